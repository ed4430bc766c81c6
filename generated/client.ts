// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import { HResultError, TransitionError, ValidationError } from "./errors.js";
import { SyncGuard } from "./guard.js";
import { failed, HR, type HRESULT, succeeded } from "./hresults.js";
import type { Inspector } from "./inspect.js";
import type { IMAPIProgress, IOSTX, Out } from "./interfaces.js";
import { type OpenState, type StateName, stateName, type StateStructs, SYNCSTATE } from "./states.js";
import type { HDRSYNC, MAPIERROR } from "./structs.js";
import { explainFailure } from "./stubs.js";
import { stateValidators, violations } from "./validation.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("client", "ac0788aa68f9");

/**
 * How a client works.
 *
 * @category Client
 */
export interface ClientOptions {
  /**
   * Whether structs are checked: as the store fills them, and as they go back to it. On unless set to `false`.
   */
  readonly validate?: boolean;
  /** Sees every call, transition and struct. Off by default; nothing is spent on it then. */
  readonly inspect?: Inspector;
}

/**
 * The states that SyncBeg enters.
 *
 * @category Client
 */
export type SyncBegState = Exclude<OpenState, "LR_SYNC_DOWNLOAD_HEADER">;

/** An open state. */
interface Frame {
  readonly state: OpenState;
  readonly data: StateStructs[OpenState];
  /** What was passed to SetSyncResult. */
  result: HRESULT;
}

/**
 * Calls a store by the methods of {@link IOSTX }, under their own names. It refuses what the state machine
 * does not allow before the store sees it, checks structs, and throws failures as {@link HResultError}.
 *
 * One call at a time: wait for a call to end before you make the next.
 *
 * @category Client
 */
export class OstxClient {
  /** The store that is called. */
  readonly store: IOSTX;
  /** Where the replication is. */
  readonly guard = new SyncGuard();
  readonly #validate: boolean;
  readonly #inspect: Inspector | undefined;
  readonly #frames: Frame[] = [];
  #busy: string | undefined;
  /** Whether the store answered the last begin at once, and not with a promise. */
  #atOnce = false;

  constructor(store: IOSTX, options: ClientOptions = {}) {
    this.store = store;
    this.#validate = options.validate ?? true;
    this.#inspect = options.inspect;
  }

  /** Whether a struct is that of an open state. */
  holds(data: object): boolean {
    return this.#frames.some((frame) => frame.data === data);
  }

  /** The struct of the innermost open state. */
  get data(): StateStructs[OpenState] | undefined {
    return this.#frames.at(-1)?.data;
  }

  /**
   * Announces a replication and what it is about.
   *
   * @throws {@link TransitionError} where the machine does not allow the call
   * @throws {@link ValidationError} where a struct breaks a rule
   * @throws {@link HResultError} where the store fails
   *
   * @remarks
   * The documents disagree: The page uses a flag SYNC_ONLY_ASSOCIATED, whose value no page gives.
   * Decision: It does not exist here.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/iostx-initsync | iostx-initsync}
   */
  async InitSync(flags: number): Promise<void> {
    this.#start("InitSync");
    try {
      if (failed(this.guard.canInit())) throw this.#refused("InitSync", this.guard.explainInit());
      await this.#check("InitSync", [flags], await this.store.InitSync(flags));
      this.guard.init();
    } finally {
      this.#busy = undefined;
    }
  }

  /**
   * Enters a state. The store allocates the state's structure, fills its [out] members and keeps owning
   * it; it is valid until the state ends. Fails, and changes nothing, where the state may not be entered
   * or has nothing to do.
   *
   * @throws {@link TransitionError} where the machine does not allow the call
   * @throws {@link ValidationError} where a struct breaks a rule
   * @throws {@link HResultError} where the store fails
   *
   * @remarks
   * The documents disagree: A published sample enters LR_SYNC_UPLOAD_FOLDER without looking whether
   * there is a folder to upload.
   * Decision: Such a call fails with MAPI_E_NOT_FOUND and leaves the machine where it was.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/iostx-syncbeg | iostx-syncbeg}
   */
  async SyncBeg<State extends SyncBegState>(state: State): Promise<StateStructs[State]> {
    this.#start("SyncBeg");
    try {
      const value = this.#mayBegin("SyncBeg", state);
      const ppv: Out<unknown> = { value: undefined };
      const answer = this.store.SyncBeg(value, ppv);
      this.#atOnce = typeof answer === "number";
      await this.#check("SyncBeg", [value], await answer);
      return await this.#entered(state, ppv.value);
    } finally {
      this.#busy = undefined;
    }
  }

