// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import { describeHResult, failed, HR, type HRESULT } from "./hresults.js";
import type { StateName } from "./states.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("errors", "ac0788aa68f9");

/**
 * Where a failure happened.
 *
 * @category Errors
 */
export interface ErrorPlace {
  /** The method that failed. */
  readonly method?: string;
  /** The state that the replication was in. */
  readonly state?: StateName;
  /** What the object that failed says itself. */
  readonly detail?: string;
  /** The error that the call failed with, where it was one. */
  readonly cause?: unknown;
}

/**
 * A call failed with a result code.
 *
 * @category Errors
 */
export class HResultError extends Error {
  /** Name of the class. */
  override readonly name: string = "HResultError";
  /** The code, unsigned. */
  readonly code: HRESULT;
  /** The code's name, or the code in hexadecimal digits where it has none. */
  readonly codeName: string;
  /** The method that failed. */
  readonly method: string | undefined;
  /** The state that the replication was in. */
  readonly state: StateName | undefined;
  /** What the object that failed says itself. */
  readonly detail: string | undefined;

  constructor(code: HRESULT, place: ErrorPlace = {}, message?: string) {
    const info = describeHResult(code);
    const where = [place.method, place.state && `in ${place.state}`].filter(Boolean).join(" ");
    const text = message ?? `${info.name}: ${place.detail ?? info.text}`;
    super(where === "" ? text : `${where}: ${text}`, place.cause === undefined ? undefined : { cause: place.cause });
    this.code = info.code;
    this.codeName = info.name;
    this.method = place.method;
    this.state = place.state;
    this.detail = place.detail;
  }
}

/**
 * A call came in a state that does not allow it; it never reached the store.
 *
 * @category Errors
 */
export class TransitionError extends HResultError {
  /** Name of the class. */
  override readonly name = "TransitionError";
  /** The states that could be begun instead. */
  readonly allowed: readonly StateName[];

  constructor(message: string, code: HRESULT, state: StateName, allowed: readonly StateName[]) {
    super(code, {}, message);
    this.allowed = allowed;
    Object.defineProperty(this, "state", { value: state, enumerable: true });
  }
}

/**
 * One rule that a struct breaks.
 *
 * @category Errors
 */
export interface Violation {
  /** The member, for instance `/rgte/0/cEntMod`. */
  readonly path: string;
  /** The rule, for instance `flags`, `exclusive` or `bytes`. */
  readonly rule: string;
  /** What the rule asks for. */
  readonly message: string;
}

/**
 * A struct breaks a rule of the interface.
 *
 * @category Errors
 */
export class ValidationError extends HResultError {
  /** Name of the class. */
  override readonly name = "ValidationError";
  /** Name of the struct. */
  readonly struct: string;
  /** The rules that it breaks. */
  readonly violations: readonly Violation[];

  constructor(struct: string, violations: readonly Violation[], place: ErrorPlace = {}) {
    const flags = violations.some(({ rule }) => rule === "flags");
    const text = violations
      .map(({ path, message }) => `${struct}${path.replace(/\/(\d+)/g, "[$1]").replaceAll("/", ".")} ${message}`)
      .join("; ");
    super(flags ? HR.MAPI_E_UNKNOWN_FLAGS : HR.MAPI_E_INVALID_PARAMETER, place, text);
    this.struct = struct;
    this.violations = violations;
  }
}

/**
 * The result code that stands for an error of any kind, to pass on or to answer with.
 *
 * @category Errors
 */
export function toHResult(error: unknown): HRESULT {
  return error instanceof HResultError && failed(error.code) ? error.code : HR.MAPI_E_CALL_FAILED;
}
