// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import type { Codec } from "./codec.js";
import { Decoding } from "./decoding.js";
import { Encoding } from "./encoding.js";
import { toHResult } from "./errors.js";
import { failed, HR, type HRESULT } from "./hresults.js";
import type { Out } from "./interfaces.js";
import { type Address, type CodecOptions, dataViewOf } from "./memory.js";
import { argumentsOf, askedFor, hexOf } from "./native-calls.js";
import { BlockMemory, CopyingMemory, type Koffi } from "./native-memory.js";
import { comResults, type Exposed, type Runtime, type Scope, resultTypeOf, slotsOf, typesOf } from "./native-objects.js";
import { LiveDecoding, Place, SHARED, type SharedStruct, stateStructs } from "./native-structs.js";
import { EXPLAIN, explanation, type Passing, refusals, REPORT, type Slot, tables, UNSUPPORTED } from "./native-tables.js";
import { sourceOf } from "./source.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("native-callbacks", "f7040878df2c");

/** What IUnknown asks for, as it is in memory. */
const UNKNOWN = "0000000000000000c000000000000046";

/** How many objects get their memory at once; each is the address of its vtable, and nothing else. */
const BATCH = 256;

/** The objects that native code holds, and the functions that it calls. koffi has few of these: all objects share them. */
class ObjectServer {
  readonly #koffi: Koffi;
  readonly #vtables = new Map<string, Address>();
  readonly #callbacks = new Map<string, Address>();
  readonly #objects = new Map<Address, Exposed>();
  readonly #known = new WeakMap<object, Map<string, Exposed>>();
  readonly #free: { readonly address: Address; readonly view: DataView }[] = [];
  readonly #cells = new Map<Address, { readonly address: Address; readonly view: DataView }>();
  /** Memory that must stay where it is. */
  readonly #kept: ArrayBuffer[] = [];

  constructor(koffi: Koffi) {
    this.#koffi = koffi;
  }

  /** Makes all functions beforehand: those that koffi registers while one of them runs cannot be called. */
  prepare(runtime: Runtime): void {
    for (const name of Object.keys(tables)) this.#vtable(runtime, name);
  }

  at(address: Address): Exposed | undefined {
    return this.#objects.get(address);
  }

  get size(): number {
    return this.#objects.size;
  }

  /** The object with one more reference, made where there is none. */
  expose(runtime: Runtime, target: object, name: string): Exposed {
    const faces = this.#known.get(target) ?? new Map<string, Exposed>();
    this.#known.set(target, faces);
    const known = faces.get(name);
    if (known !== undefined) {
      known.count++;
      return known;
    }
    const cell = this.#cell(runtime);
    new Encoding(runtime.scope.options).setAddressAt(cell.view, 0, this.#vtable(runtime, name));
    const exposed: Exposed = { address: cell.address, name, target, runtime, count: 1 };
    this.#cells.set(cell.address, cell);
    this.#objects.set(cell.address, exposed);
    faces.set(name, exposed);
    return exposed;
  }

  /** Gives back one reference; returns how many are left. */
  drop(exposed: Exposed): number {
    if (exposed.count === 0) return 0;
    exposed.count--;
    if (exposed.count > 0) return exposed.count;
    this.#objects.delete(exposed.address);
    this.#known.get(exposed.target)?.delete(exposed.name);
    this.#free.push(this.#cells.get(exposed.address)!);
    this.#cells.delete(exposed.address);
    return 0;
  }

  #cell(runtime: Runtime) {
    if (this.#free.length === 0) {
      const buffer = new ArrayBuffer(BATCH * 8);
      const base = Number(runtime.process.koffi.address(buffer));
      this.#kept.push(buffer);
      for (let at = 0; at < buffer.byteLength; at += 8) {
        this.#free.push({ address: base + at, view: new DataView(buffer, at, 8) });
      }
    }
    return this.#free.pop()!;
  }

