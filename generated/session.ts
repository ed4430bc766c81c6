// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import type { advice } from "./advice.js";
import { type ClientOptions, OstxClient } from "./client.js";
import { HResultError, toHResult, TransitionError } from "./errors.js";
import { DNH, DNT, HSF, UPC, UPD, UPF, UPH, UPM, UPR, UPS, UPT } from "./flags.js";
import { failed, HR, type HRESULT } from "./hresults.js";
import type { IOSTX } from "./interfaces.js";
import {
  type Children,
  type Conditions,
  type EnterArguments,
  type Loops,
  type OpenState,
  type StateName,
  stateName,
  type StateStructs,
} from "./states.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("session", "ac0788aa68f9");

/**
 * A state, or a state in which a flag has opened a further way (`STATE when FLAG`).
 *
 * @category Session
 */
export type Place = StateName | { [State in keyof Conditions]: `${State} when ${keyof Conditions[State] & string}` }[keyof Conditions];

/**
 * The state of a place.
 *
 * @category Session
 */
export type StateAt<At extends Place> = At extends `${infer State extends StateName} when ${string}` ? State : At & StateName;

/**
 * The states that may be begun at a place.
 *
 * @category Session
 */
export type ChildrenAt<At extends Place> = At extends StateName
  ? Children[At]
  : At extends `${infer State extends keyof Conditions} when ${infer Flag}`
    ? Children[State] | Conditions[State][Flag & keyof Conditions[State]]
    : never;

/**
 * Why a state cannot be begun at a place: the text that the compiler shows.
 *
 * @category Session
 */
export type Advice<At extends Place, State> = State extends keyof (typeof advice)[StateAt<At>]
  ? (typeof advice)[StateAt<At>][State]
  : never;

/**
 * What {@link Origin.begin} takes at a place: the states that may be begun there. For another one it is the advice,
 * so that the compiler's message says what to do; for a word that is no state it is the question whether a similar
 * one was meant. (TypeScript has no suggestions of its own for arguments.)
 *
 * @category Session
 */
export type Beginnable<At extends Place, State> = [State] extends [ChildrenAt<At>]
  ? State
  : [OpenState] extends [State]
    ? ChildrenAt<At>
    : State extends OpenState
      ? Advice<At, State>
      : [Similar<State>] extends [never]
        ? ChildrenAt<At>
        : `${State & string} is not a state: did you mean ${Similar<State>}?`;

/**
 * The states whose name is one slip away from a word: a letter more, less, other, or two swapped.
 *
 * @category Session
 */
export type Similar<Word> = { [State in OpenState]: OneSlip<Word, State> extends true ? State : never }[OpenState];

/**
 * Whether two words differ by one slip.
 *
 * @category Session
 */
export type OneSlip<Word, Name> = Word extends `${infer A}${infer Rest}`
  ? Name extends `${infer B}${infer NameRest}`
    ? A extends B
      ? OneSlip<Rest, NameRest>
      : Rest extends NameRest | Name
        ? true
        : Word extends NameRest
          ? true
          : Rest extends `${B}${infer Tail}`
            ? NameRest extends `${A}${Tail}`
              ? true
              : false
            : false
    : Rest extends ""
      ? true
      : false
  : Name extends `${infer _}${infer NameRest}`
    ? NameRest extends ""
      ? true
      : false
    : true;

/**
 * The struct that a handle gives access to.
 *
 * @category Session
 */
export type DataAt<At extends Place> = StateAt<At> extends OpenState ? StateStructs[StateAt<At>] : never;

/**
 * The states that a loop enters from a place.
 *
 * @category Session
 */
export type LoopsAt<At extends Place> = StateAt<At> extends keyof Loops ? Loops[StateAt<At>] : never;

/**
 * A place in the machine from which states are begun: an open state, or the session itself. Its methods take what
 * the machine allows there; anything else does not compile, and is refused at run time with the same words.
 *
 * @category Session
 */
