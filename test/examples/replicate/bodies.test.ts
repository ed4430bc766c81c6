import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { completeItem } from "../../../examples/replicate/complete.js";
import { type ReplicateOptions, replicate } from "../../../examples/replicate/replicate.js";
import { stateIn } from "../../../examples/replicate/state.js";
import type { Progress, Summary } from "../../../examples/replicate/summary.js";
import { openMaildir } from "../../../examples/servers/maildir/maildir.js";
import type { Call } from "../../../examples/servers/memory/memory-server.js";
import { type Key, ServerError } from "../../../examples/servers/server.js";
import { Inventory } from "../../../examples/stores/core/inventory.js";
import { folderEntryId } from "../../../examples/stores/core/keys.js";
import { Replica } from "../../../examples/stores/core/replica.js";
import { ReplicatedStore } from "../../../examples/stores/core/replicated-store.js";
import type { Storage } from "../../../examples/stores/core/storage.js";
import { MemoryStorage } from "../../../examples/stores/memory/memory-storage.js";
import { openSqliteStorage } from "../../../examples/stores/sqlite/open.js";
import { inFolder } from "../apps/support.js";
import { contentsOf, failsFor, isSettled, mime, pair, TestServer } from "./support.js";

const test = suite("replicate: bodies after headers");

function whole(text: string, size = 20): Uint8Array {
  return Buffer.concat([mime(text), Buffer.alloc(size, `${text} `)]);
}

/** A store that has the headers of some items of an inbox; their keys in order. */
async function withHeaders(texts: readonly string[], inBatches = false, storage?: Storage) {
  const all = pair(storage);
  const { mailbox, replica } = all;
  const folder = mailbox.createFolder("Inbox");
  const keys = texts.map((text) => mailbox.addItem(folder, whole(text)));
  await all.run({ headersOnly: true });
  const connect = () => new TestServer(mailbox, { inBatches });
  const run = (options: ReplicateOptions = {}, server = connect()) => all.run(options, server);
  const headers = () => keys.filter((key) => replica.item(key)?.header).length;
  assert.is(headers(), texts.length);
  return { ...all, folder, keys, connect, run, headers };
}

function isIdle({ up, down, failures }: Summary): boolean {
  return (
    [...Object.values(up), ...Object.values(down)].every((count) => count === 0) && failures.length === 0
  );
}

/** How often each call that gets an item was made. */
function fetches({ calls }: { readonly calls: readonly Call[] }): readonly [alone: number, together: number] {
  const count = (name: string) => calls.filter(({ method }) => method === name).length;
  return [count("fetch"), count("fetchItems")];
}

test("a run without headers only completes what an earlier one brought as headers", async () => {
  for (const inBatches of [false, true]) {
    const { mailbox, keys, replica, connect, run } = await withHeaders(["one", "two", "three"], inBatches);
    const server = connect();
    const { down, folders, failures } = await run({}, server);
    const bytes = ["one", "two", "three"].reduce((sum, text) => sum + whole(text).length, 0);
    assert.equal([down.items, down.bytes, failures], [3, bytes, []]);
    assert.equal(
      folders.map(({ name, down: { items } }) => [name, items]),
      [["Inbox", 3]],
    );
    for (const key of keys) {
      assert.equal(Buffer.from(replica.content(key)!), Buffer.from(mailbox.item(key).mime));
      assert.is(replica.item(key)!.header, false);
    }
    assert.equal(fetches(server), inBatches ? [0, 3] : [3, 0]);
    assert.ok(isSettled(replica), "what came down has not to go up");
    assert.ok(isIdle(await run()));
  }
});

test("the bodies of a Maildir are read from its files", () =>
  inFolder(async (folder) => {
    const server = await openMaildir(join(folder, "mail"));
    const replica = new Replica(openSqliteStorage(join(folder, "mail.db")));
    const inventory = new Inventory(replica);
    const run = (headersOnly: boolean) =>
      replicate(new ReplicatedStore(replica), server, { state: stateIn(replica), inventory, headersOnly });
    const box = "0a".repeat(22);
    await server.putFolder({ key: box, parent: null, name: "Box" });
    const keys = Array.from({ length: 30 }, (_, n) => (n + 1).toString(16).padStart(44, "0"));
    for (const [n, key] of keys.entries())
      await server.putItem({
        ...{ key, folder: box, mime: whole(`number ${n}`, n * 500), received: new Date(1e12), flags: {} },
      });
    await run(true);
    assert.is((await run(false)).down.items, keys.length);
    for (const [n, key] of keys.entries())
      assert.equal(Buffer.from(replica.content(key)!), Buffer.from(whole(`number ${n}`, n * 500)));
    assert.ok(isIdle(await run(false)));
    replica.close();
    await server.close();
  }));

