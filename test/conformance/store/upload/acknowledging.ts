import { expectEqual } from "../../support/expect.js";
import { mime } from "../../support/samples.js";
import { type Answer, DONE, FAILED, FAILED_AFTER_ALL, UNDONE } from "../answers.js";
import { group, type StoreRule } from "../definition.js";
import type { Presented } from "../presented.js";
import type { StoreTrial } from "../trial.js";

const rule = group("acknowledging", "edit");

/** Ways to leave a state that acknowledge nothing, and what they are called. */
const REFUSALS: readonly (readonly [string, Answer])[] = [
  ["a success without the flag", UNDONE],
  ["a failure without the flag", FAILED],
  ["a failure with the flag", FAILED_AFTER_ALL],
];

const KINDS: readonly (readonly [Presented["kind"], string, string])[] = [
  ["folder", "a folder", "upload-folder-state"],
  ["item", "an item", "upload-message-state"],
  ["read", "a read state", "upload-read-status-state"],
  ["removal", "a deletion", "upload-delete-status-state"],
];

/** Only the success flag together with a success makes the store forget that something is pending. */
export const acknowledgeRules: readonly StoreRule[] = [
  ...KINDS.flatMap(([kind, what, pageName]) =>
    REFUSALS.map(([how, answer]) =>
      rule(`${what} stays pending after ${how}`, pageName, async (t) => {
        await everyKind(t);
        const before = await t.pending();
        const lines: string[] = [];
        await t.upload((thing) => {
          if (thing.kind !== kind) return FAILED;
          lines.push(t.describe(thing));
          return answer;
        });
        expectEqual(lines.length, 1, `how often ${what} was presented`);
        expectEqual(await t.pending(), before, `what is pending after ${how}`);
      }),
    ),
  ),
  ...KINDS.map(([kind, what, pageName]) =>
    rule(`${what} that is acknowledged is no longer pending, and all else is`, pageName, async (t) => {
      await everyKind(t);
      const before = await t.pending();
      const done: string[] = [];
      await t.upload((thing) => {
        if (thing.kind !== kind) return FAILED;
        done.push(t.describe(thing));
        return DONE;
      });
      expectEqual(done.length, 1, `how often ${what} was presented`);
      expectEqual(
        await t.pending(),
        before.filter((line) => !done.includes(line)),
        "what is pending",
      );
    }),
  ),
  ...(["read", "removal"] as const).map((kind) =>
    rule(
      `the entries of a list are acknowledged one by one (${kind === "read" ? "UPREAD" : "UPDEL"})`,
      kind === "read" ? "upreade" : "updele",
      async (t) => {
        const inbox = await t.folder("Inbox");
        const keys = [await t.item(inbox, "one"), await t.item(inbox, "two"), await t.item(inbox, "three")];
        await t.upload();
        for (const key of keys) await edit(t, kind, key);
        await t.upload((thing) => (t.nameOf(thing.key) === "two" ? DONE : UNDONE));
        const left = (await t.pending()).map((line) => line.split(" ")[1]);
        expectEqual(left, ["one", "three"], "what is pending after the second of three was acknowledged");
      },
    ),
  ),
  rule("a state around it that fails takes nothing back", "upload-table-state", async (t) => {
    await t.item(await t.folder("Inbox"), "one");
    await t.upload(undefined, { outer: FAILED });
    expectEqual(await t.pending(), [], "what is pending");
  }),
  rule(
    "a content that is edited while the item is uploaded stays pending",
    "upload-message-state",
    async (t) => {
      const one = await t.item(await t.folder("Inbox"), "one");
      await during(t, "item", () => t.user.updateItem(one, mime("one", "meanwhile")));
      expectEqual(await t.pending(), ["item one UPM_MOD_PROPS"], "what is pending after the upload");
    },
  ),
  rule("flags that are set while the item is uploaded stay pending", "upload-message-state", async (t) => {
    const one = await t.item(await t.folder("Inbox"), "one");
    await during(t, "item", () => t.user.setFlags(one, { flagged: true }));
    expectEqual(await t.pending(), ["item one UPM_MOD_PROPS"], "what is pending after the upload");
  }),
  rule("an item that is read while it is uploaded stays pending", "upload-message-state", async (t) => {
    const one = await t.item(await t.folder("Inbox"), "one");
    await during(t, "item", () => t.user.setFlags(one, { read: true }));
    expectEqual(await t.pending(), ["read one UPR_READ"], "what is pending after the upload");
  }),
  rule(
    "an item that is deleted while it is uploaded is deleted by the next upload",
    "upload-message-state",
    async (t) => {
      const one = await t.item(await t.folder("Inbox"), "one");
      await during(t, "item", () => t.user.deleteItem(one));
      expectEqual(await t.pending(), ["removal one 0"], "what is pending after the upload");
    },
  ),
  rule(
    "a read state that changes back while it is uploaded stays pending",
    "upload-read-status-state",
    async (t) => {
      const one = await t.item(await t.folder("Inbox"), "one");
      await t.upload();
      await t.user.setFlags(one, { read: true });
      await during(t, "read", () => t.user.setFlags(one, { read: false }));
      expectEqual(await t.pending(), ["read one 0"], "what is pending after the upload");
    },
  ),
];

/** One change of every kind. */
async function everyKind(t: StoreTrial): Promise<void> {
  const inbox = await t.folder("Inbox");
  const [read, gone] = [await t.item(inbox, "seen"), await t.item(inbox, "gone")];
  await t.upload();
  await t.folder("New");
  await t.item(inbox, "added");
  await edit(t, "read", read);
  await edit(t, "removal", gone);
}

async function edit(t: StoreTrial, kind: "read" | "removal", key: string): Promise<void> {
  if (kind === "read") await t.user.setFlags(key, { read: true });
  else await t.user.deleteItem(key);
}

/** Uploads everything, and does something while the first change of a kind is under way. */
async function during(t: StoreTrial, kind: Presented["kind"], work: () => unknown): Promise<void> {
  let isDone = false;
  await t.upload(async (thing) => {
    if (thing.kind === kind && !isDone) {
      isDone = true;
      await work();
    }
    return DONE;
  });
  expectEqual(isDone, true, "whether the change was presented");
}
