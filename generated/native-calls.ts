// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import type { Codec } from "./codec.js";
import { Decoding } from "./decoding.js";
import { asBytes, asFloat, asInt16, asInt64, asInt8, asList, asLong, asUint16, asUint64, asUint8, Encoding } from "./encoding.js";
import { failed } from "./hresults.js";
import type { Out } from "./interfaces.js";
import { type Address, type Allocation, CodecError, type CodecOptions, dataViewOf } from "./memory.js";
import { type Arena, CopyingMemory, NativeError, WIDE } from "./native-memory.js";
import { type Foreign, type ForeignStates, type Runtime, resultTypeOf, type Scope, scopeOf, slotsOf, typesOf } from "./native-objects.js";
import { LiveDecoding, stateStructs } from "./native-structs.js";
import { asksForWide, type Passing, refusals, type Slot, tables } from "./native-tables.js";
import { sourceOf } from "./source.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("native-calls", "ac0788aa68f9");

/** A function of C; one that returns 64 bits answers with a bigint where a number would not do. */
type Native = (...parameters: readonly unknown[]) => number;

/** What methods find in the object that they are called on. */
interface Held {
  readonly native: Foreign;
}

/** The slots of IUnknown. */
const ADD_REF = 1;
const RELEASE = 2;

const prototypes = new WeakMap<Runtime, Map<string, object>>();

/**
 * Makes an object of TypeScript that calls one of native code. It has a reference already.
 *
 * @category Native
 */
export function wrap(runtime: Runtime, address: Address, name: string, home: Scope, states: ForeignStates): Foreign {
  const vtable = runtime.process.address(address);
  const proxy = Object.create(prototypeOf(runtime, vtable, name)) as Held;
  const native: Foreign = { address, name, proxy, home, states, isReleased: false };
  Object.defineProperty(proxy, "native", { value: native });
  return native;
}

/**
 * Counts one more reference of an object.
 *
 * @category Native
 */
export function addReference(runtime: Runtime, address: Address): void {
  unknownCall(runtime, address, ADD_REF);
}

/**
 * Gives back the reference of an object.
 *
 * @category Native
 */
export function releaseForeign(runtime: Runtime, foreign: Foreign): void {
  foreign.isReleased = true;
  release(runtime, foreign.address);
}

/**
 * Counts one reference less of an object.
 *
 * @category Native
 */
export function release(runtime: Runtime, address: Address): void {
  unknownCall(runtime, address, RELEASE);
}

/**
 * Asks an object for another of its interfaces; the answer has a reference of its own.
 *
 * @category Native
 */
export function queryInterface(runtime: Runtime, address: Address, name: string): Address {
  const table = tables[name];
  if (table === undefined) throw new NativeError(`there is no interface ${name}`);
  const query = functionAt(runtime, runtime.process.address(address), 0, "uint32", ["uintptr", "uintptr", "uintptr"]);
  return withArena(runtime, (arena) => {
    const iid = arena.allocate(16);
    for (let index = 0; index < 16; index++) iid.bytes[index] = Number.parseInt(table.iid.slice(index * 2, index * 2 + 2), 16);
    const out = arena.allocate(8);
    const code = query(address, iid.address, out.address);
    return failed(code) ? 0 : pointerIn(runtime, out.bytes);
  });
}

function unknownCall(runtime: Runtime, address: Address, slot: number): void {
  functionAt(runtime, runtime.process.address(address), slot, "uint32", ["uintptr"])(address);
}

const functions = new WeakMap<Runtime, Map<string, Native>>();

/** The function in a slot of a vtable, made callable once. */
function functionAt(runtime: Runtime, vtable: Address, slot: number, returns: string, types: string[]): Native {
  const known = functions.get(runtime) ?? new Map<string, Native>();
  functions.set(runtime, known);
  const address = runtime.process.address(vtable + slot * runtime.process.pointerSize);
  const key = `${address}:${returns}:${types.join(",")}`;
  const made = known.get(key);
  if (made !== undefined) return made;
  const { koffi } = runtime.process;
  const call = koffi.decode(address, koffi.proto(runtime.process.convention, null, returns, types) as never) as Native;
  known.set(key, call);
  return call;
}

/** The methods of all objects that have the same vtable. */
function prototypeOf(runtime: Runtime, vtable: Address, name: string): object {
  const known = prototypes.get(runtime) ?? new Map<string, object>();
  prototypes.set(runtime, known);
  const key = `${vtable}:${name}`;
  const made = known.get(key);
  if (made !== undefined) return made;
  const prototype: Record<string, unknown> = {};
  for (const slot of slotsOf(name)) {
    if (slot.lacks !== undefined) prototype[slot.name] = refusing(name, slot);
    if (slot.placeholder) continue;
    const call = functionAt(runtime, vtable, slot.slot, resultTypeOf(slot), typesOf(slot));
    prototype[slot.name] = slot.role === undefined ? (plainMethod(call, slot) ?? method(runtime, call, slot)) : method(runtime, call, slot);
  }
  known.set(key, prototype);
  return prototype;
}

