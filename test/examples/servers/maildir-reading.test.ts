import { createHash } from "node:crypto";
import * as fs from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { nodeFiles } from "../../../examples/servers/maildir/files.js";
import { type MaildirServer, openMaildir } from "../../../examples/servers/maildir/maildir.js";
import type { ServerPut } from "../../../examples/servers/server.js";
import { cur, deliverForeign, foreignMaildir, inTemp, key, RECEIVED, refuses } from "./maildir-support.js";

const test = suite("Maildir: reading");
const A = key(1);
const NAME = "1700000000.M1P2.host";
const SECOND = new Date(Math.floor(RECEIVED.getTime() / 1000) * 1000);

async function open(root: string, files = nodeFiles) {
  const server = await openMaildir(root, { files });
  await server.putFolder({ key: A, parent: null, name: "A" });
  return server;
}

async function puts(server: MaildirServer, folder = A): Promise<ServerPut[]> {
  const found: ServerPut[] = [];
  for await (const change of (await server.changes(folder, undefined, { content: true })).changes)
    if (change.change === "put") found.push(change);
  return found;
}

test(
  "header and content of any bytes are as they are in the file",
  inTemp(async (root) => {
    const server = await open(root);
    const cases: ReadonlyArray<readonly [whole: string, header: string]> = [
      ["A: b\r\n\r\nbody\r\n\r\n", "A: b\r\n\r\n"],
      ["A: b\n\nbody\n\n", "A: b\n\n"],
      ["A: b\r\n\nbody", "A: b\r\n\n"],
      ["A: b\n\r\nbody", "A: b\n\r\n"],
      ["\r\nbody\r\n\r\n", "\r\n"],
      ["\nbody\n\n", "\n"],
      ["A: b\r\n", "A: b\r\n"],
      ["A: b\r\n\r", "A: b\r\n\r"],
      ["A: b\r\rbody", "A: b\r\rbody"],
      ["", ""],
      ["\0\xff\n\n\0", "\0\xff\n\n"],
    ];
    // With the empty line across two pieces, at each place.
    const long = Array.from({ length: 5 }, (_, n) => `${"x".repeat(16_384 - n)}\r\n\r\nbody`);
    const all = [...cases, ...long.map((whole) => [whole, whole.slice(0, -4)] as const)];
    for (const [n, [whole]] of all.entries())
      await fs.writeFile(join(root, ".A", "cur", `17000000${n + 10}.M.host:2,S`), whole, "latin1");
    const found = new Map<string, string>();
    for (const put of await puts(server)) {
      const [header, content] = [await put.header(), await put.content()];
      found.set(Buffer.from(content).toString("latin1"), Buffer.from(header).toString("latin1"));
      assert.is(put.size, content.length);
      assert.is(put.flags.read, true);
      const { mime } = await server.fetch(A, put.key);
      assert.equal(Buffer.from(mime), Buffer.from(content));
    }
    assert.is(found.size, all.length);
    for (const [whole, header] of all) assert.is(found.get(whole), header);
    await server.close();
  }),
);

test(
  "what goes in comes out with the same hash, date and flags",
  inTemp(async (root) => {
    const server = await open(root);
    const mime = Buffer.from(Array.from({ length: 100_000 }, (_, n) => (n * 7919) % 256));
    const flags = { read: true, answered: false, forwarded: true, flagged: false, draft: true };
    await server.putItem({ key: key(10), folder: A, mime, received: RECEIVED, flags });
    const fetched = await server.fetch(A, key(10));
    const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
    assert.is(hash(fetched.mime), hash(mime));
    assert.equal({ ...fetched, mime }, { key: key(10), folder: A, mime, received: SECOND, flags });
    const [put] = await puts(server);
    assert.equal([put?.received, put?.flags, put?.size, put?.version], [SECOND, flags, mime.length, 1]);
    assert.is(hash(await put!.content()), hash(mime));
    await deliverForeign(root, ".A", NAME, "theirs");
    assert.equal((await puts(server)).at(-1)?.received.getTime(), SECOND.getTime());
    await server.close();
  }),
);