  /**
   * Tells the store how the work in the present state went, before SyncEnd.
   *
   * @throws {@link TransitionError} where the machine does not allow the call
   * @throws {@link ValidationError} where a struct breaks a rule
   * @throws {@link HResultError} where the store fails
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/iostx-setsyncresult | iostx-setsyncresult}
   */
  async SetSyncResult(hresult: HRESULT): Promise<void> {
    this.#start("SetSyncResult");
    try {
      if (failed(this.guard.canSetResult())) throw this.#refused("SetSyncResult", this.guard.explainSetResult());
      await this.#check("SetSyncResult", [hresult], await this.store.SetSyncResult(hresult));
      this.guard.setResult();
      this.#frames.at(-1)!.result = hresult;
    } finally {
      this.#busy = undefined;
    }
  }

  /**
   * Leaves the present state for the one that it was entered from. What the client acknowledged with the
   * state's success flag is no longer pending; everything else stays pending.
   *
   * @throws {@link TransitionError} where the machine does not allow the call
   * @throws {@link ValidationError} where a struct breaks a rule
   * @throws {@link HResultError} where the store fails
   *
   * @remarks
   * The documents disagree: A published sample ends a state even where its SyncBeg failed.
   * Decision: An unmatched SyncEnd fails with E_UNEXPECTED and leaves the machine where it was. Inside
   * another state the store cannot tell: the pair of SetSyncResult and SyncEnd then ends that state, as
   * failed.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/iostx-syncend | iostx-syncend}
   */
  async SyncEnd(): Promise<void> {
    this.#start("SyncEnd");
    try {
      if (failed(this.guard.canEnd())) throw this.#refused("SyncEnd", this.guard.explainEnd("SyncEnd"));
      this.#leaving("SyncEnd");
      await this.#ended("SyncEnd", [], await this.store.SyncEnd());
    } finally {
      this.#busy = undefined;
    }
  }

  /**
   * Enters LR_SYNC_DOWNLOAD_HEADER for one header-only item.
   *
   * @throws {@link TransitionError} where the machine does not allow the call
   * @throws {@link ValidationError} where a struct breaks a rule
   * @throws {@link HResultError} where the store fails
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/iostx-synchdrbeg | iostx-synchdrbeg}
   */
  async SyncHdrBeg(lpeid: Uint8Array): Promise<HDRSYNC> {
    this.#start("SyncHdrBeg");
    try {
      this.#mayBegin("SyncHdrBeg", "LR_SYNC_DOWNLOAD_HEADER");
      const ppv: Out<unknown> = { value: undefined };
      const answer = this.store.SyncHdrBeg(lpeid, ppv);
      this.#atOnce = typeof answer === "number";
      await this.#check("SyncHdrBeg", [lpeid], await answer);
      return await this.#entered("LR_SYNC_DOWNLOAD_HEADER", ppv.value);
    } finally {
      this.#busy = undefined;
    }
  }

  /**
   * Leaves LR_SYNC_DOWNLOAD_HEADER; the store replaces the header by the full item where HSF_OK is set.
   *
   * @throws {@link TransitionError} where the machine does not allow the call
   * @throws {@link ValidationError} where a struct breaks a rule
   * @throws {@link HResultError} where the store fails
   *
   * @remarks
   * The documents disagree: The method's page says that the store returns to the state before
   * SyncHdrBeg, the state's page that it goes from idle to idle.
   * Decision: Both: it is entered from LR_SYNC_IDLE only, and returns there.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/iostx-synchdrend | iostx-synchdrend}
   */
  async SyncHdrEnd(pprog: IMAPIProgress | null = null): Promise<void> {
    this.#start("SyncHdrEnd");
    try {
      const code = this.guard.canEndOwn(SYNCSTATE.LR_SYNC_DOWNLOAD_HEADER);
      if (failed(code)) throw this.#refused("SyncHdrEnd", this.guard.explainEnd("SyncHdrEnd"));
      this.#leaving("SyncHdrEnd");
      await this.#ended("SyncHdrEnd", [pprog], await this.store.SyncHdrEnd(pprog));
    } finally {
      this.#busy = undefined;
    }
  }

