import {
  DNH,
  DNT,
  encodeFEID,
  encodeMEID,
  encodeSKEY,
  type FEID,
  type Handle,
  HR,
  type HRESULT,
  HResultError,
  HSF,
  IcsDeletionFlags,
  IcsFlags,
  IcsReadFlags,
  type IExchangeImportContentsChanges,
  IExchangeImportContentsChangesClient,
  IExchangeImportHierarchyChangesClient,
  IID_IStream,
  type IMAPIFolder,
  IMAPIFolderClient,
  type IMAPIProgress,
  type IMessage,
  IMessageClient,
  InitSyncFlags,
  type IOSTX,
  type IStream,
  IStreamClient,
  type LTID,
  type MEID,
  muidProvPrvNST,
  OstxClient,
  openSession,
  PR,
  property,
  type SKEY,
  type StateName,
  SYNCSTATE,
  UPC,
  UPD,
  UPF,
  UPH,
  UPM,
  UPR,
  UPS,
  UPT,
  UPV,
} from "iostx";
import { exposedCount, NativeError, type NativeOptions, openNative, openSyncObject } from "iostx/native";
import koffi from "koffi";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build, missing } from "./build.js";

const title = missing === undefined ? "" : ` (skipped: ${missing})`;
const test = suite(`native: a client in TypeScript drives a store in C++${title}`);

/** Keys and identifiers of the store: they differ in one byte. */
const keyOf = (number: number): SKEY => ({
  guid: Uint8Array.from({ length: 16 }, (_, index) => index + 1),
  globcnt: Uint8Array.of(0, 0, 0, 0, 0, number),
});
const ltidOf = (number: number): LTID => ({ ...keyOf(number), wLevel: 0 });
const start = { abFlags: new Uint8Array(4), muid: muidProvPrvNST, placeholder: 0x102 };
const feidOf = (number: number): FEID => ({ ...start, ltid: ltidOf(number) });
const meidOf = (folder: number, item: number): MEID => ({
  ...start,
  ltidFld: ltidOf(folder),
  ltidMsg: ltidOf(item),
});
const bytesOf = (number: number) => encodeSKEY(keyOf(number));
const listOf = (number: number) => Uint8Array.of(22, ...bytesOf(number));
const DELIVERED = 0x81d0123456789abcn;

/** What the store writes down, in its words. */
const hex = (...values: (number | Uint8Array)[]) =>
  values
    .map((one) => ` ${typeof one === "number" ? one.toString(16) : Buffer.from(one).toString("hex")}`)
    .join("");
const ended = (state: StateName, ...flags: number[]) => `end${hex(SYNCSTATE[state], HR.S_OK, ...flags)}`;
const failedWith = (code: HRESULT, state: StateName, ...flags: number[]) =>
  `end${hex(SYNCSTATE[state], code, ...flags)}`;

const refuse = () => HR.MAPI_E_NO_SUPPORT;

/** An object with properties that has none, and of which nothing can be opened. */
const bare = {
  GetLastError: refuse,
  SaveChanges: refuse,
  GetProps: refuse,
  GetPropList: refuse,
  OpenProperty: refuse,
  SetProps: refuse,
  DeleteProps: refuse,
};

/** An item that is nothing but its bytes. */
function itemOf(content: Uint8Array): IMessage {
  return {
    ...bare,
    SetReadFlag: refuse,
    OpenProperty(tag, iid, _options, _flags, out) {
      assert.is(tag, PR.INTERNET_CONTENT);
      assert.equal(iid, IID_IStream);
      let at = 0;
      const stream: IStream = {
        Read(pv, pcbRead) {
          const part = content.subarray(at, at + pv.length);
          pv.set(part);
          at += part.length;
          pcbRead.value = part.length;
          return HR.S_OK;
        },
        Write: refuse,
        Seek: refuse,
        SetSize: refuse,
        Commit: refuse,
      };
      out.value = stream;
      return HR.S_OK;
    },
  };
}

