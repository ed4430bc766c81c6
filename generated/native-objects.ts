// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import type { HRESULT } from "./hresults.js";
import type { Address, ObjectTable } from "./memory.js";
import { Arena, type Buffers, type Koffi, LiveMemory, NativeError, ProcessMemory } from "./native-memory.js";
import type { LiveOptions, Place, SharedStruct } from "./native-structs.js";
import { type Slot, tables } from "./native-tables.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("native-objects", "f7040878df2c");

/**
 * The results of COM itself, whatever those of the interface are.
 *
 * @category Native
 */
export const comResults = {
  E_NOTIMPL: 0x80004001 as HRESULT,
  E_NOINTERFACE: 0x80004002 as HRESULT,
  E_POINTER: 0x80004003 as HRESULT,
  /** The object is gone. */
  RPC_E_DISCONNECTED: 0x80010108 as HRESULT,
} as const;

/**
 * An object of native code as TypeScript holds it.
 *
 * @category Native
 */
export interface Foreign {
  readonly address: Address;
  readonly name: string;
  /** The methods that TypeScript calls. */
  readonly proxy: object;
  /** Whether its reference was given back. */
  isReleased: boolean;
}

/**
 * An object of TypeScript as native code holds it.
 *
 * @category Native
 */
export interface Exposed {
  readonly address: Address;
  readonly name: string;
  readonly target: object;
  readonly runtime: Runtime;
  /** How many references there are. */
  count: number;
  /** A failure that the object itself knows nothing of. */
  failure?: { readonly code: number; readonly text: string };
}

/**
 * What is valid until a state ends, or until everything is closed.
 *
 * @category Native
 */
export interface Scope {
  readonly memory: LiveMemory;
  readonly options: LiveOptions;
  readonly foreign: Map<string, Foreign>;
  readonly exposed: Set<Exposed>;
  /** On the side of the store: the struct that it filled, and where native code sees it. */
  shared?: { readonly data: object; readonly live: object; readonly place: Place; readonly struct: SharedStruct };
}

/**
 * What makes objects of one side known to the other.
 *
 * @category Native
 */
export interface Makers {
  wrap(runtime: Runtime, address: Address, name: string): Foreign;
  release(runtime: Runtime, foreign: Foreign): void;
  addReference(runtime: Runtime, address: Address): void;
  /** The object with one more reference. */
  expose(runtime: Runtime, target: object, name: string): Exposed;
  drop(exposed: Exposed): void;
  /** The object that TypeScript made at an address. */
  exposedAt(runtime: Runtime, address: Address): Exposed | undefined;
}

/**
 * The objects of one connection between TypeScript and native code, in the scopes of the states that are open.
 *
 * @category Native
 */
export class Runtime implements ObjectTable {
  readonly process: ProcessMemory;
  readonly buffers: Buffers;
  readonly #makers: Makers;
  readonly #scopes: Scope[] = [];
  readonly #arenas: Arena[] = [];
  #adopted = 0;
  readonly #proxies = new WeakMap<object, Foreign>();

  constructor(koffi: Koffi, makers: Makers, buffers?: Buffers) {
    this.process = new ProcessMemory(koffi);
    this.buffers = buffers ?? this.process.buffers;
    this.#makers = makers;
    this.open();
  }

  /** The innermost scope. */
  get scope(): Scope {
    const scope = this.#scopes.at(-1);
    if (scope === undefined) throw new NativeError("the connection is closed");
    return scope;
  }

  get scopes(): readonly Scope[] {
    return this.#scopes;
  }

  open(): Scope {
    const memory = new LiveMemory(this.process, new Arena(this.process.koffi));
    // What is found in the struct of a state belongs to that state, whichever is the innermost by then.
    const objects: ObjectTable = {
      objectAt: (address, name) => this.objectAt(address, name, scope),
      addressOf: (object, name) => this.addressOf(object, name, scope),
    };
    const options = { architecture: this.process.architecture, memory, objects };
    const scope: Scope = { memory, options, foreign: new Map(), exposed: new Set() };
    this.#scopes.push(scope);
    return scope;
  }

