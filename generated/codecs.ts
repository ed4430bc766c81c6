// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import { type Codec, openList } from "./codec.js";
import { Decoding, withoutNull } from "./decoding.js";
import { asBoolean, asBytes, asFloat, asInt16, asInt32, asInt64, asList, asLong, asUint16, asUint32, asUint64, checkLength, Encoding } from "./encoding.js";
import type { IExchangeImportContentsChanges, IExchangeImportHierarchyChanges, IMAPIFolder, IMessage } from "./interfaces.js";
import type { Architecture } from "./layouts.js";
import { bytesAt, CodecError, type CodecOptions, dataViewOf, setBytesAt } from "./memory.js";
import type { DNHIER, DNTBL, DNTBLE, FEID, HDRSYNC, LTID, MAPIERROR, MEID, OLFI, READSTATE, SKEY, SPropProblem, SPropValue, SYNC, SYNCCONT, UPDEL, UPDELE, UPFLD, UPHIER, UPMOV, UPMSG, UPREAD, UPREADE, UPTBL, UPTBLE } from "./structs.js";
import type { PropertyValue } from "./values.js";
import { DNTBLEView, FEIDView, LTIDView, MEIDView, OLFIView, SKEYView, SPropProblemView, UPREADEView, UPTBLEView } from "./views.js";
import type { DNHIERView, DNTBLView, HDRSYNCView, MAPIERRORView, PROPVALUEView, READSTATEView, SBinaryArrayView, SBinaryView, SLPSTRArrayView, SLongArrayView, SPropValueView, SWStringArrayView, SYNCCONTView, SYNCView, UPDELEView, UPDELView, UPFLDView, UPHIERView, UPMOVView, UPMSGView, UPREADView, UPTBLView } from "./views.js";
import * as x64 from "./x64.js";
import * as x86 from "./x86.js";

/** Where a pointer leads to it, or a list has it. */
const uint32Element: Codec<number> = {
  x86: 4,
  x64: 4,
  read: (view, offset) => view.getUint32(offset, true),
  write: (view, offset, value) => view.setUint32(offset, asUint32(value, "element"), true),
};

/** Where a pointer leads to it, or a list has it. */
const int32Element: Codec<number> = {
  x86: 4,
  x64: 4,
  read: (view, offset) => view.getInt32(offset, true),
  write: (view, offset, value) => view.setInt32(offset, asInt32(value, "element"), true),
};

/** Where a pointer leads to it, or a list has it. */
const text8Element: Codec<string | null> = {
  x86: 4,
  x64: 8,
  read: (view, offset, decoding) => decoding.text8(decoding.addressAt(view, offset), "element"),
  write: (view, offset, value, encoding) => encoding.setAddressAt(view, offset, encoding.text8(value, "element")),
};

/** Where a pointer leads to it, or a list has it. */
const text16Element: Codec<string | null> = {
  x86: 4,
  x64: 8,
  read: (view, offset, decoding) => decoding.text16(decoding.addressAt(view, offset), "element"),
  write: (view, offset, value, encoding) => encoding.setAddressAt(view, offset, encoding.text16(value, "element")),
};

/** Where a pointer leads to it, or a list has it. */
const bytes16Element: Codec<Uint8Array> = {
  x86: 16,
  x64: 16,
  read: (view, offset) => bytesAt(view, offset, 16),
  write: (view, offset, value) => setBytesAt(view, offset, 16, value, "element"),
};

/** Reads the value of a property; its tag says which member of the PROPVALUE holds it. */
export function readPROPVALUE(view: PROPVALUEView, tag: number, decoding: Decoding): PropertyValue {
  switch (tag & 0xffff) {
    case 0x0002: // PT_I2
      return view.i;
    case 0x0003: // PT_LONG
      return view.l;
    case 0x0004: // PT_R4
      return view.flt;
    case 0x0005: // PT_DOUBLE
      return view.dbl;
    case 0x000a: // PT_ERROR
      return view.err >>> 0;
    case 0x000b: // PT_BOOLEAN
      return view.b !== 0;
    case 0x000d: // PT_OBJECT
      return null;
    case 0x0014: // PT_I8
      return view.li;
    case 0x001e: // PT_STRING8
      return decoding.text8(view.lpszA, "PROPVALUE of type PT_STRING8");
    case 0x001f: // PT_UNICODE
      return decoding.text16(view.lpszW, "PROPVALUE of type PT_UNICODE");
    case 0x0040: // PT_SYSTIME
      return view.ft;
    case 0x0048: // PT_CLSID
      return decoding.one(view.lpguid, bytes16Element, "PROPVALUE of type PT_CLSID");
    case 0x0102: // PT_BINARY
      return readSBinary(view.bin, decoding);
    case 0x1003: // PT_MV_LONG
      return readSLongArray(view.MVl, decoding);
    case 0x101e: // PT_MV_STRING8
      return withoutNull(readSLPSTRArray(view.MVszA, decoding), "PROPVALUE of type PT_MV_STRING8");
    case 0x101f: // PT_MV_UNICODE
      return withoutNull(readSWStringArray(view.MVszW, decoding), "PROPVALUE of type PT_MV_UNICODE");
    case 0x1102: // PT_MV_BINARY
      return readSBinaryArray(view.MVbin, decoding);
    default:
      throw unknownType("PROPVALUE", tag);
  }
}

/** Writes the value of a property; its tag says which member of the PROPVALUE holds it. */
export function writePROPVALUE(view: PROPVALUEView, tag: number, value: PropertyValue, encoding: Encoding): void {
  switch (tag & 0xffff) {
    case 0x0002: // PT_I2
      view.i = asInt16(value, "PROPVALUE of type PT_I2");
      break;
    case 0x0003: // PT_LONG
      view.l = asLong(value, "PROPVALUE of type PT_LONG");
      break;
    case 0x0004: // PT_R4
      view.flt = asFloat(value, "PROPVALUE of type PT_R4");
      break;
    case 0x0005: // PT_DOUBLE
      view.dbl = asFloat(value, "PROPVALUE of type PT_DOUBLE");
      break;
    case 0x000a: // PT_ERROR
      view.err = asUint32(value, "PROPVALUE of type PT_ERROR");
      break;
    case 0x000b: // PT_BOOLEAN
      view.b = asBoolean(value, "PROPVALUE of type PT_BOOLEAN") ? 1 : 0;
      break;
    case 0x000d: // PT_OBJECT
      break;
    case 0x0014: // PT_I8
      view.li = asInt64(value, "PROPVALUE of type PT_I8");
      break;
    case 0x001e: // PT_STRING8
      view.lpszA = encoding.text8(value, "PROPVALUE of type PT_STRING8");
      break;
    case 0x001f: // PT_UNICODE
      view.lpszW = encoding.text16(value, "PROPVALUE of type PT_UNICODE");
      break;
    case 0x0040: // PT_SYSTIME
      view.ft = asUint64(value, "PROPVALUE of type PT_SYSTIME");
      break;
    case 0x0048: // PT_CLSID
      view.lpguid = encoding.one(value === null ? null : asBytes(value, "PROPVALUE of type PT_CLSID"), bytes16Element, "PROPVALUE of type PT_CLSID");
      break;
    case 0x0102: // PT_BINARY
      writeSBinary(view.bin, asBytes(value, "PROPVALUE of type PT_BINARY"), encoding);
      break;
    case 0x1003: // PT_MV_LONG
      writeSLongArray(view.MVl, asList(value, "PROPVALUE of type PT_MV_LONG") as readonly number[], encoding);
      break;
    case 0x101e: // PT_MV_STRING8
      writeSLPSTRArray(view.MVszA, asList(value, "PROPVALUE of type PT_MV_STRING8") as readonly (string | null)[], encoding);
      break;
    case 0x101f: // PT_MV_UNICODE
      writeSWStringArray(view.MVszW, asList(value, "PROPVALUE of type PT_MV_UNICODE") as readonly (string | null)[], encoding);
      break;
    case 0x1102: // PT_MV_BINARY
      writeSBinaryArray(view.MVbin, asList(value, "PROPVALUE of type PT_MV_BINARY") as readonly Uint8Array[], encoding);
      break;
    default:
      throw unknownType("PROPVALUE", tag);
  }
}

function unknownType(place: string, tag: number): CodecError {
  return new CodecError(place, `0x${(tag & 0xffff).toString(16).padStart(4, "0")}, in the tag 0x${tag.toString(16)}, is no property type that is known`);
}

/** Reads SBinary through a view. */
export function readSBinary(view: SBinaryView, decoding: Decoding): Uint8Array {
  return decoding.bytes(view.lpb, view.cb, "SBinary.lpb");
}

/** Writes SBinary through a view. */
export function writeSBinary(view: SBinaryView, value: Uint8Array, encoding: Encoding): void {
  view.cb = value.length;
  view.lpb = encoding.bytes(value, "SBinary.lpb");
}

/** Sees SBinary as it is on a processor. */
function viewSBinary(view: DataView, offset: number, architecture: Architecture): SBinaryView {
  return architecture === "x86" ? new x86.SBinaryView(view, offset) : new x64.SBinaryView(view, offset);
}

/**
 * Counted bytes.
 *
 * 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:79
 */
export const SBinaryCodec: Codec<Uint8Array> = {
  x86: 8,
  x64: 16,
  read: (view, offset, decoding) => readSBinary(viewSBinary(view, offset, decoding.architecture), decoding),
  write: (view, offset, value, encoding) => writeSBinary(viewSBinary(view, offset, encoding.architecture), value, encoding),
};

/**
 * Reads SBinary from its bytes: 16 bytes on x64, 8 on x86. Bytes in it are not copied: they are parts
 * of those.
 *
 * @see idl/mapi.idl:79
 */
export function decodeSBinary(bytes: Uint8Array, options?: CodecOptions): Uint8Array {
  const decoding = new Decoding(options);
  return readSBinary(viewSBinary(dataViewOf(bytes), 0, decoding.architecture), decoding);
}

/**
 * Writes SBinary as its bytes: 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:79
 */
