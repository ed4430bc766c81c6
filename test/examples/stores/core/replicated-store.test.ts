import {
  findProperty,
  HR,
  HResultError,
  IMAPIFolderClient,
  openSession,
  PR,
  UPF,
  UPM,
  UPR,
  UPS,
} from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  folderEntryId,
  keyBytes,
  keyOfFolderId,
  keyOfSourceKey,
} from "../../../../examples/stores/core/keys.js";
import { PendingChanges } from "../../../../examples/stores/core/pending.js";
import { Replica } from "../../../../examples/stores/core/replica.js";
import { ReplicatedStore } from "../../../../examples/stores/core/replicated-store.js";
import { MemoryStorage } from "../../../../examples/stores/memory/memory-storage.js";
import { inbox, mime, pendingFolders, pendingItems, settle } from "../../replicate/support.js";

const test = suite("stores: replicated store");

/** A store, and a session on it. */
async function open() {
  const replica = new Replica(new MemoryStorage());
  const session = openSession(new ReplicatedStore(replica, "store of the test"));
  await session.initSync(0);
  return { replica, session };
}

test("a folder comes open, with its name and its parent's key; a deleted one does not", async () => {
  const { replica, session } = await open();
  const parent = replica.createFolder("Mail");
  const gone = replica.createFolder("Gone");
  settle(replica);
  const child = replica.createFolder("Lists", parent);
  replica.deleteFolder(gone);
  const seen: unknown[] = [];
  await session.within("LR_SYNC", (sync) =>
    sync.within("LR_SYNC_UPLOAD_HIERARCHY", (hierarchy) =>
      hierarchy.forEach("LR_SYNC_UPLOAD_FOLDER", async ({ data }) => {
        const tags = [PR.DISPLAY_NAME_W, PR.PARENT_SOURCE_KEY];
        const list = data.pfld === null ? [] : await new IMAPIFolderClient(data.pfld).GetProps(tags, 0);
        const key = keyOfFolderId(data.feid);
        seen.push([
          key,
          data.ulFlags,
          findProperty(list, PR.DISPLAY_NAME_W),
          findProperty(list, tags[1] as never),
        ]);
      }),
    ),
  );
  assert.equal(seen, [
    [child, UPF.NEW, "Lists", keyBytes(parent)],
    [gone, UPF.DEL, undefined, undefined],
  ]);
});

test("flags of folders and items say what happened to them", async () => {
  const { replica, session } = await open();
  const { folder, keys } = inbox(replica, "one", "two", "three");
  const other = replica.createFolder("Other");
  settle(replica);
  replica.renameFolder(folder, "Post");
  replica.moveFolder(other, folder);
  replica.updateItem(keys[0]!, mime("uno"));
  replica.moveItem(keys[1]!, other);
  replica.addItem(folder, mime("view"), { associated: true });
  const folders: number[] = [];
  const items: [number, string][] = [];
  await session.within("LR_SYNC", async (sync) => {
    await sync.within("LR_SYNC_UPLOAD_HIERARCHY", (hierarchy) =>
      hierarchy.forEach("LR_SYNC_UPLOAD_FOLDER", ({ data }) => folders.push(data.ulFlags)),
    );
    await sync.within("LR_SYNC_CONTENTS", (contents) =>
      contents.forEach("LR_SYNC_UPLOAD_TABLE", (table) =>
        table.forEach("LR_SYNC_UPLOAD_MESSAGE", ({ data }) =>
          items.push([data.ulFlags, keyOfFolderId(data.feid)]),
        ),
      ),
    );
  });
  assert.equal(folders, [UPF.MOD_PROPS, UPF.MOD_PARENT]);
  const none = "0".repeat(44);
  assert.equal(items, [
    [UPM.MOD_PROPS, none],
    [UPM.NEW | UPM.ASSOC, none],
    [UPM.MOV, folder],
  ]);
});

