import { HR, type IOSTX } from "iostx";
import { exposedCount, exposeStore, type NativeOptions } from "iostx/native";
import koffi from "koffi";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Replica } from "../../../examples/stores/core/replica.js";
import { ReplicatedStore } from "../../../examples/stores/core/replicated-store.js";
import { MemoryStorage } from "../../../examples/stores/memory/memory-storage.js";
import { contentsOf, mime } from "../../examples/replicate/support.js";
import { build, missing } from "./build.js";

const title = missing === undefined ? "" : ` (skipped: ${missing})`;
const test = suite(`native: a client in C++ drives a store in TypeScript${title}`);

if (missing === undefined) {
  const library = build("client");
  const allocate = library.func("MAPIAllocateBuffer", "int32", ["uint32", "void *"]);
  const free = library.func("MAPIFreeBuffer", "uint32", ["uintptr"]);
  const options: NativeOptions = {
    koffi,
    buffers: {
      allocate(length) {
        const out = new BigUint64Array(1);
        allocate(length, out);
        return Number(out[0]);
      },
      free,
    },
  };
  const blocks = library.func("blocks_left", "long", []);

  /** Lets the client do something with a store, and looks whether anything is left. */
  const drive = (store: IOSTX, name: string, ...more: unknown[]) => {
    const call = library.func(name, "uint32", [
      "uintptr",
      "void *",
      ...more.map((one) => (typeof one === "number" ? "int" : "void *")),
    ]);
    const exposed = exposeStore(store, options);
    const line = new Int32Array(1);
    const code = call(exposed.address, line, ...more) as number;
    exposed.close();
    assert.is(line[0], 0, `${name}: failed in this line, with 0x${code.toString(16)}`);
    assert.is(exposedCount(koffi), 0, `${name}: nothing is held`);
    assert.is(blocks(), 0, `${name}: nothing is allocated`);
    return code;
  };
  const make = () => {
    const replica = new Replica(new MemoryStorage());
    return { replica, store: new ReplicatedStore(replica, "native") };
  };

  test("it uploads all folders and items", () => {
    const { replica, store } = make();
    const folder = replica.createFolder("Mail");
    replica.createFolder("Lists", folder);
    for (const text of ["one", "two", "three"]) replica.addItem(folder, mime(text));
    const seen = new Int32Array(5);
    assert.is(drive(store, "upload", seen), HR.S_OK);
    assert.equal([...seen], [2, 3, 0, 0, 0]);
  });

  test("it uploads moves, read states and deletions in lists", () => {
    const { replica, store } = make();
    const folder = replica.createFolder("Mail");
    const archive = replica.createFolder("Archive");
    const keys = ["one", "two", "three", "four"].map((text) => replica.addItem(folder, mime(text)));
    assert.is(drive(store, "upload", new Int32Array(5)), HR.S_OK);
    replica.setFlags(keys[0]!, { read: true });
    replica.setFlags(keys[1]!, { read: true });
    replica.moveItem(keys[2]!, archive);
    replica.deleteItem(keys[3]!);
    const seen = new Int32Array(5);
    assert.is(drive(store, "upload", seen), HR.S_OK);
    assert.equal([...seen], [0, 0, 2, 1, 1]);
    const again = new Int32Array(5);
    assert.is(drive(store, "upload", again), HR.S_OK);
    assert.equal([...again], [0, 0, 0, 0, 0], "all of it is acknowledged");
  });

  test("it downloads a folder and an item", () => {
    const { replica, store } = make();
    assert.is(drive(store, "download", 0), HR.S_OK);
    assert.equal(contentsOf(replica), { Inbox: ["hello"] });
  });

  test("it downloads a header, and gives the whole item later", () => {
    const { replica, store } = make();
    assert.is(drive(store, "download", 1), HR.S_OK);
    const items = () => replica.folders().flatMap(({ key }) => [...replica.items(key)]);
    assert.equal(
      items().map(({ header }) => header),
      [true],
    );
    assert.is(drive(store, "complete"), HR.S_OK);
    assert.equal(
      items().map(({ header }) => header),
      [false],
    );
    assert.is(Buffer.from(replica.content(items()[0]!.key)!).toString(), "Subject: hello\r\n\r\n");
  });

  test("it goes on after failures as published clients do", () => {
    assert.is(drive(make().store, "stubborn"), HR.S_OK);
  });

  test("what fails tells why", () => {
    const text = new Uint8Array(256);
    assert.is(drive(make().store, "misuse", text), HR.E_UNEXPECTED);
    assert.match(Buffer.from(text).toString(), /cannot begin LR_SYNC_UPLOAD_FOLDER in LR_SYNC_IDLE/);
  });

  /** A store whose SyncBeg is another one. */
  const withBegin = (SyncBeg: IOSTX["SyncBeg"], store = make().store): IOSTX => {
    return new Proxy(store, {
      get: (target, key) => {
        if (key === "SyncBeg") return SyncBeg;
        if (key === "GetLastError") return () => HR.MAPI_E_NO_SUPPORT;
        return (Reflect.get(target, key) as (...values: unknown[]) => unknown).bind(target);
      },
    });
  };

  test("a struct that cannot be shown is a failure, and the store is where it was", () => {
    const { store } = make();
    const begin = withBegin((uiSync, ppv) => {
      const code = store.SyncBeg(uiSync, ppv);
      if (ppv.value !== null) (ppv.value as { pwzPath: unknown }).pwzPath = 7;
      return code;
    }, store);
    assert.is(drive(begin, "begin_again"), HR.MAPI_E_CALL_FAILED);
    assert.is(store.SyncEnd(), HR.E_UNEXPECTED);
  });

  test("an exception is a failure, not a success", () => {
    const text = new Uint8Array(256);
    const store = withBegin(() => {
      throw new Error("on fire");
    });
    assert.is(drive(store, "misuse", text), HR.MAPI_E_CALL_FAILED);
    assert.match(Buffer.from(text).toString(), /^SyncBeg: on fire/);
  });

  test("a promise is no answer", () => {
    const text = new Uint8Array(256);
    assert.is(
      drive(
        withBegin(async () => HR.S_OK),
        "misuse",
        text,
      ),
      HR.MAPI_E_NO_SUPPORT,
    );
    assert.match(Buffer.from(text).toString(), /answers with a promise/);
  });

  test("100,000 calls leave no more memory in use", () => {
    const { store } = make();
    const { callbacks } = koffi.stats();
    drive(store, "repeat", 4000);
    const before = process.memoryUsage.rss();
    drive(store, "repeat", 25_000);
    assert.ok(process.memoryUsage.rss() - before < 64 << 20, "stable");
    assert.is(koffi.stats().callbacks, callbacks, "the functions are shared");
  });
}

test.run();
