import * as assert from "uvu/assert";
import type { ImapServer } from "../../../../examples/servers/imap/imap.js";
import { contents, eachServer, folderNamed, item, key, mail, refuses, runTests, take } from "./support.js";

eachServer("folders are created, renamed, moved and deleted", async ({ open, other }) => {
  const server = await open();
  const put = (n: number, parent: number | null, name: string) =>
    server.putFolder({ key: key(n), parent: parent === null ? null : key(parent), name });
  await put(1, null, "One");
  await put(2, 1, "Two");
  await put(3, 2, "Three");
  await server.putItem(item(key(3), key(50), "deep"));
  await put(1, null, "One");
  await put(1, null, "Uno");
  await put(2, null, "Due");
  const tree = async () => {
    const folders = await server.folders();
    const own = folders.filter((folder) => /^0{40}/.test(folder.key));
    for (const { parent } of own)
      assert.ok(parent === null || folders.some((folder) => folder.key === parent));
    return own
      .map(({ key: at, parent, name }) => `${Number(`0x${at}`)} in ${Number(`0x${parent ?? 0}`)}: ${name}`)
      .sort();
  };
  assert.equal(await tree(), ["1 in 0: Uno", "2 in 0: Due", "3 in 2: Three"]);
  await server.putItem(item(key(3), key(51), "deeper"));
  const client = await other();
  assert.equal(await contents(client, "Due/Three"), [mail("deep").toString(), mail("deeper").toString()]);
  const listed = await client.list();
  assert.ok(listed.filter(({ path }) => /^(Uno|Due)/.test(path)).every(({ subscribed }) => subscribed));
  await refuses(put(2, 3, "Due"), "failed", /into itself/);
  await server.deleteFolder(key(2));
  await server.deleteFolder(key(2));
  assert.equal(await tree(), ["1 in 0: Uno"]);
  assert.not.ok((await client.list()).some(({ path }) => path.startsWith("Due")));
  await put(2, 1, "Due");
  assert.equal(await tree(), ["1 in 0: Uno", "2 in 1: Due"]);
  assert.equal((await take(server, key(2))).said, []);
});

eachServer("any text becomes the name of a folder", async ({ open }) => {
  let server = await open();
  const names = [
    ...[
      "Übergrößen & Söhne",
      "日本語フォルダ",
      "a/b",
      "a.b",
      "a\\b",
      "*",
      "%x%",
      "~home",
      "#news",
      "&AOk-",
      "  x  ",
    ],
    ...[
      '"quoted"',
      "(list)",
      "{3}",
      "INBOX",
      "inbox",
      "",
      "\u0000\n\t",
      "e\u0301",
      "\ud800",
      "n".repeat(300),
      "..",
      "]",
      "Sent",
    ],
  ];
  for (const [n, name] of names.entries()) await server.putFolder({ key: key(n + 1), parent: null, name });
  for (const _ of ["now", "after a restart"]) {
    const folders = new Map((await server.folders()).map((folder) => [folder.key, folder.name]));
    for (const [n, name] of names.entries()) {
      assert.is(folders.get(key(n + 1)), name);
      assert.equal((await take(server, key(n + 1))).said, []);
    }
    for (const [n, name] of names.entries()) await server.putFolder({ key: key(n + 1), parent: null, name });
    server = await open();
  }
});

eachServer("long names in each other become short ones that fit together", async ({ open }) => {
  let server = await open();
  const names = Array.from({ length: 6 }, (_, n) => `${n}${"\u65E5\u672C\u8A9E".repeat(6)}`);
  for (const [n, name] of names.entries())
    await server.putFolder({ key: key(n + 1), parent: n === 0 ? null : key(n), name });
  await server.putItem(item(key(6), key(9), "deep"));
  for (const _ of ["now", "after a restart"]) {
    const folders = new Map((await server.folders()).map((folder) => [folder.key, folder]));
    for (const [n, name] of names.entries()) assert.is(folders.get(key(n + 1))?.name, name);
    assert.is(folders.get(key(6))?.parent, key(5));
    server = await open();
  }
});

