import * as fs from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openMaildir } from "../../../examples/servers/maildir/maildir.js";
import { ServerError } from "../../../examples/servers/server.js";
import { cur, directories, foreignMaildir, inTemp, item, key, refuses, snapshot } from "./maildir-support.js";

const test = suite("Maildir: opening");
const [A, B] = [key(1), key(2)];

test(
  "a directory with anything else in it is refused and not touched",
  inTemp(async (directory) => {
    const cases: ReadonlyArray<(root: string) => Promise<unknown>> = [
      (root) => fs.writeFile(join(root, "letter.txt"), "x"),
      (root) => fs.mkdir(join(root, "cur")).then(() => fs.writeFile(join(root, "cur", "x"), "x")),
      (root) => fs.mkdir(join(root, "tmp")).then(() => fs.writeFile(join(root, "other"), "x")),
      (root) => fs.mkdir(join(root, ".git")),
      (root) => fs.writeFile(join(root, "cur"), "x"),
      async (root) => {
        await foreignMaildir(join(directory, "elsewhere"));
        for (const part of ["cur", "new", "tmp"]) {
          await fs.symlink(join(directory, "elsewhere", part), join(root, part));
        }
      },
    ];
    for (const [n, make] of cases.entries()) {
      const root = join(directory, `case${n}`);
      await fs.mkdir(root);
      await make(root);
      const before = await snapshot(directory);
      await refuses(openMaildir(root), "foreign", /not empty and is no Maildir; .*choose another directory/);
      await refuses(openMaildir(root, { dryRun: true }), "foreign");
      assert.equal(await snapshot(directory), before);
    }
  }),
);

test(
  "a file in the place of the root or above it is refused",
  inTemp(async (directory) => {
    const file = join(directory, "file");
    await fs.writeFile(file, "x");
    await fs.symlink(join(directory, "nowhere"), join(directory, "dangling"));
    const before = await snapshot(directory);
    for (const root of [file, join(file, "below"), join(file, "far", "below"), join(directory, "dangling")]) {
      const error = await refuses(openMaildir(root), "foreign");
      assert.ok(error.message.includes(`Maildir ${root}: `));
      await refuses(openMaildir(root, { dryRun: true }), "foreign");
    }
    assert.equal(await snapshot(directory), before);
  }),
);

test("a place where nobody can create a directory is refused", async () => {
  const root = "/proc/iostx-test/mail";
  const error = await openMaildir(root).catch((thrown: unknown) => thrown);
  assert.instance(error, ServerError);
  assert.ok(["no-access", "failed"].includes((error as ServerError).code));
  assert.ok((error as ServerError).cause instanceof Error);
});

test(
  "an empty directory, an unfinished one, a link to one and a Maildir of others are taken",
  inTemp(async (directory) => {
    const unfinished = join(directory, "unfinished");
    await fs.mkdir(join(unfinished, "cur"), { recursive: true });
    const empty = join(directory, "empty");
    await fs.mkdir(empty);
    const target = join(directory, "target");
    await fs.mkdir(target);
    const link = join(directory, "link");
    await fs.symlink(target, link);
    const theirs = join(directory, "theirs");
    await foreignMaildir(theirs);
    await fs.writeFile(join(theirs, "subscriptions"), "x\n");
    await fs.mkdir(join(theirs, "junk"));
    for (const root of [unfinished, empty, link, theirs]) {
      const server = await openMaildir(root);
      await server.putFolder({ key: A, parent: null, name: "A" });
      await server.close();
      assert.equal(await directories(root), [".A"]);
      for (const part of ["cur", "new", "tmp"]) assert.ok((await fs.stat(join(root, part))).isDirectory());
    }
    assert.ok((await fs.lstat(link)).isSymbolicLink());
    assert.is(await fs.readFile(join(theirs, "subscriptions"), "utf8"), "x\n");
  }),
);

test(
  "empty directories that a copy lost are made again",
  inTemp(async (root) => {
    const server = await openMaildir(root);
    await server.putFolder({ key: A, parent: null, name: "A" });
    await server.putItem(item(A, B, "x"));
    await server.close();
    for (const path of ["cur", "new", "tmp", ".A/new", ".A/tmp"]) await fs.rmdir(join(root, path));
    const next = await openMaildir(root);
    await next.putItem(item(A, key(3), "y"));
    await next.putFolder({ key: A, parent: null, name: "B" });
    await next.close();
    assert.is((await cur(root, ".B")).length, 2);
  }),
);

