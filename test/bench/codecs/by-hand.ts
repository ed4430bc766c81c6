import type { UPMSG } from "iostx";
import type { Contestant } from "./contestant.js";
import { message, messageBytes } from "./message.js";

/* What a programmer would write who needs this one struct of x64 and nothing else. */

/** An accessor. It sees to it that the struct is inside, as ours does. */
class UpmsgAccessor {
  readonly view: DataView;
  readonly offset: number;

  constructor(view: DataView, offset: number) {
    if (offset < 0 || offset + 224 > view.byteLength) throw new RangeError("too short");
    this.view = view;
    this.offset = offset;
  }

  get ulFlags(): number {
    return this.view.getUint32(this.offset, true);
  }

  get changeKeySize(): number {
    return this.view.getUint32(this.offset + 168, true);
  }

  get changeListSize(): number {
    return this.view.getUint32(this.offset + 184, true);
  }
}

/** Likewise, without a look at the bounds but the DataView's own. */
class UncheckedAccessor {
  readonly view: DataView;
  readonly offset: number;

  constructor(view: DataView, offset: number) {
    this.view = view;
    this.offset = offset;
  }

  get ulFlags(): number {
    return this.view.getUint32(this.offset, true);
  }

  get changeKeySize(): number {
    return this.view.getUint32(this.offset + 168, true);
  }

  get changeListSize(): number {
    return this.view.getUint32(this.offset + 184, true);
  }
}

function decode(bytes: Uint8Array): UPMSG {
  if (bytes.length < 224) throw new RangeError("too short");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const part = (at: number, length: number) => bytes.subarray(at, at + length);
  const ltid = (at: number) => ({
    guid: part(at, 16),
    globcnt: part(at + 16, 6),
    wLevel: view.getUint16(at + 22, true),
  });
  const counted = (at: number) => {
    if (view.getUint32(at, true) !== 0) throw new Error("no memory to look in");
    return new Uint8Array();
  };
  return {
    ulFlags: view.getUint32(0, true),
    pmsg: view.getUint32(8, true) === 0 ? null : unknownObject(),
    meid: { abFlags: part(16, 4), muid: part(20, 16), ltidFld: ltid(38), ltidMsg: ltid(62) },
    feid: { abFlags: part(120, 4), muid: part(124, 16), ltid: ltid(142) },
    binChg: counted(168),
    binPcl: counted(184),
    skeySrc: { guid: part(200, 16), globcnt: part(216, 6) },
  };
}

function unknownObject(): never {
  throw new Error("no objects to look for it");
}

function encode(value: UPMSG, into: Uint8Array): Uint8Array {
  const view = new DataView(into.buffer, into.byteOffset, into.byteLength);
  const ltid = (at: number, { guid, globcnt, wLevel }: UPMSG["meid"]["ltidFld"]) => {
    into.set(guid, at);
    into.set(globcnt, at + 16);
    view.setUint16(at + 22, wLevel, true);
  };
  const counted = (at: number, { length }: Uint8Array) => {
    if (length > 0) throw new Error("no memory to put it in");
    view.setUint32(at, 0, true);
    view.setUint32(at + 8, 0, true);
    view.setUint32(at + 12, 0, true);
  };
  view.setUint32(0, value.ulFlags, true);
  view.setUint32(8, 0, true);
  view.setUint32(12, 0, true);
  into.set(value.meid.abFlags, 16);
  into.set(value.meid.muid, 20);
  ltid(38, value.meid.ltidFld);
  ltid(62, value.meid.ltidMsg);
  into.set(value.feid.abFlags, 120);
  into.set(value.feid.muid, 124);
  ltid(142, value.feid.ltid);
  counted(168, value.binChg);
  counted(184, value.binPcl);
  into.set(value.skeySrc.guid, 200);
  into.set(value.skeySrc.globcnt, 216);
  return into;
}

/** The struct among others, for accessors to move over. */
export const COUNT = 64;
export const many = new DataView(new ArrayBuffer(224 * COUNT));
for (let index = 0; index < COUNT; index++) new Uint8Array(many.buffer).set(messageBytes, 224 * index);

export const handWritten: Readonly<Record<"view" | "decode" | "encode", readonly Contestant[]>> = {
  view: [
    {
      name: "by hand",
      run: (times) => {
        let sum = 0;
        for (let index = 0; index < times; index++) {
          const one = new UpmsgAccessor(many, 224 * (index % COUNT));
          sum += one.ulFlags + one.changeKeySize + one.changeListSize;
        }
        return sum;
      },
      check: () => (new UpmsgAccessor(many, 0).ulFlags === message.ulFlags ? undefined : "reads other flags"),
    },
    {
      name: "by hand, unchecked",
      run: (times) => {
        let sum = 0;
        for (let index = 0; index < times; index++) {
          const one = new UncheckedAccessor(many, 224 * (index % COUNT));
          sum += one.ulFlags + one.changeKeySize + one.changeListSize;
        }
        return sum;
      },
      check: () =>
        new UncheckedAccessor(many, 0).ulFlags === message.ulFlags ? undefined : "reads other flags",
    },
  ],
  decode: [
    {
      name: "by hand",
      run: (times) => {
        let sum = 0;
        for (let index = 0; index < times; index++) sum += decode(messageBytes).ulFlags;
        return sum;
      },
      check: () => (decode(messageBytes).skeySrc.guid[0] === 7 ? undefined : "reads another source key"),
    },
  ],
  encode: [
    {
      name: "by hand",
      run: (times) => {
        const into = new Uint8Array(224);
        let sum = 0;
        for (let index = 0; index < times; index++) sum += encode(message, into)[0]!;
        return sum;
      },
      check: () => same(encode(message, new Uint8Array(224))),
    },
  ],
};

/** Whether bytes are those of the message. */
export function same(bytes: Uint8Array): string | undefined {
  return Buffer.compare(bytes, messageBytes) === 0 ? undefined : "writes other bytes";
}
