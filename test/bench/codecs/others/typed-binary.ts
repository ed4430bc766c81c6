import type { Import } from "../../peers.js";
import { same } from "../by-hand.js";
import { messageBytes } from "../message.js";
import type { Contestants } from "../others.js";

interface Schema {
  read(reader: object): { ulFlags: number };
  write(writer: object, value: object): void;
}

type Channel = new (buffer: ArrayBuffer, options: { readonly endianness: "little" }) => object;

interface TypedBinary {
  readonly object: (members: Readonly<Record<string, Schema>>) => Schema;
  readonly u8Array: (length: number) => Schema;
  readonly u16: Schema;
  readonly u32: Schema;
  readonly BufferReader: Channel;
  readonly BufferWriter: Channel;
}

export async function enterTypedBinary(load: Import): Promise<Contestants> {
  const { object, u8Array, u16, u32, BufferReader, BufferWriter }: TypedBinary = await load("typed-binary");
  // It has no 64-bit numbers.
  const address = object({ low: u32, high: u32 });
  const LTID = object({ guid: u8Array(16), globcnt: u8Array(6), wLevel: u16 });
  const start = { abFlags: u8Array(4), muid: u8Array(16), placeholder: u16 };
  const FEID = object({ ...start, ltid: LTID });
  const MEID = object({ ...start, ltidFld: LTID, ltidMsg: LTID });
  const SKEY = object({ guid: u8Array(16), globcnt: u8Array(6) });
  const SBinary = object({ cb: u32, gap: u32, lpb: address });
  const UPMSG = object({
    ulFlags: u32,
    gap1: u32,
    pmsg: address,
    meid: MEID,
    gap2: u16,
    binReserved1: SBinary,
    binReserved2: SBinary,
    feid: FEID,
    gap3: u16,
    binChg: SBinary,
    binPcl: SBinary,
    skeySrc: SKEY,
    gap4: u16,
  });
  const little = { endianness: "little" } as const;
  const source = new Uint8Array(messageBytes).buffer;
  const value = UPMSG.read(new BufferReader(source, little));
  const into = new ArrayBuffer(224);
  return {
    decode: {
      name: "typed-binary",
      run: (times) => {
        let sum = 0;
        for (let index = 0; index < times; index++)
          sum += UPMSG.read(new BufferReader(source, little)).ulFlags;
        return sum;
      },
      check: () => undefined,
    },
    encode: {
      name: "typed-binary",
      run: (times) => {
        for (let index = 0; index < times; index++) UPMSG.write(new BufferWriter(into, little), value);
        return into.byteLength;
      },
      check: () => {
        UPMSG.write(new BufferWriter(into, little), value);
        return same(new Uint8Array(into));
      },
    },
  };
}
