import { HR } from "iostx";
import { expectBytes, expectCode, expectEqual } from "../../support/expect.js";
import { newKey } from "../../support/keys.js";
import { mime } from "../../support/samples.js";
import { group, type StoreRule } from "../definition.js";
import { expectItems, inbox, put, server, succeed } from "./support.js";

const rule = group("moves down", "download");

/** Items that were moved on the server. */
export const importMoveRules: readonly StoreRule[] = [
  rule("a moved item is in its new folder, with all its bytes, and is not pending", "dntbl", async (t) => {
    const [a, b] = [await inbox(t, "A"), await inbox(t, "B")];
    const key = await put(t, a, "one", { flags: { read: true } });
    await t.importItems(b, (importer) => succeed(importer.move(key, a, server.change())));
    await expectItems(t, a, []);
    await expectItems(t, b, ["one"]);
    expectBytes(await t.user.content(key), mime("one"), "the content");
    expectEqual(
      [...(await t.user.items(b))].map(({ flags }) => flags.read),
      [true],
      "the read state",
    );
    expectEqual(await t.pending(), [], "what is pending");
  }),
  rule("a moved item may get another key", "dntbl", async (t) => {
    const [a, b] = [await inbox(t, "A"), await inbox(t, "B")];
    const key = await put(t, a, "one");
    const to = newKey();
    await t.importItems(b, (importer) => succeed(importer.move(key, a, server.change(), to)));
    expectEqual(
      [...(await t.user.items(b))].map((item) => item.key),
      [to],
      "the key of the item",
    );
    expectBytes(await t.user.content(to), mime("one"), "the content");
    expectEqual(await t.pending(), [], "what is pending");
  }),
  rule("a move that has happened is refused with SYNC_E_IGNORE", "dntbl", async (t) => {
    const [a, b] = [await inbox(t, "A"), await inbox(t, "B")];
    const key = await put(t, a, "one");
    const change = server.change();
    await t.importItems(b, (importer) => succeed(importer.move(key, a, change)));
    await t.importItems(b, async (importer) =>
      expectCode(await importer.move(key, a, change), HR.SYNC_E_IGNORE, "the same move again"),
    );
    await expectItems(t, b, ["one"]);
  }),
  rule("a move of what is not known is refused with SYNC_E_OBJECT_DELETED", "dntbl", async (t) => {
    const [a, b] = [await inbox(t, "A"), await inbox(t, "B")];
    await t.importItems(b, async (importer) =>
      expectCode(await importer.move(newKey(), a, server.change()), HR.SYNC_E_OBJECT_DELETED, "the move"),
    );
    await expectItems(t, b, []);
  }),
  rule(
    "an item that was moved there and edited here keeps the edit, which stays pending",
    "dntbl",
    async (t) => {
      const [a, b] = [await inbox(t, "A"), await inbox(t, "B")];
      const key = await put(t, a, "one");
      await t.user.updateItem(key, mime("here"));
      await t.importItems(b, (importer) => succeed(importer.move(key, a, server.change())));
      await expectItems(t, b, ["here"]);
      expectEqual(await t.pending(), ["item one UPM_MOD_PROPS"], "what is pending");
    },
  ),
  rule(
    "an item that was moved on both sides stays where people here put it, and is moved there again",
    "dntbl",
    async (t) => {
      const [a, b, c] = [await inbox(t, "A"), await inbox(t, "B"), await inbox(t, "C")];
      const key = await put(t, a, "one");
      await t.user.moveItem(key, c);
      await t.importItems(b, (importer) => succeed(importer.move(key, a, server.change())));
      await expectItems(t, c, ["one"]);
      expectEqual(await t.pending(), ["item one UPM_MOV", "removal one UPD_MOV"], "what is pending");
    },
  ),
  rule(
    "an item that was deleted here and moved on the server is deleted where it is there",
    "dntbl",
    async (t) => {
      const [a, b] = [await inbox(t, "A"), await inbox(t, "B")];
      const key = await put(t, a, "one");
      await t.user.deleteItem(key);
      await t.importItems(b, (importer) => succeed(importer.move(key, a, server.change())));
      const { things } = await t.upload();
      const seen = things.map((thing) => [
        thing.kind,
        thing.flags,
        "folder" in thing && t.nameOf(thing.folder),
      ]);
      expectEqual(seen, [["removal", 0, "B"]], "what is presented");
      await expectItems(t, b, []);
    },
  ),
  rule(
    "an item that was moved here and changed on the server is where people put it, with the change",
    "dntbl",
    async (t) => {
      const [a, b] = [await inbox(t, "A"), await inbox(t, "B")];
      const key = await put(t, a, "one");
      await t.user.moveItem(key, b);
      await put(t, a, "there", { key, isNew: false });
      await expectItems(t, a, []);
      await expectItems(t, b, ["there"]);
      expectEqual(await t.pending(), ["item one UPM_MOV", "removal one UPD_MOV"], "what is pending");
    },
  ),
];
