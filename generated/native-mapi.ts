// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

/**
 * The way from the MAPI of Windows to the object that replicates one of its message stores. It needs the package koffi.
 *
 * @module
 */
import { SPropValueCodec } from "./codecs.js";
import { Decoding } from "./decoding.js";
import { HResultError } from "./errors.js";
import { failed } from "./hresults.js";
import type { IOSTX } from "./interfaces.js";
import { type Address, dataViewOf } from "./memory.js";
import { type NativeObject, type NativeOptions, openSyncObject } from "./native.js";
import { Arena, CopyingMemory, type Library, mapiBuffers, NativeError, ProcessMemory } from "./native-memory.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("native-mapi", "ac0788aa68f9");

/**
 * MAPI is a part of Windows, and this is another system.
 *
 * @category Native
 */
export class NotOnWindowsError extends Error {
  override readonly name = "NotOnWindowsError";

  /** The ending of libraries where MAPI was looked for. */
  constructor(extension: string) {
    super(
      `expected Windows, where mapi32.dll is; found a system whose libraries end in ${extension}: ` +
        "give openMapiStore a library that implements MAPI, or give openSyncObject the address of a message store",
    );
  }
}

/**
 * A message store as the profile lists it.
 *
 * @category Native
 */
export interface ListedStore {
  readonly name: string;
  readonly isDefault: boolean;
  readonly entryId: Uint8Array;
}

/**
 * How to find a message store.
 *
 * @category Native
 */
export interface MapiOptions extends NativeOptions {
  /** The profile to log on to; without it the default one, or that of the session that is there. */
  readonly profile?: string;
  /** Whether a store is the one; without it the default store is. */
  readonly choose?: (store: ListedStore) => boolean;
  /** What implements MAPI; without it mapi32.dll, which Windows has. */
  readonly library?: Library;
}

/** The slots of IUnknown, IMAPISession and IMAPITable. */
const RELEASE = 2;
const GET_STORES = 4;
const OPEN_STORE = 5;
const LOGOFF = 17;
const SET_COLUMNS = 7;
const QUERY_ROWS = 19;

/** MAPI_ALLOW_OTHERS, MAPI_EXTENDED, MAPI_NO_MAIL, MAPI_UNICODE; MAPI_NEW_SESSION, MAPI_USE_DEFAULT. */
const LOGON = 0x80008028;
const NEW_SESSION = 0x2;
const USE_DEFAULT = 0x40;

/** MDB_NO_DIALOG, MAPI_BEST_ACCESS. */
const OPENING = 0x11;

const PR_ENTRYID = 0x0fff0102;
const PR_DISPLAY_NAME_W = 0x3001001f;
const PR_DEFAULT_STORE = 0x3400000b;

/** A function of C. */
type Native = (...parameters: readonly unknown[]) => number;

/**
 * Logs on to MAPI, opens a message store of the profile, and asks it for the object that replicates it. `close` gives
 * all of that back.
 * @throws NotOnWindowsError on other systems, where no library is given
 * @throws HResultError where MAPI refuses
 * @throws NativeError where MAPI is not there, or no store is the one
 * @category Native
 */
export function openMapiStore(options: MapiOptions): NativeObject<IOSTX> {
  const process = new ProcessMemory(options.koffi);
  const mapi = new Mapi(process, options);
  try {
    mapi.start(options.profile);
    const stores = mapi.stores();
    const wanted = stores.find(options.choose ?? (({ isDefault }) => isDefault));
    if (wanted === undefined) {
      const names = stores.map(({ name }) => `"${name}"`).join(", ");
      throw new NativeError(`expected a store to be chosen; the profile has ${names || "none"}: see the option choose`);
    }
    const opened = openSyncObject(mapi.open(wanted), { koffi: options.koffi, buffers: mapi.buffers });
    const close = () => {
      opened.close();
      mapi.stop();
    };
    return { ...opened, close, [Symbol.dispose]: close };
  } catch (error) {
    mapi.stop();
    throw error;
  }
}

/** A session of MAPI, and what has to be given back at its end, the last first. */
class Mapi {
  readonly buffers;
  readonly #process: ProcessMemory;
  readonly #library: Library;
  readonly #undo: (() => void)[] = [];
  #session: Address = 0;