export interface Origin<in out At extends Place> {
  /** The state. */
  readonly state: StateAt<At>;
  /**
   * Begins a state. End it with `end()`, or declare the handle with `await using`.
   * @throws TransitionError where the machine does not allow it
   * @throws HResultError where the store refuses: MAPI_E_NOT_FOUND where there is nothing to do
   */
  begin<const State extends string>(
    state: (State & Beginnable<At, State>) | Beginnable<At, State>,
    ...parameters: EnterArguments[State & OpenState]
  ): Promise<Handle<State & OpenState>>;
  /**
   * Begins a state, does the work in it, and ends it: acknowledged where the work succeeds, failed with the error's
   * result code where it throws. The error is thrown on.
   */
  within<const State extends string, Value>(
    state: (State & Beginnable<At, State>) | Beginnable<At, State>,
    work: (handle: Handle<State & OpenState>) => Value | PromiseLike<Value>,
    ...parameters: EnterArguments[State & OpenState]
  ): Promise<Value>;
}

/**
 * An open state. Declared with `await using` it ends with its scope, as failed unless it was acknowledged; `using` does
 * the same with a store that answers at once.
 *
 * @category Session
 */
export interface Handle<in out At extends Place> extends Origin<At>, AsyncDisposable, Disposable {
  /** The struct. Its [out] members are the store's, its [in] members yours to write; valid until the state ends. */
  readonly data: DataAt<At>;
  /**
   * Goes through what the struct counts: begins the state, hands out its handle, and ends it, until nothing is left.
   * An item that is not acknowledged with `ok()` ends as failed and stays pending. An error that leaves the loop
   * cannot be seen from here: use {@link forEach}, or `fail(error)`, for the store to learn its result code.
   */
  each<const State extends LoopsAt<At>>(state: State): AsyncIterableIterator<Handle<State>>;
  /** Like {@link each}, with {@link Origin.within} around the work on each item. An error ends the loop. */
  forEach<const State extends LoopsAt<At>>(
    state: State,
    work: (handle: Handle<State>) => unknown,
  ): Promise<void>;
  /** Sets a flag that opens a further way, and gives a handle that knows the way. */
  when<const Flag extends WhenAt<At>>(flag: Flag): Handle<`${StateAt<At>} when ${Flag}` & Place>;
  /**
   * Acknowledges: the work is done, and the store may forget that it was pending. Sets the success flag of the
   * struct, or of the given entries of its list (all of them by default).
   */
  ok(entries?: Iterable<EntryAt<At>>): void;
  /** Ends as failed: nothing is acknowledged. Takes an error or a result code. */
  fail(reason: unknown): void;
  /** Ends the state: tells the store the result, then leaves. Ending twice is no mistake. */
  end(): Promise<void>;
}

/**
 * The flags that open a further way from a place.
 *
 * @category Session
 */
export type WhenAt<At extends Place> = StateAt<At> extends keyof Conditions
  ? keyof Conditions[StateAt<At>] & string
  : never;

/**
 * An entry of the list in a state's struct.
 *
 * @category Session
 */
export type EntryAt<At extends Place> = StateAt<At> extends keyof Entries ? Entries[StateAt<At>] : never;

/**
 * The states whose struct is a list of entries that are acknowledged one by one.
 *
 * @category Session
 */
export interface Entries {
  /** What {@link SYNCSTATE.LR_SYNC_UPLOAD_MESSAGE_READ} lists. */
  readonly LR_SYNC_UPLOAD_MESSAGE_READ: StateStructs["LR_SYNC_UPLOAD_MESSAGE_READ"]["pupre"][number];
  /** What {@link SYNCSTATE.LR_SYNC_UPLOAD_MESSAGE_DEL} lists. */
  readonly LR_SYNC_UPLOAD_MESSAGE_DEL: StateStructs["LR_SYNC_UPLOAD_MESSAGE_DEL"]["pupde"][number];
}

/**
 * A replication session on a store.
 *
 * @category Session
 */
export interface Session extends Origin<"LR_SYNC_IDLE"> {
  /** The layer below: the calls as they are. */
  readonly client: OstxClient;
  /** Announces what the replication is about; call it before each `begin("LR_SYNC")`. */
  initSync(flags: number): Promise<void>;
}

/**
 * Opens a session on a store: anything that implements {@link IOSTX }.
 * @example
 * ```ts session
 * const session = openSession(store);
 * await session.initSync(0);
 * // The state is acknowledged where the function succeeds, and ends as failed where it throws.
 * await session.within("LR_SYNC", async (state) => {
 *   console.log(state.data);
 * });
 * ```
 * @category Session
 */
