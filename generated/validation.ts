// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import type { Violation } from "./errors.js";
import type { OpenState } from "./states.js";
import {
  validateDNHIERIn,
  validateDNHIEROut,
  validateDNTBLIn,
  validateDNTBLOut,
  validateHDRSYNCIn,
  validateHDRSYNCOut,
  validateSYNCCONTIn,
  validateSYNCCONTOut,
  validateSYNCIn,
  validateSYNCOut,
  validateUPDELIn,
  validateUPDELOut,
  validateUPFLDIn,
  validateUPFLDOut,
  validateUPHIERIn,
  validateUPHIEROut,
  validateUPMSGIn,
  validateUPMSGOut,
  validateUPREADIn,
  validateUPREADOut,
  validateUPTBLIn,
  validateUPTBLOut,
} from "./validators.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("validation", "ac0788aa68f9");

/**
 * Tells whether a value keeps the rules; where it does not, `errors` says which it breaks.
 *
 * @category Validators
 */
export interface Validator {
  (value: unknown): boolean;
  /** The rule that the last value broke; none where it kept all. */
  errors?: readonly Violation[] | null;
}

/**
 * The validators of a state's struct.
 *
 * @category Validators
 */
export interface StateValidators {
  /** Name of the struct. */
  readonly struct: string;
  /** As the store fills it. */
  readonly out: Validator;
  /** As the client leaves it. */
  readonly in: Validator;
}

/**
 * The validators of each state's struct.
 *
 * @category Validators
 */
export const stateValidators: { readonly [State in OpenState]: StateValidators } = {
  LR_SYNC: { struct: "SYNC", out: validateSYNCOut, in: validateSYNCIn },
  LR_SYNC_UPLOAD_HIERARCHY: { struct: "UPHIER", out: validateUPHIEROut, in: validateUPHIERIn },
  LR_SYNC_UPLOAD_FOLDER: { struct: "UPFLD", out: validateUPFLDOut, in: validateUPFLDIn },
  LR_SYNC_CONTENTS: { struct: "SYNCCONT", out: validateSYNCCONTOut, in: validateSYNCCONTIn },
  LR_SYNC_UPLOAD_TABLE: { struct: "UPTBL", out: validateUPTBLOut, in: validateUPTBLIn },
  LR_SYNC_UPLOAD_MESSAGE: { struct: "UPMSG", out: validateUPMSGOut, in: validateUPMSGIn },
  LR_SYNC_UPLOAD_MESSAGE_READ: { struct: "UPREAD", out: validateUPREADOut, in: validateUPREADIn },
  LR_SYNC_UPLOAD_MESSAGE_DEL: { struct: "UPDEL", out: validateUPDELOut, in: validateUPDELIn },
  LR_SYNC_DOWNLOAD_HIERARCHY: { struct: "DNHIER", out: validateDNHIEROut, in: validateDNHIERIn },
  LR_SYNC_DOWNLOAD_TABLE: { struct: "DNTBL", out: validateDNTBLOut, in: validateDNTBLIn },
  LR_SYNC_DOWNLOAD_HEADER: { struct: "HDRSYNC", out: validateHDRSYNCOut, in: validateHDRSYNCIn },
};

/**
 * The rules that a value breaks; none where it keeps them all.
 *
 * @category Validators
 */
export function violations(validator: Validator, value: unknown): readonly Violation[] {
  return validator(value) ? [] : (validator.errors ?? []);
}
