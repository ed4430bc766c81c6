import * as fs from "node:fs/promises";
import { join } from "node:path";
import * as assert from "uvu/assert";
import type { Key } from "../../../../examples/servers/server.js";
import {
  contents,
  eachServer,
  folderNamed,
  item,
  key,
  mail,
  openAs,
  RECEIVED,
  refuses,
  runTests,
  take,
} from "./support.js";

eachServer("what was done through the connector is not told", async ({ open }) => {
  let server = await open();
  const inbox = await folderNamed(server, "INBOX");
  await server.putFolder({ key: key(1), parent: null, name: "Work" });
  const [first, work] = [await take(server, inbox), await take(server, key(1))];
  assert.equal([first.complete, first.said], [true, []]);
  for (let n = 10; n < 20; n++) await server.putItem(item(inbox, key(n), `number ${n}`));
  await server.setFlags(inbox, key(10), { read: true, flagged: true, forwarded: true });
  await server.moveItem(key(11), inbox, key(1));
  await server.deleteItem(inbox, key(12));
  await server.putItem({ ...item(inbox, key(13), "another text"), flags: { answered: true } });
  for (const _ of ["at once", "after a restart"]) {
    assert.equal((await take(server, inbox, first.token)).said, []);
    assert.equal((await take(server, key(1), work.token)).said, []);
    server = await open();
  }
  const all = await take(server, inbox);
  assert.ok(all.complete);
  const keys = [10, 13, 14, 15, 16, 17, 18, 19].map((n) => `put ${key(n)}`);
  assert.equal(all.said.sort(), keys);
  const put = all.list.find((change) => change.key === key(10));
  assert.ok(put?.change === "put" && put.version === 1);
  assert.equal(put?.change === "put" && put.flags, {
    ...{ read: true, answered: false, forwarded: true, flagged: true, draft: false, keywords: "" },
  });
  const replaced = all.list.find((change) => change.key === key(13));
  assert.is(replaced?.change === "put" && replaced.version, 2);
});

eachServer("what left and came back before anybody looked is still there", async ({ open, other }) => {
  const server = await open();
  const inbox = await folderNamed(server, "INBOX");
  await server.putFolder({ key: key(1), parent: null, name: "Work" });
  const client = await other();
  for (const n of [1, 2, 3]) await client.append("INBOX", mail(`mail ${n}`), [], RECEIVED);
  let { token, said } = await take(server, inbox);
  const keys = said.map((one) => one.replace("put ", ""));
  ({ token, said } = await take(server, inbox, token));
  assert.equal(said, []);
  const lock = await client.getMailboxLock("INBOX");
  await client.messageMove("1:2", "Work");
  lock.release();
  const back = await client.getMailboxLock("Work");
  await client.messageFlagsAdd("1", ["\\Seen"]);
  await client.messageMove("1:2", "INBOX");
  back.release();
  ({ token, said } = await take(server, inbox, token));
  assert.is(said.filter((one) => one.startsWith("deleted")).length, 0, said.join());
  ({ said } = await take(server, inbox, token));
  assert.equal(said, []);
  const all = await take(server, inbox);
  assert.equal(all.list.map((one) => one.key).sort(), keys.sort());
});

eachServer("an older token gets everything, once what came later was confirmed", async ({ open, other }) => {
  const server = await open();
  const inbox = await folderNamed(server, "INBOX");
  const { token: old } = await take(server, inbox);
  const client = await other();
  await client.append("INBOX", mail("mail 1"), [], RECEIVED);
  const news = await take(server, inbox, old);
  assert.is(news.said.length, 1);
  const again = await take(server, inbox, news.token);
  assert.equal([again.complete, again.said], [false, []]);
  const late = await take(server, inbox, old);
  assert.equal([late.complete, late.said], [true, news.said]);
  const now = await take(server, inbox, late.token);
  assert.equal([now.complete, now.said], [false, []]);
});

eachServer("what others do arrives", async ({ open, other }) => {
  const server = await open();
  const inbox = await folderNamed(server, "INBOX");
  let { token } = await take(server, inbox);
  const client = await other();
  const dates = [1, 2, 3].map((day) => new Date(Date.UTC(2020, 1, day, 10, 11, 12)));
  for (const [n, date] of dates.entries()) await client.append("INBOX", mail(`mail ${n}`), ["\\Seen"], date);

  const found: string[] = [];
  const arrived = await take(server, inbox, token, async (put) => {
    found.push(Buffer.from(await put.content()).toString());
    assert.equal(Buffer.from(await put.header()), Buffer.from(await put.content()).subarray(0, -8));
  });
  assert.is(arrived.complete, false);
  assert.equal(
    found,
    [0, 1, 2].map((n) => mail(`mail ${n}`).toString()),
  );
  assert.equal(
    arrived.list.map((change) => change.change === "put" && change.received),
    dates,
  );
  const keys = arrived.list.map((change) => change.key) as [Key, Key, Key];
  // Nobody has confirmed that: it is told again.
  assert.equal((await take(server, inbox, token)).said, arrived.said);
  token = (await take(server, inbox, token)).token;
  assert.equal((await take(server, inbox, token)).said, []);

  await client.mailboxOpen("INBOX");
  await client.messageFlagsRemove("1", ["\\Seen"]);
  await client.messageFlagsAdd("2", ["\\Flagged", "\\Answered", "other"]);
  await client.messageDelete("3");
  const changed = await take(server, inbox, token);
  assert.equal(changed.said.sort(), [
    `deleted ${keys[2]}`,
    ...[
      `flags ${keys[0]} {"read":false}`,
      `flags ${keys[1]} {"answered":true,"flagged":true,"keywords":"other"}`,
    ].sort(),
  ]);
  assert.equal((await take(server, inbox, changed.token)).said, []);
  // An older token still tells everything that happened since, until a newer one was given.
  assert.equal((await take(await open(), inbox, changed.token)).said, []);
});