test("what is not acknowledged stays pending, entry by entry", async () => {
  const { replica, session } = await open();
  const { folder, keys } = inbox(replica, "one", "two", "three");
  settle(replica);
  for (const key of keys) replica.setFlags(key, { read: true });
  await session.within("LR_SYNC", (sync) =>
    sync.within("LR_SYNC_CONTENTS", (contents) =>
      contents.forEach("LR_SYNC_UPLOAD_TABLE", (table) =>
        table.forEach("LR_SYNC_UPLOAD_MESSAGE_READ", (list) => {
          assert.ok(list.data.pupre.every(({ ulFlags }) => ulFlags === UPR.READ));
          list.ok(list.data.pupre.filter(({ skey }) => keyOfSourceKey(skey) === keys[1]));
        }),
      ),
    ),
  );
  assert.equal(
    pendingItems(replica, folder).map(({ key }) => key),
    [keys[0], keys[2]],
  );
});

test("entries that are marked do not count where the result is a failure", async () => {
  const { replica, session } = await open();
  const { folder, keys } = inbox(replica, "one");
  settle(replica);
  replica.deleteItem(keys[0]!);
  await session.within("LR_SYNC", (sync) =>
    sync.within("LR_SYNC_CONTENTS", (contents) =>
      contents.forEach("LR_SYNC_UPLOAD_TABLE", (table) =>
        table.forEach("LR_SYNC_UPLOAD_MESSAGE_DEL", (list) => {
          list.ok();
          list.fail(HR.MAPI_E_CANCEL);
        }),
      ),
    ),
  );
  assert.is(pendingItems(replica, folder).length, 1);
});

test("the client may choose the folder by its index, in any order (contradiction 2)", async () => {
  const { replica, session } = await open();
  for (const name of ["A", "B", "C"]) replica.addItem(replica.createFolder(name), mime(name));
  const names: (string | null)[] = [];
  await session.within("LR_SYNC", (sync) =>
    sync.within("LR_SYNC_CONTENTS", async (contents) => {
      for (const index of [2, 0, 1]) {
        contents.data.iEnt = index;
        await contents.within("LR_SYNC_UPLOAD_TABLE", ({ data }) => names.push(data.pszName));
      }
      contents.data.iEnt = 3;
      const beyond = await contents.begin("LR_SYNC_UPLOAD_TABLE").catch((error: unknown) => error);
      assert.instance(beyond, HResultError);
      assert.is((beyond as HResultError).code, HR.MAPI_E_NOT_FOUND);
    }),
  );
  assert.equal(names, ["C", "A", "B"]);
});

test("where nothing is out of sync every begin of an upload says so, and the calls stay balanced", async () => {
  const { session } = await open();
  const sync = await session.begin("LR_SYNC");
  const refused = async (work: Promise<unknown>, text: string) => {
    const error = await work.catch((thrown: unknown) => thrown);
    assert.instance(error, HResultError);
    assert.equal([(error as HResultError).code, (error as HResultError).detail], [HR.MAPI_E_NOT_FOUND, text]);
  };
  const hierarchy = await sync.begin("LR_SYNC_UPLOAD_HIERARCHY");
  assert.is(hierarchy.data.cEnt, 0);
  await refused(hierarchy.begin("LR_SYNC_UPLOAD_FOLDER"), "no folder is out of sync");
  await hierarchy.end();
  await refused(sync.when("UPS_ONE_FOLDER").begin("LR_SYNC_UPLOAD_FOLDER"), "no folder is out of sync");
  const contents = await sync.begin("LR_SYNC_CONTENTS");
  await refused(contents.begin("LR_SYNC_UPLOAD_TABLE"), "no folder's contents are out of sync");
  await contents.end();
  await sync.end();
  assert.is(session.client.guard.depth, 0);
});

