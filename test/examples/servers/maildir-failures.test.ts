import * as fs from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { FileOperations } from "../../../examples/servers/maildir/files.js";
import { type MaildirServer, openMaildir } from "../../../examples/servers/maildir/maildir.js";
import { ServerError, type ServerErrorCode } from "../../../examples/servers/server.js";
import {
  directories,
  faulty,
  foreignMaildir,
  inTemp,
  item,
  key,
  killedAt,
  type Operation,
  quickFiles,
  refuses,
  snapshot,
  systemError,
} from "./maildir-support.js";

const test = suite("Maildir: failures");
const [A, B, C, D] = [key(1), key(2), key(3), key(4)];

/** A session that has every kind of call; the messages' texts tell their versions. */
const STEPS: ReadonlyArray<(server: MaildirServer) => Promise<void>> = [
  (server) => server.putFolder({ key: A, parent: null, name: "A" }),
  (server) => server.putFolder({ key: B, parent: A, name: "B" }),
  (server) => server.putFolder({ key: C, parent: B, name: "C" }),
  (server) => server.putItem(item(A, key(10), "first", { flagged: true })),
  (server) => server.putItem(item(C, key(11), "second")),
  (server) => server.putItem(item(A, key(10), "first, version two")),
  (server) => server.setFlags(C, key(11), { read: true }),
  (server) => server.moveItem(key(11), C, A),
  (server) => server.putFolder({ key: A, parent: null, name: "Renamed" }),
  (server) => server.putItem(item(C, key(11), "second")),
  (server) => server.moveItem(key(10), A, B),
  (server) => server.moveItem(key(10), B, A),
  (server) => server.putItem(item(B, key(12), "third")),
  (server) => server.putItem(item(B, key(12), "tres!")),
  (server) => server.putFolder({ key: D, parent: null, name: "D" }),
  (server) => server.putFolder({ key: B, parent: D, name: "Moved" }),
  (server) => server.putItem(item(D, key(13), "fourth")),
  (server) => server.deleteItem(D, key(13)),
  (server) => server.deleteFolder(A),
];

const VERSIONS = ["first", "first, version two", "second", "third", "tres!", "fourth"].map((text) =>
  item(A, A, text).mime.toString(),
);

/** What an undisturbed session has on the disk before each step and, last, at its end. */
async function reference(root: string): Promise<Array<Record<string, string>>> {
  const server = await openMaildir(root);
  const states = [await snapshot(root)];
  for (const step of STEPS) {
    await step(server);
    states.push(await snapshot(root));
  }
  await server.close();
  return states;
}

/** Fails when a folder holds half a message, or a `tmp` anything at all. */
function assertWhole(state: Record<string, string>, when: string): void {
  for (const [path, content] of Object.entries(state)) {
    if (/\/(cur|new)\/[^/]+$/.test(path))
      assert.ok(VERSIONS.includes(content), `${when}: half a message in ${path}`);
    assert.not.match(path, /(^|\/)tmp\/./, `${when}: a leftover`);
  }
}

/** The messages of a state by key: their contents, the paths left out. */
function messages(state: Record<string, string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [path, content] of Object.entries(state)) {
    const itemKey = /\/(?:cur|new)\/\d+\.([0-9a-f]{44})\./.exec(path)?.[1];
    if (itemKey) found.set(itemKey, [...(found.get(itemKey) ?? []), content]);
  }
  return found;
}

