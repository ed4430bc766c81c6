import * as sdk from "iostx";
import {
  dataViewOf,
  dateToFileTime,
  encodeFEID,
  encodeSBinary,
  encodeSKEY,
  FEIDView,
  fileTimeToDate,
  LTIDView,
  layouts,
  MemoryImage,
  type SKEY,
  SPropTagArrayView,
  UPF,
  UPM,
  x64,
  x86,
} from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { computeLayouts } from "../../../generator/model/layout.js";
import { feid } from "../structs.js";
import { hex } from "./hex.js";
import { model } from "./sdk.js";

const test = suite("views");

test("layouts are those of the model", () => {
  const computed = computeLayouts(model);
  assert.equal(Object.keys(layouts).sort(), [...computed.keys()].sort());
  for (const [name, targets] of computed) {
    for (const architecture of ["x86", "x64"] as const) {
      const { size, align, members } = targets[architecture];
      const offsets = Object.fromEntries(members.map(({ name: member, offset }) => [member, offset]));
      assert.equal(layouts[name as keyof typeof layouts][architecture], { size, align, offsets }, name);
    }
  }
});

test("a view reads and writes its bytes in place, at any offset", () => {
  const bytes = new Uint8Array(300);
  const view = new x64.UPMSGView(dataViewOf(bytes), 40);
  view.ulFlags = UPM.NEW | UPM.OK;
  view.pmsg = 0x7ff6_1234_5678;
  view.binChg.cb = 22;
  view.meid.ltidMsg.wLevel = 0x0102;
  view.skeySrc.globcnt = hex("0000000000ff");
  assert.equal(bytes.subarray(40, 56), hex("02000100 00000000 78563412 f67f0000"));
  assert.is(bytes[40 + 168], 22);
  assert.equal(bytes.subarray(40 + 16 + 68, 40 + 16 + 70), hex("0201"));
  assert.is(bytes[40 + 221], 0xff);
  assert.is(view.ulFlags, UPM.NEW | UPM.OK);
  assert.is(view.pmsg, 0x7ff6_1234_5678);
  assert.is(view.meid.ltidMsg.wLevel, 0x0102);
});

test("the same code reads a struct of either processor", () => {
  for (const views of [x86, x64]) {
    const view: sdk.UPFLDView = new views.UPFLDView(new DataView(new ArrayBuffer(64)));
    view.ulFlags = UPF.DEL;
    view.feid.abFlags = hex("01020304");
    assert.is(view.ulFlags, UPF.DEL);
    assert.equal(view.feid.abFlags, hex("01020304"));
  }
});

test("views of structs without pointers are one class for both processors", () => {
  assert.is(x86.FEIDView, x64.FEIDView);
  assert.is(x86.FEIDView, FEIDView);
  assert.is.not(x86.UPMSGView as unknown, x64.UPMSGView);
});

test("a view moves over structs that stand one behind the other", () => {
  const { size } = layouts.LTID.x64;
  const bytes = new Uint8Array(3 * size);
  const view = new LTIDView(dataViewOf(bytes));
  for (let index = 0; index < 3; index++) view.at(index * size).wLevel = index + 1;
  assert.equal(
    [22, 46, 70].map((at) => bytes[at]),
    [1, 2, 3],
  );
  assert.is(view.offset, 48);
});

test("bytes in a view are not copied, and are set by as many", () => {
  const bytes = encodeFEID(feid());
  const view = new FEIDView(dataViewOf(bytes));
  view.muid[0] = 7;
  assert.is(bytes[4], 7);
  assert.throws(() => {
    view.muid = new Uint8Array(15);
  }, /^CodecError: FEID.muid: needs 16 bytes, found 15|FEID.muid: needs 16 bytes, found 15/);
});

test("what is written as bytes is bytes", () => {
  const key = (guid: unknown) => ({ guid, globcnt: new Uint8Array(6) }) as SKEY;
  for (const guid of [new Uint16Array(16), new Int8Array(16), Array(16).fill(1), "0123456789abcdef", null])
    assert.throws(() => encodeSKEY(key(guid)), /SKEY\.guid: .* is no Uint8Array/);
  assert.throws(
    () => encodeSBinary("abc" as never, { memory: MemoryImage.empty(100) }),
    /SBinary\.lpb: abc is no Uint8Array/,
  );
  assert.equal(encodeSKEY(key(Buffer.alloc(16, 3))).subarray(0, 16), new Uint8Array(16).fill(3));
});

test("elements of an array are had by index", () => {
  const view = new x64.UPTBLView(new DataView(new ArrayBuffer(layouts.UPTBL.x64.size)));
  view.rgte(1).cEntDel = 5;
  assert.is(view.rgte(1).cEntDel, 5);
  assert.is(view.rgte(0).cEntDel, 0);
  for (const index of [2, -1, 0.5, Number.NaN])
    assert.throws(() => view.rgte(index), /UPTBL\.rgte: has no element/);
});

test("a list behind its count has as many elements, if they are there", () => {
  const view = new SPropTagArrayView(dataViewOf(hex("02000000 1f003700 03000e00")));
  assert.is(view.cValues, 2);
  assert.is(view.aulPropTag(0), sdk.PR.SUBJECT_W);
  assert.throws(() => view.aulPropTag(2), /SPropTagArray\.aulPropTag: has no element 2 of 2/);
  view.cValues = 9;
  assert.throws(() => view.aulPropTag(2), /SPropTagArray\.aulPropTag: needs 4 bytes, found 0/);
});

test("a FILETIME is the number that converts to a date", () => {
  const view = new x86.DNTBLView(new DataView(new ArrayBuffer(layouts.DNTBL.x86.size)));
  const date = new Date("2004-02-29T12:00:00.123Z");
  view.ftLastMod = dateToFileTime(date);
  assert.equal(fileTimeToDate(view.ftLastMod), date);
  view.ftLastMod = 0xffff_ffff_ffff_ffffn;
  assert.is(view.ftLastMod, 0xffff_ffff_ffff_ffffn);
});

test("every view has every member, and writes each without touching another", () => {
  for (const [views, architecture] of [
    [x86, "x86"],
    [x64, "x64"],
  ] as const) {
    for (const [name, View] of Object.entries(
      views as unknown as Record<string, new (view: DataView) => object>,
    )) {
      const struct = model.structs.find((one) => `${one.name}View` === name)!;
      const { size, offsets } = layouts[struct.name as keyof typeof layouts][architecture];
      for (const [member, offset] of Object.entries(offsets)) {
        const bytes = new Uint8Array(size);
        const view = new View(dataViewOf(bytes)) as Record<string, unknown>;
        const { set } = Object.getOwnPropertyDescriptor(View.prototype, member)!;
        if (set === undefined) continue;
        const before = view[member];
        const filled =
          before instanceof Uint8Array
            ? before.slice().fill(0xff)
            : typeof before === "bigint"
              ? -1n
              : typeof before === "boolean"
                ? true
                : 0x7fff;
        view[member] = filled;
        const first = bytes.findIndex((byte) => byte !== 0);
        // A number that is not whole begins with zeros.
        assert.ok(first >= offset, `${name}.${member}`);
        const next = Object.values(offsets).filter((other) => other > offset);
        const end = struct.kind === "union" ? size : Math.min(size, ...next);
        assert.ok(
          bytes.subarray(end).every((byte) => byte === 0),
          `${name}.${member}`,
        );
      }
    }
  }
});

test.run();
