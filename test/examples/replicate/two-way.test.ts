import { readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import type { HResultError } from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { completeItem } from "../../../examples/replicate/complete.js";
import { type ReplicateOptions, replicate } from "../../../examples/replicate/replicate.js";
import { stateIn } from "../../../examples/replicate/state.js";
import type { Summary } from "../../../examples/replicate/summary.js";
import { openMaildir } from "../../../examples/servers/maildir/maildir.js";
import type { ItemFlags } from "../../../examples/servers/server.js";
import { Inventory } from "../../../examples/stores/core/inventory.js";
import { Replica } from "../../../examples/stores/core/replica.js";
import { ReplicatedStore } from "../../../examples/stores/core/replicated-store.js";
import { MemoryStorage } from "../../../examples/stores/memory/memory-storage.js";
import { inFolder } from "../stores/sqlite/support.js";
import { contentsOf, failsFor, inbox, isSettled, mime, pair, TestServer, textOf } from "./support.js";

const test = suite("replicate: both directions");

/** A store and a server that agree on an inbox with three items and an empty archive. */
async function agreed() {
  const all = pair();
  const { folder, keys } = inbox(all.replica, "one", "two", "three");
  const archive = all.replica.createFolder("Archive");
  await all.run();
  /** Replicates, and checks that both sides agree and that another run has nothing to do. */
  const run = async (options: ReplicateOptions = {}): Promise<Summary> => {
    const summary = await all.run(options);
    assert.equal(contentsOf(all.replica), all.connect().contents);
    assert.ok(isSettled(all.replica));
    assert.ok(isIdle(await all.run(options)), "another run transfers nothing");
    return summary;
  };
  return { ...all, folder, keys: keys as [string, string, string], archive, once: all.run, run };
}

/** Whether a run transferred nothing. */
function isIdle({ up, down, failures }: Summary): boolean {
  return (
    [...Object.values(up), ...Object.values(down)].every((count) => count === 0) && failures.length === 0
  );
}

/** Later than all that was done before, by the clock. */
function later(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 3));
}

test("what is uploaded does not come down again", async () => {
  const { replica, run } = pair();
  inbox(replica, "one", "two");
  const { up, down } = await run();
  assert.equal([up.items, down.items], [2, 0]);
  assert.ok(isIdle(await run()));
});

test("a rescan looks at everything, and changes nothing where both sides agree", async () => {
  const { replica, connect, run, once } = await agreed();
  const server = connect();
  const summary = await once({ rescan: true }, server);
  assert.equal([summary.failures, summary.conflicts, server.writes], [[], 0, []]);
  assert.equal(contentsOf(replica), { Archive: [], Inbox: ["one", "three", "two"] });
  await run();
});

test("new, changed, moved, read and deleted items come down as what they are", async () => {
  const { mailbox, folder, keys, archive, replica, run } = await agreed();
  mailbox.addItem(folder, mime("four"));
  mailbox.updateItem(keys[0], mime("ONE"));
  mailbox.moveItem(keys[1], archive);
  mailbox.setFlags(keys[2], { read: true });
  const { down } = await run();
  assert.equal([down.items, down.moves, down.flags, down.deletions], [2, 1, 1, 0]);
  assert.equal(contentsOf(replica), { Archive: ["two"], Inbox: ["ONE", "four", "three*"] });
  mailbox.deleteItem(keys[2]);
  assert.is((await run()).down.deletions, 1);
  assert.equal(contentsOf(replica).Inbox, ["ONE", "four"]);
});

test("flags come down one by one, and leave the others as they are", async () => {
  const { mailbox, keys, replica, run } = await agreed();
  const set = async (flags: ItemFlags) => {
    mailbox.setFlags(keys[0], flags);
    await run();
    const { read, draft, answered, forwarded, flagged } = replica.item(keys[0])!.flags;
    return [read, draft, answered, forwarded, flagged].map(Number).join("");
  };
  assert.is(await set({ read: true }), "10000");
  assert.is(await set({ draft: true }), "11000");
  assert.is(await set({ answered: true }), "11100");
  assert.is(await set({ forwarded: true }), "11110");
  assert.is(await set({ flagged: true }), "11111");
  assert.is(await set({ draft: false }), "10111");
  assert.is(await set({ answered: false }), "10011");
  assert.is(await set({ forwarded: false }), "10001");
  assert.is(await set({ read: false, flagged: false }), "00000");
});

