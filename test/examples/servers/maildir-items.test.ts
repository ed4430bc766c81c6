import * as fs from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openMaildir } from "../../../examples/servers/maildir/maildir.js";
import { cur, directories, inTemp, item, key, RECEIVED, refuses, snapshot } from "./maildir-support.js";

const test = suite("Maildir: items");
const FOLDER = key(1);
const ITEM = key(2);
const SECONDS = Math.floor(RECEIVED.getTime() / 1000);

async function open(root: string) {
  const server = await openMaildir(root);
  await server.putFolder({ key: FOLDER, parent: null, name: "Mail" });
  return server;
}

function fileName(text: string, flags: string, itemKey = ITEM): string {
  const size = item(FOLDER, itemKey, text).mime.byteLength;
  return `${SECONDS}.${itemKey}.iostx,S=${size}:2,${flags}`;
}

test(
  "delivers into cur with flags, size and date",
  inTemp(async (directory) => {
    const root = join(directory, "new", "mail");
    const server = await open(root);
    assert.is(server.name, `Maildir ${root}`);
    const flags = { draft: true, flagged: true, forwarded: true, answered: true, read: true };
    await server.putItem(item(FOLDER, ITEM, "one", flags));
    await server.putItem(item(FOLDER, key(3), "two", { read: false }));
    await server.close();
    assert.equal(await directories(root), [".Mail"]);
    assert.equal(await cur(root, ".Mail"), [fileName("one", "DFPRS"), fileName("two", "", key(3))]);
    const path = join(root, ".Mail", "cur", fileName("one", "DFPRS"));
    assert.equal(await fs.readFile(path), Buffer.from(item(FOLDER, ITEM, "one").mime));
    const stats = await fs.stat(path);
    assert.is(stats.mtimeMs, SECONDS * 1000);
    for (const part of ["..", ".Mail", ".Mail/cur", ".Mail/maildirfolder", ".Mail/iostx-folder.json"]) {
      assert.is((await fs.stat(join(root, part))).mode & 0o077, 0, `others may not read ${part}`);
    }
    assert.is(stats.mode & 0o077, 0, "others may not read mail");
    assert.equal(await fs.readdir(join(root, ".Mail", "tmp")), []);
    assert.equal(await fs.readdir(join(root, ".Mail", "new")), []);
    assert.is(await fs.readFile(join(root, ".Mail", "maildirfolder"), "utf8"), "");
    assert.equal((await fs.readdir(root)).sort(), [".Mail", "cur", "iostx-maildir.json", "new", "tmp"]);
  }),
);

test(
  "a repeated put changes nothing, in this run or the next",
  inTemp(async (root) => {
    const server = await open(root);
    await server.putItem(item(FOLDER, ITEM, "one", { flagged: true }));
    const before = await snapshot(root);
    const inode = (await fs.stat(join(root, ".Mail", "cur", fileName("one", "F")))).ino;
    await server.putItem(item(FOLDER, ITEM, "one", { flagged: true }));
    await server.close();
    const next = await open(root);
    await next.putItem(item(FOLDER, ITEM, "one", { flagged: true }));
    await next.close();
    assert.equal(await snapshot(root), before);
    assert.is((await fs.stat(join(root, ".Mail", "cur", fileName("one", "F")))).ino, inode);
  }),
);

test(
  "a repeated put finds a message that another program renamed, and keeps its flags",
  inTemp(async (root) => {
    const server = await open(root);
    const folder = join(root, ".Mail");
    await server.putItem(item(FOLDER, ITEM, "one"));
    // Behind the back of the running server: trashed, and with a Dovecot keyword.
    await fs.rename(join(folder, "cur", fileName("one", "")), join(folder, "cur", fileName("one", "RSTab")));
    await server.putItem(item(FOLDER, ITEM, "one", { flagged: true, answered: false }));
    assert.equal(
      await cur(root, ".Mail"),
      [fileName("one", "FSTab")],
      "what the put names holds, the rest stays",
    );
    await server.close();
    // In `new`, without flags, and with a field more before them.
    const base = fileName("one", "").replace(":2,", "");
    await fs.rename(join(folder, "cur", fileName("one", "FSTab")), join(folder, "new", `${base},W=99`));
    const next = await open(root);
    await next.putItem(item(FOLDER, ITEM, "one"));
    assert.equal(await cur(root, ".Mail"), []);
    assert.equal(await fs.readdir(join(folder, "new")), [`${base},W=99`]);
    await next.setFlags(FOLDER, ITEM, { read: true });
    assert.equal(await cur(root, ".Mail"), [`${base},W=99:2,S`]);
    assert.equal(await fs.readdir(join(folder, "new")), []);
    await next.close();
  }),
);

