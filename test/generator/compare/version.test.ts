import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readVersion, type VersionResult } from "../../../generator/compare/version.js";
import { MemoryHost } from "../../../generator/host.js";
import { inTemp, projectModel } from "../support.js";
import { makeRepository } from "./repository.js";
import { BASE } from "./support.js";

const empty = new MemoryHost();

function busyOf(version: VersionResult): number | undefined {
  if (!version.ok) throw new Error(version.message);
  return version.model.constants.find(({ name }) => name === "E_BUSY")?.value;
}

function messageOf(version: VersionResult): string {
  assert.not.ok(version.ok);
  return version.ok ? "" : version.message;
}

test(
  "a revision is read from the repository, not from the working tree",
  inTemp(async (folder) => {
    makeRepository(folder);
    for (const word of [
      "v1",
      "git:v1",
      "git:v1:",
      "git:v1:idl",
      "v1:idl/walk.idl",
      "HEAD~1",
      "git:HEAD~1:./idl",
    ])
      assert.is(busyOf(await readVersion(word, empty, folder)), 0x80040008, word);
    assert.is(busyOf(await readVersion("HEAD", empty, folder)), 0x80040018);
  }),
);

test(
  "places in a revision begin with its name, and imports are followed out of the folder",
  inTemp(async (folder) => {
    makeRepository(folder);
    const version = await readVersion("v1", empty, folder);
    assert.ok(version.ok);
    if (!version.ok) return;
    assert.is(version.name, "git:v1:idl");
    assert.is(version.path, "idl");
    assert.is(version.model.structs[0]!.origin.file, "v1:idl/walk.idl");
    assert.ok(version.model.aliases.some(({ name }) => name === "SHORT"));
  }),
);

test(
  "a path is relative to the folder that one is in, and . is that folder",
  inTemp(async (folder) => {
    makeRepository(folder);
    const inside = join(folder, "idl");
    assert.is(busyOf(await readVersion("git:HEAD:.", empty, inside)), 0x80040018);
    assert.is(busyOf(await readVersion("git:HEAD:walk.idl", empty, inside)), 0x80040018);
  }),
);

test(
  "a model in a revision",
  inTemp(async (folder) => {
    makeRepository(folder);
    const version = await readVersion("v1:model.json", empty, folder);
    assert.ok(version.ok && version.model.machine?.interface === "IOSTX");
  }),
);

test(
  "what a repository does not have is told",
  inTemp(async (folder) => {
    const none = await readVersion("git:v1", empty, folder);
    assert.is(messageOf(none), "this folder is not in a git repository");
    makeRepository(folder);
    const message = async (word: string) => messageOf(await readVersion(word, empty, folder));
    assert.is(await message("git:v9"), "git knows no revision v9");
    assert.is(await message("git:v1:nothing"), "there is no IDL at nothing in the revision v1");
    assert.is(await message("git:v1:idl/none.idl"), "there is no IDL at idl/none.idl in the revision v1");
    assert.is(await message("git:v1:none.json"), "there is no IDL at none.json in the revision v1");
    assert.is(await message("git:--help"), "git knows no revision --help");
    assert.match(
      await message("v9"),
      /^v9 is neither a \.idl file, a folder .* \(git knows no revision v9\)$/,
    );
  }),
);

test("a file that has the name of a revision is preferred", async () => {
  const host = new MemoryHost([["HEAD/walk.idl", BASE]]);
  const version = await readVersion("HEAD", host);
  assert.is(version.ok && version.name, "HEAD");
});

test("a file, a folder and a model in memory", async () => {
  const host = new MemoryHost([
    ["idl/walk.idl", BASE],
    ["model.json", JSON.stringify(projectModel())],
  ]);
  assert.is(busyOf(await readVersion("idl", host)), 0x80040008);
  assert.is(busyOf(await readVersion("idl/walk.idl", host)), 0x80040008);
  const model = await readVersion("model.json", host);
  assert.equal(model.ok && model.model, projectModel());
});

test("what is no model is told", async () => {
  const host = new MemoryHost([
    ["broken.json", "{"],
    ["other.json", '{ "format": 1 }'],
  ]);
  assert.match(messageOf(await readVersion("broken.json", host)), /^broken\.json is not JSON: /);
  assert.match(messageOf(await readVersion("other.json", host)), /^other\.json is not a model of iostx: /);
  assert.is(messageOf(await readVersion("none.json", host)), "there is no file none.json");
  assert.is(messageOf(await readVersion("none.idl", host)), "there is no file none.idl");
});

test("mistakes in an IDL come as diagnostics", async () => {
  const host = new MemoryHost([["idl/bad.idl", "typedef NOWHERE X;"]]);
  const version = await readVersion("idl", host);
  assert.is(messageOf(version), "idl has mistakes");
  assert.is(version.ok ? 0 : version.diagnostics?.length, 1);
});

test.run();
