import { HR, PR } from "iostx";
import { expect, expectBytes, expectCode, expectEqual } from "../../support/expect.js";
import { newKey, Replica } from "../../support/keys.js";
import { largeMime, mime, oddContents } from "../../support/samples.js";
import { group, type StoreRule } from "../definition.js";
import { identity } from "../importing.js";
import { expectItems, inbox, put, server, succeed } from "./support.js";

const rule = group("items down", "download");

/** Item changes of the server that meet no change here. */
export const importItemRules: readonly StoreRule[] = [
  rule("a new item is there, to the last byte, and is not pending", "download-table-state", async (t) => {
    const folder = await inbox(t);
    const key = newKey();
    const counts = await t.importItems(folder, (importer) =>
      succeed(
        importer.put({
          key,
          change: server.change(),
          content: mime("one"),
          flags: { read: true, flagged: true },
        }),
      ),
    );
    expectBytes(await t.user.content(key), mime("one"), "the content");
    const [seen, ...others] = [...(await t.user.items(folder))];
    expectEqual([seen?.key, others.length], [key, 0], "the items of the folder");
    expectEqual(
      [seen?.flags.read, seen?.flags.flagged, seen?.header],
      [true, true, false],
      "read, flagged and header",
    );
    expectEqual(counts[0], { added: 1, changed: 0, read: 0, deleted: 0 }, "rgte[0] of DNTBL");
    expectEqual(await t.pending(), [], "what is pending");
  }),
  rule(
    "a new associated item is kept apart, and counted in rgte[1]",
    "dntble",
    async (t) => {
      const folder = await inbox(t);
      const counts = await t.importItems(folder, (importer) =>
        succeed(
          importer.put({ key: newKey(), change: server.change(), content: mime("one"), associated: true }),
        ),
      );
      expectEqual(
        [...(await t.user.items(folder))].map(({ associated }) => associated),
        [true],
        "associated",
      );
      expectEqual(
        counts.map(({ added }) => added),
        [0, 1],
        "cEntNew of rgte[0] and rgte[1]",
      );
    },
    "associated",
  ),
  rule("a changed content takes the place of the one here, and is not pending", "dntbl", async (t) => {
    const folder = await inbox(t);
    const key = await put(t, folder, "one");
    const counts = await t.importItems(folder, (importer) =>
      succeed(importer.put({ key, change: server.change(), content: mime("one", "two"), isNew: false })),
    );
    await expectItems(t, folder, ["two"]);
    expectEqual(counts[0], { added: 0, changed: 1, read: 0, deleted: 0 }, "rgte[0] of DNTBL");
    expectEqual(await t.pending(), [], "what is pending");
  }),
  rule("a change that the item includes is refused with SYNC_E_IGNORE", "dntbl", async (t) => {
    const folder = await inbox(t);
    const replica = new Replica();
    const key = await put(t, folder, "one", { change: replica.change(7) });
    for (const counter of [7, 6])
      await put(t, folder, "older", { key, change: replica.change(counter), isNew: false }, HR.SYNC_E_IGNORE);
    await expectItems(t, folder, ["one"]);
  }),
  rule("a change of an item that is not known is refused with SYNC_E_OBJECT_DELETED", "dntbl", async (t) => {
    const folder = await inbox(t);
    await put(t, folder, "one", { isNew: false }, HR.SYNC_E_OBJECT_DELETED);
    await expectItems(t, folder, []);
  }),
  rule(
    "an import into a folder that is deleted meanwhile is refused with SYNC_E_OBJECT_DELETED",
    "dntbl",
    async (t) => {
      const folder = await inbox(t);
      await t.importItems(folder, async (importer) => {
        await t.user.deleteFolder(folder);
        const code = await importer.put({ key: newKey(), change: server.change(), content: mime("one") });
        expectCode(code, HR.SYNC_E_OBJECT_DELETED, "import of an item");
      });
      expectEqual(await t.pending(), ["folder Inbox UPF_DEL"], "what is pending");
    },
  ),
  rule("a change without its identity is refused", "dntbl", async (t) => {
    const folder = await inbox(t);
    const whole = identity({ key: newKey(), change: server.change() });
    await t.importItems(folder, async (importer) => {
      for (const tag of [PR.SOURCE_KEY, PR.CHANGE_KEY, PR.PREDECESSOR_CHANGE_LIST]) {
        const { code } = await importer.send(
          whole.filter(({ ulPropTag }) => ulPropTag !== tag),
          0x800,
        );
        expectCode(code, HR.MAPI_E_INVALID_PARAMETER, `import without the property 0x${tag.toString(16)}`);
      }
      const short = whole.map((one) => ({ ...one, Value: new Uint8Array(3) }));
      expectCode(
        (await importer.send(short, 0x800)).code,
        HR.MAPI_E_INVALID_PARAMETER,
        "import with short keys",
      );
    });
    await expectItems(t, folder, []);
  }),
  rule("an item that is opened and not saved changes nothing", "imessageimapiprop", async (t) => {
    const folder = await inbox(t);
    const key = await put(t, folder, "one");
    await put(t, folder, "two", { saved: false });
    await put(t, folder, "three", { key, saved: false, isNew: false });
    await expectItems(t, folder, ["one"]);
    await put(t, folder, "four", { key, isNew: false });
    await expectItems(t, folder, ["four"]);
  }),
  rule("flags alone change flags alone", "dntbl", async (t) => {
    const folder = await inbox(t);
    const key = await put(t, folder, "one", { flags: { read: true, flagged: false } });
    await t.importItems(folder, (importer) =>
      succeed(importer.put({ key, change: server.change(), flags: { flagged: true }, isNew: false })),
    );
    const [seen] = [...(await t.user.items(folder))];
    expectEqual([seen?.flags.read, seen?.flags.flagged], [true, true], "read and flagged");
    await expectItems(t, folder, ["one"]);
    expectEqual(await t.pending(), [], "what is pending");
  }),
  rule("contents are imported to the last byte, whatever is in them", "dntbl", async (t) => {
    const folder = await inbox(t);
    for (const streamed of [false, true])
      for (const [name, content] of Object.entries(oddContents)) {
        const key = await put(t, folder, name, { content, streamed });
        expectBytes(
          await t.user.content(key),
          content,
          `${name}, ${streamed ? "through a stream" : "as a property"}`,
        );
      }
    expectEqual(await t.pending(), [], "what is pending");
  }),
  rule("an item of 8 MB is imported to the last byte", "dntbl", async (t) => {
    const content = largeMime("large", 8 * 1024 * 1024);
    const key = await put(t, await inbox(t), "large", { content, streamed: true });
    expectBytes(await t.user.content(key), content, "the content");
  }),
  rule("a deleted item is gone, is counted, and is not pending", "dntble", async (t) => {
    const folder = await inbox(t);
    const [one, two] = [await put(t, folder, "one"), await put(t, folder, "two")];
    const counts = await t.importItems(folder, (importer) => succeed(importer.remove(one)));
    await expectItems(t, folder, ["two"]);
    expectEqual(await t.user.content(one), undefined, "the content of the deleted item");
    expect((await t.user.content(two)) !== undefined, "the other item is gone too");
    expectEqual(counts[0]?.deleted, 1, "rgte[0].cEntDel");
    expectEqual(await t.pending(), [], "what is pending");
  }),
  rule("a deletion of what is not there is no mistake", "dntbl", async (t) => {
    const counts = await t.importItems(await inbox(t), (importer) => succeed(importer.remove(newKey())));
    expectEqual(counts[0], { added: 0, changed: 0, read: 0, deleted: 0 }, "rgte[0] of DNTBL");
  }),
  rule("a deletion names items of its own folder only", "dntbl", async (t) => {
    const [a, b] = [await inbox(t, "A"), await inbox(t, "B")];
    const key = await put(t, b, "one");
    await t.importItems(a, (importer) => succeed(importer.remove(key)));
    await expectItems(t, b, ["one"]);
  }),
  rule(
    "LR_SYNC_DOWNLOAD_TABLE can be entered with and without LR_SYNC_UPLOAD_TABLE before it",
    "synchronize-contents-state",
    async (t) => {
      const folder = await inbox(t);
      await t.item(folder, "pending");
      for (const tableFirst of [true, false]) {
        const content = mime(`table first ${tableFirst}`, `table first ${tableFirst}`);
        await t.importItems(
          folder,
          (importer) => succeed(importer.put({ key: newKey(), change: server.change(), content })),
          { tableFirst },
        );
      }
      await expectItems(t, folder, ["pending", "table first true", "table first false"]);
      expectEqual(await t.pending(), ["item pending UPM_NEW"], "what is pending");
    },
  ),
  rule(
    "a download goes through all folders, also those where nothing changed here",
    "synchronize-contents-state",
    async (t) => {
      const folders = [await inbox(t, "A"), await inbox(t, "B")];
      expectEqual((await t.tablesDown()).sort(), folders.sort(), "the folders of the tables on the way down");
    },
  ),
];
