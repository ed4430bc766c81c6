import type { Import } from "../../peers.js";
import { same } from "../by-hand.js";
import { messageBytes } from "../message.js";
import type { Contestants } from "../others.js";

type Type = object;

interface Restructure {
  readonly uint8: Type;
  readonly uint16le: Type;
  readonly uint32le: Type;
  readonly Buffer: new (length: number) => Type;
  readonly Reserved: new (type: Type, count: number) => Type;
  readonly Struct: new (members: Readonly<Record<string, Type>>) => StructType;
}

interface StructType {
  fromBuffer(bytes: Uint8Array): { ulFlags: number };
  toBuffer(value: object): Uint8Array;
}

export async function enterRestructure(load: Import): Promise<Contestants> {
  const loaded: { readonly default: Restructure } = await load("restructure");
  const { uint8, uint16le, uint32le, Buffer: Bytes, Reserved, Struct } = loaded.default;
  const gap = (length: number) => new Reserved(uint8, length);
  // It has no 64-bit numbers.
  const address = new Struct({ low: uint32le, high: uint32le });
  const LTID = new Struct({ guid: new Bytes(16), globcnt: new Bytes(6), wLevel: uint16le });
  const start = { abFlags: new Bytes(4), muid: new Bytes(16), placeholder: uint16le };
  const FEID = new Struct({ ...start, ltid: LTID });
  const MEID = new Struct({ ...start, ltidFld: LTID, ltidMsg: LTID });
  const SKEY = new Struct({ guid: new Bytes(16), globcnt: new Bytes(6) });
  const SBinary = new Struct({ cb: uint32le, gap: gap(4), lpb: address });
  const UPMSG = new Struct({
    ulFlags: uint32le,
    gap1: gap(4),
    pmsg: address,
    meid: MEID,
    gap2: gap(2),
    binReserved1: SBinary,
    binReserved2: SBinary,
    feid: FEID,
    gap3: gap(2),
    binChg: SBinary,
    binPcl: SBinary,
    skeySrc: SKEY,
    gap4: gap(2),
  });
  const value = UPMSG.fromBuffer(messageBytes);
  return {
    decode: {
      name: "restructure",
      run: (times) => {
        let sum = 0;
        for (let index = 0; index < times; index++) sum += UPMSG.fromBuffer(messageBytes).ulFlags;
        return sum;
      },
      check: () => undefined,
    },
    encode: {
      name: "restructure",
      run: (times) => {
        let sum = 0;
        for (let index = 0; index < times; index++) sum += UPMSG.toBuffer(value)[0]!;
        return sum;
      },
      check: () => same(UPMSG.toBuffer(value)),
    },
  };
}
