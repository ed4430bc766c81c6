// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import type { Codec } from "./codec.js";
import { Decoding } from "./decoding.js";
import { asInt64, asList, asUint64, Encoding } from "./encoding.js";
import { HResultError, toHResult } from "./errors.js";
import { failed, HR, type HRESULT } from "./hresults.js";
import type { Out } from "./interfaces.js";
import { type Address, type CodecOptions, dataViewOf, type ObjectTable } from "./memory.js";
import { argumentsOf, asNumber, askedFor, commonLength, hexOf, release } from "./native-calls.js";
import { BlockMemory, CopyingMemory, type Koffi, WIDE } from "./native-memory.js";
import { comResults, type Exposed, type Runtime, type Scope, type States, resultTypeOf, slotsOf, typesOf } from "./native-objects.js";
import { LiveDecoding, Place, SHARED, type SharedStruct, stateStructs } from "./native-structs.js";
import { asksForWide, EXPLAIN, explanation, type Passing, refusals, REPORT, type Slot, tables, UNSUPPORTED } from "./native-tables.js";
import { sourceOf } from "./source.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("native-callbacks", "ac0788aa68f9");

/** What IUnknown asks for, as it is in memory. */
const UNKNOWN = "0000000000000000c000000000000046";

/** How many objects get their memory at once; each is the address of its vtable, and nothing else. */
const BATCH = 256;

/** The objects that native code holds, and the functions that it calls. koffi has few of these: all objects share them. */
class ObjectServer {
  readonly #koffi: Koffi;
  readonly #vtables = new Map<string, Address>();
  readonly #callbacks = new Map<string, Address>();
  /** A number for each codec. */
  readonly #codecs = new Map<object, number>();
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

