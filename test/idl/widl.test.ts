import { spawnSync } from "node:child_process";
import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Abi, differences, readHeader, readModel } from "./header.js";
import { compileIdl, idlNames, model, projectIdl } from "./support.js";

const WIDL = "x86_64-w64-mingw32-widl";
const present = spawnSync(WIDL, ["-V"]).error === undefined;

/** A test that needs widl; where there is none, skipped with the reason in its name. */
function withWidl(name: string, work: (folder: string) => Promise<void>): void {
  if (!present) {
    test.skip(`${name} (skipped: no ${WIDL}; it is in the Debian package mingw-w64-tools)`, () => {});
    return;
  }
  test(name, async () => {
    const folder = await fs.mkdtemp(join(tmpdir(), "iostx-widl-"));
    try {
      await work(folder);
    } finally {
      await fs.rm(folder, { recursive: true, force: true });
    }
  });
}

/** Lets widl make a header of a file. */
async function header(path: string, folder: string): Promise<Abi> {
  const out = join(folder, "out.h");
  const { status, stderr } = spawnSync(WIDL, ["-h", "-o", out, path], {
    cwd: join(path, ".."),
    encoding: "utf8",
  });
  assert.is(status, 0, stderr);
  assert.not.match(stderr, /error|warning/i);
  return readHeader(await fs.readFile(out, "utf8"));
}

const idl = fileURLToPath(new URL("../../../idl/", import.meta.url));

for (const name of idlNames) {
  withWidl(`widl takes ${name} as it is, and sees in it what we see`, async (folder) => {
    const theirs = await header(join(idl, name), folder);
    assert.equal(differences(readModel(model, name), theirs), []);
  });
}

withWidl("the comparison has everything in it", async (folder) => {
  const theirs = await header(join(idl, "iostx.idl"), folder);
  assert.ok(Object.keys(theirs.records).length >= 21);
  assert.is(theirs.vtables.IOSTX?.length, 11);
  assert.is(theirs.vtables.IOSTX?.[5], "HRESULT SyncBeg(UINT uiSync, LPVOID *ppv)");
  assert.is(theirs.records.SKEY, "struct packed to 1: GUID guid; BYTE globcnt[6]");
  assert.is(theirs.records.UPREADE, "struct: ULONG ulFlags; SKEY skey");
  assert.match(theirs.records.SYNC!, /; const ULONG \*pulFolderOptions$/);
  assert.is(theirs.enums.SYNCSTATE?.length, 12);
  assert.ok(Object.keys(theirs.constants).length >= 50);
  assert.is(theirs.iids.IOSTX, "d2d85db4840f49b8998207d2405ec6b7");
});

const changes: readonly (readonly [name: string, from: string, to: string, where: RegExp])[] = [
  [
    "two members swapped",
    "    GUID guid;\n    /** The replica's counter, most significant byte first. */\n    BYTE globcnt[6];\n} SKEY",
    "    BYTE globcnt[6];\n    GUID guid;\n} SKEY",
    /^records SKEY: /,
  ],
  ["another type of a member", "UINT cEntMov;", "ULONG cEntMov;", /^records UPMOV: /],
  ["another length of an array", "UPTBLE rgte[2];", "UPTBLE rgte[3];", /^records UPTBL: /],
  ["a packing left out", 'cpp_quote("#pragma pack(push, 1)")', "", /^records (FEID|MEID|SKEY): /],
  ["a method left out", "    HRESULT SyncEnd();", "", /^vtables IOSTX: /],
  [
    "another type of a parameter",
    "SetSyncResult([in] HRESULT hrSync)",
    "SetSyncResult([in] ULONG hrSync)",
    /^vtables IOSTX: /,
  ],
  ["another value of a state", "LR_SYNC_CONTENTS = 4", "LR_SYNC_CONTENTS = 7", /^enums SYNCSTATE: /],
  ["another value of a constant", "UPM_SAVE = 0x100000", "UPM_SAVE = 0x200000", /^constants UPM_SAVE: /],
  ["another interface id", "d2d85db4-", "d2d85db5-", /^iids IOSTX: /],
];

for (const [name, from, to, where] of changes) {
  withWidl(`${name}: the comparison tells`, async (folder) => {
    const text = projectIdl.get("iostx.idl")!;
    assert.ok(text.includes(from));
    for (const [file, original] of projectIdl) {
      const altered = file === "iostx.idl" ? text.replace(from, () => to) : original;
      await fs.writeFile(
        join(folder, file),
        name.startsWith("a packing") ? altered.replace('cpp_quote("#pragma pack(pop)")', "") : altered,
      );
    }
    const theirs = await header(join(folder, "iostx.idl"), folder);
    const found = differences(readModel(model, "iostx.idl"), theirs);
    assert.ok(found.length > 0);
    assert.ok(
      found.every((one) => where.test(one)),
      found.join("\n"),
    );
  });
}

test("the comparison does not depend on widl: our own view changes with the IDL", () => {
  const altered = new Map(projectIdl).set(
    "iostx.idl",
    projectIdl.get("iostx.idl")!.replace("UPTBLE rgte[2];", "UPTBLE rgte[3];"),
  );
  const ours = readModel(model, "iostx.idl");
  assert.equal(differences(ours, ours), []);
  assert.is(differences(ours, readModel(compileIdl(altered), "iostx.idl")).length, 1);
});

test.run();
