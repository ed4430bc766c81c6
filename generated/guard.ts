// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import { advice } from "./advice.js";
import { TransitionError } from "./errors.js";
import { HR, type HRESULT } from "./hresults.js";
import { type StateName, stateName, SYNCSTATE } from "./states.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("guard", "ac0788aa68f9");

/** For each state, by value: a bit for every state that may be begun in it. */
const ALLOWED: readonly number[] = [0x20002, 0x414, 0x8, 0, 0x820, 0x340, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

/** For each state, by value: a bit for every state that may be begun in it while a flag of its struct is set. */
const CONDITIONAL: readonly number[] = [0, 0x8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

/** States that are left by a method of their own, not by SyncEnd: a bit for each value. */
const OWN_END = 0x20000;

/** States that are begun by a method of their own, not by SyncBeg: a bit for each value. */
const OWN_BEGIN = 0x20000;

/**
 * Follows the calls of one replication and knows which come next. Questions answer with a result code and cost no
 * allocation; the `explain` methods make an error of a refusal.
 *
 * @category Guard
 */
export class SyncGuard {
  /** For each depth the state, the initial one first; no way through the machine is longer. */
  readonly #states = new Uint8Array(5).fill(SYNCSTATE.LR_SYNC_IDLE);
  /** For each depth: whether the result of the state is set. */
  readonly #results = new Uint8Array(5);
  #depth = 0;
  #initialized = false;

  /** The present state. */
  get state(): SYNCSTATE {
    return this.#states[this.#depth] as SYNCSTATE;
  }

  /** How many states are open. */
  get depth(): number {
    return this.#depth;
  }

  /** The states that may be begun now; `flags` are those of the present state's struct. */
  allowed(flags = 0): StateName[] {
    return Object.values(SYNCSTATE)
      .filter((state) => this.#leads(state, flags))
      .map(stateName);
  }

  /** Whether InitSync may be called now. */
  canInit(): HRESULT {
    return this.#depth === 0 ? HR.S_OK : HR.E_UNEXPECTED;
  }

  /** InitSync succeeded. */
  init(): void {
    this.#initialized = true;
  }

  /** Whether a state may be begun now; `flags` are those of the present state's struct. */
  canBegin(state: number, flags = 0): HRESULT {
    if (!this.#leads(state, flags)) return HR.E_UNEXPECTED;
    return this.#initialized || (OWN_BEGIN & (1 << state)) !== 0 ? HR.S_OK : HR.MAPI_E_NOT_INITIALIZED;
  }

  /** A state was begun. */
  begin(state: SYNCSTATE): void {
    this.#states[++this.#depth] = state;
    this.#results[this.#depth] = 0;
  }

  /** Whether SetSyncResult may be called now. */
  canSetResult(): HRESULT {
    return this.#depth > 0 ? HR.S_OK : HR.E_UNEXPECTED;
  }

  /** The result of the present state is set. */
  setResult(): void {
    this.#results[this.#depth] = 1;
  }

  /** Whether the present state may be left now by SyncEnd. */
  canEnd(): HRESULT {
    return this.#depth > 0 && this.#results[this.#depth] !== 0 && (OWN_END & (1 << this.state)) === 0
      ? HR.S_OK
      : HR.E_UNEXPECTED;
  }

  /** Whether a state may be left now by its own method. */
  canEndOwn(state: SYNCSTATE): HRESULT {
    return this.#depth > 0 && this.state === state ? HR.S_OK : HR.E_UNEXPECTED;
  }

  /** The present state was left. */
  end(): void {
    this.#depth--;
  }

  /** Why {@link canInit} refused. */
  explainInit(): TransitionError {
    return this.#refuse(`cannot call InitSync in ${stateName(this.state)}: first end ${this.#open()}`);
  }

  /** Why {@link canBegin} refused. */
  explainBegin(state: SYNCSTATE, flags = 0): TransitionError {
    const here = stateName(this.state);
    if (this.#leads(state, flags)) {
      return this.#refuse(`cannot begin ${stateName(state)} in ${here}: first call InitSync`, flags, HR.MAPI_E_NOT_INITIALIZED);
    }
    const texts: Readonly<Record<string, string>> = advice[here];
    return this.#refuse(texts[stateName(state)] ?? `cannot begin ${stateName(state)} in ${here}`, flags);
  }

  /** Why {@link canSetResult} refused. */
  explainSetResult(): TransitionError {
    return this.#refuse("cannot call SetSyncResult in LR_SYNC_IDLE: no state is open");
  }

  /** Why {@link canEnd} or {@link canEndOwn} refused. */
  explainEnd(method: string): TransitionError {
    const here = stateName(this.state);
    if (this.#depth === 0) return this.#refuse(`cannot call ${method} in ${here}: no state is open`);
    const missing = method === "SyncEnd" && this.#results[this.#depth] === 0 && (OWN_END & (1 << this.state)) === 0;
    return this.#refuse(
      missing
        ? `cannot end ${here}: first call SetSyncResult, so that the store learns how the work went`
        : `cannot call ${method} in ${here}: the state is left by another method`,
    );
  }

  #leads(state: number, flags: number): boolean {
    const here = this.#states[this.#depth]!;
    const bit = 1 << state;
    if (state >>> 0 !== state || state > 31) return false;
    if ((ALLOWED[here]! & bit) !== 0) return true;
    return (CONDITIONAL[here]! & bit) !== 0 && (here === SYNCSTATE.LR_SYNC && state === SYNCSTATE.LR_SYNC_UPLOAD_FOLDER && (flags & 0x4) !== 0);
  }

  /** The open states, innermost first. */
  #open(): string {
    return Array.from(this.#states.slice(1, this.#depth + 1))
      .reverse()
      .map((state) => stateName(state as SYNCSTATE))
      .join(", then ");
  }

  #refuse(message: string, flags = 0, code: HRESULT = HR.E_UNEXPECTED): TransitionError {
    return new TransitionError(message, code, stateName(this.state), this.allowed(flags));
  }
}