if (missing === undefined) {
  const library = build("store");
  const take = library.func("take", "uintptr", ["size_t"]);
  const free = library.func("give", "void", ["uintptr"]);
  const options: NativeOptions = { koffi, buffers: { allocate: take, free } };
  const makeStore = library.func("make_store", "uintptr", []);
  const releaseStore = library.func("release_store", "uint32", ["uintptr"]);
  const breakStore = library.func("break_store", "void", ["uintptr", "uint32", "int", "int32"]);
  const objects = library.func("objects_left", "long", []);
  const blocks = library.func("blocks_left", "long", []);
  const readJournal = library.func("heard", "str", []);

  /** What the store has heard since it was asked last. */
  const heard = () => (readJournal() as string).split("\n").slice(0, -1);

  /** Works with a store, and looks whether anything is left of it. */
  const withStore = async (work: (store: ReturnType<typeof openStore>) => Promise<void>) => {
    const address = makeStore() as number;
    const opened = openStore(address);
    let left: unknown;
    try {
      await work(opened);
    } finally {
      opened.close();
      left = releaseStore(address);
    }
    assert.is(left, 0, "all references are given back");
    assert.is(objects(), 0, "all objects are gone");
    assert.is(blocks(), 0, "all blocks are freed");
    assert.is(exposedCount(koffi), 0);
  };
  const openStore = (address: number) => ({
    ...openNative(address, "IOSTX", options),
    /** Lets a state fail: where it is begun, or where it ends. */
    breakAt: (state: StateName, where: "begin" | "end", code: HRESULT) =>
      breakStore(address, SYNCSTATE[state], where === "end" ? 1 : 0, code | 0),
  });

  /** The failure of a piece of work, which must fail. */
  const failureOf = async (work: () => unknown): Promise<HResultError> => {
    try {
      await work();
    } catch (error) {
      assert.instance(error, HResultError);
      return error as HResultError;
    }
    throw new Error("it succeeded");
  };

  /** A replication in one direction, acknowledged where the work succeeds. */
  const replicate = async (store: IOSTX, flags: number, work: (sync: Handle<"LR_SYNC">) => unknown) => {
    const session = openSession(store);
    await session.initSync(0);
    await session.within("LR_SYNC", async (sync) => {
      sync.data.ulFlags = flags;
      await work(sync);
    });
  };
  const uploadTables = (store: IOSTX, work: (table: Handle<"LR_SYNC_UPLOAD_TABLE">) => unknown) =>
    replicate(store, UPS.UPLOAD_ONLY, (sync) =>
      sync.within("LR_SYNC_CONTENTS", (contents) => contents.forEach("LR_SYNC_UPLOAD_TABLE", work)),
    );
  /** Works in the table of the store's first folder on the way down. */
  const inDownTable = (store: IOSTX, work: (table: Handle<"LR_SYNC_DOWNLOAD_TABLE">) => unknown) =>
    replicate(store, UPS.DNLOAD_ONLY, (sync) =>
      sync.within("LR_SYNC_CONTENTS", (contents) => contents.within("LR_SYNC_DOWNLOAD_TABLE", work)),
    );
  const CLOSED = [ended("LR_SYNC_CONTENTS", UPC.OK), ended("LR_SYNC", UPS.DNLOAD_ONLY | UPS.OK)];

  test("a session uploads folders, which the store then forgets", () =>
    withStore(async ({ object }) => {
      const session = openSession(object);
      await session.initSync(InitSyncFlags.UPLOAD_HIERARCHY | InitSyncFlags.UPLOAD_CONTENTS);
      await session.within("LR_SYNC", async (sync) => {
        assert.is(sync.data.pwzPath, "C:\\store.ost");
        sync.data.ulFlags = UPS.UPLOAD_ONLY;
        await sync.within("LR_SYNC_UPLOAD_HIERARCHY", async (hierarchy) => {
          assert.is(hierarchy.data.cEnt, 2);
          await hierarchy.forEach("LR_SYNC_UPLOAD_FOLDER", async ({ data }) => {
            if (data.ulFlags === UPF.DEL) {
              assert.is(data.pfld, null, "of a deleted folder there is no object");
              assert.equal(data.feid, feidOf(8));
              return;
            }
            assert.is(data.ulFlags, UPF.NEW);
            assert.equal(data.feid, feidOf(7));
            assert.is(data.pfld, data.pfld, "one object for one pointer");
            const folder = new IMAPIFolderClient(data.pfld!);
            const [name] = await folder.GetProps([PR.DISPLAY_NAME_W], 0);
            assert.equal(name, property(PR.DISPLAY_NAME_W, "Mail"));
            const error = await failureOf(() => folder.CreateMessage(null, 0));
            assert.match(error.message, /not today/);
          });
          assert.is(hierarchy.data.iEnt, 2, "counted, in its memory");
        });
        await sync.within("LR_SYNC_UPLOAD_HIERARCHY", ({ data }) => assert.is(data.cEnt, 0));
      });
      assert.equal(heard(), [
        "init 41",
        ended("LR_SYNC_UPLOAD_FOLDER", UPF.NEW | UPF.OK),
        ended("LR_SYNC_UPLOAD_FOLDER", UPF.DEL | UPF.OK),
        ended("LR_SYNC_UPLOAD_HIERARCHY", UPH.OK),
        ended("LR_SYNC_UPLOAD_HIERARCHY", UPH.OK),
        ended("LR_SYNC", UPS.UPLOAD_ONLY | UPS.OK),
      ]);
    }));

  test("one folder goes up without the hierarchy", () =>
    withStore(async ({ object }) => {
      await replicate(object, UPS.UPLOAD_ONLY, (sync) =>
        sync.when("UPS_ONE_FOLDER").within("LR_SYNC_UPLOAD_FOLDER", ({ data }) => {
          assert.equal(data.feid, feidOf(7));
        }),
      );
      assert.equal(heard().slice(1), [
        ended("LR_SYNC_UPLOAD_FOLDER", UPF.NEW | UPF.OK),
        ended("LR_SYNC", UPS.UPLOAD_ONLY | UPS.ONE_FOLDER | UPS.OK),
      ]);
    }));

  test("a session uploads items with all that the store says of them", () =>
    withStore(async ({ object }) => {
      const seen: number[] = [];
      await uploadTables(object, async (table) => {
        if (table.data.cEnt === 0) {
          assert.equal(table.data.feid, feidOf(9));
          assert.is(table.data.pszName, "Entw\xfcrfe", "8-bit text");
          assert.is(table.data.pupmovHead, null);
          return;
        }
        assert.is(table.data.pszName, "Mail");
        assert.equal(table.data.feid, feidOf(7));
        assert.is(table.data.cEnt, 7);
        assert.equal(table.data.rgte, [
          { iEntMod: 0, cEntMod: 2, iEntRead: 0, cEntRead: 1, iEntDel: 0, cEntDel: 1 },
          { iEntMod: 0, cEntMod: 1, iEntRead: 0, cEntRead: 1, iEntDel: 0, cEntDel: 1 },
        ]);
        await table.forEach("LR_SYNC_UPLOAD_MESSAGE", async ({ data }) => {
          seen.push(data.ulFlags);
          const number = data.meid.ltidMsg.globcnt[5]!;
          assert.equal(data.meid, meidOf(7, number));
          if (data.ulFlags === UPM.MOV) {
            assert.equal(data.feid, feidOf(10));
            assert.equal(data.binChg, bytesOf(0x71));
            assert.equal(data.binPcl, listOf(0x71));
            assert.equal(data.skeySrc, keyOf(0x52));
          } else {
            assert.equal([data.binChg, data.binPcl], [new Uint8Array(), new Uint8Array()]);
          }
          const item = new IMessageClient(data.pmsg!);
          const content = Buffer.from(`Subject: item ${number}\r\n\r\n`);
          assert.equal(await item.GetProps(null, 0), [
            property(PR.SUBJECT_W, `Item ${number % 10}`),
            property(PR.MESSAGE_DELIVERY_TIME, DELIVERED),
            property(PR.MESSAGE_SIZE, 100_000 + number),
            property(PR.READ, true),
            property(PR.INTERNET_CONTENT, new Uint8Array(content)),
          ]);
          assert.equal(await item.GetPropList(0), [
            PR.SUBJECT_W,
            PR.MESSAGE_DELIVERY_TIME,
            PR.MESSAGE_SIZE,
            PR.READ,
            PR.INTERNET_CONTENT,
          ]);
          const stream = new IStreamClient(
            (await item.OpenProperty(PR.INTERNET_CONTENT, IID_IStream, 0, 0)) as IStream,
          );
          assert.is(await stream.Seek(-4n, 2), BigInt(content.length - 4));
          const rest = new Uint8Array(9);
          assert.is(await stream.Read(rest), 4);
          assert.equal([...rest], [13, 10, 13, 10, 0, 0, 0, 0, 0]);
          data.ulFlags |= UPM.COMMIT;
        });
        assert.equal(
          table.data.rgte.map(({ iEntMod }) => iEntMod),
          [2, 1],
          "counted, in its memory",
        );
        assert.is(table.data.iEnt, 3);
      });
      assert.equal(seen, [UPM.NEW, UPM.MOV, UPM.ASSOC | UPM.MOD_PROPS]);
      assert.equal(heard().slice(1), [
        ...seen.map((flags) => ended("LR_SYNC_UPLOAD_MESSAGE", flags | UPM.COMMIT | UPM.OK)),
        "Archive 0 0",
        "Lists 0 0",
        ended("LR_SYNC_UPLOAD_TABLE", UPT.OK),
        ended("LR_SYNC_UPLOAD_TABLE", UPT.OK),
        ended("LR_SYNC_CONTENTS", UPC.OK),
        ended("LR_SYNC", UPS.UPLOAD_ONLY | UPS.OK),
      ]);
    }));

  test("a property that is missing is an error in its place, and those that cannot be changed are listed", () =>
    withStore(async ({ object }) => {
      await uploadTables(object, (table) =>
        table.forEach("LR_SYNC_UPLOAD_MESSAGE", async ({ data }) => {
          const item = new IMessageClient(data.pmsg!);
          const subject = property(PR.SUBJECT_W, "\u00fc\ud83d\ude00");
          const problems = await item.SetProps([property(PR.MESSAGE_SIZE, 1), subject]);
          assert.equal(problems, [{ ulIndex: 0, ulPropTag: PR.MESSAGE_SIZE, scode: HR.MAPI_E_COMPUTED }]);
          assert.is(await item.DeleteProps([PR.READ]), null);
          assert.equal(await item.DeleteProps([PR.READ, PR.COMMENT_W]), [
            { ulIndex: 0, ulPropTag: PR.READ, scode: HR.MAPI_E_NOT_FOUND },
            { ulIndex: 1, ulPropTag: PR.COMMENT_W, scode: HR.MAPI_E_NOT_FOUND },
          ]);
          const out = { value: [] };
          assert.is(data.pmsg!.GetProps([PR.READ, PR.SUBJECT_W], 0, out), HR.MAPI_W_ERRORS_RETURNED);
          assert.equal(out.value, [{ ulPropTag: 0x0e69000a, Value: HR.MAPI_E_NOT_FOUND }, subject]);
          await item.SetReadFlag(4);
          await item.SaveChanges(2);
        }),
      );
      assert.equal(heard().slice(1, 5), [
        `set${hex(PR.SUBJECT_W)} fc003dd800de`,
        "read flag 4",
        "saved 2",
        ended("LR_SYNC_UPLOAD_MESSAGE", UPM.NEW | UPM.OK),
      ]);
    }));

  test("a session uploads read states, deletions and moves in lists", () =>
    withStore(async ({ object }) => {
      const archive: IMAPIFolder = {
        ...bare,
        CreateMessage: refuse,
        GetProps(tags, _flags, out) {
          assert.is(tags, null);
          out.value = [property(PR.DISPLAY_NAME_W, "A1"), property(PR.SOURCE_KEY, bytesOf(0x91))];
          return HR.S_OK;
        },
      };
      const importer: IExchangeImportContentsChanges = {
        GetLastError: refuse,
        Config(stream, flags) {
          assert.equal([stream, flags], [null, IcsFlags.NORMAL]);
          return HR.SYNC_W_PROGRESS;
        },
        UpdateState: refuse,
        ImportMessageChange: refuse,
        ImportMessageDeletion: refuse,
        ImportPerUserReadStateChange: refuse,
        ImportMessageMove: refuse,
      };
      await uploadTables(object, async (table) => {
        if (table.data.cEnt === 0) return;
        await table.within("LR_SYNC_UPLOAD_MESSAGE_READ", ({ data }) => {
          assert.equal(
            data.pupre.map(({ ulFlags, skey }) => [ulFlags, skey]),
            [
              [UPR.READ, keyOf(0x31)],
              [UPR.ASSOC, keyOf(0x32)],
            ],
          );
          data.pupre[1]!.ulFlags |= UPR.COMMIT;
        });
        await table.within("LR_SYNC_UPLOAD_MESSAGE_DEL", ({ data }) => {
          const [removed, moved] = data.pupde;
          assert.is(data.cEnt, 2);
          assert.equal([removed!.ulFlags, removed!.skey], [UPD.ASSOC, keyOf(0x41)]);
          assert.equal([removed!.binChg, removed!.binPcl], [new Uint8Array(), new Uint8Array()]);
          assert.is(removed!.pupmov, null);
          assert.equal([moved!.ulFlags, moved!.skey, moved!.skeyDst], [UPD.MOV, keyOf(0x42), keyOf(0x62)]);
          assert.equal([moved!.binChg, moved!.binPcl], [bytesOf(0x71), listOf(0x71)]);
          const to = moved!.pupmov!;
          assert.equal([to.pszName, to.feid, to.pupmovNext!.pszName], ["Archive", feidOf(10), "Lists"]);
          assert.is(to.pupmovNext!.pupmovNext, null);
          removed!.ulFlags |= UPD.COMMIT;
          moved!.ulFlags |= UPD.MOVED | UPD.UPDATE;
          to.ulFlags = UPV.DIRTY;
          to.cEntMov++;
          to.pfld = archive;
          to.pxicc = importer;
          assert.is(moved!.pupmov!.pfld, archive, "what was given comes back as itself");
        });
        assert.is(table.data.pupmovHead!.cEntMov, 1, "by whichever way one comes to it");
        assert.is(table.data.pupmovHead!.pfld, null);
        const last = table.data.pupmovHead!.pupmovNext!;
        last.ulFlags = UPV.ERROR;
        last.pxicc = importer;
        assert.equal([last.pxicc, last.pfld], [importer, null]);
        assert.equal(
          table.data.rgte.map(({ iEntRead, iEntDel }) => [iEntRead, iEntDel]),
          [
            [1, 1],
            [1, 1],
          ],
        );
        assert.is(table.data.iEnt, 4);
      });
      assert.equal(heard().slice(1, -3), [
        ended("LR_SYNC_UPLOAD_MESSAGE_READ", UPR.READ | UPR.OK, UPR.ASSOC | UPR.COMMIT | UPR.OK),
        `Archive${hex(UPV.DIRTY, 1)} 41003100${hex(bytesOf(0x91), HR.SYNC_W_PROGRESS)}`,
        "Lists 0 0",
        ended(
          "LR_SYNC_UPLOAD_MESSAGE_DEL",
          UPD.ASSOC | UPD.COMMIT | UPD.OK,
          UPD.MOV | UPD.MOVED | UPD.UPDATE | UPD.OK,
        ),
        `Archive${hex(UPV.DIRTY, 1)}`,
        `Lists${hex(UPV.ERROR, 0, HR.SYNC_W_PROGRESS)}`,
        ended("LR_SYNC_UPLOAD_TABLE", UPT.OK),
      ]);
    }));

  test("what is not acknowledged comes again, and nothing else does", () =>
    withStore(async ({ object }) => {
      await uploadTables(object, async (table) => {
        for await (const message of table.each("LR_SYNC_UPLOAD_MESSAGE")) {
          if (message.data.ulFlags & UPM.MOV) message.fail(HR.MAPI_E_NETWORK_ERROR);
          else message.ok();
        }
        await table.forEach("LR_SYNC_UPLOAD_MESSAGE_READ", (reads) => reads.ok([reads.data.pupre[1]!]));
        await table.forEach("LR_SYNC_UPLOAD_MESSAGE_DEL", (removals) => removals.ok([]));
      });
      assert.equal(heard().slice(1, 8), [
        ended("LR_SYNC_UPLOAD_MESSAGE", UPM.NEW | UPM.OK),
        failedWith(HR.MAPI_E_NETWORK_ERROR, "LR_SYNC_UPLOAD_MESSAGE", UPM.MOV),
        ended("LR_SYNC_UPLOAD_MESSAGE", UPM.ASSOC | UPM.MOD_PROPS | UPM.OK),
        ended("LR_SYNC_UPLOAD_MESSAGE_READ", UPR.READ, UPR.ASSOC | UPR.OK),
        "Archive 0 0",
        "Lists 0 0",
        ended("LR_SYNC_UPLOAD_MESSAGE_DEL", UPD.ASSOC, UPD.MOV),
      ]);
      const again: SKEY[] = [];
      await uploadTables(object, async (table) => {
        await table.forEach("LR_SYNC_UPLOAD_MESSAGE", ({ data }) =>
          again.push(keyOf(data.meid.ltidMsg.globcnt[5]!)),
        );
        await table.forEach("LR_SYNC_UPLOAD_MESSAGE_READ", ({ data }) =>
          again.push(...data.pupre.map(({ skey }) => skey)),
        );
        await table.forEach("LR_SYNC_UPLOAD_MESSAGE_DEL", ({ data }) =>
          again.push(...data.pupde.map(({ skey }) => skey)),
        );
      });
      assert.equal(again, [keyOf(0x22), keyOf(0x31), keyOf(0x41), keyOf(0x42)]);
      await uploadTables(object, ({ data }) => assert.is(data.cEnt, 0));
    }));

  test("an error in the middle reaches the store in each state, and all is pending as before", () =>
    withStore(async ({ object }) => {
      const lost = new HResultError(HR.MAPI_E_NETWORK_ERROR, { method: "upload" });
      const error = await failureOf(() =>
        uploadTables(object, (table) =>
          table.forEach("LR_SYNC_UPLOAD_MESSAGE", ({ data }) => {
            if (data.ulFlags === UPM.MOV) throw lost;
          }),
        ),
      );
      assert.is(error, lost);
      assert.equal(heard().slice(1), [
        ended("LR_SYNC_UPLOAD_MESSAGE", UPM.NEW | UPM.OK),
        failedWith(lost.code, "LR_SYNC_UPLOAD_MESSAGE", UPM.MOV),
        "Archive 0 0",
        "Lists 0 0",
        failedWith(lost.code, "LR_SYNC_UPLOAD_TABLE", 0),
        failedWith(lost.code, "LR_SYNC_CONTENTS", 0),
        failedWith(lost.code, "LR_SYNC", UPS.UPLOAD_ONLY),
      ]);
      await replicate(object, UPS.UPLOAD_ONLY, (sync) =>
        sync.within("LR_SYNC_CONTENTS", (contents) =>
          contents.within("LR_SYNC_UPLOAD_TABLE", ({ data }) => assert.is(data.cEnt, 6)),
        ),
      );
    }));

  test("flags that were set do not count where the result is a failure", () =>
    withStore(async ({ object }) => {
      const client = new OstxClient(object);
      await client.InitSync(0);
      const sync = await client.SyncBeg("LR_SYNC");
      sync.ulFlags = UPS.UPLOAD_ONLY;
      await client.SyncBeg("LR_SYNC_UPLOAD_HIERARCHY");
      const folder = await client.SyncBeg("LR_SYNC_UPLOAD_FOLDER");
      folder.ulFlags |= UPF.OK;
      for (const _ of ["folder", "hierarchy"]) {
        await client.SetSyncResult(HR.MAPI_E_CANCEL);
        await client.SyncEnd();
      }
      assert.equal(heard().slice(1), [
        failedWith(HR.MAPI_E_CANCEL, "LR_SYNC_UPLOAD_FOLDER", UPF.NEW | UPF.OK),
        failedWith(HR.MAPI_E_CANCEL, "LR_SYNC_UPLOAD_HIERARCHY", 0),
      ]);
      const hierarchy = await client.SyncBeg("LR_SYNC_UPLOAD_HIERARCHY");
      assert.is(hierarchy.cEnt, 2);
    }));

  test("a failure comes with the store's own words, and leaves everything where it was", () =>
    withStore(async ({ object, breakAt }) => {
      const client = new OstxClient(object);
      await client.InitSync(0);
      const sync = await client.SyncBeg("LR_SYNC");
      breakAt("LR_SYNC_CONTENTS", "begin", HR.MAPI_E_NO_ACCESS);
      const error = await failureOf(() => client.SyncBeg("LR_SYNC_CONTENTS"));
      assert.is(error.code, HR.MAPI_E_NO_ACCESS);
      assert.match(error.message, /not today/);
      assert.is(sync.pwzPath, "C:\\store.ost");
      await client.SetSyncResult(HR.MAPI_E_CANCEL);
      await client.SyncEnd();
    }));

  test("a state with nothing to do cannot be begun", () =>
    withStore(async ({ object }) => {
      await replicate(object, UPS.UPLOAD_ONLY, (sync) =>
        sync.within("LR_SYNC_UPLOAD_HIERARCHY", async (hierarchy) => {
          await hierarchy.forEach("LR_SYNC_UPLOAD_FOLDER", () => undefined);
          const error = await failureOf(() => hierarchy.begin("LR_SYNC_UPLOAD_FOLDER"));
          assert.is(error.code, HR.MAPI_E_NOT_FOUND);
          assert.is(hierarchy.data.cEnt, 2);
        }),
      );
    }));

  test("a state that ends with a failure has ended", () =>
    withStore(async ({ object, breakAt }) => {
      breakAt("LR_SYNC_DOWNLOAD_TABLE", "end", HR.MAPI_E_NOT_ENOUGH_DISK);
      await replicate(object, UPS.DNLOAD_ONLY, (sync) =>
        sync.within("LR_SYNC_CONTENTS", async (contents) => {
          const table = await contents.begin("LR_SYNC_DOWNLOAD_TABLE");
          table.ok();
          const error = await failureOf(() => table.end());
          assert.is(error.code, HR.MAPI_E_NOT_ENOUGH_DISK);
          assert.throws(() => table.data.pszName, /its state has ended/);
          assert.is(contents.data.iEnt, 1);
        }),
      );
      assert.equal(heard().slice(1), [ended("LR_SYNC_DOWNLOAD_TABLE", DNT.OK), ...CLOSED]);
    }));

  test("a refused end leaves the struct where it is", () =>
    withStore(async ({ object }) => {
      const out: { value: unknown } = { value: null };
      object.InitSync(0);
      assert.is(object.SetSyncResult(HR.S_OK), HR.E_UNEXPECTED);
      assert.is(object.SyncEnd(), HR.E_UNEXPECTED);
      assert.is(object.SyncBeg(SYNCSTATE.LR_SYNC, out), HR.S_OK);
      const sync = out.value as { pwzPath: string };
      assert.is(object.SyncBeg(SYNCSTATE.LR_SYNC_UPLOAD_TABLE, out), HR.E_UNEXPECTED);
      assert.is(object.SyncEnd(), HR.E_UNEXPECTED, "there is no result");
      assert.is(object.SyncHdrEnd(null), HR.E_UNEXPECTED);
      assert.is(sync.pwzPath, "C:\\store.ost");
      assert.is(object.SetSyncResult(HR.S_OK), HR.S_OK);
      assert.is(object.SyncEnd(), HR.S_OK);
      assert.throws(() => sync.pwzPath, /its state has ended/);
    }));

  test("the store reads the folders that the client wants, in the client's lists", () =>
    withStore(async ({ object }) => {
      const [pel, options] = [
        [encodeFEID(feidOf(5)), encodeFEID(feidOf(9))],
        [0x11, 0xfedcba98],
      ];
      await replicate(object, UPS.UPLOAD_ONLY, async (sync) => {
        sync.data.pel = pel;
        sync.data.pulFolderOptions = options;
        sync.data.ulFlags |= UPS.THESE_FOLDERS;
        assert.equal([sync.data.pel, sync.data.pulFolderOptions], [pel, options]);
        await sync.within("LR_SYNC_CONTENTS", async (contents) => {
          assert.is(contents.data.cEnt, 1);
          await contents.within("LR_SYNC_UPLOAD_TABLE", ({ data }) => assert.equal(data.feid, feidOf(9)));
        });
      });
      assert.is(heard()[1], `wanted${hex(9, 0xfedcba98)}`);
    }));

  test("the client chooses the folder by its index", () =>
    withStore(async ({ object }) => {
      await replicate(object, UPS.DNLOAD_ONLY, (sync) =>
        sync.within("LR_SYNC_CONTENTS", async (contents) => {
          assert.is(contents.data.cEnt, 2);
          contents.data.iEnt = 1;
          // As published clients do: up first, where nothing is to be uploaded on the way down.
          await contents.within("LR_SYNC_UPLOAD_TABLE", ({ data }) => assert.is(data.cEnt, 0));
          assert.is(contents.data.iEnt, 1);
          await contents.within("LR_SYNC_DOWNLOAD_TABLE", ({ data }) => {
            assert.is(data.pszName, "Entw\xfcrfe");
            assert.equal(data.feid, feidOf(9));
          });
          contents.data.iEnt = 2;
          const error = await failureOf(() => contents.begin("LR_SYNC_DOWNLOAD_TABLE"));
          assert.is(error.code, HR.MAPI_E_NOT_FOUND);
        }),
      );
    }));

  test("a session downloads folders, and the struct counts them", () =>
    withStore(async ({ object, as }) => {
      const client = new OstxClient(object);
      await client.InitSync(0);
      const sync = await client.SyncBeg("LR_SYNC");
      sync.ulFlags = UPS.DNLOAD_ONLY;
      const down = await client.SyncBeg("LR_SYNC_DOWNLOAD_HIERARCHY");
      const { pxihc } = down;
      const stream: IStream = {
        Read(pv, pcbRead) {
          pv.set([7, 8, 9]);
          pcbRead.value = 3;
          return HR.S_OK;
        },
        Write: () => HR.MAPI_E_NO_ACCESS,
        Seek(dlibMove, dwOrigin, plibNewPosition) {
          assert.equal([dlibMove, dwOrigin], [-5000000000n, 1]);
          plibNewPosition.value = 0x123456789abcdef0n;
          return HR.S_OK;
        },
        SetSize: () => HR.S_OK,
        Commit: () => HR.S_OK,
      };
      assert.is(pxihc!.Config(stream, IcsFlags.UNICODE), HR.S_OK);
      assert.is(pxihc!.Config(null, 0), HR.S_OK);
      assert.is(pxihc!.UpdateState(stream), HR.MAPI_E_NO_ACCESS, "what the stream fails with");
      const importer = new IExchangeImportHierarchyChangesClient(pxihc!);
      const folder = (number: number, change: number, name: string) => [
        property(PR.SOURCE_KEY, bytesOf(number)),
        property(PR.PARENT_SOURCE_KEY, new Uint8Array()),
        property(PR.CHANGE_KEY, bytesOf(change)),
        property(PR.PREDECESSOR_CHANGE_LIST, listOf(change)),
        property(PR.DISPLAY_NAME_W, name),
        property(PR.LAST_MODIFICATION_TIME, DELIVERED),
      ];
      await importer.ImportFolderChange(folder(0x81, 1, "Mail"));
      await importer.ImportFolderChange(folder(0x82, 2, "More"));
      await importer.ImportFolderChange(folder(0x85, 2, "Most"));
      await importer.ImportFolderChange(folder(0x82, 3, "Much more"));
      const known = await failureOf(() => importer.ImportFolderChange(folder(0x82, 3, "Much more")));
      assert.is(known.code, HR.SYNC_E_IGNORE);
      const conflict = await failureOf(() => importer.ImportFolderChange(folder(0x83, 4, "Else")));
      assert.is(conflict.code, HR.SYNC_E_CONFLICT);
      assert.match(conflict.message, /changed here, too/);
      assert.is(pxihc!.ImportFolderChange([]), HR.MAPI_E_INVALID_PARAMETER);
      await importer.ImportFolderDeletion(IcsDeletionFlags.SOFT_DELETE, [
        bytesOf(0x81),
        bytesOf(0x84),
        bytesOf(0x85),
      ]);
      await importer.ImportFolderDeletion(0, []);
      assert.equal([down.cEntNew, down.cEntMod, down.cEntDel], [3, 1, 2]);
      assert.ok(as(pxihc!, "IExchangeImportHierarchyChanges"));
      assert.is(as(pxihc!, "IMessage"), undefined);
      down.ulFlags = DNH.OK;
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
      assert.equal(heard(), [
        "init 0",
        "config 1 070809",
        "config 0 ",
        `folder${hex(bytesOf(0x81))} `,
        `folder${hex(bytesOf(0x82))} `,
        `folder${hex(bytesOf(0x85))} `,
        `folder${hex(bytesOf(0x82))} `,
        `folders deleted 1${hex(bytesOf(0x81), bytesOf(0x84), bytesOf(0x85))}`,
        "folders deleted 0",
        ended("LR_SYNC_DOWNLOAD_HIERARCHY", DNH.OK),
        ended("LR_SYNC", UPS.DNLOAD_ONLY),
      ]);
    }));

  /** What says of an item which one it is, and which change. */
  const itemChange = (number: number, change: number) => [
    property(PR.ENTRYID, encodeMEID(meidOf(7, number))),
    property(PR.CHANGE_KEY, bytesOf(change)),
    property(PR.PREDECESSOR_CHANGE_LIST, listOf(change)),
  ];
  const itemHeard = (flags: number, number: number, change: number) =>
    `item${hex(flags, bytesOf(number), bytesOf(change), listOf(change))}`;

  test("a session downloads items, which come when they are saved", () =>
    withStore(async ({ object, release }) => {
      await inDownTable(object, async ({ data }) => {
        assert.is(data.pszName, "Mail");
        assert.is(data.ftLastMod, DELIVERED, "beyond 63 bits");
        assert.is(data.ulRights, 0x800007fb);
        assert.equal(data.feid, feidOf(7));
        const importer = new IExchangeImportContentsChangesClient(data.pxicc!);
        await importer.Config(null, IcsFlags.NORMAL | IcsFlags.ASSOCIATED);
        const item = await importer.ImportMessageChange(itemChange(1, 0x11), IcsFlags.NEW_MESSAGE);
        const client = new IMessageClient(item!);
        assert.is(await client.SetProps([property(PR.SUBJECT_W, "Hi"), property(PR.READ, true)]), null);
        const opened = await client.OpenProperty(PR.INTERNET_CONTENT, IID_IStream, 1, 3);
        const stream = new IStreamClient(opened as IStream);
        assert.is(await stream.Write(Uint8Array.of(1, 2, 3)), 3);
        assert.is(await stream.Write(Uint8Array.of(4, 5)), 2);
        await stream.SetSize(4n);
        await stream.Commit(0);
        assert.equal(
          data.rgte.map(({ cEntNew }) => cEntNew),
          [0, 0],
          "it is not saved yet",
        );
        await client.SaveChanges(0);
        release(opened as object);
        release(item!);
        assert.throws(() => item!.SaveChanges(0), /its reference was given back/);

        const hidden = await importer.ImportMessageChange(
          [property(PR.SOURCE_KEY, bytesOf(2)), ...itemChange(3, 0x12).slice(1)],
          IcsFlags.ASSOCIATED,
        );
        await new IMessageClient(hidden!).SaveChanges(0);
        assert.equal(data.rgte, [
          { cEntNew: 1, cEntMod: 0, cEntRead: 0, cEntDel: 0 },
          { cEntNew: 0, cEntMod: 1, cEntRead: 0, cEntDel: 0 },
        ]);
        const left = await importer.ImportMessageChange(itemChange(4, 0x13), IcsFlags.NEW_MESSAGE);
        assert.ok(left !== null, "one that is never saved, and not given back before its state ends");

        const folders = new IExchangeImportHierarchyChangesClient(data.pxihc!);
        await folders.ImportFolderDeletion(0, [bytesOf(5)]);
      });
      assert.equal(heard(), [
        "init 0",
        `config${hex(IcsFlags.NORMAL | IcsFlags.ASSOCIATED)} `,
        itemHeard(IcsFlags.NEW_MESSAGE, 1, 0x11),
        `set${hex(PR.SUBJECT_W)} 48006900`,
        `set${hex(PR.READ)} 0100`,
        "written 01020304",
        "saved 0",
        itemHeard(IcsFlags.ASSOCIATED, 2, 0x12),
        "saved 0",
        itemHeard(IcsFlags.NEW_MESSAGE, 4, 0x13),
        `folders deleted 0${hex(bytesOf(5))}`,
        ended("LR_SYNC_DOWNLOAD_TABLE", DNT.OK),
        ...CLOSED,
      ]);
    }));

  test("an import that is refused gives no item, and says why", () =>
    withStore(async ({ object }) => {
      await inDownTable(object, async ({ data }) => {
        const importer = new IExchangeImportContentsChangesClient(data.pxicc!);
        const save = async (number: number, change: number) =>
          new IMessageClient(
            (await importer.ImportMessageChange(itemChange(number, change), 0))!,
          ).SaveChanges(0);
        await save(1, 0x11);
        await save(1, 0x12);
        const codes: HRESULT[] = [];
        for (const change of [
          itemChange(1, 0x12),
          itemChange(0x21, 0x13),
          itemChange(2, 0x14).slice(1),
          [],
        ]) {
          const out = { value: null };
          codes.push(data.pxicc!.ImportMessageChange(change, 0, out) as HRESULT);
          assert.is(out.value, null);
        }
        assert.equal(codes, [
          HR.SYNC_E_IGNORE,
          HR.SYNC_E_CONFLICT,
          HR.MAPI_E_INVALID_PARAMETER,
          HR.MAPI_E_INVALID_PARAMETER,
        ]);
        const error = await failureOf(() => save(0x21, 0x13));
        assert.match(error.message, /changed here, too/);
        assert.is(data.rgte[0].cEntMod, 2);
      });
    }));

  test("a session downloads read states, deletions, moves and the state that is reached", () =>
    withStore(async ({ object }) => {
      const written: number[] = [];
      const stream: IStream = {
        Read: refuse,
        Write(pv, pcbWritten) {
          written.push(...pv);
          pcbWritten.value = pv.length;
          return HR.S_OK;
        },
        Seek: refuse,
        SetSize(size) {
          assert.is(size, 5n);
          return HR.S_OK;
        },
        Commit: () => HR.S_OK,
      };
      await inDownTable(object, async ({ data }) => {
        const importer = new IExchangeImportContentsChangesClient(data.pxicc!);
        for (const number of [1, 2]) {
          const item = await importer.ImportMessageChange(itemChange(number, 0x11), IcsFlags.NEW_MESSAGE);
          await new IMessageClient(item!).SaveChanges(0);
        }
        heard();
        const state = (number: number, ulFlags: number) => {
          const pbSourceKey = bytesOf(number);
          return { cbSourceKey: pbSourceKey.length, pbSourceKey, ulFlags };
        };
        assert.is(
          data.pxicc!.ImportPerUserReadStateChange([state(1, IcsReadFlags.READ), state(2, 0)]),
          HR.S_OK,
        );
        assert.is(data.pxicc!.ImportPerUserReadStateChange([state(3, 0)]), HR.MAPI_W_PARTIAL_COMPLETION);
        await importer.ImportMessageDeletion(IcsDeletionFlags.EXPIRY, [bytesOf(1), bytesOf(3)]);
        await importer.ImportMessageMove(
          bytesOf(7),
          bytesOf(2),
          listOf(0x12),
          bytesOf(4),
          Uint8Array.of(5, 6),
        );
        await importer.UpdateState(stream);
        assert.equal(data.rgte[0], { cEntNew: 2, cEntMod: 0, cEntRead: 2, cEntDel: 1 });
      });
      assert.equal(written, [9, 8, 7, 6, 5]);
      assert.equal(heard(), [
        `read${hex(bytesOf(1), 1, bytesOf(2), 0)}`,
        `read${hex(bytesOf(3), 0)}`,
        `items deleted 2${hex(bytesOf(1), bytesOf(3))}`,
        `moved${hex(bytesOf(7), bytesOf(2), listOf(0x12), bytesOf(4), Uint8Array.of(5, 6))}`,
        ended("LR_SYNC_DOWNLOAD_TABLE", DNT.OK),
        ...CLOSED,
      ]);
    }));

  test("a download that fails in the middle is not acknowledged, and gives everything back", () =>
    withStore(async ({ object }) => {
      const error = await failureOf(() =>
        inDownTable(object, async ({ data }) => {
          const importer = new IExchangeImportContentsChangesClient(data.pxicc!);
          const item = await importer.ImportMessageChange(itemChange(1, 0x11), IcsFlags.NEW_MESSAGE);
          await new IMessageClient(item!).OpenProperty(PR.INTERNET_CONTENT, IID_IStream, 1, 3);
          await importer.ImportMessageChange(itemChange(0x21, 0x12), 0);
        }),
      );
      assert.is(error.code, HR.SYNC_E_CONFLICT);
      assert.equal(heard().slice(1), [
        itemHeard(IcsFlags.NEW_MESSAGE, 1, 0x11),
        failedWith(error.code, "LR_SYNC_DOWNLOAD_TABLE", 0),
        failedWith(error.code, "LR_SYNC_CONTENTS", 0),
        failedWith(error.code, "LR_SYNC", UPS.DNLOAD_ONLY),
      ]);
    }));

  test("a client that closes in the middle of a download gives everything back", () =>
    withStore(async ({ object, close }) => {
      const session = openSession(object);
      await session.initSync(0);
      const sync = await session.begin("LR_SYNC");
      sync.data.ulFlags = UPS.DNLOAD_ONLY;
      const contents = await sync.begin("LR_SYNC_CONTENTS");
      const { data } = await contents.begin("LR_SYNC_DOWNLOAD_TABLE");
      const out: { value: IMessage | null } = { value: null };
      assert.is(data.pxicc!.ImportMessageChange(itemChange(1, 0x11), 0, out), HR.S_OK);
      const { value: item } = out;
      close();
      assert.throws(() => data.pszName, /its state has ended/);
      assert.throws(() => item!.SaveChanges(0), /its reference was given back/);
      assert.throws(() => object.SyncEnd(), /its reference was given back/);
    }));

  const HEADER = encodeMEID(meidOf(7, 0x24));

  test("a session gives the whole item for a header", () =>
    withStore(async ({ object }) => {
      const session = openSession(object);
      await session.initSync(InitSyncFlags.DOWNLOAD_CONTENTS);
      await session.within(
        "LR_SYNC_DOWNLOAD_HEADER",
        async ({ data }) => {
          assert.equal(data.feidPar, feidOf(7));
          assert.is(data.pmsgFull, null);
          const { ulFlags, meid, pmsg } = data.pupmsg!;
          assert.equal([ulFlags, meid], [UPM.HEADER, meidOf(7, 0x24)]);
          const [subject] = await new IMessageClient(pmsg!).GetProps([PR.SUBJECT_W], 0);
          assert.equal(subject, property(PR.SUBJECT_W, "Item 6"));
          data.pmsgFull = itemOf(Buffer.from("the whole item"));
        },
        HEADER,
      );
      const whole = Buffer.from("the whole item").toString("hex");
      assert.equal(heard(), ["init 80", `whole ${whole}`, ended("LR_SYNC_DOWNLOAD_HEADER", HSF.OK)]);
      const done = await failureOf(() => session.begin("LR_SYNC_DOWNLOAD_HEADER", HEADER));
      assert.is(done.code, HR.MAPI_E_NOT_FOUND, "it is no header any more");
      const short = await failureOf(() => session.begin("LR_SYNC_DOWNLOAD_HEADER", HEADER.subarray(1)));
      assert.is(short.code, HR.MAPI_E_INVALID_ENTRYID);
    }));

  test("a header stays one where the whole item cannot be had", () =>
    withStore(async ({ object }) => {
      const session = openSession(object);
      await session.initSync(0);
      const offline = new HResultError(HR.MAPI_E_NETWORK_ERROR, { method: "fetch" });
      const fetch = (work: (header: Handle<"LR_SYNC_DOWNLOAD_HEADER">) => void) =>
        failureOf(() => session.within("LR_SYNC_DOWNLOAD_HEADER", work, HEADER));
      const thrown = await fetch(({ data }) => {
        data.pmsgFull = itemOf(new Uint8Array(3));
        throw offline;
      });
      assert.is(thrown, offline);
      const refused = await fetch(({ data }) => {
        data.pmsgFull = { ...bare, SetReadFlag: refuse, OpenProperty: () => HR.MAPI_E_TOO_BIG };
      });
      assert.is(refused.code, HR.MAPI_E_TOO_BIG, "what the client's own item fails with");
      const forgotten = await fetch(() => undefined);
      assert.is(forgotten.code, HR.MAPI_E_CALL_FAILED);
      const header = await session.begin("LR_SYNC_DOWNLOAD_HEADER", HEADER);
      assert.is(header.data.pmsgFull, null);
      await header.end();
      assert.equal(heard().slice(1), [
        failedWith(HR.MAPI_E_NETWORK_ERROR, "LR_SYNC_DOWNLOAD_HEADER", 0),
        ended("LR_SYNC_DOWNLOAD_HEADER", HSF.OK),
        ended("LR_SYNC_DOWNLOAD_HEADER", HSF.OK),
        failedWith(HR.MAPI_E_CALL_FAILED, "LR_SYNC_DOWNLOAD_HEADER", 0),
      ]);
    }));

  test("an object of the store's own goes back to it as itself", () =>
    withStore(async ({ object }) => {
      const client = new OstxClient(object);
      await client.InitSync(0);
      const data = await client.SyncHdrBeg(HEADER);
      const { pmsg } = data.pupmsg!;
      data.pmsgFull = pmsg;
      assert.is(data.pmsgFull, pmsg);
      const flags = HSF.LOCAL | HSF.COPYDESTRUCTIVE | HSF.OK;
      data.ulFlags = flags;
      assert.is(data.ulFlags, flags);
      const seen: unknown[] = [];
      const answer = (value: number) => (out: { value: number }) => {
        out.value = value;
        return HR.S_OK;
      };
      const progress: IMAPIProgress = {
        Progress: (...values) => {
          seen.push(values);
          return HR.S_OK;
        },
        GetFlags: answer(1),
        GetMin: answer(0),
        GetMax: answer(0xfffffffe),
        SetLimits: (...values) => {
          seen.push(values);
          return HR.S_OK;
        },
      };
      await client.SetSyncResult(HR.S_OK);
      await client.SyncHdrEnd(progress);
      assert.equal(seen, [
        [null, 0xfffffffe, null],
        [0xfffffffe, 1, 1],
      ]);
      assert.equal(heard().slice(1), [
        "the header itself",
        "progress 1 0 fffffffe",
        ended("LR_SYNC_DOWNLOAD_HEADER", flags),
      ]);
      assert.throws(() => data.ulFlags, /its state has ended/);
    }));

  test("a full replication goes up and down in one session, and leaves nothing to do", () =>
    withStore(async ({ object }) => {
      const session = openSession(object);
      const up = async () => {
        await session.initSync(InitSyncFlags.UPLOAD_HIERARCHY | InitSyncFlags.UPLOAD_CONTENTS);
        await session.within("LR_SYNC", async (sync) => {
          sync.data.ulFlags = UPS.UPLOAD_ONLY;
          await sync.within("LR_SYNC_UPLOAD_HIERARCHY", (hierarchy) =>
            hierarchy.forEach("LR_SYNC_UPLOAD_FOLDER", () => undefined),
          );
          await sync.within("LR_SYNC_CONTENTS", (contents) =>
            contents.forEach("LR_SYNC_UPLOAD_TABLE", async (table) => {
              await table.forEach("LR_SYNC_UPLOAD_MESSAGE", () => undefined);
              await table.forEach("LR_SYNC_UPLOAD_MESSAGE_READ", () => undefined);
              await table.forEach("LR_SYNC_UPLOAD_MESSAGE_DEL", () => undefined);
            }),
          );
        });
      };
      const down = async () => {
        await session.initSync(InitSyncFlags.DOWNLOAD_HIERARCHY | InitSyncFlags.DOWNLOAD_CONTENTS);
        await session.within("LR_SYNC", async (sync) => {
          sync.data.ulFlags = UPS.DNLOAD_ONLY;
          await sync.within("LR_SYNC_DOWNLOAD_HIERARCHY", ({ data }) =>
            new IExchangeImportHierarchyChangesClient(data.pxihc!).ImportFolderDeletion(0, []),
          );
          await sync.within("LR_SYNC_CONTENTS", (contents) =>
            contents.forEach("LR_SYNC_DOWNLOAD_TABLE", async ({ data }) => {
              const importer = new IExchangeImportContentsChangesClient(data.pxicc!);
              const number = data.feid.ltid.globcnt[5]!;
              const item = await importer.ImportMessageChange(itemChange(number, 0x11), IcsFlags.NEW_MESSAGE);
              await new IMessageClient(item!).SaveChanges(0);
            }),
          );
        });
      };
      /** The states that ended, in their order, all of them well. */
      const states = () => {
        const ends = heard().flatMap((line) => [...line.matchAll(/^end (\w+) (\w+)/g)]);
        assert.ok(ends.every(([, , result]) => result === "0"));
        return ends.map(([, state]) => Number.parseInt(state!, 16));
      };
      await up();
      assert.equal(states(), [3, 3, 2, 6, 6, 6, 8, 9, 5, 5, 4, 1]);
      await down();
      assert.equal(states(), [10, 11, 11, 4, 1]);
      await session.within(
        "LR_SYNC_DOWNLOAD_HEADER",
        ({ data }) => {
          data.pmsgFull = itemOf(HEADER);
        },
        HEADER,
      );
      assert.equal(states(), [17]);
      await up();
      assert.equal(states(), [2, 5, 5, 4, 1]);
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
          object.SetSyncResult(0);
          object.SyncEnd();
        }
      };
      round(3000);
      const before = process.memoryUsage.rss();
      round(25_000);
      assert.ok(process.memoryUsage.rss() - before < 64 << 20, "stable");
    }));
}

test.run();