test("where there is no header, nothing is asked of the server for it, and headers only leaves headers", async () => {
  const { connect, run, headers } = await withHeaders(["one", "two"], true);
  const first = connect();
  assert.ok(isIdle(await run({ headersOnly: true }, first)));
  assert.equal([fetches(first), headers()], [[0, 0], 2]);
  await run();
  const second = connect();
  await run({}, second);
  assert.equal(fetches(second), [0, 0]);
});

test("only what is in scope is completed, and only where the run goes down", async () => {
  const { mailbox, folder, replica, run, headers } = await withHeaders(["one"]);
  const other = mailbox.createFolder("Other");
  const elsewhere = mailbox.addItem(other, whole("two"));
  const hidden = mailbox.addItem(folder, whole("hidden"));
  mailbox.items.set(hidden, { ...mailbox.item(hidden), associated: true });
  await run({ headersOnly: true });
  await run({ direction: "up" });
  assert.is(headers(), 1);
  await run({ folders: [folderEntryId(folder)], associated: false });
  assert.equal([headers(), replica.item(elsewhere)?.header, replica.item(hidden)?.header], [0, true, true]);
  await run();
  assert.equal([replica.item(elsewhere)?.header, replica.item(hidden)?.header], [false, false]);
});

test("a body that fails stops no other, and is tried again by the next run", async () => {
  for (const inBatches of [false, true]) {
    const { keys, replica, connect, run } = await withHeaders(["one", "two", "three"], inBatches);
    const server = connect();
    server.before = failsFor(keys[1]!);
    const { down, failures } = await run({}, server);
    assert.is(down.items, 2);
    assert.equal(
      failures.map(({ key, direction, folder, reason }) => [key, direction, folder, reason]),
      [[keys[1], "down", "Inbox", "the server says failed"]],
    );
    assert.equal(contentsOf(replica).Inbox?.filter((text) => text.endsWith("(h)")).length, 1);
    const again = await run();
    assert.equal([again.down.items, again.failures], [1, []]);
    assert.ok(isIdle(await run()));
  }
});

test("a server that is gone ends the run, and the next one goes on there", async () => {
  for (const inBatches of [false, true]) {
    const texts = Array.from({ length: 150 }, (_, n) => `number ${n}`);
    const { keys, connect, run, headers } = await withHeaders(texts, inBatches);
    const server = connect();
    server.before = failsFor(keys[120]!, "unavailable");
    const { stoppedBy, failures, down } = await run({}, server);
    assert.equal([stoppedBy?.code, failures.length], ["MAPI_E_NETWORK_ERROR", 1]);
    assert.is(down.items, 120);
    assert.is(headers(), 150 - down.items);
    assert.is((await run()).down.items, 150 - down.items);
  }
});

test("what is gone on the server is no failure: the next run is told of it", async () => {
  for (const inBatches of [false, true]) {
    const { mailbox, keys, replica, connect, run } = await withHeaders(["one", "two"], inBatches);
    const server = connect();
    server.before = ({ method }) => {
      if (method.startsWith("fetch")) mailbox.deleteItem(keys[0]!);
    };
    const { failures, down } = await run({}, server);
    assert.equal([failures, down.items], [[], 1]);
    assert.is((await run()).down.deletions, 1);
    assert.is(replica.item(keys[0]!), undefined);
    assert.ok(isIdle(await run()));
  }
});

test("what was deleted on the server before is not asked for", async () => {
  const { mailbox, keys, connect, run } = await withHeaders(["one", "two"]);
  mailbox.deleteItem(keys[0]!);
  const server = connect();
  const { down } = await run({}, server);
  assert.equal([down.deletions, down.items, fetches(server)], [1, 1, [1, 0]]);
});