  /** Ends the innermost scope: gives back the references that were taken in it. */
  close(): void {
    const scope = this.#scopes.pop();
    if (scope === undefined) return;
    scope.memory.close();
    for (const foreign of scope.foreign.values()) this.#makers.release(this, foreign);
    for (const exposed of scope.exposed) this.#makers.drop(exposed);
  }

  closeAll(): void {
    while (this.#scopes.length > 0) this.close();
  }

  /** Lends an arena for as long as a call takes. */
  borrow(): Arena {
    return this.#arenas.pop() ?? new Arena(this.process.koffi);
  }

  giveBack(arena: Arena): void {
    arena.clear();
    this.#arenas.push(arena);
  }

  objectAt(address: Address, name: string, scope = this.scope): object {
    const own = this.#makers.exposedAt(this, address);
    if (own !== undefined) return own.target;
    const key = `${address}:${name}`;
    for (const { foreign } of this.#scopes) {
      const known = foreign.get(key);
      if (known !== undefined && !known.isReleased) return known.proxy;
    }
    this.#makers.addReference(this, address);
    return this.adopt(address, name, scope);
  }

  /** Takes over a reference that somebody else has counted. */
  adopt(address: Address, name: string, scope = this.scope): object {
    const own = this.#makers.exposedAt(this, address);
    if (own !== undefined) {
      this.#makers.drop(own);
      return own.target;
    }
    const foreign = this.#makers.wrap(this, address, name);
    this.#proxies.set(foreign.proxy, foreign);
    // An object may be delivered more than once: each time with a reference of its own.
    const key = `${address}:${name}`;
    scope.foreign.set(scope.foreign.has(key) ? `${key}:${++this.#adopted}` : key, foreign);
    return foreign.proxy;
  }

  addressOf(object: object, name: string, scope = this.scope): Address {
    const foreign = this.foreignOf(object);
    if (foreign !== undefined) {
      if (foreign.isReleased) throw new NativeError(`the ${name} is gone: its reference was given back`);
      return foreign.address;
    }
    const exposed = this.#makers.expose(this, object, name);
    if (scope.exposed.has(exposed)) this.#makers.drop(exposed);
    else scope.exposed.add(exposed);
    return exposed.address;
  }

  /** The address of an object, with a reference for whoever gets it. */
  give(object: object, name: string): Address {
    const foreign = this.foreignOf(object);
    if (foreign === undefined) return this.#makers.expose(this, object, name).address;
    this.#makers.addReference(this, foreign.address);
    return foreign.address;
  }

  foreignOf(object: object): Foreign | undefined {
    return this.#proxies.get(object);
  }

  /** Gives a reference back before its scope ends. */
  release(object: object): void {
    const foreign = this.foreignOf(object);
    if (foreign === undefined) return;
    for (const scope of this.#scopes) {
      for (const [key, one] of scope.foreign) if (one === foreign) scope.foreign.delete(key);
    }
    this.#makers.release(this, foreign);
  }
}

/**
 * All slots of an interface, those of its bases first.
 *
 * @category Native
 */
export function slotsOf(name: string): readonly Slot[] {
  const table = tables[name];
  if (table === undefined) return [];
  return [...(table.base === undefined ? [] : slotsOf(table.base)), ...table.slots];
}

/**
 * The type of C of each parameter, behind the object itself.
 *
 * @category Native
 */
export function typesOf({ parameters }: Slot): string[] {
  const types = parameters.map((one) => {
    switch (one.pass) {
      case "value":
      case "int64":
        return one.type;
      case "boolean":
        return "int32";
      case "count":
        return "uint32";
      default:
        return "uintptr";
    }
  });
  return ["uintptr", ...types];
}

/**
 * The type of C of what a method returns.
 *
 * @category Native
 */
export function resultTypeOf({ returns }: Slot): string {
  if (returns === "hresult") return "uint32";
  return returns === "boolean" ? "int32" : returns;
}
