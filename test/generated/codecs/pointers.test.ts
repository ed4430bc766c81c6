import {
  CodecError,
  type CodecOptions,
  dataViewOf,
  decodeHDRSYNC,
  decodeMAPIERROR,
  decodeSBinary,
  decodeSYNC,
  decodeUPDEL,
  decodeUPMOV,
  decodeUPMSG,
  decodeUPREAD,
  encodeMAPIERROR,
  encodeSYNC,
  encodeUPMOV,
  encodeUPREAD,
  MemoryImage,
  ShortBufferError,
  type UPMOV,
  x64,
} from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { feid, skey } from "../structs.js";
import { hex } from "./hex.js";
import { Objects } from "./sdk.js";

const test = suite("pointers");
const BASE = 0x10000;

/** A function that must throw a CodecError which says so. */
function refused(run: () => unknown, says: RegExp): void {
  assert.throws(run, (error: unknown) => {
    assert.instance(error, CodecError);
    assert.match((error as CodecError).message, says);
    return true;
  });
}

function upmov(next: UPMOV | null = null): UPMOV {
  return { ulFlags: 0, pszName: null, feid: feid(), pfld: null, pxicc: null, pupmovNext: next, cEntMov: 0 };
}

const sync = { ulFlags: 0, pwzPath: "a", pel: null, pulFolderOptions: null };

test("without memory, what leads elsewhere is refused, and what leads nowhere is not", () => {
  const nowhere = encodeSYNC({ ...sync, pwzPath: null });
  assert.is(decodeSYNC(nowhere).pwzPath, null);
  refused(() => encodeSYNC(sync), /^SYNC\.pwzPath: goes elsewhere: give `memory`/);
  refused(
    () => decodeSYNC(encodeSYNC(sync, { memory: MemoryImage.empty(64) })),
    /^SYNC\.pwzPath: leads elsewhere/,
  );
});

test("what was refused changes nothing for the next one", () => {
  const memory = MemoryImage.empty(1 << 16);
  const move = encodeUPMOV(upmov(upmov()), { memory });
  const pupre = Array.from({ length: 1_000 }, () => ({ ulFlags: 0, skey: skey() }));
  const reads = encodeUPREAD({ pupre, cEnt: 1_000 }, { memory });
  // As many as would be beyond the limits for places and depth, were they counted together.
  for (let times = 0; times <= 1_000; times++) {
    refused(() => decodeUPMOV(move), /^UPMOV\.pupmovNext: leads elsewhere/);
    refused(() => decodeUPREAD(reads), /^UPREAD\.pupre: leads elsewhere/);
  }
});

test("an object needs a table of objects", () => {
  const objects = new Objects();
  const pfld = objects.all[1] as never;
  refused(() => encodeUPMOV({ ...upmov(), pfld }), /^UPMOV\.pfld: is an object: give `objects`/);
  const bytes = encodeUPMOV({ ...upmov(), pfld }, { objects });
  refused(() => decodeUPMOV(bytes), /^UPMOV\.pfld: leads to an object: give `objects`/);
  assert.is(decodeUPMOV(bytes, { objects }).pfld, pfld);
});

test("bytes and elements that are counted, but nowhere, are refused", () => {
  const memory = MemoryImage.empty(64);
  refused(
    () => decodeSBinary(hex("05000000 00000000 0000000000000000"), { memory }),
    /needs 5 bytes, and leads nowhere/,
  );
  // Where nothing is counted, C leaves the pointer as it is.
  assert.equal(decodeSBinary(hex("00000000 00000000 ffffffffffffffff"), { memory }), new Uint8Array());
  refused(
    () => decodeSBinary(hex("01000000 00000000 ffffffffffffffff"), { memory }),
    /^pointer: 0xffffffffffffffff is no address/,
  );
  const lists = hex("0000000000000000 05000000 00000000");
  refused(() => decodeUPDEL(lists, { memory }), /^UPDEL\.pupde: needs 480 bytes, and leads nowhere/);
});

test("what is beyond the memory is refused", () => {
  const memory = new MemoryImage(new Uint8Array(16));
  const binary = (cb: number, address: number) => {
    const view = new DataView(new ArrayBuffer(16));
    const binary = new x64.SBinaryView(view);
    binary.cb = cb;
    binary.lpb = address;
    return new Uint8Array(view.buffer);
  };
  const decode = (cb: number, address: number) => decodeSBinary(binary(cb, address), { memory });
  assert.is(decode(16, BASE).length, 16);
  for (const [cb, address] of [
    [17, BASE],
    [1, BASE + 16],
    [1, BASE - 1],
    [0xffffffff, BASE],
    [1, 2 ** 52],
  ] as const)
    assert.throws(
      () => decode(cb, address),
      (error: unknown) => error instanceof ShortBufferError,
    );
});

test("an address beyond 2^53 is refused, and so is one beyond 2^32 on x86", () => {
  const view = dataViewOf(hex("01000000 00000000 0000000000002000"));
  refused(() => new x64.SBinaryView(view).lpb, /0x20000000000000 is no address/);
  const binary = new x64.SBinaryView(view);
  binary.lpb = 2 ** 53 - 1;
  assert.is(binary.lpb, 2 ** 53 - 1);
  for (const address of [-1, 2 ** 53, 0.5, Number.NaN]) {
    refused(() => {
      binary.lpb = address;
    }, /is no address/);
  }
  const objects = { objectAt: () => null, addressOf: () => 2 ** 32 };
  const pfld = {} as never;
  refused(() => encodeUPMOV({ ...upmov(), pfld }, { objects, architecture: "x86" }), /is no address of x86/);
});

