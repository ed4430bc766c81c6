import type { Import } from "../../peers.js";
import { same } from "../by-hand.js";
import { messageBytes } from "../message.js";
import type { Contestants } from "../others.js";

type Type = object;

interface Koffi {
  readonly default: {
    array(of: string, length: number, hint: "Typed"): Type;
    struct(name: string, members: Readonly<Record<string, Type | string>>): Type;
    pack(name: string, members: Readonly<Record<string, Type | string>>): Type;
    decode(bytes: Uint8Array, type: Type): { ulFlags: number };
    encode(bytes: Uint8Array, type: Type, value: object): void;
  };
}

export async function enterKoffi(load: Import): Promise<Contestants> {
  const { default: koffi }: Koffi = await load("koffi");
  const bytes = (length: number) => koffi.array("uint8_t", length, "Typed");
  const LTID = koffi.struct("LTID", { guid: bytes(16), globcnt: bytes(6), wLevel: "uint16_t" });
  const start = { abFlags: bytes(4), muid: bytes(16), placeholder: "uint16_t" };
  const FEID = koffi.pack("FEID", { ...start, ltid: LTID });
  const MEID = koffi.pack("MEID", { ...start, ltidFld: LTID, ltidMsg: LTID });
  const SKEY = koffi.pack("SKEY", { guid: bytes(16), globcnt: bytes(6) });
  const SBinary = koffi.struct("SBinary", { cb: "uint32_t", lpb: "uint64_t" });
  const UPMSG = koffi.struct("UPMSG", {
    ulFlags: "uint32_t",
    pmsg: "uint64_t",
    meid: MEID,
    binReserved1: SBinary,
    binReserved2: SBinary,
    feid: FEID,
    binChg: SBinary,
    binPcl: SBinary,
    skeySrc: SKEY,
  });
  const value = koffi.decode(messageBytes, UPMSG);
  const into = new Uint8Array(224);
  return {
    decode: {
      name: "koffi",
      run: (times) => {
        let sum = 0;
        for (let index = 0; index < times; index++) sum += koffi.decode(messageBytes, UPMSG).ulFlags;
        return sum;
      },
      check: () => undefined,
    },
    encode: {
      name: "koffi",
      run: (times) => {
        let sum = 0;
        for (let index = 0; index < times; index++) {
          koffi.encode(into, UPMSG, value);
          sum += into[0]!;
        }
        return sum;
      },
      check: () => {
        koffi.encode(into, UPMSG, value);
        return same(into);
      },
    },
  };
}
