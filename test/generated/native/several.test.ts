import {
  HR,
  type IMAPIFolder,
  type IMAPIProp,
  type IOSTX,
  type IPSTX,
  type IStream,
  type Out,
  PR,
  type SYNC,
  SYNCSTATE,
  type UPDEL,
} from "iostx";
import { exposedCount, exposeNative, type NativeOptions, openNative } from "iostx/native";
import koffi from "koffi";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build, missing } from "./build.js";

const title = missing === undefined ? "" : ` (skipped: ${missing})`;
const test = suite(`native: objects side by side, and what fails at the border${title}`);

/** A store that enters LR_SYNC, and nothing else. */
class OneState {
  data: SYNC | undefined;
  /** The flags that SyncEnd found. */
  found: number | undefined;

  GetLastError(_code: number, _flags: number, out: Out<unknown>): number {
    out.value = null;
    return HR.S_OK;
  }
  InitSync(): number {
    return HR.S_OK;
  }
  SyncBeg(_state: number, out: Out<unknown>): number {
    this.data ??= { ulFlags: 0, pwzPath: null, pel: null, pulFolderOptions: null };
    out.value = this.data;
    return HR.S_OK;
  }
  SetSyncResult(): number {
    return HR.S_OK;
  }
  SyncEnd(): number {
    this.found = this.data?.ulFlags;
    return HR.S_OK;
  }
  SyncHdrBeg(): number {
    return HR.MAPI_E_NO_SUPPORT;
  }
  SyncHdrEnd(): number {
    return HR.MAPI_E_NO_SUPPORT;
  }
}

