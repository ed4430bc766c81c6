import type { ServerItem } from "iostx/server";
import { expectBytes, expectEqual, given } from "../support/expect.js";
import { newKey } from "../support/keys.js";
import { headerOf, largeMime, mailContents, mime, oddContents } from "../support/samples.js";
import { group, type ServerRule } from "./definition.js";
import { RECEIVED, type ServerTrial } from "./trial.js";

const rule = group("items");
const ALL_SET = { read: true, answered: true, forwarded: true, flagged: true, draft: true, keywords: "" };
const ALL_CLEAR = {
  ...{ read: false, answered: false, forwarded: false, flagged: false, draft: false },
  keywords: "",
};

/** Items of the server. */
export const serverItemRules: readonly ServerRule[] = [
  rule("an item comes back with its date, its flags and all its bytes", "fetch", async (t) => {
    const folder = await t.folder("Box");
    for (const flags of [ALL_SET, ALL_CLEAR]) {
      const item = await t.server.fetch(folder, await t.item(folder, "one", { flags }));
      expectEqual(item.received.getTime(), RECEIVED.getTime(), "when it was received");
      expectEqual({ ...ALL_CLEAR, ...item.flags }, flags, "its flags");
      expectEqual(item.folder, folder, "its folder");
      expectBytes(item.mime, mime("one"), "its content");
    }
  }),
  rule("contents come back to the last byte, whatever mail they are", "fetch", (t) =>
    roundTrips(t, mailContents),
  ),
  rule(
    "contents come back to the last byte, even if they are no mail",
    "fetch",
    (t) => roundTrips(t, oddContents),
    "binary",
  ),
  rule("an item of 8 MB comes back to the last byte", "fetch", (t) =>
    roundTrips(t, { large: mailOf(8 * 1024 * 1024) }),
  ),
  rule(
    "associated items are told from normal ones",
    "putItem",
    async (t) => {
      const folder = await t.folder("Box");
      const keys = [await t.item(folder, "hidden", { associated: true }), await t.item(folder, "normal")];
      const items = await t.items(folder);
      expectEqual(
        keys.map((key) => items.get(key)?.associated ?? false),
        [true, false],
        "associated",
      );
    },
    "associated",
  ),
  rule(
    "items that are put together, where that is offered, are put as each would be",
    "putItems",
    async (t) => {
      if (t.server.putItems === undefined) return;
      const folder = await t.folder("Box");
      const known = await t.item(folder, "one", { flags: { read: true } });
      const items = ["two", "three", "four"].map(
        (name): ServerItem => ({
          ...{ key: newKey(), folder, mime: mime(name), received: RECEIVED },
          flags: { flagged: name === "two" },
        }),
      );
      // Once more what is there already, and a second time all of them.
      items.push({ key: known, folder, mime: mime("one"), received: RECEIVED, flags: {} });
      for (const _ of [1, 2])
        expectEqual(
          (await t.server.putItems(items)).map((error) => error?.message ?? null),
          items.map(() => null),
          "why they could not be stored",
        );
      const found = await t.items(folder);
      expectEqual([...found.keys()].sort(), items.map(({ key }) => key).sort(), "the items of the folder");
      for (const { key, mime: content } of items)
        expectBytes((await t.server.fetch(folder, key)).mime, content, "its content");
      expectEqual(found.get(items[0]!.key)?.flags.flagged ?? false, true, "whether the flagged one is");
      expectEqual(found.get(known)?.flags.read ?? false, true, "whether the one that was read still is");
    },
  ),
  rule(
    "items that are fetched together, where that is offered, are as each would be",
    "fetchItems",
    async (t) => {
      if (t.server.fetchItems === undefined) return;
      const [folder, other] = [await t.folder("Box"), await t.folder("Other")];
      const keys = [await t.item(folder, "one", { flags: { read: true } }), await t.item(folder, "two")];
      const elsewhere = await t.item(other, "three");
      const found = await t.server.fetchItems(folder, [...keys, elsewhere, newKey()]);
      expectEqual(found.map(({ key }) => key).sort(), [...keys].sort(), "the items of the folder");
      for (const item of found) {
        const alone = await t.server.fetch(folder, item.key);
        expectBytes(item.mime, alone.mime, "its content");
        expectEqual([item.received, item.flags], [alone.received, alone.flags], "its date and flags");
      }
    },
  ),
  rule("putting an item again changes nothing", "putItem", async (t) => {
    const folder = await t.folder("Box");
    const key = await t.item(folder, "one", { flags: { read: true } });
    const before = (await t.items(folder)).get(key);
    await t.server.putItem({ key, folder, mime: mime("one"), received: RECEIVED, flags: { read: true } });
    const after = await t.items(folder);
    expectEqual([...after.keys()], [key], "the items of the folder");
    expectEqual(after.get(key)?.version, before?.version, "the version of the item");
    expectBytes((await t.server.fetch(folder, key)).mime, mime("one"), "its content");
  }),
  rule("putting an item with another content replaces it, under a later version", "putItem", async (t) => {
    const folder = await t.folder("Box");
    const key = await t.item(folder, "one");
    const before = given((await t.items(folder)).get(key), "the item is not there").version;
    await t.server.putItem({ key, folder, mime: mime("one", "again"), received: RECEIVED, flags: {} });
    const after = await t.items(folder);
    expectEqual([...after.keys()], [key], "the items of the folder");
    expectEqual((after.get(key)?.version ?? 0) > before, true, "whether its version has grown");
    expectBytes((await t.server.fetch(folder, key)).mime, mime("one", "again"), "its content");
  }),
  rule("putting an item into another folder takes it out of its old one", "putItem", async (t) => {
    const [a, b] = [await t.folder("A"), await t.folder("B")];
    const key = await t.item(a, "one");
    await t.server.putItem({ key, folder: b, mime: mime("one"), received: RECEIVED, flags: {} });
    expectEqual([(await t.items(a)).size, (await t.items(b)).size], [0, 1], "how many items are in A and B");
  }),
  rule(
    "a moved item keeps its key, its bytes and its flags, and can be moved there again",
    "moveItem",
    async (t) => {
      const [a, b] = [await t.folder("A"), await t.folder("B")];
      const key = await t.item(a, "one", { flags: ALL_SET });
      for (const _ of ["once", "again"]) await t.server.moveItem(key, a, b);
      expectEqual(
        [[...(await t.items(a)).keys()], [...(await t.items(b)).keys()]],
        [[], [key]],
        "the items of A and B",
      );
      const item = await t.server.fetch(b, key);
      expectBytes(item.mime, mime("one"), "its content");
      expectEqual({ ...ALL_CLEAR, ...item.flags }, ALL_SET, "its flags");
    },
    "move",
  ),
  rule("flags that are named are set and cleared, and the others stay", "setFlags", async (t) => {
    const folder = await t.folder("Box");
    const key = await t.item(folder, "one", { flags: { read: true, flagged: true } });
    for (const _ of ["once", "again"])
      await t.server.setFlags(folder, key, { flagged: false, answered: true });
    const { flags } = await t.server.fetch(folder, key);
    expectEqual({ ...ALL_CLEAR, ...flags }, { ...ALL_CLEAR, read: true, answered: true }, "the flags");
    expectBytes((await t.server.fetch(folder, key)).mime, mime("one"), "the content");
  }),
  rule("flags that a put does not name stay as they are", "putItem", async (t) => {
    const folder = await t.folder("Box");
    const key = await t.item(folder, "one", { flags: { read: true, flagged: true } });
    await t.server.putItem({
      key,
      folder,
      mime: mime("one", "2"),
      received: RECEIVED,
      flags: { flagged: false },
    });
    const { flags } = await t.server.fetch(folder, key);
    expectEqual({ ...ALL_CLEAR, ...flags }, { ...ALL_CLEAR, read: true }, "the flags");
  }),
  rule(
    "keywords come back; where they are named they are all, and else they stay",
    "setFlags",
    async (t) => {
      const folder = await t.folder("Box");
      const content = { key: newKey(), folder, received: RECEIVED };
      const keywords = async () => (await t.server.fetch(folder, content.key)).flags.keywords;
      await t.server.putItem({ ...content, mime: mime("one"), flags: { keywords: "$label1 blue work" } });
      expectEqual(await keywords(), "$label1 blue work", "the keywords");
      for (const _ of ["once", "again"])
        await t.server.setFlags(folder, content.key, { flagged: true, keywords: "blue green" });
      expectEqual(await keywords(), "blue green", "the keywords after others were named");
      await t.server.setFlags(folder, content.key, { flagged: false });
      await t.server.putItem({ ...content, mime: mime("one", "2"), flags: { read: true } });
      expectEqual(await keywords(), "blue green", "the keywords after none were named");
      await t.server.putItem({ ...content, mime: mime("one", "3"), flags: { keywords: "red" } });
      expectEqual(await keywords(), "red", "the keywords after a content with others was put");
      await t.server.setFlags(folder, content.key, { keywords: "" });
      expectEqual(await keywords(), "", "the keywords after all were removed");
    },
    "keywords",
  ),
  rule("an item that has keywords is stored, also where no keywords are kept", "putItem", async (t) => {
    const folder = await t.folder("Box");
    const key = await t.item(folder, "one", { flags: { flagged: true, keywords: "blue work" } });
    await t.server.setFlags(folder, key, { read: true, flagged: true, keywords: "green" });
    const { flags } = await t.server.fetch(folder, key);
    expectEqual([flags.read, flags.flagged], [true, true], "whether it is read and flagged");
    const { keywords = "green" } = flags;
    expectEqual(keywords, "green", "the keywords, where they are told");
  }),
  rule("a deleted item is gone, and can be deleted again", "deleteItem", async (t) => {
    const folder = await t.folder("Box");
    const [gone, stays] = [await t.item(folder, "gone"), await t.item(folder, "stays")];
    for (const _ of ["once", "again"]) await t.server.deleteItem(folder, gone);
    expectEqual([...(await t.items(folder)).keys()], [stays], "the items that are left");
  }),
  rule("deleting an item that is in another folder by now leaves it there", "deleteItem", async (t) => {
    const [a, b] = [await t.folder("A"), await t.folder("B")];
    const key = await t.item(b, "one");
    await t.server.deleteItem(a, key);
    expectEqual([...(await t.items(b)).keys()], [key], "the items of B");
  }),
  rule("two items with the same bytes are two", "putItem", async (t) => {
    const folder = await t.folder("Box");
    const keys = [await t.item(folder, "twin"), await t.item(folder, "twin")];
    expectEqual([...(await t.items(folder)).keys()].sort(), keys.sort(), "the items");
    await t.server.deleteItem(folder, keys[0]!);
    expectEqual([...(await t.items(folder)).keys()], [keys[1]!], "the items once one is deleted");
  }),
  rule("header, content and size of a put belong to one another", "changes", async (t) => {
    const folder = await t.folder("Box");
    const content = mime("one", "a body\r\n\r\nwith an empty line");
    const key = await t.item(folder, "one", { mime: content });
    const put = given((await t.items(folder)).get(key), "the item is not there");
    expectBytes(await put.header(), headerOf(content), "the header");
    expectBytes(await put.content(), content, "the content");
    expectEqual(put.size, content.length, "the size");
    expectEqual(put.received.getTime(), RECEIVED.getTime(), "when it was received");
  }),
  rule(
    "items are the same after another connection",
    "fetch",
    async (t) => {
      const folder = await t.folder("Box");
      const key = await t.item(folder, "one", { flags: { read: true, flagged: true } });
      await t.server.setFlags(folder, key, { flagged: false });
      const version = (await t.items(folder)).get(key)?.version;
      await t.reconnect();
      const item: ServerItem = await t.server.fetch(folder, key);
      expectBytes(item.mime, mime("one"), "the content");
      expectEqual({ ...ALL_CLEAR, ...item.flags }, { ...ALL_CLEAR, read: true }, "the flags");
      expectEqual((await t.items(folder)).get(key)?.version, version, "the version");
    },
    "reconnect",
  ),
];

async function roundTrips(t: ServerTrial, contents: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const folder = await t.folder("Box");
  for (const [name, content] of Object.entries(contents)) {
    const key = newKey();
    await t.server.putItem({ key, folder, mime: content, received: RECEIVED, flags: {} });
    expectBytes((await t.server.fetch(folder, key)).mime, content, name);
  }
}

/** A mail of a given size, with lines that every server takes. */
function mailOf(size: number): Uint8Array {
  const line = Buffer.from(largeMime("line", 400).subarray(-54)).toString("base64");
  return mime("large", `${line}\r\n`.repeat(Math.ceil(size / (line.length + 2))));
}