  /**
   * Ends the present state without waiting, with the given result: what `using` needs. It can be done with a store
   * that answers at once; with another one nothing is called.
   * @throws TransitionError where the store answers later
   */
  endAtOnce(hresult: HRESULT): void {
    this.#start("SyncEnd");
    try {
      const frame = this.#frames.at(-1);
      if (frame === undefined) throw this.#refused("SyncEnd", this.guard.explainEnd("SyncEnd"));
      const { state } = frame;
      if (!this.#atOnce) {
        const text = `cannot end ${state} at once: the store answers later; declare the handle with await using`;
        throw this.#refused("SyncEnd", new TransitionError(text, HR.E_UNEXPECTED, state, []));
      }
      const answer = this.store.SetSyncResult(hresult) as HRESULT;
      this.#inspect?.({ type: "call", method: "SetSyncResult", arguments: [hresult], hresult: answer, state });
      this.guard.setResult();
      frame.result = hresult;
      if (state === "LR_SYNC_DOWNLOAD_HEADER") {
        this.#leaving("SyncHdrEnd");
        this.#leftAtOnce("SyncHdrEnd", this.store.SyncHdrEnd(null) as HRESULT, state);
        return;
      }
      this.#leaving("SyncEnd");
      this.#leftAtOnce("SyncEnd", this.store.SyncEnd() as HRESULT, state);
    } finally {
      this.#busy = undefined;
    }
  }

  /**
   * Explains the failure of an earlier call. `ulFlags` must be 0; the caller frees the structure as one
   * MAPI buffer.
   *
   * @throws {@link TransitionError} where the machine does not allow the call
   * @throws {@link ValidationError} where a struct breaks a rule
   * @throws {@link HResultError} where the store fails
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/iostx-getlasterror | iostx-getlasterror}
   */
  async GetLastError(hResult: HRESULT): Promise<MAPIERROR | null> {
    const out: Out<MAPIERROR | null> = { value: null };
    const answer = await this.store.GetLastError(hResult, 0, out);
    await this.#check("GetLastError", [hResult, 0], answer);
    return out.value;
  }