/** A method that no call can reach says so, and why. */
function refusing(owner: string, { name, lacks }: Slot): () => never {
  return () => {
    throw new NativeError(`${owner}.${name} cannot be called: there is no way to pass ${lacks}`);
  };
}

function addressOf({ native }: Held): Address {
  if (native.isReleased) throw new NativeError(`the ${native.name} is gone: its reference was given back`);
  return native.address;
}

/** A method that takes nothing but numbers needs no memory. */
function plainMethod(call: Native, { name, parameters, returns }: Slot): unknown {
  const types = parameters.flatMap((one) => (one.pass === "value" ? [one.type] : []));
  if (types.length < parameters.length || /boolean|int64/.test(returns)) return undefined;
  const [only = ""] = types;
  switch (types.length) {
    case 0:
      return function (this: Held) {
        return call(addressOf(this));
      };
    case 1:
      return function (this: Held, first: unknown) {
        return call(addressOf(this), asNumber(first, only, name));
      };
    default:
      return function (this: Held, ...values: unknown[]) {
        return call(addressOf(this), ...types.map((type, index) => asNumber(values[index], type, name)));
      };
  }
}

/**
 * A number as its type in C has it; one that does not fit would be cut by the call.
 *
 * @category Native
 */
export function asNumber(value: unknown, type: string, place: string): number {
  switch (type) {
    case "int8":
      return asInt8(value, place);
    case "uint8":
      return asUint8(value, place);
    case "int16":
      return asInt16(value, place);
    case "uint16":
      return asUint16(value, place);
    case "int32":
      return asLong(value, place) | 0;
    case "uint32":
      // Bits that operators of JavaScript put together may come out below zero.
      return asLong(value, place) >>> 0;
    default:
      return asFloat(value, place);
  }
}

function withArena<Value>(runtime: Runtime, work: (arena: Arena) => Value): Value {
  const arena = runtime.borrow();
  try {
    return work(arena);
  } finally {
    runtime.giveBack(arena);
  }
}

/**
 * Which argument of TypeScript each parameter is; counts are none.
 *
 * @category Native
 */
export function argumentsOf(parameters: readonly Passing[]): readonly number[] {
  let next = 0;
  return parameters.map(({ pass }) => (pass === "count" || pass === "countOut" ? -1 : next++));
}

function method(runtime: Runtime, call: Native, slot: Slot): unknown {
  const { parameters, role } = slot;
  const indexes = argumentsOf(parameters);
  return function (this: Held, ...values: unknown[]): unknown {
    const self = addressOf(this);
    const { native } = this;
    return withArena(runtime, (arena) => {
      const { architecture, objects, codePage } = scopeOf(native).options;
      const options: CodecOptions = {
        architecture,
        memory: new CopyingMemory(runtime.process, arena),
        objects,
        codePage: asksForWide(slot, values) ? WIDE : codePage,
      };
      const encoding = new Encoding(options);
      const places = parameters.map((one, index) => roomFor(one, values[indexes[index]!], arena, slot, encoding));
      const passed = parameters.map((one, index) => {
        if (one.pass === "count") return commonLength(one.of.map((of) => values[indexes[of]!]), slot.name);
        return places[index]?.address ?? passIn(one, values[indexes[index]!], encoding, slot.name);
      });
      const code = call(self, ...passed);
      try {
        if (slot.returns !== "hresult" || !failed(code)) {
          const delivery = { runtime, native, decoding: new Decoding(options), slot, values };
          takeAll(parameters, places, (one, index, bytes, count) =>
            takeOut(one, values[indexes[index]!], bytes, count, delivery),
          );
        }
      } finally {
        if (role === "end" && !refusals.has(code)) runtime.end(native.states);
      }
      return resultOf(code, slot);
    });
  };
}

/** Takes everything that was delivered, also where something of it cannot be read: nothing else would free it. */
function takeAll(
  parameters: readonly Passing[],
  places: readonly (Allocation | undefined)[],
  take: (one: Passing, index: number, bytes: Uint8Array, count: number) => void,
): void {
  let problem: { readonly error: unknown } | undefined;
  parameters.forEach((one, index) => {
    const bytes = places[index]?.bytes;
    if (bytes === undefined || one.pass === "countOut") return;
    const counter = parameters.findIndex((other) => other.pass === "countOut" && other.of.includes(index));
    const count = counter < 0 ? 0 : dataViewOf(places[counter]!.bytes).getUint32(0, true);
    try {
      take(one, index, bytes, count);
    } catch (error) {
      problem ??= { error };
    }
  });
  if (problem !== undefined) throw problem.error;
}

/**
 * How many elements lists have that are counted together.
 *
 * @category Native
 */