test(
  "other bytes replace a message and keep the flags",
  inTemp(async (root) => {
    const server = await open(root);
    await server.putItem(item(FOLDER, ITEM, "one"));
    await fs.rename(
      join(root, ".Mail", "cur", fileName("one", "")),
      join(root, ".Mail", "cur", fileName("one", "ST")),
    );
    await server.putItem(item(FOLDER, ITEM, "three", { draft: true }));
    // An IMAP server must not take the new message for the old one.
    const versioned = (text: string, version: number) =>
      fileName(text, "DST").replace(":2,", `,V=${version}:2,`);
    assert.equal(await cur(root, ".Mail"), [versioned("three", 2)]);
    await server.putItem(item(FOLDER, ITEM, "seven"));
    assert.equal(await cur(root, ".Mail"), [versioned("seven", 3)]);
    assert.match(await fs.readFile(join(root, ".Mail", "cur", versioned("seven", 3)), "utf8"), "seven");
    await server.putItem(item(FOLDER, ITEM, "seven"));
    assert.equal(await cur(root, ".Mail"), [versioned("seven", 3)]);
    // Same bytes, another date.
    await server.putItem({ ...item(FOLDER, ITEM, "seven"), received: new Date(5000) });
    const size = item(FOLDER, ITEM, "seven").mime.byteLength;
    assert.equal(await cur(root, ".Mail"), [`5.${ITEM}.iostx,S=${size},V=3:2,DST`]);
    // A name of the time when the field was a hash.
    const [from, to] = [`,V=3:2,DST`, `,V=0123456789ab:2,DST`].map((end) =>
      join(root, ".Mail", "cur", `5.${ITEM}.iostx,S=${size}${end}`),
    );
    await fs.rename(from!, to!);
    await server.putItem({ ...item(FOLDER, ITEM, "eight"), received: new Date(5000) });
    assert.equal(await cur(root, ".Mail"), [`5.${ITEM}.iostx,S=${size},V=3:2,DST`]);
    await server.close();
  }),
);

test(
  "two versions that a crash left become one",
  inTemp(async (root) => {
    const server = await open(root);
    await server.putItem(item(FOLDER, ITEM, "old"));
    await server.close();
    const { mime } = item(FOLDER, ITEM, "newer");
    await fs.writeFile(join(root, ".Mail", "cur", fileName("newer", "")), mime);
    const next = await open(root);
    await next.putItem(item(FOLDER, ITEM, "newer"));
    assert.equal(await cur(root, ".Mail"), [fileName("newer", "")]);
    await next.close();
  }),
);

test(
  "setRead changes one flag and no other",
  inTemp(async (root) => {
    const server = await open(root);
    await server.putItem(item(FOLDER, ITEM, "one", { flagged: true }));
    await server.setFlags(FOLDER, ITEM, { read: true });
    assert.equal(await cur(root, ".Mail"), [fileName("one", "FS")]);
    await server.setFlags(FOLDER, ITEM, { read: true });
    assert.equal(await cur(root, ".Mail"), [fileName("one", "FS")]);
    await fs.rename(
      join(root, ".Mail", "cur", fileName("one", "FS")),
      join(root, ".Mail", "cur", fileName("one", "FPSTz")),
    );
    await server.setFlags(FOLDER, ITEM, { read: false });
    assert.equal(await cur(root, ".Mail"), [fileName("one", "FPTz")]);
    const path = join(root, ".Mail", "cur", fileName("one", "FPTz"));
    assert.is((await fs.stat(path)).mtimeMs, SECONDS * 1000);
    await refuses(server.setFlags(FOLDER, key(9), { read: true }), "not-found", new RegExp(key(9)));
    await server.close();
  }),
);

test(
  "deleteItem removes a message, wherever another program has put it",
  inTemp(async (root) => {
    const server = await open(root);
    await server.putItem(item(FOLDER, ITEM, "one"));
    await server.putItem(item(FOLDER, key(3), "two"));
    await fs.rename(
      join(root, ".Mail", "cur", fileName("one", "")),
      join(root, ".Mail", "new", fileName("one", "S")),
    );
    await server.deleteItem(FOLDER, ITEM);
    assert.equal(await fs.readdir(join(root, ".Mail", "new")), []);
    assert.equal(await cur(root, ".Mail"), [fileName("two", "", key(3))]);
    await server.deleteItem(FOLDER, ITEM);
    await server.deleteItem(key(9), ITEM);
    await fs.unlink(join(root, ".Mail", "cur", fileName("two", "", key(3))));
    await server.deleteItem(FOLDER, key(3));
    await server.close();
  }),
);

