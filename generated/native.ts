// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

/**
 * COM objects, in both directions: calls those of native code, and shows native code those of TypeScript. It needs the
 * package koffi.
 *
 * @module
 */
import type { IOSTX, IPSTX, Out } from "./interfaces.js";
import { failed, HR, type HRESULT } from "./hresults.js";
import { HResultError } from "./errors.js";
import type { Address, CodePage } from "./memory.js";
import { addReference, queryInterface, releaseForeign, wrap } from "./native-calls.js";
import { serverOf } from "./native-callbacks.js";
import { type Buffers, type Koffi, NativeError } from "./native-memory.js";
import { comResults, type Makers, Runtime, scopeOf, slotsOf } from "./native-objects.js";
import { type NativeInterfaces, UNSUPPORTED } from "./native-tables.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("native", "ac0788aa68f9");

export { type Buffers, type Koffi, type Library, NativeError } from "./native-memory.js";
export { type NativeInterfaces } from "./native-tables.js";

/**
 * What everything here needs.
 *
 * @category Native
 */
export interface NativeOptions {
  /** The package; `await loadKoffi()`. */
  readonly koffi: Koffi;
  /** Who allocates and frees what methods deliver; MAPI on Windows, malloc and free elsewhere. */
  readonly buffers?: Buffers;
  /**
   * What the bytes of 8-bit text mean. Unless given: on Windows the ANSI code page of the system, elsewhere ISO 8859-1;
   * either writes a question mark for what it lacks.
   */
  readonly codePage?: CodePage;
}

/**
 * Loads the package koffi.
 * @throws NativeError where it is not installed
 * @category Native
 */
export async function loadKoffi(): Promise<Koffi> {
  // Not a literal: the SDK compiles where the package is not installed.
  const name: string = "koffi";
  try {
    const loaded = (await import(name)) as { readonly default?: Koffi } & Koffi;
    return loaded.default ?? loaded;
  } catch (cause) {
    throw new NativeError("COM objects need the package koffi: npm install koffi", { cause });
  }
}

/**
 * An object of native code, and all that came from it.
 *
 * @category Native
 */
export interface NativeObject<Interface> {
  /** Its methods. They answer at once. */
  readonly object: Interface;
  /** Gives back the reference of an object that a method delivered; without this its state does when it ends. */
  release(object: object): void;
  /** The same object by another interface; nothing where it has none. */
  as<Name extends keyof NativeInterfaces>(object: object, name: Name): NativeInterfaces[Name] | undefined;
  /** Gives back all references. */
  close(): void;
  /** The same as `close`, for `using`. */
  [Symbol.dispose](): void;
}

/**
 * Opens an object of native code by its address. It gets a reference of its own, which `close` gives back.
 * Call it on the thread that native code calls it on: Node's main thread.
 *
 * @category Native
 */
export function openNative<Name extends keyof NativeInterfaces>(address: Address, name: Name, options: NativeOptions): NativeObject<NativeInterfaces[Name]> {
  return open<NativeInterfaces[Name]>(address, name, options);
}

function open<Interface>(address: Address, name: string, { koffi, ...options }: NativeOptions): NativeObject<Interface> {
  if (address === 0) throw new NativeError(`there is no ${name} at address 0`);
  const runtime = new Runtime(koffi, makersOf(koffi), options);
  serverOf(koffi).prepare(runtime);
  const root = runtime.open();
  const object = runtime.objectAt(address, name, root) as Interface;
  const close = () => runtime.closeAll();
  return {
    object,
    release: (one) => runtime.release(one),
    as: (one, wanted) => {
      const foreign = runtime.foreignOf(one);
      if (foreign === undefined || foreign.isReleased) return undefined;
      const found = queryInterface(runtime, foreign.address, wanted);
      return found === 0 ? undefined : (runtime.adopt(found, wanted, scopeOf(foreign)) as never);
    },
    close,
    [Symbol.dispose]: close,
  };
}

/**
 * An object of TypeScript that native code may call.
 *
 * @category Native
 */
export interface ExposedObject {
  /** What native code calls it by. */
  readonly address: Address;
  /** Gives back the reference that TypeScript has; native code may have others. */
  close(): void;
  /** The same as `close`, for `using`. */
  [Symbol.dispose](): void;
}

/**
 * Shows native code an object, with a reference that `close` gives back. Its methods must answer at once: a promise is
 * a failure, which GetLastError explains. What they throw becomes a result code.
 *
 * @category Native
 */
export function exposeNative<Name extends keyof NativeInterfaces>(object: NativeInterfaces[Name], name: Name, { koffi, ...options }: NativeOptions): ExposedObject {
  const server = serverOf(koffi);
  const runtime = new Runtime(koffi, makersOf(koffi), options);
  server.prepare(runtime);
  const exposed = server.expose(runtime, object, name);
  let isClosed = false;
  const close = () => {
    if (isClosed) return;
    isClosed = true;
    server.drop(exposed);
  };
  return { address: exposed.address, close, [Symbol.dispose]: close };
}

/**
 * How many objects of TypeScript native code holds.
 *
 * @category Native
 */
export function exposedCount(koffi: Koffi): number {
  return serverOf(koffi).size;
}

/**
 * Shows native code a store as a message store would: an IPSTX, whose GetSyncObject gives it.
 *
 * @category Native
 */
export function exposeStore(store: IOSTX, options: NativeOptions): ExposedObject {
  const others = slotsOf("IPSTX").filter(({ placeholder }) => placeholder === undefined);
  const provider = {
    ...Object.fromEntries(others.map(({ name }) => [name, () => UNSUPPORTED])),
    GetSyncObject(out: Out<IOSTX | null>): HRESULT {
      out.value = store;
      return HR.S_OK;
    },
  } as IPSTX;
  return exposeNative(provider, "IPSTX", options);
}

/**
 * Opens the object that replicates a message store, given the address of the store.
 * @throws HResultError where the store has none
 * @category Native
 */
export function openSyncObject(store: Address, options: NativeOptions): NativeObject<IOSTX> {
  // Until it has answered, nobody knows whether it is more than an IUnknown.
  const opened = open<object>(store, "IUnknown", options);
  try {
    const provider = opened.as(opened.object, "IPSTX");
    if (provider === undefined) throw new HResultError(comResults.E_NOINTERFACE, { method: "QueryInterface" });
    const out: Out<IOSTX | null> = { value: null };
    const code = provider.GetSyncObject(out) as number;
    if (failed(code)) throw new HResultError(code, { method: "GetSyncObject" });
    if (out.value === null) throw new NativeError("GetSyncObject succeeded, and gave no object");
    return { ...opened, object: out.value };
  } catch (error) {
    opened.close();
    throw error;
  }
}

function makersOf(koffi: Koffi): Makers {
  const server = serverOf(koffi);
  return {
    wrap,
    addReference,
    release: releaseForeign,
    expose: (runtime, target, name, outer) => server.expose(runtime, target, name, outer),
    drop: (exposed) => void server.drop(exposed),
    exposedAt: (_runtime, address) => server.at(address),
  };
}