export function commonLength(lists: readonly unknown[], place: string): number {
  const lengths = lists.map((list) => {
    const length = (list as { readonly length?: unknown } | null | undefined)?.length;
    if (typeof length !== "number") throw new CodecError(place, `${String(list)} is no list`);
    return length;
  });
  const [length = 0] = lengths;
  const other = lengths.find((one) => one !== length);
  if (other !== undefined) throw new CodecError(place, `lists that are counted together have ${length} and ${other} elements`);
  return length;
}

/** What a method returned, as TypeScript has it. */
function resultOf(code: number, { returns }: Slot): unknown {
  switch (returns) {
    case "boolean":
      return code !== 0;
    case "int64":
    case "uint64":
      return BigInt(code);
    default:
      return code;
  }
}

/** The room that the method fills, with what it is to find there. */
function roomFor(one: Passing, value: unknown, arena: Arena, { name }: Slot, encoding: Encoding): Allocation | undefined {
  switch (one.pass) {
    case "buffer":
      return arena.allocate(asBytes(value, name).length);
    case "bufferInOut": {
      const bytes = asBytes(value, name);
      const place = arena.allocate(bytes.length);
      place.bytes.set(bytes);
      return place;
    }
    case "outValue":
      return arena.allocate(one.codec[encoding.architecture]);
    case "inOutValue": {
      const place = arena.allocate(one.codec[encoding.architecture]);
      one.codec.write(dataViewOf(place.bytes), 0, (value as Out<never>).value, encoding);
      return place;
    }
    case "countOut":
    case "outOne":
    case "outList":
    case "outObject":
    case "outStruct":
      return arena.allocate(8);
    default:
      return undefined;
  }
}

function passIn(one: Passing, value: unknown, encoding: Encoding, place: string): unknown {
  switch (one.pass) {
    case "value":
      return asNumber(value, one.type, place);
    case "boolean":
      return value ? 1 : 0;
    case "int64":
      return BigInt(one.type === "int64" ? asInt64(value, place) : asUint64(value, place));
    case "bytes":
      return encoding.bytes(asBytes(value, place), place);
    case "text8":
      return encoding.text8(value, place);
    case "text16":
      return encoding.text16(value, place);
    case "one":
      return encoding.one(value as never, one.codec, place);
    case "list":
      return encoding.list(asList(value, place) as readonly never[], one.codec, place);
    case "object":
      return encoding.object(value, one.interface, place);
    default:
      return value;
  }
}

interface Delivery {
  readonly runtime: Runtime;
  readonly native: Foreign;
  readonly decoding: Decoding;
  readonly slot: Slot;
  readonly values: readonly unknown[];
}

/** Hands on what a method has delivered, and frees what it allocated for that. */
function takeOut(one: Passing, value: unknown, bytes: Uint8Array, count: number, delivery: Delivery): void {
  const { runtime, native, decoding, slot, values } = delivery;
  if (one.pass === "buffer" || one.pass === "bufferInOut") {
    (value as Uint8Array).set(bytes);
    return;
  }
  const out = value as Out<unknown>;
  if (one.pass === "outValue" || one.pass === "inOutValue") {
    // What is read may be parts of the bytes, and these are somebody else's after the call.
    out.value = one.codec.read(sourceOf(bytes.slice()), 0, decoding);
    return;
  }
  const address = pointerIn(runtime, bytes);
  switch (one.pass) {
    case "outOne":
    case "outList":
      try {
        out.value =
          one.pass === "outOne"
            ? decoding.one(address, one.codec, slot.name)
            : decoding.list(address, count, one.codec, slot.name);
      } finally {
        if (address !== 0) runtime.buffers.free(address);
      }
      break;
    case "outObject":
      out.value = address === 0 ? null : runtime.adopt(address, askedFor(values) ?? one.interface, scopeOf(native));
      break;
    case "outStruct":
      out.value = slot.role === "begin" ? enter(delivery, address, slot.state ?? (values[0] as number)) : address || null;
      break;
  }
}

/**
 * The interface that a caller asked for by its id.
 *
 * @category Native
 */
export function askedFor(values: readonly unknown[]): string | undefined {
  const iid = values.find((value) => value instanceof Uint8Array && value.length === 16) as Uint8Array | undefined;
  if (iid === undefined) return undefined;
  const digits = hexOf(iid);
  return Object.keys(tables).find((name) => tables[name]!.iid === digits);
}

/**
 * Bytes in hexadecimal digits.
 *
 * @category Native
 */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The struct of a state that was entered, where it is. */
function enter({ runtime, native }: Delivery, address: Address, state: number): unknown {
  const { options } = runtime.begin(native.states, native.home);
  const codec = stateStructs[state]?.codec as Codec<unknown> | undefined;
  if (address === 0 || codec === undefined) return null;
  const bytes = runtime.process.view(address, codec[runtime.process.architecture]);
  return codec.read(sourceOf(bytes), 0, new LiveDecoding(options));
}

/**
 * The address that bytes hold.
 *
 * @category Native
 */
export function pointerIn(runtime: Runtime, bytes: Uint8Array): Address {
  return new Decoding({ architecture: runtime.process.architecture }).addressAt(sourceOf(bytes), 0);
}