if (missing === undefined) {
  const library = build("several");
  const call = (name: string, ...types: string[]) => library.func(name, "uint32", types);
  const begin = call("begin", "uintptr", "uint32", "void *");
  const beginUnseen = call("begin", "uintptr", "uint32", "uintptr");
  const init = call("init", "uintptr", "uint32");
  const end = call("end", "uintptr");
  const release = call("release", "uintptr");
  const setFlags = library.func("set_flags", "void", ["uintptr", "uint32"]);
  const flagsOf = call("flags_of", "uintptr");
  const options: NativeOptions = { koffi };
  const LR_SYNC = 1;

  const asStore = (store: object) => store as IOSTX;
  const entered = (address: number): number => {
    const out = new BigUint64Array(1);
    assert.is(begin(address, LR_SYNC, out), HR.S_OK);
    return Number(out[0]);
  };

  test("two stores of native code are in states of their own", () => {
    const make = library.func("make_store", "uintptr", []);
    const addresses = [make() as number, make() as number] as const;
    const [first, second] = addresses;
    const opened = addresses.map((address) => openNative(address, "IOSTX", options));
    const [a, b] = opened.map(({ object }) => object) as [IOSTX, IOSTX];
    const [inA, inB]: [Out<unknown>, Out<unknown>] = [{ value: null }, { value: null }];
    a.SyncBeg(LR_SYNC, inA);
    b.SyncBeg(LR_SYNC, inB);
    a.SyncEnd();
    (inB.value as SYNC).ulFlags = 2;
    assert.is(flagsOf(second), 2);
    assert.throws(() => {
      (inA.value as SYNC).ulFlags = 1;
    }, /its state has ended/);
    assert.is(flagsOf(first), 0, "nothing is written where the state has ended");
    b.SyncEnd();
    for (const one of opened) one.close();
    for (const address of addresses) assert.is(release(address), 0);
    assert.is(library.func("objects_left", "long", [])(), 0);
  });

  test("one store of native code is in the same state by whichever reference", () => {
    const address = library.func("make_store", "uintptr", [])() as number;
    const provider = exposeNative(
      {
        GetSyncObject(out: Out<IOSTX | null>) {
          out.value = opened.object;
          return HR.S_OK;
        },
        GetLastError: () => HR.S_OK,
        EmulateSpooler: () => HR.S_OK,
      } as unknown as IPSTX,
      "IPSTX",
      options,
    );
    const opened = openNative(address, "IOSTX", options);
    const other = openNative(provider.address, "IPSTX", options);
    const out = { value: null };
    other.object.GetSyncObject(out);
    other.object.GetSyncObject(out);
    const inside: Out<unknown> = { value: null };
    opened.object.SyncBeg(LR_SYNC, inside);
    opened.object.SyncEnd();
    assert.throws(() => (inside.value as SYNC).ulFlags, /its state has ended/);
    for (const one of [other, opened, provider]) one.close();
    assert.is(exposedCount(koffi), 0);
    assert.is(release(address), 0);
  });

  test("what is set behind a pointer lives as long as the outermost state: it may belong to that", () => {
    const address = library.func("make_store", "uintptr", [])() as number;
    const opened = openNative(address, "IOSTX", options);
    const { object: store } = opened;
    const used: number[] = [];
    const folder = { SaveChanges: (flags: number) => used.push(flags) && HR.S_OK } as unknown as IMAPIFolder;
    const out: Out<unknown> = { value: null };
    store.SyncBeg(LR_SYNC, out);
    store.SyncBeg(SYNCSTATE.LR_SYNC_UPLOAD_MESSAGE_DEL, out);
    (out.value as UPDEL).pupde[0]!.pupmov!.pfld = folder;
    store.SyncEnd();
    assert.is(call("use_folder", "uintptr")(address), HR.S_OK);
    assert.equal(used, [0]);
    store.SyncEnd();
    assert.is(exposedCount(koffi), 0);
    opened.close();
    assert.is(release(address), 0);
  });

  test("two stores of one provider are in states of their own", () => {
    const stores = [new OneState(), new OneState()];
    const left = [...stores];
    const provider = {
      GetSyncObject(out: Out<IOSTX | null>) {
        out.value = asStore(left.shift()!);
        return HR.S_OK;
      },
      GetLastError: () => HR.S_OK,
      EmulateSpooler: () => HR.S_OK,
    } as unknown as IPSTX;
    const exposed = exposeNative(provider, "IPSTX", options);
    const get = call("get_store", "uintptr", "void *");
    const addresses = stores.map(() => {
      const out = new BigUint64Array(1);
      assert.is(get(exposed.address, out), HR.S_OK);
      return Number(out[0]);
    });
    const structs = addresses.map(entered);
    setFlags(structs[0]!, 1);
    end(addresses[0]!);
    setFlags(structs[1]!, 2);
    end(addresses[1]!);
    assert.equal(
      stores.map(({ found }) => found),
      [1, 2],
    );
    for (const address of addresses) assert.is(release(address), 0);
    exposed.close();
    assert.is(exposedCount(koffi), 0);
  });

  test("a store that is shown twice keeps its state when one of the two ends", () => {
    const store = new OneState();
    const [first, second] = [
      exposeNative(asStore(store), "IOSTX", options),
      exposeNative(asStore(store), "IOSTX", options),
    ];
    const struct = entered(second.address);
    first.close();
    setFlags(struct, 5);
    end(second.address);
    assert.is(store.found, 5);
    second.close();
    assert.is(exposedCount(koffi), 0);
  });

  test("a state whose struct the caller does not want to see is a state all the same", () => {
    const store = new OneState();
    const exposed = exposeNative(asStore(store), "IOSTX", options);
    const struct = entered(exposed.address);
    assert.is(beginUnseen(exposed.address, LR_SYNC, 0), HR.S_OK);
    end(exposed.address);
    setFlags(struct, 0x42);
    end(exposed.address);
    assert.is(store.found, 0x42, "that of the outer state");
    exposed.close();
    assert.is(exposedCount(koffi), 0);
  });

  test("reading into nothing is a failure", () => {
    const stream = { Read: () => HR.S_OK, Write() {}, Seek() {}, SetSize() {}, Commit() {} };
    const exposed = exposeNative(stream as unknown as IStream, "IStream", options);
    const read = call("read", "uintptr", "uintptr", "uint32", "void *");
    assert.is(read(exposed.address, 0, 10, new Uint32Array(1)), 0x80004003);
    exposed.close();
  });

  test("where there is no memory for what is delivered, the call fails", () => {
    const mail = {
      GetProps(_tags: unknown, _flags: number, out: Out<unknown>) {
        out.value = [{ ulPropTag: PR.DISPLAY_NAME_W, Value: "Mail" }];
        return HR.S_OK;
      },
    };
    const buffers = { allocate: () => 0, free: () => assert.unreachable() };
    const exposed = exposeNative(mail as unknown as IMAPIProp, "IMAPIProp", { koffi, buffers });
    const [count, out] = [new Uint32Array([9]), new BigUint64Array([9n])];
    const properties = call("properties", "uintptr", "void *", "void *");
    assert.is(properties(exposed.address, count, out), HR.MAPI_E_NOT_ENOUGH_MEMORY);
    assert.equal([count[0], out[0]], [0, 0n]);
    exposed.close();
  });

  test("what is no result code is a failure", () => {
    const answers: unknown[] = [undefined, null, Number.NaN, 1.5, "0", {}, 2 ** 32, true];
    const store = Object.assign(new OneState(), { InitSync: () => answers.shift() });
    const exposed = exposeNative(asStore(store), "IOSTX", options);
    while (answers.length > 0) {
      const what = String(answers[0]);
      assert.is(init(exposed.address, 0), HR.MAPI_E_CALL_FAILED, what);
    }
    exposed.close();
  });

  const failing = (text: string) =>
    Object.assign(new OneState(), {
      InitSync(): number {
        throw new Error(text);
      },
    });
  /** What a failure is explained by, as bytes. */
  const explained = (text: string, flags: number, given: NativeOptions = options): Buffer => {
    const blocks = new Map<number, Buffer>();
    const buffers = {
      allocate(length: number) {
        const block = Buffer.alloc(length);
        const address = Number(koffi.address(block.buffer)) + block.byteOffset;
        blocks.set(address, block);
        return address;
      },
      free: () => {},
    };
    const exposed = exposeNative(asStore(failing(text)), "IOSTX", { ...given, buffers });
    assert.is(init(exposed.address, 0), HR.MAPI_E_CALL_FAILED);
    const [to, block] = [Buffer.alloc(200), new BigUint64Array(1)];
    const explain = call("explain", "uintptr", "uint32", "uint32", "void *", "void *");
    assert.is(explain(exposed.address, HR.MAPI_E_CALL_FAILED, flags, to, block), HR.S_OK);
    assert.ok(blocks.has(Number(block[0])));
    exposed.close();
    return to;
  };
  const untilZero = (bytes: Buffer) => bytes.subarray(0, bytes.indexOf(0));

  test("an explanation with characters that the code page lacks has question marks", () => {
    const text = untilZero(explained("не – é", 0)).toString("latin1");
    assert.match(text, /^InitSync: \?\? . é$/);
  });

  test("the code page may be chosen", () => {
    const codePage = {
      decode: (bytes: Uint8Array) => Buffer.from(bytes).toString(),
      encode: (text: string) => Buffer.from(text),
    };
    assert.is(untilZero(explained("не сегодня", 0, { koffi, codePage })).toString(), "InitSync: не сегодня");
  });

  test("an explanation that is asked for in UTF-16 comes in UTF-16", () => {
    const text = explained("не 😀", 0x80000000).toString("utf16le");
    assert.is(text.slice(0, text.indexOf("\0")), "InitSync: не 😀");
  });
}

test.run();
