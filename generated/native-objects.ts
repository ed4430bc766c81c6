// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import type { HRESULT } from "./hresults.js";
import type { Address, CodePage, ObjectTable } from "./memory.js";
import { Arena, type Buffers, type Koffi, LiveMemory, NativeError, ProcessMemory } from "./native-memory.js";
import type { LiveOptions, Place, SharedStruct } from "./native-structs.js";
import { type Slot, tables } from "./native-tables.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("native-objects", "ac0788aa68f9");

/**
 * The results of COM itself, whatever those of the interface are.
 *
 * @category Native
 */
export const comResults = {
  E_NOTIMPL: 0x80004001 as HRESULT,
  E_NOINTERFACE: 0x80004002 as HRESULT,
  E_POINTER: 0x80004003 as HRESULT,
  E_OUTOFMEMORY: 0x8007000e as HRESULT,
  /** The object is gone. */
  RPC_E_DISCONNECTED: 0x80010108 as HRESULT,
} as const;

/**
 * The states that are open on one object.
 *
 * @category Native
 */
export interface States {
  /** Outermost first. */
  readonly scopes: Scope[];
  /** The states of the object that this one came from. */
  readonly outer?: States | undefined;
}

/**
 * The states that are open on an object of native code, by whichever of its interfaces.
 *
 * @category Native
 */
export interface ForeignStates extends States {
  /** How many references there are to the object. */
  holders: number;
}

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
  /** What the object lives in. */
  readonly home: Scope;
  readonly states: ForeignStates;
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
  readonly states: States;
  /** Outside of its states, what native code hands to it: for as long as native code has it. */
  own?: Scope;
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
  /** What it is in, and ends before. */
  readonly parent: Scope | undefined;
  /** The states of the object that what is shown here came from. */
  readonly states: States | undefined;
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
  wrap(runtime: Runtime, address: Address, name: string, home: Scope, states: ForeignStates): Foreign;
  release(runtime: Runtime, foreign: Foreign): void;
  addReference(runtime: Runtime, address: Address): void;
  /** The object with one more reference. */
  expose(runtime: Runtime, target: object, name: string, outer: States | undefined): Exposed;
  drop(exposed: Exposed): void;
  /** The object that TypeScript made at an address. */
  exposedAt(runtime: Runtime, address: Address): Exposed | undefined;
}

/**
 * What a connection may choose.
 *
 * @category Native
 */
export interface RuntimeOptions {
  readonly buffers?: Buffers | undefined;
  readonly codePage?: CodePage | undefined;
}

/**
 * The objects of one connection between TypeScript and native code, in the scopes of the states that are open.
 *
 * @category Native
 */
export class Runtime {
  readonly process: ProcessMemory;
  readonly buffers: Buffers;
  readonly codePage: CodePage;
  readonly #makers: Makers;
  /** In the order in which they were opened: what was opened later may rest on what was opened before. */
  readonly #scopes = new Set<Scope>();
  readonly #states = new Map<Address, ForeignStates>();
  readonly #arenas: Arena[] = [];
  #adopted = 0;
  readonly #proxies = new WeakMap<object, Foreign>();

  constructor(koffi: Koffi, makers: Makers, { buffers, codePage }: RuntimeOptions) {
    this.process = new ProcessMemory(koffi);
    this.buffers = buffers ?? this.process.buffers;
    this.codePage = codePage ?? this.process.codePage;
    this.#makers = makers;
  }

  open(parent?: Scope, states?: States): Scope {
    const memory = new LiveMemory(this.process, new Arena(this.process.koffi));
    const { codePage } = this;
    const objects: ObjectTable = {
      objectAt: (address, name) => this.objectAt(address, name, scope),
      addressOf: (object, name) => this.addressOf(object, name, scope),
    };
    const own = { architecture: this.process.architecture, memory, objects, codePage };
    const outermost = states?.scopes[0];
    const behind = outermost && { ...own, objects: outermost.options.objects };
    const options: LiveOptions = { ...own, behind };
    const scope: Scope = { parent, states, memory, options, foreign: new Map(), exposed: new Set() };
    this.#scopes.add(scope);
    return scope;
  }