test(
  "a file that is renamed between listing and reading is found, one that has gone is not",
  inTemp(async (root) => {
    const server = await open(root);
    const path = await deliverForeign(root, ".A", NAME, "hello");
    const { changes } = await server.changes(A, undefined, { content: true });
    const iterator = changes[Symbol.asyncIterator]();
    const seen = join(root, ".A", "cur", `${NAME}:2,S`);
    await fs.rename(path, seen);
    const { value } = await iterator.next();
    const put = value as ServerPut;
    assert.is(put.flags.read, true, "what is told is what is there");
    await fs.rename(seen, `${seen}T`);
    assert.match(Buffer.from(await put.content()).toString(), "hello");
    await fs.rename(`${seen}T`, seen);
    assert.match(Buffer.from(await put.header()).toString(), "Subject: hello\n\n");
    assert.is((await server.fetch(A, put.key)).key, put.key);
    await fs.unlink(seen);
    await refuses(put.content(), "not-found", /there is no message/);
    await refuses(put.header(), "not-found");
    await refuses(server.fetch(A, put.key), "not-found");
    await refuses(server.fetch(key(9), put.key), "not-found");
    // Gone before it was told: the next look tells.
    const again = await deliverForeign(root, ".A", NAME, "hello");
    const look = await server.changes(A, undefined, { content: true });
    await fs.unlink(again);
    for await (const change of look.changes) assert.unreachable(change.change);
    await server.close();
  }),
);

test(
  "the header is read without the body",
  inTemp(async (root) => {
    let bytes = 0;
    const files = {
      ...nodeFiles,
      readFile: async (path: string) => {
        if (path.includes("/cur/")) assert.unreachable("the whole file");
        return nodeFiles.readFile(path);
      },
      async *pieces(path: string) {
        for await (const piece of nodeFiles.pieces(path)) {
          bytes += piece.length;
          yield piece;
        }
      },
    };
    await (await open(root)).close();
    await fs.writeFile(join(root, ".A", "cur", `${NAME}:2,`), `A: b\n\n${"x".repeat(1_000_000)}`);
    const server = await openMaildir(root, { files });
    const [put] = await puts(server);
    assert.is(Buffer.from(await put!.header()).toString(), "A: b\n\n");
    assert.ok(bytes < 20_000);
    await server.close();
  }),
);

test(
  "links, directories, pipes and hidden files are no messages",
  inTemp(async (directory) => {
    const root = join(directory, "root");
    const server = await open(root);
    await fs.writeFile(join(directory, "secret"), "secret");
    await fs.symlink(join(directory, "secret"), join(root, ".A", "cur", `${NAME}:2,`));
    await fs.mkdir(join(root, ".A", "cur", "1700000001.M.host:2,"));
    await fs.writeFile(join(root, ".A", "new", ".nfs0001"), "x");
    await fs.writeFile(join(root, ".A", "tmp", "1700000002.M.host"), "x");
    assert.equal(await puts(server), []);
    // A link in the place of a file that was listed.
    const path = await deliverForeign(root, ".A", "1700000003.M.host", "x");
    const [put] = await puts(server);
    await fs.unlink(path);
    await fs.symlink(join(directory, "secret"), path);
    await refuses(put!.content(), "foreign");
    await fs.rm(join(root, ".A", "new"), { recursive: true });
    await fs.symlink(directory, join(root, ".A", "new"));
    await refuses(server.changes(A, undefined, { content: true }), "foreign");
    await server.close();
  }),
);

test(
  "hostile names are names like others",
  inTemp(async (root) => {
    await foreignMaildir(root);
    const long = "x".repeat(255);
    const names = [
      ...["-rf", "a\nb\x01:2,S", "…", "1:2,S:2,F", ":2,S", "a:1,exp", `${long}`, " ", "\\", "%2e%2e"],
      ...[`99999999999999999999.${key(7)}.iostx,S=1:2,S`, `1.${key(8)}.iostx,S=x,V=-1,V=9:2,S`],
    ];
    for (const name of names) await fs.writeFile(join(root, "cur", name), `Subject: x\n\n${name}`);
    const server = await openMaildir(root);
    const [inbox] = await server.folders();
    const found = await puts(server, inbox!.key);
    assert.is(found.length, names.length);
    for (const put of found) {
      assert.match(put.key, /^[0-9a-f]{44}$/);
      assert.not.ok(Number.isNaN(put.received.getTime()));
      await put.header();
    }
    const contents = await Promise.all(
      found.map(async (put) =>
        Buffer.from(await put.content())
          .toString()
          .slice(12),
      ),
    );
    assert.equal(contents.sort(), [...names].sort());
    // No room for flags: nothing happens.
    const before = await fs.readdir(join(root, "cur"));
    for (const put of found) {
      const error = await server.setFlags(inbox!.key, put.key, { answered: true }).catch((thrown) => thrown);
      if (error) assert.is(error.code, "failed");
    }
    const after = await cur(root, "");
    assert.is(after.length, before.length);
    assert.ok(after.includes(long));
    await server.close();
  }),
);

test.run();
