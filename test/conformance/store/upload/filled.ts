import { expect, expectBytes, expectEqual } from "../../support/expect.js";
import { DONE, FAILED } from "../answers.js";
import { group, type StoreRule } from "../definition.js";
import { readContent, readFolder, type Upload } from "../presented.js";
import type { StoreTrial } from "../trial.js";

const rule = group("upload");

/** What holds of every store that has something to upload, whoever put it there. */
export const filledRules: readonly StoreRule[] = [
  rule("everything is presented once, under a key of its own", "upload-hierarchy-state", async (t) => {
    const { things } = await everything(t);
    const keys = things.map(({ key }) => key);
    expectEqual(new Set(keys).size, keys.length, "how many different keys there are");
    expect(
      keys.every((key) => /[1-9a-f]/.test(key)),
      "a key has nothing but zeros",
    );
  }),
  rule("what is not acknowledged is presented again, the same as before", "iostx-syncend", async (t) => {
    const first = await everything(t);
    const second = await everything(t);
    const words = ({ things }: Upload) => things.map((thing) => t.describe(thing));
    expectEqual(words(second), words(first), "what is presented by a second pass");
  }),
  rule("what is acknowledged is not presented again", "iostx-syncend", async (t) => {
    await everything(t);
    await t.upload(() => DONE);
    expectEqual(await t.pending(), [], "what is pending after all was acknowledged");
  }),
  rule(
    "what is acknowledged one by one is not presented again, and the rest is",
    "iostx-syncend",
    async (t) => {
      const { things } = await everything(t);
      const isDone = (_: unknown, index: number) => index % 2 === 0;
      let index = 0;
      await t.upload(() => (isDone(null, index++) ? DONE : FAILED));
      const left = things.filter((thing, at) => !isDone(thing, at)).map((thing) => t.describe(thing));
      expectEqual(await t.pending(), left.sort(), "what is pending after every other one was acknowledged");
    },
  ),
  rule("each folder is open with its name, and comes after its parent", "upfld", async (t) => {
    const seen = new Set<string>();
    await everything(t, async (thing) => {
      if (thing.kind !== "folder") return;
      const { name, parent } = await readFolder(thing.data);
      expect(name !== undefined, `the folder ${thing.key} has no PR_DISPLAY_NAME`);
      expect(parent === null || seen.has(parent), `the folder ${name} comes before its parent`);
      seen.add(thing.key);
    });
  }),
  rule("each item is open with the same content at every look", "upmsg", async (t) => {
    const contents = new Map<string, Uint8Array>();
    for (const _ of ["first", "second"])
      await everything(t, async (thing) => {
        if (thing.kind !== "item") return;
        const content = await readContent(thing.data.pmsg);
        expect(content.length > 0, `the item ${t.nameOf(thing.key)} is empty`);
        expectBytes(content, contents.get(thing.key) ?? content, `a second look at ${t.nameOf(thing.key)}`);
        contents.set(thing.key, content);
      });
  }),
  rule("UPTBL counts what is presented", "uptbl", async (t) => {
    const { things, tables } = await everything(t);
    for (const { folder, data } of tables) {
      const count = (kind: string) =>
        things.filter((one) => one.kind === kind && "folder" in one && one.folder === folder).length;
      const sum = (member: "cEntMod" | "cEntRead" | "cEntDel") => data.rgte[0][member] + data.rgte[1][member];
      expectEqual(sum("cEntMod"), count("item"), `cEntMod of ${data.pszName}`);
      expectEqual(sum("cEntRead"), count("read"), `cEntRead of ${data.pszName}`);
      expectEqual(sum("cEntDel"), count("removal"), `cEntDel of ${data.pszName}`);
      expectEqual(data.cEnt, count("item") + count("read") + count("removal"), `cEnt of ${data.pszName}`);
    }
  }),
  ...(["closed", "killed"] as const).map((how) =>
    rule(
      `what is acknowledged is not presented again once the store was ${how}, and the rest is`,
      "iostx-syncend",
      async (t) => {
        await everything(t);
        await t.upload((thing) => (thing.kind === "folder" ? DONE : FAILED));
        const left = await t.pending();
        await (how === "closed" ? t.reopen() : t.crash());
        expectEqual(await t.pending(), left, "what is pending");
      },
      how === "closed" ? "reopen" : "crash",
    ),
  ),
];

/** Looks at all that there is to upload, and acknowledges nothing. Fills the store where it came empty. */
async function everything(
  t: StoreTrial,
  look: (thing: Upload["things"][number]) => Promise<void> = async () => {},
): Promise<Upload> {
  if (t.capabilities.edit && t.names.size === 0) {
    const inbox = await t.folder("Inbox");
    await t.folder("Below", inbox);
    for (const name of ["one", "two", "three"]) await t.item(inbox, name);
  }
  const upload = await t.upload(async (thing) => {
    await look(thing);
    return FAILED;
  });
  const folders = upload.things.filter(({ kind }) => kind === "folder").length;
  const items = upload.things.filter(({ kind }) => kind === "item").length;
  expect(
    folders >= 2 && items >= 3,
    `the store presents ${folders} folders and ${items} items: not enough to try`,
  );
  return upload;
}