  /**
   * The object with one more reference, made where there is none.
   * @param outer the states of the object that hands it out
   */
  expose(runtime: Runtime, target: object, name: string, outer?: States): Exposed {
    const faces = this.#known.get(target) ?? new Map<string, Exposed>();
    this.#known.set(target, faces);
    const known = faces.get(name);
    if (known !== undefined) {
      known.count++;
      return known;
    }
    const cell = this.#cell(runtime);
    setPointerAt(runtime, cell.view, 0, this.#vtable(runtime, name));
    const exposed: Exposed = { address: cell.address, name, target, runtime, states: { scopes: [], outer }, count: 1 };
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
    exposed.runtime.endAll(exposed.states);
    if (exposed.own !== undefined) exposed.runtime.close(exposed.own);
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
    const fill = (slot: number, address: Address) => setPointerAt(runtime, view, slot * size, address);
    fill(0, this.#callback(runtime, "QueryInterface", "uint32", ["uintptr", "uintptr", "uintptr"], (self, iid, out) => this.#query(self, iid!, out!)));
    fill(1, this.#callback(runtime, "AddRef", "uint32", ["uintptr"], (self) => ++this.at(self)!.count));
    fill(2, this.#callback(runtime, "Release", "uint32", ["uintptr"], (self) => this.drop(this.at(self)!)));
    for (const slot of slots) fill(slot.slot, this.#method(runtime, slot));
    const address = Number(this.#koffi.address(buffer));
    this.#vtables.set(name, address);
    return address;
  }

  #method(runtime: Runtime, slot: Slot): Address {
    if (slot.placeholder) {
      // The caller of __stdcall needs the parameters to be taken off the stack. Of a placeholder nobody knows them.
      const words = runtime.process.architecture === "x86" ? (slot.words ?? 0) : 0;
      const unknown = ["uintptr", ...Array<string>(words).fill("uint32")];
      const returns = resultTypeOf(slot);
      return this.#callback(runtime, `placeholder:${returns}:${words}`, returns, unknown, () => failureOf(slot, comResults.E_NOTIMPL));
    }
    const refuse = (code: HRESULT) => failureOf(slot, code);
    const work = (self: Address, ...passed: number[]) => {
      const exposed = this.at(self);
      return exposed === undefined ? refuse(comResults.RPC_E_DISCONNECTED) : dispatch(exposed, slot, passed);
    };
    return this.#callback(runtime, this.#keyOf(slot), resultTypeOf(slot), typesOf(slot), work, refuse);
  }

  /** The same for methods of different interfaces that are called alike, and show TypeScript the same. */
  #keyOf({ slot, name, returns, role, state, undo, parameters }: Slot): string {
    const codecs = parameters.map((one) => {
      if (!("codec" in one)) return 0;
      const number = this.#codecs.get(one.codec) ?? this.#codecs.size + 1;
      this.#codecs.set(one.codec, number);
      return number;
    });
    const passings = parameters.map((one) => ({ ...one, codec: undefined }));
    return JSON.stringify([slot, name, returns, role, state, undo, passings, codecs]);
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
    const { outer } = exposed.states;
    setPointer(runtime, out, found === undefined ? 0 : this.expose(runtime, target, found, outer).address);
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

/**
 * What an object of TypeScript answered, as C has it.
 * @throws CodecError where that is no such answer
 */
function resultOf(value: unknown, { returns, name }: Slot): Result {
  switch (returns) {
    case "void":
      return 0;
    case "boolean":
      return value ? 1 : 0;
    case "int64":
      return BigInt(asInt64(value, name));
    case "uint64":
      return BigInt(asUint64(value, name));
    default:
      return asNumber(value, returns === "hresult" ? "uint32" : returns, name);
  }
}

/** Calls a method of an object for native code. */
function dispatch(exposed: Exposed, slot: Slot, passed: readonly number[]): Result {
  const { runtime, target } = exposed;
  const arena = runtime.borrow();
  try {
    const options: CodecOptions = {
      architecture: runtime.process.architecture,
      memory: new CopyingMemory(runtime.process, arena),
      objects: objectsOf(exposed),
      codePage: asksForWide(slot, passed) ? WIDE : runtime.codePage,
    };
    const decoding = new Decoding(options);
    const values: unknown[] = [];
    slot.parameters.forEach((one, index) => {
      if (one.pass !== "count" && one.pass !== "countOut") values.push(argumentOf(one, index, passed, slot, runtime, decoding));
    });
    eachShared(exposed, ({ struct, data, live }) => pull(struct, data, live));
    const { code, result } = answerSafely(exposed, slot, values, target);
    if (slot.role === "end" && !refusals.has(code)) runtime.end(exposed.states);
    eachShared(exposed, ({ struct, place, data }) => struct.refresh?.(place, data as never));
    const delivery: Delivery = { exposed, slot, passed, values, options, undo: [] };
    const isFailed = failed(code);
    try {
      deliver(delivery, isFailed);
    } catch (error) {
      for (const undo of delivery.undo.reverse()) undo();
      if (!isFailed) leave(target, slot, toHResult(error));
      deliver({ ...delivery, undo: [] }, true);
      throw error;
    }
    return result;
  } catch (error) {
    return failureOf(slot, explainLater(exposed, slot, error));
  } finally {
    runtime.giveBack(arena);
  }
}

/** The objects that a call leads to. What native code hands over in no state is kept for as long as it has the object. */
function objectsOf(exposed: Exposed): ObjectTable {
  const { runtime, states } = exposed;
  const scope = () => states.scopes.at(-1) ?? (exposed.own ??= runtime.open(undefined, states));
  return {
    objectAt: (address, name) => runtime.objectAt(address, name, scope()),
    addressOf: (object, name) => runtime.addressOf(object, name, scope()),
  };
}

/** The structs that native code sees of the states around an object. */
function eachShared({ states }: Exposed, work: (shared: NonNullable<Scope["shared"]>) => void): void {
  for (let one: States | undefined = states; one !== undefined; one = one.outer) {
    for (const { shared } of one.scopes) if (shared !== undefined) work(shared);
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

/** A 64-bit number. koffi hands over those that have no sign, and are near 2^64, as numbers below zero. */
function wideOf(value: number, type: string): bigint {
  return type === "uint64" ? BigInt.asUintN(64, BigInt(value)) : BigInt(value);
}

/** What a parameter is to TypeScript. */
function argumentOf(one: Passing, index: number, passed: readonly number[], slot: Slot, runtime: Runtime, decoding: Decoding): unknown {
  const value = passed[index]!;
  const counter = slot.parameters.findIndex((other) => other.pass === "count" && other.of.includes(index));
  const count = counter < 0 ? 0 : passed[counter]!;
  switch (one.pass) {
    case "value":
      return value;
    case "boolean":
      return value !== 0;
    case "int64":
      return wideOf(value, one.type);
    case "bytes":
      return decoding.bytes(value, count, slot.name);
    case "buffer":
    case "bufferInOut":
      if (value === 0 && count > 0) throw new HResultError(comResults.E_POINTER, { method: slot.name });
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
      return decoding.object(value, one.interface, slot.name);
    default:
      return { value: null } satisfies Out<unknown>;
  }
}

/** A call that has been answered. */
interface Delivery {
  readonly exposed: Exposed;
  readonly slot: Slot;
  readonly passed: readonly number[];
  readonly values: readonly unknown[];
  readonly options: CodecOptions;
  /** What takes back what was delivered already. */
  readonly undo: (() => void)[];
}

/** Puts what a method delivers where the caller wants it. */
function deliver({ exposed, slot, passed, values, options, undo }: Delivery, isFailed: boolean): void {
  const { runtime, states } = exposed;
  const indexes = argumentsOf(slot.parameters);
  const encoding = new Encoding(options);
  const deliverBlock = (address: Address, write: (inside: Encoding) => Address) => {
    const made = block(runtime, options, write);
    undo.push(() => runtime.buffers.free(made));
    setPointer(runtime, address, made);
  };
  slot.parameters.forEach((one, index) => {
    const address = passed[index]!;
    const out = values[indexes[index]!] as Out<unknown>;
    // The state is entered even where the caller does not want to see its struct.
    if (one.pass === "outStruct" && slot.role === "begin" && !isFailed) {
      const shown = share(exposed, out.value, slot.state ?? passed[0]!);
      undo.push(() => runtime.end(states));
      if (address !== 0) setPointer(runtime, address, shown);
      return;
    }
    // Callers leave out what they do not want to know.
    if (address === 0) return;
    switch (one.pass) {
      case "outValue":
      case "inOutValue":
        if (isFailed) return;
        one.codec.write(dataViewOf(runtime.process.view(address, one.codec[runtime.process.architecture])), 0, out.value as never, encoding);
        return;
      case "countOut": {
        const lists = one.of.map((of) => (values[indexes[of]!] as Out<readonly unknown[] | null>).value ?? []);
        dataViewOf(runtime.process.view(address, 4)).setUint32(0, isFailed ? 0 : commonLength(lists, slot.name), true);
        return;
      }
      case "outOne":
        if (isFailed || out.value === null) setPointer(runtime, address, 0);
        else deliverBlock(address, (inside) => inside.one(out.value as never, one.codec, slot.name));
        return;
      case "outList":
        if (isFailed || out.value === null) setPointer(runtime, address, 0);
        else deliverBlock(address, (inside) => inside.list(asList(out.value, slot.name) as readonly never[], one.codec, slot.name, true));
        return;
      case "outObject": {
        const given = isFailed || !out.value ? 0 : runtime.give(out.value, askedFor(values) ?? one.interface, states);
        if (given !== 0) undo.push(() => release(runtime, given));
        setPointer(runtime, address, given);
        return;
      }
      case "outStruct":
        setPointer(runtime, address, 0);
        return;
      default:
        return;
    }
  });
}

/** Shows native code the struct of a state, for as long as the state is open. */
function share({ runtime, states }: Exposed, data: unknown, state: number): Address {
  const scope = runtime.begin(states);
  try {
    return fill(scope, stateStructs[state], data, runtime);
  } catch (error) {
    runtime.end(states);
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
function block(runtime: Runtime, options: CodecOptions, write: (encoding: Encoding) => Address): Address {
  const counted = new BlockMemory();
  write(new Encoding({ ...options, memory: counted }));
  const address = runtime.buffers.allocate(counted.used);
  if (address === 0) throw new HResultError(comResults.E_OUTOFMEMORY, { detail: `there are no ${counted.used} bytes` });
  const bytes = runtime.process.view(address, counted.used);
  bytes.fill(0);
  return write(new Encoding({ ...options, memory: new BlockMemory(bytes, address) }));
}

function setPointer(runtime: Runtime, at: Address, value: Address): void {
  setPointerAt(runtime, dataViewOf(runtime.process.view(at, runtime.process.pointerSize)), 0, value);
}

function setPointerAt(runtime: Runtime, view: DataView, offset: number, value: Address): void {
  new Encoding({ architecture: runtime.process.architecture }).setAddressAt(view, offset, value);
}