test("a chain is followed to its end, and a circle is not", () => {
  const chain = Array.from({ length: 500 }).reduce<UPMOV>((next) => upmov(next), upmov());
  const memory = MemoryImage.empty(1 << 20);
  const bytes = encodeUPMOV(chain, { memory });
  let length = 0;
  for (let one: UPMOV | null = decodeUPMOV(bytes, { memory }); one !== null; one = one.pupmovNext) length++;
  assert.is(length, 501);
  const circle = MemoryImage.empty(1 << 12);
  const { address, bytes: first } = circle.allocate(encodeUPMOV(upmov()).length);
  encodeUPMOV(upmov(), undefined, first);
  new x64.UPMOVView(dataViewOf(first)).pupmovNext = address;
  refused(() => decodeUPMOV(first, { memory: circle }), /^UPMOV\.pupmovNext: goes 1000 pointers deep/);
  const own = upmov() as { pupmovNext: UPMOV | null } & UPMOV;
  own.pupmovNext = own;
  refused(() => encodeUPMOV(own, { memory: MemoryImage.empty(1 << 24) }), /goes 1000 pointers deep/);
});

test("no more places are visited than the limit allows", () => {
  const memory = MemoryImage.empty(1 << 12);
  const pupre = Array.from({ length: 10 }, () => ({ ulFlags: 0, skey: skey() }));
  const bytes = encodeUPREAD({ pupre, cEnt: 10 }, { memory });
  assert.is(decodeUPREAD(bytes, { memory, limit: 10 }).pupre.length, 10);
  refused(
    () => decodeUPREAD(bytes, { memory, limit: 9 }),
    /^UPREAD\.pupre: leads to more than the limit allows/,
  );
});

test("memory that gives fewer bytes than it was asked for is not trusted", () => {
  const memory = {
    read: () => new Uint8Array(3),
    readText: () => new Uint8Array(),
    allocate: () => ({ address: 8, bytes: new Uint8Array(1) }),
  };
  const bytes = hex("05000000 00000000 0800000000000000");
  refused(() => decodeSBinary(bytes, { memory }), /^SBinary\.lpb: needs 5 bytes, found 3/);
  refused(() => encodeSYNC(sync, { memory }), /^SYNC\.pwzPath: needs 4 bytes, found 1/);
});

test("8-bit text is in the code page that is given, and else in ISO 8859-1", () => {
  const error = { ulVersion: 0, lpszError: "naïve", lpszComponent: null, ulLowLevelError: 0, ulContext: 0 };
  const memory = MemoryImage.empty(256);
  assert.equal(decodeMAPIERROR(encodeMAPIERROR(error, { memory }), { memory }), error);
  assert.equal(memory.used, hex("6e61ef766500"));
  refused(
    () => encodeMAPIERROR({ ...error, lpszError: "✓" }, { memory }),
    /^MAPIERROR\.lpszError: "✓" is not in the code page/,
  );
  const codePage = {
    decode: (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8"),
    encode: (text: string) => new Uint8Array(Buffer.from(text, "utf8")),
  };
  const options: CodecOptions = { memory, codePage };
  const checked = { ...error, lpszError: "✓" };
  assert.equal(decodeMAPIERROR(encodeMAPIERROR(checked, options), options), checked);
});

test("text with a zero in it is refused, and text without an end as well", () => {
  const memory = MemoryImage.empty(64);
  refused(() => encodeSYNC({ ...sync, pwzPath: "a\0b" }, { memory }), /^SYNC\.pwzPath: holds a zero/);
  const image = new MemoryImage(hex("61006200 6300"));
  const bytes = encodeSYNC({ ...sync, pwzPath: null });
  new x64.SYNCView(dataViewOf(bytes)).pwzPath = BASE;
  refused(() => decodeSYNC(bytes, { memory: image }), /^memory at 0x10000: text without an end in 6 bytes/);
});

test("a struct that another one points to is read with it", () => {
  const memory = MemoryImage.empty(1 << 10);
  const view = new DataView(new ArrayBuffer(88));
  const { address, bytes } = memory.allocate(224);
  new x64.UPMSGView(dataViewOf(bytes)).ulFlags = 0x10;
  new x64.HDRSYNCView(view).pupmsg = address;
  const header = decodeHDRSYNC(new Uint8Array(view.buffer), { memory });
  assert.is(header.pupmsg?.ulFlags, 0x10);
  assert.equal(header.pupmsg, decodeUPMSG(bytes, { memory }));
});

test("lists beside each other are as long as each other", () => {
  const memory = MemoryImage.empty(1 << 10);
  const pel = [new Uint8Array(46)];
  refused(
    () => encodeSYNC({ ...sync, pel, pulFolderOptions: [1, 2] }, { memory }),
    /has 2 elements, the list beside it 1/,
  );
  refused(
    () => encodeSYNC({ ...sync, pulFolderOptions: [] }, { memory }),
    /has 0 elements, the list beside it none/,
  );
  refused(
    () => encodeUPREAD({ pupre: [], cEnt: 1 }, { memory }),
    /^UPREAD\.pupre: needs 1 elements, found 0/,
  );
});

test.run();
