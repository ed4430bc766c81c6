import { UPM, UPR } from "iostx";
import { expect, expectBytes, expectEqual } from "../../support/expect.js";
import { includes } from "../../support/keys.js";
import { largeMime, mime, oddContents } from "../../support/samples.js";
import { DONE, FAILED } from "../answers.js";
import { group, type StoreRule } from "../definition.js";
import { readContent, readItem } from "../presented.js";

const rule = group("items up", "edit");

/** What is presented of items that are new or were edited. */
export const uploadItemRules: readonly StoreRule[] = [
  rule("a new item is presented once, as UPM_NEW", "upload-message-state", async (t) => {
    const inbox = await t.folder("Inbox");
    await t.item(inbox, "one");
    await t.upload((thing) => (thing.kind === "folder" ? DONE : FAILED));
    expectEqual(await t.pending(), ["item one UPM_NEW"], "what is pending before it is uploaded");
    await t.upload();
    expectEqual(await t.pending(), [], "what is pending afterwards");
  }),
  rule(
    "an item whose content changed is presented as UPM_MOD_PROPS with its new content",
    "upload-message-state",
    async (t) => {
      const one = await t.item(await t.folder("Inbox"), "one");
      await t.upload();
      await t.user.updateItem(one, mime("one", "second edition"));
      const { things } = await t.upload(async (thing) => {
        if (thing.kind === "item")
          expectBytes(await readContent(thing.data.pmsg), mime("one", "second edition"), "the content");
        return DONE;
      });
      expectEqual(
        things.map((thing) => t.describe(thing)),
        ["item one UPM_MOD_PROPS"],
        "a modified item",
      );
      expectEqual(await t.pending(), [], "what is pending afterwards");
    },
  ),
  rule(
    "an item whose flags changed is presented as UPM_MOD_PROPS with its flags",
    "upload-message-state",
    async (t) => {
      const one = await t.item(await t.folder("Inbox"), "one");
      await t.upload();
      for (const flags of [{ flagged: true }, { answered: true }, { flagged: false, draft: true }]) {
        await t.user.setFlags(one, flags);
        const seen: unknown[] = [];
        await t.upload(async (thing) => {
          if (thing.kind === "item") seen.push(thing.flags, (await readItem(thing.data.pmsg)).flags);
          return DONE;
        });
        const [bits, shown] = seen as [number, Record<string, boolean>];
        expectEqual(bits, UPM.MOD_PROPS, `UPMSG.ulFlags after ${JSON.stringify(flags)}`);
        for (const [name, value] of Object.entries(flags))
          expectEqual(shown[name], value, `${name} of the item that is presented`);
      }
    },
  ),
  rule("flags that were set before the first upload are presented with the new item", "upmsg", async (t) => {
    const flags = { read: true, answered: false, forwarded: true, flagged: true, draft: true };
    const one = await t.item(await t.folder("Inbox"), "one", { flags: { read: true } });
    await t.user.setFlags(one, { forwarded: true, flagged: true, draft: true });
    let seen: unknown;
    await t.upload(async (thing) => {
      if (thing.kind === "item") seen = (await readItem(thing.data.pmsg)).flags;
      return DONE;
    });
    expectEqual(seen, flags, "the flags of the item");
    expectEqual(await t.pending(), [], "what is pending afterwards");
  }),
  rule(
    "an item that was read is presented by its source key with UPR_READ, an unread one without",
    "upreade",
    async (t) => {
      const inbox = await t.folder("Inbox");
      const [one, two] = [await t.item(inbox, "one"), await t.item(inbox, "two", { flags: { read: true } })];
      await t.upload();
      await t.user.setFlags(one, { read: true });
      await t.user.setFlags(two, { read: false });
      const { things } = await t.upload();
      const seen = things.map(({ kind, key, flags }) => [kind, t.nameOf(key), flags & UPR.READ]);
      expectEqual(
        seen.sort(([, a], [, b]) => (String(a) < String(b) ? -1 : 1)),
        [
          ["read", "one", UPR.READ],
          ["read", "two", 0],
        ],
        "the read states",
      );
      expectEqual(await t.pending(), [], "what is pending afterwards");
    },
  ),
  rule("a deleted item is presented by its source key, without UPD_MOV", "updele", async (t) => {
    const inbox = await t.folder("Inbox");
    const one = await t.item(inbox, "one");
    await t.upload();
    await t.user.deleteItem(one);
    const { things } = await t.upload();
    const seen = things.map(({ kind, key, flags }) => [kind, t.nameOf(key), flags]);
    expectEqual(seen, [["removal", "one", 0]], "a deleted item");
    expectEqual(await t.pending(), [], "what is pending afterwards");
  }),
  rule("an item that is deleted before the server had it is nothing to upload", "uptbl", async (t) => {
    const inbox = await t.folder("Inbox");
    await t.upload();
    await t.user.deleteItem(await t.item(inbox, "short-lived"));
    expectEqual(await t.pending(), [], "what is pending");
  }),
  rule(
    "associated items are presented as such in every state",
    "uptbl",
    async (t) => {
      const inbox = await t.folder("Inbox");
      const names = ["new", "modified", "read", "deleted"] as const;
      const keys = new Map<string, string>();
      for (const name of names.slice(1)) keys.set(name, await t.item(inbox, name, { associated: true }));
      await t.upload();
      await t.item(inbox, "new", { associated: true });
      await t.user.updateItem(keys.get("modified")!, mime("modified", "again"));
      await t.user.setFlags(keys.get("read")!, { read: true });
      await t.user.deleteItem(keys.get("deleted")!);
      const expected = [
        "item modified UPM_ASSOC|UPM_MOD_PROPS",
        "item new UPM_ASSOC|UPM_NEW",
        "read read UPR_ASSOC|UPR_READ",
        "removal deleted UPD_ASSOC",
      ];
      expectEqual(await t.pending(), expected, "what is pending");
    },
    "associated",
  ),
  rule("contents are presented to the last byte, whatever is in them", "upmsg", async (t) => {
    const inbox = await t.folder("Inbox");
    const names = new Map<string, string>();
    for (const [name, content] of Object.entries(oddContents))
      names.set(await t.user.addItem(inbox, content), name);
    let count = 0;
    await t.upload(async (thing) => {
      const name = names.get(thing.key);
      if (thing.kind !== "item" || name === undefined) return DONE;
      expectBytes(await readContent(thing.data.pmsg), oddContents[name]!, name);
      count++;
      return DONE;
    });
    expectEqual(count, names.size, "how many items were presented");
  }),
  rule("an item of 8 MB is presented to the last byte", "upmsg", async (t) => {
    const content = largeMime("large", 8 * 1024 * 1024);
    await t.user.addItem(await t.folder("Inbox"), content);
    let seen: Uint8Array | undefined;
    await t.upload(async (thing) => {
      if (thing.kind === "item") seen = await readContent(thing.data.pmsg);
      return DONE;
    });
    expectBytes(seen, content, "the content");
  }),
  rule(
    "every edit has another change key, and its predecessors include the one before",
    "upmsg",
    async (t) => {
      const one = await t.item(await t.folder("Inbox"), "one");
      const keys: string[] = [];
      for (const edition of ["second", "third"]) {
        keys.push(await t.changeKey(one));
        await t.upload();
        await t.user.updateItem(one, mime("one", edition));
        const predecessors = await t.predecessors(one);
        for (const key of [...keys, await t.changeKey(one)])
          expect(includes(predecessors, key), `PR_PREDECESSOR_CHANGE_LIST does not include ${key}`);
      }
      expectEqual(new Set(keys).size, keys.length, "how many change keys there are");
    },
  ),
];
