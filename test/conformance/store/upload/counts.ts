import { HR, type SYNCCONT, type UPTBL } from "iostx";
import { expectCode, expectEqual, given } from "../../support/expect.js";
import { keyOfLtid } from "../../support/keys.js";
import { mime } from "../../support/samples.js";
import { DONE, FAILED } from "../answers.js";
import { group, type StoreRule } from "../definition.js";
import { machine, RawStore } from "../machine/raw.js";
import type { StoreTrial } from "../trial.js";

const rule = group("counts");

/** What the structs count, and how the counts go on. */
export const countRules: readonly StoreRule[] = [
  rule("a store without changes counts nothing", "uphier", async (t) => {
    await t.upload();
    const raw = new RawStore(t.fixture.store);
    for (const state of ["LR_SYNC_UPLOAD_HIERARCHY", "LR_SYNC_CONTENTS"]) {
      await raw.goTo({ path: ["LR_SYNC", state], flags: [] });
      expectEqual((raw.data as unknown as SYNCCONT).cEnt, 0, `cEnt of ${state}`);
      await raw.leave(["LR_SYNC", state], "afterwards");
    }
  }),
  rule(
    "where nothing is left to do SyncBeg answers MAPI_E_NOT_FOUND and stays",
    "iostx-syncbeg",
    async (t) => {
      await t.upload();
      const raw = new RawStore(t.fixture.store);
      for (const [outer, inner] of [
        ["LR_SYNC_UPLOAD_HIERARCHY", "LR_SYNC_UPLOAD_FOLDER"],
        ["LR_SYNC_CONTENTS", "LR_SYNC_UPLOAD_TABLE"],
      ] as const) {
        await raw.goTo({ path: ["LR_SYNC", outer], flags: [] });
        for (const round of ["first", "second"])
          expectCode(await raw.begin(inner), machine.failure("empty"), `the ${round} begin ${inner}`);
        await raw.leave(["LR_SYNC", outer], `after begin ${inner}`);
      }
    },
  ),
  rule(
    "UPTBL counts by kind, normal items apart from associated ones",
    "uptble",
    async (t) => {
      await fill(t);
      const { tables } = await t.upload(() => FAILED);
      expectEqual(tables.length, 1, "how many tables there are");
      const { data } = tables[0]!;
      const done = { iEntMod: 0, iEntRead: 0, iEntDel: 0 };
      const [normal, associated] = [pick(data.rgte[0]), pick(data.rgte[1])];
      expectEqual(normal, { ...done, cEntMod: 3, cEntRead: 2, cEntDel: 1 }, "rgte[0], of normal items");
      expectEqual(
        associated,
        { ...done, cEntMod: 1, cEntRead: 1, cEntDel: 2 },
        "rgte[1], of associated items",
      );
      expectEqual([data.iEnt, data.cEnt], [0, 10], "UPTBL.iEnt and UPTBL.cEnt");
    },
    "edit",
    "associated",
  ),
  rule(
    "the counts go on with each item, also where it failed, and end where they said",
    "uptbl",
    async (t) => {
      await fill(t);
      let index = 0;
      const { things } = await t.upload((thing) =>
        thing.kind === "folder" || index++ % 2 === 0 ? DONE : FAILED,
      );
      expectEqual(things.length, 10, "how many changes were presented");
    },
    "edit",
    "associated",
  ),
  rule(
    "SYNCCONT counts the folders whose items changed, and UPTBL names them",
    "synccont",
    async (t) => {
      const folders = [await t.folder("A"), await t.folder("B"), await t.folder("C")];
      await t.upload();
      await t.item(folders[0]!, "one");
      await t.item(folders[2]!, "two");
      const { tables } = await t.upload();
      const seen = tables.map(({ folder, data }) => `${data.pszName} ${folder}`).sort();
      expectEqual(seen, [`A ${folders[0]}`, `C ${folders[2]}`], "the names and folders");
    },
    "edit",
  ),
  rule(
    "the client may choose the folder by SYNCCONT.iEnt, and none beyond cEnt",
    "synccont",
    async (t) => {
      for (const name of ["A", "B", "C"]) await t.item(await t.folder(name), `in ${name}`);
      const raw = new RawStore(t.fixture.store);
      await raw.goTo({ path: ["LR_SYNC", "LR_SYNC_CONTENTS"], flags: [] });
      const contents = raw.data as unknown as { iEnt: number; readonly cEnt: number };
      expectEqual(contents.cEnt, 3, "SYNCCONT.cEnt");
      const seen: string[] = [];
      for (const index of [0, 1, 2, 2, 0, 1]) {
        contents.iEnt = index;
        expectCode(
          await raw.begin("LR_SYNC_UPLOAD_TABLE"),
          HR.S_OK,
          `begin LR_SYNC_UPLOAD_TABLE at ${index}`,
        );
        const name = t.nameOf(keyOfLtid((raw.data as unknown as UPTBL).feid.ltid));
        expectEqual(name, seen[index] ?? name, `the folder at index ${index}, chosen again`);
        seen[index] = name;
        expectCode(await raw.result(HR.MAPI_E_CALL_FAILED), HR.S_OK, "SetSyncResult");
        expectCode(await raw.end(), HR.S_OK, "SyncEnd");
      }
      expectEqual([...seen].sort(), ["A", "B", "C"], "the folders that were chosen");
      contents.iEnt = 3;
      expectCode(await raw.begin("LR_SYNC_UPLOAD_TABLE"), machine.failure("empty"), "begin at cEnt");
      await raw.leave(["LR_SYNC", "LR_SYNC_CONTENTS"], "afterwards");
    },
    "edit",
  ),
  rule(
    "more states than the table counts are refused",
    "uptbl",
    async (t) => {
      const inbox = await t.folder("Inbox");
      await t.upload();
      await t.item(inbox, "one");
      const raw = new RawStore(t.fixture.store);
      const path = ["LR_SYNC", "LR_SYNC_CONTENTS", "LR_SYNC_UPLOAD_TABLE"];
      await raw.goTo({ path, flags: [] });
      for (const state of ["LR_SYNC_UPLOAD_MESSAGE_READ", "LR_SYNC_UPLOAD_MESSAGE_DEL"])
        expectCode(await raw.begin(state), machine.failure("empty"), `begin ${state} of none`);
      expectCode(await raw.begin("LR_SYNC_UPLOAD_MESSAGE"), HR.S_OK, "begin LR_SYNC_UPLOAD_MESSAGE of one");
      expectCode(await raw.result(HR.MAPI_E_CALL_FAILED), HR.S_OK, "SetSyncResult");
      expectCode(await raw.end(), HR.S_OK, "SyncEnd");
      const beyond = await raw.begin("LR_SYNC_UPLOAD_MESSAGE");
      expectCode(beyond, machine.failure("empty"), "begin LR_SYNC_UPLOAD_MESSAGE after the last one");
      await raw.leave(path, "afterwards");
    },
    "edit",
  ),
];

/** Changes of every kind in one folder. */
async function fill(t: StoreTrial): Promise<void> {
  const inbox = await t.folder("Inbox");
  const keys = new Map<string, string>();
  const add = async (associated: boolean, ...names: readonly string[]) => {
    for (const name of names) keys.set(name, await t.item(inbox, name, { associated }));
  };
  await add(false, "m1", "m2", "r1", "r2", "d1");
  await add(true, "ar1", "ad1", "ad2");
  await t.upload();
  await add(false, "n1");
  await add(true, "an1");
  const key = (name: string) => given(keys.get(name), name);
  for (const name of ["m1", "m2"]) await t.user.updateItem(key(name), mime(name, "again"));
  for (const name of ["r1", "r2", "ar1"]) await t.user.setFlags(key(name), { read: true });
  for (const name of ["d1", "ad1", "ad2"]) await t.user.deleteItem(key(name));
}

function pick(entry: UPTBL["rgte"][number]) {
  const { iEntMod, cEntMod, iEntRead, cEntRead, iEntDel, cEntDel } = entry;
  return { iEntMod, iEntRead, iEntDel, cEntMod, cEntRead, cEntDel };
}