export function openSession(store: IOSTX, options?: ClientOptions): Session {
  return new SessionRoot(new OstxClient(store, options)) as unknown as Session;
}

/** How often each state's struct says that its children are to be entered: the work done, and all of it. */
const LOOPS: { readonly [State in keyof Loops]: { readonly [Child in Loops[State]]: Loop<StateStructs[State]> } } = {
  LR_SYNC_UPLOAD_HIERARCHY: {
    LR_SYNC_UPLOAD_FOLDER: { members: "iEnt", done: (data) => data.iEnt, all: (data) => data.cEnt },
  },
  LR_SYNC_CONTENTS: {
    LR_SYNC_UPLOAD_TABLE: { members: "iEnt", done: (data) => data.iEnt, all: (data) => data.cEnt },
    LR_SYNC_DOWNLOAD_TABLE: { members: "iEnt", done: (data) => data.iEnt, all: (data) => data.cEnt },
  },
  LR_SYNC_UPLOAD_TABLE: {
    LR_SYNC_UPLOAD_MESSAGE: { members: "rgte[].iEntMod", done: (data) => data.rgte[0].iEntMod + data.rgte[1].iEntMod, all: (data) => data.rgte[0].cEntMod + data.rgte[1].cEntMod },
    LR_SYNC_UPLOAD_MESSAGE_READ: { members: "rgte[].iEntRead", done: (data) => data.rgte[0].iEntRead + data.rgte[1].iEntRead, all: (data) => data.rgte[0].cEntRead + data.rgte[1].cEntRead },
    LR_SYNC_UPLOAD_MESSAGE_DEL: { members: "rgte[].iEntDel", done: (data) => data.rgte[0].iEntDel + data.rgte[1].iEntDel, all: (data) => data.rgte[0].cEntDel + data.rgte[1].cEntDel },
  },
};

interface Loop<Data> {
  readonly members: string;
  done(data: Data): number;
  all(data: Data): number;
}

/** How each state's struct is acknowledged, or the acknowledgement taken back. */
const ACKNOWLEDGE: {
  readonly [State in OpenState]: (data: StateStructs[State], on: boolean, entries?: Iterable<object>) => void;
} = {
  LR_SYNC: (data, on) => {
    data.ulFlags = withFlag(data.ulFlags, UPS.OK, on);
  },
  LR_SYNC_UPLOAD_HIERARCHY: (data, on) => {
    data.ulFlags = withFlag(data.ulFlags, UPH.OK, on);
  },
  LR_SYNC_UPLOAD_FOLDER: (data, on) => {
    data.ulFlags = withFlag(data.ulFlags, UPF.OK, on);
  },
  LR_SYNC_CONTENTS: (data, on) => {
    data.ulFlags = withFlag(data.ulFlags, UPC.OK, on);
  },
  LR_SYNC_UPLOAD_TABLE: (data, on) => {
    data.ulFlags = withFlag(data.ulFlags, UPT.OK, on);
  },
  LR_SYNC_UPLOAD_MESSAGE: (data, on) => {
    data.ulFlags = withFlag(data.ulFlags, UPM.OK, on);
  },
  LR_SYNC_UPLOAD_MESSAGE_READ: (data, on, entries: Iterable<object> = data.pupre) => {
    for (const entry of entries as Iterable<(typeof data.pupre)[number]>) {
      entry.ulFlags = withFlag(entry.ulFlags, UPR.OK, on);
    }
  },
  LR_SYNC_UPLOAD_MESSAGE_DEL: (data, on, entries: Iterable<object> = data.pupde) => {
    for (const entry of entries as Iterable<(typeof data.pupde)[number]>) {
      entry.ulFlags = withFlag(entry.ulFlags, UPD.OK, on);
    }
  },
  LR_SYNC_DOWNLOAD_HIERARCHY: (data, on) => {
    data.ulFlags = withFlag(data.ulFlags, DNH.OK, on);
  },
  LR_SYNC_DOWNLOAD_TABLE: (data, on) => {
    data.ulFlags = withFlag(data.ulFlags, DNT.OK, on);
  },
  LR_SYNC_DOWNLOAD_HEADER: (data, on) => {
    data.ulFlags = withFlag(data.ulFlags, HSF.OK, on);
  },
};

