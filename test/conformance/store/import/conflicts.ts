import { HR, type HRESULT } from "iostx";
import { expect, expectBytes, expectEqual } from "../../support/expect.js";
import { includes, type Key, Replica } from "../../support/keys.js";
import { mime } from "../../support/samples.js";
import { group, type StoreRule } from "../definition.js";
import { FAR_AHEAD, LONG_AGO } from "../importing.js";
import type { StoreTrial } from "../trial.js";
import { expectItems, inbox, put, server, succeed } from "./support.js";

const rule = group("conflicts", "download");

/** What a store answers whose own change is the later one. */
const NEWER: readonly HRESULT[] = [HR.SYNC_W_CLIENT_CHANGE_NEWER];

/** Items that were changed on both sides. */
export const conflictRules: readonly StoreRule[] = [
  rule("a change that includes the one here is applied, without a conflict", "dntbl", async (t) => {
    const { folder, key } = await edited(t);
    const here = await t.changeKey(key);
    await put(t, folder, "there", { key, after: [here], isNew: false, modified: LONG_AGO });
    await expectItems(t, folder, ["there"]);
    expectEqual(await t.pending(), [], "what is pending");
  }),
  rule("the later change wins: the server's", "dntbl", async (t) => {
    const { folder, key } = await edited(t);
    await put(t, folder, "there", { key, isNew: false, modified: FAR_AHEAD });
    expectBytes(await t.user.content(key), mime("there"), "the content under the item's own key");
  }),
  rule("the later change wins: the one here", "dntbl", async (t) => {
    const { folder, key } = await edited(t);
    await put(t, folder, "there", { key, isNew: false, modified: LONG_AGO }, NEWER);
    expectBytes(await t.user.content(key), mime("here"), "the content under the item's own key");
    const pending = await t.pending();
    expect(
      pending.includes("item one UPM_MOD_PROPS"),
      `the change here is not pending any more: ${pending.join(", ")}`,
    );
  }),
  ...(
    [
      ["server", FAR_AHEAD],
      ["store", LONG_AGO],
    ] as const
  ).map(([winner, modified]) =>
    rule(
      `the version that lost against the ${winner} is kept as an item of its own, and is uploaded`,
      "dntbl",
      async (t) => {
        const { folder, key } = await edited(t);
        await put(t, folder, "there", { key, isNew: false, modified }, [HR.S_OK, ...NEWER]);
        await expectItems(t, folder, ["here", "there"]);
        const fresh = (await t.pending()).filter((line) => line.endsWith(" UPM_NEW"));
        expectEqual(fresh.length, 1, "how many new items are pending");
      },
    ),
  ),
  rule("after a conflict the item includes both changes", "dntbl", async (t) => {
    const { folder, key } = await edited(t);
    const [here, there] = [await t.changeKey(key), server.change()];
    await put(t, folder, "there", { key, change: there, isNew: false, modified: LONG_AGO }, NEWER);
    await put(
      t,
      folder,
      "again",
      { key, change: there, isNew: false, modified: FAR_AHEAD },
      HR.SYNC_E_IGNORE,
    );
    const list = await t.predecessors(key);
    for (const change of [here, there])
      expect(includes(list, change), `PR_PREDECESSOR_CHANGE_LIST does not include ${change}`);
    await put(t, folder, "after both", {
      key,
      after: [await t.changeKey(key), there],
      isNew: false,
      modified: LONG_AGO,
    });
    expectBytes(
      await t.user.content(key),
      mime("after both"),
      "the content after a change that includes both",
    );
    await expectItems(t, folder, ["after both", "there"]);
  }),
  rule("what an item includes only grows", "dntbl", async (t) => {
    const { folder, key } = await edited(t);
    const [other, third] = [new Replica(), new Replica()];
    const changes = [await t.changeKey(key)];
    for (const change of [other.change(), third.change(), other.change()]) {
      changes.push(change);
      await put(t, folder, `change ${changes.length}`, {
        key,
        change,
        after: changes,
        isNew: false,
        modified: FAR_AHEAD,
      });
    }
    await t.user.updateItem(key, mime("one", "again"));
    const list = await t.predecessors(key);
    for (const change of changes)
      expect(includes(list, change), `PR_PREDECESSOR_CHANGE_LIST has lost ${change}`);
  }),
  rule("the same content on both sides is no conflict", "dntbl", async (t) => {
    const { folder, key } = await edited(t);
    await put(t, folder, "here", { key, isNew: false, modified: FAR_AHEAD });
    await expectItems(t, folder, ["here"]);
  }),
  rule(
    "an associated item is overwritten by the later change, and has no second version",
    "dntbl",
    async (t) => {
      for (const [modified, body] of [
        [FAR_AHEAD, "there"],
        [LONG_AGO, "here"],
      ] as const) {
        const { folder, key } = await edited(t, true);
        const codes = body === "there" ? [HR.S_OK] : NEWER;
        await put(t, folder, "there", { key, associated: true, isNew: false, modified }, codes);
        await expectItems(t, folder, [body]);
        await t.upload();
        await t.user.deleteFolder(folder);
        await t.upload();
      }
    },
    "associated",
  ),
  rule(
    "an item that was edited here and deleted on the server stays, and is uploaded again",
    "dntbl",
    async (t) => {
      const { folder, key } = await edited(t);
      await t.importItems(folder, (importer) => succeed(importer.remove(key)));
      await expectItems(t, folder, ["here"]);
      expectEqual(await t.pending(), ["item one UPM_NEW"], "what is pending");
    },
  ),
  rule("an item that was deleted here and changed on the server is there again", "dntbl", async (t) => {
    const folder = await inbox(t);
    const key = await put(t, folder, "one");
    await t.user.deleteItem(key);
    await put(t, folder, "there", { key, isNew: false });
    await expectItems(t, folder, ["there"]);
    expectEqual(await t.pending(), [], "what is pending");
  }),
  rule("an item that both sides deleted is not pending", "dntbl", async (t) => {
    const folder = await inbox(t);
    const key = await put(t, folder, "one");
    await t.user.deleteItem(key);
    await t.importItems(folder, (importer) => succeed(importer.remove(key)));
    await expectItems(t, folder, []);
    expectEqual(await t.pending(), [], "what is pending");
  }),
  rule(
    "flags that were set here stay, and stay pending, when the content changed on the server",
    "dntbl",
    async (t) => {
      const folder = await inbox(t);
      const key = await put(t, folder, "one");
      await t.user.setFlags(key, { flagged: true });
      await put(t, folder, "there", { key, isNew: false, flags: { flagged: false } });
      await expectItems(t, folder, ["there"]);
      expectEqual(
        [...(await t.user.items(folder))].map(({ flags }) => flags.flagged),
        [true],
        "whether it is flagged",
      );
      expectEqual(await t.pending(), ["item one UPM_MOD_PROPS"], "what is pending");
    },
  ),
  rule("change keys may be of any length from 17 to 255 bytes", "dntbl", async (t) => {
    const folder = await inbox(t);
    const guid = "ab".repeat(16);
    const key = await put(t, folder, "one", { change: `${guid}05` });
    await put(t, folder, "older", { key, change: `${guid}000000000004`, isNew: false }, HR.SYNC_E_IGNORE);
    await put(t, folder, "later", { key, change: `${guid}${"00".repeat(238)}07`, isNew: false });
    await put(t, folder, "older", { key, change: `${guid}06`, isNew: false }, HR.SYNC_E_IGNORE);
    await expectItems(t, folder, ["later"]);
  }),
];

/** An item that both sides have, and that was edited here. */
async function edited(t: StoreTrial, associated = false): Promise<{ folder: Key; key: Key }> {
  const folder = await inbox(t);
  const key = await put(t, folder, "one", { associated });
  await t.user.updateItem(key, mime("here"));
  return { folder, key };
}
