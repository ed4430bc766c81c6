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

/** All empty byte arrays: making one takes longer than the rest of what an empty member takes. */
const NO_BYTES = new Uint8Array();

function decode(bytes: Uint8Array): UPMSG {
  if (bytes.length < 224) throw new RangeError("too short");
  const { buffer, byteOffset: start } = bytes;
  const part = (at: number, length: number) => new Uint8Array(buffer, start + at, length);
  const ltid = (at: number) => ({
    guid: part(at, 16),
    globcnt: part(at + 16, 6),
    wLevel: half(bytes, at + 22),
  });
  const counted = (at: number) => {
    if (word(bytes, at) !== 0) throw new Error("no memory to look in");
    return NO_BYTES;
  };
  return {
    ulFlags: word(bytes, 0) >>> 0,
    pmsg: word(bytes, 8) === 0 && word(bytes, 12) === 0 ? null : unknownObject(),
    meid: {
      abFlags: part(16, 4),
      muid: part(20, 16),
      placeholder: half(bytes, 36),
      ltidFld: ltid(38),
      ltidMsg: ltid(62),
    },
    feid: { abFlags: part(120, 4), muid: part(124, 16), placeholder: half(bytes, 140), ltid: ltid(142) },
    binChg: counted(168),
    binPcl: counted(184),
    skeySrc: { guid: part(200, 16), globcnt: part(216, 6) },
  };
}

/** The byte arrays of a message and nothing else: what no object that has them can be made without. */
function parts({ buffer, byteOffset: start }: Uint8Array): readonly Uint8Array[] {
  return [
    new Uint8Array(buffer, start + 16, 4),
    new Uint8Array(buffer, start + 20, 16),
    new Uint8Array(buffer, start + 38, 16),
    new Uint8Array(buffer, start + 54, 6),
    new Uint8Array(buffer, start + 62, 16),
    new Uint8Array(buffer, start + 78, 6),
    new Uint8Array(buffer, start + 120, 4),
    new Uint8Array(buffer, start + 124, 16),
    new Uint8Array(buffer, start + 142, 16),
    new Uint8Array(buffer, start + 158, 6),
    new Uint8Array(buffer, start + 200, 16),
    new Uint8Array(buffer, start + 216, 6),
  ];
}

function unknownObject(): never {
  throw new Error("no objects to look for it");
}

function half(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8);
}

function word(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
}

/** Bytes to write into, with the DataView that writing takes, so that it is made once. */
interface Target {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

function newTarget(): Target {
  const buffer = new ArrayBuffer(224);
  return { bytes: new Uint8Array(buffer), view: new DataView(buffer) };
}

function encode(value: UPMSG, { bytes, view }: Target): Uint8Array {
  if (view.byteLength < 224) throw new RangeError("too short");
  const part = (at: number, length: number, source: Uint8Array) => {
    if (source.length !== length) throw new RangeError("too long or too short");
    let index = 0;
    // Faster than `set` for as few bytes.
    for (; index + 4 <= length; index += 4) view.setInt32(at + index, word(source, index), true);
    for (; index < length; index++) bytes[at + index] = source[index]!;
  };
  const ltid = (at: number, { guid, globcnt, wLevel }: UPMSG["meid"]["ltidFld"]) => {
    part(at, 16, guid);
    part(at + 16, 6, globcnt);
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
  part(16, 4, value.meid.abFlags);
  part(20, 16, value.meid.muid);
  view.setUint16(36, value.meid.placeholder, true);
  ltid(38, value.meid.ltidFld);
  ltid(62, value.meid.ltidMsg);
  part(120, 4, value.feid.abFlags);
  part(124, 16, value.feid.muid);
  view.setUint16(140, value.feid.placeholder, true);
  ltid(142, value.feid.ltid);
  counted(168, value.binChg);
  counted(184, value.binPcl);
  part(200, 16, value.skeySrc.guid);
  part(216, 6, value.skeySrc.globcnt);
  return bytes;
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
    {
      name: "12 Uint8Arrays alone",
      run: (times) => {
        let sum = 0;
        for (let index = 0; index < times; index++) sum += parts(messageBytes).length;
        return sum;
      },
      check: () => (parts(messageBytes)[10]![0] === 7 ? undefined : "finds another source key"),
    },
  ],
  encode: [
    {
      name: "by hand",
      run: (times) => {
        const target = newTarget();
        let sum = 0;
        for (let index = 0; index < times; index++) sum += encode(message, target)[0]!;
        return sum;
      },
      check: () => same(encode(message, newTarget())),
    },
    {
      name: "by hand, new bytes",
      run: (times) => {
        let sum = 0;
        for (let index = 0; index < times; index++) sum += encode(message, newTarget())[0]!;
        return sum;
      },
      check: () => same(encode(message, newTarget())),
    },
  ],
};

/** Whether bytes are those of the message. */
export function same(bytes: Uint8Array): string | undefined {
  return Buffer.compare(bytes, messageBytes) === 0 ? undefined : "writes other bytes";
}
