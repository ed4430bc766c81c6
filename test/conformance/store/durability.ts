import { expectBytes, expectEqual } from "../support/expect.js";
import { newKey } from "../support/keys.js";
import { mime } from "../support/samples.js";
import { group, type StoreRule } from "./definition.js";
import { inbox, put } from "./import/support.js";
import type { StoreTrial } from "./trial.js";

/** Ways to stop a store, and what they need. */
const STOPS = [
  ["closed", "reopen", (t: StoreTrial) => t.reopen()],
  ["killed", "crash", (t: StoreTrial) => t.crash()],
] as const;

/** What must survive the end of the process, however it ends. */
export const durabilityRules: readonly StoreRule[] = STOPS.flatMap(([how, capability, stop]) => {
  const rule = group(`durability, ${how}`, "edit", capability);
  return [
    rule("what people did is there, and is pending", "about-the-replication-state-machine", async (t) => {
      const folder = await t.folder("Inbox");
      const one = await t.item(folder, "one");
      await stop(t);
      expectBytes(await t.user.content(one), mime("one"), "the content");
      expectEqual(await t.pending(), ["folder Inbox UPF_NEW", "item one UPM_NEW"], "what is pending");
    }),
    rule("what was acknowledged is not pending again", "iostx-syncend", async (t) => {
      const folder = await t.folder("Inbox");
      const [one, two] = [await t.item(folder, "one"), await t.item(folder, "two")];
      await t.upload();
      await t.user.setFlags(one, { read: true });
      await t.user.deleteItem(two);
      await t.upload();
      await stop(t);
      expectEqual(await t.pending(), [], "what is pending");
    }),
    rule("what was not acknowledged is still pending", "iostx-syncend", async (t) => {
      const folder = await t.folder("Inbox");
      const [one, two] = [await t.item(folder, "one"), await t.item(folder, "two")];
      await t.upload();
      await t.user.setFlags(one, { read: true });
      await t.user.deleteItem(two);
      await t.user.renameFolder(folder, "Post");
      const before = await t.pending();
      await stop(t);
      expectEqual(await t.pending(), before, "what is pending");
    }),
    rule("keys are never given out twice", "olfi", async (t) => {
      const keys: string[] = [];
      for (let round = 0; round < 3; round++) {
        const folder = await t.folder(`Folder ${round}`);
        keys.push(folder);
        for (let count = 0; count < 5; count++) keys.push(await t.item(folder, `${round}.${count}`));
        await stop(t);
      }
      expectEqual(new Set(keys).size, keys.length, "how many different keys there are");
    }),
    rule("change keys are never given out twice", "olfi", async (t) => {
      const one = await t.item(await t.folder("Inbox"), "one");
      const keys = [await t.changeKey(one)];
      for (let round = 0; round < 3; round++) {
        await stop(t);
        await t.user.updateItem(one, mime("one", `round ${round}`));
        keys.push(await t.changeKey(one));
      }
      expectEqual(new Set(keys).size, keys.length, "how many different change keys there are");
    }),
    rule(
      "what came down is there, and is not pending",
      "download-table-state",
      async (t) => {
        const folder = await inbox(t);
        const [one, gone] = [await put(t, folder, "one"), await put(t, folder, "gone")];
        await t.importItems(folder, (importer) => importer.remove(gone));
        const below = newKey();
        await t.importFolders((importer) =>
          importer.put({ key: below, name: "Below", parent: folder, change: newKey() }),
        );
        await stop(t);
        expectBytes(await t.user.content(one), mime("one"), "the content");
        expectEqual(
          [...(await t.user.items(folder))].map(({ key }) => key),
          [one],
          "the items",
        );
        const folders = [...(await t.user.folders())].map(({ key }) => key);
        expectEqual(folders.sort(), [folder, below].sort(), "the folders");
        expectEqual(await t.pending(), [], "what is pending");
      },
      "download",
    ),
  ];
});