test("keywords go up and come down as a whole, and say nothing of other flags", async () => {
  const { mailbox, keys, replica, run } = await agreed();
  const [one, two] = keys;
  const words = () => [one, two].map((key) => replica.item(key)!.flags.keywords);
  const there = () => [one, two].map((key) => mailbox.item(key).flags.keywords);
  replica.setFlags(one, { keywords: "Work  blue work" });
  mailbox.setFlags(two, { keywords: "red" });
  const { up, down } = await run();
  assert.equal([up.items, down.flags], [1, 1]);
  assert.equal(words(), ["blue work", "red"]);
  assert.equal(there(), words());

  // A flag or a content that is changed here does not bring old keywords with it.
  replica.setFlags(one, { flagged: true });
  replica.updateItem(two, mime("TWO"));
  mailbox.setFlags(one, { keywords: "green" });
  mailbox.setFlags(two, { keywords: "" });
  await run();
  assert.equal(words(), ["green", ""]);
  assert.equal(there(), words());
  assert.is(mailbox.item(one).flags.flagged, true);

  // Where both sides change them, those of the store are the later ones.
  replica.setFlags(one, { keywords: "mine" });
  mailbox.setFlags(one, { keywords: "theirs", answered: true });
  await run();
  assert.equal(words(), ["mine", ""]);
  assert.equal(there(), words());
  replica.setFlags(one, { keywords: " MINE " });
  assert.ok(isSettled(replica), "the same keywords are no change");
});

test("a header has keywords too, and both versions of a content that both sides changed", async () => {
  const { mailbox, folder, keys, replica, once, run } = await agreed();
  const header = mailbox.addItem(folder, mime("header"), { keywords: "blue" });
  await once({ headersOnly: true });
  assert.is(replica.item(header)!.flags.keywords, "blue");
  replica.setFlags(header, { keywords: "green" });
  await once({ headersOnly: true });
  assert.is(mailbox.item(header).flags.keywords, "green");
  assert.ok(replica.item(header)!.header);

  replica.setFlags(keys[0], { keywords: "both" });
  await once({ headersOnly: true });
  mailbox.updateItem(keys[0], mime("theirs"));
  await later();
  replica.updateItem(keys[0], mime("mine"));
  mailbox.deleteItem(header);
  await run();
  const versions = [...replica.items(folder)].filter(({ flags }) => flags.keywords === "both");
  assert.equal(versions.map(({ key }) => textOf(replica.content(key)!)).sort(), ["mine", "theirs"]);
});

test("a server without keywords takes none, and takes none away", async () =>
  inFolder(async (path) => {
    const replica = new Replica(new MemoryStorage());
    const folder = replica.createFolder("Post");
    const key = replica.addItem(folder, mime("one"), { flags: { keywords: "blue" } });
    const maildir = await openMaildir(join(path, "Maildir"));
    const options = { state: stateIn(replica), inventory: new Inventory(replica) };
    const run = async (more: ReplicateOptions = {}) => {
      const summary = await replicate(new ReplicatedStore(replica), maildir, { ...options, ...more });
      assert.equal(summary.failures, []);
      return summary;
    };
    const hasSettled = async (keywords: string) => {
      await run();
      await run({ rescan: true });
      assert.ok(isIdle(await run()));
      assert.is(replica.item(key)!.flags.keywords, keywords);
    };
    await hasSettled("blue");
    replica.setFlags(key, { keywords: "blue green" });
    await hasSettled("blue green");
    const directory = join(path, "Maildir", ".Post", "cur");
    const [file] = readdirSync(directory);
    renameSync(join(directory, file!), join(directory, `${file!.split(":2,")[0]}:2,FS`));
    await hasSettled("blue green");
    assert.is(replica.item(key)!.flags.flagged, true);
    replica.updateItem(key, mime("two"));
    await hasSettled("blue green");
    await maildir.close();
  }));

test("folders come down with their names, their places and their ends", async () => {
  const { mailbox, folder, archive, replica, run } = await agreed();
  const child = mailbox.createFolder("2026", archive);
  mailbox.addItem(child, mime("January"));
  mailbox.putFolder({ key: folder, name: "Post", parent: null });
  await run();
  assert.equal(contentsOf(replica), {
    Archive: [],
    "Archive/2026": ["January"],
    Post: ["one", "three", "two"],
  });
  mailbox.putFolder({ key: child, name: "2026", parent: folder });
  mailbox.deleteFolder(archive);
  await run();
  assert.equal(contentsOf(replica), { Post: ["one", "three", "two"], "Post/2026": ["January"] });
});

test("of an item that both sides changed, the later version stays in its place and the other beside it", async () => {
  const { mailbox, keys, replica, run } = await agreed();
  replica.updateItem(keys[0], mime("here"));
  await later();
  mailbox.updateItem(keys[0], mime("there"));
  assert.is((await run()).conflicts, 1);
  assert.is(textOf(replica.content(keys[0])!), "there");
  assert.equal(contentsOf(replica).Inbox, ["here", "there", "three", "two"]);
  mailbox.updateItem(keys[1], mime("two there"));
  await later();
  replica.updateItem(keys[1], mime("two here"));
  assert.is((await run()).conflicts, 1);
  assert.is(textOf(replica.content(keys[1])!), "two here");
  assert.equal(contentsOf(replica).Inbox, ["here", "there", "three", "two here", "two there"]);
});