export function encodeSBinary(value: Uint8Array, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const bytes = into ?? new Uint8Array(SBinaryCodec[encoding.architecture]);
  writeSBinary(viewSBinary(dataViewOf(bytes), 0, encoding.architecture), value, encoding);
  return bytes;
}

/** Reads SBinaryArray through a view. */
export function readSBinaryArray(view: SBinaryArrayView, decoding: Decoding): readonly Uint8Array[] {
  return decoding.list(view.lpbin, view.cValues, SBinaryCodec, "SBinaryArray.lpbin");
}

/** Writes SBinaryArray through a view. */
export function writeSBinaryArray(view: SBinaryArrayView, value: readonly Uint8Array[], encoding: Encoding): void {
  view.cValues = value.length;
  view.lpbin = encoding.list(value, SBinaryCodec, "SBinaryArray.lpbin");
}

/** Sees SBinaryArray as it is on a processor. */
function viewSBinaryArray(view: DataView, offset: number, architecture: Architecture): SBinaryArrayView {
  return architecture === "x86" ? new x86.SBinaryArrayView(view, offset) : new x64.SBinaryArrayView(view, offset);
}

/**
 * A counted list of byte strings.
 *
 * 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:88
 */
export const SBinaryArrayCodec: Codec<readonly Uint8Array[]> = {
  x86: 8,
  x64: 16,
  read: (view, offset, decoding) => readSBinaryArray(viewSBinaryArray(view, offset, decoding.architecture), decoding),
  write: (view, offset, value, encoding) => writeSBinaryArray(viewSBinaryArray(view, offset, encoding.architecture), value, encoding),
};

/**
 * Reads SBinaryArray from its bytes: 16 bytes on x64, 8 on x86. Bytes in it are not copied: they are
 * parts of those.
 *
 * @see idl/mapi.idl:88
 */
export function decodeSBinaryArray(bytes: Uint8Array, options?: CodecOptions): readonly Uint8Array[] {
  const decoding = new Decoding(options);
  return readSBinaryArray(viewSBinaryArray(dataViewOf(bytes), 0, decoding.architecture), decoding);
}

/**
 * Writes SBinaryArray as its bytes: 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:88
 */
export function encodeSBinaryArray(value: readonly Uint8Array[], options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const bytes = into ?? new Uint8Array(SBinaryArrayCodec[encoding.architecture]);
  writeSBinaryArray(viewSBinaryArray(dataViewOf(bytes), 0, encoding.architecture), value, encoding);
  return bytes;
}

/**
 * A counted list of property tags.
 *
 * 4 bytes, and the elements behind them.
 *
 * @see idl/mapi.idl:101
 */
export const SPropTagArrayCodec: Codec<readonly number[]> = /*@__PURE__*/ openList(uint32Element, { x86: 4, x64: 4 }, "SPropTagArray.aulPropTag");

/**
 * Reads SPropTagArray from its bytes: 4 bytes, and the elements behind them. Bytes in it are not
 * copied: they are parts of those.
 *
 * @see idl/mapi.idl:101
 */
export function decodeSPropTagArray(bytes: Uint8Array, options?: CodecOptions): readonly number[] {
  return SPropTagArrayCodec.read(dataViewOf(bytes), 0, new Decoding(options));
}

/**
 * Writes SPropTagArray as its bytes: 4 bytes, and the elements behind them.
 *
 * @see idl/mapi.idl:101
 */
export function encodeSPropTagArray(value: readonly number[], options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const bytes = into ?? new Uint8Array(SPropTagArrayCodec[encoding.architecture] + SPropTagArrayCodec.room!(value, encoding.architecture));
  SPropTagArrayCodec.write(dataViewOf(bytes), 0, value, encoding);
  return bytes;
}

/** Reads SLongArray through a view. */
export function readSLongArray(view: SLongArrayView, decoding: Decoding): readonly number[] {
  return decoding.list(view.lpl, view.cValues, int32Element, "SLongArray.lpl");
}

/** Writes SLongArray through a view. */
export function writeSLongArray(view: SLongArrayView, value: readonly number[], encoding: Encoding): void {
  view.cValues = value.length;
  view.lpl = encoding.list(value, int32Element, "SLongArray.lpl");
}

/** Sees SLongArray as it is on a processor. */
function viewSLongArray(view: DataView, offset: number, architecture: Architecture): SLongArrayView {
  return architecture === "x86" ? new x86.SLongArrayView(view, offset) : new x64.SLongArrayView(view, offset);
}

/**
 * A list of numbers, inside a multi-valued property.
 *
 * 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:110
 */
export const SLongArrayCodec: Codec<readonly number[]> = {
  x86: 8,
  x64: 16,
  read: (view, offset, decoding) => readSLongArray(viewSLongArray(view, offset, decoding.architecture), decoding),
  write: (view, offset, value, encoding) => writeSLongArray(viewSLongArray(view, offset, encoding.architecture), value, encoding),
};

/**
 * Reads SLongArray from its bytes: 16 bytes on x64, 8 on x86. Bytes in it are not copied: they are
 * parts of those.
 *
 * @see idl/mapi.idl:110
 */
export function decodeSLongArray(bytes: Uint8Array, options?: CodecOptions): readonly number[] {
  const decoding = new Decoding(options);
  return readSLongArray(viewSLongArray(dataViewOf(bytes), 0, decoding.architecture), decoding);
}

/**
 * Writes SLongArray as its bytes: 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:110
 */
export function encodeSLongArray(value: readonly number[], options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const bytes = into ?? new Uint8Array(SLongArrayCodec[encoding.architecture]);
  writeSLongArray(viewSLongArray(dataViewOf(bytes), 0, encoding.architecture), value, encoding);
  return bytes;
}

/** Reads SLPSTRArray through a view. */
export function readSLPSTRArray(view: SLPSTRArrayView, decoding: Decoding): readonly (string | null)[] {
  return decoding.list(view.lppszA, view.cValues, text8Element, "SLPSTRArray.lppszA");
}

/** Writes SLPSTRArray through a view. */
export function writeSLPSTRArray(view: SLPSTRArrayView, value: readonly (string | null)[], encoding: Encoding): void {
  view.cValues = value.length;
  view.lppszA = encoding.list(value, text8Element, "SLPSTRArray.lppszA");
}

/** Sees SLPSTRArray as it is on a processor. */
function viewSLPSTRArray(view: DataView, offset: number, architecture: Architecture): SLPSTRArrayView {
  return architecture === "x86" ? new x86.SLPSTRArrayView(view, offset) : new x64.SLPSTRArrayView(view, offset);
}

/**
 * A list of 8-bit strings, inside a multi-valued property.
 *
 * 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:117
 */
export const SLPSTRArrayCodec: Codec<readonly (string | null)[]> = {
  x86: 8,
  x64: 16,
  read: (view, offset, decoding) => readSLPSTRArray(viewSLPSTRArray(view, offset, decoding.architecture), decoding),
  write: (view, offset, value, encoding) => writeSLPSTRArray(viewSLPSTRArray(view, offset, encoding.architecture), value, encoding),
};

/**
 * Reads SLPSTRArray from its bytes: 16 bytes on x64, 8 on x86. Bytes in it are not copied: they are
 * parts of those.
 *
 * @see idl/mapi.idl:117
 */
export function decodeSLPSTRArray(bytes: Uint8Array, options?: CodecOptions): readonly (string | null)[] {
  const decoding = new Decoding(options);
  return readSLPSTRArray(viewSLPSTRArray(dataViewOf(bytes), 0, decoding.architecture), decoding);
}

/**
 * Writes SLPSTRArray as its bytes: 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:117
 */
export function encodeSLPSTRArray(value: readonly (string | null)[], options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const bytes = into ?? new Uint8Array(SLPSTRArrayCodec[encoding.architecture]);
  writeSLPSTRArray(viewSLPSTRArray(dataViewOf(bytes), 0, encoding.architecture), value, encoding);
  return bytes;
}

/** Reads SWStringArray through a view. */
export function readSWStringArray(view: SWStringArrayView, decoding: Decoding): readonly (string | null)[] {
  return decoding.list(view.lppszW, view.cValues, text16Element, "SWStringArray.lppszW");
}

/** Writes SWStringArray through a view. */
export function writeSWStringArray(view: SWStringArrayView, value: readonly (string | null)[], encoding: Encoding): void {
  view.cValues = value.length;
  view.lppszW = encoding.list(value, text16Element, "SWStringArray.lppszW");
}

/** Sees SWStringArray as it is on a processor. */
function viewSWStringArray(view: DataView, offset: number, architecture: Architecture): SWStringArrayView {
  return architecture === "x86" ? new x86.SWStringArrayView(view, offset) : new x64.SWStringArrayView(view, offset);
}

/**
 * A list of UTF-16 strings, inside a multi-valued property.
 *
 * 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:124
 */
export const SWStringArrayCodec: Codec<readonly (string | null)[]> = {
  x86: 8,
  x64: 16,
  read: (view, offset, decoding) => readSWStringArray(viewSWStringArray(view, offset, decoding.architecture), decoding),
  write: (view, offset, value, encoding) => writeSWStringArray(viewSWStringArray(view, offset, encoding.architecture), value, encoding),
};

/**
 * Reads SWStringArray from its bytes: 16 bytes on x64, 8 on x86. Bytes in it are not copied: they are
 * parts of those.
 *
 * @see idl/mapi.idl:124
 */
export function decodeSWStringArray(bytes: Uint8Array, options?: CodecOptions): readonly (string | null)[] {
  const decoding = new Decoding(options);
  return readSWStringArray(viewSWStringArray(dataViewOf(bytes), 0, decoding.architecture), decoding);
}

/**
 * Writes SWStringArray as its bytes: 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:124
 */
export function encodeSWStringArray(value: readonly (string | null)[], options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const bytes = into ?? new Uint8Array(SWStringArrayCodec[encoding.architecture]);
  writeSWStringArray(viewSWStringArray(dataViewOf(bytes), 0, encoding.architecture), value, encoding);
  return bytes;
}

