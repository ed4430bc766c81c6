// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import type { Violation } from "./errors.js";
import type { DNHIER, DNTBL, HDRSYNC, SYNC, SYNCCONT, UPDEL, UPFLD, UPHIER, UPMSG, UPREAD, UPTBL } from "./structs.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("validators", "ac0788aa68f9");

/**
 * Checks a {@link SYNC} as the store fills it. `validateSYNCOut.errors` says which rule the last value
 * broke.
 *
 * @category Validators
 */
export function validateSYNCOut(value: unknown): value is SYNC {
  const data = value as any;
  if (typeof data !== "object" || data === null) {
    validateSYNCOut.errors = [{ path: "", rule: "record", message: "must be a SYNC" }];
    return false;
  }
  const ulFlags = data.ulFlags;
  if (typeof ulFlags !== "number" || ulFlags >>> 0 !== ulFlags) {
    validateSYNCOut.errors = [{ path: "/ulFlags", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  if ((ulFlags & 0xffffffff) !== 0) {
    validateSYNCOut.errors = [{ path: "/ulFlags", rule: "flags", message: "must be 0" }];
    return false;
  }
  if ((ulFlags & 0x3) & ((ulFlags & 0x3) - 1)) {
    validateSYNCOut.errors = [{ path: "/ulFlags", rule: "exclusive", message: "may have only one of UPS_UPLOAD_ONLY, UPS_DNLOAD_ONLY" }];
    return false;
  }
  if (typeof data.pwzPath !== "string" && data.pwzPath !== null) {
    validateSYNCOut.errors = [{ path: "/pwzPath", rule: "text", message: "must be a string or null" }];
    return false;
  }
  validateSYNCOut.errors = null;
  return true;
}
/** The rule that the last value broke; none where it kept all. */
validateSYNCOut.errors = null as readonly Violation[] | null;

/**
 * Checks a {@link SYNC} as the client leaves it. `validateSYNCIn.errors` says which rule the last
 * value broke.
 *
 * @category Validators
 */
export function validateSYNCIn(value: unknown): value is SYNC {
  const data = value as any;
  if (typeof data !== "object" || data === null) {
    validateSYNCIn.errors = [{ path: "", rule: "record", message: "must be a SYNC" }];
    return false;
  }
  const ulFlags = data.ulFlags;
  if (typeof ulFlags !== "number" || ulFlags >>> 0 !== ulFlags) {
    validateSYNCIn.errors = [{ path: "/ulFlags", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  if ((ulFlags & 0xfffeff78) !== 0) {
    validateSYNCIn.errors = [{ path: "/ulFlags", rule: "flags", message: "has flags other than UPS_UPLOAD_ONLY, UPS_DNLOAD_ONLY, UPS_ONE_FOLDER, UPS_THESE_FOLDERS, UPS_OK" }];
    return false;
  }
  if ((ulFlags & 0x3) & ((ulFlags & 0x3) - 1)) {
    validateSYNCIn.errors = [{ path: "/ulFlags", rule: "exclusive", message: "may have only one of UPS_UPLOAD_ONLY, UPS_DNLOAD_ONLY" }];
    return false;
  }
  const pel = data.pel;
  if (pel !== null) {
    if (!Array.isArray(pel)) {
      validateSYNCIn.errors = [{ path: "/pel", rule: "list", message: "must be an array" }];
      return false;
    }
    for (let index = 0; index < pel.length; index++) {
      const entry = pel[index];
      if (!(entry instanceof Uint8Array)) {
        validateSYNCIn.errors = [{ path: "/pel/" + index, rule: "bytes", message: "must be a Uint8Array" }];
        return false;
      }
    }
  }
  const pulFolderOptions = data.pulFolderOptions;
  if (pulFolderOptions !== null) {
    if (!Array.isArray(pulFolderOptions)) {
      validateSYNCIn.errors = [{ path: "/pulFolderOptions", rule: "list", message: "must be an array" }];
      return false;
    }
    for (let index1 = 0; index1 < pulFolderOptions.length; index1++) {
      const entry1 = pulFolderOptions[index1];
      if (typeof entry1 !== "number" || entry1 >>> 0 !== entry1) {
        validateSYNCIn.errors = [{ path: "/pulFolderOptions/" + index1, rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
        return false;
      }
    }
  }
  if (data.pulFolderOptions !== null && data.pulFolderOptions.length !== data.pel?.length) {
    validateSYNCIn.errors = [{ path: "/pulFolderOptions", rule: "count", message: "must be null, or have one entry for each of pel" }];
    return false;
  }
  if ((data.ulFlags & 0x80) !== 0 && data.pel == null) {
    validateSYNCIn.errors = [{ path: "/pel", rule: "requires", message: "must be given with UPS_THESE_FOLDERS" }];
    return false;
  }
  validateSYNCIn.errors = null;
  return true;
}
/** The rule that the last value broke; none where it kept all. */
validateSYNCIn.errors = null as readonly Violation[] | null;

/**
 * Checks a {@link UPHIER} as the store fills it. `validateUPHIEROut.errors` says which rule the last
 * value broke.
 *
 * @category Validators
 */
export function validateUPHIEROut(value: unknown): value is UPHIER {
  const data = value as any;
  if (typeof data !== "object" || data === null) {
    validateUPHIEROut.errors = [{ path: "", rule: "record", message: "must be a UPHIER" }];
    return false;
  }
  const ulFlags = data.ulFlags;
  if (typeof ulFlags !== "number" || ulFlags >>> 0 !== ulFlags) {
    validateUPHIEROut.errors = [{ path: "/ulFlags", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  if ((ulFlags & 0xffffffff) !== 0) {
    validateUPHIEROut.errors = [{ path: "/ulFlags", rule: "flags", message: "must be 0" }];
    return false;
  }
  const iEnt = data.iEnt;
  if (typeof iEnt !== "number" || iEnt >>> 0 !== iEnt) {
    validateUPHIEROut.errors = [{ path: "/iEnt", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  const cEnt = data.cEnt;
  if (typeof cEnt !== "number" || cEnt >>> 0 !== cEnt) {
    validateUPHIEROut.errors = [{ path: "/cEnt", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  validateUPHIEROut.errors = null;
  return true;
}
/** The rule that the last value broke; none where it kept all. */
validateUPHIEROut.errors = null as readonly Violation[] | null;

/**
 * Checks a {@link UPHIER} as the client leaves it. `validateUPHIERIn.errors` says which rule the last
 * value broke.
 *
 * @category Validators
 */
export function validateUPHIERIn(value: unknown): value is UPHIER {
  const data = value as any;
  if (typeof data !== "object" || data === null) {
    validateUPHIERIn.errors = [{ path: "", rule: "record", message: "must be a UPHIER" }];
    return false;
  }
  const ulFlags = data.ulFlags;
  if (typeof ulFlags !== "number" || ulFlags >>> 0 !== ulFlags) {
    validateUPHIERIn.errors = [{ path: "/ulFlags", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  if ((ulFlags & 0xfffeffff) !== 0) {
    validateUPHIERIn.errors = [{ path: "/ulFlags", rule: "flags", message: "has flags other than UPH_OK" }];
    return false;
  }
  validateUPHIERIn.errors = null;
  return true;
}
/** The rule that the last value broke; none where it kept all. */
validateUPHIERIn.errors = null as readonly Violation[] | null;

/**
 * Checks a {@link UPFLD} as the store fills it. `validateUPFLDOut.errors` says which rule the last
 * value broke.
 *
 * @category Validators
 */
export function validateUPFLDOut(value: unknown): value is UPFLD {
  const data = value as any;
  if (typeof data !== "object" || data === null) {
    validateUPFLDOut.errors = [{ path: "", rule: "record", message: "must be a UPFLD" }];
    return false;
  }
  const ulFlags = data.ulFlags;
  if (typeof ulFlags !== "number" || ulFlags >>> 0 !== ulFlags) {
    validateUPFLDOut.errors = [{ path: "/ulFlags", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  if ((ulFlags & 0xfffffff0) !== 0) {
    validateUPFLDOut.errors = [{ path: "/ulFlags", rule: "flags", message: "has flags other than UPF_NEW, UPF_MOD_PARENT, UPF_MOD_PROPS, UPF_DEL" }];
    return false;
  }
  const pfld = data.pfld;
  if (typeof pfld !== "object") {
    validateUPFLDOut.errors = [{ path: "/pfld", rule: "object", message: "must be an object or null" }];
    return false;
  }
  const feid = data.feid;
  if (typeof feid !== "object" || feid === null) {
    validateUPFLDOut.errors = [{ path: "/feid", rule: "record", message: "must be a FEID" }];
    return false;
  }
  const abFlags = feid.abFlags;
  if (!(abFlags instanceof Uint8Array) || abFlags.length !== 4) {
    validateUPFLDOut.errors = [{ path: "/feid/abFlags", rule: "bytes", message: "must be a Uint8Array of 4 bytes" }];
    return false;
  }
  const muid = feid.muid;
  if (!(muid instanceof Uint8Array) || muid.length !== 16) {
    validateUPFLDOut.errors = [{ path: "/feid/muid", rule: "bytes", message: "must be a Uint8Array of 16 bytes" }];
    return false;
  }
  const placeholder = feid.placeholder;
  if (typeof placeholder !== "number" || (placeholder & 0xffff) !== placeholder) {
    validateUPFLDOut.errors = [{ path: "/feid/placeholder", rule: "uint", message: "must be a whole number of 16 bits without a sign" }];
    return false;
  }
  const ltid = feid.ltid;
  if (typeof ltid !== "object" || ltid === null) {
    validateUPFLDOut.errors = [{ path: "/feid/ltid", rule: "record", message: "must be a LTID" }];
    return false;
  }
  const guid = ltid.guid;
  if (!(guid instanceof Uint8Array) || guid.length !== 16) {
    validateUPFLDOut.errors = [{ path: "/feid/ltid/guid", rule: "bytes", message: "must be a Uint8Array of 16 bytes" }];
    return false;
  }
  const globcnt = ltid.globcnt;
  if (!(globcnt instanceof Uint8Array) || globcnt.length !== 6) {
    validateUPFLDOut.errors = [{ path: "/feid/ltid/globcnt", rule: "bytes", message: "must be a Uint8Array of 6 bytes" }];
    return false;
  }
  const wLevel = ltid.wLevel;
  if (typeof wLevel !== "number" || (wLevel & 0xffff) !== wLevel) {
    validateUPFLDOut.errors = [{ path: "/feid/ltid/wLevel", rule: "uint", message: "must be a whole number of 16 bits without a sign" }];
    return false;
  }
  validateUPFLDOut.errors = null;
  return true;
}
/** The rule that the last value broke; none where it kept all. */
validateUPFLDOut.errors = null as readonly Violation[] | null;

/**
 * Checks a {@link UPFLD} as the client leaves it. `validateUPFLDIn.errors` says which rule the last
 * value broke.
 *
 * @category Validators
 */
export function validateUPFLDIn(value: unknown): value is UPFLD {
  const data = value as any;
  if (typeof data !== "object" || data === null) {
    validateUPFLDIn.errors = [{ path: "", rule: "record", message: "must be a UPFLD" }];
    return false;
  }
  const ulFlags = data.ulFlags;
  if (typeof ulFlags !== "number" || ulFlags >>> 0 !== ulFlags) {
    validateUPFLDIn.errors = [{ path: "/ulFlags", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  if ((ulFlags & 0xfffefff0) !== 0) {
    validateUPFLDIn.errors = [{ path: "/ulFlags", rule: "flags", message: "has flags other than UPF_NEW, UPF_MOD_PARENT, UPF_MOD_PROPS, UPF_DEL, UPF_OK" }];
    return false;
  }
  validateUPFLDIn.errors = null;
  return true;
}
/** The rule that the last value broke; none where it kept all. */
validateUPFLDIn.errors = null as readonly Violation[] | null;

/**
 * Checks a {@link SYNCCONT} as the store fills it. `validateSYNCCONTOut.errors` says which rule the
 * last value broke.
 *
 * @category Validators
 */
export function validateSYNCCONTOut(value: unknown): value is SYNCCONT {
  const data = value as any;
  if (typeof data !== "object" || data === null) {
    validateSYNCCONTOut.errors = [{ path: "", rule: "record", message: "must be a SYNCCONT" }];
    return false;
  }
  const ulFlags = data.ulFlags;
  if (typeof ulFlags !== "number" || ulFlags >>> 0 !== ulFlags) {
    validateSYNCCONTOut.errors = [{ path: "/ulFlags", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  if ((ulFlags & 0xffffffff) !== 0) {
    validateSYNCCONTOut.errors = [{ path: "/ulFlags", rule: "flags", message: "must be 0" }];
    return false;
  }
  const iEnt = data.iEnt;
  if (typeof iEnt !== "number" || iEnt >>> 0 !== iEnt) {
    validateSYNCCONTOut.errors = [{ path: "/iEnt", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  const cEnt = data.cEnt;
  if (typeof cEnt !== "number" || cEnt >>> 0 !== cEnt) {
    validateSYNCCONTOut.errors = [{ path: "/cEnt", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  validateSYNCCONTOut.errors = null;
  return true;
}
/** The rule that the last value broke; none where it kept all. */
validateSYNCCONTOut.errors = null as readonly Violation[] | null;

/**
 * Checks a {@link SYNCCONT} as the client leaves it. `validateSYNCCONTIn.errors` says which rule the
 * last value broke.
 *
 * @category Validators
 */
export function validateSYNCCONTIn(value: unknown): value is SYNCCONT {
  const data = value as any;
  if (typeof data !== "object" || data === null) {
    validateSYNCCONTIn.errors = [{ path: "", rule: "record", message: "must be a SYNCCONT" }];
    return false;
  }
  const ulFlags = data.ulFlags;
  if (typeof ulFlags !== "number" || ulFlags >>> 0 !== ulFlags) {
    validateSYNCCONTIn.errors = [{ path: "/ulFlags", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  if ((ulFlags & 0xfffeffff) !== 0) {
    validateSYNCCONTIn.errors = [{ path: "/ulFlags", rule: "flags", message: "has flags other than UPC_OK" }];
    return false;
  }
  const iEnt = data.iEnt;
  if (typeof iEnt !== "number" || iEnt >>> 0 !== iEnt) {
    validateSYNCCONTIn.errors = [{ path: "/iEnt", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  validateSYNCCONTIn.errors = null;
  return true;
}
/** The rule that the last value broke; none where it kept all. */
validateSYNCCONTIn.errors = null as readonly Violation[] | null;

/**
 * Checks a {@link UPTBL} as the store fills it. `validateUPTBLOut.errors` says which rule the last
 * value broke.
 *
 * @category Validators
 */
export function validateUPTBLOut(value: unknown): value is UPTBL {
  const data = value as any;
  if (typeof data !== "object" || data === null) {
    validateUPTBLOut.errors = [{ path: "", rule: "record", message: "must be a UPTBL" }];
    return false;
  }
  const ulFlags = data.ulFlags;
  if (typeof ulFlags !== "number" || ulFlags >>> 0 !== ulFlags) {
    validateUPTBLOut.errors = [{ path: "/ulFlags", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  if ((ulFlags & 0xfffffffe) !== 0) {
    validateUPTBLOut.errors = [{ path: "/ulFlags", rule: "flags", message: "has flags other than UPT_PUBLIC" }];
    return false;
  }
  if (typeof data.pszName !== "string" && data.pszName !== null) {
    validateUPTBLOut.errors = [{ path: "/pszName", rule: "text", message: "must be a string or null" }];
    return false;
  }
  const feid = data.feid;
  if (typeof feid !== "object" || feid === null) {
    validateUPTBLOut.errors = [{ path: "/feid", rule: "record", message: "must be a FEID" }];
    return false;
  }
  const abFlags = feid.abFlags;
  if (!(abFlags instanceof Uint8Array) || abFlags.length !== 4) {
    validateUPTBLOut.errors = [{ path: "/feid/abFlags", rule: "bytes", message: "must be a Uint8Array of 4 bytes" }];
    return false;
  }
  const muid = feid.muid;
  if (!(muid instanceof Uint8Array) || muid.length !== 16) {
    validateUPTBLOut.errors = [{ path: "/feid/muid", rule: "bytes", message: "must be a Uint8Array of 16 bytes" }];
    return false;
  }
  const placeholder = feid.placeholder;
  if (typeof placeholder !== "number" || (placeholder & 0xffff) !== placeholder) {
    validateUPTBLOut.errors = [{ path: "/feid/placeholder", rule: "uint", message: "must be a whole number of 16 bits without a sign" }];
    return false;
  }
  const ltid = feid.ltid;
  if (typeof ltid !== "object" || ltid === null) {
    validateUPTBLOut.errors = [{ path: "/feid/ltid", rule: "record", message: "must be a LTID" }];
    return false;
  }
  const guid = ltid.guid;
  if (!(guid instanceof Uint8Array) || guid.length !== 16) {
    validateUPTBLOut.errors = [{ path: "/feid/ltid/guid", rule: "bytes", message: "must be a Uint8Array of 16 bytes" }];
    return false;
  }
  const globcnt = ltid.globcnt;
  if (!(globcnt instanceof Uint8Array) || globcnt.length !== 6) {
    validateUPTBLOut.errors = [{ path: "/feid/ltid/globcnt", rule: "bytes", message: "must be a Uint8Array of 6 bytes" }];
    return false;
  }
  const wLevel = ltid.wLevel;
  if (typeof wLevel !== "number" || (wLevel & 0xffff) !== wLevel) {
    validateUPTBLOut.errors = [{ path: "/feid/ltid/wLevel", rule: "uint", message: "must be a whole number of 16 bits without a sign" }];
    return false;
  }
  const rgte = data.rgte;
  if (!Array.isArray(rgte) || rgte.length !== 2) {
    validateUPTBLOut.errors = [{ path: "/rgte", rule: "list", message: "must be an array of 2" }];
    return false;
  }
  for (let index = 0; index < rgte.length; index++) {
    const entry = rgte[index];
    if (typeof entry !== "object" || entry === null) {
      validateUPTBLOut.errors = [{ path: "/rgte/" + index, rule: "record", message: "must be a UPTBLE" }];
      return false;
    }
    const iEntMod = entry.iEntMod;
    if (typeof iEntMod !== "number" || iEntMod >>> 0 !== iEntMod) {
      validateUPTBLOut.errors = [{ path: "/rgte/" + index + "/iEntMod", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
      return false;
    }
    const cEntMod = entry.cEntMod;
    if (typeof cEntMod !== "number" || cEntMod >>> 0 !== cEntMod) {
      validateUPTBLOut.errors = [{ path: "/rgte/" + index + "/cEntMod", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
      return false;
    }
    const iEntRead = entry.iEntRead;
    if (typeof iEntRead !== "number" || iEntRead >>> 0 !== iEntRead) {
      validateUPTBLOut.errors = [{ path: "/rgte/" + index + "/iEntRead", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
      return false;
    }
    const cEntRead = entry.cEntRead;
    if (typeof cEntRead !== "number" || cEntRead >>> 0 !== cEntRead) {
      validateUPTBLOut.errors = [{ path: "/rgte/" + index + "/cEntRead", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
      return false;
    }
    const iEntDel = entry.iEntDel;
    if (typeof iEntDel !== "number" || iEntDel >>> 0 !== iEntDel) {
      validateUPTBLOut.errors = [{ path: "/rgte/" + index + "/iEntDel", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
      return false;
    }
    const cEntDel = entry.cEntDel;
    if (typeof cEntDel !== "number" || cEntDel >>> 0 !== cEntDel) {
      validateUPTBLOut.errors = [{ path: "/rgte/" + index + "/cEntDel", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
      return false;
    }
  }
  const iEnt = data.iEnt;
  if (typeof iEnt !== "number" || iEnt >>> 0 !== iEnt) {
    validateUPTBLOut.errors = [{ path: "/iEnt", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  const cEnt = data.cEnt;
  if (typeof cEnt !== "number" || cEnt >>> 0 !== cEnt) {
    validateUPTBLOut.errors = [{ path: "/cEnt", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  const pupmovHead = data.pupmovHead;
  if (typeof pupmovHead !== "object") {
    validateUPTBLOut.errors = [{ path: "/pupmovHead", rule: "object", message: "must be an object or null" }];
    return false;
  }
  validateUPTBLOut.errors = null;
  return true;
}
/** The rule that the last value broke; none where it kept all. */
validateUPTBLOut.errors = null as readonly Violation[] | null;

/**
 * Checks a {@link UPTBL} as the client leaves it. `validateUPTBLIn.errors` says which rule the last
 * value broke.
 *
 * @category Validators
 */
export function validateUPTBLIn(value: unknown): value is UPTBL {
  const data = value as any;
  if (typeof data !== "object" || data === null) {
    validateUPTBLIn.errors = [{ path: "", rule: "record", message: "must be a UPTBL" }];
    return false;
  }
  const ulFlags = data.ulFlags;
  if (typeof ulFlags !== "number" || ulFlags >>> 0 !== ulFlags) {
    validateUPTBLIn.errors = [{ path: "/ulFlags", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  if ((ulFlags & 0xfffefffe) !== 0) {
    validateUPTBLIn.errors = [{ path: "/ulFlags", rule: "flags", message: "has flags other than UPT_PUBLIC, UPT_OK" }];
    return false;
  }
  const pupmovHead = data.pupmovHead;
  if (typeof pupmovHead !== "object") {
    validateUPTBLIn.errors = [{ path: "/pupmovHead", rule: "object", message: "must be an object or null" }];
    return false;
  }
  validateUPTBLIn.errors = null;
  return true;
}
/** The rule that the last value broke; none where it kept all. */
validateUPTBLIn.errors = null as readonly Violation[] | null;

/**
 * Checks a {@link UPMSG} as the store fills it. `validateUPMSGOut.errors` says which rule the last
 * value broke.
 *
 * @category Validators
 */
export function validateUPMSGOut(value: unknown): value is UPMSG {
  const data = value as any;
  if (typeof data !== "object" || data === null) {
    validateUPMSGOut.errors = [{ path: "", rule: "record", message: "must be a UPMSG" }];
    return false;
  }
  const ulFlags = data.ulFlags;
  if (typeof ulFlags !== "number" || ulFlags >>> 0 !== ulFlags) {
    validateUPMSGOut.errors = [{ path: "/ulFlags", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  if ((ulFlags & 0xffffffe0) !== 0) {
    validateUPMSGOut.errors = [{ path: "/ulFlags", rule: "flags", message: "has flags other than UPM_ASSOC, UPM_NEW, UPM_MOV, UPM_MOD_PROPS, UPM_HEADER" }];
    return false;
  }
  const pmsg = data.pmsg;
  if (typeof pmsg !== "object") {
    validateUPMSGOut.errors = [{ path: "/pmsg", rule: "object", message: "must be an object or null" }];
    return false;
  }
  const meid = data.meid;
  if (typeof meid !== "object" || meid === null) {
    validateUPMSGOut.errors = [{ path: "/meid", rule: "record", message: "must be a MEID" }];
    return false;
  }
  const abFlags = meid.abFlags;
  if (!(abFlags instanceof Uint8Array) || abFlags.length !== 4) {
    validateUPMSGOut.errors = [{ path: "/meid/abFlags", rule: "bytes", message: "must be a Uint8Array of 4 bytes" }];
    return false;
  }
  const muid = meid.muid;
  if (!(muid instanceof Uint8Array) || muid.length !== 16) {
    validateUPMSGOut.errors = [{ path: "/meid/muid", rule: "bytes", message: "must be a Uint8Array of 16 bytes" }];
    return false;
  }
  const placeholder = meid.placeholder;
  if (typeof placeholder !== "number" || (placeholder & 0xffff) !== placeholder) {
    validateUPMSGOut.errors = [{ path: "/meid/placeholder", rule: "uint", message: "must be a whole number of 16 bits without a sign" }];
    return false;
  }
  const ltidFld = meid.ltidFld;
  if (typeof ltidFld !== "object" || ltidFld === null) {
    validateUPMSGOut.errors = [{ path: "/meid/ltidFld", rule: "record", message: "must be a LTID" }];
    return false;
  }
  const guid = ltidFld.guid;
  if (!(guid instanceof Uint8Array) || guid.length !== 16) {
    validateUPMSGOut.errors = [{ path: "/meid/ltidFld/guid", rule: "bytes", message: "must be a Uint8Array of 16 bytes" }];
    return false;
  }
  const globcnt = ltidFld.globcnt;
  if (!(globcnt instanceof Uint8Array) || globcnt.length !== 6) {
    validateUPMSGOut.errors = [{ path: "/meid/ltidFld/globcnt", rule: "bytes", message: "must be a Uint8Array of 6 bytes" }];
    return false;
  }
  const wLevel = ltidFld.wLevel;
  if (typeof wLevel !== "number" || (wLevel & 0xffff) !== wLevel) {
    validateUPMSGOut.errors = [{ path: "/meid/ltidFld/wLevel", rule: "uint", message: "must be a whole number of 16 bits without a sign" }];
    return false;
  }
  const ltidMsg = meid.ltidMsg;
  if (typeof ltidMsg !== "object" || ltidMsg === null) {
    validateUPMSGOut.errors = [{ path: "/meid/ltidMsg", rule: "record", message: "must be a LTID" }];
    return false;
  }
  const guid1 = ltidMsg.guid;
  if (!(guid1 instanceof Uint8Array) || guid1.length !== 16) {
    validateUPMSGOut.errors = [{ path: "/meid/ltidMsg/guid", rule: "bytes", message: "must be a Uint8Array of 16 bytes" }];
    return false;
  }
  const globcnt1 = ltidMsg.globcnt;
  if (!(globcnt1 instanceof Uint8Array) || globcnt1.length !== 6) {
    validateUPMSGOut.errors = [{ path: "/meid/ltidMsg/globcnt", rule: "bytes", message: "must be a Uint8Array of 6 bytes" }];
    return false;
  }
  const wLevel1 = ltidMsg.wLevel;
  if (typeof wLevel1 !== "number" || (wLevel1 & 0xffff) !== wLevel1) {
    validateUPMSGOut.errors = [{ path: "/meid/ltidMsg/wLevel", rule: "uint", message: "must be a whole number of 16 bits without a sign" }];
    return false;
  }
  const feid = data.feid;
  if (typeof feid !== "object" || feid === null) {
    validateUPMSGOut.errors = [{ path: "/feid", rule: "record", message: "must be a FEID" }];
    return false;
  }
  const abFlags1 = feid.abFlags;
  if (!(abFlags1 instanceof Uint8Array) || abFlags1.length !== 4) {
    validateUPMSGOut.errors = [{ path: "/feid/abFlags", rule: "bytes", message: "must be a Uint8Array of 4 bytes" }];
    return false;
  }
  const muid1 = feid.muid;
  if (!(muid1 instanceof Uint8Array) || muid1.length !== 16) {
    validateUPMSGOut.errors = [{ path: "/feid/muid", rule: "bytes", message: "must be a Uint8Array of 16 bytes" }];
    return false;
  }
  const placeholder1 = feid.placeholder;
  if (typeof placeholder1 !== "number" || (placeholder1 & 0xffff) !== placeholder1) {
    validateUPMSGOut.errors = [{ path: "/feid/placeholder", rule: "uint", message: "must be a whole number of 16 bits without a sign" }];
    return false;
  }
  const ltid = feid.ltid;
  if (typeof ltid !== "object" || ltid === null) {
    validateUPMSGOut.errors = [{ path: "/feid/ltid", rule: "record", message: "must be a LTID" }];
    return false;
  }
  const guid2 = ltid.guid;
  if (!(guid2 instanceof Uint8Array) || guid2.length !== 16) {
    validateUPMSGOut.errors = [{ path: "/feid/ltid/guid", rule: "bytes", message: "must be a Uint8Array of 16 bytes" }];
    return false;
  }
  const globcnt2 = ltid.globcnt;
  if (!(globcnt2 instanceof Uint8Array) || globcnt2.length !== 6) {
    validateUPMSGOut.errors = [{ path: "/feid/ltid/globcnt", rule: "bytes", message: "must be a Uint8Array of 6 bytes" }];
    return false;
  }
  const wLevel2 = ltid.wLevel;
  if (typeof wLevel2 !== "number" || (wLevel2 & 0xffff) !== wLevel2) {
    validateUPMSGOut.errors = [{ path: "/feid/ltid/wLevel", rule: "uint", message: "must be a whole number of 16 bits without a sign" }];
    return false;
  }
  const binChg = data.binChg;
  if (!(binChg instanceof Uint8Array)) {
    validateUPMSGOut.errors = [{ path: "/binChg", rule: "bytes", message: "must be a Uint8Array" }];
    return false;
  }
  const binPcl = data.binPcl;
  if (!(binPcl instanceof Uint8Array)) {
    validateUPMSGOut.errors = [{ path: "/binPcl", rule: "bytes", message: "must be a Uint8Array" }];
    return false;
  }
  const skeySrc = data.skeySrc;
  if (typeof skeySrc !== "object" || skeySrc === null) {
    validateUPMSGOut.errors = [{ path: "/skeySrc", rule: "record", message: "must be a SKEY" }];
    return false;
  }
  const guid3 = skeySrc.guid;
  if (!(guid3 instanceof Uint8Array) || guid3.length !== 16) {
    validateUPMSGOut.errors = [{ path: "/skeySrc/guid", rule: "bytes", message: "must be a Uint8Array of 16 bytes" }];
    return false;
  }
  const globcnt3 = skeySrc.globcnt;
  if (!(globcnt3 instanceof Uint8Array) || globcnt3.length !== 6) {
    validateUPMSGOut.errors = [{ path: "/skeySrc/globcnt", rule: "bytes", message: "must be a Uint8Array of 6 bytes" }];
    return false;
  }
  validateUPMSGOut.errors = null;
  return true;
}
/** The rule that the last value broke; none where it kept all. */
validateUPMSGOut.errors = null as readonly Violation[] | null;

/**
 * Checks a {@link UPMSG} as the client leaves it. `validateUPMSGIn.errors` says which rule the last
 * value broke.
 *
 * @category Validators
 */
export function validateUPMSGIn(value: unknown): value is UPMSG {
  const data = value as any;
  if (typeof data !== "object" || data === null) {
    validateUPMSGIn.errors = [{ path: "", rule: "record", message: "must be a UPMSG" }];
    return false;
  }
  const ulFlags = data.ulFlags;
  if (typeof ulFlags !== "number" || ulFlags >>> 0 !== ulFlags) {
    validateUPMSGIn.errors = [{ path: "/ulFlags", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  if ((ulFlags & 0xffe0ffe0) !== 0) {
    validateUPMSGIn.errors = [{ path: "/ulFlags", rule: "flags", message: "has flags other than UPM_ASSOC, UPM_NEW, UPM_MOV, UPM_MOD_PROPS, UPM_HEADER, UPM_MOVED, UPM_COMMIT, UPM_DELETE, UPM_SAVE, UPM_OK" }];
    return false;
  }
  validateUPMSGIn.errors = null;
  return true;
}
/** The rule that the last value broke; none where it kept all. */
validateUPMSGIn.errors = null as readonly Violation[] | null;

/**
 * Checks a {@link UPREAD} as the store fills it. `validateUPREADOut.errors` says which rule the last
 * value broke.
 *
 * @category Validators
 */
export function validateUPREADOut(value: unknown): value is UPREAD {
  const data = value as any;
  if (typeof data !== "object" || data === null) {
    validateUPREADOut.errors = [{ path: "", rule: "record", message: "must be a UPREAD" }];
    return false;
  }
  const pupre = data.pupre;
  if (!Array.isArray(pupre)) {
    validateUPREADOut.errors = [{ path: "/pupre", rule: "list", message: "must be an array" }];
    return false;
  }
  for (let index = 0; index < pupre.length; index++) {
    const entry = pupre[index];
    if (typeof entry !== "object" || entry === null) {
      validateUPREADOut.errors = [{ path: "/pupre/" + index, rule: "record", message: "must be a UPREADE" }];
      return false;
    }
    const ulFlags = entry.ulFlags;
    if (typeof ulFlags !== "number" || ulFlags >>> 0 !== ulFlags) {
      validateUPREADOut.errors = [{ path: "/pupre/" + index + "/ulFlags", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
      return false;
    }
    if ((ulFlags & 0xfffffffc) !== 0) {
      validateUPREADOut.errors = [{ path: "/pupre/" + index + "/ulFlags", rule: "flags", message: "has flags other than UPR_ASSOC, UPR_READ" }];
      return false;
    }
    const skey = entry.skey;
    if (typeof skey !== "object" || skey === null) {
      validateUPREADOut.errors = [{ path: "/pupre/" + index + "/skey", rule: "record", message: "must be a SKEY" }];
      return false;
    }
    const guid = skey.guid;
    if (!(guid instanceof Uint8Array) || guid.length !== 16) {
      validateUPREADOut.errors = [{ path: "/pupre/" + index + "/skey/guid", rule: "bytes", message: "must be a Uint8Array of 16 bytes" }];
      return false;
    }
    const globcnt = skey.globcnt;
    if (!(globcnt instanceof Uint8Array) || globcnt.length !== 6) {
      validateUPREADOut.errors = [{ path: "/pupre/" + index + "/skey/globcnt", rule: "bytes", message: "must be a Uint8Array of 6 bytes" }];
      return false;
    }
  }
  const cEnt = data.cEnt;
  if (typeof cEnt !== "number" || cEnt >>> 0 !== cEnt) {
    validateUPREADOut.errors = [{ path: "/cEnt", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  if (data.cEnt !== data.pupre.length) {
    validateUPREADOut.errors = [{ path: "/cEnt", rule: "count", message: "must be the number of entries in pupre" }];
    return false;
  }
  validateUPREADOut.errors = null;
  return true;
}
/** The rule that the last value broke; none where it kept all. */
validateUPREADOut.errors = null as readonly Violation[] | null;

/**
 * Checks a {@link UPREAD} as the client leaves it. `validateUPREADIn.errors` says which rule the last
 * value broke.
 *
 * @category Validators
 */
export function validateUPREADIn(value: unknown): value is UPREAD {
  const data = value as any;
  if (typeof data !== "object" || data === null) {
    validateUPREADIn.errors = [{ path: "", rule: "record", message: "must be a UPREAD" }];
    return false;
  }
  const pupre = data.pupre;
  if (!Array.isArray(pupre)) {
    validateUPREADIn.errors = [{ path: "/pupre", rule: "list", message: "must be an array" }];
    return false;
  }
  for (let index = 0; index < pupre.length; index++) {
    const entry = pupre[index];
    if (typeof entry !== "object" || entry === null) {
      validateUPREADIn.errors = [{ path: "/pupre/" + index, rule: "record", message: "must be a UPREADE" }];
      return false;
    }
    const ulFlags = entry.ulFlags;
    if (typeof ulFlags !== "number" || ulFlags >>> 0 !== ulFlags) {
      validateUPREADIn.errors = [{ path: "/pupre/" + index + "/ulFlags", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
      return false;
    }
    if ((ulFlags & 0xfffcfffc) !== 0) {
      validateUPREADIn.errors = [{ path: "/pupre/" + index + "/ulFlags", rule: "flags", message: "has flags other than UPR_ASSOC, UPR_READ, UPR_COMMIT, UPR_OK" }];
      return false;
    }
  }
  if (data.cEnt !== data.pupre.length) {
    validateUPREADIn.errors = [{ path: "/cEnt", rule: "count", message: "must be the number of entries in pupre" }];
    return false;
  }
  validateUPREADIn.errors = null;
  return true;
}
/** The rule that the last value broke; none where it kept all. */
validateUPREADIn.errors = null as readonly Violation[] | null;

/**
 * Checks a {@link UPDEL} as the store fills it. `validateUPDELOut.errors` says which rule the last
 * value broke.
 *
 * @category Validators
 */
export function validateUPDELOut(value: unknown): value is UPDEL {
  const data = value as any;
  if (typeof data !== "object" || data === null) {
    validateUPDELOut.errors = [{ path: "", rule: "record", message: "must be a UPDEL" }];
    return false;
  }
  const pupde = data.pupde;
  if (!Array.isArray(pupde)) {
    validateUPDELOut.errors = [{ path: "/pupde", rule: "list", message: "must be an array" }];
    return false;
  }
  for (let index = 0; index < pupde.length; index++) {
    const entry = pupde[index];
    if (typeof entry !== "object" || entry === null) {
      validateUPDELOut.errors = [{ path: "/pupde/" + index, rule: "record", message: "must be a UPDELE" }];
      return false;
    }
    const ulFlags = entry.ulFlags;
    if (typeof ulFlags !== "number" || ulFlags >>> 0 !== ulFlags) {
      validateUPDELOut.errors = [{ path: "/pupde/" + index + "/ulFlags", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
      return false;
    }
    if ((ulFlags & 0xfffffffc) !== 0) {
      validateUPDELOut.errors = [{ path: "/pupde/" + index + "/ulFlags", rule: "flags", message: "has flags other than UPD_ASSOC, UPD_MOV" }];
      return false;
    }
    const skey = entry.skey;
    if (typeof skey !== "object" || skey === null) {
      validateUPDELOut.errors = [{ path: "/pupde/" + index + "/skey", rule: "record", message: "must be a SKEY" }];
      return false;
    }
    const guid = skey.guid;
    if (!(guid instanceof Uint8Array) || guid.length !== 16) {
      validateUPDELOut.errors = [{ path: "/pupde/" + index + "/skey/guid", rule: "bytes", message: "must be a Uint8Array of 16 bytes" }];
      return false;
    }
    const globcnt = skey.globcnt;
    if (!(globcnt instanceof Uint8Array) || globcnt.length !== 6) {
      validateUPDELOut.errors = [{ path: "/pupde/" + index + "/skey/globcnt", rule: "bytes", message: "must be a Uint8Array of 6 bytes" }];
      return false;
    }
    const binChg = entry.binChg;
    if (!(binChg instanceof Uint8Array)) {
      validateUPDELOut.errors = [{ path: "/pupde/" + index + "/binChg", rule: "bytes", message: "must be a Uint8Array" }];
      return false;
    }
    const binPcl = entry.binPcl;
    if (!(binPcl instanceof Uint8Array)) {
      validateUPDELOut.errors = [{ path: "/pupde/" + index + "/binPcl", rule: "bytes", message: "must be a Uint8Array" }];
      return false;
    }
    const skeyDst = entry.skeyDst;
    if (typeof skeyDst !== "object" || skeyDst === null) {
      validateUPDELOut.errors = [{ path: "/pupde/" + index + "/skeyDst", rule: "record", message: "must be a SKEY" }];
      return false;
    }
    const guid1 = skeyDst.guid;
    if (!(guid1 instanceof Uint8Array) || guid1.length !== 16) {
      validateUPDELOut.errors = [{ path: "/pupde/" + index + "/skeyDst/guid", rule: "bytes", message: "must be a Uint8Array of 16 bytes" }];
      return false;
    }
    const globcnt1 = skeyDst.globcnt;
    if (!(globcnt1 instanceof Uint8Array) || globcnt1.length !== 6) {
      validateUPDELOut.errors = [{ path: "/pupde/" + index + "/skeyDst/globcnt", rule: "bytes", message: "must be a Uint8Array of 6 bytes" }];
      return false;
    }
    const pupmov = entry.pupmov;
    if (typeof pupmov !== "object") {
      validateUPDELOut.errors = [{ path: "/pupde/" + index + "/pupmov", rule: "object", message: "must be an object or null" }];
      return false;
    }
  }
  const cEnt = data.cEnt;
  if (typeof cEnt !== "number" || cEnt >>> 0 !== cEnt) {
    validateUPDELOut.errors = [{ path: "/cEnt", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  if (data.cEnt !== data.pupde.length) {
    validateUPDELOut.errors = [{ path: "/cEnt", rule: "count", message: "must be the number of entries in pupde" }];
    return false;
  }
  validateUPDELOut.errors = null;
  return true;
}
/** The rule that the last value broke; none where it kept all. */
validateUPDELOut.errors = null as readonly Violation[] | null;

/**
 * Checks a {@link UPDEL} as the client leaves it. `validateUPDELIn.errors` says which rule the last
 * value broke.
 *
 * @category Validators
 */
export function validateUPDELIn(value: unknown): value is UPDEL {
  const data = value as any;
  if (typeof data !== "object" || data === null) {
    validateUPDELIn.errors = [{ path: "", rule: "record", message: "must be a UPDEL" }];
    return false;
  }
  const pupde = data.pupde;
  if (!Array.isArray(pupde)) {
    validateUPDELIn.errors = [{ path: "/pupde", rule: "list", message: "must be an array" }];
    return false;
  }
  for (let index = 0; index < pupde.length; index++) {
    const entry = pupde[index];
    if (typeof entry !== "object" || entry === null) {
      validateUPDELIn.errors = [{ path: "/pupde/" + index, rule: "record", message: "must be a UPDELE" }];
      return false;
    }
    const ulFlags = entry.ulFlags;
    if (typeof ulFlags !== "number" || ulFlags >>> 0 !== ulFlags) {
      validateUPDELIn.errors = [{ path: "/pupde/" + index + "/ulFlags", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
      return false;
    }
    if ((ulFlags & 0xfff0fffc) !== 0) {
      validateUPDELIn.errors = [{ path: "/pupde/" + index + "/ulFlags", rule: "flags", message: "has flags other than UPD_ASSOC, UPD_MOV, UPD_MOVED, UPD_UPDATE, UPD_COMMIT, UPD_OK" }];
      return false;
    }
    const pupmov = entry.pupmov;
    if (typeof pupmov !== "object") {
      validateUPDELIn.errors = [{ path: "/pupde/" + index + "/pupmov", rule: "object", message: "must be an object or null" }];
      return false;
    }
  }
  if (data.cEnt !== data.pupde.length) {
    validateUPDELIn.errors = [{ path: "/cEnt", rule: "count", message: "must be the number of entries in pupde" }];
    return false;
  }
  validateUPDELIn.errors = null;
  return true;
}
/** The rule that the last value broke; none where it kept all. */
validateUPDELIn.errors = null as readonly Violation[] | null;

/**
 * Checks a {@link DNHIER} as the store fills it. `validateDNHIEROut.errors` says which rule the last
 * value broke.
 *
 * @category Validators
 */
export function validateDNHIEROut(value: unknown): value is DNHIER {
  const data = value as any;
  if (typeof data !== "object" || data === null) {
    validateDNHIEROut.errors = [{ path: "", rule: "record", message: "must be a DNHIER" }];
    return false;
  }
  const ulFlags = data.ulFlags;
  if (typeof ulFlags !== "number" || ulFlags >>> 0 !== ulFlags) {
    validateDNHIEROut.errors = [{ path: "/ulFlags", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  if ((ulFlags & 0xffffffff) !== 0) {
    validateDNHIEROut.errors = [{ path: "/ulFlags", rule: "flags", message: "must be 0" }];
    return false;
  }
  const pxihc = data.pxihc;
  if (typeof pxihc !== "object") {
    validateDNHIEROut.errors = [{ path: "/pxihc", rule: "object", message: "must be an object or null" }];
    return false;
  }
  const cEntNew = data.cEntNew;
  if (typeof cEntNew !== "number" || cEntNew >>> 0 !== cEntNew) {
    validateDNHIEROut.errors = [{ path: "/cEntNew", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  const cEntMod = data.cEntMod;
  if (typeof cEntMod !== "number" || cEntMod >>> 0 !== cEntMod) {
    validateDNHIEROut.errors = [{ path: "/cEntMod", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  const cEntDel = data.cEntDel;
  if (typeof cEntDel !== "number" || cEntDel >>> 0 !== cEntDel) {
    validateDNHIEROut.errors = [{ path: "/cEntDel", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  validateDNHIEROut.errors = null;
  return true;
}
/** The rule that the last value broke; none where it kept all. */
validateDNHIEROut.errors = null as readonly Violation[] | null;

/**
 * Checks a {@link DNHIER} as the client leaves it. `validateDNHIERIn.errors` says which rule the last
 * value broke.
 *
 * @category Validators
 */
export function validateDNHIERIn(value: unknown): value is DNHIER {
  const data = value as any;
  if (typeof data !== "object" || data === null) {
    validateDNHIERIn.errors = [{ path: "", rule: "record", message: "must be a DNHIER" }];
    return false;
  }
  const ulFlags = data.ulFlags;
  if (typeof ulFlags !== "number" || ulFlags >>> 0 !== ulFlags) {
    validateDNHIERIn.errors = [{ path: "/ulFlags", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  if ((ulFlags & 0xfffeffff) !== 0) {
    validateDNHIERIn.errors = [{ path: "/ulFlags", rule: "flags", message: "has flags other than DNH_OK" }];
    return false;
  }
  validateDNHIERIn.errors = null;
  return true;
}
/** The rule that the last value broke; none where it kept all. */
validateDNHIERIn.errors = null as readonly Violation[] | null;

/**
 * Checks a {@link DNTBL} as the store fills it. `validateDNTBLOut.errors` says which rule the last
 * value broke.
 *
 * @category Validators
 */
export function validateDNTBLOut(value: unknown): value is DNTBL {
  const data = value as any;
  if (typeof data !== "object" || data === null) {
    validateDNTBLOut.errors = [{ path: "", rule: "record", message: "must be a DNTBL" }];
    return false;
  }
  const ulFlags = data.ulFlags;
  if (typeof ulFlags !== "number" || ulFlags >>> 0 !== ulFlags) {
    validateDNTBLOut.errors = [{ path: "/ulFlags", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  if ((ulFlags & 0xffffffff) !== 0) {
    validateDNTBLOut.errors = [{ path: "/ulFlags", rule: "flags", message: "must be 0" }];
    return false;
  }
  const pxicc = data.pxicc;
  if (typeof pxicc !== "object") {
    validateDNTBLOut.errors = [{ path: "/pxicc", rule: "object", message: "must be an object or null" }];
    return false;
  }
  const pxihc = data.pxihc;
  if (typeof pxihc !== "object") {
    validateDNTBLOut.errors = [{ path: "/pxihc", rule: "object", message: "must be an object or null" }];
    return false;
  }
  if (typeof data.pszName !== "string" && data.pszName !== null) {
    validateDNTBLOut.errors = [{ path: "/pszName", rule: "text", message: "must be a string or null" }];
    return false;
  }
  if (typeof data.ftLastMod !== "bigint") {
    validateDNTBLOut.errors = [{ path: "/ftLastMod", rule: "bigint", message: "must be a bigint" }];
    return false;
  }
  const ulRights = data.ulRights;
  if (typeof ulRights !== "number" || ulRights >>> 0 !== ulRights) {
    validateDNTBLOut.errors = [{ path: "/ulRights", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  const feid = data.feid;
  if (typeof feid !== "object" || feid === null) {
    validateDNTBLOut.errors = [{ path: "/feid", rule: "record", message: "must be a FEID" }];
    return false;
  }
  const abFlags = feid.abFlags;
  if (!(abFlags instanceof Uint8Array) || abFlags.length !== 4) {
    validateDNTBLOut.errors = [{ path: "/feid/abFlags", rule: "bytes", message: "must be a Uint8Array of 4 bytes" }];
    return false;
  }
  const muid = feid.muid;
  if (!(muid instanceof Uint8Array) || muid.length !== 16) {
    validateDNTBLOut.errors = [{ path: "/feid/muid", rule: "bytes", message: "must be a Uint8Array of 16 bytes" }];
    return false;
  }
  const placeholder = feid.placeholder;
  if (typeof placeholder !== "number" || (placeholder & 0xffff) !== placeholder) {
    validateDNTBLOut.errors = [{ path: "/feid/placeholder", rule: "uint", message: "must be a whole number of 16 bits without a sign" }];
    return false;
  }
  const ltid = feid.ltid;
  if (typeof ltid !== "object" || ltid === null) {
    validateDNTBLOut.errors = [{ path: "/feid/ltid", rule: "record", message: "must be a LTID" }];
    return false;
  }
  const guid = ltid.guid;
  if (!(guid instanceof Uint8Array) || guid.length !== 16) {
    validateDNTBLOut.errors = [{ path: "/feid/ltid/guid", rule: "bytes", message: "must be a Uint8Array of 16 bytes" }];
    return false;
  }
  const globcnt = ltid.globcnt;
  if (!(globcnt instanceof Uint8Array) || globcnt.length !== 6) {
    validateDNTBLOut.errors = [{ path: "/feid/ltid/globcnt", rule: "bytes", message: "must be a Uint8Array of 6 bytes" }];
    return false;
  }
  const wLevel = ltid.wLevel;
  if (typeof wLevel !== "number" || (wLevel & 0xffff) !== wLevel) {
    validateDNTBLOut.errors = [{ path: "/feid/ltid/wLevel", rule: "uint", message: "must be a whole number of 16 bits without a sign" }];
    return false;
  }
  const rgte = data.rgte;
  if (!Array.isArray(rgte) || rgte.length !== 2) {
    validateDNTBLOut.errors = [{ path: "/rgte", rule: "list", message: "must be an array of 2" }];
    return false;
  }
  for (let index = 0; index < rgte.length; index++) {
    const entry = rgte[index];
    if (typeof entry !== "object" || entry === null) {
      validateDNTBLOut.errors = [{ path: "/rgte/" + index, rule: "record", message: "must be a DNTBLE" }];
      return false;
    }
    const cEntNew = entry.cEntNew;
    if (typeof cEntNew !== "number" || cEntNew >>> 0 !== cEntNew) {
      validateDNTBLOut.errors = [{ path: "/rgte/" + index + "/cEntNew", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
      return false;
    }
    const cEntMod = entry.cEntMod;
    if (typeof cEntMod !== "number" || cEntMod >>> 0 !== cEntMod) {
      validateDNTBLOut.errors = [{ path: "/rgte/" + index + "/cEntMod", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
      return false;
    }
    const cEntRead = entry.cEntRead;
    if (typeof cEntRead !== "number" || cEntRead >>> 0 !== cEntRead) {
      validateDNTBLOut.errors = [{ path: "/rgte/" + index + "/cEntRead", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
      return false;
    }
    const cEntDel = entry.cEntDel;
    if (typeof cEntDel !== "number" || cEntDel >>> 0 !== cEntDel) {
      validateDNTBLOut.errors = [{ path: "/rgte/" + index + "/cEntDel", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
      return false;
    }
  }
  validateDNTBLOut.errors = null;
  return true;
}
/** The rule that the last value broke; none where it kept all. */
validateDNTBLOut.errors = null as readonly Violation[] | null;

/**
 * Checks a {@link DNTBL} as the client leaves it. `validateDNTBLIn.errors` says which rule the last
 * value broke.
 *
 * @category Validators
 */
export function validateDNTBLIn(value: unknown): value is DNTBL {
  const data = value as any;
  if (typeof data !== "object" || data === null) {
    validateDNTBLIn.errors = [{ path: "", rule: "record", message: "must be a DNTBL" }];
    return false;
  }
  const ulFlags = data.ulFlags;
  if (typeof ulFlags !== "number" || ulFlags >>> 0 !== ulFlags) {
    validateDNTBLIn.errors = [{ path: "/ulFlags", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  if ((ulFlags & 0xfffeffff) !== 0) {
    validateDNTBLIn.errors = [{ path: "/ulFlags", rule: "flags", message: "has flags other than DNT_OK" }];
    return false;
  }
  validateDNTBLIn.errors = null;
  return true;
}
/** The rule that the last value broke; none where it kept all. */
validateDNTBLIn.errors = null as readonly Violation[] | null;

/**
 * Checks a {@link HDRSYNC} as the store fills it. `validateHDRSYNCOut.errors` says which rule the last
 * value broke.
 *
 * @category Validators
 */
export function validateHDRSYNCOut(value: unknown): value is HDRSYNC {
  const data = value as any;
  if (typeof data !== "object" || data === null) {
    validateHDRSYNCOut.errors = [{ path: "", rule: "record", message: "must be a HDRSYNC" }];
    return false;
  }
  const pupmsg = data.pupmsg;
  if (typeof pupmsg !== "object") {
    validateHDRSYNCOut.errors = [{ path: "/pupmsg", rule: "object", message: "must be an object or null" }];
    return false;
  }
  const feidPar = data.feidPar;
  if (typeof feidPar !== "object" || feidPar === null) {
    validateHDRSYNCOut.errors = [{ path: "/feidPar", rule: "record", message: "must be a FEID" }];
    return false;
  }
  const abFlags = feidPar.abFlags;
  if (!(abFlags instanceof Uint8Array) || abFlags.length !== 4) {
    validateHDRSYNCOut.errors = [{ path: "/feidPar/abFlags", rule: "bytes", message: "must be a Uint8Array of 4 bytes" }];
    return false;
  }
  const muid = feidPar.muid;
  if (!(muid instanceof Uint8Array) || muid.length !== 16) {
    validateHDRSYNCOut.errors = [{ path: "/feidPar/muid", rule: "bytes", message: "must be a Uint8Array of 16 bytes" }];
    return false;
  }
  const placeholder = feidPar.placeholder;
  if (typeof placeholder !== "number" || (placeholder & 0xffff) !== placeholder) {
    validateHDRSYNCOut.errors = [{ path: "/feidPar/placeholder", rule: "uint", message: "must be a whole number of 16 bits without a sign" }];
    return false;
  }
  const ltid = feidPar.ltid;
  if (typeof ltid !== "object" || ltid === null) {
    validateHDRSYNCOut.errors = [{ path: "/feidPar/ltid", rule: "record", message: "must be a LTID" }];
    return false;
  }
  const guid = ltid.guid;
  if (!(guid instanceof Uint8Array) || guid.length !== 16) {
    validateHDRSYNCOut.errors = [{ path: "/feidPar/ltid/guid", rule: "bytes", message: "must be a Uint8Array of 16 bytes" }];
    return false;
  }
  const globcnt = ltid.globcnt;
  if (!(globcnt instanceof Uint8Array) || globcnt.length !== 6) {
    validateHDRSYNCOut.errors = [{ path: "/feidPar/ltid/globcnt", rule: "bytes", message: "must be a Uint8Array of 6 bytes" }];
    return false;
  }
  const wLevel = ltid.wLevel;
  if (typeof wLevel !== "number" || (wLevel & 0xffff) !== wLevel) {
    validateHDRSYNCOut.errors = [{ path: "/feidPar/ltid/wLevel", rule: "uint", message: "must be a whole number of 16 bits without a sign" }];
    return false;
  }
  const ulFlags = data.ulFlags;
  if (typeof ulFlags !== "number" || ulFlags >>> 0 !== ulFlags) {
    validateHDRSYNCOut.errors = [{ path: "/ulFlags", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  if ((ulFlags & 0xffffffff) !== 0) {
    validateHDRSYNCOut.errors = [{ path: "/ulFlags", rule: "flags", message: "must be 0" }];
    return false;
  }
  if ((ulFlags & 0x18) === 0x10) {
    validateHDRSYNCOut.errors = [{ path: "/ulFlags", rule: "requires", message: "has HSF_COPYDESTRUCTIVE, which needs HSF_LOCAL" }];
    return false;
  }
  validateHDRSYNCOut.errors = null;
  return true;
}
/** The rule that the last value broke; none where it kept all. */
validateHDRSYNCOut.errors = null as readonly Violation[] | null;

/**
 * Checks a {@link HDRSYNC} as the client leaves it. `validateHDRSYNCIn.errors` says which rule the
 * last value broke.
 *
 * @category Validators
 */
export function validateHDRSYNCIn(value: unknown): value is HDRSYNC {
  const data = value as any;
  if (typeof data !== "object" || data === null) {
    validateHDRSYNCIn.errors = [{ path: "", rule: "record", message: "must be a HDRSYNC" }];
    return false;
  }
  const pupmsg = data.pupmsg;
  if (typeof pupmsg !== "object") {
    validateHDRSYNCIn.errors = [{ path: "/pupmsg", rule: "object", message: "must be an object or null" }];
    return false;
  }
  const ulFlags = data.ulFlags;
  if (typeof ulFlags !== "number" || ulFlags >>> 0 !== ulFlags) {
    validateHDRSYNCIn.errors = [{ path: "/ulFlags", rule: "uint", message: "must be a whole number of 32 bits without a sign" }];
    return false;
  }
  if ((ulFlags & 0xfffeffe7) !== 0) {
    validateHDRSYNCIn.errors = [{ path: "/ulFlags", rule: "flags", message: "has flags other than HSF_LOCAL, HSF_COPYDESTRUCTIVE, HSF_OK" }];
    return false;
  }
  if ((ulFlags & 0x18) === 0x10) {
    validateHDRSYNCIn.errors = [{ path: "/ulFlags", rule: "requires", message: "has HSF_COPYDESTRUCTIVE, which needs HSF_LOCAL" }];
    return false;
  }
  const pmsgFull = data.pmsgFull;
  if (typeof pmsgFull !== "object") {
    validateHDRSYNCIn.errors = [{ path: "/pmsgFull", rule: "object", message: "must be an object or null" }];
    return false;
  }
  validateHDRSYNCIn.errors = null;
  return true;
}
/** The rule that the last value broke; none where it kept all. */
validateHDRSYNCIn.errors = null as readonly Violation[] | null;