/** The flags that open a further way. */
const CONDITIONS: { readonly [State in keyof Conditions]: { readonly [Flag in keyof Conditions[State]]: number } } = {
  LR_SYNC: {
    UPS_ONE_FOLDER: UPS.ONE_FOLDER,
  },
};

class SessionRoot {
  readonly client: OstxClient;

  constructor(client: OstxClient) {
    this.client = client;
  }

  get state(): StateName {
    return "LR_SYNC_IDLE";
  }

  initSync(flags: number): Promise<void> {
    return this.client.InitSync(flags);
  }

  begin(state: OpenState, ...parameters: readonly unknown[]): Promise<StateHandle> {
    return begin(this.client, this, 0, state, parameters);
  }

  within<Value>(state: OpenState, work: (handle: StateHandle) => Value, ...parameters: readonly unknown[]): Promise<Awaited<Value>> {
    return within(this, state, work, parameters);
  }
}

class StateHandle {
  readonly state: OpenState;
  readonly data: StateStructs[OpenState];
  readonly #client: OstxClient;
  readonly #depth: number;
  #result: HRESULT | undefined;
  #left = false;

  constructor(client: OstxClient, state: OpenState, data: StateStructs[OpenState]) {
    this.#client = client;
    this.state = state;
    this.data = data;
    this.#depth = client.guard.depth;
  }