test(
  "a kill at any write loses nothing, and the next run completes what was begun",
  inTemp(async (directory) => {
    const states = await reference(join(directory, "reference"));
    const expected = states.at(-1);
    assert.equal(await directories(join(directory, "reference")), [".D", ".D.Moved", ".D.Moved.C"]);
    let interrupted = 0;
    for (let n = 1; ; n++) {
      const root = join(directory, `kill${n}`);
      const files = killedAt(n);
      let done = 0;
      try {
        const server = await openMaildir(root, { files });
        for (const step of STEPS) {
          await step(server);
          if (files.dead) break;
          done++;
        }
      } catch (error) {
        assert.ok(files.dead, String(error));
      }
      if (!files.dead) break;
      interrupted++;
      const killed = (await fs.stat(root).catch(() => undefined)) ? await snapshot(root) : {};
      // Before anything is repaired: each message that there was is still there whole, in one version at least.
      const isDeletion = done >= STEPS.length - 2;
      for (const itemKey of isDeletion ? [] : messages(states[done] ?? {}).keys()) {
        assert.ok(messages(killed).has(itemKey), `kill ${n}: ${itemKey} is lost`);
      }
      const server = await openMaildir(root, { files: quickFiles });
      assertWhole(await snapshot(root), `kill ${n}`);
      // The driver repeats the call whose answer it did not get, and goes on.
      for (const step of STEPS.slice(done)) await step(server);
      await server.close();
      assert.equal(await snapshot(root), expected, `kill ${n}`);
    }
    assert.ok(interrupted > 80, `only ${interrupted} places`);
  }),
);

test(
  "one failure at any write leaves all as it was, and the call can be repeated",
  inTemp(async (directory) => {
    const states = await reference(join(directory, "reference"));
    const expected = states.at(-1);
    let rejected = 0;
    let final = 0;
    for (let n = 1; ; n++) {
      const root = join(directory, `fail${n}`);
      let count = 0;
      let failed: Operation | undefined;
      const files = faulty((operation) => {
        if (++count !== n) return undefined;
        failed = operation;
        return systemError("ENOSPC");
      });
      const server = await openMaildir(root, { files }).catch(async (error: unknown) => {
        assert.is((error as ServerError).code, "disk-full");
        return openMaildir(root, { files });
      });
      for (const [index, step] of STEPS.entries()) {
        const error = await step(server).catch((thrown: unknown) => thrown);
        if (!error) continue;
        rejected++;
        assert.instance(error, ServerError);
        assert.is((error as ServerError).code, "disk-full");
        const after = await snapshot(root);
        assertWhole(after, `failure ${n}`);
        await step(server);
        const repeated = await snapshot(root);
        // What is removed cannot be brought back when only making that durable fails.
        if (failed === "sync" && isDeepStrictEqual(after, repeated)) final++;
        else assert.equal(after, states[index], `failure ${n} at ${failed}`);
      }
      await server.close();
      await (await openMaildir(root, { files: quickFiles })).close();
      assert.equal(await snapshot(root), expected, `failure ${n} at ${failed}`);
      if (!failed) break;
    }
    assert.ok(rejected > 60, `only ${rejected} failures`);
    assert.is(final, 3, "two replaced messages and a removed one");
  }),
);

test(
  "an interrupted rename is completed at the next opening",
  inTemp(async (root) => {
    const first = await openMaildir(root);
    for (const step of STEPS.slice(0, 5)) await step(first);
    await first.close();
    // Killed after the first of three directories.
    let renamed = 0;
    let dead = false;
    const files = faulty((operation, path) => {
      if (operation === "rename" && /\/\.A[^/]*$/.test(path)) dead ||= ++renamed > 1;
      return dead ? systemError("EIO") : undefined;
    });
    const second = await openMaildir(root, { files });
    await refuses(second.putFolder({ key: A, parent: null, name: "New" }), "failed");
    assert.equal(await directories(root), [".A.B", ".A.B.C", ".New"], "the rename was interrupted");
    const before = await snapshot(root);
    await (await openMaildir(root, { dryRun: true })).close();
    assert.equal(await snapshot(root), before);
    // Meanwhile somebody made a folder that is in the way.
    await foreignMaildir(join(root, ".New.B"));
    const third = await openMaildir(root);
    assert.equal(await directories(root), [".New", ".New.B", ".New.B (2)", ".New.B (2).C"]);
    await third.setFlags(C, key(11), { read: true });
    await third.close();
    assert.equal(await fs.readdir(join(root, ".New.B", "cur")), []);
  }),
);

