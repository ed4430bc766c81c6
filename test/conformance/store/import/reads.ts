import { expectEqual } from "../../support/expect.js";
import type { Key } from "../../support/keys.js";
import { mime } from "../../support/samples.js";
import { group, type StoreRule } from "../definition.js";
import type { StoreTrial } from "../trial.js";
import { expectItems, inbox, put, succeed } from "./support.js";

const rule = group("read states down", "download");

/** Read states of the server, and what they have to do with contents: nothing. */
export const readRules: readonly StoreRule[] = [
  rule("read states are taken over, are counted, and are not pending", "dntble", async (t) => {
    const folder = await inbox(t);
    const [one, two] = [await put(t, folder, "one"), await put(t, folder, "two", { flags: { read: true } })];
    const counts = await t.importItems(folder, (importer) =>
      succeed(importer.read([one, true], [two, false])),
    );
    expectEqual(
      await readStates(t, folder),
      [
        ["one", true],
        ["two", false],
      ],
      "the read states",
    );
    expectEqual(counts[0], { added: 0, changed: 0, read: 2, deleted: 0 }, "rgte[0] of DNTBL");
    expectEqual(await t.pending(), [], "what is pending");
  }),
  rule("a read state that is here already changes and counts nothing", "dntble", async (t) => {
    const folder = await inbox(t);
    const one = await put(t, folder, "one", { flags: { read: true } });
    const counts = await t.importItems(folder, (importer) => succeed(importer.read([one, true])));
    expectEqual(counts[0]?.read, 0, "rgte[0].cEntRead");
    expectEqual(await t.pending(), [], "what is pending");
  }),
  rule("a read state of an item that is not there is no mistake", "dntbl", async (t) => {
    await t.importItems(await inbox(t), (importer) => succeed(importer.read(["ab".repeat(22), true])));
  }),
  rule("a read state that is still to be uploaded is the later one", "dntbl", async (t) => {
    const folder = await inbox(t);
    const one = await put(t, folder, "one");
    await t.user.setFlags(one, { read: true });
    await t.importItems(folder, (importer) => succeed(importer.read([one, false])));
    expectEqual(await readStates(t, folder), [["one", true]], "the read state");
    expectEqual(await t.pending(), ["read one UPR_READ"], "what is pending");
  }),
  rule(
    "a read state that changes here is no change of the content",
    "upload-read-status-state",
    async (t) => {
      const folder = await inbox(t);
      const one = await put(t, folder, "one");
      await t.user.setFlags(one, { read: true });
      expectEqual(await t.pending(), ["read one UPR_READ"], "what is pending");
      await put(t, folder, "two", { key: one, isNew: false });
      await expectItems(t, folder, ["two"]);
      expectEqual(await readStates(t, folder), [["one", true]], "the read state");
      expectEqual(await t.pending(), ["read one UPR_READ"], "what is pending after a new content came");
    },
  ),
  rule("a read state that comes is no change of a content that was edited here", "dntbl", async (t) => {
    const folder = await inbox(t);
    const one = await put(t, folder, "one");
    await t.user.updateItem(one, mime("here"));
    const before = await t.changeKey(one);
    await t.importItems(folder, (importer) => succeed(importer.read([one, true])));
    expectEqual(await t.changeKey(one), before, "the change key");
    expectEqual(await t.pending(), ["item one UPM_MOD_PROPS"], "what is pending");
  }),
];

async function readStates(t: StoreTrial, folder: Key): Promise<(readonly [string, boolean | undefined])[]> {
  return [...(await t.user.items(folder))]
    .map(({ key, flags }) => [t.nameOf(key), flags.read] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
