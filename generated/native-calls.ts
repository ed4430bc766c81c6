// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import type { Codec } from "./codec.js";
import { Decoding } from "./decoding.js";
import { Encoding } from "./encoding.js";
import { failed } from "./hresults.js";
import type { Out } from "./interfaces.js";
import { type Address, type CodecOptions, dataViewOf } from "./memory.js";
import { type Arena, CopyingMemory, NativeError } from "./native-memory.js";
import { type Foreign, type Runtime, resultTypeOf, slotsOf, typesOf } from "./native-objects.js";
import { LiveDecoding, stateStructs } from "./native-structs.js";
import { type Passing, refusals, type Slot, tables } from "./native-tables.js";
import { sourceOf } from "./source.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("native-calls", "f7040878df2c");

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
export function wrap(runtime: Runtime, address: Address, name: string): Foreign {
  const vtable = runtime.process.address(address);
  const proxy = Object.create(prototypeOf(runtime, vtable, name)) as Held;
  const native: Foreign = { address, name, proxy, isReleased: false };
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
 * Gives back the reference of an object, once.
 *
 * @category Native
 */
export function releaseForeign(runtime: Runtime, foreign: Foreign): void {
  if (foreign.isReleased) return;
  foreign.isReleased = true;
  unknownCall(runtime, foreign.address, RELEASE);
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
function plainMethod(call: Native, { parameters, returns }: Slot): unknown {
  if (parameters.some(({ pass }) => pass !== "value") || /boolean|int64/.test(returns)) return undefined;
  switch (parameters.length) {
    case 0:
      return function (this: Held) {
        return call(addressOf(this));
      };
    case 1:
      return function (this: Held, first: unknown) {
        return call(addressOf(this), first);
      };
    default:
      return function (this: Held, ...values: unknown[]) {
        return call(addressOf(this), ...values);
      };
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
    return withArena(runtime, (arena) => {
      const options: CodecOptions = {
        architecture: runtime.process.architecture,
        memory: new CopyingMemory(runtime.process, arena),
        objects: runtime,
      };
      const encoding = new Encoding(options);
      const places = parameters.map((one, index) => roomFor(one, values[indexes[index]!], arena, runtime, encoding));
      const passed = parameters.map((one, index) => {
        if (one.pass === "count") return (values[indexes[one.of]!] as Uint8Array).length;
        return places[index]?.address ?? passIn(one, values[indexes[index]!], encoding, runtime);
      });
      const code = call(self, ...passed);
      if (slot.returns !== "hresult" || !failed(code)) {
        const decoding = new Decoding(options);
        parameters.forEach((one, index) => {
          const bytes = places[index]?.bytes;
          if (bytes === undefined || one.pass === "countOut") return;
          const counter = parameters.findIndex((other) => other.pass === "countOut" && other.of === index);
          const count = counter < 0 ? 0 : dataViewOf(places[counter]!.bytes).getUint32(0, true);
          takeOut(one, values[indexes[index]!], bytes, { runtime, decoding, count, slot, values });
        });
      }
      if (role === "end" && !refusals.has(code) && runtime.scopes.length > 1) runtime.close();
      return resultOf(code, slot);
    });
  };
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
function roomFor(one: Passing, value: unknown, arena: Arena, runtime: Runtime, encoding: Encoding) {
  switch (one.pass) {
    case "buffer":
      return arena.allocate((value as Uint8Array).length);
    case "bufferInOut": {
      const place = arena.allocate((value as Uint8Array).length);
      place.bytes.set(value as Uint8Array);
      return place;
    }
    case "outValue":
      return arena.allocate(one.codec[runtime.process.architecture]);
    case "inOutValue": {
      const place = arena.allocate(one.codec[runtime.process.architecture]);
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

function passIn(one: Passing, value: unknown, encoding: Encoding, runtime: Runtime): unknown {
  switch (one.pass) {
    case "boolean":
      return value ? 1 : 0;
    case "int64":
      return BigInt(value as bigint);
    case "bytes":
      return encoding.bytes(value as Uint8Array, "parameter");
    case "text8":
      return encoding.text8(value, "parameter");
    case "text16":
      return encoding.text16(value, "parameter");
    case "one":
      return encoding.one(value as never, one.codec, "parameter");
    case "list":
      return encoding.list(value as readonly never[], one.codec, "parameter");
    case "object":
      return value === null || value === undefined ? 0 : runtime.addressOf(value, one.interface);
    default:
      return value;
  }
}

interface Delivery {
  readonly runtime: Runtime;
  readonly decoding: Decoding;
  readonly count: number;
  readonly slot: Slot;
  readonly values: readonly unknown[];
}

/** Hands on what a method has delivered, and frees what it allocated for that. */
function takeOut(one: Passing, value: unknown, bytes: Uint8Array, delivery: Delivery): void {
  const { runtime, decoding, count, slot, values } = delivery;
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
      out.value = decoding.one(address, one.codec, slot.name);
      if (address !== 0) runtime.buffers.free(address);
      break;
    case "outList":
      out.value = decoding.list(address, count, one.codec, slot.name);
      if (address !== 0) runtime.buffers.free(address);
      break;
    case "outObject":
      out.value = address === 0 ? null : runtime.adopt(address, askedFor(values) ?? one.interface);
      break;
    case "outStruct":
      out.value = slot.role === "begin" ? enter(runtime, address, slot.state ?? (values[0] as number)) : address || null;
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
function enter(runtime: Runtime, address: Address, state: number): unknown {
  const { options } = runtime.open();
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