test("what was replaced on the server comes once, and whole", async () => {
  const { mailbox, keys, replica, connect, run } = await withHeaders(["one", "two"]);
  mailbox.updateItem(keys[0]!, whole("ONE"));
  const server = connect();
  const { down } = await run({}, server);
  assert.equal([down.items, fetches(server)], [2, [1, 0]]);
  assert.equal(Buffer.from(replica.content(keys[0]!)!), Buffer.from(whole("ONE")));
  assert.ok(isIdle(await run()));
});

test("what is replaced on the server while the bodies come ends as it is there", async () => {
  const { mailbox, keys, replica, connect, run } = await withHeaders(["one", "two"]);
  const server = connect();
  server.before = ({ method, key }) => {
    if (method === "fetch" && key === keys[1]) mailbox.updateItem(key, whole("TWO"));
  };
  await run({}, server);
  const { conflicts } = await run();
  assert.is(conflicts, 0);
  assert.equal(Buffer.from(replica.content(keys[1]!)!), Buffer.from(whole("TWO")));
  assert.ok(isIdle(await run()));
});

test("what the user does with a header while its body comes stays done", async () => {
  for (const inBatches of [false, true]) {
    const { mailbox, keys, replica, connect, run } = await withHeaders(
      ["edited", "deleted", "moved", "left"],
      inBatches,
    );
    const [edited, deleted, moved] = keys as [Key, Key, Key];
    const archive = replica.createFolder("Archive");
    const server = connect();
    let done = false;
    server.before = ({ method }) => {
      if (done || !method.startsWith("fetch")) return;
      done = true;
      replica.updateItem(edited, whole("mine"));
      replica.deleteItem(deleted);
      replica.moveItem(moved, archive);
    };
    const { failures, down } = await run({}, server);
    assert.equal([failures, down.items], [[], 2]);
    assert.equal(Buffer.from(replica.content(edited)!), Buffer.from(whole("mine")));
    assert.is(replica.item(deleted), undefined);
    await run();
    assert.equal(contentsOf(replica), connect().contents);
    assert.equal(mailbox.item(moved).folder, archive);
    assert.equal(Buffer.from(mailbox.item(edited).mime), Buffer.from(whole("mine")));
    assert.ok(isIdle(await run()));
  }
});

test("a header whose move the server refuses is completed where the server has it", async () => {
  const { keys, replica, connect, run } = await withHeaders(["one"]);
  replica.moveItem(keys[0]!, replica.createFolder("Archive"));
  const server = connect();
  server.before = ({ method }) => {
    if (method === "moveItem") throw new ServerError("failed", "not now");
  };
  const { down } = await run({}, server);
  assert.equal([down.items, replica.item(keys[0]!)?.header], [1, false]);
  await run();
  assert.equal(contentsOf(replica), connect().contents);
});

test("a signal stops between two bodies, and the next run goes on there", async () => {
  for (const inBatches of [false, true]) {
    const { run, headers } = await withHeaders(["one", "two", "three"], inBatches);
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    const { aborted, down } = await run({ signal: controller.signal, onProgress });
    assert.equal([aborted, down.items, headers()], [true, 1, 2]);
    assert.is((await run()).down.items, 2);
    assert.ok(isIdle(await run()));
  }
});

test("a dry run counts the bodies, each once, and neither fetches nor writes any", async () => {
  const { mailbox, folder, keys, connect, run, headers } = await withHeaders(["one", "two", "three"], true);
  mailbox.updateItem(keys[0]!, whole("ONE"));
  mailbox.deleteItem(keys[1]!);
  mailbox.addItem(folder, whole("four"));
  const server = connect();
  const rehearsed = await run({ dryRun: true }, server);
  assert.equal([fetches(server), server.writes, headers()], [[0, 0], [], 3]);
  const real = await run();
  assert.equal(rehearsed.down, real.down);
  assert.is(real.down.items, 3);
});

test("a folder that cannot be read is one failure, not one for each of its headers", async () => {
  const { folder, connect, run, headers } = await withHeaders(["one", "two"]);
  const server = connect();
  server.before = failsFor(folder);
  const { failures } = await run({}, server);
  assert.equal([failures.map(({ key }) => key), fetches(server), headers()], [[folder], [0, 0], 2]);
});