test(
  "a rename that can be neither done nor undone is known to the same server",
  inTemp(async (root) => {
    let renames = Number.POSITIVE_INFINITY;
    const isMove = (operation: Operation, path: string) => operation === "rename" && /\/\.[^/]*$/.test(path);
    const files = faulty((operation, path) =>
      isMove(operation, path) && --renames < 0 ? systemError("EIO") : undefined,
    );
    const server = await openMaildir(root, { files });
    for (const step of STEPS.slice(0, 5)) await step(server);
    renames = 1;
    await refuses(server.putFolder({ key: A, parent: null, name: "New" }), "failed");
    assert.equal(await directories(root), [".A.B", ".A.B.C", ".New"]);
    renames = Number.POSITIVE_INFINITY;
    await server.putItem(item(A, key(12), "third"));
    await server.putFolder({ key: A, parent: null, name: "New" });
    await server.close();
    await (await openMaildir(root)).close();
    assert.equal(await directories(root), [".New", ".New.B", ".New.B.C"]);
    assert.is((await fs.readdir(join(root, ".New", "cur"))).length, 2);
  }),
);

test(
  "system errors get the code and the sentence that help",
  inTemp(async (directory) => {
    const cases: ReadonlyArray<readonly [string, ServerErrorCode, RegExp]> = [
      ["EACCES", "no-access", /access to .* is refused \(EACCES\); give this user the right/],
      ["EPERM", "no-access", /\(EPERM\)/],
      ["EROFS", "no-access", /\(EROFS\)/],
      ["ENOSPC", "disk-full", /no space left .* \(ENOSPC\); free some space/],
      ["EDQUOT", "disk-full", /\(EDQUOT\); .*quota/],
      ["EFBIG", "disk-full", /\(EFBIG\)/],
      ["ENOTDIR", "foreign", /\(ENOTDIR\)/],
      ["EIO", "failed", /EIO: injected/],
    ];
    for (const [code, expected, sentence] of cases) {
      const root = join(directory, code);
      let failing: Operation | undefined;
      const files = faulty((operation) => (operation === failing ? systemError(code) : undefined));
      const server = await openMaildir(root, { files });
      await server.putFolder({ key: A, parent: null, name: "A" });
      failing = "create";
      const error = await refuses(server.putItem(item(A, B, "x")), expected, sentence);
      assert.match(error.message, `Maildir ${root}: `);
      assert.match(error.message, ".A");
      assert.is((error.cause as { code: string }).code, code);
      assertWhole(await snapshot(root), code);
      await refuses(server.putFolder({ key: B, parent: null, name: "B" }), expected);
      assert.equal(await directories(root), [".A"]);
      const writable: FileOperations["writable"] = async () => {
        throw systemError(code);
      };
      for (const dryRun of [false, true]) {
        await refuses(
          openMaildir(join(directory, "none"), { dryRun, files: { ...files, writable } }),
          expected,
        );
      }
      await server.close();
    }
    assert.not.ok((await fs.readdir(directory)).includes("none"));
  }),
);

test(
  "the real path of an error is named relative to the root",
  inTemp(async (root) => {
    const server = await openMaildir(root);
    await server.putFolder({ key: A, parent: null, name: "A" });
    await server.putItem(item(A, B, "x"));
    const { mime } = item(A, key(9), "y");
    const target = `978430830.${key(9)}.iostx,S=${mime.byteLength}:2,`;
    // A directory in the place of the message's file: rename fails.
    await fs.mkdir(join(root, ".A", "cur", target, "full"), { recursive: true });
    await refuses(
      server.putItem(item(A, key(9), "y")),
      "failed",
      new RegExp(`\\.A/tmp/978430830\\.${key(9)}`),
    );
    assert.equal(await fs.readdir(join(root, ".A", "tmp")), []);
    await server.close();
  }),
);

test.run();