/** Reads SPropValue through a view. */
export function readSPropValue(view: SPropValueView, decoding: Decoding): SPropValue {
  return {
    ulPropTag: view.ulPropTag,
    Value: readPROPVALUE(view.Value, view.ulPropTag, decoding),
  };
}

/** Writes SPropValue through a view. */
export function writeSPropValue(view: SPropValueView, value: SPropValue, encoding: Encoding): void {
  view.ulPropTag = asUint32(value.ulPropTag, "SPropValue.ulPropTag");
  writePROPVALUE(view.Value, value.ulPropTag, value.Value, encoding);
}

/** Sees SPropValue as it is on a processor. */
function viewSPropValue(view: DataView, offset: number, architecture: Architecture): SPropValueView {
  return architecture === "x86" ? new x86.SPropValueView(view, offset) : new x64.SPropValueView(view, offset);
}

/**
 * One property: its tag and its value.
 *
 * 24 bytes on x64, 16 on x86.
 *
 * @see idl/mapi.idl:154
 */
export const SPropValueCodec: Codec<SPropValue> = {
  x86: 16,
  x64: 24,
  read: (view, offset, decoding) => readSPropValue(viewSPropValue(view, offset, decoding.architecture), decoding),
  write: (view, offset, value, encoding) => writeSPropValue(viewSPropValue(view, offset, encoding.architecture), value, encoding),
};

/**
 * Reads SPropValue from its bytes: 24 bytes on x64, 16 on x86. Bytes in it are not copied: they are
 * parts of those.
 *
 * Reserved members are left out.
 *
 * @see idl/mapi.idl:154
 */
export function decodeSPropValue(bytes: Uint8Array, options?: CodecOptions): SPropValue {
  const decoding = new Decoding(options);
  return readSPropValue(viewSPropValue(dataViewOf(bytes), 0, decoding.architecture), decoding);
}

/**
 * Writes SPropValue as its bytes: 24 bytes on x64, 16 on x86.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/mapi.idl:154
 */
export function encodeSPropValue(value: SPropValue, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const bytes = into ?? new Uint8Array(SPropValueCodec[encoding.architecture]);
  writeSPropValue(viewSPropValue(dataViewOf(bytes), 0, encoding.architecture), value, encoding);
  return bytes;
}

/** Reads SPropProblem through a view. */
export function readSPropProblem(view: SPropProblemView): SPropProblem {
  return {
    ulIndex: view.ulIndex,
    ulPropTag: view.ulPropTag,
    scode: view.scode,
  };
}

/** Writes SPropProblem through a view. */
export function writeSPropProblem(view: SPropProblemView, value: SPropProblem): void {
  view.ulIndex = asUint32(value.ulIndex, "SPropProblem.ulIndex");
  view.ulPropTag = asUint32(value.ulPropTag, "SPropProblem.ulPropTag");
  view.scode = asUint32(value.scode, "SPropProblem.scode");
}

/**
 * Why one property of a call could not be set or deleted.
 *
 * 12 bytes.
 *
 * @see idl/mapi.idl:166
 */
export const SPropProblemCodec: Codec<SPropProblem> = {
  x86: 12,
  x64: 12,
  read: (view, offset) => readSPropProblem(new SPropProblemView(view, offset)),
  write: (view, offset, value) => writeSPropProblem(new SPropProblemView(view, offset), value),
};

/**
 * Reads SPropProblem from its bytes: 12 bytes. Bytes in it are not copied: they are parts of those.
 *
 * @see idl/mapi.idl:166
 */
export function decodeSPropProblem(bytes: Uint8Array): SPropProblem {
  return readSPropProblem(new SPropProblemView(dataViewOf(bytes)));
}

/**
 * Writes SPropProblem as its bytes: 12 bytes.
 *
 * @see idl/mapi.idl:166
 */
export function encodeSPropProblem(value: SPropProblem, into: Uint8Array = new Uint8Array(12)): Uint8Array {
  writeSPropProblem(new SPropProblemView(dataViewOf(into)), value);
  return into;
}

/**
 * The properties that a call could not handle.
 *
 * 4 bytes, and the elements behind them.
 *
 * @see idl/mapi.idl:177
 */
export const SPropProblemArrayCodec: Codec<readonly SPropProblem[]> = /*@__PURE__*/ openList(SPropProblemCodec, { x86: 4, x64: 4 }, "SPropProblemArray.aProblem");

/**
 * Reads SPropProblemArray from its bytes: 4 bytes, and the elements behind them. Bytes in it are not
 * copied: they are parts of those.
 *
 * @see idl/mapi.idl:177
 */
export function decodeSPropProblemArray(bytes: Uint8Array, options?: CodecOptions): readonly SPropProblem[] {
  return SPropProblemArrayCodec.read(dataViewOf(bytes), 0, new Decoding(options));
}

/**
 * Writes SPropProblemArray as its bytes: 4 bytes, and the elements behind them.
 *
 * @see idl/mapi.idl:177
 */
export function encodeSPropProblemArray(value: readonly SPropProblem[], options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const bytes = into ?? new Uint8Array(SPropProblemArrayCodec[encoding.architecture] + SPropProblemArrayCodec.room!(value, encoding.architecture));
  SPropProblemArrayCodec.write(dataViewOf(bytes), 0, value, encoding);
  return bytes;
}

/** Reads MAPIERROR through a view. */
export function readMAPIERROR(view: MAPIERRORView, decoding: Decoding): MAPIERROR {
  return {
    ulVersion: view.ulVersion,
    lpszError: decoding.text8(view.lpszError, "MAPIERROR.lpszError"),
    lpszComponent: decoding.text8(view.lpszComponent, "MAPIERROR.lpszComponent"),
    ulLowLevelError: view.ulLowLevelError,
    ulContext: view.ulContext,
  };
}

/** Writes MAPIERROR through a view. */
export function writeMAPIERROR(view: MAPIERRORView, value: MAPIERROR, encoding: Encoding): void {
  view.ulVersion = asUint32(value.ulVersion, "MAPIERROR.ulVersion");
  view.lpszError = encoding.text8(value.lpszError, "MAPIERROR.lpszError");
  view.lpszComponent = encoding.text8(value.lpszComponent, "MAPIERROR.lpszComponent");
  view.ulLowLevelError = asUint32(value.ulLowLevelError, "MAPIERROR.ulLowLevelError");
  view.ulContext = asUint32(value.ulContext, "MAPIERROR.ulContext");
}

/** Sees MAPIERROR as it is on a processor. */
function viewMAPIERROR(view: DataView, offset: number, architecture: Architecture): MAPIERRORView {
  return architecture === "x86" ? new x86.MAPIERRORView(view, offset) : new x64.MAPIERRORView(view, offset);
}

/**
 * What a provider has to say about a failure, for people to read. The caller of GetLastError owns it
 * and frees it as one MAPI buffer.
 *
 * 32 bytes on x64, 20 on x86.
 *
 * @see idl/mapi.idl:189
 */
export const MAPIERRORCodec: Codec<MAPIERROR> = {
  x86: 20,
  x64: 32,
  read: (view, offset, decoding) => readMAPIERROR(viewMAPIERROR(view, offset, decoding.architecture), decoding),
  write: (view, offset, value, encoding) => writeMAPIERROR(viewMAPIERROR(view, offset, encoding.architecture), value, encoding),
};

/**
 * Reads MAPIERROR from its bytes: 32 bytes on x64, 20 on x86. Bytes in it are not copied: they are
 * parts of those.
 *
 * @see idl/mapi.idl:189
 */
export function decodeMAPIERROR(bytes: Uint8Array, options?: CodecOptions): MAPIERROR {
  const decoding = new Decoding(options);
  return readMAPIERROR(viewMAPIERROR(dataViewOf(bytes), 0, decoding.architecture), decoding);
}

/**
 * Writes MAPIERROR as its bytes: 32 bytes on x64, 20 on x86.
 *
 * @see idl/mapi.idl:189
 */
export function encodeMAPIERROR(value: MAPIERROR, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const bytes = into ?? new Uint8Array(MAPIERRORCodec[encoding.architecture]);
  writeMAPIERROR(viewMAPIERROR(dataViewOf(bytes), 0, encoding.architecture), value, encoding);
  return bytes;
}

/** Reads READSTATE through a view. */
export function readREADSTATE(view: READSTATEView, decoding: Decoding): READSTATE {
  return {
    cbSourceKey: view.cbSourceKey,
    pbSourceKey: decoding.bytes(view.pbSourceKey, view.cbSourceKey, "READSTATE.pbSourceKey"),
    ulFlags: view.ulFlags,
  };
}

/** Writes READSTATE through a view. */
export function writeREADSTATE(view: READSTATEView, value: READSTATE, encoding: Encoding): void {
  view.cbSourceKey = asUint32(value.cbSourceKey, "READSTATE.cbSourceKey");
  checkLength(value.pbSourceKey, value.cbSourceKey, "READSTATE.pbSourceKey");
  view.pbSourceKey = encoding.bytes(value.pbSourceKey, "READSTATE.pbSourceKey");
  view.ulFlags = asUint32(value.ulFlags, "READSTATE.ulFlags");
}

/** Sees READSTATE as it is on a processor. */
function viewREADSTATE(view: DataView, offset: number, architecture: Architecture): READSTATEView {
  return architecture === "x86" ? new x86.READSTATEView(view, offset) : new x64.READSTATEView(view, offset);
}

/**
 * A new read state of one item.
 *
 * 24 bytes on x64, 12 on x86.
 *
 * @see idl/ics.idl:9
 */
export const READSTATECodec: Codec<READSTATE> = {
  x86: 12,
  x64: 24,
  read: (view, offset, decoding) => readREADSTATE(viewREADSTATE(view, offset, decoding.architecture), decoding),
  write: (view, offset, value, encoding) => writeREADSTATE(viewREADSTATE(view, offset, encoding.architecture), value, encoding),
};