test("how far the bodies have come is told", async () => {
  const { mailbox, run } = await withHeaders(["one", "two", "three"]);
  const other = mailbox.createFolder("Other");
  mailbox.addItem(other, whole("four"));
  await run({ headersOnly: true });
  const seen: Progress[] = [];
  await run({ onProgress: (progress) => seen.push(progress) });
  assert.equal(
    seen.map(({ direction, folder, done, total, items, fraction }) =>
      [direction, folder, `${done}/${total}`, items, fraction.toFixed(2)].join(" "),
    ),
    ["down Inbox 1/3 1 0.17", "down Inbox 2/3 2 0.33", "down Inbox 3/3 3 0.50", "down Other 1/1 4 1.00"],
  );
});

test("bodies keep to the limits", async () => {
  const { run } = await withHeaders(["one", "two", "three"], true);
  const started = performance.now();
  await run({ limits: { itemsPerSecond: 20 } });
  assert.ok(performance.now() - started >= 100);
});

test("what is fetched together is bounded, in number and in bytes", async () => {
  const all = pair();
  const { mailbox } = all;
  const folder = mailbox.createFolder("Inbox");
  const large = Array.from({ length: 12 }, (_, n) => mailbox.addItem(folder, whole(`${n}`, 1_000_000)));
  const huge = mailbox.addItem(folder, whole("huge", 6_000_000));
  const small = Array.from({ length: 250 }, (_, n) => mailbox.addItem(folder, whole(`${n}`)));
  await all.run({ headersOnly: true });
  const server = new TestServer(mailbox, { inBatches: true });
  const { fetchItems } = server;
  const batches: number[] = [];
  const counting = Object.assign(server, {
    fetchItems: (place: Key, keys: readonly Key[]) => {
      batches.push(keys.length);
      const bytes = keys.reduce((sum, key) => sum + mailbox.item(key).mime.length, 0);
      assert.ok(keys.length <= 100 && bytes <= 4 * 1024 * 1024);
      return fetchItems!(place, keys);
    },
  });
  const { down } = await all.run({}, counting);
  assert.is(down.items, large.length + 1 + small.length);
  assert.equal(batches, [4, 4, 4, 100, 100, 50]);
  assert.equal(
    server.calls.filter(({ method }) => method === "fetch").map(({ key }) => key),
    [huge],
  );
});

test("a disk that is full ends the run, and what was not written stays a header", async () => {
  const storage = new MemoryStorage();
  const { keys, run, headers } = await withHeaders(["one", "two", "three"], true, storage);
  const { putItem } = storage;
  storage.putItem = (row, content) => {
    if (row.key === keys[2] && !row.header) throw Object.assign(new Error("full"), { code: "SQLITE_FULL" });
    putItem.call(storage, row, content);
  };
  const { stoppedBy } = await run();
  assert.is(stoppedBy?.code, "MAPI_E_NOT_ENOUGH_DISK");
  assert.ok(headers() > 0);
  storage.putItem = putItem;
  await run();
  assert.is(headers(), 0);
});

test("bodies are made durable together, and what could not be ends the run and comes again", async () => {
  const storage = new MemoryStorage();
  const texts = Array.from({ length: 250 }, (_, n) => `number ${n}`);
  const { run, headers } = await withHeaders(texts, true, storage);
  const { commit } = storage;
  let commits = 0;
  storage.commit = () => {
    commits++;
    throw Object.assign(new Error("full"), { code: "SQLITE_FULL" });
  };
  const { stoppedBy } = await run();
  assert.is(stoppedBy?.code, "MAPI_E_NOT_ENOUGH_DISK");
  assert.is(headers(), texts.length);
  assert.ok(commits > 0 && commits < 10, `${commits} commits`);
  storage.commit = commit;
  assert.is((await run()).down.items, texts.length);
  assert.is(headers(), 0);
});

test("a single item is durable when it is completed", async () => {
  const storage = new MemoryStorage();
  const { folder, keys, replica, connect } = await withHeaders(["one"], false, storage);
  await completeItem(new ReplicatedStore(replica), connect(), folder, keys[0]!);
  storage.begin();
  storage.rollback();
  assert.is(storage.item(keys[0]!)?.header, false);
});

test("single items can still be completed on demand, before the others", async () => {
  const { folder, keys, replica, connect, run } = await withHeaders(["one", "two"], true);
  await completeItem(new ReplicatedStore(replica), connect(), folder, keys[0]!);
  assert.equal(Buffer.from(replica.content(keys[0]!)!), Buffer.from(whole("one")));
  assert.is((await run()).down.items, 1);
});

test.run();