eachServer("what others do with folders is noticed", async ({ open, other }) => {
  const server = await open();
  await server.putFolder({ key: key(1), parent: null, name: "One", containerClass: "IPF.Contact" });
  const client = await other();
  await client.mailboxCreate("Theirs");
  await client.append("Theirs", mail("theirs"));
  await server.putItem(item(key(1), key(9), "ours"));
  const theirs = await folderNamed(server, "Theirs");
  const tokens = [(await take(server, key(1))).token, (await take(server, theirs)).token];
  await client.mailboxRename("One", "Renamed");
  await client.mailboxCreate("One");
  await client.mailboxRename("Theirs", "Renamed/Theirs");
  const folders = await server.folders();
  const found = (name: string) => folders.find((folder) => folder.name === name);
  assert.equal(found("Renamed"), {
    key: key(1),
    parent: null,
    name: "Renamed",
    containerClass: "IPF.Contact",
  });
  assert.equal(found("Theirs"), { key: theirs, parent: key(1), name: "Theirs" });
  assert.ok(found("One") && found("One")?.key !== key(1));
  assert.equal((await take(server, key(1), tokens[0])).said, []);
  assert.equal((await take(server, theirs, tokens[1])).said, []);
  await client.mailboxDelete("Renamed/Theirs");
  assert.not.ok((await server.folders()).some((folder) => folder.key === theirs));
  await refuses(server.changes(theirs, undefined, { content: false }), "not-found");
  // It is where it is, whoever moved it.
  await server.putFolder({ key: key(1), parent: null, name: "Back" });
  assert.equal(await contents(client, "Back"), [mail("ours").toString()]);
});

eachServer(
  "the inbox of a store is that of the server, if nobody has heard of it",
  async ({ open, other }) => {
    const client = await other();
    await client.append("INBOX", mail("there"));
    const server = await open();
    await server.putFolder({ key: key(1), parent: null, name: "Inbox" });
    await server.putFolder({ key: key(2), parent: null, name: "inbox" });
    const folders = (await server.folders()).filter((folder) => /inbox/i.test(folder.name));
    assert.equal(folders.map((folder) => [folder.key, folder.name]).sort(), [
      [key(1), "Inbox"],
      [key(2), "inbox"],
    ]);
    assert.is((await take(server, key(1))).list.length, 1);
    assert.is((await take(server, key(2))).list.length, 0);
    await refuses(server.deleteFolder(key(1)), "foreign", /stays/);
    await refuses(
      server.putFolder({ key: key(1), parent: null, name: "Outbox" }),
      "foreign",
      /keeps its name/,
    );
  },
);

eachServer("a folder with messages that nobody has read stays", async ({ open, other }) => {
  const server = await open();
  for (const n of [1, 2])
    await server.putFolder({ key: key(n), parent: n === 1 ? null : key(1), name: `Folder ${n}` });
  await server.putItem(item(key(2), key(9), "ours"));
  const client = await other();
  await client.append("Folder 1/Folder 2", mail("theirs"));
  await refuses(server.deleteFolder(key(1)), "foreign", /not been read/);
  const { token } = await take(server, key(2));
  await refuses(server.deleteFolder(key(1)), "foreign", /not been read/);
  await take(server, key(2), token);
  await server.deleteFolder(key(1));
  assert.not.ok((await client.list()).some(({ path }) => path.startsWith("Folder")));
});

/** What a caller believes to be in each folder, by the folder's name, after it has taken all that it is told. */
async function believed(
  server: ImapServer,
  known: Map<string, string>,
  tokens: Map<string, string>,
): Promise<Record<string, string[]>> {
  const folders = (await server.folders()).filter(({ name }) => /^[PQ]/.test(name));
  const gone = new Map<string, string>();
  for (const { key: folder } of folders) {
    const { complete, token, list } = await take(server, folder, tokens.get(folder));
    tokens.set(folder, token);
    if (complete) for (const [at, place] of known) if (place === folder) gone.set(at, folder);
    for (const change of list) {
      if (change.change === "deleted") gone.set(change.key, folder);
      else if (change.change !== "flags") known.set(change.key, folder);
      if (change.change === "put" && gone.get(change.key) === folder) gone.delete(change.key);
    }
  }
  for (const [at, place] of known) {
    const isLost = gone.get(at) === place || !folders.some((folder) => folder.key === place);
    if (isLost) known.delete(at);
  }
  const names = new Map(folders.map((folder) => [folder.key, folder.name]));
  const result: Record<string, string[]> = {};
  for (const { name } of folders) result[name] = [];
  for (const [at, place] of known) result[names.get(place)!]?.push(Number.parseInt(at, 16).toString());
  for (const list of Object.values(result)) list.sort();
  return result;
}

