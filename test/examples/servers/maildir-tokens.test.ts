import * as fs from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { nodeFiles } from "../../../examples/servers/maildir/files.js";
import { type MaildirServer, openMaildir } from "../../../examples/servers/maildir/maildir.js";
import { OwnChanges } from "../../../examples/servers/maildir/messages/own.js";
import { bitsIn, packed } from "../../../examples/servers/maildir/messages/state.js";
import { readToken, writeToken } from "../../../examples/servers/maildir/messages/token.js";
import { Whereabouts } from "../../../examples/servers/maildir/messages/whereabouts.js";
import { cur, deliverForeign, inTemp, item, key, later, look } from "./maildir-support.js";

const test = suite("Maildir: tokens");
const [A, B] = [key(1), key(2)];
const NAME = "1700000000.M1P2.host:2,S";

/** A server that counts how often it reads directories. */
async function counting(root: string, now?: () => number) {
  const reads: string[] = [];
  const readdir = async (path: string) => {
    reads.push(path);
    return nodeFiles.readdir(path);
  };
  const server = await openMaildir(root, { files: { ...nodeFiles, readdir }, ...(now ? { now } : {}) });
  return { server, reads };
}

async function withItem(server: MaildirServer): Promise<void> {
  await server.putFolder({ key: A, parent: null, name: "A" });
  await server.putFolder({ key: B, parent: null, name: "B" });
  await server.putItem(item(A, key(10), "one", { read: true }));
}

test(
  "a folder in which nothing has happened keeps its token, and is not read",
  inTemp(async (root) => {
    const { server } = await counting(root, later);
    await withItem(server);
    const { token } = await look(server, A);
    await server.close();
    const next = await counting(root, later);
    next.reads.length = 0;
    assert.equal(await look(next.server, A, token), { complete: false, token, told: [] });
    assert.equal(next.reads, []);
    // A date that is set back does not hide a change.
    const [name] = await cur(root, ".A");
    const { atime, mtime } = await fs.stat(join(root, ".A", "cur"));
    await fs.rename(join(root, ".A", "cur", name!), join(root, ".A", "cur", `${name}T`));
    await deliverForeign(root, ".A", NAME, "two");
    await fs.utimes(join(root, ".A", "cur"), atime, mtime);
    const found = await look(next.server, A, token);
    assert.is(found.told[0]?.[0], "put");
    assert.is(found.told.length, 1);
    await next.server.close();
  }),
);

test(
  "a directory that was changed a moment ago is read again, whatever its date says",
  inTemp(async (root) => {
    let now = Date.now;
    const { server, reads } = await counting(root, () => now());
    await withItem(server);
    const racy = await look(server, A);
    reads.length = 0;
    const again = await look(server, A, racy.token);
    assert.ok(reads.length > 0);
    assert.is(again.token, racy.token, "there is nothing new to remember");
    // The clock has gone on: one more look, and from then on none.
    now = later;
    const calm = await look(server, A, again.token);
    assert.is.not(calm.token, racy.token);
    reads.length = 0;
    assert.equal(await look(server, A, calm.token), { complete: false, token: calm.token, told: [] });
    assert.equal(reads, []);
    // It has gone back: then nothing is sure.
    now = () => 0;
    assert.equal((await look(server, A, calm.token)).told, []);
    assert.ok(reads.length > 0);
    await server.close();
  }),
);

test(
  "a token that is damaged, foreign or lost gives everything",
  inTemp(async (directory) => {
    const root = join(directory, "root");
    const server = await openMaildir(root);
    await withItem(server);
    const all = await look(server, A);
    const other = await openMaildir(join(directory, "other"));
    await withItem(other);
    const tokens = [
      ...["", "x", "1:2", "\n", "{}", "null\n", `${"0".repeat(16)}{}\n`],
      ...[all.token.slice(1), all.token.slice(0, -4), `${all.token}AAAA`, all.token.replace("1", "2")],
      ...[all.token.replace(/.$/, "C"), all.token.toUpperCase(), "x".repeat(1_000_000)],
      ...[(await look(server, B)).token, (await look(other, A)).token],
    ];
    for (const token of tokens) {
      const found = await look(server, A, token);
      assert.ok(found.complete, token.slice(0, 100));
      assert.equal(found.told, [["put", key(10), "one", 1, "read"]]);
    }
    assert.not.ok((await look(server, A, all.token)).complete);
    await Promise.all([server.close(), other.close()]);
  }),
);