  #vtable(runtime: Runtime, name: string): Address {
    const known = this.#vtables.get(name);
    if (known !== undefined) return known;
    const slots = slotsOf(name);
    const size = runtime.process.pointerSize;
    const buffer = new ArrayBuffer((3 + slots.length) * size);
    this.#kept.push(buffer);
    const view = new DataView(buffer);
    const encoding = new Encoding({ architecture: runtime.process.architecture });
    const fill = (slot: number, address: Address) => encoding.setAddressAt(view, slot * size, address);
    fill(0, this.#callback(runtime, "QueryInterface", "uint32", ["uintptr", "uintptr", "uintptr"], (self, iid, out) => this.#query(self, iid!, out!)));
    fill(1, this.#callback(runtime, "AddRef", "uint32", ["uintptr"], (self) => ++this.at(self)!.count));
    fill(2, this.#callback(runtime, "Release", "uint32", ["uintptr"], (self) => this.drop(this.at(self)!)));
    for (const slot of slots) fill(slot.slot, this.#method(runtime, slot));
    const address = Number(this.#koffi.address(buffer));
    this.#vtables.set(name, address);
    return address;
  }

  #method(runtime: Runtime, slot: Slot): Address {
    const types = typesOf(slot);
    const key = `${slot.slot}:${slot.name}:${slot.returns}:${types.join(",")}`;
    if (slot.placeholder) {
      // The caller of __stdcall needs the parameters to be taken off the stack. Of a placeholder nobody knows them.
      const words = runtime.process.architecture === "x86" ? (slot.words ?? 0) : 0;
      const unknown = ["uintptr", ...Array<string>(words).fill("uint32")];
      return this.#callback(runtime, `placeholder:${words}`, "uint32", unknown, () => comResults.E_NOTIMPL);
    }
    const refuse = (code: HRESULT) => failureOf(slot, code);
    const work = (self: Address, ...passed: number[]) => {
      const exposed = this.at(self);
      return exposed === undefined ? refuse(comResults.RPC_E_DISCONNECTED) : dispatch(exposed, slot, passed);
    };
    return this.#callback(runtime, key, resultTypeOf(slot), types, work, refuse);
  }

  #callback(runtime: Runtime, key: string, returns: string, types: string[], work: (self: Address, ...passed: number[]) => Result, refuse: (code: HRESULT) => Result = (code) => code): Address {
    const known = this.#callbacks.get(key);
    if (known !== undefined) return known;
    // What a callback throws would be lost, and the caller told that all is well.
    const guarded = (...passed: number[]) => {
      try {
        return work(...(passed as [number, ...number[]]));
      } catch (error) {
        return refuse(toHResult(error));
      }
    };
    const type = this.#koffi.pointer(this.#koffi.proto(runtime.process.convention, null, returns, types) as never);
    const address = Number(this.#koffi.register(guarded, type as never));
    this.#callbacks.set(key, address);
    return address;
  }

  #query(self: Address, iid: Address, out: Address): HRESULT {
    const exposed = this.at(self);
    if (exposed === undefined) return comResults.RPC_E_DISCONNECTED;
    if (iid === 0 || out === 0) return comResults.E_POINTER;
    const { runtime, target } = exposed;
    const digits = hexOf(runtime.process.copy(iid, 16));
    const found = digits === UNKNOWN ? this.#identity(exposed) : this.#face(exposed, digits);
    setPointer(runtime, out, found === undefined ? 0 : this.expose(runtime, target, found).address);
    return found === undefined ? comResults.E_NOINTERFACE : HR.S_OK;
  }

  /** The interface by which an object is told from others: the first that it was given out with. */
  #identity({ target, name }: Exposed): string {
    return this.#known.get(target)?.keys().next().value ?? name;
  }

  /** The interface of an id, where the object has its methods. */
  #face({ name, target }: Exposed, digits: string): string | undefined {
    for (let own: string | undefined = name; own !== undefined; own = tables[own]?.base) {
      if (tables[own]?.iid === digits) return own;
    }
    const wanted = Object.keys(tables).find((one) => tables[one]!.iid === digits);
    if (wanted === undefined || tables[wanted]!.slots.every(({ placeholder }) => placeholder)) return undefined;
    const has = (slot: Slot) => slot.placeholder || typeof (target as Record<string, unknown>)[slot.name] === "function";
    return slotsOf(wanted).every(has) ? wanted : undefined;
  }
}

const servers = new WeakMap<Koffi, ObjectServer>();

/**
 * The one server of a process; WeakMap by koffi, so that a test may have another.
 *
 * @category Native
 */
export function serverOf(koffi: Koffi): ObjectServer {
  const server = servers.get(koffi) ?? new ObjectServer(koffi);
  servers.set(koffi, server);
  return server;
}

/** What a function of C returns. */
type Result = number | bigint;

/** What a method returns where it fails. One without a result code has no way to say so. */
function failureOf({ returns }: Slot, code: HRESULT): Result {
  if (returns === "hresult") return code;
  return returns.includes("int64") ? 0n : 0;
}

/** What an object of TypeScript answered, as C has it. */
function resultOf(value: unknown, { returns }: Slot): Result {
  switch (returns) {
    case "void":
      return 0;
    case "boolean":
      return value ? 1 : 0;
    case "int64":
      return BigInt.asIntN(64, BigInt(value as bigint));
    case "uint64":
      return BigInt.asUintN(64, BigInt(value as bigint));
    case "float32":
    case "float64":
      return Number(value);
    case "int8":
      return (Number(value) << 24) >> 24;
    case "int16":
      return (Number(value) << 16) >> 16;
    case "int32":
      return Number(value) | 0;
    case "uint8":
      return Number(value) & 0xff;
    case "uint16":
      return Number(value) & 0xffff;
    default:
      return Number(value) >>> 0;
  }
}

