import { UPF } from "iostx";
import { expect, expectCode, expectEqual } from "../../support/expect.js";
import { oddNames } from "../../support/samples.js";
import { DONE, FAILED } from "../answers.js";
import { group, type StoreRule } from "../definition.js";
import { machine, RawStore } from "../machine/raw.js";
import { readFolder } from "../presented.js";

const rule = group("folders up", "edit");

/** What is presented of folders. */
export const uploadFolderRules: readonly StoreRule[] = [
  rule(
    "a new folder is presented once, as UPF_NEW, open, with its name and its parent",
    "upfld",
    async (t) => {
      const top = await t.folder("Top");
      const below = await t.folder("Below", top);
      const seen = new Map<string, unknown>();
      await t.upload(async (thing) => {
        if (thing.kind === "folder") seen.set(t.describe(thing), await readFolder(thing.data));
        return DONE;
      });
      expectEqual(
        [...seen],
        [
          ["folder Top UPF_NEW", { name: "Top", parent: null }],
          ["folder Below UPF_NEW", { name: "Below", parent: top }],
        ],
        "what is presented of two new folders",
      );
      expectEqual(await t.pending(), [], `what is pending once ${t.nameOf(below)} is uploaded`);
    },
  ),
  rule(
    "a folder comes after its parent, and a deleted one before its parent",
    "upload-hierarchy-state",
    async (t) => {
      const [a, b] = [await t.folder("A"), await t.folder("B")];
      await t.folder("A2", await t.folder("A1", a));
      await t.folder("B1", b);
      await t.user.moveFolder(b, a);
      const order = async () => (await t.upload()).things.map(({ key }) => t.nameOf(key));
      const up = await order();
      const inOrder = [
        ["A", "A1"],
        ["A1", "A2"],
        ["A", "B"],
        ["B", "B1"],
      ] as const;
      for (const [parent, child] of inOrder)
        expect(
          up.indexOf(parent) < up.indexOf(child),
          `${child} is presented before ${parent}, which holds it`,
        );
      await t.user.deleteFolder(a);
      const down = await order();
      for (const [parent, child] of inOrder)
        expect(
          !down.includes(child) || down.indexOf(child) < down.indexOf(parent),
          `${parent} is deleted before ${child}, which is in it`,
        );
    },
  ),
  rule(
    "a renamed folder is presented as UPF_MOD_PROPS with its new name",
    "upload-folder-state",
    async (t) => {
      const folder = await t.folder("Before");
      await t.upload();
      await t.user.renameFolder(folder, "After");
      const names: unknown[] = [];
      const { things } = await t.upload(async (thing) => {
        if (thing.kind === "folder") names.push((await readFolder(thing.data)).name);
        return DONE;
      });
      expectEqual(
        things.map((thing) => t.describe(thing)),
        ["folder Before UPF_MOD_PROPS"],
        "a renamed folder",
      );
      expectEqual(names, ["After"], "its name");
      expectEqual(await t.pending(), [], "what is pending afterwards");
    },
  ),
  rule(
    "a moved folder is presented as UPF_MOD_PARENT with its new parent",
    "upload-folder-state",
    async (t) => {
      const [folder, parent] = [await t.folder("Moved"), await t.folder("Parent")];
      await t.upload();
      await t.user.moveFolder(folder, parent);
      const parents: unknown[] = [];
      const { things } = await t.upload(async (thing) => {
        if (thing.kind === "folder") parents.push((await readFolder(thing.data)).parent);
        return DONE;
      });
      const flags = things.map((thing) => thing.flags & (UPF.MOD_PARENT | UPF.NEW | UPF.DEL));
      expectEqual(flags, [UPF.MOD_PARENT], "the flags of a moved folder, but for UPF_MOD_PROPS");
      expectEqual(parents, [parent], "its parent");
      expectEqual(await t.pending(), [], "what is pending afterwards");
    },
  ),
  rule("a deleted folder is presented as UPF_DEL and not open", "upload-folder-state", async (t) => {
    const folder = await t.folder("Gone");
    await t.upload();
    await t.user.deleteFolder(folder);
    const open: unknown[] = [];
    const { things } = await t.upload((thing) => {
      if (thing.kind === "folder") open.push(thing.data.pfld);
      return DONE;
    });
    expectEqual(
      things.map((thing) => t.describe(thing)),
      ["folder Gone UPF_DEL"],
      "a deleted folder",
    );
    expectEqual(open, [null], "UPFLD.pfld of a deleted folder");
    expectEqual(await t.pending(), [], "what is pending afterwards");
  }),
  rule("a folder that is deleted before the server had it is nothing to upload", "uphier", async (t) => {
    await t.user.deleteFolder(await t.folder("Short-lived"));
    expectEqual(await t.pending(), [], "what is pending");
  }),
  rule("the items of a deleted folder go with it", "upload-folder-state", async (t) => {
    const folder = await t.folder("Gone");
    await t.item(folder, "one");
    await t.upload();
    await t.item(folder, "two");
    await t.user.deleteFolder(folder);
    expectEqual(await t.pending(), ["folder Gone UPF_DEL"], "what is pending");
  }),
  rule("a folder that was not acknowledged stays pending", "upload-hierarchy-state", async (t) => {
    await t.folder("One");
    await t.folder("Two");
    await t.upload((thing) => (t.nameOf(thing.key) === "One" ? FAILED : DONE));
    expectEqual(await t.pending(), ["folder One UPF_NEW"], "what is pending after one of two failed");
  }),
  rule("a folder that is renamed while it is uploaded stays pending", "upload-folder-state", async (t) => {
    const folder = await t.folder("Before");
    await t.upload(async () => {
      await t.user.renameFolder(folder, "After");
      return DONE;
    });
    expectEqual(await t.pending(), ["folder Before UPF_MOD_PROPS"], "what is pending after the upload");
  }),
  rule(
    "a new folder that is deleted while it is uploaded is deleted by the next upload",
    "upload-folder-state",
    async (t) => {
      const folder = await t.folder("Brief");
      await t.upload(async () => {
        await t.user.deleteFolder(folder);
        return DONE;
      });
      expectEqual(await t.pending(), ["folder Brief UPF_DEL"], "what is pending after the upload");
    },
  ),
  rule("a name is presented as it is, whatever is in it", "upfld", async (t) => {
    for (const name of oddNames) await t.folder(name);
    const seen: (string | undefined)[] = [];
    await t.upload(async (thing) => {
      if (thing.kind === "folder") seen.push((await readFolder(thing.data)).name);
      return DONE;
    });
    expectEqual(seen.sort(), [...oddNames].sort(), "the names");
  }),
  rule(
    "with UPS_ONE_FOLDER LR_SYNC_UPLOAD_FOLDER presents a folder without LR_SYNC_UPLOAD_HIERARCHY",
    "sync",
    async (t) => {
      await t.folder("One");
      const raw = new RawStore(t.fixture.store);
      await raw.goTo({ path: ["LR_SYNC", "LR_SYNC_UPLOAD_FOLDER"], flags: [] });
      raw.data.ulFlags |= UPF.OK;
      expectCode(await raw.result(), 0, "SetSyncResult");
      expectCode(await raw.end(), 0, "SyncEnd");
      const again = await raw.begin("LR_SYNC_UPLOAD_FOLDER");
      expectCode(again, machine.failure("empty"), "begin LR_SYNC_UPLOAD_FOLDER once nothing is pending");
      await raw.leave(["LR_SYNC"], "afterwards");
    },
  ),
];
