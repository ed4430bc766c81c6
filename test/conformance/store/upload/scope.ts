import { expectEqual } from "../../support/expect.js";
import { DONE } from "../answers.js";
import { group, type StoreRule } from "../definition.js";

const rule = group("scope", "edit");

/** Replications of a part of the store. */
export const scopeRules: readonly StoreRule[] = [
  rule("with UPS_THESE_FOLDERS only the items of these folders are presented", "sync", async (t) => {
    const [a, b, c] = [await t.folder("A"), await t.folder("B"), await t.folder("C")];
    await t.upload();
    for (const folder of [a, b, c]) await t.item(folder, `in ${t.nameOf(folder)}`);
    const scope = { folders: [a, c] };
    expectEqual(
      await t.pending(scope),
      ["item in A UPM_NEW", "item in C UPM_NEW"],
      "what is pending in A and C",
    );
    await t.upload(() => DONE, scope);
    expectEqual(await t.pending(), ["item in B UPM_NEW"], "what is pending once A and C are uploaded");
  }),
  rule("with UPS_THESE_FOLDERS only these folders are presented", "sync", async (t) => {
    const [a, b] = [await t.folder("A"), await t.folder("B")];
    await t.upload();
    for (const folder of [a, b]) await t.user.renameFolder(folder, `new ${t.nameOf(folder)}`);
    const { things } = await t.upload(() => DONE, { folders: [b] });
    expectEqual(
      things.map((thing) => t.describe(thing)),
      ["folder B UPF_MOD_PROPS"],
      "what is presented of B",
    );
    expectEqual(await t.pending(), ["folder A UPF_MOD_PROPS"], "what is pending afterwards");
  }),
  rule("with UPS_THESE_FOLDERS and no folder nothing is presented", "sync", async (t) => {
    await t.item(await t.folder("A"), "one");
    expectEqual(await t.pending({ folders: [] }), [], "what is presented");
  }),
  rule(
    "with UPS_THESE_FOLDERS only these folders are downloaded",
    "sync",
    async (t) => {
      const [a, b] = [await t.folder("A"), await t.folder("B")];
      await t.upload();
      expectEqual(await t.tablesDown({ folders: [b] }), [b], "the tables on the way down");
      expectEqual((await t.tablesDown()).sort(), [a, b].sort(), "the tables on the way down without a scope");
    },
    "download",
  ),
];
