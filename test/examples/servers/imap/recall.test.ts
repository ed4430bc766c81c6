import { join } from "node:path";
import * as assert from "uvu/assert";
import type { Key, Known, KnownItem, ServerFolder } from "../../../../examples/servers/server.js";
import { contents, eachServer, item, key, mail, runTests, take } from "./support.js";

/** What a caller knows, of folders with the items in them. */
function knownOf(folders: ReadonlyArray<readonly [ServerFolder, readonly KnownItem[]]>): Known {
  return {
    folders: () => folders.map(([folder]) => folder),
    items: (folder) => folders.find(([{ key: at }]) => at === folder)?.[1] ?? [],
  };
}

function known(at: Key, text: string): KnownItem {
  const { mime, received, flags } = item("", at, text);
  return { key: at, mime, received, flags, size: mime.length };
}

eachServer(
  "what somebody knows gets its keys again where the links got lost",
  async ({ open, other, dir }) => {
    const first = await open();
    const [above, below] = [
      { key: key(1), parent: null, name: "Above" },
      { key: key(2), parent: key(1), name: "Below" },
    ] as const;
    const inbox = { key: key(3), parent: null, name: "Inbox" };
    for (const folder of [above, below, inbox]) await first.putFolder(folder);
    for (const [folder, n] of [
      [above, 10],
      [above, 11],
      [below, 12],
      [inbox, 13],
    ] as const)
      await first.putItem(item(folder.key, key(n), `text ${n}`));
    await (await other()).append("Above", mail("theirs"));

    const second = await open({ links: join(dir, "others.db") });
    // The header is enough; and what is not there is nothing.
    const header = mail("text 11").subarray(0, mail("text 11").indexOf("\r\n\r\n") + 4);
    const half = { ...known(key(11), "text 11"), mime: header };
    const all = knownOf([
      [above, [known(key(10), "text 10"), half, known(key(14), "gone")]],
      [below, [known(key(12), "text 12")]],
      [inbox, [known(key(13), "text 13")]],
      [{ key: key(4), parent: null, name: "Nowhere" }, [known(key(15), "nowhere")]],
    ]);
    await second.recall(all);
    const folders = await second.folders();
    for (const { key: at, parent, name } of [above, below, inbox])
      assert.equal(
        folders.filter((folder) => folder.key === at).map((folder) => [folder.parent, folder.name]),
        [[parent, name]],
      );
    assert.not.ok(folders.some((folder) => folder.key === key(4)));
    const told = await take(second, key(1));
    assert.ok(told.complete);
    assert.equal(told.said.slice(0, 2).sort(), [`put ${key(10)}`, `put ${key(11)}`]);
    assert.is(told.said.length, 3, "and what others put");
    assert.equal((await take(second, key(2))).said, [`put ${key(12)}`]);
    assert.equal((await take(second, key(3))).said, [`put ${key(13)}`]);
    assert.equal((await take(second, key(1), told.token)).said, []);
    // Put again, it is there once.
    await second.putItem(item(key(2), key(12), "text 12"));
    assert.equal(await contents(await other(), "Above/Below"), [mail("text 12").toString()]);
  },
);

eachServer("what came at another time is another message", async ({ open, other }) => {
  const client = await other();
  await client.append("INBOX", mail("copied"), [], new Date("2010-01-02T03:04:05Z"));
  const server = await open();
  const inbox = { key: key(1), parent: null, name: "Inbox" };
  await server.recall(knownOf([[inbox, [known(key(10), "copied")]]]));
  const told = await take(server, key(1));
  assert.is(told.list.length, 1);
  assert.not.equal(told.said, [`put ${key(10)}`]);
  await server.putItem(item(key(1), key(10), "copied"));
  assert.is((await contents(client, "INBOX")).length, 2);
});

eachServer("who knows the keys is not told others", async ({ open }) => {
  const server = await open();
  await server.putFolder({ key: key(1), parent: null, name: "Box" });
  await server.putItem(item(key(1), key(10), "text"));
  await server.recall(knownOf([[{ key: key(2), parent: null, name: "Box" }, [known(key(20), "text")]]]));
  const folders = await server.folders();
  assert.ok(folders.some((folder) => folder.key === key(1)));
  assert.not.ok(folders.some((folder) => folder.key === key(2)));
  assert.equal((await take(server, key(1))).said, [`put ${key(10)}`]);
});

runTests();