/** Calls a method of an object for native code. */
function dispatch(exposed: Exposed, slot: Slot, passed: readonly number[]): Result {
  const { runtime, target } = exposed;
  const arena = runtime.borrow();
  try {
    const memory = new CopyingMemory(runtime.process, arena);
    const options: CodecOptions = { architecture: runtime.process.architecture, memory, objects: runtime };
    const decoding = new Decoding(options);
    const values: unknown[] = [];
    slot.parameters.forEach((one, index) => {
      if (one.pass !== "count" && one.pass !== "countOut") values.push(argumentOf(one, index, passed, slot, runtime, decoding));
    });
    for (const { shared } of runtime.scopes) if (shared !== undefined) pull(shared.struct, shared.data, shared.live);
    const { code, result } = answerSafely(exposed, slot, values, target);
    if (slot.role === "end" && !refusals.has(code) && runtime.scopes.length > 1) runtime.close();
    for (const { shared } of runtime.scopes) shared?.struct.refresh?.(shared.place, shared.data as never);
    const isFailed = failed(code);
    try {
      deliver(slot, passed, values, options, runtime, isFailed);
    } catch (error) {
      if (!isFailed) leave(target, slot, toHResult(error));
      deliver(slot, passed, values, options, runtime, true);
      throw error;
    }
    return result;
  } catch (error) {
    return failureOf(slot, explainLater(exposed, slot, error));
  } finally {
    runtime.giveBack(arena);
  }
}

/** Leaves a state whose struct could not be shown: the caller is told that it has not begun. */
function leave(target: object, { undo }: Slot, code: HRESULT): void {
  if (undo === undefined) return;
  const methods = target as Readonly<Record<string, (value: unknown) => unknown>>;
  methods[REPORT]?.(code);
  methods[undo]?.(null);
}

/** What an object throws is a failure like any other: what it would have delivered is nothing. */
function answerSafely(exposed: Exposed, slot: Slot, values: readonly unknown[], target: object): Answer {
  try {
    return answer(exposed, slot, values, target);
  } catch (error) {
    return refusal(slot, explainLater(exposed, slot, error));
  }
}

/** How a method went, and what it returns; the same where it returns a result code. */
interface Answer {
  readonly code: HRESULT;
  readonly result: Result;
}

function refusal(slot: Slot, code: HRESULT): Answer {
  return { code, result: failureOf(slot, code) };
}

function explainLater(exposed: Exposed, slot: Slot, error: unknown): HRESULT {
  const code = toHResult(error);
  exposed.failure = { code, text: `${slot.name}: ${error instanceof Error ? error.message : String(error)}` };
  return code;
}

/** Lets the object answer; what it cannot say at once it cannot say. */
function answer(exposed: Exposed, slot: Slot, values: readonly unknown[], target: object): Answer {
  const { failure } = exposed;
  if (slot.name === EXPLAIN && failure !== undefined && failure.code === Number(values[0]) >>> 0) {
    (values.at(-1) as Out<unknown>).value = explanation(failure.text);
    return { code: HR.S_OK, result: HR.S_OK };
  }
  const method = (target as Record<string, unknown>)[slot.name];
  if (typeof method !== "function") return refusal(slot, comResults.E_NOTIMPL);
  const result: unknown = method.apply(target, values);
  if (typeof (result as PromiseLike<unknown> | undefined)?.then === "function") {
    // Nobody waits for it any more: its failure is no one's concern.
    (result as PromiseLike<unknown>).then(undefined, () => {});
    exposed.failure = {
      code: UNSUPPORTED,
      text: `${slot.name} answers with a promise: an object that native code calls must answer at once`,
    };
    return refusal(slot, UNSUPPORTED);
  }
  if (slot.name !== EXPLAIN) delete exposed.failure;
  const code = resultOf(result, slot);
  return { code: slot.returns === "hresult" ? Number(code) : HR.S_OK, result: code };
}

/** What a parameter is to TypeScript. */
function argumentOf(one: Passing, index: number, passed: readonly number[], slot: Slot, runtime: Runtime, decoding: Decoding): unknown {
  const value = passed[index]!;
  const counter = slot.parameters.findIndex((other) => other.pass === "count" && other.of === index);
  const count = counter < 0 ? 0 : passed[counter]!;
  switch (one.pass) {
    case "value":
      return value;
    case "boolean":
      return value !== 0;
    case "int64":
      return BigInt(value);
    case "bytes":
      return decoding.bytes(value, count, slot.name);
    case "buffer":
    case "bufferInOut":
      return count === 0 ? new Uint8Array() : runtime.process.view(value, count);
    case "text8":
      return decoding.text8(value, slot.name);
    case "text16":
      return decoding.text16(value, slot.name);
    case "one":
      return decoding.one(value, one.codec, slot.name);
    case "list":
      return decoding.list(value, count, one.codec, slot.name);
    case "inOutValue":
      return { value: decoding.one(value, one.codec, slot.name) } satisfies Out<unknown>;
    case "object":
      return value === 0 ? null : runtime.objectAt(value, one.interface);
    default:
      return { value: null } satisfies Out<unknown>;
  }
}

