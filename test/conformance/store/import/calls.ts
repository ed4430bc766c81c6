import {
  HR,
  type HRESULT,
  type IExchangeImportHierarchyChanges,
  type MAPIERROR,
  type Out,
  PR,
  property,
} from "iostx";
import { expect, expectCode, expectEqual, given } from "../../support/expect.js";
import { itemEntryId, newKey } from "../../support/keys.js";
import { mime } from "../../support/samples.js";
import { group, type StoreRule } from "../definition.js";
import { identity } from "../importing.js";
import { inbox, put, server, succeed } from "./support.js";

const rule = group("items down", "download");

/** How the importers take calls, explain and count. */
export const importCallRules: readonly StoreRule[] = [
  rule(
    "what happens to associated items is counted in rgte[1]",
    "dntble",
    async (t) => {
      const folder = await inbox(t);
      const [one, two] = [
        await put(t, folder, "one", { associated: true }),
        await put(t, folder, "two", { associated: true }),
      ];
      const counts = await t.importItems(folder, async (importer) => {
        const change = server.change();
        await succeed(
          importer.put({ key: one, change, content: mime("one", "again"), associated: true, isNew: false }),
        );
        await succeed(importer.read([one, true]));
        await succeed(importer.remove(two));
      });
      expectEqual(counts[0], { added: 0, changed: 0, read: 0, deleted: 0 }, "rgte[0] of DNTBL");
      expectEqual(counts[1], { added: 0, changed: 1, read: 1, deleted: 1 }, "rgte[1] of DNTBL");
    },
    "associated",
  ),
  rule("an item may be named by its entry identifier instead of its source key", "dntbl", async (t) => {
    const folder = await inbox(t);
    const key = await put(t, folder, "one");
    await t.importItems(folder, async (importer) => {
      const [, ...rest] = identity({ key, change: server.change() });
      const named = [property(PR.ENTRYID, itemEntryId(t.idOf(folder), key)), ...rest];
      const { code, message } = await importer.send(named, 0);
      expectCode(code, HR.S_OK, "import of a change with PR_ENTRYID");
      await given(message, "the item is not open").SetProps([property(PR.READ, true)], { value: null });
      expectCode(await message!.SaveChanges(0), HR.S_OK, "SaveChanges");
    });
    expectEqual(
      [...(await t.user.items(folder))].map(({ flags }) => flags.read),
      [true],
      "whether it is read",
    );
  }),
  rule(
    "the importers explain the failure of the last call, and refuse flags",
    "imapipropiunknown",
    async (t) => {
      const folder = await inbox(t);
      await t.importItems(folder, async (importer) => {
        const code = await importer.put({ key: newKey(), change: server.change(), isNew: false });
        expectCode(code, HR.SYNC_E_OBJECT_DELETED, "import of an unknown item");
        await expectExplained(importer.target, code);
      });
      await t.importFolders(async (importer) => {
        const code = await importer.put({
          key: newKey(),
          name: "A",
          parent: newKey(),
          change: server.change(),
        });
        expectCode(code, HR.SYNC_E_NO_PARENT, "import of a folder below one that is not there");
        await expectExplained(importer.target, code);
      });
    },
  ),
  rule("the client may choose the folder by SYNCCONT.iEnt on the way down too", "synccont", async (t) => {
    for (const name of ["A", "B", "C"]) await inbox(t, name);
    const inOrder = await t.tablesDown();
    expectEqual(
      await t.tablesDown({}, [2, 0, 1]),
      [inOrder[2], inOrder[0], inOrder[1]],
      "the folders at 2, 0 and 1",
    );
  }),
];

/** Breaks the rule unless an importer has a text for its last failure. */
async function expectExplained(
  importer: Pick<IExchangeImportHierarchyChanges, "GetLastError">,
  code: HRESULT,
): Promise<void> {
  const out: Out<MAPIERROR | null> = { value: null };
  expectCode(await importer.GetLastError(code, 0, out), HR.S_OK, "GetLastError");
  expect((out.value?.lpszError ?? "") !== "", "GetLastError of an importer has no text for a refusal");
  expectCode(
    await importer.GetLastError(code, 1, out),
    HR.MAPI_E_UNKNOWN_FLAGS,
    "GetLastError with ulFlags = 1",
  );
}