eachServer("what arrives in a folder that is open is in the next listing", async ({ open, other }) => {
  const server = await open();
  const inbox = await folderNamed(server, "INBOX");
  const first = await take(server, inbox);
  const { token } = await take(server, inbox, first.token);
  await (await other()).append("INBOX", mail("news"));
  await server.folders();
  assert.is((await take(server, inbox, token)).list.length, 1);
});

eachServer("an item that others move is told to have moved", async ({ open, other }) => {
  const server = await open();
  const inbox = await folderNamed(server, "INBOX");
  for (const n of [1, 2]) await server.putFolder({ key: key(n), parent: null, name: `Folder ${n}` });
  const client = await other();
  for (const n of [1, 2, 3, 4]) await client.append("INBOX", mail(`mail ${n}`));
  await server.putItem(item(inbox, key(9), "of ours"));
  const before = await take(server, inbox);
  const tokens = {
    inbox: before.token,
    one: (await take(server, key(1))).token,
    two: (await take(server, key(2))).token,
  };
  await take(server, inbox, tokens.inbox);
  const keyOf = (n: number) => before.list[n]?.key;

  // The old place is looked at first, and then the new one.
  await client.mailboxOpen("INBOX");
  await client.messageMove("1,5", "Folder 1");
  const gone = await take(server, inbox, tokens.inbox);
  assert.equal(gone.said, []);
  const said = (await take(server, key(1), tokens.one)).said;
  assert.equal(
    said.sort(),
    [
      `moved ${key(9)} from ${inbox}`,
      `moved ${keyOf(1) === key(9) ? keyOf(0) : keyOf(1)} from ${inbox}`,
    ].sort(),
  );

  // The new place first.
  await client.messageMove("1", "Folder 2");
  const moved = await take(server, key(2), tokens.two);
  assert.is(moved.list.length, 1);
  assert.match(moved.said[0]!, new RegExp(`^moved .* from ${inbox}$`));
  assert.equal((await take(server, inbox, gone.token)).said, []);

  // A copy is another item.
  await client.messageCopy("1", "Folder 2");
  const copied = await take(server, key(2), moved.token);
  assert.is(copied.list.length, 1);
  assert.match(copied.said[0]!, /^put /);
  assert.equal((await take(server, inbox, gone.token)).said, []);
  assert.is((await take(server, inbox)).list.length, 2);
});

eachServer("without the links, the same keys for what others made", async ({ open, other, dir }) => {
  const client = await other();
  await client.append("INBOX", mail("one"), [], RECEIVED);
  await client.append("INBOX", mail("two"), [], RECEIVED);
  // The very same message twice, and two that have no identity.
  for (const text of ["two", "three"]) await client.append("INBOX", mail(text), [], RECEIVED);
  for (const body of ["a", "b"])
    await client.append("INBOX", Buffer.from(`Subject: x\r\n\r\n${body}\r\n`), [], RECEIVED);
  const looks: string[][] = [];
  for (const name of ["first.db", "second.db"]) {
    const server = await open({ links: join(dir, name) });
    looks.push([
      await folderNamed(server, "INBOX"),
      ...(await take(server, await folderNamed(server, "INBOX"))).said,
    ]);
    await server.close();
  }
  assert.equal(looks[0], looks[1]);
  assert.is(new Set(looks[0]).size, 7);
  // A token of another file is not understood.
  const [one, two] = [
    await open({ links: join(dir, "first.db") }),
    await open({ links: join(dir, "second.db") }),
  ];
  const inbox = await folderNamed(one, "INBOX");
  const { token } = await take(one, inbox);
  for (const wrong of [token, "nonsense", ""]) assert.ok((await take(two, inbox, wrong)).complete);
});

