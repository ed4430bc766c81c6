import { join } from "node:path";
import type { ImapFlow } from "imapflow";
import Database from "libsql";
import * as assert from "uvu/assert";
import { type ReplicateOptions, replicate } from "../../../../examples/replicate/replicate.js";
import { stateIn } from "../../../../examples/replicate/state.js";
import type { MailServer } from "../../../../examples/servers/server.js";
import { Inventory } from "../../../../examples/stores/core/inventory.js";
import { Replica } from "../../../../examples/stores/core/replica.js";
import { ReplicatedStore } from "../../../../examples/stores/core/replicated-store.js";
import { openSqliteStorage } from "../../../../examples/stores/sqlite/open.js";
import { trafficOf } from "../../../safety/model/checks.js";
import { eachServer, folderNamed, item, key, mail, runTests, take } from "./support.js";

/** The keywords of the messages in a folder, by subject; in lower case, as no server tells the one from the other. */
async function keywordsOn(client: ImapFlow, path = "INBOX"): Promise<Record<string, string>> {
  await client.mailboxOpen(path);
  const messages = await client.fetchAll("1:*", { flags: true, envelope: true });
  const words = (flags: Iterable<string>) =>
    [...flags].filter((name) => !name.startsWith("\\")).map((name) => name.toLowerCase());
  return Object.fromEntries(
    messages.map(({ envelope, flags = [] }) => [envelope?.subject, words(flags).sort().join(" ")]),
  );
}

eachServer("keywords go up with a message, and are changed where it is", async ({ open, other }) => {
  const server = await open();
  const inbox = await folderNamed(server, "INBOX");
  const client = await other();
  const { token } = await take(server, inbox);
  await server.putItem(item(inbox, key(1), "one", { flagged: true, keywords: "$label1 blue" }));
  const many = Array.from({ length: 12 }, (_, n) =>
    item(inbox, key(10 + n), `number ${n}`, n % 2 === 0 ? { keywords: "even work" } : {}),
  );
  assert.ok((await server.putItems(many)).every((error) => error === undefined));
  const sent = await keywordsOn(client);
  assert.equal([sent.one, sent["number 0"], sent["number 1"]], ["$label1 blue", "even work", ""]);

  await server.setFlags(inbox, key(1), { keywords: "blue green" });
  await server.setFlags(inbox, key(1), { read: true });
  await server.setFlags(inbox, key(10), { keywords: "" });
  await server.putItem({ ...many[1]!, flags: { keywords: "odd" } });
  const changed = await keywordsOn(client);
  assert.equal([changed.one, changed["number 0"], changed["number 1"]], ["blue green", "", "odd"]);
  assert.equal((await take(server, inbox, token)).said, []);
  assert.is((await server.fetch(inbox, key(1))).flags.keywords, "blue green");
});

eachServer("keywords that others set and remove are told", async ({ open, other }) => {
  let server = await open();
  const inbox = await folderNamed(server, "INBOX");
  const client = await other();
  await client.append("INBOX", mail("theirs"), ["Blue", "$MDNSent", "\\Seen"]);
  await client.append("INBOX", mail("plain"), ["$Forwarded"]);
  const first = await take(server, inbox, undefined, async (put) => void (await put.content()));
  const puts = first.list.flatMap((change) => (change.change === "put" ? change : []));
  assert.equal(
    puts.map(({ flags }) => [flags.keywords, flags.forwarded]),
    [
      ["blue", false],
      ["", true],
    ],
  );
  const [theirs, plain] = puts.map((put) => put.key);
  let { token } = first;
  const next = async (): Promise<string[]> => {
    const { said, token: later } = await take(server, inbox, token);
    token = later;
    return said.sort();
  };
  await client.mailboxOpen("INBOX");
  await client.messageFlagsAdd("1", ["work", "NonJunk"]);
  await client.messageFlagsAdd("2", ["$Junk"]);
  assert.equal(await next(), [`flags ${theirs} {"keywords":"blue work"}`]);
  server = await open();
  await client.messageFlagsRemove("1", ["Blue", "work", "$MDNSent"]);
  await client.messageFlagsAdd("2", ["\\Seen", "red"]);
  const both = [`flags ${theirs} {"keywords":""}`, `flags ${plain} {"read":true,"keywords":"red"}`].sort();
  assert.equal(await next(), both);
  assert.equal(await next(), []);
});

eachServer("keywords stay with a message that is replaced or moved", async ({ open, other }) => {
  const server = await open();
  const inbox = await folderNamed(server, "INBOX");
  await server.putFolder({ key: key(5), parent: null, name: "Five" });
  const client = await other();
  for (const n of [1, 2]) await server.putItem(item(inbox, key(n), `number ${n}`, { keywords: "blue" }));
  const { token } = await take(server, inbox);
  await client.mailboxOpen("INBOX");
  await client.messageFlagsAdd("1:2", ["Theirs", "$MDNSent"]);
  await server.putItem(item(inbox, key(1), "kept", { read: true }));
  await server.putItem(item(inbox, key(2), "named", { keywords: "green" }));
  const replaced = { kept: "$mdnsent blue theirs", named: "$mdnsent green" };
  assert.equal(await keywordsOn(client), replaced);
  assert.equal((await take(server, inbox, token)).said.sort(), [
    `flags ${key(1)} {"keywords":"blue theirs"}`,
    // What is told of it is what it is now.
    `flags ${key(2)} {"keywords":"green"}`,
  ]);
  const there = await take(server, key(5));
  for (const n of [1, 2]) await server.moveItem(key(n), inbox, key(5));
  assert.equal(await keywordsOn(client, "Five"), replaced);
  assert.equal((await take(server, key(5), there.token)).said, []);
  assert.is((await server.fetch(key(5), key(1))).flags.keywords, "blue theirs");
});