for (const [what, commands] of [
  ["takes the name of one that was deleted", ["delete P", "rename Q P"]],
  ["changes its name with another one", ["rename P X", "rename Q P", "rename X Q"]],
] as const)
  eachServer(`a folder that ${what} between two looks`, async ({ open, other }) => {
    const first = await open();
    // At once, as some servers give all that is made in a second the same UIDVALIDITY.
    await first.putFolder({ key: key(1), parent: null, name: "P" });
    await first.putFolder({ key: key(2), parent: null, name: "Q" });
    for (const n of [10, 11]) await first.putItem(item(key(1), key(n), `p${n}`));
    for (const n of [20, 21, 22]) await first.putItem(item(key(2), key(n), `q${n}`));
    const [known, tokens] = [new Map<string, string>(), new Map<string, string>()];
    for (const n of [10, 11]) known.set(key(n), key(1));
    for (const n of [20, 21, 22]) known.set(key(n), key(2));
    for (let time = 0; time < 2; time++)
      assert.equal(await believed(first, known, tokens), { P: ["10", "11"], Q: ["20", "21", "22"] });
    const client = await other();
    for (const [command, from, to] of commands.map((each) => each.split(" ")))
      if (command === "delete") await client.mailboxDelete(from!);
      else await client.mailboxRename(from!, to!);
    const second = await open();
    const now: Record<string, string[]> =
      commands.length === 2 ? { P: ["20", "21", "22"] } : { P: ["20", "21", "22"], Q: ["10", "11"] };
    for (let time = 0; time < 2; time++) assert.equal(await believed(second, known, tokens), now);
    // It is written to the folder that is meant.
    for (const { key: folder, name } of await second.folders())
      if (name === "P") await second.putItem(item(folder, key(30), "new"));
    assert.is((await contents(client, "P")).length, 4);
  });

eachServer(
  "a folder of which only those in it are left is empty, and made again when it is needed",
  async ({ open, other }) => {
    const first = await open();
    await first.putFolder({ key: key(1), parent: null, name: "Above" });
    await first.putFolder({ key: key(2), parent: key(1), name: "Below" });
    await first.putItem(item(key(1), key(10), "one"));
    await first.putItem(item(key(2), key(11), "two"));
    await first.folders();
    const tokens = [(await take(first, key(1))).token, (await take(first, key(2))).token];
    const client = await other();
    // Some servers do not let it be deleted.
    const isLeft = await client.mailboxDelete("Above").then(
      () => true,
      () => false,
    );
    if (!isLeft) return;
    const second = await open();
    const keys = (await second.folders()).map((folder) => folder.key);
    assert.ok(keys.includes(key(1)) && keys.includes(key(2)));
    const told = await take(second, key(1), tokens[0]);
    assert.equal([told.complete, told.said], [false, [`deleted ${key(10)}`]]);
    assert.equal((await take(second, key(2), tokens[1])).said, []);
    await second.folders();
    assert.equal((await take(second, key(1), told.token)).said, []);
    await second.putItem(item(key(1), key(12), "three"));
    assert.equal(await contents(client, "Above"), [mail("three").toString()]);
    assert.equal(await contents(client, "Above/Below"), [mail("two").toString()]);
    // It is another folder now: everything in it is told.
    const filled = await take(second, key(1), told.token);
    assert.equal(filled.said, [`put ${key(12)}`]);
    assert.equal((await take(second, key(1), filled.token)).said, []);
  },
);

runTests();
