import { test } from "uvu";
import * as assert from "uvu/assert";
import { constantValue, idlNames, interfaceOf, model, readIdl, slotsOf, structOf } from "./support.js";

/** Size and alignment of a struct on a machine with pointers of 8 bytes. */
function layout(name: string): { size: number; align: number } {
  const { members, pack = 8, kind } = structOf(name);
  let size = 0;
  let align = 1;
  for (const { type } of members) {
    const one =
      type.pointers > 0
        ? { size: 8, align: 8 }
        : type.kind === "struct"
          ? layout(type.name)
          : { size: Number(/\d+$/.exec(type.name)![0]) / 8, align: Number(/\d+$/.exec(type.name)![0]) / 8 };
    const step = Math.min(one.align, pack);
    const count = type.lengths.reduce((product, length) => product * length, 1);
    align = Math.max(align, step);
    size =
      kind === "union" ? Math.max(size, one.size * count) : Math.ceil(size / step) * step + one.size * count;
  }
  return { size: Math.ceil(size / align) * align, align };
}

test("FEID, MEID and SKEY, and only these, are packed to one byte", () => {
  const packed = model.structs.filter(({ pack }) => pack !== undefined);
  assert.equal(
    packed.map(({ name, pack }) => [name, pack]),
    [
      ["FEID", 1],
      ["MEID", 1],
      ["SKEY", 1],
    ],
  );
});

test("identifiers have the sizes that the wire has", () => {
  const sizes = ["GUID", "LTID", "FEID", "MEID", "SKEY"].map((name) => [name, layout(name).size]);
  assert.equal(sizes, [
    ["GUID", 16],
    ["LTID", 24],
    ["FEID", 46],
    ["MEID", 70],
    ["SKEY", 22],
  ]);
});

test("IOSTX has its slots 3 to 10, and slot 10 is a placeholder", () => {
  assert.equal(slotsOf("IOSTX"), [
    "3 GetLastError",
    "4 InitSync",
    "5 SyncBeg",
    "6 SyncEnd",
    "7 SyncHdrBeg",
    "8 SyncHdrEnd",
    "9 SetSyncResult",
  ]);
  const last = interfaceOf("IOSTX").methods.at(-1)!;
  assert.equal([last.slot, last.placeholder], [10, true]);
});

test("IPSTX and its successors have their documented methods in the right slots", () => {
  assert.equal(slotsOf("IPSTX"), ["3 GetLastError", "4 GetSyncObject", "9 EmulateSpooler"]);
  assert.equal(slotsOf("IPSTX2"), ["17 SetSpoolSuspendState"]);
  for (const name of ["IPSTX3", "IPSTX4", "IPSTX5"]) assert.equal(slotsOf(name), [], name);
  assert.equal(slotsOf("IPSTX6"), ["23 DisconnectStore"]);
  const bases = [2, 3, 4, 5, 6].map((number) => interfaceOf(`IPSTX${number}`).base);
  assert.equal(bases, ["IPSTX", "IPSTX2", "IPSTX3", "IPSTX4", "IPSTX5"]);
});

test("IOSTX and IPSTX have their interface ids", () => {
  assert.is(interfaceOf("IOSTX").iid, "d2d85db4-840f-49b8-9982-07d2405ec6b7");
  assert.is(interfaceOf("IPSTX").iid, "4fdeeff0-0319-11cf-b4cf-00aa0dbbb6e6");
});

test("the objects that the API hands out have the slots that MAPI gives them", () => {
  const slot = (owner: string, name: string) =>
    interfaceOf(owner).methods.find((one) => one.name === name)?.slot;
  const expected: readonly (readonly [string, string, number])[] = [
    ["IUnknown", "Release", 2],
    ["ISequentialStream", "Read", 3],
    ["IStream", "Seek", 5],
    ["IStream", "Commit", 8],
    ["IMAPIProp", "GetProps", 5],
    ["IMAPIProp", "GetIDsFromNames", 13],
    ["IMAPIContainer", "GetSearchCriteria", 18],
    ["IMAPIFolder", "CreateMessage", 19],
    ["IMAPIFolder", "EmptyFolder", 29],
    ["IMessage", "SetReadFlag", 21],
    ["IMAPIProgress", "SetLimits", 7],
  ];
  for (const [owner, name, number] of expected) assert.is(slot(owner, name), number, `${owner}::${name}`);
});

test("the states have the values that are documented, and 7 and 12 to 16 are not used", () => {
  const states = model.enums.find(({ name }) => name === "SYNCSTATE")!.members;
  assert.equal(
    states.map(({ value }) => value),
    [0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 17],
  );
});

test("the success flag of every set is bit 16", () => {
  const success = model.sets.flatMap(({ members }) => members.filter(({ role }) => role === "success"));
  assert.is(success.length, 11);
  assert.ok(success.every(({ name, value }) => value === 0x10000 && name.endsWith("_OK")));
});

test("flags and tags spot-checked against the documents", () => {
  const values = {
    SYNC_HEADERS: 0x2000000,
    UPS_THESE_FOLDERS: 0x80,
    UPM_SAVE: 0x100000,
    UPD_COMMIT: 0x80000,
    MDB_OST_LOGON_ANSI: 0x1000,
    SYNC_FORCE_UNICODE: 0x40000,
    PR_SOURCE_KEY: 0x65e00102,
    SYNC_E_IGNORE: 0x80040801,
    MAPI_E_NOT_FOUND: 0x8004010f,
  };
  for (const [name, value] of Object.entries(values)) assert.is(constantValue(name), value, name);
});

test("the download of a header has methods of its own and is entered from rest only", () => {
  const state = model.machine!.list.find(({ name }) => name === "LR_SYNC_DOWNLOAD_HEADER")!;
  assert.equal([state.by?.method, state.until?.method], ["SyncHdrBeg", "SyncHdrEnd"]);
  assert.equal(state.from, [{ state: "LR_SYNC_IDLE" }]);
});

test("where the documents disagree, the IDL says what was decided", () => {
  const remarks = idlNames.flatMap((name) => [...readIdl(name).matchAll(/@contradiction[\s\S]*?\*\//g)]);
  assert.ok(remarks.length >= 7);
  for (const [text] of remarks) assert.match(text, /@decision \w/);
});

test("everything public has documentation", () => {
  const own = ({ origin }: { readonly origin: { readonly file: string } }) => origin.file !== "mapi.idl";
  const structs = model.structs.filter(own);
  const interfaces = model.interfaces.filter(own);
  const methods = interfaces.flatMap((one) => one.methods.filter(({ placeholder }) => !placeholder));
  const all = [
    ...structs,
    ...structs.flatMap(({ members }) => members),
    ...interfaces,
    ...methods,
    ...model.constants,
  ];
  const bare = all.filter(({ doc }) => doc.text === "");
  assert.equal(
    bare.map(({ name, origin }) => `${origin.file}:${origin.line} ${name}`),
    [],
  );
});

test.run();