test(
  "a link by the name of a message is not followed",
  inTemp(async (directory) => {
    const root = join(directory, "root");
    const server = await open(root);
    const secret = join(directory, "secret");
    await fs.writeFile(secret, item(FOLDER, ITEM, "one").mime);
    await fs.symlink(secret, join(root, ".Mail", "cur", fileName("one", "S")));
    await refuses(server.setFlags(FOLDER, ITEM, { read: false }), "not-found");
    await server.putItem(item(FOLDER, ITEM, "one"));
    await server.deleteItem(FOLDER, ITEM);
    assert.equal(await cur(root, ".Mail"), [fileName("one", "S")]);
    assert.equal(await fs.readFile(secret), Buffer.from(item(FOLDER, ITEM, "one").mime));
    await server.close();
  }),
);

test(
  "close waits for what was asked for",
  inTemp(async (root) => {
    const server = await open(root);
    const put = server.putItem(item(FOLDER, ITEM, "one"));
    await server.close();
    assert.equal(await cur(root, ".Mail"), [fileName("one", "")]);
    await put;
  }),
);

test(
  "a message that a mail program expunged can be put again",
  inTemp(async (root) => {
    const server = await open(root);
    await server.putItem(item(FOLDER, ITEM, "one", { read: true }));
    await fs.unlink(join(root, ".Mail", "cur", fileName("one", "S")));
    await refuses(server.setFlags(FOLDER, ITEM, { read: false }), "not-found");
    await server.putItem(item(FOLDER, ITEM, "one"));
    assert.equal(await cur(root, ".Mail"), [fileName("one", "")]);
    await server.close();
  }),
);

test(
  "an item that is put into another folder leaves the one where it was",
  inTemp(async (root) => {
    const server = await open(root);
    const other = key(5);
    await server.putFolder({ key: other, parent: null, name: "Other" });
    await server.putItem(item(FOLDER, ITEM, "one", { flagged: true }));
    const inode = async (directory: string) =>
      (await fs.stat(join(root, directory, "cur", (await cur(root, directory))[0]!))).ino;
    const before = await inode(".Mail");
    await server.putItem(item(other, ITEM, "one", { read: true }));
    assert.equal(await cur(root, ".Mail"), []);
    assert.equal(await cur(root, ".Other"), [fileName("one", "FS")]);
    assert.is(await inode(".Other"), before, "the file itself was moved");
    await server.putItem(item(FOLDER, ITEM, "new one"));
    assert.equal(await cur(root, ".Other"), []);
    assert.equal(await cur(root, ".Mail"), [fileName("new one", "FS").replace(":2,", ",V=2:2,")]);
    await server.close();
    // Killed when the new file was there and the old one was too.
    await fs.copyFile(
      join(root, ".Mail", "cur", (await cur(root, ".Mail"))[0]!),
      join(root, ".Other", "cur", fileName("one", "")),
    );
    const next = await openMaildir(root);
    await next.putItem(item(FOLDER, ITEM, "new one"));
    assert.equal(await cur(root, ".Other"), []);
    assert.is((await cur(root, ".Mail")).length, 1);
    await next.close();
  }),
);

test(
  "odd dates",
  inTemp(async (root) => {
    const server = await open(root);
    await server.putItem({ ...item(FOLDER, ITEM, "one"), received: new Date("1601-01-01T00:00:00Z") });
    const [name] = await cur(root, ".Mail");
    assert.match(name ?? "", /^0\./);
    await server.putItem({ ...item(FOLDER, ITEM, "one"), received: new Date("1601-01-01T00:00:00Z") });
    assert.equal(await cur(root, ".Mail"), [name]);
    await refuses(
      server.putItem({ ...item(FOLDER, key(3), "one"), received: new Date(Number.NaN) }),
      "failed",
      /date/,
    );
    assert.equal(await cur(root, ".Mail"), [name]);
    await server.close();
  }),
);

test(
  "calls made at once are done one after the other; after close there are none",
  inTemp(async (root) => {
    const server = await open(root);
    await Promise.all([
      ...Array.from({ length: 20 }, () => server.putItem(item(FOLDER, ITEM, "one"))),
      server.putFolder({ key: key(5), parent: FOLDER, name: "Sub" }),
      server.putItem(item(key(5), key(6), "two")),
      server.putFolder({ key: FOLDER, parent: null, name: "Post" }),
      server.setFlags(FOLDER, ITEM, { read: true }),
      server.close(),
    ]);
    assert.equal(await cur(root, ".Post"), [fileName("one", "S")]);
    assert.equal(await cur(root, ".Post.Sub"), [fileName("two", "", key(6))]);
    await refuses(server.putItem(item(FOLDER, key(7), "late")), "failed", /closed/);
    assert.equal(await cur(root, ".Post"), [fileName("one", "S")]);
  }),
);

test.run();