/** Puts what a method delivers where the caller wants it. */
function deliver(slot: Slot, passed: readonly number[], values: readonly unknown[], options: CodecOptions, runtime: Runtime, isFailed: boolean): void {
  const indexes = argumentsOf(slot.parameters);
  const encoding = new Encoding(options);
  slot.parameters.forEach((one, index) => {
    const address = passed[index]!;
    // Callers leave out what they do not want to know.
    if (address === 0) return;
    const out = values[indexes[index]!] as Out<unknown>;
    switch (one.pass) {
      case "outValue":
      case "inOutValue":
        if (isFailed) return;
        one.codec.write(dataViewOf(runtime.process.view(address, one.codec[runtime.process.architecture])), 0, out.value as never, encoding);
        return;
      case "countOut": {
        const list = (values[indexes[one.of]!] as Out<readonly unknown[] | null>).value;
        dataViewOf(runtime.process.view(address, 4)).setUint32(0, isFailed ? 0 : (list?.length ?? 0), true);
        return;
      }
      case "outOne":
        setPointer(runtime, address, isFailed || out.value === null ? 0 : block(runtime, (inside) => inside.one(out.value as never, one.codec, slot.name)));
        return;
      case "outList":
        setPointer(runtime, address, isFailed || out.value === null ? 0 : block(runtime, (inside) => inside.list(out.value as readonly never[], one.codec, slot.name, true)));
        return;
      case "outObject":
        setPointer(runtime, address, isFailed || !out.value ? 0 : runtime.give(out.value, askedFor(values) ?? one.interface));
        return;
      case "outStruct":
        setPointer(runtime, address, isFailed || slot.role !== "begin" ? 0 : share(runtime, out.value, slot.state ?? passed[0]!));
        return;
      default:
        return;
    }
  });
}

/** Shows native code the struct of a state, for as long as the state is open. */
function share(runtime: Runtime, data: unknown, state: number): Address {
  const scope = runtime.open();
  try {
    return fill(scope, stateStructs[state], data, runtime);
  } catch (error) {
    runtime.close();
    throw error;
  }
}

function fill(scope: Scope, struct: SharedStruct | undefined, data: unknown, runtime: Runtime): Address {
  if (struct === undefined || typeof data !== "object" || data === null) return 0;
  const codec = struct.codec as Codec<object>;
  const { address, bytes } = scope.memory.allocate(codec[runtime.process.architecture]);
  const source = sourceOf(bytes);
  codec.write(dataViewOf(bytes), 0, data, new Encoding(scope.options));
  const decoding = new LiveDecoding(scope.options);
  scope.shared = { data, struct, live: codec.read(source, 0, decoding), place: new Place(source, 0, decoding) };
  return address;
}

/** Takes over what the client wrote into a struct. */
function pull(struct: SharedStruct, data: object, live: object): void {
  const to = data as Record<string, unknown>;
  const from = live as Record<string, unknown>;
  for (const name of struct.inputs) to[name] = from[name];
  for (const name of struct.nested) pullNested(to[name], from[name]);
}

function pullNested(to: unknown, from: unknown): void {
  if (Array.isArray(to)) to.forEach((one, index) => pullNested(one, (from as readonly unknown[])[index]));
  else if (typeof to === "object" && to !== null && typeof from === "object" && from !== null) {
    const shared = sharedOf(from);
    if (shared !== undefined) pull(shared, to, from);
  }
}

/** What is known of the struct behind a live object. */
function sharedOf(live: object): SharedStruct | undefined {
  return (live as { readonly [SHARED]?: SharedStruct })[SHARED];
}

/** Writes into one block, whose size it finds out by writing before. */
function block(runtime: Runtime, write: (encoding: Encoding) => Address): Address {
  const { architecture } = runtime.process;
  const counted = new BlockMemory();
  write(new Encoding({ architecture, memory: counted, objects: runtime }));
  const address = runtime.buffers.allocate(counted.used);
  const bytes = runtime.process.view(address, counted.used);
  bytes.fill(0);
  return write(new Encoding({ architecture, memory: new BlockMemory(bytes, address), objects: runtime }));
}

function setPointer(runtime: Runtime, at: Address, value: Address): void {
  const { architecture, pointerSize } = runtime.process;
  new Encoding({ architecture }).setAddressAt(dataViewOf(runtime.process.view(at, pointerSize)), 0, value);
}