/**
 * Reads READSTATE from its bytes: 24 bytes on x64, 12 on x86. Bytes in it are not copied: they are
 * parts of those.
 *
 * @see idl/ics.idl:9
 */
export function decodeREADSTATE(bytes: Uint8Array, options?: CodecOptions): READSTATE {
  const decoding = new Decoding(options);
  return readREADSTATE(viewREADSTATE(dataViewOf(bytes), 0, decoding.architecture), decoding);
}

/**
 * Writes READSTATE as its bytes: 24 bytes on x64, 12 on x86.
 *
 * @see idl/ics.idl:9
 */
export function encodeREADSTATE(value: READSTATE, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const bytes = into ?? new Uint8Array(READSTATECodec[encoding.architecture]);
  writeREADSTATE(viewREADSTATE(dataViewOf(bytes), 0, encoding.architecture), value, encoding);
  return bytes;
}

/** Reads LTID through a view. */
export function readLTID(view: LTIDView): LTID {
  return {
    guid: view.guid,
    globcnt: view.globcnt,
    wLevel: view.wLevel,
  };
}

/** Writes LTID through a view. */
export function writeLTID(view: LTIDView, value: LTID): void {
  view.guid = value.guid;
  view.globcnt = value.globcnt;
  view.wLevel = asUint16(value.wLevel, "LTID.wLevel");
}

/**
 * A long-term id: names one object of a store for its whole life. 24 bytes.
 *
 * 24 bytes.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ltid | ltid}
 * @see idl/iostx.idl:17
 */
export const LTIDCodec: Codec<LTID> = {
  x86: 24,
  x64: 24,
  read: (view, offset) => readLTID(new LTIDView(view, offset)),
  write: (view, offset, value) => writeLTID(new LTIDView(view, offset), value),
};

/**
 * Reads LTID from its bytes: 24 bytes. Bytes in it are not copied: they are parts of those.
 *
 * @see idl/iostx.idl:17
 */
export function decodeLTID(bytes: Uint8Array): LTID {
  return readLTID(new LTIDView(dataViewOf(bytes)));
}

/**
 * Writes LTID as its bytes: 24 bytes.
 *
 * @see idl/iostx.idl:17
 */
export function encodeLTID(value: LTID, into: Uint8Array = new Uint8Array(24)): Uint8Array {
  writeLTID(new LTIDView(dataViewOf(into)), value);
  return into;
}

/** Reads FEID through a view. */
export function readFEID(view: FEIDView): FEID {
  return {
    abFlags: view.abFlags,
    muid: view.muid,
    ltid: readLTID(view.ltid),
  };
}

/** Writes FEID through a view. */
export function writeFEID(view: FEIDView, value: FEID): void {
  view.abFlags = value.abFlags;
  view.muid = value.muid;
  writeLTID(view.ltid, value.ltid);
}

/**
 * Entry identifier of a folder: 46 bytes, packed.
 *
 * 46 bytes.
 *
 * @remarks
 * The documents disagree: The pages print no packing, which would make it 48 bytes; the wire format
 * and the header that real clients compile with say 46.
 * Decision: Packed to one byte.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/feid | feid}
 * @see idl/iostx.idl:36
 */
export const FEIDCodec: Codec<FEID> = {
  x86: 46,
  x64: 46,
  read: (view, offset) => readFEID(new FEIDView(view, offset)),
  write: (view, offset, value) => writeFEID(new FEIDView(view, offset), value),
};

/**
 * Reads FEID from its bytes: 46 bytes. Bytes in it are not copied: they are parts of those.
 *
 * Reserved members are left out.
 *
 * @see idl/iostx.idl:36
 */
export function decodeFEID(bytes: Uint8Array): FEID {
  return readFEID(new FEIDView(dataViewOf(bytes)));
}

/**
 * Writes FEID as its bytes: 46 bytes.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/iostx.idl:36
 */
export function encodeFEID(value: FEID, into: Uint8Array = new Uint8Array(46)): Uint8Array {
  writeFEID(new FEIDView(dataViewOf(into)), value);
  return into;
}

/** Reads MEID through a view. */
export function readMEID(view: MEIDView): MEID {
  return {
    abFlags: view.abFlags,
    muid: view.muid,
    ltidFld: readLTID(view.ltidFld),
    ltidMsg: readLTID(view.ltidMsg),
  };
}

/** Writes MEID through a view. */
export function writeMEID(view: MEIDView, value: MEID): void {
  view.abFlags = value.abFlags;
  view.muid = value.muid;
  writeLTID(view.ltidFld, value.ltidFld);
  writeLTID(view.ltidMsg, value.ltidMsg);
}

/**
 * Entry identifier of an item: 70 bytes, packed.
 *
 * 70 bytes.
 *
 * @remarks
 * The documents disagree: The pages print no packing, which would make it 72 bytes; the wire format
 * and the header that real clients compile with say 70.
 * Decision: Packed to one byte.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/meid | meid}
 * @see idl/iostx.idl:55
 */
export const MEIDCodec: Codec<MEID> = {
  x86: 70,
  x64: 70,
  read: (view, offset) => readMEID(new MEIDView(view, offset)),
  write: (view, offset, value) => writeMEID(new MEIDView(view, offset), value),
};

/**
 * Reads MEID from its bytes: 70 bytes. Bytes in it are not copied: they are parts of those.
 *
 * Reserved members are left out.
 *
 * @see idl/iostx.idl:55
 */
export function decodeMEID(bytes: Uint8Array): MEID {
  return readMEID(new MEIDView(dataViewOf(bytes)));
}

/**
 * Writes MEID as its bytes: 70 bytes.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/iostx.idl:55
 */
export function encodeMEID(value: MEID, into: Uint8Array = new Uint8Array(70)): Uint8Array {
  writeMEID(new MEIDView(dataViewOf(into)), value);
  return into;
}

/** Reads SKEY through a view. */
export function readSKEY(view: SKEYView): SKEY {
  return {
    guid: view.guid,
    globcnt: view.globcnt,
  };
}

/** Writes SKEY through a view. */
export function writeSKEY(view: SKEYView, value: SKEY): void {
  view.guid = value.guid;
  view.globcnt = value.globcnt;
}

/**
 * A source key: the identity of a folder or an item in replication. 22 bytes, packed.
 *
 * 22 bytes.
 *
 * @remarks
 * The documents disagree: The pages print no packing, which would make it 24 bytes; the wire format
 * and the header that real clients compile with say 22.
 * Decision: Packed to one byte.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/skey | skey}
 * @see idl/iostx.idl:76
 */
export const SKEYCodec: Codec<SKEY> = {
  x86: 22,
  x64: 22,
  read: (view, offset) => readSKEY(new SKEYView(view, offset)),
  write: (view, offset, value) => writeSKEY(new SKEYView(view, offset), value),
};

/**
 * Reads SKEY from its bytes: 22 bytes. Bytes in it are not copied: they are parts of those.
 *
 * @see idl/iostx.idl:76
 */
export function decodeSKEY(bytes: Uint8Array): SKEY {
  return readSKEY(new SKEYView(dataViewOf(bytes)));
}

/**
 * Writes SKEY as its bytes: 22 bytes.
 *
 * @see idl/iostx.idl:76
 */
export function encodeSKEY(value: SKEY, into: Uint8Array = new Uint8Array(22)): Uint8Array {
  writeSKEY(new SKEYView(dataViewOf(into)), value);
  return into;
}

/** Reads OLFI through a view. */
export function readOLFI(view: OLFIView): OLFI {
  return {
    ulVersion: view.ulVersion,
    dwAlloc: view.dwAlloc,
    dwNextAlloc: view.dwNextAlloc,
    ltidAlloc: readLTID(view.ltidAlloc),
    ltidNextAlloc: readLTID(view.ltidNextAlloc),
  };
}

/** Writes OLFI through a view. */
export function writeOLFI(view: OLFIView, value: OLFI): void {
  view.ulVersion = asUint32(value.ulVersion, "OLFI.ulVersion");
  view.dwAlloc = asUint32(value.dwAlloc, "OLFI.dwAlloc");
  view.dwNextAlloc = asUint32(value.dwNextAlloc, "OLFI.dwNextAlloc");
  writeLTID(view.ltidAlloc, value.ltidAlloc);
  writeLTID(view.ltidNextAlloc, value.ltidNextAlloc);
}

/**
 * The queue from which a store that is offline gives out long-term ids, in blocks. A request that fits
 * into `dwAlloc` takes its ids from `ltidAlloc`; one that does not moves on to the next block, and the
 * provider supplies a new next block in time.
 *
 * 80 bytes.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/olfi | olfi}
 * @see idl/iostx.idl:92
 */
export const OLFICodec: Codec<OLFI> = {
  x86: 80,
  x64: 80,
  read: (view, offset) => readOLFI(new OLFIView(view, offset)),
  write: (view, offset, value) => writeOLFI(new OLFIView(view, offset), value),
};

/**
 * Reads OLFI from its bytes: 80 bytes. Bytes in it are not copied: they are parts of those.
 *
 * Reserved members are left out.
 *
 * @see idl/iostx.idl:92
 */
export function decodeOLFI(bytes: Uint8Array): OLFI {
  return readOLFI(new OLFIView(dataViewOf(bytes)));
}

/**
 * Writes OLFI as its bytes: 80 bytes.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/iostx.idl:92
 */
export function encodeOLFI(value: OLFI, into: Uint8Array = new Uint8Array(80)): Uint8Array {
  writeOLFI(new OLFIView(dataViewOf(into)), value);
  return into;
}

/** Reads SYNC through a view. */
export function readSYNC(view: SYNCView, decoding: Decoding): SYNC {
  const pel = decoding.one(view.pel, SBinaryArrayCodec, "SYNC.pel");
  return {
    ulFlags: view.ulFlags,
    pwzPath: decoding.text16(view.pwzPath, "SYNC.pwzPath"),
    pel,
    pulFolderOptions: decoding.parallel(view.pulFolderOptions, pel, uint32Element, "SYNC.pulFolderOptions"),
  };
}