  /** Opens the scope of a state that an object enters. */
  begin(states: States, home?: Scope): Scope {
    const scope = this.open(states.scopes.at(-1) ?? home, states);
    states.scopes.push(scope);
    return scope;
  }

  /** Closes the scope of the state that an object leaves. */
  end(states: States): void {
    const scope = states.scopes.pop();
    if (scope !== undefined) this.close(scope);
  }

  endAll(states: States): void {
    while (states.scopes.length > 0) this.end(states);
  }

  /** Ends a scope: gives back the references that were taken in it. */
  close(scope: Scope): void {
    if (!this.#scopes.delete(scope)) return;
    scope.memory.close();
    for (const foreign of scope.foreign.values()) this.#letGo(foreign);
    for (const exposed of scope.exposed) this.#makers.drop(exposed);
  }

  closeAll(): void {
    for (const scope of [...this.#scopes].reverse()) this.close(scope);
  }

  /** Lends an arena for as long as a call takes. */
  borrow(): Arena {
    return this.#arenas.pop() ?? new Arena(this.process.koffi);
  }

  giveBack(arena: Arena): void {
    arena.clear();
    this.#arenas.push(arena);
  }

  /** The object at an address, for as long as a scope is open. */
  objectAt(address: Address, name: string, scope: Scope): object {
    const own = this.#makers.exposedAt(this, address);
    if (own !== undefined) return own.target;
    const key = `${address}:${name}`;
    for (let one: Scope | undefined = scope; one !== undefined; one = one.parent) {
      const known = one.foreign.get(key);
      if (known !== undefined && !known.isReleased) return known.proxy;
    }
    this.#makers.addReference(this, address);
    return this.adopt(address, name, scope);
  }

  /** Takes over a reference that somebody else has counted. */
  adopt(address: Address, name: string, scope: Scope): object {
    const own = this.#makers.exposedAt(this, address);
    if (own !== undefined) {
      this.#makers.drop(own);
      return own.target;
    }
    const states = this.#states.get(address) ?? { scopes: [], holders: 0 };
    states.holders++;
    this.#states.set(address, states);
    const foreign = this.#makers.wrap(this, address, name, scope, states);
    this.#proxies.set(foreign.proxy, foreign);
    // An object may be delivered more than once: each time with a reference of its own.
    const key = `${address}:${name}`;
    scope.foreign.set(scope.foreign.has(key) ? `${key}:${++this.#adopted}` : key, foreign);
    return foreign.proxy;
  }

  /** The address of an object, which native code may use for as long as a scope is open. */
  addressOf(object: object, name: string, scope: Scope): Address {
    const foreign = this.#living(object);
    if (foreign !== undefined) return foreign.address;
    const exposed = this.#makers.expose(this, object, name, scope.states);
    if (scope.exposed.has(exposed)) this.#makers.drop(exposed);
    else scope.exposed.add(exposed);
    return exposed.address;
  }

  /** The address of an object, with a reference for whoever gets it. */
  give(object: object, name: string, states: States): Address {
    const foreign = this.#living(object);
    if (foreign === undefined) return this.#makers.expose(this, object, name, states).address;
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
    for (const [key, one] of foreign.home.foreign) if (one === foreign) foreign.home.foreign.delete(key);
    this.#letGo(foreign);
  }

  /** The object of native code behind a proxy. */
  #living(object: object): Foreign | undefined {
    const foreign = this.foreignOf(object);
    if (foreign?.isReleased) throw new NativeError(`the ${foreign.name} is gone: its reference was given back`);
    return foreign;
  }

  #letGo(foreign: Foreign): void {
    if (foreign.isReleased) return;
    const { states, address } = foreign;
    states.holders--;
    if (states.holders === 0) {
      this.endAll(states);
      this.#states.delete(address);
    }
    this.#makers.release(this, foreign);
  }
}

/**
 * Where what native code delivers to a call of an object lives.
 *
 * @category Native
 */
export function scopeOf({ states, home }: Foreign): Scope {
  return states.scopes.at(-1) ?? home;
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