test("a token holds keys, versions and flags", () => {
  const owner = { server: "maildir-x", folder: A };
  const state = new Map([
    [key(1), packed(1, 0)],
    ["f".repeat(44), packed(999_999_999, 31)],
    [key(2), packed(2, undefined)],
  ]);
  const token = writeToken(owner, { stamp: undefined, session: "s", epoch: 7 }, state);
  const read = readToken(owner, token);
  assert.equal([read?.stamp, read?.session, read?.epoch], [undefined, "s", 7]);
  assert.equal(read?.state(), new Map([...state, [key(2), packed(2, 0)]]));
  assert.is(readToken({ ...owner, folder: B }, token), undefined);
  assert.is(readToken({ ...owner, server: "maildir-y" }, token), undefined);
});

test("what is done here is told apart by epochs", () => {
  const own = new OwnChanges();
  const before = new Map([
    [A, packed(1, 1)],
    [B, packed(1, 0)],
  ]);
  own.record(A, { set: 2 });
  own.record(A, { clear: 1, set: 4 });
  own.record(B, { gone: true });
  own.next();
  own.next();
  assert.is(own.epoch, 1);
  own.record(A, { gone: true });
  own.record(B, { version: 3, base: null, set: 8 });
  own.record(key(3), { set: 1 });
  assert.equal([...own.applied(before, 0)], [[B, packed(3, undefined)]]);
  assert.equal(own.applied(before, 1).get(A), undefined);
  assert.is(own.appliedTo(A, packed(1, 1), 0), undefined);
  assert.is(bitsIn(own.appliedTo(B, undefined, 1)!), undefined);
  own.forget(1);
  assert.ok(own.hasSince(1));
  assert.not.ok(own.hasSince(2));
  own.record(B, { version: 4, base: 0, set: 2 });
  own.record(B, { set: 1, clear: 2 });
  assert.equal(own.applied(before, 1).get(B), packed(4, 1));
});

test("which folders have a message", () => {
  const whereabouts = new Whereabouts();
  for (const folder of ["x", "y", "z", "y"]) whereabouts.add(A, folder);
  assert.equal(whereabouts.of(A), ["x", "y", "z"]);
  whereabouts.remove(A, "x");
  whereabouts.remove(A, "none");
  assert.equal(whereabouts.of(A), ["y", "z"]);
  whereabouts.remove(A, "z");
  whereabouts.remove(A, "y");
  whereabouts.remove(B, "y");
  assert.equal(whereabouts.of(A), []);
});

test(
  "a message that is renamed while the directory is read is not taken for deleted",
  inTemp(async (root) => {
    const first = await openMaildir(root);
    await withItem(first);
    const { token } = await look(first, A);
    await first.close();
    const [name] = await cur(root, ".A");
    let hides = 1;
    const readdir = async (path: string) => {
      const entries = await nodeFiles.readdir(path);
      return path.endsWith("/.A/cur") && hides-- > 0 ? [] : entries;
    };
    const server = await openMaildir(root, { files: { ...nodeFiles, readdir } });
    assert.equal((await look(server, A, token)).told, []);
    await fs.unlink(join(root, ".A", "cur", name!));
    assert.equal((await look(server, A, token)).told, [["deleted", key(10)]]);
    await server.close();
  }),
);

test(
  "20,000 messages",
  inTemp(async (root) => {
    const server = await openMaildir(root, { now: later });
    await server.putFolder({ key: A, parent: null, name: "A" });
    const count = 20_000;
    for (let n = 0; n < count; n += 500) {
      const batch = Array.from({ length: 500 }, (_, index) => n + index);
      await Promise.all(
        batch.map((at) => fs.writeFile(join(root, ".A", "cur", `${1_700_000_000 + at}.M${at}.host:2,S`), "")),
      );
    }
    const times: string[] = [];
    const timed = async (what: string, token?: string) => {
      const start = performance.now();
      const { changes, token: next } = await server.changes(A, token, { content: false });
      const listed = performance.now() - start;
      let told = 0;
      for await (const _ of changes) told++;
      times.push(`${what} ${listed.toFixed(0)} + ${(performance.now() - start - listed).toFixed(0)} ms`);
      return { token: next, told };
    };
    const all = await timed("all");
    assert.is(all.told, count);
    assert.is((await timed("nothing", all.token)).told, 0);
    await fs.rename(
      join(root, ".A", "cur", "1700000005.M5.host:2,S"),
      join(root, ".A", "cur", "1700000005.M5.host:2,"),
    );
    assert.is((await timed("one", all.token)).told, 1);
    console.log(`\n20,000 messages, listed + told: ${times.join(", ")}; token ${all.token.length} bytes`);
    await server.close();
  }),
);

test.run();