test(
  "what a crash left in tmp is swept away, and nothing else",
  inTemp(async (root) => {
    const server = await openMaildir(root);
    await server.putFolder({ key: A, parent: null, name: "A" });
    await server.putItem(item(A, B, "x"));
    await server.close();
    await foreignMaildir(join(root, ".Theirs"));
    await foreignMaildir(join(root, "tmp", "iostx-folder.theirs"));
    const clean = await snapshot(root);
    const kept = [
      ...["tmp/978430830.M1.host", "tmp/iostx-folder.x", `.A/tmp/1.${B}.iostx~`, ".A/tmp/1.2.host"],
      ...[`.A/tmp/1.${B.slice(1)}.iostx`, ".Theirs/tmp/1.2.host"],
    ];
    for (const path of kept) await fs.writeFile(join(root, path), "theirs");
    const stale = [
      ...[`.A/tmp/978430830.${B}.iostx,S=99`, `.Theirs/tmp/1.${B}.iostx`, ".A/tmp/iostx-folder.json"],
      ...["tmp/iostx-maildir.json", "tmp/iostx-rename.json"],
    ];
    for (const path of stale) await fs.writeFile(join(root, path), "half");
    await foreignMaildir(join(root, "tmp", `iostx-folder.${B}`));
    const dirty = await snapshot(root);
    await (await openMaildir(root, { dryRun: true })).close();
    assert.equal(await snapshot(root), dirty, "a dry run sweeps nothing");
    await (await openMaildir(root)).close();
    const expected = { ...clean, ...Object.fromEntries(kept.map((path) => [path, "theirs"])) };
    const after = await snapshot(root);
    assert.equal(Object.keys(after).sort(), Object.keys(expected).sort());
  }),
);

test(
  "identity files that cannot be understood stop the run",
  inTemp(async (root) => {
    const server = await openMaildir(root);
    await server.putFolder({ key: A, parent: null, name: "A" });
    await server.close();
    const path = join(root, ".A", "iostx-folder.json");
    const good = { format: 1, key: A, parent: null, name: "A" };
    const bad = [
      ...["", "{", "null", "[]", "1", JSON.stringify({ ...good, format: 2 })],
      ...[{ key: "../x" }, { key: 1 }, { parent: "../x" }, { parent: undefined }, { name: 1 }].map((part) =>
        JSON.stringify({ ...good, ...part }),
      ),
    ];
    for (const content of bad) {
      await fs.writeFile(path, content);
      const before = await snapshot(root);
      await refuses(openMaildir(root), "foreign", /\.A\/iostx-folder\.json cannot be understood/);
      assert.equal(await snapshot(root), before);
    }
    await fs.unlink(path);
    await fs.writeFile(join(root, "other.json"), JSON.stringify(good));
    await fs.symlink(join(root, "other.json"), path);
    await refuses(openMaildir(root), "foreign", /not a regular file/);
    await fs.unlink(path);
    await fs.writeFile(path, JSON.stringify(good));
    await (await openMaildir(root)).close();
  }),
);

test(
  "a dry run makes every check and writes nothing",
  inTemp(async (directory) => {
    const root = join(directory, "root");
    const dry = await openMaildir(root, { dryRun: true });
    await dry.putFolder({ key: A, parent: null, name: "A" });
    await dry.putFolder({ key: B, parent: A, name: "B" });
    await dry.putItem(item(B, key(3), "x"));
    await dry.putItem(item(B, key(4), "y"));
    await dry.putItem(item(B, key(4), "y"));
    await dry.setFlags(B, key(3), { read: true });
    await refuses(dry.putItem(item(key(9), key(3), "x")), "not-found");
    await refuses(dry.setFlags(B, key(9), { read: true }), "not-found");
    await refuses(dry.putFolder({ key: A, parent: B, name: "A" }), "failed");
    await refuses(dry.putItem(item(B, "../x", "x")), "failed");
    await dry.deleteItem(B, key(3));
    await refuses(dry.setFlags(B, key(3), { read: true }), "not-found");
    await dry.deleteFolder(A);
    await refuses(dry.putItem(item(B, key(3), "x")), "not-found");
    await dry.close();
    assert.equal(await fs.readdir(directory), []);
  }),
);

test(
  "a dry run on a Maildir with content sees it and leaves it",
  inTemp(async (root) => {
    const server = await openMaildir(root);
    await server.putFolder({ key: A, parent: null, name: "A" });
    await server.putFolder({ key: B, parent: A, name: "B" });
    await server.putItem(item(A, key(3), "x"));
    await server.close();
    await fs.writeFile(join(root, ".File"), "");
    const before = await snapshot(root);
    const dry = await openMaildir(root, { dryRun: true });
    await dry.putFolder({ key: A, parent: null, name: "Renamed" });
    await dry.putFolder({ key: key(5), parent: null, name: "A" });
    await dry.putItem(item(A, key(3), "x", { read: true }));
    await dry.putItem(item(A, key(3), "other"));
    await dry.setFlags(A, key(3), { read: false });
    await dry.putItem(item(B, key(4), "y"));
    await dry.putItem(item(key(5), key(4), "y"));
    await refuses(dry.putFolder({ key: key(6), parent: null, name: "File" }), "foreign");
    await dry.deleteItem(A, key(3));
    await dry.deleteFolder(A);
    await dry.close();
    assert.equal(await snapshot(root), before);
  }),
);

test.run();