test("in a table each kind is presented only where there is some of it", async () => {
  const { replica, session } = await open();
  inbox(replica, "one");
  await session.within("LR_SYNC", (sync) =>
    sync.within("LR_SYNC_CONTENTS", (contents) =>
      contents.within("LR_SYNC_UPLOAD_TABLE", async (table) => {
        for (const state of ["LR_SYNC_UPLOAD_MESSAGE_READ", "LR_SYNC_UPLOAD_MESSAGE_DEL"] as const) {
          const error = await table.begin(state).catch((thrown: unknown) => thrown);
          assert.is((error as HResultError).code, HR.MAPI_E_NOT_FOUND, state);
        }
      }),
    ),
  );
});

test("UPS_ONE_FOLDER uploads one folder without the hierarchy", async () => {
  const { replica, session } = await open();
  const folders = ["A", "B"].map((name) => replica.createFolder(name));
  await session.within("LR_SYNC", async (sync) => {
    sync.data.ulFlags = UPS.UPLOAD_ONLY;
    await sync.when("UPS_ONE_FOLDER").within("LR_SYNC_UPLOAD_FOLDER", () => {});
  });
  assert.equal(
    pendingFolders(replica).map(({ key }) => key),
    folders.slice(1),
  );
});

test("the scope holds for the hierarchy and for the contents", async () => {
  const { replica, session } = await open();
  const [, b] = ["A", "B"].map((name) => replica.createFolder(name)) as [string, string];
  for (const { key } of pendingFolders(replica)) replica.addItem(key, mime("x"));
  await session.within("LR_SYNC", async (sync) => {
    sync.data.ulFlags = UPS.UPLOAD_ONLY | UPS.THESE_FOLDERS;
    sync.data.pel = [folderEntryId(b), new Uint8Array(3)];
    await sync.within("LR_SYNC_UPLOAD_HIERARCHY", ({ data }) => assert.is(data.cEnt, 1));
    await sync.within("LR_SYNC_CONTENTS", async (contents) => {
      assert.is(contents.data.cEnt, 1);
      await contents.within("LR_SYNC_UPLOAD_TABLE", ({ data }) => assert.is(keyOfFolderId(data.feid), b));
    });
  });
});

test("a replication that only downloads leaves pending what is pending", async () => {
  const { replica, session } = await open();
  inbox(replica, "one");
  await session.within("LR_SYNC", async (sync) => {
    sync.data.ulFlags = UPS.DNLOAD_ONLY;
    // Whether the store refuses the upload or ignores its end is its own affair.
    const upload = sync.within("LR_SYNC_UPLOAD_HIERARCHY", (hierarchy) =>
      hierarchy.forEach("LR_SYNC_UPLOAD_FOLDER", () => {}),
    );
    await upload.catch(() => {});
  });
  assert.is(pendingFolders(replica).length, 1);
});

test("what a storage throws reaches the client with its reason, and whose it is", async () => {
  const source = new PendingChanges(new Replica(new MemoryStorage()));
  source.changedFolders = () => {
    throw new HResultError(HR.MAPI_E_CORRUPT_STORE, {}, "page 4 is damaged");
  };
  const session = openSession(new ReplicatedStore({ source }, "store of the test"));
  await session.initSync(0);
  const sync = await session.begin("LR_SYNC");
  assert.is(sync.data.pwzPath, "memory");
  const error = await sync.begin("LR_SYNC_UPLOAD_HIERARCHY").catch((thrown: unknown) => thrown);
  assert.is((error as HResultError).detail, "page 4 is damaged");
  const last = await session.client.GetLastError(HR.MAPI_E_CORRUPT_STORE);
  assert.is(last?.lpszComponent, "store of the test");
});

test("a store that only uploads refuses downloads, and the answer says so", async () => {
  const source = new PendingChanges(new Replica(new MemoryStorage()));
  const session = openSession(new ReplicatedStore({ source }));
  await session.initSync(0);
  const sync = await session.begin("LR_SYNC");
  const error = await sync.begin("LR_SYNC_DOWNLOAD_HIERARCHY").catch((thrown: unknown) => thrown);
  assert.is((error as HResultError).codeName, "MAPI_E_NO_SUPPORT");
  await sync.end();
});

test.run();