  #start(method: string): void {
    if (this.#busy !== undefined) {
      const text = `cannot call ${method}: ${this.#busy} is still under way; wait for it to end`;
      throw new TransitionError(text, HR.E_UNEXPECTED, stateName(this.guard.state), []);
    }
    this.#busy = method;
  }

  #mayBegin(method: string, state: OpenState): SYNCSTATE {
    const flags = flagsOf(this.data);
    const value = SYNCSTATE[state];
    if (value === undefined) throw new HResultError(HR.MAPI_E_INVALID_PARAMETER, { method }, `${String(state)} is not a state`);
    if (failed(this.guard.canBegin(value, flags))) throw this.#refused(method, this.guard.explainBegin(value, flags));
    // What is begun inside a state obeys what its struct says: a mistake there is told before any work is done.
    this.#checkIn(method);
    return value;
  }

  /** Follows the store into a state. A struct that breaks the rules ends the state again, as failed. */
  async #entered<State extends OpenState>(state: State, data: unknown): Promise<StateStructs[State]> {
    const from = stateName(this.guard.state);
    this.guard.begin(SYNCSTATE[state]);
    this.#frames.push({ state, data: data as StateStructs[State], result: HR.S_OK });
    this.#inspect?.({ type: "transition", from, to: state });
    this.#inspect?.({ type: "struct", phase: "begin", state, data: data as StateStructs[State] });
    if (this.#validate) {
      const { struct, out } = stateValidators[state];
      const broken = violations(out, data);
      if (broken.length > 0) {
        await this.#abandon(state);
        throw new ValidationError(struct, broken, { state, detail: "the store filled it" });
      }
    }
    return data as StateStructs[State];
  }

  /** Leaves a state whose struct cannot be used. */
  async #abandon(state: OpenState): Promise<void> {
    const code = HR.MAPI_E_INVALID_PARAMETER;
    const hresult = await this.store.SetSyncResult(code);
    this.#inspect?.({ type: "call", method: "SetSyncResult", arguments: [code], hresult, state });
    this.guard.setResult();
    if (state === "LR_SYNC_DOWNLOAD_HEADER") {
      this.#left("SyncHdrEnd", [], await this.store.SyncHdrEnd(null));
      return;
    }
    this.#left("SyncEnd", [], await this.store.SyncEnd());
  }

  #leaving(method: string): void {
    const { state, data, result } = this.#frames.at(-1)!;
    this.#inspect?.({ type: "struct", phase: "end", state, data });
    // Where the work failed nothing is acknowledged, whatever the struct says.
    if (succeeded(result)) this.#checkIn(method);
  }

  /** Checks what the client wrote into the struct of the present state. */
  #checkIn(method: string): void {
    const frame = this.#frames.at(-1);
    if (!this.#validate || frame === undefined) return;
    const { struct, in: validator } = stateValidators[frame.state];
    const broken = violations(validator, frame.data);
    if (broken.length === 0) return;
    throw this.#refused(method, new ValidationError(struct, broken, { method, state: frame.state }));
  }

  /**
   * Takes the answer to the end of a state. The store leaves the state even where it reports a failure; it stays
   * only where it refuses the call itself.
   */
  async #ended(method: string, parameters: readonly unknown[], code: HRESULT): Promise<void> {
    const here = stateName(this.guard.state);
    if (REFUSALS.has(code >>> 0)) {
      await this.#check(method, parameters, code);
      return;
    }
    this.#left(method, parameters, code);
    await this.#throwFailure(method, code, here);
  }

  #leftAtOnce(method: string, code: HRESULT, state: OpenState): void {
    if (!REFUSALS.has(code >>> 0)) this.#left(method, [], code);
    if (failed(code)) throw new HResultError(code, { method, state });
  }

  /** Follows the store out of a state. */
  #left(method: string, parameters: readonly unknown[], hresult: HRESULT): void {
    const { state } = this.#frames.pop()!;
    this.guard.end();
    this.#inspect?.({ type: "call", method, arguments: parameters, hresult, state });
    this.#inspect?.({ type: "transition", from: state, to: stateName(this.guard.state) });
  }

  async #check(method: string, parameters: readonly unknown[], hresult: HRESULT): Promise<void> {
    const state = stateName(this.guard.state);
    this.#inspect?.({ type: "call", method, arguments: parameters, hresult, state });
    await this.#throwFailure(method, hresult, state);
  }

  async #throwFailure(method: string, code: HRESULT, state: StateName): Promise<void> {
    if (!failed(code)) return;
    const detail = await explainFailure(this.store, code);
    throw new HResultError(code, { method, state, ...(detail === undefined ? {} : { detail }) });
  }

  #refused<Refusal extends TransitionError | ValidationError>(method: string, error: Refusal): Refusal {
    this.#inspect?.({ type: "refused", method, error });
    return error;
  }
}

/** The answers by which a store refuses a call and stays where it is. */
const REFUSALS: ReadonlySet<HRESULT> = new Set<HRESULT>([
  HR.E_UNEXPECTED,
  HR.MAPI_E_INVALID_PARAMETER,
  HR.MAPI_E_UNKNOWN_FLAGS,
  HR.MAPI_E_BUSY,
]);

/**
 * The flags of a struct that has any.
 *
 * @category Client
 */
export function flagsOf(data: object | undefined): number {
  return (data as { ulFlags?: number } | undefined)?.ulFlags ?? 0;
}
