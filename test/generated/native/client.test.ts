import { HR, HResultError, IMAPIFolderClient, type IStream, OstxClient, openSession, PR, UPS } from "iostx";
import { exposedCount, NativeError, type NativeOptions, openNative, openSyncObject } from "iostx/native";
import koffi from "koffi";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build, isWatched, missing } from "./build.js";

const title = missing === undefined ? "" : ` (skipped: ${missing})`;
const test = suite(`native: a client in TypeScript drives a store in C++${title}`);

if (missing === undefined) {
  const library = build("store");
  const take = library.func("take", "uintptr", ["size_t"]);
  const free = library.func("give", "void", ["uintptr"]);
  const options: NativeOptions = { koffi, buffers: { allocate: take, free } };
  const makeStore = library.func("make_store", "uintptr", []);
  const releaseStore = library.func("release_store", "uint32", ["uintptr"]);
  const objects = library.func("objects_left", "long", []);
  const blocks = library.func("blocks_left", "long", []);

  /** Works with a store, and looks whether anything is left of it. */
  const withStore = async (work: (store: ReturnType<typeof openStore>) => Promise<void>) => {
    const address = makeStore() as number;
    const opened = openStore(address);
    await work(opened);
    opened.close();
    assert.is(releaseStore(address), 0, "all references are given back");
    assert.is(objects(), 0, "all objects are gone");
    assert.is(blocks(), 0, "all blocks are freed");
    assert.is(exposedCount(koffi), 0);
  };
  const openStore = (address: number) => openNative(address, "IOSTX", options);

  test("a session uploads a folder", () =>
    withStore(async ({ object }) => {
      const session = openSession(object);
      await session.initSync(0);
      await session.within("LR_SYNC", async (sync) => {
        assert.is(sync.data.pwzPath, "C:\\store.ost");
        sync.data.ulFlags = UPS.UPLOAD_ONLY;
        await sync.within("LR_SYNC_UPLOAD_HIERARCHY", async (hierarchy) => {
          await hierarchy.forEach("LR_SYNC_UPLOAD_FOLDER", async ({ data }) => {
            assert.equal([...data.feid.ltid.globcnt], [0, 0, 0, 0, 0, 7]);
            assert.is(data.pfld, data.pfld, "one object for one pointer");
            const folder = new IMAPIFolderClient(data.pfld!);
            const [name] = await folder.GetProps([PR.DISPLAY_NAME_W], 0);
            assert.equal(name, { ulPropTag: PR.DISPLAY_NAME_W, Value: "Mail" });
            try {
              await folder.CreateMessage(null, 0);
              assert.unreachable();
            } catch (error) {
              assert.instance(error, HResultError);
              assert.match((error as Error).message, /not today/);
            }
          });
          assert.is(hierarchy.data.iEnt, 1, "acknowledged, in its memory");
        });
      });
    }));

  test("importers take properties, lists and streams", () =>
    withStore(async ({ object, as }) => {
      const client = new OstxClient(object);
      await client.InitSync(0);
      const sync = await client.SyncBeg("LR_SYNC");
      sync.ulFlags = UPS.DNLOAD_ONLY;
      const { pxihc } = await client.SyncBeg("LR_SYNC_DOWNLOAD_HIERARCHY");
      const stream: IStream = {
        Read(pv, pcbRead) {
          pv.set([7, 8, 9]);
          pcbRead.value = 3;
          return HR.S_OK;
        },
        Write: () => HR.MAPI_E_NO_ACCESS,
        Seek: () => HR.MAPI_E_NO_SUPPORT,
        SetSize: () => HR.MAPI_E_NO_SUPPORT,
        Commit: () => HR.S_OK,
      };
      assert.is(pxihc!.Config(stream, 0), HR.S_OK);
      assert.is(pxihc!.Config(null, 0), HR.S_OK);
      const named = (Value: string) => [{ ulPropTag: PR.DISPLAY_NAME_W, Value }];
      assert.is(pxihc!.ImportFolderChange(named("Mail")), HR.S_OK);
      assert.is(pxihc!.ImportFolderChange(named("Else")), HR.SYNC_E_CONFLICT);
      assert.is(pxihc!.ImportFolderDeletion(0, [new Uint8Array(22), new Uint8Array(22)]), HR.S_OK);
      assert.ok(as(pxihc!, "IExchangeImportHierarchyChanges"));
      assert.is(as(pxihc!, "IMessage"), undefined);
      await client.SetSyncResult(HR.S_OK);
      await client.SyncEnd();
      assert.throws(
        () => pxihc!.Config(null, 0),
        (error: unknown) => error instanceof NativeError,
      );
      assert.is(sync.ulFlags, UPS.DNLOAD_ONLY);
      await client.SetSyncResult(HR.S_OK);
      await client.SyncEnd();
      assert.throws(() => sync.ulFlags, /its state has ended/);
    }));

  test("a failure comes with the store's own words", () =>
    withStore(async ({ object }) => {
      const client = new OstxClient(object);
      await client.InitSync(0);
      await client.SyncBeg("LR_SYNC");
      try {
        await client.SyncBeg("LR_SYNC_CONTENTS");
        assert.unreachable();
      } catch (error) {
        assert.is((error as HResultError).code, HR.MAPI_E_NO_ACCESS);
        assert.match((error as Error).message, /not today/);
      }
      await client.SetSyncResult(HR.MAPI_E_CANCEL);
      await client.SyncEnd();
    }));

  test("what is no IPSTX has no sync object, and gives its references back", () =>
    withStore(async () => {
      const other = makeStore() as number;
      assert.throws(() => openSyncObject(other, options), /QueryInterface/);
      assert.is(releaseStore(other), 0);
    }));

  test("100,000 calls leave no more memory in use", () =>
    withStore(async ({ object }) => {
      const round = (times: number) => {
        for (let index = 0; index < times; index++) {
          const out = { value: undefined as unknown };
          object.InitSync(0);
          object.SyncBeg(1, out);
          (out.value as { ulFlags: number }).ulFlags = UPS.UPLOAD_ONLY;
          object.SyncEnd();
        }
      };
      round(4000);
      const before = process.memoryUsage.rss();
      round(isWatched ? 1000 : 33_000);
      assert.ok(process.memoryUsage.rss() - before < 64 << 20, "stable");
    }));
}

test.run();