/** Writes SYNC through a view. */
export function writeSYNC(view: SYNCView, value: SYNC, encoding: Encoding): void {
  view.ulFlags = asUint32(value.ulFlags, "SYNC.ulFlags");
  view.pwzPath = encoding.text16(value.pwzPath, "SYNC.pwzPath");
  view.pel = encoding.one(value.pel, SBinaryArrayCodec, "SYNC.pel");
  view.pulFolderOptions = encoding.parallel(value.pulFolderOptions, value.pel, uint32Element, "SYNC.pulFolderOptions");
}

/** Sees SYNC as it is on a processor. */
function viewSYNC(view: DataView, offset: number, architecture: Architecture): SYNCView {
  return architecture === "x86" ? new x86.SYNCView(view, offset) : new x64.SYNCView(view, offset);
}

/**
 * A replication in one direction.
 *
 * 152 bytes on x64, 132 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/sync | sync}
 * @see idl/iostx.idl:150
 */
export const SYNCCodec: Codec<SYNC> = {
  x86: 132,
  x64: 152,
  read: (view, offset, decoding) => readSYNC(viewSYNC(view, offset, decoding.architecture), decoding),
  write: (view, offset, value, encoding) => writeSYNC(viewSYNC(view, offset, encoding.architecture), value, encoding),
};

/**
 * Reads SYNC from its bytes: 152 bytes on x64, 132 on x86. Bytes in it are not copied: they are parts
 * of those.
 *
 * Reserved members are left out.
 *
 * @see idl/iostx.idl:150
 */
export function decodeSYNC(bytes: Uint8Array, options?: CodecOptions): SYNC {
  const decoding = new Decoding(options);
  return readSYNC(viewSYNC(dataViewOf(bytes), 0, decoding.architecture), decoding);
}

/**
 * Writes SYNC as its bytes: 152 bytes on x64, 132 on x86.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/iostx.idl:150
 */
export function encodeSYNC(value: SYNC, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const bytes = into ?? new Uint8Array(SYNCCodec[encoding.architecture]);
  writeSYNC(viewSYNC(dataViewOf(bytes), 0, encoding.architecture), value, encoding);
  return bytes;
}

/** Reads UPHIER through a view. */
export function readUPHIER(view: UPHIERView): UPHIER {
  return {
    ulFlags: view.ulFlags,
    iEnt: view.iEnt,
    cEnt: view.cEnt,
  };
}

/** Writes UPHIER through a view. */
export function writeUPHIER(view: UPHIERView, value: UPHIER): void {
  view.ulFlags = asUint32(value.ulFlags, "UPHIER.ulFlags");
  view.iEnt = asUint32(value.iEnt, "UPHIER.iEnt");
  view.cEnt = asUint32(value.cEnt, "UPHIER.cEnt");
}

/** Sees UPHIER as it is on a processor. */
function viewUPHIER(view: DataView, offset: number, architecture: Architecture): UPHIERView {
  return architecture === "x86" ? new x86.UPHIERView(view, offset) : new x64.UPHIERView(view, offset);
}

/**
 * The folders that are out of sync.
 *
 * 24 bytes on x64, 16 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/uphier | uphier}
 * @see idl/iostx.idl:179
 */
export const UPHIERCodec: Codec<UPHIER> = {
  x86: 16,
  x64: 24,
  read: (view, offset, decoding) => readUPHIER(viewUPHIER(view, offset, decoding.architecture)),
  write: (view, offset, value, encoding) => writeUPHIER(viewUPHIER(view, offset, encoding.architecture), value),
};

/**
 * Reads UPHIER from its bytes: 24 bytes on x64, 16 on x86. Bytes in it are not copied: they are parts
 * of those.
 *
 * Reserved members are left out.
 *
 * @see idl/iostx.idl:179
 */
export function decodeUPHIER(bytes: Uint8Array, options?: CodecOptions): UPHIER {
  const decoding = new Decoding(options);
  return readUPHIER(viewUPHIER(dataViewOf(bytes), 0, decoding.architecture));
}

/**
 * Writes UPHIER as its bytes: 24 bytes on x64, 16 on x86.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/iostx.idl:179
 */
export function encodeUPHIER(value: UPHIER, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const bytes = into ?? new Uint8Array(UPHIERCodec[encoding.architecture]);
  writeUPHIER(viewUPHIER(dataViewOf(bytes), 0, encoding.architecture), value);
  return bytes;
}

/** Reads UPFLD through a view. */
export function readUPFLD(view: UPFLDView, decoding: Decoding): UPFLD {
  return {
    ulFlags: view.ulFlags,
    pfld: decoding.object(view.pfld, "IMAPIFolder", "UPFLD.pfld") as IMAPIFolder | null,
    feid: readFEID(view.feid),
  };
}

/** Writes UPFLD through a view. */
export function writeUPFLD(view: UPFLDView, value: UPFLD, encoding: Encoding): void {
  view.ulFlags = asUint32(value.ulFlags, "UPFLD.ulFlags");
  view.pfld = encoding.object(value.pfld, "IMAPIFolder", "UPFLD.pfld");
  writeFEID(view.feid, value.feid);
}

/** Sees UPFLD as it is on a processor. */
function viewUPFLD(view: DataView, offset: number, architecture: Architecture): UPFLDView {
  return architecture === "x86" ? new x86.UPFLDView(view, offset) : new x64.UPFLDView(view, offset);
}

/**
 * One folder to upload.
 *
 * 64 bytes on x64, 56 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upfld | upfld}
 * @see idl/iostx.idl:195
 */
export const UPFLDCodec: Codec<UPFLD> = {
  x86: 56,
  x64: 64,
  read: (view, offset, decoding) => readUPFLD(viewUPFLD(view, offset, decoding.architecture), decoding),
  write: (view, offset, value, encoding) => writeUPFLD(viewUPFLD(view, offset, encoding.architecture), value, encoding),
};

/**
 * Reads UPFLD from its bytes: 64 bytes on x64, 56 on x86. Bytes in it are not copied: they are parts
 * of those.
 *
 * @see idl/iostx.idl:195
 */
export function decodeUPFLD(bytes: Uint8Array, options?: CodecOptions): UPFLD {
  const decoding = new Decoding(options);
  return readUPFLD(viewUPFLD(dataViewOf(bytes), 0, decoding.architecture), decoding);
}

/**
 * Writes UPFLD as its bytes: 64 bytes on x64, 56 on x86.
 *
 * @see idl/iostx.idl:195
 */
export function encodeUPFLD(value: UPFLD, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const bytes = into ?? new Uint8Array(UPFLDCodec[encoding.architecture]);
  writeUPFLD(viewUPFLD(dataViewOf(bytes), 0, encoding.architecture), value, encoding);
  return bytes;
}

/** Reads SYNCCONT through a view. */
export function readSYNCCONT(view: SYNCCONTView): SYNCCONT {
  return {
    ulFlags: view.ulFlags,
    iEnt: view.iEnt,
    cEnt: view.cEnt,
  };
}

/** Writes SYNCCONT through a view. */
export function writeSYNCCONT(view: SYNCCONTView, value: SYNCCONT): void {
  view.ulFlags = asUint32(value.ulFlags, "SYNCCONT.ulFlags");
  view.iEnt = asUint32(value.iEnt, "SYNCCONT.iEnt");
  view.cEnt = asUint32(value.cEnt, "SYNCCONT.cEnt");
}

/** Sees SYNCCONT as it is on a processor. */
function viewSYNCCONT(view: DataView, offset: number, architecture: Architecture): SYNCCONTView {
  return architecture === "x86" ? new x86.SYNCCONTView(view, offset) : new x64.SYNCCONTView(view, offset);
}

/**
 * The folders whose contents need work.
 *
 * 40 bytes on x64, 24 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/synccont | synccont}
 * @see idl/iostx.idl:209
 */
export const SYNCCONTCodec: Codec<SYNCCONT> = {
  x86: 24,
  x64: 40,
  read: (view, offset, decoding) => readSYNCCONT(viewSYNCCONT(view, offset, decoding.architecture)),
  write: (view, offset, value, encoding) => writeSYNCCONT(viewSYNCCONT(view, offset, encoding.architecture), value),
};

/**
 * Reads SYNCCONT from its bytes: 40 bytes on x64, 24 on x86. Bytes in it are not copied: they are
 * parts of those.
 *
 * Reserved members are left out.
 *
 * @see idl/iostx.idl:209
 */
export function decodeSYNCCONT(bytes: Uint8Array, options?: CodecOptions): SYNCCONT {
  const decoding = new Decoding(options);
  return readSYNCCONT(viewSYNCCONT(dataViewOf(bytes), 0, decoding.architecture));
}

/**
 * Writes SYNCCONT as its bytes: 40 bytes on x64, 24 on x86.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/iostx.idl:209
 */
export function encodeSYNCCONT(value: SYNCCONT, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const bytes = into ?? new Uint8Array(SYNCCONTCodec[encoding.architecture]);
  writeSYNCCONT(viewSYNCCONT(dataViewOf(bytes), 0, encoding.architecture), value);
  return bytes;
}

/** Reads UPTBLE through a view. */
export function readUPTBLE(view: UPTBLEView): UPTBLE {
  return {
    iEntMod: view.iEntMod,
    cEntMod: view.cEntMod,
    iEntRead: view.iEntRead,
    cEntRead: view.cEntRead,
    iEntDel: view.iEntDel,
    cEntDel: view.cEntDel,
  };
}

/** Writes UPTBLE through a view. */
export function writeUPTBLE(view: UPTBLEView, value: UPTBLE): void {
  view.iEntMod = asUint32(value.iEntMod, "UPTBLE.iEntMod");
  view.cEntMod = asUint32(value.cEntMod, "UPTBLE.cEntMod");
  view.iEntRead = asUint32(value.iEntRead, "UPTBLE.iEntRead");
  view.cEntRead = asUint32(value.cEntRead, "UPTBLE.cEntRead");
  view.iEntDel = asUint32(value.iEntDel, "UPTBLE.iEntDel");
  view.cEntDel = asUint32(value.cEntDel, "UPTBLE.cEntDel");
}

