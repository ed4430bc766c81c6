import { HR, type IOSTX } from "iostx";
import { exposedCount, exposeStore, type NativeOptions } from "iostx/native";
import koffi from "koffi";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Replica } from "../../../examples/stores/core/replica.js";
import { ReplicatedStore } from "../../../examples/stores/core/replicated-store.js";
import { MemoryStorage } from "../../../examples/stores/memory/memory-storage.js";
import { contentsOf, mime } from "../../examples/replicate/support.js";
import { build, isWatched, missing } from "./build.js";

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
    const [folders, items] = [new Int32Array(1), new Int32Array(1)];
    assert.is(drive(store, "upload", folders, items), HR.S_OK);
    assert.equal([folders[0], items[0]], [2, 3]);
  });

  test("it downloads a folder and an item", () => {
    const { replica, store } = make();
    assert.is(drive(store, "download"), HR.S_OK);
    assert.equal(contentsOf(replica), { Inbox: ["hello"] });
  });

  test("what fails tells why", () => {
    const text = new Uint8Array(256);
    assert.is(drive(make().store, "misuse", text), HR.E_UNEXPECTED);
    assert.match(Buffer.from(text).toString(), /cannot begin LR_SYNC_UPLOAD_FOLDER in LR_SYNC_IDLE/);
  });

  /** A store whose SyncBeg is another one. */
  const withBegin = (SyncBeg: IOSTX["SyncBeg"]): IOSTX => {
    const { store } = make();
    return new Proxy(store, {
      get: (target, key) => {
        if (key === "SyncBeg") return SyncBeg;
        if (key === "GetLastError") return () => HR.MAPI_E_NO_SUPPORT;
        return (Reflect.get(target, key) as (...values: unknown[]) => unknown).bind(target);
      },
    });
  };

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
    drive(store, "repeat", isWatched ? 1000 : 25_000);
    assert.ok(process.memoryUsage.rss() - before < 64 << 20, "stable");
    assert.is(koffi.stats().callbacks, callbacks, "the functions are shared");
  });
}

test.run();