test("the policy for conflicts decides which version stays in its place; both are kept all the same", async () => {
  for (const [conflicts, winner] of [
    ["store", "here"],
    ["server", "there"],
  ] as const) {
    const { mailbox, keys, replica, run } = await agreed();
    mailbox.updateItem(keys[0], mime("there"));
    replica.updateItem(keys[0], mime("here"));
    await run({ conflicts });
    assert.is(textOf(replica.content(keys[0])!), winner);
    assert.equal(contentsOf(replica).Inbox, ["here", "there", "three", "two"]);
  }
});

test("the same change on both sides is no conflict", async () => {
  const { mailbox, keys, replica, run } = await agreed();
  replica.updateItem(keys[0], mime("uno"));
  mailbox.updateItem(keys[0], mime("uno"));
  assert.is((await run()).conflicts, 0);
  assert.equal(contentsOf(replica).Inbox, ["three", "two", "uno"]);
});

test("what one side deleted and the other changed stays", async () => {
  const { mailbox, keys, replica, run } = await agreed();
  replica.deleteItem(keys[0]);
  mailbox.updateItem(keys[0], mime("ONE"));
  replica.updateItem(keys[1], mime("TWO"));
  mailbox.deleteItem(keys[1]);
  await run();
  assert.equal(contentsOf(replica).Inbox, ["ONE", "TWO", "three"]);
});

test("a folder that was deleted here comes back with what is new in it there", async () => {
  const { mailbox, folder, replica, run } = await agreed();
  replica.deleteFolder(folder);
  mailbox.addItem(folder, mime("late"));
  await run();
  assert.equal(contentsOf(replica), { Archive: [], Inbox: ["late"] });
});

test("a folder that was deleted there stays with what was changed in it here", async () => {
  const { mailbox, folder, keys, replica, run } = await agreed();
  mailbox.deleteFolder(folder);
  replica.updateItem(keys[0], mime("ONE"));
  await run();
  assert.equal(contentsOf(replica), { Archive: [], Inbox: ["ONE"] });
});

test("a server that has forgotten its history deletes nothing and loses nothing", async () => {
  const { mailbox, keys, replica, run } = await agreed();
  mailbox.forgetHistory();
  mailbox.deleteItem(keys[0]);
  replica.updateItem(keys[1], mime("TWO"));
  mailbox.setFlags(keys[2], { read: true });
  await run();
  assert.equal(contentsOf(replica).Inbox, ["TWO", "one", "three*"]);
});

test("headers come first, and are completed when somebody asks", async () => {
  const { mailbox, folder, replica, connect, once } = await agreed();
  const bytes = new Uint8Array([...mime("long"), ...mime("body")]);
  const key = mailbox.addItem(folder, bytes);
  await once({ headersOnly: true });
  assert.equal([replica.item(key)?.header, replica.item(key)?.size], [true, bytes.length]);
  assert.equal(new Uint8Array(replica.content(key)!), mime("long"));
  const store = new ReplicatedStore(replica);
  await completeItem(store, connect(), folder, key);
  assert.is(replica.item(key)?.header, false);
  assert.equal(new Uint8Array(replica.content(key)!), bytes);
  assert.ok(isSettled(replica), "what came down has not to go up");
  const again = await completeItem(store, connect(), folder, key).catch((error: unknown) => error);
  assert.is((again as HResultError).codeName, "MAPI_E_NOT_FOUND");
});

/** A store that has the headers only of some items, each with a body. */
async function withHeaders(count = 5) {
  const all = await agreed();
  const whole = (text: string) => new Uint8Array([...mime(text), ...mime("body")]);
  const texts = Array.from({ length: count }, (_, n) => `long ${n}`);
  const headers = texts.map((text) => all.mailbox.addItem(all.folder, whole(text)));
  await all.once({ headersOnly: true });
  assert.ok(headers.every((key) => all.replica.item(key)?.header));
  const completed = () => headers.filter((key) => all.replica.item(key)?.header === false).length;
  return { ...all, headers, whole, completed };
}