eachServer("keywords that a folder does not keep are left out, once", async ({ open, other, proxy }) => {
  const client = await other();
  await client.append("INBOX", mail("first"), ["Blue", "Red"]);
  proxy.rewrite = (text) => text.replace(/(\[PERMANENTFLAGS \([^)]*) \\\*\)/, "$1)");
  const server = await open();
  const inbox = await folderNamed(server, "INBOX");
  const [first] = (await take(server, inbox)).list;
  await server.putItem(item(inbox, key(1), "one", { flagged: true, keywords: "blue nowhere" }));
  const many = Array.from({ length: 3 }, (_, n) => item(inbox, key(10 + n), `${n}`, { keywords: "nowhere" }));
  assert.ok((await server.putItems(many)).every((error) => error === undefined));
  await server.setFlags(inbox, first!.key, { keywords: "blue elsewhere" });
  const kept = { first: "blue", one: "blue", 0: "", 1: "", 2: "" };
  assert.equal(await keywordsOn(client), kept);
  const { token } = await take(server, inbox);
  assert.equal((await take(server, inbox, token)).said, []);
  proxy.commands.length = 0;
  await server.setFlags(inbox, key(1), { keywords: "blue nowhere" });
  assert.not.ok(proxy.commands.includes("UID STORE"), proxy.commands.join());
});

/** A run, in words. */
async function mirrored(replica: Replica, server: MailServer, options: Partial<ReplicateOptions> = {}) {
  const summary = await replicate(new ReplicatedStore(replica), server, {
    ...{ state: stateIn(replica), inventory: new Inventory(replica) },
    ...options,
  });
  assert.equal(summary.failures, []);
  return trafficOf(summary);
}

eachServer("a store and a mailbox have the same keywords, and then nothing to do", async (world) => {
  const { open, other, dir, proxy } = world;
  const replica = new Replica(openSqliteStorage(join(dir, "store.db")));
  const inbox = replica.createFolder("INBOX");
  const mine = replica.addItem(inbox, mail("mine"), { flags: { keywords: "Work blue" } });
  const client = await other();
  await client.append("INBOX", mail("theirs"), ["Red"]);
  let server = await open();
  const idle = async () => {
    for (let round = 0; round < 2; round++) {
      assert.is(await mirrored(replica, server), "");
      server = await open();
    }
  };
  await mirrored(replica, server);
  await idle();
  const theirs = [...replica.items(inbox)].find((each) => each.key !== mine)!.key;
  const here = () => [mine, theirs].map((each) => replica.item(each)?.flags.keywords);
  assert.equal(here(), ["blue work", "red"]);
  assert.equal(await keywordsOn(client), { mine: "blue work", theirs: "red" });

  // Each side changes the keywords of another one, and some other flag.
  replica.setFlags(theirs, { keywords: "red green", read: true });
  await client.messageFlagsRemove({ header: { subject: "mine" } }, ["work"]);
  await mirrored(replica, server);
  assert.equal(here(), ["blue", "green red"]);
  assert.equal(await keywordsOn(client), { mine: "blue", theirs: "green red" });
  await idle();

  // Both change the same one: the store's are the later ones. A flag that the store changed says nothing of keywords.
  replica.setFlags(mine, { keywords: "store" });
  replica.setFlags(theirs, { flagged: true });
  await client.messageFlagsAdd("1:*", ["mailbox"]);
  await mirrored(replica, server);
  assert.equal(here(), ["store", "green mailbox red"]);
  assert.equal(await keywordsOn(client), { mine: "store", theirs: "green mailbox red" });
  await idle();

  // A folder that takes no new ones.
  await (await open()).close();
  proxy.rewrite = (text) => text.replace(/(\[PERMANENTFLAGS \([^)]*) \\\*\)/, "$1)");
  server = await open();
  replica.setFlags(mine, { keywords: "store unknown" });
  await mirrored(replica, server);
  await idle();
  assert.is(here()[0], "store unknown");
  assert.is((await keywordsOn(client)).mine, "store");
  await mirrored(replica, server, { rescan: true });
  await idle();
  replica.close();
});

eachServer("a file of links without keywords is brought up to date, and asks for them", async (world) => {
  const { open, other, dir } = world;
  const client = await other();
  await client.append("INBOX", mail("blue one"), ["blue"]);
  await client.append("INBOX", mail("plain"));
  let server = await open();
  const inbox = await folderNamed(server, "INBOX");
  const { token, list } = await take(server, inbox);
  const { token: confirmed } = await take(server, inbox, token);
  await server.close();
  const links = new Database(join(dir, "links.db"));
  links.exec("ALTER TABLE items DROP COLUMN keywords; PRAGMA user_version = 1");
  links.close();

  server = await open();
  await server.folders();
  const changes = await take(server, inbox, confirmed);
  assert.not.ok(changes.complete);
  assert.equal(changes.said, [`flags ${list[0]!.key} {"keywords":"blue"}`]);
  assert.equal((await take(server, inbox, changes.token)).said, []);
  assert.is((await server.fetch(inbox, list[0]!.key)).flags.keywords, "blue");
  await server.close();
  const after = new Database(join(dir, "links.db"));
  assert.equal(after.prepare("PRAGMA user_version").raw().get(), [2]);
  // One that cannot be brought up to date stays as it is.
  after.exec("PRAGMA user_version = 1");
  after.close();
  await open().then(
    () => assert.unreachable("it was opened"),
    (error: Error) => assert.match(error.message, /cannot be opened/),
  );
  const left = new Database(join(dir, "links.db"));
  assert.equal(left.prepare("PRAGMA user_version").raw().get(), [1]);
  left.close();
});

runTests();