  constructor(process: ProcessMemory, { koffi, library, buffers }: MapiOptions) {
    if (library === undefined && !process.isWindows) throw new NotOnWindowsError(koffi.extension);
    this.#process = process;
    this.#library = library ?? koffi.load("mapi32.dll");
    this.buffers = buffers ?? mapiBuffers(process, this.#library);
  }

  start(profile: string | undefined): void {
    check(this.#function("MAPIInitialize", "uintptr")(0), "MAPIInitialize");
    this.#undo.push(() => this.#function("MAPIUninitialize")());
    const logon = this.#function("MAPILogonEx", "uintptr", "str16", "str16", "uint32", "void *");
    const flags = profile === undefined ? LOGON + USE_DEFAULT : LOGON + NEW_SESSION;
    this.#session = this.#deliver("MAPILogonEx", (out) => logon(0, profile ?? null, null, flags, out));
    this.#undo.push(() => {
      this.#call(this.#session, LOGOFF, "uint32", "uint32", "uint32")(0, 0, 0);
      this.#release(this.#session);
    });
  }

  /** The stores of the profile. */
  stores(): ListedStore[] {
    const getTable = this.#call(this.#session, GET_STORES, "uint32", "void *");
    const table = this.#deliver("GetMsgStoresTable", (out) => getTable(0, out));
    try {
      const columns = new Uint32Array([3, PR_ENTRYID, PR_DISPLAY_NAME_W, PR_DEFAULT_STORE]);
      check(this.#call(table, SET_COLUMNS, "void *", "uint32")(columns, 0), "SetColumns");
      const query = this.#call(table, QUERY_ROWS, "int32", "uint32", "void *");
      const stores: ListedStore[] = [];
      for (;;) {
        const rows = this.#deliver("QueryRows", (out) => query(100, 0, out));
        const listed = this.#takeRows(rows);
        if (listed.length === 0) return stores;
        stores.push(...listed);
      }
    } finally {
      this.#release(table);
    }
  }

  /** The store, which is given back at the end. */
  open({ entryId }: ListedStore): Address {
    const open = this.#call(this.#session, OPEN_STORE, "uintptr", "uint32", "void *", "uintptr", "uint32", "void *");
    const store = this.#deliver("OpenMsgStore", (out) => open(0, entryId.length, entryId, 0, OPENING, out));
    this.#undo.push(() => this.#release(store));
    return store;
  }

  stop(): void {
    for (let undo = this.#undo.pop(); undo !== undefined; undo = this.#undo.pop()) undo();
  }

  /** Reads an SRowSet, and frees it. */
  #takeRows(address: Address): ListedStore[] {
    const { architecture, pointerSize, koffi } = this.#process;
    const memory = new CopyingMemory(this.#process, new Arena(koffi));
    const decoding = new Decoding({ architecture, memory });
    const count = this.#number(address);
    const listed: ListedStore[] = [];
    for (let index = 0; index < count; index++) {
      const row = address + pointerSize + index * (8 + pointerSize);
      const values = this.#process.address(row + 8);
      const [entryId, name, isDefault] = decoding.list(values, this.#number(row + 4), SPropValueCodec, "QueryRows");
      if (entryId?.ulPropTag === PR_ENTRYID) {
        listed.push({
          entryId: (entryId.Value as Uint8Array).slice(),
          name: name?.ulPropTag === PR_DISPLAY_NAME_W ? String(name.Value) : "",
          isDefault: isDefault?.ulPropTag === PR_DEFAULT_STORE && isDefault.Value === true,
        });
      }
      this.buffers.free(values);
    }
    this.buffers.free(address);
    return listed;
  }

  #number(address: Address): number {
    return dataViewOf(this.#process.copy(address, 4)).getUint32(0, true);
  }

  #function(name: string, ...types: string[]): Native {
    return this.#library.func(this.#process.convention, name, "uint32", types) as Native;
  }

  /** The method in a slot of an object. */
  #call(object: Address, slot: number, ...types: string[]): Native {
    const { koffi, convention, pointerSize } = this.#process;
    const entry = this.#process.address(this.#process.address(object) + slot * pointerSize);
    const call = koffi.decode(entry, koffi.proto(convention, null, "uint32", ["uintptr", ...types]) as never) as Native;
    return (...parameters) => call(object, ...parameters);
  }

  #release(object: Address): void {
    this.#call(object, RELEASE)();
  }

  /** The address that a call delivers. */
  #deliver(method: string, work: (out: Uint8Array) => number): Address {
    const out = new Uint8Array(8);
    check(work(out), method);
    const address = Number(dataViewOf(out).getBigUint64(0, true));
    if (address === 0) throw new NativeError(`${method} succeeded, and gave no object`);
    return address;
  }
}

function check(code: number, method: string): void {
  if (failed(code)) throw new HResultError(code, { method });
}