test("what happened to headers meanwhile is kept when their bodies come", async () => {
  const { replica, mailbox, headers, whole, folder, archive, once, run } = await withHeaders();
  const [marked, moved, changed, gone, deleted] = headers as [string, string, string, string, string];
  replica.setFlags(marked, { flagged: true });
  replica.moveItem(moved, archive);
  mailbox.updateItem(changed, whole("changed"));
  mailbox.deleteItem(gone);
  replica.deleteItem(deleted);
  assert.equal((await once()).failures, []);
  await run();
  assert.equal([replica.item(marked)?.flags.flagged, mailbox.item(marked).flags.flagged], [true, true]);
  assert.equal([replica.item(moved)?.folder, replica.item(marked)?.folder], [archive, folder]);
  for (const key of [marked, moved, changed]) {
    assert.is(replica.item(key)?.header, false);
    assert.equal(new Uint8Array(replica.content(key)!), mailbox.item(key).mime);
  }
  assert.equal([replica.item(gone), mailbox.items.has(deleted)], [undefined, false]);
});

test("a header that others moved is completed where it has gone", async () => {
  const { replica, mailbox, headers, archive, folder, once, run } = await withHeaders(2);
  // Into a folder that is read before, and into one that is read after.
  mailbox.moveItem(headers[0]!, archive);
  assert.equal((await once()).failures, []);
  await run();
  await once();
  const more = mailbox.addItem(archive, mime("long"));
  await once({ headersOnly: true });
  mailbox.moveItem(more, folder);
  await once();
  for (const key of [...headers, more]) assert.is(replica.item(key)?.header, false);
  await run();
});

test("a header is moved and marked, but its missing body is never uploaded", async () => {
  for (const move of [true, false]) {
    const { mailbox, folder, archive, replica, once } = await agreed();
    const bytes = new Uint8Array([...mime("long"), ...mime("body")]);
    const key = mailbox.addItem(folder, bytes);
    await once({ headersOnly: true });
    replica.moveItem(key, archive);
    replica.setFlags(key, { read: true, flagged: true });
    const server = new TestServer(mailbox, { capabilities: { move } });
    const { failures } = await once({ headersOnly: true }, server);
    assert.equal(failures, []);
    const { folder: place, flags, mime: there } = mailbox.item(key);
    assert.equal([place, flags.read, flags.flagged, there], [archive, true, true, bytes]);
    assert.ok(isSettled(replica));
  }
});

test("an item that fails to come down stops no other, and is tried again alone", async () => {
  const { mailbox, folder, replica, connect, once } = await agreed();
  const bad = mailbox.addItem(folder, mime("bad"));
  mailbox.addItem(folder, mime("good"));
  const broken = mailbox.item(bad);
  mailbox.items.set(bad, { ...broken, received: new Date(Number.NaN) });
  const first = await once();
  assert.equal(
    first.failures.map(({ key, direction }) => [key, direction]),
    [[bad, "down"]],
  );
  assert.equal(contentsOf(replica).Inbox, ["good", "one", "three", "two"]);
  mailbox.items.set(bad, broken);
  const server = connect();
  const second = await once({}, server);
  assert.equal([second.down.items, second.failures], [1, []]);
  assert.equal(
    server.calls.filter(({ method }) => method === "fetch").map(({ key }) => key),
    [bad],
  );
  assert.equal(contentsOf(replica).Inbox, ["bad", "good", "one", "three", "two"]);
});

test("so many deletions that most of a side would go are not made without asking", async () => {
  for (const side of ["store", "server"] as const) {
    const { mailbox, replica, run } = pair();
    const { folder } = inbox(replica, ...Array.from({ length: 30 }, (_, index) => `item ${index}`));
    await run();
    const keys = [...replica.items(folder)].map(({ key }) => key);
    for (const key of keys) side === "store" ? mailbox.deleteItem(key) : replica.deleteItem(key);
    const { withheld } = await run();
    assert.equal(withheld, [{ side, deletions: 30, of: 30 }]);
    assert.is(side === "store" ? [...replica.items(folder)].length : mailbox.items.size, 30);
    await run({ deletions: { ask: () => true } });
    assert.equal([[...replica.items(folder)].length, mailbox.items.size], [0, 0]);
  }
});

test("a dry run in both directions counts and changes nothing", async () => {
  const { mailbox, folder, keys, replica, once, run, connect } = await agreed();
  mailbox.addItem(folder, mime("four"));
  replica.updateItem(keys[0], mime("uno"));
  const before = [contentsOf(replica), connect().contents];
  const { up, down } = await once({ dryRun: true });
  assert.equal([up.items, down.items], [1, 1]);
  assert.equal([contentsOf(replica), connect().contents], before);
  await run();
});

test("what the server refuses stays pending, and comes again", async () => {
  const { keys, replica, connect, once, run } = await agreed();
  replica.updateItem(keys[0], mime("uno"));
  const server = connect();
  server.before = failsFor(keys[0]);
  const { failures } = await once({}, server);
  assert.equal(
    failures.map(({ key }) => key),
    [keys[0]],
  );
  await run();
  assert.equal(contentsOf(replica).Inbox, ["three", "two", "uno"]);
});

test.run();
