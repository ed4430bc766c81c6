import { dateToFileTime, HR, PR, property } from "iostx";
import { expectCode, expectEqual } from "../../support/expect.js";
import { bytesOf, newKey, Replica } from "../../support/keys.js";
import { oddNames } from "../../support/samples.js";
import { group, type StoreRule } from "../definition.js";
import { FAR_AHEAD, identity, LONG_AGO } from "../importing.js";
import type { StoreTrial } from "../trial.js";

const rule = group("folders down", "download");
const server = new Replica();

/** Folder changes of the server. */
export const importFolderRules: readonly StoreRule[] = [
  rule(
    "new folders are there, with their names and parents, and are not pending",
    "download-hierarchy-state",
    async (t) => {
      const [top, below] = [t.named("Top", newKey()), t.named("Below", newKey())];
      const counts = await t.importFolders(async (importer) => {
        await ok(importer.put({ key: top, name: "Top", change: server.change() }));
        await ok(importer.put({ key: below, name: "Below", parent: top, change: server.change() }));
      });
      expectEqual(
        await seen(t),
        [
          ["Below", "Top"],
          ["Top", null],
        ],
        "the folders and their parents",
      );
      expectEqual(counts, { added: 2, changed: 0, deleted: 0 }, "the counts of DNHIER");
      expectEqual(await t.pending(), [], "what is pending");
    },
  ),
  rule("a renamed and a moved folder change, and are not pending", "dnhier", async (t) => {
    const [a, b] = [await imported(t, "A"), await imported(t, "B")];
    const counts = await t.importFolders(async (importer) => {
      await ok(importer.put({ key: a, name: "A2", change: server.change() }));
      await ok(importer.put({ key: b, name: "B", parent: a, change: server.change() }));
    });
    expectEqual(
      await seen(t),
      [
        ["A2", null],
        ["B", "A2"],
      ],
      "the folders and their parents",
    );
    expectEqual(counts, { added: 0, changed: 2, deleted: 0 }, "the counts of DNHIER");
    expectEqual(await t.pending(), [], "what is pending");
  }),
  rule("a change that the folder includes is refused with SYNC_E_IGNORE", "dnhier", async (t) => {
    const replica = new Replica();
    const key = newKey();
    await t.importFolders(async (importer) => {
      await ok(importer.put({ key, name: "A", change: replica.change(7) }));
      for (const counter of [7, 6]) {
        const code = await importer.put({ key, name: "older", change: replica.change(counter) });
        expectCode(code, HR.SYNC_E_IGNORE, `import of change ${counter} after change 7`);
      }
    });
    expectEqual(await seen(t), [["A", null]], "the folders");
  }),
  rule("a folder whose parent is not known is refused with SYNC_E_NO_PARENT", "dnhier", async (t) => {
    await t.importFolders(async (importer) => {
      const code = await importer.put({
        key: newKey(),
        name: "A",
        parent: newKey(),
        change: server.change(),
      });
      expectCode(code, HR.SYNC_E_NO_PARENT, "import of a folder below one that is not there");
    });
    expectEqual(await seen(t), [], "the folders");
  }),
  rule("a folder that would be below itself is refused with SYNC_E_CYCLE", "dnhier", async (t) => {
    const a = await imported(t, "A");
    const b = await imported(t, "B", a);
    await t.importFolders(async (importer) => {
      for (const parent of [a, b]) {
        const code = await importer.put({ key: a, name: "A", parent, change: server.change() });
        expectCode(code, HR.SYNC_E_CYCLE, `import of A below ${t.nameOf(parent)}`);
      }
    });
    expectEqual(
      await seen(t),
      [
        ["A", null],
        ["B", "A"],
      ],
      "the folders",
    );
  }),
  rule(
    "a folder below one that was deleted here is refused with SYNC_E_OBJECT_DELETED",
    "dnhier",
    async (t) => {
      const parent = await imported(t, "A");
      await t.user.deleteFolder(parent);
      await t.importFolders(async (importer) => {
        const code = await importer.put({ key: newKey(), name: "B", parent, change: server.change() });
        expectCode(code, HR.SYNC_E_OBJECT_DELETED, "import of a folder below a deleted one");
      });
      expectEqual(await t.pending(), ["folder A UPF_DEL"], "what is pending");
    },
  ),
  rule("a deleted folder is gone with all that is in it, and nothing is pending", "dnhier", async (t) => {
    const a = await imported(t, "A");
    await imported(t, "A1", a);
    await t.item(a, "one");
    await t.upload();
    const counts = await t.importFolders((importer) => ok(importer.remove(a)));
    expectEqual(await seen(t), [], "the folders");
    expectEqual(counts.deleted, 1, "DNHIER.cEntDel");
    expectEqual(await t.pending(), [], "what is pending");
  }),
  rule("a deletion of what is not there is no mistake", "dnhier", async (t) => {
    const counts = await t.importFolders((importer) => ok(importer.remove(newKey())));
    expectEqual(counts, { added: 0, changed: 0, deleted: 0 }, "the counts of DNHIER");
  }),
  rule(
    "a deleted folder with something that the server never had stays, and is uploaded again",
    "dnhier",
    async (t) => {
      const a = await imported(t, "A");
      await t.item(a, "unsent");
      await t.importFolders((importer) => ok(importer.remove(a)));
      expectEqual(await seen(t), [["A", null]], "the folders");
      expectEqual(await t.pending(), ["folder A UPF_NEW", "item unsent UPM_NEW"], "what is pending");
    },
  ),
  rule("a change without its identity, its parent or its name is refused", "dnhier", async (t) => {
    const key = newKey();
    const whole = [
      ...identity({ key, name: "A", change: server.change() }),
      property(PR.PARENT_SOURCE_KEY, new Uint8Array()),
      property(PR.DISPLAY_NAME_W, "A"),
      property(PR.LAST_MODIFICATION_TIME, dateToFileTime(LONG_AGO)),
    ];
    await t.importFolders(async (importer) => {
      for (const tag of [
        PR.SOURCE_KEY,
        PR.CHANGE_KEY,
        PR.PREDECESSOR_CHANGE_LIST,
        PR.PARENT_SOURCE_KEY,
        PR.DISPLAY_NAME_W,
      ]) {
        const code = await importer.send(whole.filter(({ ulPropTag }) => ulPropTag !== tag));
        expectCode(code, HR.MAPI_E_INVALID_PARAMETER, `import without the property 0x${tag.toString(16)}`);
      }
      const damaged = whole.map((one) =>
        one.ulPropTag === PR.PREDECESSOR_CHANGE_LIST
          ? property(PR.PREDECESSOR_CHANGE_LIST, bytesOf("16ff"))
          : one,
      );
      expectCode(await importer.send(damaged), HR.MAPI_E_INVALID_PARAMETER, "import with half a change list");
    });
    expectEqual(await seen(t), [], "the folders");
  }),
  rule("of two names that both sides gave, the later one stays", "dnhier", async (t) => {
    for (const [modified, name] of [
      [LONG_AGO, "here"],
      [FAR_AHEAD, "there"],
    ] as const) {
      const key = await imported(t, "A");
      await t.user.renameFolder(key, "here");
      await t.importFolders(async (importer) => {
        const code = await importer.put({ key, name: "there", change: server.change(), modified });
        const newer = modified === LONG_AGO ? [HR.SYNC_W_CLIENT_CHANGE_NEWER, HR.SYNC_E_CONFLICT] : [HR.S_OK];
        expectCode(code, newer, `import of a name given ${modified.getUTCFullYear()}`);
      });
      expectEqual(
        (await seen(t)).map(([one]) => one),
        [name],
        "the name",
      );
      const pending = name === "here" ? ["folder A UPF_MOD_PROPS"] : [];
      expectEqual(await t.pending(), pending, "what is pending");
      await t.upload();
      await t.importFolders((importer) => ok(importer.remove(key)));
    }
  }),
  rule("a folder that was deleted here and changed on the server is there again", "dnhier", async (t) => {
    const key = await imported(t, "A");
    await t.user.deleteFolder(key);
    await t.importFolders((importer) => ok(importer.put({ key, name: "A2", change: server.change() })));
    expectEqual(await seen(t), [["A2", null]], "the folders");
    expectEqual(await t.pending(), [], "what is pending");
  }),
  rule("a name is imported as it is, whatever is in it", "dnhier", async (t) => {
    await t.importFolders(async (importer) => {
      for (const name of oddNames) await ok(importer.put({ key: newKey(), name, change: server.change() }));
    });
    expectEqual((await seen(t)).map(([name]) => name).sort(), [...oddNames].sort(), "the names");
  }),
  rule("a change with a list that covers the one here succeeds it", "dnhier", async (t) => {
    const other = new Replica();
    const key = newKey();
    const first = other.change();
    await t.importFolders(async (importer) => {
      await ok(importer.put({ key, name: "A", change: first }));
      await ok(importer.put({ key, name: "B", change: server.change(), after: [first] }));
    });
    expectEqual(await seen(t), [["B", null]], "the folders");
    expectEqual(await t.pending(), [], "what is pending");
  }),
  rule(
    "an item that was moved out of a folder here survives the deletion of the folder there",
    "dnhier",
    async (t) => {
      const [a, b] = [await imported(t, "A"), await imported(t, "B")];
      const key = await t.item(a, "one");
      await t.upload();
      await t.user.moveItem(key, b);
      await t.importFolders((importer) => ok(importer.remove(a)));
      expectEqual(
        [...(await t.user.items(b))].map((item) => item.key),
        [key],
        "the items of B",
      );
      expectEqual(await t.pending(), ["item one UPM_NEW"], "what is pending");
    },
  ),
  rule("what was deleted here in a folder that was deleted there is not pending", "dnhier", async (t) => {
    const a = await imported(t, "A");
    const below = await imported(t, "Below", a);
    const key = await t.item(a, "one");
    await t.upload();
    await t.user.deleteItem(key);
    await t.user.deleteFolder(below);
    await t.importFolders((importer) => ok(importer.remove(a)));
    expectEqual(await seen(t), [], "the folders");
    expectEqual(await t.pending(), [], "what is pending");
  }),
  rule(
    "a folder that people made below one that was deleted there stays, with the one above",
    "dnhier",
    async (t) => {
      const a = await imported(t, "A");
      await t.folder("Mine", a);
      await t.importFolders((importer) => ok(importer.remove(a)));
      expectEqual(
        await seen(t),
        [
          ["A", null],
          ["Mine", "A"],
        ],
        "the folders",
      );
      expectEqual(await t.pending(), ["folder A UPF_NEW", "folder Mine UPF_NEW"], "what is pending");
    },
  ),
  rule(
    "a folder that was moved here into one that was deleted there survives, with its items",
    "dnhier",
    async (t) => {
      const [gone, moved] = [await imported(t, "Gone"), await imported(t, "Moved")];
      const key = await t.item(moved, "one");
      await t.upload();
      await t.user.moveFolder(moved, gone);
      await t.importFolders((importer) => ok(importer.remove(gone)));
      expectEqual(
        await seen(t),
        [
          ["Gone", null],
          ["Moved", "Gone"],
        ],
        "the folders",
      );
      expectEqual(
        [...(await t.user.items(moved))].map((item) => item.key),
        [key],
        "the items of the moved folder",
      );
      expectEqual(
        await t.pending(),
        ["folder Gone UPF_NEW", "folder Moved UPF_MOD_PARENT"],
        "what is pending",
      );
    },
  ),
];

async function imported(t: StoreTrial, name: string, parent: string | null = null): Promise<string> {
  const key = t.named(name, newKey());
  await t.importFolders((importer) => ok(importer.put({ key, name, parent, change: server.change() })));
  return key;
}

async function ok(answer: Promise<number>): Promise<void> {
  expectCode(await answer, HR.S_OK, "the import");
}

/** The folders by name, each with the name of its parent. */
async function seen(t: StoreTrial): Promise<(readonly [string, string | null])[]> {
  const all = [...(await t.user.folders())];
  const name = (key: string | null) => all.find((folder) => folder.key === key)?.name ?? null;
  return all
    .map((folder) => [folder.name, name(folder.parent)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