/**
 * How many items of one kind, normal or associated, need uploading, and how many are done.
 *
 * 24 bytes.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/uptble | uptble}
 * @see idl/iostx.idl:233
 */
export const UPTBLECodec: Codec<UPTBLE> = {
  x86: 24,
  x64: 24,
  read: (view, offset) => readUPTBLE(new UPTBLEView(view, offset)),
  write: (view, offset, value) => writeUPTBLE(new UPTBLEView(view, offset), value),
};

/**
 * Reads UPTBLE from its bytes: 24 bytes. Bytes in it are not copied: they are parts of those.
 *
 * @see idl/iostx.idl:233
 */
export function decodeUPTBLE(bytes: Uint8Array): UPTBLE {
  return readUPTBLE(new UPTBLEView(dataViewOf(bytes)));
}

/**
 * Writes UPTBLE as its bytes: 24 bytes.
 *
 * @see idl/iostx.idl:233
 */
export function encodeUPTBLE(value: UPTBLE, into: Uint8Array = new Uint8Array(24)): Uint8Array {
  writeUPTBLE(new UPTBLEView(dataViewOf(into)), value);
  return into;
}

/** Reads UPMOV through a view. */
export function readUPMOV(view: UPMOVView, decoding: Decoding): UPMOV {
  return {
    ulFlags: view.ulFlags,
    pszName: decoding.text8(view.pszName, "UPMOV.pszName"),
    feid: readFEID(view.feid),
    pfld: decoding.object(view.pfld, "IMAPIFolder", "UPMOV.pfld") as IMAPIFolder | null,
    pxicc: decoding.object(view.pxicc, "IExchangeImportContentsChanges", "UPMOV.pxicc") as IExchangeImportContentsChanges | null,
    pupmovNext: decoding.one(view.pupmovNext, UPMOVCodec, "UPMOV.pupmovNext"),
    cEntMov: view.cEntMov,
  };
}

/** Writes UPMOV through a view. */
export function writeUPMOV(view: UPMOVView, value: UPMOV, encoding: Encoding): void {
  view.ulFlags = asUint32(value.ulFlags, "UPMOV.ulFlags");
  view.pszName = encoding.text8(value.pszName, "UPMOV.pszName");
  writeFEID(view.feid, value.feid);
  view.pfld = encoding.object(value.pfld, "IMAPIFolder", "UPMOV.pfld");
  view.pxicc = encoding.object(value.pxicc, "IExchangeImportContentsChanges", "UPMOV.pxicc");
  view.pupmovNext = encoding.one(value.pupmovNext, UPMOVCodec, "UPMOV.pupmovNext");
  view.cEntMov = asUint32(value.cEntMov, "UPMOV.cEntMov");
}

/** Sees UPMOV as it is on a processor. */
function viewUPMOV(view: DataView, offset: number, architecture: Architecture): UPMOVView {
  return architecture === "x86" ? new x86.UPMOVView(view, offset) : new x64.UPMOVView(view, offset);
}

/**
 * A folder that items were moved to, in a chain of such folders.
 *
 * 120 bytes on x64, 84 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upmov | upmov}
 * @see idl/iostx.idl:253
 */
export const UPMOVCodec: Codec<UPMOV> = {
  x86: 84,
  x64: 120,
  read: (view, offset, decoding) => readUPMOV(viewUPMOV(view, offset, decoding.architecture), decoding),
  write: (view, offset, value, encoding) => writeUPMOV(viewUPMOV(view, offset, encoding.architecture), value, encoding),
};

/**
 * Reads UPMOV from its bytes: 120 bytes on x64, 84 on x86. Bytes in it are not copied: they are parts
 * of those.
 *
 * Reserved members are left out.
 *
 * @see idl/iostx.idl:253
 */
export function decodeUPMOV(bytes: Uint8Array, options?: CodecOptions): UPMOV {
  const decoding = new Decoding(options);
  return readUPMOV(viewUPMOV(dataViewOf(bytes), 0, decoding.architecture), decoding);
}

/**
 * Writes UPMOV as its bytes: 120 bytes on x64, 84 on x86.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/iostx.idl:253
 */
export function encodeUPMOV(value: UPMOV, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const bytes = into ?? new Uint8Array(UPMOVCodec[encoding.architecture]);
  writeUPMOV(viewUPMOV(dataViewOf(bytes), 0, encoding.architecture), value, encoding);
  return bytes;
}

/** Reads UPTBL through a view. */
export function readUPTBL(view: UPTBLView, decoding: Decoding): UPTBL {
  return {
    ulFlags: view.ulFlags,
    pszName: decoding.text8(view.pszName, "UPTBL.pszName"),
    feid: readFEID(view.feid),
    rgte: [readUPTBLE(view.rgte(0)), readUPTBLE(view.rgte(1))],
    iEnt: view.iEnt,
    cEnt: view.cEnt,
    pupmovHead: decoding.one(view.pupmovHead, UPMOVCodec, "UPTBL.pupmovHead"),
  };
}

/** Writes UPTBL through a view. */
export function writeUPTBL(view: UPTBLView, value: UPTBL, encoding: Encoding): void {
  view.ulFlags = asUint32(value.ulFlags, "UPTBL.ulFlags");
  view.pszName = encoding.text8(value.pszName, "UPTBL.pszName");
  writeFEID(view.feid, value.feid);
  checkLength(value.rgte, 2, "UPTBL.rgte");
  writeUPTBLE(view.rgte(0), value.rgte[0]);
  writeUPTBLE(view.rgte(1), value.rgte[1]);
  view.iEnt = asUint32(value.iEnt, "UPTBL.iEnt");
  view.cEnt = asUint32(value.cEnt, "UPTBL.cEnt");
  view.pupmovHead = encoding.one(value.pupmovHead, UPMOVCodec, "UPTBL.pupmovHead");
}

/** Sees UPTBL as it is on a processor. */
function viewUPTBL(view: DataView, offset: number, architecture: Architecture): UPTBLView {
  return architecture === "x86" ? new x86.UPTBLView(view, offset) : new x64.UPTBLView(view, offset);
}

/**
 * One folder's changed items.
 *
 * 152 bytes on x64, 128 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/uptbl | uptbl}
 * @see idl/iostx.idl:281
 */
export const UPTBLCodec: Codec<UPTBL> = {
  x86: 128,
  x64: 152,
  read: (view, offset, decoding) => readUPTBL(viewUPTBL(view, offset, decoding.architecture), decoding),
  write: (view, offset, value, encoding) => writeUPTBL(viewUPTBL(view, offset, encoding.architecture), value, encoding),
};

/**
 * Reads UPTBL from its bytes: 152 bytes on x64, 128 on x86. Bytes in it are not copied: they are parts
 * of those.
 *
 * Reserved members are left out.
 *
 * @see idl/iostx.idl:281
 */
export function decodeUPTBL(bytes: Uint8Array, options?: CodecOptions): UPTBL {
  const decoding = new Decoding(options);
  return readUPTBL(viewUPTBL(dataViewOf(bytes), 0, decoding.architecture), decoding);
}

/**
 * Writes UPTBL as its bytes: 152 bytes on x64, 128 on x86.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/iostx.idl:281
 */
export function encodeUPTBL(value: UPTBL, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const bytes = into ?? new Uint8Array(UPTBLCodec[encoding.architecture]);
  writeUPTBL(viewUPTBL(dataViewOf(bytes), 0, encoding.architecture), value, encoding);
  return bytes;
}

/** Reads UPMSG through a view. */
export function readUPMSG(view: UPMSGView, decoding: Decoding): UPMSG {
  return {
    ulFlags: view.ulFlags,
    pmsg: decoding.object(view.pmsg, "IMessage", "UPMSG.pmsg") as IMessage | null,
    meid: readMEID(view.meid),
    feid: readFEID(view.feid),
    binChg: readSBinary(view.binChg, decoding),
    binPcl: readSBinary(view.binPcl, decoding),
    skeySrc: readSKEY(view.skeySrc),
  };
}

/** Writes UPMSG through a view. */
export function writeUPMSG(view: UPMSGView, value: UPMSG, encoding: Encoding): void {
  view.ulFlags = asUint32(value.ulFlags, "UPMSG.ulFlags");
  view.pmsg = encoding.object(value.pmsg, "IMessage", "UPMSG.pmsg");
  writeMEID(view.meid, value.meid);
  writeFEID(view.feid, value.feid);
  writeSBinary(view.binChg, value.binChg, encoding);
  writeSBinary(view.binPcl, value.binPcl, encoding);
  writeSKEY(view.skeySrc, value.skeySrc);
}

/** Sees UPMSG as it is on a processor. */
function viewUPMSG(view: DataView, offset: number, architecture: Architecture): UPMSGView {
  return architecture === "x86" ? new x86.UPMSGView(view, offset) : new x64.UPMSGView(view, offset);
}

/**
 * One item to upload.
 *
 * 224 bytes on x64, 184 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upmsg | upmsg}
 * @see idl/iostx.idl:309
 */
export const UPMSGCodec: Codec<UPMSG> = {
  x86: 184,
  x64: 224,
  read: (view, offset, decoding) => readUPMSG(viewUPMSG(view, offset, decoding.architecture), decoding),
  write: (view, offset, value, encoding) => writeUPMSG(viewUPMSG(view, offset, encoding.architecture), value, encoding),
};

/**
 * Reads UPMSG from its bytes: 224 bytes on x64, 184 on x86. Bytes in it are not copied: they are parts
 * of those.
 *
 * Reserved members are left out.
 *
 * @see idl/iostx.idl:309
 */
export function decodeUPMSG(bytes: Uint8Array, options?: CodecOptions): UPMSG {
  const decoding = new Decoding(options);
  return readUPMSG(viewUPMSG(dataViewOf(bytes), 0, decoding.architecture), decoding);
}

/**
 * Writes UPMSG as its bytes: 224 bytes on x64, 184 on x86.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/iostx.idl:309
 */
