import * as assert from "uvu/assert";
import {
  contents,
  eachServer,
  folderNamed,
  item,
  key,
  mail,
  RECEIVED,
  refuses,
  runTests,
  take,
} from "./support.js";

eachServer("a put can be repeated, and replaced", async ({ open, other }) => {
  const server = await open();
  const inbox = await folderNamed(server, "INBOX");
  const client = await other();
  const first = item(inbox, key(1), "first", { read: true });
  for (let n = 0; n < 3; n++) await server.putItem(first);
  assert.equal(await contents(client, "INBOX"), [mail("first").toString()]);
  const [message] = await client.fetchAll("1:*", { flags: true, internalDate: true });
  assert.equal(
    [...(message?.flags ?? [])].filter((flag) => flag !== "\\Recent"),
    ["\\Seen"],
  );
  assert.equal(new Date(message!.internalDate!), RECEIVED);

  // Another program's flags and keywords stay, also when the content is replaced.
  await client.messageFlagsAdd("1", ["\\Flagged", "theirs"]);
  await take(server, inbox);
  await server.putItem({ ...item(inbox, key(1), "second"), flags: { read: false, answered: true } });
  await server.putItem({ ...item(inbox, key(1), "second"), flags: { read: false, answered: true } });
  assert.equal(await contents(client, "INBOX"), [mail("second").toString()]);
  const [replaced] = await client.fetchAll("1:*", { flags: true });
  const flags = [...(replaced?.flags ?? [])].filter((flag) => flag !== "\\Recent").sort();
  assert.equal(flags, ["\\Answered", "\\Flagged", "theirs"]);

  const later = { ...item(inbox, key(1), "second"), received: new Date("2011-11-11T11:11:11Z") };
  await server.putItem(later);
  const fetched = await server.fetch(inbox, key(1));
  assert.equal(fetched.received, later.received);
  assert.equal(Buffer.from(fetched.mime), mail("second"));
});

eachServer("a put moves what is in another folder", async ({ open, other }) => {
  const server = await open();
  const inbox = await folderNamed(server, "INBOX");
  await server.putFolder({ key: key(5), parent: null, name: "Five" });
  await server.putItem(item(inbox, key(1), "same"));
  await server.putItem(item(inbox, key(2), "before"));
  await server.putItem(item(key(5), key(1), "same", { flagged: true }));
  await server.putItem(item(key(5), key(2), "after"));
  const client = await other();
  assert.equal(await contents(client, "INBOX"), []);
  assert.equal(await contents(client, "Five"), [mail("after").toString(), mail("same").toString()].sort());
});

eachServer("moves, flags and deletions can be repeated", async ({ open, other }) => {
  const server = await open();
  const inbox = await folderNamed(server, "INBOX");
  await server.putFolder({ key: key(5), parent: null, name: "Five" });
  const client = await other();
  for (const n of [1, 2, 3]) await server.putItem(item(inbox, key(n), `number ${n}`));
  await client.mailboxOpen("INBOX");
  await client.messageFlagsAdd("3", ["\\Deleted"]);
  for (let n = 0; n < 2; n++) {
    await server.moveItem(key(1), inbox, key(5));
    await server.setFlags(key(5), key(1), {
      read: true,
      flagged: true,
      answered: true,
      forwarded: true,
      draft: true,
    });
    await server.setFlags(key(5), key(1), { flagged: false });
    await server.deleteItem(inbox, key(2));
    // It is in another folder by now.
    await server.deleteItem(inbox, key(1));
  }
  assert.equal(await contents(client, "Five"), [mail("number 1").toString()]);
  const [message] = await client.fetchAll("1:*", { flags: true });
  const flags = [...(message?.flags ?? [])].filter((flag) => flag !== "\\Recent").sort();
  assert.equal(flags, ["$Forwarded", "\\Answered", "\\Draft", "\\Seen"]);
  // What another program has marked as deleted is its own affair.
  assert.equal(await contents(client, "INBOX"), [mail("number 3").toString()]);
  const [marked] = await client.fetchAll("1:*", { flags: true });
  assert.ok(marked?.flags?.has("\\Deleted"));
  await server.deleteItem(key(77), key(1));
});

eachServer("what is not there is said to be missing", async ({ open, other }) => {
  const server = await open();
  const inbox = await folderNamed(server, "INBOX");
  await server.putItem(item(inbox, key(1), "one"));
  const client = await other();
  await client.mailboxOpen("INBOX");
  await client.messageDelete("1");
  await take(server, inbox);
  await refuses(server.fetch(inbox, key(1)), "not-found", /no message/);
  await refuses(server.fetch(inbox, key(2)), "not-found");
  await refuses(server.setFlags(inbox, key(1), { read: true }), "not-found");
  await refuses(server.moveItem(key(1), inbox, inbox), "not-found");
  await refuses(server.putItem(item(key(9), key(1), "one")), "not-found", /no folder/);
  await refuses(server.changes(key(9), undefined, { content: false }), "not-found");
  await refuses(
    server.putItem({ ...item(inbox, key(1), "x"), received: new Date(Number.NaN) }),
    "failed",
    /date/,
  );
  await refuses(server.fetch(inbox, "INBOX"), "failed", /not a key/);
  // It may come back.
  await server.putItem(item(inbox, key(1), "one"));
  assert.equal(await contents(client, "INBOX"), [mail("one").toString()]);
});

eachServer(
  "a message that vanished unseen does not vanish from the place where it is moved",
  async ({ open, other }) => {
    const server = await open();
    const inbox = await folderNamed(server, "INBOX");
    await server.putFolder({ key: key(5), parent: null, name: "Five" });
    for (const n of [1, 2]) await server.putItem(item(inbox, key(n), `number ${n}`));
    const client = await other();
    await client.mailboxOpen("INBOX");
    await client.messageMove("1", "Five");
    await client.messageDelete("1");
    // Somebody has done the same, and somebody has deleted the other one; nobody has told us.
    await server.moveItem(key(1), inbox, key(5));
    assert.equal(await contents(client, "Five"), [mail("number 1").toString()]);
    const lost = server.moveItem(key(2), inbox, key(5));
    await refuses(lost, "not-found");
  },
);

eachServer("many items are put at the same time", async ({ open, other, proxy }) => {
  const server = await open({ connections: 4 });
  const inbox = await folderNamed(server, "INBOX");
  await server.putFolder({ key: key(5), parent: null, name: "Five" });
  const { token } = await take(server, inbox);
  await server.putItem(item(inbox, key(100), "number 0"));
  await server.putItem(item(key(5), key(101), "number 1, before"));
  const items = Array.from({ length: 40 }, (_, n) =>
    item(inbox, key(100 + n), `number ${n}`, { read: n % 2 === 0 }),
  );
  items.push(item(key(9), key(200), "nowhere"), item(inbox, key(102), "number 2, again"));
  for (let round = 0; round < 2; round++) {
    const failures = await server.putItems(items);
    assert.equal(
      failures.map((error) => error?.code),
      items.map(({ folder }) => (folder === key(9) ? "not-found" : undefined)),
    );
  }
  const expected = items.filter(({ key: own }) => own !== key(200) && own !== key(102)).slice(0, 39);
  const texts = [
    ...expected.map(({ mime }) => Buffer.from(mime).toString()),
    mail("number 2, again").toString(),
  ];
  const client = await other();
  assert.equal(await contents(client, "INBOX"), texts.sort());
  assert.equal(await contents(client, "Five"), []);
  assert.equal((await take(server, inbox, token)).said, []);
  assert.is(proxy.connections > 1, true);
});

runTests();