eachServer("after a look that was broken off, the rest comes", async ({ open, other }) => {
  const client = await other();
  for (let n = 0; n < 130; n++)
    await client.append("INBOX", mail(`mail ${n}`), [], new Date(1e12 + n * 1000));
  const server = await open();
  const inbox = await folderNamed(server, "INBOX");
  const { changes } = await server.changes(inbox, undefined, { content: true });
  let count = 0;
  for await (const _ of changes) if (++count === 110) break;
  const later = await open();
  const again = await take(later, inbox);
  assert.is(again.list.length, 130);
  assert.is(new Set(again.said).size, 130);
  assert.equal((await take(later, inbox, again.token)).said, []);
});

eachServer("a folder that the server numbers anew keeps its keys", async ({ open, other }) => {
  const server = await open();
  await server.putFolder({ key: key(1), parent: null, name: "Work" });
  const client = await other();
  for (let n = 0; n < 30; n++) await client.append("Work", mail(`mail ${n}`), [], new Date(1e12 + n * 1000));
  await server.putItem(item(key(1), key(99), "of ours"));
  const before = await take(server, key(1));
  await take(server, key(1), before.token);
  await server.close();

  // Another folder gets the name, with the same messages in another order, but for one; dates are lost.
  await client.mailboxOpen("Work");
  const messages = await client.fetchAll("1:*", { source: true });
  await client.mailboxDelete("Work");
  await client.mailboxCreate("Work");
  for (const { source } of messages.reverse().slice(1))
    await client.append("Work", source!, ["\\Seen"], RECEIVED);
  await client.append("Work", mail("new"));

  const again = await open();
  const folders = await again.folders();
  assert.ok(folders.some((folder) => folder.name === "Work" && folder.key === key(1)));
  const after = await take(again, key(1), before.token);
  assert.ok(after.complete);
  const keys = new Set(before.list.map((change) => change.key));
  assert.is(after.list.length, 31);
  assert.is(after.list.filter((change) => keys.has(change.key)).length, 30);
  assert.ok(after.said.every((each) => each.startsWith("put ")));
  const moreTokens = await take(again, key(1), after.token);
  assert.equal([moreTokens.complete, moreTokens.said], [false, []]);
  // What it knows again can be worked with.
  const known = after.list.find((change) => keys.has(change.key))!;
  await again.setFlags(key(1), known.key, { flagged: true });
  await again.deleteItem(key(1), known.key);
  assert.is((await contents(client, "Work")).length, 30);
});

eachServer("what was moved out of a folder that is numbered anew keeps its key", async ({ open, other }) => {
  const server = await open();
  const inbox = await folderNamed(server, "INBOX");
  await server.putFolder({ key: key(1), parent: null, name: "Work" });
  for (const n of [98, 99]) await server.putItem(item(key(1), key(n), `of ours ${n}`));
  const [work, before] = [await take(server, key(1)), await take(server, inbox)];
  await server.close();
  const client = await other();
  await client.mailboxOpen("Work");
  await client.messageMove("1", "INBOX");
  const messages = await client.fetchAll("1:*", { source: true, internalDate: true });
  await client.mailboxDelete("Work");
  await client.mailboxCreate("Work");
  for (const { source, internalDate } of messages) await client.append("Work", source!, [], internalDate);
  const again = await open();
  const left = await take(again, key(1), work.token);
  const arrived = await take(again, inbox, before.token);
  const keys = [...left.list, ...arrived.list].map((change) => change.key);
  assert.equal([...new Set(keys)].sort(), [key(98), key(99)]);
  assert.equal(left.said.length + arrived.said.length, 2, [...left.said, ...arrived.said].join());
  await again.close();
});

eachServer("headers come without the content, and contents one by one", async ({ open, other }) => {
  const client = await other();
  const text = "x".repeat(2000);
  for (let n = 0; n < 120; n++)
    await client.append("INBOX", mail(`mail ${n}`, text), [], new Date(1e12 + n * 1000));
  const server = await open();
  const inbox = await folderNamed(server, "INBOX");
  const { changes } = await server.changes(inbox, undefined, { content: false });
  let n = 0;
  for await (const change of changes) {
    assert.ok(change.change === "put");
    if (change.change !== "put") continue;
    const whole = mail(`mail ${n}`, text);
    assert.is(change.size, whole.length);
    assert.equal(Buffer.from(await change.header()), whole.subarray(0, whole.indexOf("\r\n\r\n") + 4));
    if (n % 50 === 0) assert.equal(Buffer.from(await change.content()), whole);
    n++;
  }
  assert.is(n, 120);
});

eachServer(
  "the file of another mailbox, of another program or of a newer version is refused",
  async ({ open, dir }) => {
    const server = await open();
    await server.close();
    const before = await fs.readFile(join(dir, "links.db"));
    await refuses(openAs("somebody", 1, { links: join(dir, "links.db") }), "foreign", /belongs to/);
    assert.equal(await fs.readFile(join(dir, "links.db")), before);
    await fs.writeFile(join(dir, "text"), "no database at all, just text".repeat(100));
    await refuses(openAs("somebody", 1, { links: join(dir, "text") }), "foreign", /cannot be opened/);
  },
);

runTests();