export function encodeUPMSG(value: UPMSG, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const bytes = into ?? new Uint8Array(UPMSGCodec[encoding.architecture]);
  writeUPMSG(viewUPMSG(dataViewOf(bytes), 0, encoding.architecture), value, encoding);
  return bytes;
}

/** Reads UPREADE through a view. */
export function readUPREADE(view: UPREADEView): UPREADE {
  return {
    ulFlags: view.ulFlags,
    skey: readSKEY(view.skey),
  };
}

/** Writes UPREADE through a view. */
export function writeUPREADE(view: UPREADEView, value: UPREADE): void {
  view.ulFlags = asUint32(value.ulFlags, "UPREADE.ulFlags");
  writeSKEY(view.skey, value.skey);
}

/**
 * A changed read state.
 *
 * 28 bytes.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upreade | upreade}
 * @see idl/iostx.idl:335
 */
export const UPREADECodec: Codec<UPREADE> = {
  x86: 28,
  x64: 28,
  read: (view, offset) => readUPREADE(new UPREADEView(view, offset)),
  write: (view, offset, value) => writeUPREADE(new UPREADEView(view, offset), value),
};

/**
 * Reads UPREADE from its bytes: 28 bytes. Bytes in it are not copied: they are parts of those.
 *
 * @see idl/iostx.idl:335
 */
export function decodeUPREADE(bytes: Uint8Array): UPREADE {
  return readUPREADE(new UPREADEView(dataViewOf(bytes)));
}

/**
 * Writes UPREADE as its bytes: 28 bytes.
 *
 * @see idl/iostx.idl:335
 */
export function encodeUPREADE(value: UPREADE, into: Uint8Array = new Uint8Array(28)): Uint8Array {
  writeUPREADE(new UPREADEView(dataViewOf(into)), value);
  return into;
}

/** Reads UPREAD through a view. */
export function readUPREAD(view: UPREADView, decoding: Decoding): UPREAD {
  return {
    pupre: decoding.list(view.pupre, view.cEnt, UPREADECodec, "UPREAD.pupre"),
    cEnt: view.cEnt,
  };
}

/** Writes UPREAD through a view. */
export function writeUPREAD(view: UPREADView, value: UPREAD, encoding: Encoding): void {
  checkLength(value.pupre, value.cEnt, "UPREAD.pupre");
  view.pupre = encoding.list(value.pupre, UPREADECodec, "UPREAD.pupre");
  view.cEnt = asUint32(value.cEnt, "UPREAD.cEnt");
}

/** Sees UPREAD as it is on a processor. */
function viewUPREAD(view: DataView, offset: number, architecture: Architecture): UPREADView {
  return architecture === "x86" ? new x86.UPREADView(view, offset) : new x64.UPREADView(view, offset);
}

/**
 * The changed read states of one folder's items.
 *
 * 16 bytes on x64, 8 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upread | upread}
 * @see idl/iostx.idl:352
 */
export const UPREADCodec: Codec<UPREAD> = {
  x86: 8,
  x64: 16,
  read: (view, offset, decoding) => readUPREAD(viewUPREAD(view, offset, decoding.architecture), decoding),
  write: (view, offset, value, encoding) => writeUPREAD(viewUPREAD(view, offset, encoding.architecture), value, encoding),
};

/**
 * Reads UPREAD from its bytes: 16 bytes on x64, 8 on x86. Bytes in it are not copied: they are parts
 * of those.
 *
 * @see idl/iostx.idl:352
 */
export function decodeUPREAD(bytes: Uint8Array, options?: CodecOptions): UPREAD {
  const decoding = new Decoding(options);
  return readUPREAD(viewUPREAD(dataViewOf(bytes), 0, decoding.architecture), decoding);
}

/**
 * Writes UPREAD as its bytes: 16 bytes on x64, 8 on x86.
 *
 * @see idl/iostx.idl:352
 */
export function encodeUPREAD(value: UPREAD, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const bytes = into ?? new Uint8Array(UPREADCodec[encoding.architecture]);
  writeUPREAD(viewUPREAD(dataViewOf(bytes), 0, encoding.architecture), value, encoding);
  return bytes;
}

/** Reads UPDELE through a view. */
export function readUPDELE(view: UPDELEView, decoding: Decoding): UPDELE {
  return {
    ulFlags: view.ulFlags,
    skey: readSKEY(view.skey),
    binChg: readSBinary(view.binChg, decoding),
    binPcl: readSBinary(view.binPcl, decoding),
    skeyDst: readSKEY(view.skeyDst),
    pupmov: decoding.one(view.pupmov, UPMOVCodec, "UPDELE.pupmov"),
  };
}

/** Writes UPDELE through a view. */
export function writeUPDELE(view: UPDELEView, value: UPDELE, encoding: Encoding): void {
  view.ulFlags = asUint32(value.ulFlags, "UPDELE.ulFlags");
  writeSKEY(view.skey, value.skey);
  writeSBinary(view.binChg, value.binChg, encoding);
  writeSBinary(view.binPcl, value.binPcl, encoding);
  writeSKEY(view.skeyDst, value.skeyDst);
  view.pupmov = encoding.one(value.pupmov, UPMOVCodec, "UPDELE.pupmov");
}

/** Sees UPDELE as it is on a processor. */
function viewUPDELE(view: DataView, offset: number, architecture: Architecture): UPDELEView {
  return architecture === "x86" ? new x86.UPDELEView(view, offset) : new x64.UPDELEView(view, offset);
}

/**
 * An item that was deleted or moved away.
 *
 * 96 bytes on x64, 76 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/updele | updele}
 * @see idl/iostx.idl:364
 */
export const UPDELECodec: Codec<UPDELE> = {
  x86: 76,
  x64: 96,
  read: (view, offset, decoding) => readUPDELE(viewUPDELE(view, offset, decoding.architecture), decoding),
  write: (view, offset, value, encoding) => writeUPDELE(viewUPDELE(view, offset, encoding.architecture), value, encoding),
};

/**
 * Reads UPDELE from its bytes: 96 bytes on x64, 76 on x86. Bytes in it are not copied: they are parts
 * of those.
 *
 * Reserved members are left out.
 *
 * @see idl/iostx.idl:364
 */
export function decodeUPDELE(bytes: Uint8Array, options?: CodecOptions): UPDELE {
  const decoding = new Decoding(options);
  return readUPDELE(viewUPDELE(dataViewOf(bytes), 0, decoding.architecture), decoding);
}

/**
 * Writes UPDELE as its bytes: 96 bytes on x64, 76 on x86.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/iostx.idl:364
 */
export function encodeUPDELE(value: UPDELE, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const bytes = into ?? new Uint8Array(UPDELECodec[encoding.architecture]);
  writeUPDELE(viewUPDELE(dataViewOf(bytes), 0, encoding.architecture), value, encoding);
  return bytes;
}

/** Reads UPDEL through a view. */
export function readUPDEL(view: UPDELView, decoding: Decoding): UPDEL {
  return {
    pupde: decoding.list(view.pupde, view.cEnt, UPDELECodec, "UPDEL.pupde"),
    cEnt: view.cEnt,
  };
}

/** Writes UPDEL through a view. */
export function writeUPDEL(view: UPDELView, value: UPDEL, encoding: Encoding): void {
  checkLength(value.pupde, value.cEnt, "UPDEL.pupde");
  view.pupde = encoding.list(value.pupde, UPDELECodec, "UPDEL.pupde");
  view.cEnt = asUint32(value.cEnt, "UPDEL.cEnt");
}

/** Sees UPDEL as it is on a processor. */
function viewUPDEL(view: DataView, offset: number, architecture: Architecture): UPDELView {
  return architecture === "x86" ? new x86.UPDELView(view, offset) : new x64.UPDELView(view, offset);
}

/**
 * The deletions of one folder's items, and the moves out of it.
 *
 * 16 bytes on x64, 8 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/updel | updel}
 * @see idl/iostx.idl:386
 */
export const UPDELCodec: Codec<UPDEL> = {
  x86: 8,
  x64: 16,
  read: (view, offset, decoding) => readUPDEL(viewUPDEL(view, offset, decoding.architecture), decoding),
  write: (view, offset, value, encoding) => writeUPDEL(viewUPDEL(view, offset, encoding.architecture), value, encoding),
};

/**
 * Reads UPDEL from its bytes: 16 bytes on x64, 8 on x86. Bytes in it are not copied: they are parts of
 * those.
 *
 * @see idl/iostx.idl:386
 */
export function decodeUPDEL(bytes: Uint8Array, options?: CodecOptions): UPDEL {
  const decoding = new Decoding(options);
  return readUPDEL(viewUPDEL(dataViewOf(bytes), 0, decoding.architecture), decoding);
}

/**
 * Writes UPDEL as its bytes: 16 bytes on x64, 8 on x86.
 *
 * @see idl/iostx.idl:386
 */
export function encodeUPDEL(value: UPDEL, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const bytes = into ?? new Uint8Array(UPDELCodec[encoding.architecture]);
  writeUPDEL(viewUPDEL(dataViewOf(bytes), 0, encoding.architecture), value, encoding);
  return bytes;
}

/** Reads DNHIER through a view. */
export function readDNHIER(view: DNHIERView, decoding: Decoding): DNHIER {
  return {
    ulFlags: view.ulFlags,
    pxihc: decoding.object(view.pxihc, "IExchangeImportHierarchyChanges", "DNHIER.pxihc") as IExchangeImportHierarchyChanges | null,
    cEntNew: view.cEntNew,
    cEntMod: view.cEntMod,
    cEntDel: view.cEntDel,
  };
}

/** Writes DNHIER through a view. */
export function writeDNHIER(view: DNHIERView, value: DNHIER, encoding: Encoding): void {
  view.ulFlags = asUint32(value.ulFlags, "DNHIER.ulFlags");
  view.pxihc = encoding.object(value.pxihc, "IExchangeImportHierarchyChanges", "DNHIER.pxihc");
  view.cEntNew = asUint32(value.cEntNew, "DNHIER.cEntNew");
  view.cEntMod = asUint32(value.cEntMod, "DNHIER.cEntMod");
  view.cEntDel = asUint32(value.cEntDel, "DNHIER.cEntDel");
}