  /** Whether the state has ended, by this handle or because one around it did. */
  get #ended(): boolean {
    return this.#left || !this.#client.holds(this.data);
  }

  /** Whether `ok` or `fail` was called. */
  get settled(): boolean {
    return this.#result !== undefined;
  }

  begin(state: OpenState, ...parameters: readonly unknown[]): Promise<StateHandle> {
    if (this.#ended) return Promise.reject(this.#refuse(`cannot begin ${state} in ${this.state}: ${this.state} has ended`));
    return begin(this.#client, this, this.#depth, state, parameters);
  }

  within<Value>(state: OpenState, work: (handle: StateHandle) => Value, ...parameters: readonly unknown[]): Promise<Awaited<Value>> {
    return within(this, state, work, parameters);
  }

  async *each(child: OpenState): AsyncGenerator<StateHandle, void, undefined> {
    for (const step of this.#steps(child)) {
      const handle = await this.begin(child);
      try {
        yield handle;
      } finally {
        await handle.end();
      }
      step();
    }
  }

  async forEach(child: OpenState, work: (handle: StateHandle) => unknown): Promise<void> {
    for (const step of this.#steps(child)) {
      await within(this, child, work, []);
      step();
    }
  }

  when(flag: string): this {
    const flags: Readonly<Record<string, number>> = CONDITIONS[this.state as keyof Conditions];
    const data = this.data as { ulFlags: number };
    data.ulFlags = (data.ulFlags | flags[flag]!) >>> 0;
    return this;
  }

  ok(entries?: Iterable<object>): void {
    this.#mustBeOpen("acknowledge");
    if (entries !== undefined) acknowledge(this.state, this.data, false);
    acknowledge(this.state, this.data, true, entries);
    this.#result = HR.S_OK;
  }

  fail(reason: unknown): void {
    this.#mustBeOpen("fail");
    acknowledge(this.state, this.data, false);
    const code = typeof reason === "number" ? reason >>> 0 : toHResult(reason);
    this.#result = failed(code) ? code : HR.MAPI_E_CALL_FAILED;
  }

  async end(): Promise<void> {
    if (this.#ended) return;
    const { guard } = this.#client;
    if (guard.depth !== this.#depth) {
      throw this.#refuse(`cannot end ${this.state}: ${stateName(guard.state)} is still open in it; end that first`);
    }
    await this.#client.SetSyncResult(this.#result ?? HR.MAPI_E_CALL_FAILED);
    try {
      await leave(this.#client, this.state);
    } finally {
      this.#left = guard.depth < this.#depth;
    }
  }

  /** Ends the state, and before it whatever is still open inside. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#ended) return;
    const { guard } = this.#client;
    while (guard.depth > this.#depth) {
      const state = stateName(guard.state) as OpenState;
      acknowledge(state, this.#client.data!, false);
      await this.#client.SetSyncResult(HR.MAPI_E_CALL_FAILED);
      await leave(this.#client, state);
    }
    try {
      await this.end();
    } catch (error) {
      if (this.#ended) throw error;
      // The struct breaks a rule: the state ends all the same, as failed.
      this.fail(error);
      await this.end();
      throw error;
    }
  }

  /** The same without waiting, for stores that answer at once. */
  [Symbol.dispose](): void {
    if (this.#ended) return;
    const { guard } = this.#client;
    while (guard.depth > this.#depth) {
      acknowledge(stateName(guard.state) as OpenState, this.#client.data!, false);
      this.#client.endAtOnce(HR.MAPI_E_CALL_FAILED);
    }
    try {
      this.#client.endAtOnce(this.#result ?? HR.MAPI_E_CALL_FAILED);
    } catch (error) {
      if (this.#ended || error instanceof TransitionError) throw error;
      this.fail(error);
      this.#client.endAtOnce(this.#result!);
      throw error;
    } finally {
      this.#left = guard.depth < this.#depth;
    }
  }

  /** One step for each item that the struct still counts. The step checks that the store has moved on. */
  *#steps(child: OpenState): Generator<() => void, void, undefined> {
    const loops: Readonly<Record<string, Loop<never>>> = LOOPS[this.state as keyof Loops];
    const { members, done, all } = loops[child] as Loop<StateStructs[OpenState]>;
    for (let before = done(this.data); before < all(this.data); before = done(this.data)) {
      yield () => {
        if (done(this.data) > before) return;
        const text = `the store did not advance ${members} after ${child}, so that ${this.state} would never end`;
        throw new HResultError(HR.E_UNEXPECTED, { state: this.state }, text);
      };
    }
  }

  #mustBeOpen(action: string): void {
    if (this.#ended) throw this.#refuse(`cannot ${action} ${this.state}: it has ended`);
  }

  #refuse(message: string): TransitionError {
    const { guard } = this.#client;
    return new TransitionError(message, HR.E_UNEXPECTED, stateName(guard.state), guard.allowed());
  }
}

/** Sets the success flag of a struct, or of entries of its list, or clears it. */
function acknowledge(state: OpenState, data: StateStructs[OpenState], on: boolean, entries?: Iterable<object>): void {
  const act = ACKNOWLEDGE[state] as (data: StateStructs[OpenState], on: boolean, entries?: Iterable<object>) => void;
  act(data, on, entries);
}

/** Flags with a bit set or cleared. */
function withFlag(flags: number, bit: number, on: boolean): number {
  return (on ? flags | bit : flags & ~bit) >>> 0;
}

async function begin(
  client: OstxClient,
  origin: { readonly state: StateName },
  depth: number,
  state: OpenState,
  parameters: readonly unknown[],
): Promise<StateHandle> {
  if (client.guard.depth > depth) {
    const open = stateName(client.guard.state);
    const text = `cannot begin ${state} in ${origin.state}: ${open} is still open in it; use its handle, or end it first`;
    throw new TransitionError(text, HR.E_UNEXPECTED, open, client.guard.allowed());
  }
  if (state === "LR_SYNC_DOWNLOAD_HEADER") {
    const data = await client.SyncHdrBeg(...(parameters as EnterArguments["LR_SYNC_DOWNLOAD_HEADER"]));
    return new StateHandle(client, state, data);
  }
  return new StateHandle(client, state, await client.SyncBeg(state));
}

async function leave(client: OstxClient, state: OpenState): Promise<void> {
  if (state === "LR_SYNC_DOWNLOAD_HEADER") return client.SyncHdrEnd();
  return client.SyncEnd();
}

async function within<Value>(
  origin: SessionRoot | StateHandle,
  state: OpenState,
  work: (handle: StateHandle) => Value,
  parameters: readonly unknown[],
): Promise<Awaited<Value>> {
  const handle = await origin.begin(state, ...parameters);
  try {
    const value = await work(handle);
    if (!handle.settled) handle.ok();
    await handle.end();
    return value;
  } catch (error) {
    // What went wrong first is what the caller hears, whatever ending the state adds to it.
    try {
      handle.fail(error);
      await handle[Symbol.asyncDispose]();
    } catch {
      throw error;
    }
    throw error;
  }
}
