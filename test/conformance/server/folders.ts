import { expect, expectEqual } from "../support/expect.js";
import { newKey } from "../support/keys.js";
import { oddNames } from "../support/samples.js";
import { group, type ServerRule } from "./definition.js";
import { expectError } from "./trial.js";

const rule = group("folders");

/** Folders of the server. */
export const serverFolderRules: readonly ServerRule[] = [
  rule(
    "a folder that was put is listed with its key, name and parent, after its parent",
    "folders",
    async (t) => {
      const top = await t.folder("Top");
      const below = await t.folder("Below", top);
      const deep = await t.folder("Deep", below);
      const keys = (await t.server.folders()).map(({ key }) => key);
      expect(keys.indexOf(top) < keys.indexOf(below), "Below is listed before Top, which holds it");
      expect(keys.indexOf(below) < keys.indexOf(deep), "Deep is listed before Below, which holds it");
      const expected = [
        ["Top", null],
        ["Below", "Top"],
        ["Deep", "Below"],
      ];
      expectEqual(await t.folders([top, below, deep]), expected as [string, string | null][], "the folders");
    },
  ),
  rule("putting a folder again changes nothing", "putFolder", async (t) => {
    const key = await t.folder("Once");
    await t.item(key, "one");
    const before = (await t.server.folders()).length;
    await t.server.putFolder({ key, parent: null, name: "Once" });
    expectEqual((await t.server.folders()).length, before, "how many folders there are");
    expectEqual((await t.items(key)).size, 1, "how many items the folder has");
  }),
  rule("putting a folder under another name renames it, with all that is in it", "putFolder", async (t) => {
    const key = await t.folder("Before");
    const below = await t.folder("Below", key);
    const [one, two] = [await t.item(key, "one"), await t.item(below, "two")];
    await t.server.putFolder({ key, parent: null, name: "After" });
    const expected = [
      ["After", null],
      ["Below", "After"],
    ] as const;
    expectEqual(
      await t.folders([key, below]),
      expected.map((pair) => [...pair] as const),
      "the folders",
    );
    expectEqual([...(await t.items(key)).keys()], [one], "its items");
    expectEqual([...(await t.items(below)).keys()], [two], "the items of the folder below it");
  }),
  rule("putting a folder under another parent moves it, with all that is in it", "putFolder", async (t) => {
    const [key, parent] = [await t.folder("Moved"), await t.folder("Parent")];
    const below = await t.folder("Below", key);
    const one = await t.item(below, "one");
    await t.server.putFolder({ key, parent, name: "Moved" });
    const seen = new Map(await t.folders([key, parent, below]));
    expectEqual([seen.get("Moved"), seen.get("Below")], ["Parent", "Moved"], "the parents");
    expectEqual([...(await t.items(below)).keys()], [one], "the items of the folder below it");
  }),
  rule(
    "a deleted folder is gone with all that is in it, and can be deleted again",
    "deleteFolder",
    async (t) => {
      const [key, stays] = [await t.folder("Gone"), await t.folder("Stays")];
      const below = await t.folder("Below", key);
      await t.item(below, "one");
      for (const _ of ["once", "again"]) await t.server.deleteFolder(key);
      expectEqual(await t.folders([key, below, stays]), [["Stays", null]], "the folders");
    },
  ),
  rule("deleting a folder that never was there is no error", "deleteFolder", async (t) => {
    await t.server.deleteFolder(newKey());
  }),
  rule("a name comes back as it is, whatever is in it", "putFolder", async (t) => {
    const keys: string[] = [];
    for (const name of oddNames) keys.push(await t.folder(name));
    const seen = (await t.folders(keys)).map(([name]) => name);
    expectEqual(seen.sort(), [...oddNames].sort(), "the names");
    for (const key of keys) await t.item(key, "one");
    for (const key of keys) expectEqual((await t.items(key)).size, 1, "how many items each folder has");
  }),
  rule("two folders of one name in one place are two", "putFolder", async (t) => {
    const keys = [await t.folder("Twin"), await t.folder("Twin")];
    await t.item(keys[0]!, "one");
    expectEqual((await t.items(keys[0]!)).size, 1, "how many items the first has");
    expectEqual((await t.items(keys[1]!)).size, 0, "how many items the second has");
  }),
  rule("a folder below one that is not there is refused with not-found", "putFolder", async (t) => {
    const key = newKey();
    await expectError(
      t.server.putFolder({ key, parent: newKey(), name: "Orphan" }),
      "not-found",
      "putFolder",
    );
    expectEqual(await t.folders([key]), [], "the folders");
  }),
  rule("a folder that would be below itself is refused, and stays where it was", "putFolder", async (t) => {
    const top = await t.folder("Top");
    const below = await t.folder("Below", top);
    for (const parent of [top, below])
      await expectError(t.server.putFolder({ key: top, parent, name: "Top" }), "failed", "putFolder");
    expectEqual(
      await t.folders([top, below]),
      [
        ["Top", null],
        ["Below", "Top"],
      ],
      "the folders",
    );
  }),
  rule(
    "a folder that another program made has a key that stays the same",
    "folders",
    async (t) => {
      await t.others.createFolder(["Theirs"]);
      const key = await t.folderNamed("Theirs");
      expect(/^[0-9a-f]{44}$/.test(key), `${key} is no key of 44 lower-case hex digits`);
      expectEqual(await t.folderNamed("Theirs"), key, "its key at a second look");
      await t.others.addItem(["Theirs"], new Uint8Array(Buffer.from("Subject: one\r\n\r\none\r\n")));
      expectEqual((await t.items(key)).size, 1, "how many items it has");
    },
    "others",
  ),
  rule(
    "a folder that another program deleted is not listed",
    "folders",
    async (t) => {
      const key = await t.folder("Doomed");
      await t.others.deleteFolder(["Doomed"]);
      expectEqual(await t.folders([key]), [], "the folders");
    },
    "others",
  ),
  rule(
    "folders are the same after another connection, those of others too",
    "folders",
    async (t) => {
      const top = await t.folder("Top");
      const below = await t.folder("Below", top);
      await t.others.createFolder(["Theirs"]);
      const theirs = await t.folderNamed("Theirs");
      await t.reconnect();
      expectEqual(
        await t.folders([top, below]),
        [
          ["Top", null],
          ["Below", "Top"],
        ],
        "our folders",
      );
      expectEqual(await t.folderNamed("Theirs"), theirs, "the key of the folder of others");
    },
    "others",
    "reconnect",
  ),
];