/** Sees DNHIER as it is on a processor. */
function viewDNHIER(view: DataView, offset: number, architecture: Architecture): DNHIERView {
  return architecture === "x86" ? new x86.DNHIERView(view, offset) : new x64.DNHIERView(view, offset);
}

/**
 * Takes the server's folder changes.
 *
 * 40 bytes on x64, 24 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/dnhier | dnhier}
 * @see idl/iostx.idl:398
 */
export const DNHIERCodec: Codec<DNHIER> = {
  x86: 24,
  x64: 40,
  read: (view, offset, decoding) => readDNHIER(viewDNHIER(view, offset, decoding.architecture), decoding),
  write: (view, offset, value, encoding) => writeDNHIER(viewDNHIER(view, offset, encoding.architecture), value, encoding),
};

/**
 * Reads DNHIER from its bytes: 40 bytes on x64, 24 on x86. Bytes in it are not copied: they are parts
 * of those.
 *
 * Reserved members are left out.
 *
 * @see idl/iostx.idl:398
 */
export function decodeDNHIER(bytes: Uint8Array, options?: CodecOptions): DNHIER {
  const decoding = new Decoding(options);
  return readDNHIER(viewDNHIER(dataViewOf(bytes), 0, decoding.architecture), decoding);
}

/**
 * Writes DNHIER as its bytes: 40 bytes on x64, 24 on x86.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/iostx.idl:398
 */
export function encodeDNHIER(value: DNHIER, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const bytes = into ?? new Uint8Array(DNHIERCodec[encoding.architecture]);
  writeDNHIER(viewDNHIER(dataViewOf(bytes), 0, encoding.architecture), value, encoding);
  return bytes;
}

/** Reads DNTBLE through a view. */
export function readDNTBLE(view: DNTBLEView): DNTBLE {
  return {
    cEntNew: view.cEntNew,
    cEntMod: view.cEntMod,
    cEntRead: view.cEntRead,
    cEntDel: view.cEntDel,
  };
}

/** Writes DNTBLE through a view. */
export function writeDNTBLE(view: DNTBLEView, value: DNTBLE): void {
  view.cEntNew = asUint32(value.cEntNew, "DNTBLE.cEntNew");
  view.cEntMod = asUint32(value.cEntMod, "DNTBLE.cEntMod");
  view.cEntRead = asUint32(value.cEntRead, "DNTBLE.cEntRead");
  view.cEntDel = asUint32(value.cEntDel, "DNTBLE.cEntDel");
}

/**
 * How many items of one kind, normal or associated, were imported.
 *
 * 16 bytes.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/dntble | dntble}
 * @see idl/iostx.idl:418
 */
export const DNTBLECodec: Codec<DNTBLE> = {
  x86: 16,
  x64: 16,
  read: (view, offset) => readDNTBLE(new DNTBLEView(view, offset)),
  write: (view, offset, value) => writeDNTBLE(new DNTBLEView(view, offset), value),
};

/**
 * Reads DNTBLE from its bytes: 16 bytes. Bytes in it are not copied: they are parts of those.
 *
 * @see idl/iostx.idl:418
 */
export function decodeDNTBLE(bytes: Uint8Array): DNTBLE {
  return readDNTBLE(new DNTBLEView(dataViewOf(bytes)));
}

/**
 * Writes DNTBLE as its bytes: 16 bytes.
 *
 * @see idl/iostx.idl:418
 */
export function encodeDNTBLE(value: DNTBLE, into: Uint8Array = new Uint8Array(16)): Uint8Array {
  writeDNTBLE(new DNTBLEView(dataViewOf(into)), value);
  return into;
}

/** Reads DNTBL through a view. */
export function readDNTBL(view: DNTBLView, decoding: Decoding): DNTBL {
  return {
    ulFlags: view.ulFlags,
    pxicc: decoding.object(view.pxicc, "IExchangeImportContentsChanges", "DNTBL.pxicc") as IExchangeImportContentsChanges | null,
    pxihc: decoding.object(view.pxihc, "IExchangeImportHierarchyChanges", "DNTBL.pxihc") as IExchangeImportHierarchyChanges | null,
    pszName: decoding.text8(view.pszName, "DNTBL.pszName"),
    ftLastMod: view.ftLastMod,
    ulRights: view.ulRights,
    feid: readFEID(view.feid),
    rgte: [readDNTBLE(view.rgte(0)), readDNTBLE(view.rgte(1))],
  };
}

/** Writes DNTBL through a view. */
export function writeDNTBL(view: DNTBLView, value: DNTBL, encoding: Encoding): void {
  view.ulFlags = asUint32(value.ulFlags, "DNTBL.ulFlags");
  view.pxicc = encoding.object(value.pxicc, "IExchangeImportContentsChanges", "DNTBL.pxicc");
  view.pxihc = encoding.object(value.pxihc, "IExchangeImportHierarchyChanges", "DNTBL.pxihc");
  view.pszName = encoding.text8(value.pszName, "DNTBL.pszName");
  view.ftLastMod = asUint64(value.ftLastMod, "DNTBL.ftLastMod");
  view.ulRights = asUint32(value.ulRights, "DNTBL.ulRights");
  writeFEID(view.feid, value.feid);
  checkLength(value.rgte, 2, "DNTBL.rgte");
  writeDNTBLE(view.rgte(0), value.rgte[0]);
  writeDNTBLE(view.rgte(1), value.rgte[1]);
}

/** Sees DNTBL as it is on a processor. */
function viewDNTBL(view: DataView, offset: number, architecture: Architecture): DNTBLView {
  return architecture === "x86" ? new x86.DNTBLView(view, offset) : new x64.DNTBLView(view, offset);
}

/**
 * Takes the server's item changes in one folder.
 *
 * 192 bytes on x64, 144 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/dntbl | dntbl}
 * @see idl/iostx.idl:434
 */
export const DNTBLCodec: Codec<DNTBL> = {
  x86: 144,
  x64: 192,
  read: (view, offset, decoding) => readDNTBL(viewDNTBL(view, offset, decoding.architecture), decoding),
  write: (view, offset, value, encoding) => writeDNTBL(viewDNTBL(view, offset, encoding.architecture), value, encoding),
};

/**
 * Reads DNTBL from its bytes: 192 bytes on x64, 144 on x86. Bytes in it are not copied: they are parts
 * of those.
 *
 * Reserved members are left out.
 *
 * @see idl/iostx.idl:434
 */
export function decodeDNTBL(bytes: Uint8Array, options?: CodecOptions): DNTBL {
  const decoding = new Decoding(options);
  return readDNTBL(viewDNTBL(dataViewOf(bytes), 0, decoding.architecture), decoding);
}

/**
 * Writes DNTBL as its bytes: 192 bytes on x64, 144 on x86.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/iostx.idl:434
 */
export function encodeDNTBL(value: DNTBL, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const bytes = into ?? new Uint8Array(DNTBLCodec[encoding.architecture]);
  writeDNTBL(viewDNTBL(dataViewOf(bytes), 0, encoding.architecture), value, encoding);
  return bytes;
}

/** Reads HDRSYNC through a view. */
export function readHDRSYNC(view: HDRSYNCView, decoding: Decoding): HDRSYNC {
  return {
    pupmsg: decoding.one(view.pupmsg, UPMSGCodec, "HDRSYNC.pupmsg"),
    feidPar: readFEID(view.feidPar),
    ulFlags: view.ulFlags,
    pmsgFull: decoding.object(view.pmsgFull, "IMessage", "HDRSYNC.pmsgFull") as IMessage | null,
  };
}

/** Writes HDRSYNC through a view. */
export function writeHDRSYNC(view: HDRSYNCView, value: HDRSYNC, encoding: Encoding): void {
  view.pupmsg = encoding.one(value.pupmsg, UPMSGCodec, "HDRSYNC.pupmsg");
  writeFEID(view.feidPar, value.feidPar);
  view.ulFlags = asUint32(value.ulFlags, "HDRSYNC.ulFlags");
  view.pmsgFull = encoding.object(value.pmsgFull, "IMessage", "HDRSYNC.pmsgFull");
}

/** Sees HDRSYNC as it is on a processor. */
function viewHDRSYNC(view: DataView, offset: number, architecture: Architecture): HDRSYNCView {
  return architecture === "x86" ? new x86.HDRSYNCView(view, offset) : new x64.HDRSYNCView(view, offset);
}

/**
 * A header-only item whose full item is to be fetched.
 *
 * 80 bytes on x64, 64 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/hdrsync | hdrsync}
 * @see idl/iostx.idl:476
 */
export const HDRSYNCCodec: Codec<HDRSYNC> = {
  x86: 64,
  x64: 80,
  read: (view, offset, decoding) => readHDRSYNC(viewHDRSYNC(view, offset, decoding.architecture), decoding),
  write: (view, offset, value, encoding) => writeHDRSYNC(viewHDRSYNC(view, offset, encoding.architecture), value, encoding),
};

/**
 * Reads HDRSYNC from its bytes: 80 bytes on x64, 64 on x86. Bytes in it are not copied: they are parts
 * of those.
 *
 * Reserved members are left out.
 *
 * @see idl/iostx.idl:476
 */
export function decodeHDRSYNC(bytes: Uint8Array, options?: CodecOptions): HDRSYNC {
  const decoding = new Decoding(options);
  return readHDRSYNC(viewHDRSYNC(dataViewOf(bytes), 0, decoding.architecture), decoding);
}

/**
 * Writes HDRSYNC as its bytes: 80 bytes on x64, 64 on x86.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/iostx.idl:476
 */
export function encodeHDRSYNC(value: HDRSYNC, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const bytes = into ?? new Uint8Array(HDRSYNCCodec[encoding.architecture]);
  writeHDRSYNC(viewHDRSYNC(dataViewOf(bytes), 0, encoding.architecture), value, encoding);
  return bytes;
}
