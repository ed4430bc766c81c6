// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import { type Codec, openList } from "./codec.js";
import { type Decoding, decodingOf, withoutNull } from "./decoding.js";
import { asBoolean, asBytes, asFloat, asInt16, asInt32, asInt64, asList, asLong, asUint16, asUint32, asUint64, Encoding, targetView } from "./encoding.js";
import type { IExchangeImportContentsChanges, IExchangeImportHierarchyChanges, IMAPIFolder, IMessage } from "./interfaces.js";
import { checkBounds, checkLength, CodecError, type CodecOptions, setBytesAt } from "./memory.js";
import { checkInside, float32At, float64At, int16At, int32At, int64At, partAt, type Source, sourceOf, uint16At, uint32At, uint64At } from "./source.js";
import type { DNHIER, DNTBL, DNTBLE, FEID, HDRSYNC, LTID, MAPIERROR, MEID, OLFI, READSTATE, SKEY, SPropProblem, SPropValue, SYNC, SYNCCONT, UPDEL, UPDELE, UPFLD, UPHIER, UPMOV, UPMSG, UPREAD, UPREADE, UPTBL, UPTBLE } from "./structs.js";
import type { PropertyValue } from "./values.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("codecs", "ac0788aa68f9");

/** Where a pointer leads to it, or a list has it. */
const uint32Element: Codec<number> = {
  x86: 4,
  x64: 4,
  read: (source, offset) => uint32At(source, offset),
  write: (view, offset, value) => view.setUint32(offset, asUint32(value, "element"), true),
};

/** Where a pointer leads to it, or a list has it. */
const int32Element: Codec<number> = {
  x86: 4,
  x64: 4,
  read: (source, offset) => int32At(source, offset),
  write: (view, offset, value) => view.setInt32(offset, asInt32(value, "element"), true),
};

/** Where a pointer leads to it, or a list has it. */
const int16Element: Codec<number> = {
  x86: 2,
  x64: 2,
  read: (source, offset) => int16At(source, offset),
  write: (view, offset, value) => view.setInt16(offset, asInt16(value, "element"), true),
};

/** Where a pointer leads to it, or a list has it. */
const float32Element: Codec<number> = {
  x86: 4,
  x64: 4,
  read: (source, offset) => float32At(source, offset),
  write: (view, offset, value) => view.setFloat32(offset, asFloat(value, "element"), true),
};

/** Where a pointer leads to it, or a list has it. */
const float64Element: Codec<number> = {
  x86: 8,
  x64: 8,
  read: (source, offset) => float64At(source, offset),
  write: (view, offset, value) => view.setFloat64(offset, asFloat(value, "element"), true),
};

/** Where a pointer leads to it, or a list has it. */
const int64Element: Codec<bigint> = {
  x86: 8,
  x64: 8,
  read: (source, offset) => int64At(source, offset),
  write: (view, offset, value) => view.setBigInt64(offset, asInt64(value, "element"), true),
};

/** Where a pointer leads to it, or a list has it. */
const uint64Element: Codec<bigint> = {
  x86: 8,
  x64: 8,
  read: (source, offset) => uint64At(source, offset),
  write: (view, offset, value) => view.setBigUint64(offset, asUint64(value, "element"), true),
};

/** Where a pointer leads to it, or a list has it. */
const bytes16Element: Codec<Uint8Array> = {
  x86: 16,
  x64: 16,
  read: (source, offset) => partAt(source, offset, 16),
  write: (view, offset, value) => setBytesAt(view, offset, 16, value, "element"),
};

/** Where a pointer leads to it, or a list has it. */
const text8Element: Codec<string | null> = {
  x86: 4,
  x64: 8,
  read: (source, offset, decoding) => decoding.text8(decoding.addressAt(source, offset), "element"),
  write: (view, offset, value, encoding) => encoding.setAddressAt(view, offset, encoding.text8(value, "element")),
};

/** Where a pointer leads to it, or a list has it. */
const text16Element: Codec<string | null> = {
  x86: 4,
  x64: 8,
  read: (source, offset, decoding) => decoding.text16(decoding.addressAt(source, offset), "element"),
  write: (view, offset, value, encoding) => encoding.setAddressAt(view, offset, encoding.text16(value, "element")),
};

/**
 * Reads the value of a property; its tag says which member of the PROPVALUE holds it. The caller has seen to it that all of
 * it is there.
 *
 * @category Codecs
 */
export function readPROPVALUE(source: Source, offset: number, tag: number, decoding: Decoding): PropertyValue {
  switch (tag & 0xffff) {
    case 0x0001: // PT_NULL
      return null;
    case 0x0002: // PT_I2
      return int16At(source, offset);
    case 0x0003: // PT_LONG
      return int32At(source, offset);
    case 0x0004: // PT_R4
      return float32At(source, offset);
    case 0x0005: // PT_DOUBLE
      return float64At(source, offset);
    case 0x0006: // PT_CURRENCY
      return int64At(source, offset);
    case 0x0007: // PT_APPTIME
      return float64At(source, offset);
    case 0x000a: // PT_ERROR
      return int32At(source, offset) >>> 0;
    case 0x000b: // PT_BOOLEAN
      return uint16At(source, offset) !== 0;
    case 0x000d: // PT_OBJECT
      return null;
    case 0x0014: // PT_I8
      return int64At(source, offset);
    case 0x001e: // PT_STRING8
      return decoding.text8(decoding.addressAt(source, offset), "PROPVALUE of type PT_STRING8");
    case 0x001f: // PT_UNICODE
      return decoding.text16(decoding.addressAt(source, offset), "PROPVALUE of type PT_UNICODE");
    case 0x0040: // PT_SYSTIME
      return uint64At(source, offset);
    case 0x0048: // PT_CLSID
      return decoding.one(decoding.addressAt(source, offset), bytes16Element, "PROPVALUE of type PT_CLSID");
    case 0x0102: // PT_BINARY
      return readSBinary(source, offset, decoding);
    case 0x1002: // PT_MV_I2
      return readSShortArray(source, offset, decoding);
    case 0x1003: // PT_MV_LONG
      return readSLongArray(source, offset, decoding);
    case 0x1004: // PT_MV_R4
      return readSRealArray(source, offset, decoding);
    case 0x1005: // PT_MV_DOUBLE
      return readSDoubleArray(source, offset, decoding);
    case 0x1006: // PT_MV_CURRENCY
      return readSCurrencyArray(source, offset, decoding);
    case 0x1007: // PT_MV_APPTIME
      return readSAppTimeArray(source, offset, decoding);
    case 0x1014: // PT_MV_I8
      return readSLargeIntegerArray(source, offset, decoding);
    case 0x101e: // PT_MV_STRING8
      return withoutNull(readSLPSTRArray(source, offset, decoding), "PROPVALUE of type PT_MV_STRING8");
    case 0x101f: // PT_MV_UNICODE
      return withoutNull(readSWStringArray(source, offset, decoding), "PROPVALUE of type PT_MV_UNICODE");
    case 0x1040: // PT_MV_SYSTIME
      return readSDateTimeArray(source, offset, decoding);
    case 0x1048: // PT_MV_CLSID
      return readSGuidArray(source, offset, decoding);
    case 0x1102: // PT_MV_BINARY
      return readSBinaryArray(source, offset, decoding);
    default:
      throw unknownType("PROPVALUE", tag);
  }
}

/**
 * Writes the value of a property; its tag says which member of the PROPVALUE holds it.
 *
 * @category Codecs
 */
export function writePROPVALUE(view: DataView, offset: number, tag: number, value: PropertyValue, encoding: Encoding): void {
  switch (tag & 0xffff) {
    case 0x0001: // PT_NULL
      break;
    case 0x0002: // PT_I2
      view.setInt16(offset, asInt16(value, "PROPVALUE of type PT_I2"), true);
      break;
    case 0x0003: // PT_LONG
      view.setInt32(offset, asLong(value, "PROPVALUE of type PT_LONG"), true);
      break;
    case 0x0004: // PT_R4
      view.setFloat32(offset, asFloat(value, "PROPVALUE of type PT_R4"), true);
      break;
    case 0x0005: // PT_DOUBLE
      view.setFloat64(offset, asFloat(value, "PROPVALUE of type PT_DOUBLE"), true);
      break;
    case 0x0006: // PT_CURRENCY
      view.setBigInt64(offset, asInt64(value, "PROPVALUE of type PT_CURRENCY"), true);
      break;
    case 0x0007: // PT_APPTIME
      view.setFloat64(offset, asFloat(value, "PROPVALUE of type PT_APPTIME"), true);
      break;
    case 0x000a: // PT_ERROR
      view.setUint32(offset, asUint32(value, "PROPVALUE of type PT_ERROR"), true);
      break;
    case 0x000b: // PT_BOOLEAN
      view.setUint16(offset, asBoolean(value, "PROPVALUE of type PT_BOOLEAN") ? 1 : 0, true);
      break;
    case 0x000d: // PT_OBJECT
      break;
    case 0x0014: // PT_I8
      view.setBigInt64(offset, asInt64(value, "PROPVALUE of type PT_I8"), true);
      break;
    case 0x001e: // PT_STRING8
      encoding.setAddressAt(view, offset, encoding.text8(value, "PROPVALUE of type PT_STRING8"));
      break;
    case 0x001f: // PT_UNICODE
      encoding.setAddressAt(view, offset, encoding.text16(value, "PROPVALUE of type PT_UNICODE"));
      break;
    case 0x0040: // PT_SYSTIME
      view.setBigUint64(offset, asUint64(value, "PROPVALUE of type PT_SYSTIME"), true);
      break;
    case 0x0048: // PT_CLSID
      encoding.setAddressAt(view, offset, encoding.one(value === null ? null : asBytes(value, "PROPVALUE of type PT_CLSID"), bytes16Element, "PROPVALUE of type PT_CLSID"));
      break;
    case 0x0102: // PT_BINARY
      writeSBinary(view, offset, asBytes(value, "PROPVALUE of type PT_BINARY"), encoding);
      break;
    case 0x1002: // PT_MV_I2
      writeSShortArray(view, offset, asList(value, "PROPVALUE of type PT_MV_I2") as readonly number[], encoding);
      break;
    case 0x1003: // PT_MV_LONG
      writeSLongArray(view, offset, asList(value, "PROPVALUE of type PT_MV_LONG") as readonly number[], encoding);
      break;
    case 0x1004: // PT_MV_R4
      writeSRealArray(view, offset, asList(value, "PROPVALUE of type PT_MV_R4") as readonly number[], encoding);
      break;
    case 0x1005: // PT_MV_DOUBLE
      writeSDoubleArray(view, offset, asList(value, "PROPVALUE of type PT_MV_DOUBLE") as readonly number[], encoding);
      break;
    case 0x1006: // PT_MV_CURRENCY
      writeSCurrencyArray(view, offset, asList(value, "PROPVALUE of type PT_MV_CURRENCY") as readonly bigint[], encoding);
      break;
    case 0x1007: // PT_MV_APPTIME
      writeSAppTimeArray(view, offset, asList(value, "PROPVALUE of type PT_MV_APPTIME") as readonly number[], encoding);
      break;
    case 0x1014: // PT_MV_I8
      writeSLargeIntegerArray(view, offset, asList(value, "PROPVALUE of type PT_MV_I8") as readonly bigint[], encoding);
      break;
    case 0x101e: // PT_MV_STRING8
      writeSLPSTRArray(view, offset, asList(value, "PROPVALUE of type PT_MV_STRING8") as readonly (string | null)[], encoding);
      break;
    case 0x101f: // PT_MV_UNICODE
      writeSWStringArray(view, offset, asList(value, "PROPVALUE of type PT_MV_UNICODE") as readonly (string | null)[], encoding);
      break;
    case 0x1040: // PT_MV_SYSTIME
      writeSDateTimeArray(view, offset, asList(value, "PROPVALUE of type PT_MV_SYSTIME") as readonly bigint[], encoding);
      break;
    case 0x1048: // PT_MV_CLSID
      writeSGuidArray(view, offset, asList(value, "PROPVALUE of type PT_MV_CLSID") as readonly Uint8Array[], encoding);
      break;
    case 0x1102: // PT_MV_BINARY
      writeSBinaryArray(view, offset, asList(value, "PROPVALUE of type PT_MV_BINARY") as readonly Uint8Array[], encoding);
      break;
    default:
      throw unknownType("PROPVALUE", tag);
  }
}

function unknownType(place: string, tag: number): CodecError {
  return new CodecError(place, `0x${(tag & 0xffff).toString(16).padStart(4, "0")}, in the tag 0x${tag.toString(16)}, is no property type that is known`);
}

/**
 * Reads SBinary from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readSBinary(source: Source, offset: number, decoding: Decoding): Uint8Array {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 16 : 8), "SBinary");
  return decoding.bytesAt(source, offset + (x64 ? 8 : 4), uint32At(source, offset), "SBinary.lpb");
}

/**
 * Writes SBinary from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeSBinary(view: DataView, offset: number, value: Uint8Array, encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  view.setUint32(offset, asUint32(value.length, "SBinary.cb"), true);
  encoding.setAddressAt(view, offset + (x64 ? 8 : 4), encoding.bytes(value, "SBinary.lpb"));
}

/**
 * Counted bytes.
 *
 * 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:77
 * @category Codecs
 */
export const SBinaryCodec: Codec<Uint8Array> = { x86: 8, x64: 16, read: readSBinary, write: writeSBinary };

/**
 * Reads SBinary from its bytes: 16 bytes on x64, 8 on x86. Bytes in it are not copied: they are parts
 * of those.
 *
 * @see idl/mapi.idl:77
 * @category Codecs
 */
export function decodeSBinary(bytes: Uint8Array, options?: CodecOptions): Uint8Array {
  return readSBinary(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes SBinary as its bytes: 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:77
 * @category Codecs
 */
export function encodeSBinary(value: Uint8Array, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 16 : 8;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "SBinary");
  writeSBinary(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads SBinaryArray from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readSBinaryArray(source: Source, offset: number, decoding: Decoding): readonly Uint8Array[] {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 16 : 8), "SBinaryArray");
  return decoding.list(decoding.addressAt(source, offset + (x64 ? 8 : 4)), uint32At(source, offset), SBinaryCodec, "SBinaryArray.lpbin");
}

/**
 * Writes SBinaryArray from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeSBinaryArray(view: DataView, offset: number, value: readonly Uint8Array[], encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  view.setUint32(offset, asUint32(value.length, "SBinaryArray.cValues"), true);
  encoding.setAddressAt(view, offset + (x64 ? 8 : 4), encoding.list(value, SBinaryCodec, "SBinaryArray.lpbin"));
}

/**
 * A counted list of byte strings.
 *
 * 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:86
 * @category Codecs
 */
export const SBinaryArrayCodec: Codec<readonly Uint8Array[]> = { x86: 8, x64: 16, read: readSBinaryArray, write: writeSBinaryArray };

/**
 * Reads SBinaryArray from its bytes: 16 bytes on x64, 8 on x86. Bytes in it are not copied: they are
 * parts of those.
 *
 * @see idl/mapi.idl:86
 * @category Codecs
 */
export function decodeSBinaryArray(bytes: Uint8Array, options?: CodecOptions): readonly Uint8Array[] {
  return readSBinaryArray(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes SBinaryArray as its bytes: 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:86
 * @category Codecs
 */
export function encodeSBinaryArray(value: readonly Uint8Array[], options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 16 : 8;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "SBinaryArray");
  writeSBinaryArray(view, 0, value, encoding);
  return bytes;
}

/**
 * A counted list of property tags.
 *
 * 4 bytes, and the elements behind them.
 *
 * @see idl/mapi.idl:99
 * @category Codecs
 */
export const SPropTagArrayCodec: Codec<readonly number[]> = /*@__PURE__*/ openList(uint32Element, { x86: 4, x64: 4 }, "SPropTagArray.aulPropTag");

/**
 * Reads SPropTagArray from its bytes: 4 bytes, and the elements behind them. Bytes in it are not
 * copied: they are parts of those.
 *
 * @see idl/mapi.idl:99
 * @category Codecs
 */
export function decodeSPropTagArray(bytes: Uint8Array, options?: CodecOptions): readonly number[] {
  return SPropTagArrayCodec.read(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes SPropTagArray as its bytes: 4 bytes, and the elements behind them.
 *
 * @see idl/mapi.idl:99
 * @category Codecs
 */
export function encodeSPropTagArray(value: readonly number[], options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const bytes = into ?? new Uint8Array(SPropTagArrayCodec[encoding.architecture] + SPropTagArrayCodec.room!(value, encoding.architecture));
  SPropTagArrayCodec.write(targetView(bytes, into), 0, value, encoding);
  return bytes;
}

/**
 * Reads SLongArray from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readSLongArray(source: Source, offset: number, decoding: Decoding): readonly number[] {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 16 : 8), "SLongArray");
  return decoding.list(decoding.addressAt(source, offset + (x64 ? 8 : 4)), uint32At(source, offset), int32Element, "SLongArray.lpl");
}

/**
 * Writes SLongArray from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeSLongArray(view: DataView, offset: number, value: readonly number[], encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  view.setUint32(offset, asUint32(value.length, "SLongArray.cValues"), true);
  encoding.setAddressAt(view, offset + (x64 ? 8 : 4), encoding.list(value, int32Element, "SLongArray.lpl"));
}

/**
 * A list of numbers, inside a multi-valued property.
 *
 * 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:108
 * @category Codecs
 */
export const SLongArrayCodec: Codec<readonly number[]> = { x86: 8, x64: 16, read: readSLongArray, write: writeSLongArray };

/**
 * Reads SLongArray from its bytes: 16 bytes on x64, 8 on x86. Bytes in it are not copied: they are
 * parts of those.
 *
 * @see idl/mapi.idl:108
 * @category Codecs
 */
export function decodeSLongArray(bytes: Uint8Array, options?: CodecOptions): readonly number[] {
  return readSLongArray(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes SLongArray as its bytes: 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:108
 * @category Codecs
 */
export function encodeSLongArray(value: readonly number[], options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 16 : 8;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "SLongArray");
  writeSLongArray(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads SShortArray from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readSShortArray(source: Source, offset: number, decoding: Decoding): readonly number[] {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 16 : 8), "SShortArray");
  return decoding.list(decoding.addressAt(source, offset + (x64 ? 8 : 4)), uint32At(source, offset), int16Element, "SShortArray.lpi");
}

/**
 * Writes SShortArray from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeSShortArray(view: DataView, offset: number, value: readonly number[], encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  view.setUint32(offset, asUint32(value.length, "SShortArray.cValues"), true);
  encoding.setAddressAt(view, offset + (x64 ? 8 : 4), encoding.list(value, int16Element, "SShortArray.lpi"));
}

/**
 * A list of 16-bit numbers, inside a multi-valued property.
 *
 * 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:115
 * @category Codecs
 */
export const SShortArrayCodec: Codec<readonly number[]> = { x86: 8, x64: 16, read: readSShortArray, write: writeSShortArray };

/**
 * Reads SShortArray from its bytes: 16 bytes on x64, 8 on x86. Bytes in it are not copied: they are
 * parts of those.
 *
 * @see idl/mapi.idl:115
 * @category Codecs
 */
export function decodeSShortArray(bytes: Uint8Array, options?: CodecOptions): readonly number[] {
  return readSShortArray(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes SShortArray as its bytes: 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:115
 * @category Codecs
 */
export function encodeSShortArray(value: readonly number[], options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 16 : 8;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "SShortArray");
  writeSShortArray(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads SRealArray from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readSRealArray(source: Source, offset: number, decoding: Decoding): readonly number[] {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 16 : 8), "SRealArray");
  return decoding.list(decoding.addressAt(source, offset + (x64 ? 8 : 4)), uint32At(source, offset), float32Element, "SRealArray.lpflt");
}

/**
 * Writes SRealArray from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeSRealArray(view: DataView, offset: number, value: readonly number[], encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  view.setUint32(offset, asUint32(value.length, "SRealArray.cValues"), true);
  encoding.setAddressAt(view, offset + (x64 ? 8 : 4), encoding.list(value, float32Element, "SRealArray.lpflt"));
}

/**
 * A list of 32-bit floating-point numbers, inside a multi-valued property.
 *
 * 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:122
 * @category Codecs
 */
export const SRealArrayCodec: Codec<readonly number[]> = { x86: 8, x64: 16, read: readSRealArray, write: writeSRealArray };

/**
 * Reads SRealArray from its bytes: 16 bytes on x64, 8 on x86. Bytes in it are not copied: they are
 * parts of those.
 *
 * @see idl/mapi.idl:122
 * @category Codecs
 */
export function decodeSRealArray(bytes: Uint8Array, options?: CodecOptions): readonly number[] {
  return readSRealArray(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes SRealArray as its bytes: 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:122
 * @category Codecs
 */
export function encodeSRealArray(value: readonly number[], options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 16 : 8;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "SRealArray");
  writeSRealArray(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads SDoubleArray from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readSDoubleArray(source: Source, offset: number, decoding: Decoding): readonly number[] {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 16 : 8), "SDoubleArray");
  return decoding.list(decoding.addressAt(source, offset + (x64 ? 8 : 4)), uint32At(source, offset), float64Element, "SDoubleArray.lpdbl");
}

/**
 * Writes SDoubleArray from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeSDoubleArray(view: DataView, offset: number, value: readonly number[], encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  view.setUint32(offset, asUint32(value.length, "SDoubleArray.cValues"), true);
  encoding.setAddressAt(view, offset + (x64 ? 8 : 4), encoding.list(value, float64Element, "SDoubleArray.lpdbl"));
}

/**
 * A list of 64-bit floating-point numbers, inside a multi-valued property.
 *
 * 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:129
 * @category Codecs
 */
export const SDoubleArrayCodec: Codec<readonly number[]> = { x86: 8, x64: 16, read: readSDoubleArray, write: writeSDoubleArray };

/**
 * Reads SDoubleArray from its bytes: 16 bytes on x64, 8 on x86. Bytes in it are not copied: they are
 * parts of those.
 *
 * @see idl/mapi.idl:129
 * @category Codecs
 */
export function decodeSDoubleArray(bytes: Uint8Array, options?: CodecOptions): readonly number[] {
  return readSDoubleArray(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes SDoubleArray as its bytes: 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:129
 * @category Codecs
 */
export function encodeSDoubleArray(value: readonly number[], options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 16 : 8;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "SDoubleArray");
  writeSDoubleArray(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads SCurrencyArray from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readSCurrencyArray(source: Source, offset: number, decoding: Decoding): readonly bigint[] {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 16 : 8), "SCurrencyArray");
  return decoding.list(decoding.addressAt(source, offset + (x64 ? 8 : 4)), uint32At(source, offset), int64Element, "SCurrencyArray.lpcur");
}

/**
 * Writes SCurrencyArray from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeSCurrencyArray(view: DataView, offset: number, value: readonly bigint[], encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  view.setUint32(offset, asUint32(value.length, "SCurrencyArray.cValues"), true);
  encoding.setAddressAt(view, offset + (x64 ? 8 : 4), encoding.list(value, int64Element, "SCurrencyArray.lpcur"));
}

/**
 * A list of amounts, inside a multi-valued property.
 *
 * 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:136
 * @category Codecs
 */
export const SCurrencyArrayCodec: Codec<readonly bigint[]> = { x86: 8, x64: 16, read: readSCurrencyArray, write: writeSCurrencyArray };

/**
 * Reads SCurrencyArray from its bytes: 16 bytes on x64, 8 on x86. Bytes in it are not copied: they are
 * parts of those.
 *
 * @see idl/mapi.idl:136
 * @category Codecs
 */
export function decodeSCurrencyArray(bytes: Uint8Array, options?: CodecOptions): readonly bigint[] {
  return readSCurrencyArray(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes SCurrencyArray as its bytes: 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:136
 * @category Codecs
 */
export function encodeSCurrencyArray(value: readonly bigint[], options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 16 : 8;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "SCurrencyArray");
  writeSCurrencyArray(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads SAppTimeArray from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readSAppTimeArray(source: Source, offset: number, decoding: Decoding): readonly number[] {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 16 : 8), "SAppTimeArray");
  return decoding.list(decoding.addressAt(source, offset + (x64 ? 8 : 4)), uint32At(source, offset), float64Element, "SAppTimeArray.lpat");
}

/**
 * Writes SAppTimeArray from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeSAppTimeArray(view: DataView, offset: number, value: readonly number[], encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  view.setUint32(offset, asUint32(value.length, "SAppTimeArray.cValues"), true);
  encoding.setAddressAt(view, offset + (x64 ? 8 : 4), encoding.list(value, float64Element, "SAppTimeArray.lpat"));
}

/**
 * A list of points in time as days, inside a multi-valued property.
 *
 * 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:143
 * @category Codecs
 */
export const SAppTimeArrayCodec: Codec<readonly number[]> = { x86: 8, x64: 16, read: readSAppTimeArray, write: writeSAppTimeArray };

/**
 * Reads SAppTimeArray from its bytes: 16 bytes on x64, 8 on x86. Bytes in it are not copied: they are
 * parts of those.
 *
 * @see idl/mapi.idl:143
 * @category Codecs
 */
export function decodeSAppTimeArray(bytes: Uint8Array, options?: CodecOptions): readonly number[] {
  return readSAppTimeArray(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes SAppTimeArray as its bytes: 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:143
 * @category Codecs
 */
export function encodeSAppTimeArray(value: readonly number[], options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 16 : 8;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "SAppTimeArray");
  writeSAppTimeArray(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads SDateTimeArray from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readSDateTimeArray(source: Source, offset: number, decoding: Decoding): readonly bigint[] {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 16 : 8), "SDateTimeArray");
  return decoding.list(decoding.addressAt(source, offset + (x64 ? 8 : 4)), uint32At(source, offset), uint64Element, "SDateTimeArray.lpft");
}

/**
 * Writes SDateTimeArray from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeSDateTimeArray(view: DataView, offset: number, value: readonly bigint[], encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  view.setUint32(offset, asUint32(value.length, "SDateTimeArray.cValues"), true);
  encoding.setAddressAt(view, offset + (x64 ? 8 : 4), encoding.list(value, uint64Element, "SDateTimeArray.lpft"));
}

/**
 * A list of points in time, inside a multi-valued property.
 *
 * 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:150
 * @category Codecs
 */
export const SDateTimeArrayCodec: Codec<readonly bigint[]> = { x86: 8, x64: 16, read: readSDateTimeArray, write: writeSDateTimeArray };

/**
 * Reads SDateTimeArray from its bytes: 16 bytes on x64, 8 on x86. Bytes in it are not copied: they are
 * parts of those.
 *
 * @see idl/mapi.idl:150
 * @category Codecs
 */
export function decodeSDateTimeArray(bytes: Uint8Array, options?: CodecOptions): readonly bigint[] {
  return readSDateTimeArray(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes SDateTimeArray as its bytes: 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:150
 * @category Codecs
 */
export function encodeSDateTimeArray(value: readonly bigint[], options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 16 : 8;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "SDateTimeArray");
  writeSDateTimeArray(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads SGuidArray from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readSGuidArray(source: Source, offset: number, decoding: Decoding): readonly Uint8Array[] {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 16 : 8), "SGuidArray");
  return decoding.list(decoding.addressAt(source, offset + (x64 ? 8 : 4)), uint32At(source, offset), bytes16Element, "SGuidArray.lpguid");
}

/**
 * Writes SGuidArray from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeSGuidArray(view: DataView, offset: number, value: readonly Uint8Array[], encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  view.setUint32(offset, asUint32(value.length, "SGuidArray.cValues"), true);
  encoding.setAddressAt(view, offset + (x64 ? 8 : 4), encoding.list(value, bytes16Element, "SGuidArray.lpguid"));
}

/**
 * A list of identifiers, inside a multi-valued property.
 *
 * 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:157
 * @category Codecs
 */
export const SGuidArrayCodec: Codec<readonly Uint8Array[]> = { x86: 8, x64: 16, read: readSGuidArray, write: writeSGuidArray };

/**
 * Reads SGuidArray from its bytes: 16 bytes on x64, 8 on x86. Bytes in it are not copied: they are
 * parts of those.
 *
 * @see idl/mapi.idl:157
 * @category Codecs
 */
export function decodeSGuidArray(bytes: Uint8Array, options?: CodecOptions): readonly Uint8Array[] {
  return readSGuidArray(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes SGuidArray as its bytes: 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:157
 * @category Codecs
 */
export function encodeSGuidArray(value: readonly Uint8Array[], options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 16 : 8;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "SGuidArray");
  writeSGuidArray(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads SLargeIntegerArray from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readSLargeIntegerArray(source: Source, offset: number, decoding: Decoding): readonly bigint[] {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 16 : 8), "SLargeIntegerArray");
  return decoding.list(decoding.addressAt(source, offset + (x64 ? 8 : 4)), uint32At(source, offset), int64Element, "SLargeIntegerArray.lpli");
}

/**
 * Writes SLargeIntegerArray from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeSLargeIntegerArray(view: DataView, offset: number, value: readonly bigint[], encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  view.setUint32(offset, asUint32(value.length, "SLargeIntegerArray.cValues"), true);
  encoding.setAddressAt(view, offset + (x64 ? 8 : 4), encoding.list(value, int64Element, "SLargeIntegerArray.lpli"));
}

/**
 * A list of 64-bit numbers, inside a multi-valued property.
 *
 * 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:164
 * @category Codecs
 */
export const SLargeIntegerArrayCodec: Codec<readonly bigint[]> = { x86: 8, x64: 16, read: readSLargeIntegerArray, write: writeSLargeIntegerArray };

/**
 * Reads SLargeIntegerArray from its bytes: 16 bytes on x64, 8 on x86. Bytes in it are not copied: they
 * are parts of those.
 *
 * @see idl/mapi.idl:164
 * @category Codecs
 */
export function decodeSLargeIntegerArray(bytes: Uint8Array, options?: CodecOptions): readonly bigint[] {
  return readSLargeIntegerArray(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes SLargeIntegerArray as its bytes: 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:164
 * @category Codecs
 */
export function encodeSLargeIntegerArray(value: readonly bigint[], options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 16 : 8;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "SLargeIntegerArray");
  writeSLargeIntegerArray(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads SLPSTRArray from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readSLPSTRArray(source: Source, offset: number, decoding: Decoding): readonly (string | null)[] {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 16 : 8), "SLPSTRArray");
  return decoding.list(decoding.addressAt(source, offset + (x64 ? 8 : 4)), uint32At(source, offset), text8Element, "SLPSTRArray.lppszA");
}

/**
 * Writes SLPSTRArray from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeSLPSTRArray(view: DataView, offset: number, value: readonly (string | null)[], encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  view.setUint32(offset, asUint32(value.length, "SLPSTRArray.cValues"), true);
  encoding.setAddressAt(view, offset + (x64 ? 8 : 4), encoding.list(value, text8Element, "SLPSTRArray.lppszA"));
}

/**
 * A list of 8-bit strings, inside a multi-valued property.
 *
 * 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:171
 * @category Codecs
 */
export const SLPSTRArrayCodec: Codec<readonly (string | null)[]> = { x86: 8, x64: 16, read: readSLPSTRArray, write: writeSLPSTRArray };

/**
 * Reads SLPSTRArray from its bytes: 16 bytes on x64, 8 on x86. Bytes in it are not copied: they are
 * parts of those.
 *
 * @see idl/mapi.idl:171
 * @category Codecs
 */
export function decodeSLPSTRArray(bytes: Uint8Array, options?: CodecOptions): readonly (string | null)[] {
  return readSLPSTRArray(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes SLPSTRArray as its bytes: 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:171
 * @category Codecs
 */
export function encodeSLPSTRArray(value: readonly (string | null)[], options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 16 : 8;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "SLPSTRArray");
  writeSLPSTRArray(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads SWStringArray from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readSWStringArray(source: Source, offset: number, decoding: Decoding): readonly (string | null)[] {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 16 : 8), "SWStringArray");
  return decoding.list(decoding.addressAt(source, offset + (x64 ? 8 : 4)), uint32At(source, offset), text16Element, "SWStringArray.lppszW");
}

/**
 * Writes SWStringArray from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeSWStringArray(view: DataView, offset: number, value: readonly (string | null)[], encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  view.setUint32(offset, asUint32(value.length, "SWStringArray.cValues"), true);
  encoding.setAddressAt(view, offset + (x64 ? 8 : 4), encoding.list(value, text16Element, "SWStringArray.lppszW"));
}

/**
 * A list of UTF-16 strings, inside a multi-valued property.
 *
 * 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:178
 * @category Codecs
 */
export const SWStringArrayCodec: Codec<readonly (string | null)[]> = { x86: 8, x64: 16, read: readSWStringArray, write: writeSWStringArray };

/**
 * Reads SWStringArray from its bytes: 16 bytes on x64, 8 on x86. Bytes in it are not copied: they are
 * parts of those.
 *
 * @see idl/mapi.idl:178
 * @category Codecs
 */
export function decodeSWStringArray(bytes: Uint8Array, options?: CodecOptions): readonly (string | null)[] {
  return readSWStringArray(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes SWStringArray as its bytes: 16 bytes on x64, 8 on x86.
 *
 * @see idl/mapi.idl:178
 * @category Codecs
 */
export function encodeSWStringArray(value: readonly (string | null)[], options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 16 : 8;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "SWStringArray");
  writeSWStringArray(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads SPropValue from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readSPropValue(source: Source, offset: number, decoding: Decoding): SPropValue {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 24 : 16), "SPropValue");
  return {
    ulPropTag: uint32At(source, offset),
    Value: readPROPVALUE(source, offset + 8, uint32At(source, offset), decoding),
  };
}

/**
 * Writes SPropValue from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeSPropValue(view: DataView, offset: number, value: SPropValue, encoding: Encoding): void {
  view.setUint32(offset, asUint32(value.ulPropTag, "SPropValue.ulPropTag"), true);
  writePROPVALUE(view, offset + 8, value.ulPropTag, value.Value, encoding);
}

/**
 * One property: its tag and its value.
 *
 * 24 bytes on x64, 16 on x86.
 *
 * @see idl/mapi.idl:218
 * @category Codecs
 */
export const SPropValueCodec: Codec<SPropValue> = { x86: 16, x64: 24, read: readSPropValue, write: writeSPropValue };

/**
 * Reads SPropValue from its bytes: 24 bytes on x64, 16 on x86. Bytes in it are not copied: they are
 * parts of those.
 *
 * Reserved members are left out.
 *
 * @see idl/mapi.idl:218
 * @category Codecs
 */
export function decodeSPropValue(bytes: Uint8Array, options?: CodecOptions): SPropValue {
  return readSPropValue(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes SPropValue as its bytes: 24 bytes on x64, 16 on x86.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/mapi.idl:218
 * @category Codecs
 */
export function encodeSPropValue(value: SPropValue, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 24 : 16;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "SPropValue");
  writeSPropValue(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads SPropProblem from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readSPropProblem(source: Source, offset: number): SPropProblem {
  checkInside(source, offset, 12, "SPropProblem");
  return {
    ulIndex: uint32At(source, offset),
    ulPropTag: uint32At(source, offset + 4),
    scode: uint32At(source, offset + 8),
  };
}

/**
 * Writes SPropProblem from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeSPropProblem(view: DataView, offset: number, value: SPropProblem): void {
  view.setUint32(offset, asUint32(value.ulIndex, "SPropProblem.ulIndex"), true);
  view.setUint32(offset + 4, asUint32(value.ulPropTag, "SPropProblem.ulPropTag"), true);
  view.setUint32(offset + 8, asUint32(value.scode, "SPropProblem.scode"), true);
}

/**
 * Why one property of a call could not be set or deleted.
 *
 * 12 bytes.
 *
 * @see idl/mapi.idl:230
 * @category Codecs
 */
export const SPropProblemCodec: Codec<SPropProblem> = { x86: 12, x64: 12, read: readSPropProblem, write: writeSPropProblem };

/**
 * Reads SPropProblem from its bytes: 12 bytes. Bytes in it are not copied: they are parts of those.
 *
 * @see idl/mapi.idl:230
 * @category Codecs
 */
export function decodeSPropProblem(bytes: Uint8Array): SPropProblem {
  return readSPropProblem(sourceOf(bytes), 0);
}

/**
 * Writes SPropProblem as its bytes: 12 bytes.
 *
 * @see idl/mapi.idl:230
 * @category Codecs
 */
export function encodeSPropProblem(value: SPropProblem, into?: Uint8Array): Uint8Array {
  const bytes = into ?? new Uint8Array(12);
  const view = targetView(bytes, into);
  checkBounds(view, 0, 12, "SPropProblem");
  writeSPropProblem(view, 0, value);
  return bytes;
}

/**
 * The properties that a call could not handle.
 *
 * 4 bytes, and the elements behind them.
 *
 * @see idl/mapi.idl:241
 * @category Codecs
 */
export const SPropProblemArrayCodec: Codec<readonly SPropProblem[]> = /*@__PURE__*/ openList(SPropProblemCodec, { x86: 4, x64: 4 }, "SPropProblemArray.aProblem");

/**
 * Reads SPropProblemArray from its bytes: 4 bytes, and the elements behind them. Bytes in it are not
 * copied: they are parts of those.
 *
 * @see idl/mapi.idl:241
 * @category Codecs
 */
export function decodeSPropProblemArray(bytes: Uint8Array, options?: CodecOptions): readonly SPropProblem[] {
  return SPropProblemArrayCodec.read(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes SPropProblemArray as its bytes: 4 bytes, and the elements behind them.
 *
 * @see idl/mapi.idl:241
 * @category Codecs
 */
export function encodeSPropProblemArray(value: readonly SPropProblem[], options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const bytes = into ?? new Uint8Array(SPropProblemArrayCodec[encoding.architecture] + SPropProblemArrayCodec.room!(value, encoding.architecture));
  SPropProblemArrayCodec.write(targetView(bytes, into), 0, value, encoding);
  return bytes;
}

/**
 * Reads MAPIERROR from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readMAPIERROR(source: Source, offset: number, decoding: Decoding): MAPIERROR {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 32 : 20), "MAPIERROR");
  return {
    ulVersion: uint32At(source, offset),
    lpszError: decoding.text8(decoding.addressAt(source, offset + (x64 ? 8 : 4)), "MAPIERROR.lpszError"),
    lpszComponent: decoding.text8(decoding.addressAt(source, offset + (x64 ? 16 : 8)), "MAPIERROR.lpszComponent"),
    ulLowLevelError: uint32At(source, offset + (x64 ? 24 : 12)),
    ulContext: uint32At(source, offset + (x64 ? 28 : 16)),
  };
}

/**
 * Writes MAPIERROR from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeMAPIERROR(view: DataView, offset: number, value: MAPIERROR, encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  view.setUint32(offset, asUint32(value.ulVersion, "MAPIERROR.ulVersion"), true);
  encoding.setAddressAt(view, offset + (x64 ? 8 : 4), encoding.text8(value.lpszError, "MAPIERROR.lpszError"));
  encoding.setAddressAt(view, offset + (x64 ? 16 : 8), encoding.text8(value.lpszComponent, "MAPIERROR.lpszComponent"));
  view.setUint32(offset + (x64 ? 24 : 12), asUint32(value.ulLowLevelError, "MAPIERROR.ulLowLevelError"), true);
  view.setUint32(offset + (x64 ? 28 : 16), asUint32(value.ulContext, "MAPIERROR.ulContext"), true);
}

/**
 * What a provider has to say about a failure, for people to read. The caller of GetLastError owns it
 * and frees it as one MAPI buffer.
 *
 * 32 bytes on x64, 20 on x86.
 *
 * @see idl/mapi.idl:253
 * @category Codecs
 */
export const MAPIERRORCodec: Codec<MAPIERROR> = { x86: 20, x64: 32, read: readMAPIERROR, write: writeMAPIERROR };

/**
 * Reads MAPIERROR from its bytes: 32 bytes on x64, 20 on x86. Bytes in it are not copied: they are
 * parts of those.
 *
 * @see idl/mapi.idl:253
 * @category Codecs
 */
export function decodeMAPIERROR(bytes: Uint8Array, options?: CodecOptions): MAPIERROR {
  return readMAPIERROR(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes MAPIERROR as its bytes: 32 bytes on x64, 20 on x86.
 *
 * @see idl/mapi.idl:253
 * @category Codecs
 */
export function encodeMAPIERROR(value: MAPIERROR, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 32 : 20;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "MAPIERROR");
  writeMAPIERROR(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads READSTATE from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readREADSTATE(source: Source, offset: number, decoding: Decoding): READSTATE {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 24 : 12), "READSTATE");
  return {
    cbSourceKey: uint32At(source, offset),
    pbSourceKey: decoding.bytesAt(source, offset + (x64 ? 8 : 4), uint32At(source, offset), "READSTATE.pbSourceKey"),
    ulFlags: uint32At(source, offset + (x64 ? 16 : 8)),
  };
}

/**
 * Writes READSTATE from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeREADSTATE(view: DataView, offset: number, value: READSTATE, encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  view.setUint32(offset, asUint32(value.cbSourceKey, "READSTATE.cbSourceKey"), true);
  checkLength(value.pbSourceKey, value.cbSourceKey, "READSTATE.pbSourceKey");
  encoding.setAddressAt(view, offset + (x64 ? 8 : 4), encoding.bytes(value.pbSourceKey, "READSTATE.pbSourceKey"));
  view.setUint32(offset + (x64 ? 16 : 8), asUint32(value.ulFlags, "READSTATE.ulFlags"), true);
}

/**
 * A new read state of one item.
 *
 * 24 bytes on x64, 12 on x86.
 *
 * @see idl/ics.idl:9
 * @category Codecs
 */
export const READSTATECodec: Codec<READSTATE> = { x86: 12, x64: 24, read: readREADSTATE, write: writeREADSTATE };

/**
 * Reads READSTATE from its bytes: 24 bytes on x64, 12 on x86. Bytes in it are not copied: they are
 * parts of those.
 *
 * @see idl/ics.idl:9
 * @category Codecs
 */
export function decodeREADSTATE(bytes: Uint8Array, options?: CodecOptions): READSTATE {
  return readREADSTATE(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes READSTATE as its bytes: 24 bytes on x64, 12 on x86.
 *
 * @see idl/ics.idl:9
 * @category Codecs
 */
export function encodeREADSTATE(value: READSTATE, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 24 : 12;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "READSTATE");
  writeREADSTATE(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads LTID from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readLTID(source: Source, offset: number): LTID {
  checkInside(source, offset, 24, "LTID");
  const { buffer, byteOffset } = source;
  return {
    guid: new Uint8Array(buffer, byteOffset + offset, 16),
    globcnt: new Uint8Array(buffer, byteOffset + offset + 16, 6),
    wLevel: uint16At(source, offset + 22),
  };
}

/**
 * Writes LTID from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeLTID(view: DataView, offset: number, value: LTID): void {
  setBytesAt(view, offset, 16, value.guid, "LTID.guid");
  setBytesAt(view, offset + 16, 6, value.globcnt, "LTID.globcnt");
  view.setUint16(offset + 22, asUint16(value.wLevel, "LTID.wLevel"), true);
}

/**
 * A long-term id: names one object of a store for its whole life. 24 bytes.
 *
 * 24 bytes.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ltid | ltid}
 * @see idl/iostx.idl:17
 * @category Codecs
 */
export const LTIDCodec: Codec<LTID> = { x86: 24, x64: 24, read: readLTID, write: writeLTID };

/**
 * Reads LTID from its bytes: 24 bytes. Bytes in it are not copied: they are parts of those.
 *
 * @see idl/iostx.idl:17
 * @category Codecs
 */
export function decodeLTID(bytes: Uint8Array): LTID {
  return readLTID(sourceOf(bytes), 0);
}

/**
 * Writes LTID as its bytes: 24 bytes.
 *
 * @see idl/iostx.idl:17
 * @category Codecs
 */
export function encodeLTID(value: LTID, into?: Uint8Array): Uint8Array {
  const bytes = into ?? new Uint8Array(24);
  const view = targetView(bytes, into);
  checkBounds(view, 0, 24, "LTID");
  writeLTID(view, 0, value);
  return bytes;
}

/**
 * Reads FEID from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readFEID(source: Source, offset: number): FEID {
  checkInside(source, offset, 46, "FEID");
  const { buffer, byteOffset } = source;
  return {
    abFlags: new Uint8Array(buffer, byteOffset + offset, 4),
    muid: new Uint8Array(buffer, byteOffset + offset + 4, 16),
    placeholder: uint16At(source, offset + 20),
    ltid: {
      guid: new Uint8Array(buffer, byteOffset + offset + 22, 16),
      globcnt: new Uint8Array(buffer, byteOffset + offset + 38, 6),
      wLevel: uint16At(source, offset + 44),
    },
  };
}

/**
 * Writes FEID from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeFEID(view: DataView, offset: number, value: FEID): void {
  setBytesAt(view, offset, 4, value.abFlags, "FEID.abFlags");
  setBytesAt(view, offset + 4, 16, value.muid, "FEID.muid");
  view.setUint16(offset + 20, asUint16(value.placeholder, "FEID.placeholder"), true);
  writeLTID(view, offset + 22, value.ltid);
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
 * @category Codecs
 */
export const FEIDCodec: Codec<FEID> = { x86: 46, x64: 46, read: readFEID, write: writeFEID };

/**
 * Reads FEID from its bytes: 46 bytes. Bytes in it are not copied: they are parts of those.
 *
 * @see idl/iostx.idl:36
 * @category Codecs
 */
export function decodeFEID(bytes: Uint8Array): FEID {
  return readFEID(sourceOf(bytes), 0);
}

/**
 * Writes FEID as its bytes: 46 bytes.
 *
 * @see idl/iostx.idl:36
 * @category Codecs
 */
export function encodeFEID(value: FEID, into?: Uint8Array): Uint8Array {
  const bytes = into ?? new Uint8Array(46);
  const view = targetView(bytes, into);
  checkBounds(view, 0, 46, "FEID");
  writeFEID(view, 0, value);
  return bytes;
}

/**
 * Reads MEID from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readMEID(source: Source, offset: number): MEID {
  checkInside(source, offset, 70, "MEID");
  const { buffer, byteOffset } = source;
  return {
    abFlags: new Uint8Array(buffer, byteOffset + offset, 4),
    muid: new Uint8Array(buffer, byteOffset + offset + 4, 16),
    placeholder: uint16At(source, offset + 20),
    ltidFld: {
      guid: new Uint8Array(buffer, byteOffset + offset + 22, 16),
      globcnt: new Uint8Array(buffer, byteOffset + offset + 38, 6),
      wLevel: uint16At(source, offset + 44),
    },
    ltidMsg: {
      guid: new Uint8Array(buffer, byteOffset + offset + 46, 16),
      globcnt: new Uint8Array(buffer, byteOffset + offset + 62, 6),
      wLevel: uint16At(source, offset + 68),
    },
  };
}

/**
 * Writes MEID from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeMEID(view: DataView, offset: number, value: MEID): void {
  setBytesAt(view, offset, 4, value.abFlags, "MEID.abFlags");
  setBytesAt(view, offset + 4, 16, value.muid, "MEID.muid");
  view.setUint16(offset + 20, asUint16(value.placeholder, "MEID.placeholder"), true);
  writeLTID(view, offset + 22, value.ltidFld);
  writeLTID(view, offset + 46, value.ltidMsg);
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
 * @category Codecs
 */
export const MEIDCodec: Codec<MEID> = { x86: 70, x64: 70, read: readMEID, write: writeMEID };

/**
 * Reads MEID from its bytes: 70 bytes. Bytes in it are not copied: they are parts of those.
 *
 * @see idl/iostx.idl:55
 * @category Codecs
 */
export function decodeMEID(bytes: Uint8Array): MEID {
  return readMEID(sourceOf(bytes), 0);
}

/**
 * Writes MEID as its bytes: 70 bytes.
 *
 * @see idl/iostx.idl:55
 * @category Codecs
 */
export function encodeMEID(value: MEID, into?: Uint8Array): Uint8Array {
  const bytes = into ?? new Uint8Array(70);
  const view = targetView(bytes, into);
  checkBounds(view, 0, 70, "MEID");
  writeMEID(view, 0, value);
  return bytes;
}

/**
 * Reads SKEY from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readSKEY(source: Source, offset: number): SKEY {
  checkInside(source, offset, 22, "SKEY");
  const { buffer, byteOffset } = source;
  return {
    guid: new Uint8Array(buffer, byteOffset + offset, 16),
    globcnt: new Uint8Array(buffer, byteOffset + offset + 16, 6),
  };
}

/**
 * Writes SKEY from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeSKEY(view: DataView, offset: number, value: SKEY): void {
  setBytesAt(view, offset, 16, value.guid, "SKEY.guid");
  setBytesAt(view, offset + 16, 6, value.globcnt, "SKEY.globcnt");
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
 * @category Codecs
 */
export const SKEYCodec: Codec<SKEY> = { x86: 22, x64: 22, read: readSKEY, write: writeSKEY };

/**
 * Reads SKEY from its bytes: 22 bytes. Bytes in it are not copied: they are parts of those.
 *
 * @see idl/iostx.idl:76
 * @category Codecs
 */
export function decodeSKEY(bytes: Uint8Array): SKEY {
  return readSKEY(sourceOf(bytes), 0);
}

/**
 * Writes SKEY as its bytes: 22 bytes.
 *
 * @see idl/iostx.idl:76
 * @category Codecs
 */
export function encodeSKEY(value: SKEY, into?: Uint8Array): Uint8Array {
  const bytes = into ?? new Uint8Array(22);
  const view = targetView(bytes, into);
  checkBounds(view, 0, 22, "SKEY");
  writeSKEY(view, 0, value);
  return bytes;
}

/**
 * Reads OLFI from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readOLFI(source: Source, offset: number): OLFI {
  checkInside(source, offset, 80, "OLFI");
  const { buffer, byteOffset } = source;
  return {
    ulVersion: uint32At(source, offset),
    dwAlloc: uint32At(source, offset + 24),
    dwNextAlloc: uint32At(source, offset + 28),
    ltidAlloc: {
      guid: new Uint8Array(buffer, byteOffset + offset + 32, 16),
      globcnt: new Uint8Array(buffer, byteOffset + offset + 48, 6),
      wLevel: uint16At(source, offset + 54),
    },
    ltidNextAlloc: {
      guid: new Uint8Array(buffer, byteOffset + offset + 56, 16),
      globcnt: new Uint8Array(buffer, byteOffset + offset + 72, 6),
      wLevel: uint16At(source, offset + 78),
    },
  };
}

/**
 * Writes OLFI from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeOLFI(view: DataView, offset: number, value: OLFI): void {
  view.setUint32(offset, asUint32(value.ulVersion, "OLFI.ulVersion"), true);
  view.setUint32(offset + 24, asUint32(value.dwAlloc, "OLFI.dwAlloc"), true);
  view.setUint32(offset + 28, asUint32(value.dwNextAlloc, "OLFI.dwNextAlloc"), true);
  writeLTID(view, offset + 32, value.ltidAlloc);
  writeLTID(view, offset + 56, value.ltidNextAlloc);
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
 * @category Codecs
 */
export const OLFICodec: Codec<OLFI> = { x86: 80, x64: 80, read: readOLFI, write: writeOLFI };

/**
 * Reads OLFI from its bytes: 80 bytes. Bytes in it are not copied: they are parts of those.
 *
 * Reserved members are left out.
 *
 * @see idl/iostx.idl:92
 * @category Codecs
 */
export function decodeOLFI(bytes: Uint8Array): OLFI {
  return readOLFI(sourceOf(bytes), 0);
}

/**
 * Writes OLFI as its bytes: 80 bytes.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/iostx.idl:92
 * @category Codecs
 */
export function encodeOLFI(value: OLFI, into?: Uint8Array): Uint8Array {
  const bytes = into ?? new Uint8Array(80);
  const view = targetView(bytes, into);
  checkBounds(view, 0, 80, "OLFI");
  writeOLFI(view, 0, value);
  return bytes;
}

/**
 * Reads SYNC from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readSYNC(source: Source, offset: number, decoding: Decoding): SYNC {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 152 : 132), "SYNC");
  const pelList = decoding.one(decoding.addressAt(source, offset + (x64 ? 136 : 124)), SBinaryArrayCodec, "SYNC.pel");
  return {
    ulFlags: uint32At(source, offset),
    pwzPath: decoding.text16(decoding.addressAt(source, offset + (x64 ? 8 : 4)), "SYNC.pwzPath"),
    pel: pelList,
    pulFolderOptions: decoding.parallel(decoding.addressAt(source, offset + (x64 ? 144 : 128)), pelList, uint32Element, "SYNC.pulFolderOptions"),
  };
}

/**
 * Writes SYNC from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeSYNC(view: DataView, offset: number, value: SYNC, encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  view.setUint32(offset, asUint32(value.ulFlags, "SYNC.ulFlags"), true);
  encoding.setAddressAt(view, offset + (x64 ? 8 : 4), encoding.text16(value.pwzPath, "SYNC.pwzPath"));
  encoding.setAddressAt(view, offset + (x64 ? 136 : 124), encoding.one(value.pel, SBinaryArrayCodec, "SYNC.pel"));
  encoding.setAddressAt(view, offset + (x64 ? 144 : 128), encoding.parallel(value.pulFolderOptions, value.pel, uint32Element, "SYNC.pulFolderOptions"));
}

/**
 * A replication in one direction.
 *
 * 152 bytes on x64, 132 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/sync | sync}
 * @see idl/iostx.idl:150
 * @category Codecs
 */
export const SYNCCodec: Codec<SYNC> = { x86: 132, x64: 152, read: readSYNC, write: writeSYNC };

/**
 * Reads SYNC from its bytes: 152 bytes on x64, 132 on x86. Bytes in it are not copied: they are parts
 * of those.
 *
 * Reserved members are left out.
 *
 * @see idl/iostx.idl:150
 * @category Codecs
 */
export function decodeSYNC(bytes: Uint8Array, options?: CodecOptions): SYNC {
  return readSYNC(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes SYNC as its bytes: 152 bytes on x64, 132 on x86.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/iostx.idl:150
 * @category Codecs
 */
export function encodeSYNC(value: SYNC, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 152 : 132;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "SYNC");
  writeSYNC(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads UPHIER from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readUPHIER(source: Source, offset: number, decoding: Decoding): UPHIER {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 24 : 16), "UPHIER");
  return {
    ulFlags: uint32At(source, offset),
    iEnt: uint32At(source, offset + (x64 ? 16 : 8)),
    cEnt: uint32At(source, offset + (x64 ? 20 : 12)),
  };
}

/**
 * Writes UPHIER from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeUPHIER(view: DataView, offset: number, value: UPHIER, encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  view.setUint32(offset, asUint32(value.ulFlags, "UPHIER.ulFlags"), true);
  view.setUint32(offset + (x64 ? 16 : 8), asUint32(value.iEnt, "UPHIER.iEnt"), true);
  view.setUint32(offset + (x64 ? 20 : 12), asUint32(value.cEnt, "UPHIER.cEnt"), true);
}

/**
 * The folders that are out of sync.
 *
 * 24 bytes on x64, 16 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/uphier | uphier}
 * @see idl/iostx.idl:179
 * @category Codecs
 */
export const UPHIERCodec: Codec<UPHIER> = { x86: 16, x64: 24, read: readUPHIER, write: writeUPHIER };

/**
 * Reads UPHIER from its bytes: 24 bytes on x64, 16 on x86. Bytes in it are not copied: they are parts
 * of those.
 *
 * Reserved members are left out.
 *
 * @see idl/iostx.idl:179
 * @category Codecs
 */
export function decodeUPHIER(bytes: Uint8Array, options?: CodecOptions): UPHIER {
  return readUPHIER(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes UPHIER as its bytes: 24 bytes on x64, 16 on x86.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/iostx.idl:179
 * @category Codecs
 */
export function encodeUPHIER(value: UPHIER, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 24 : 16;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "UPHIER");
  writeUPHIER(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads UPFLD from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readUPFLD(source: Source, offset: number, decoding: Decoding): UPFLD {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 64 : 56), "UPFLD");
  const { buffer, byteOffset } = source;
  const feidStart = offset + (x64 ? 16 : 8);
  return {
    ulFlags: uint32At(source, offset),
    pfld: decoding.object(decoding.addressAt(source, offset + (x64 ? 8 : 4)), "IMAPIFolder", "UPFLD.pfld") as IMAPIFolder | null,
    feid: {
      abFlags: new Uint8Array(buffer, byteOffset + feidStart, 4),
      muid: new Uint8Array(buffer, byteOffset + feidStart + 4, 16),
      placeholder: uint16At(source, feidStart + 20),
      ltid: {
        guid: new Uint8Array(buffer, byteOffset + feidStart + 22, 16),
        globcnt: new Uint8Array(buffer, byteOffset + feidStart + 38, 6),
        wLevel: uint16At(source, feidStart + 44),
      },
    },
  };
}

/**
 * Writes UPFLD from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeUPFLD(view: DataView, offset: number, value: UPFLD, encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  view.setUint32(offset, asUint32(value.ulFlags, "UPFLD.ulFlags"), true);
  encoding.setAddressAt(view, offset + (x64 ? 8 : 4), encoding.object(value.pfld, "IMAPIFolder", "UPFLD.pfld"));
  writeFEID(view, offset + (x64 ? 16 : 8), value.feid);
}

/**
 * One folder to upload.
 *
 * 64 bytes on x64, 56 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upfld | upfld}
 * @see idl/iostx.idl:195
 * @category Codecs
 */
export const UPFLDCodec: Codec<UPFLD> = { x86: 56, x64: 64, read: readUPFLD, write: writeUPFLD };

/**
 * Reads UPFLD from its bytes: 64 bytes on x64, 56 on x86. Bytes in it are not copied: they are parts
 * of those.
 *
 * @see idl/iostx.idl:195
 * @category Codecs
 */
export function decodeUPFLD(bytes: Uint8Array, options?: CodecOptions): UPFLD {
  return readUPFLD(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes UPFLD as its bytes: 64 bytes on x64, 56 on x86.
 *
 * @see idl/iostx.idl:195
 * @category Codecs
 */
export function encodeUPFLD(value: UPFLD, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 64 : 56;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "UPFLD");
  writeUPFLD(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads SYNCCONT from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readSYNCCONT(source: Source, offset: number, decoding: Decoding): SYNCCONT {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 40 : 24), "SYNCCONT");
  return {
    ulFlags: uint32At(source, offset),
    iEnt: uint32At(source, offset + 4),
    cEnt: uint32At(source, offset + 8),
  };
}

/**
 * Writes SYNCCONT from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeSYNCCONT(view: DataView, offset: number, value: SYNCCONT, _encoding: Encoding): void {
  view.setUint32(offset, asUint32(value.ulFlags, "SYNCCONT.ulFlags"), true);
  view.setUint32(offset + 4, asUint32(value.iEnt, "SYNCCONT.iEnt"), true);
  view.setUint32(offset + 8, asUint32(value.cEnt, "SYNCCONT.cEnt"), true);
}

/**
 * The folders whose contents need work.
 *
 * 40 bytes on x64, 24 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/synccont | synccont}
 * @see idl/iostx.idl:209
 * @category Codecs
 */
export const SYNCCONTCodec: Codec<SYNCCONT> = { x86: 24, x64: 40, read: readSYNCCONT, write: writeSYNCCONT };

/**
 * Reads SYNCCONT from its bytes: 40 bytes on x64, 24 on x86. Bytes in it are not copied: they are
 * parts of those.
 *
 * Reserved members are left out.
 *
 * @see idl/iostx.idl:209
 * @category Codecs
 */
export function decodeSYNCCONT(bytes: Uint8Array, options?: CodecOptions): SYNCCONT {
  return readSYNCCONT(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes SYNCCONT as its bytes: 40 bytes on x64, 24 on x86.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/iostx.idl:209
 * @category Codecs
 */
export function encodeSYNCCONT(value: SYNCCONT, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 40 : 24;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "SYNCCONT");
  writeSYNCCONT(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads UPTBLE from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readUPTBLE(source: Source, offset: number): UPTBLE {
  checkInside(source, offset, 24, "UPTBLE");
  return {
    iEntMod: uint32At(source, offset),
    cEntMod: uint32At(source, offset + 4),
    iEntRead: uint32At(source, offset + 8),
    cEntRead: uint32At(source, offset + 12),
    iEntDel: uint32At(source, offset + 16),
    cEntDel: uint32At(source, offset + 20),
  };
}

/**
 * Writes UPTBLE from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeUPTBLE(view: DataView, offset: number, value: UPTBLE): void {
  view.setUint32(offset, asUint32(value.iEntMod, "UPTBLE.iEntMod"), true);
  view.setUint32(offset + 4, asUint32(value.cEntMod, "UPTBLE.cEntMod"), true);
  view.setUint32(offset + 8, asUint32(value.iEntRead, "UPTBLE.iEntRead"), true);
  view.setUint32(offset + 12, asUint32(value.cEntRead, "UPTBLE.cEntRead"), true);
  view.setUint32(offset + 16, asUint32(value.iEntDel, "UPTBLE.iEntDel"), true);
  view.setUint32(offset + 20, asUint32(value.cEntDel, "UPTBLE.cEntDel"), true);
}

/**
 * How many items of one kind, normal or associated, need uploading, and how many are done.
 *
 * 24 bytes.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/uptble | uptble}
 * @see idl/iostx.idl:233
 * @category Codecs
 */
export const UPTBLECodec: Codec<UPTBLE> = { x86: 24, x64: 24, read: readUPTBLE, write: writeUPTBLE };

/**
 * Reads UPTBLE from its bytes: 24 bytes. Bytes in it are not copied: they are parts of those.
 *
 * @see idl/iostx.idl:233
 * @category Codecs
 */
export function decodeUPTBLE(bytes: Uint8Array): UPTBLE {
  return readUPTBLE(sourceOf(bytes), 0);
}

/**
 * Writes UPTBLE as its bytes: 24 bytes.
 *
 * @see idl/iostx.idl:233
 * @category Codecs
 */
export function encodeUPTBLE(value: UPTBLE, into?: Uint8Array): Uint8Array {
  const bytes = into ?? new Uint8Array(24);
  const view = targetView(bytes, into);
  checkBounds(view, 0, 24, "UPTBLE");
  writeUPTBLE(view, 0, value);
  return bytes;
}

/**
 * Reads UPMOV from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readUPMOV(source: Source, offset: number, decoding: Decoding): UPMOV {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 120 : 84), "UPMOV");
  const { buffer, byteOffset } = source;
  const feidStart = offset + (x64 ? 32 : 16);
  return {
    ulFlags: uint32At(source, offset),
    pszName: decoding.text8(decoding.addressAt(source, offset + (x64 ? 24 : 12)), "UPMOV.pszName"),
    feid: {
      abFlags: new Uint8Array(buffer, byteOffset + feidStart, 4),
      muid: new Uint8Array(buffer, byteOffset + feidStart + 4, 16),
      placeholder: uint16At(source, feidStart + 20),
      ltid: {
        guid: new Uint8Array(buffer, byteOffset + feidStart + 22, 16),
        globcnt: new Uint8Array(buffer, byteOffset + feidStart + 38, 6),
        wLevel: uint16At(source, feidStart + 44),
      },
    },
    pfld: decoding.object(decoding.addressAt(source, offset + (x64 ? 80 : 64)), "IMAPIFolder", "UPMOV.pfld") as IMAPIFolder | null,
    pxicc: decoding.object(decoding.addressAt(source, offset + (x64 ? 88 : 68)), "IExchangeImportContentsChanges", "UPMOV.pxicc") as IExchangeImportContentsChanges | null,
    pupmovNext: decoding.one(decoding.addressAt(source, offset + (x64 ? 104 : 76)), UPMOVCodec, "UPMOV.pupmovNext"),
    cEntMov: uint32At(source, offset + (x64 ? 112 : 80)),
  };
}

/**
 * Writes UPMOV from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeUPMOV(view: DataView, offset: number, value: UPMOV, encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  view.setUint32(offset, asUint32(value.ulFlags, "UPMOV.ulFlags"), true);
  encoding.setAddressAt(view, offset + (x64 ? 24 : 12), encoding.text8(value.pszName, "UPMOV.pszName"));
  writeFEID(view, offset + (x64 ? 32 : 16), value.feid);
  encoding.setAddressAt(view, offset + (x64 ? 80 : 64), encoding.object(value.pfld, "IMAPIFolder", "UPMOV.pfld"));
  encoding.setAddressAt(view, offset + (x64 ? 88 : 68), encoding.object(value.pxicc, "IExchangeImportContentsChanges", "UPMOV.pxicc"));
  encoding.setAddressAt(view, offset + (x64 ? 104 : 76), encoding.one(value.pupmovNext, UPMOVCodec, "UPMOV.pupmovNext"));
  view.setUint32(offset + (x64 ? 112 : 80), asUint32(value.cEntMov, "UPMOV.cEntMov"), true);
}

/**
 * A folder that items were moved to, in a chain of such folders.
 *
 * 120 bytes on x64, 84 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upmov | upmov}
 * @see idl/iostx.idl:253
 * @category Codecs
 */
export const UPMOVCodec: Codec<UPMOV> = { x86: 84, x64: 120, read: readUPMOV, write: writeUPMOV };

/**
 * Reads UPMOV from its bytes: 120 bytes on x64, 84 on x86. Bytes in it are not copied: they are parts
 * of those.
 *
 * Reserved members are left out.
 *
 * @see idl/iostx.idl:253
 * @category Codecs
 */
export function decodeUPMOV(bytes: Uint8Array, options?: CodecOptions): UPMOV {
  return readUPMOV(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes UPMOV as its bytes: 120 bytes on x64, 84 on x86.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/iostx.idl:253
 * @category Codecs
 */
export function encodeUPMOV(value: UPMOV, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 120 : 84;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "UPMOV");
  writeUPMOV(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads UPTBL from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readUPTBL(source: Source, offset: number, decoding: Decoding): UPTBL {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 152 : 128), "UPTBL");
  const { buffer, byteOffset } = source;
  const feidStart = offset + (x64 ? 24 : 12);
  return {
    ulFlags: uint32At(source, offset),
    pszName: decoding.text8(decoding.addressAt(source, offset + (x64 ? 16 : 8)), "UPTBL.pszName"),
    feid: {
      abFlags: new Uint8Array(buffer, byteOffset + feidStart, 4),
      muid: new Uint8Array(buffer, byteOffset + feidStart + 4, 16),
      placeholder: uint16At(source, feidStart + 20),
      ltid: {
        guid: new Uint8Array(buffer, byteOffset + feidStart + 22, 16),
        globcnt: new Uint8Array(buffer, byteOffset + feidStart + 38, 6),
        wLevel: uint16At(source, feidStart + 44),
      },
    },
    rgte: [readUPTBLE(source, offset + (x64 ? 76 : 64)), readUPTBLE(source, offset + (x64 ? 100 : 88))],
    iEnt: uint32At(source, offset + (x64 ? 124 : 112)),
    cEnt: uint32At(source, offset + (x64 ? 128 : 116)),
    pupmovHead: decoding.one(decoding.addressAt(source, offset + (x64 ? 136 : 120)), UPMOVCodec, "UPTBL.pupmovHead"),
  };
}

/**
 * Writes UPTBL from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeUPTBL(view: DataView, offset: number, value: UPTBL, encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  view.setUint32(offset, asUint32(value.ulFlags, "UPTBL.ulFlags"), true);
  encoding.setAddressAt(view, offset + (x64 ? 16 : 8), encoding.text8(value.pszName, "UPTBL.pszName"));
  writeFEID(view, offset + (x64 ? 24 : 12), value.feid);
  checkLength(value.rgte, 2, "UPTBL.rgte");
  writeUPTBLE(view, offset + (x64 ? 76 : 64), value.rgte[0]);
  writeUPTBLE(view, offset + (x64 ? 100 : 88), value.rgte[1]);
  view.setUint32(offset + (x64 ? 124 : 112), asUint32(value.iEnt, "UPTBL.iEnt"), true);
  view.setUint32(offset + (x64 ? 128 : 116), asUint32(value.cEnt, "UPTBL.cEnt"), true);
  encoding.setAddressAt(view, offset + (x64 ? 136 : 120), encoding.one(value.pupmovHead, UPMOVCodec, "UPTBL.pupmovHead"));
}

/**
 * One folder's changed items.
 *
 * 152 bytes on x64, 128 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/uptbl | uptbl}
 * @see idl/iostx.idl:281
 * @category Codecs
 */
export const UPTBLCodec: Codec<UPTBL> = { x86: 128, x64: 152, read: readUPTBL, write: writeUPTBL };

/**
 * Reads UPTBL from its bytes: 152 bytes on x64, 128 on x86. Bytes in it are not copied: they are parts
 * of those.
 *
 * Reserved members are left out.
 *
 * @see idl/iostx.idl:281
 * @category Codecs
 */
export function decodeUPTBL(bytes: Uint8Array, options?: CodecOptions): UPTBL {
  return readUPTBL(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes UPTBL as its bytes: 152 bytes on x64, 128 on x86.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/iostx.idl:281
 * @category Codecs
 */
export function encodeUPTBL(value: UPTBL, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 152 : 128;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "UPTBL");
  writeUPTBL(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads UPMSG from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readUPMSG(source: Source, offset: number, decoding: Decoding): UPMSG {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 224 : 184), "UPMSG");
  const { buffer, byteOffset } = source;
  const meidStart = offset + (x64 ? 16 : 8);
  const feidStart = offset + (x64 ? 120 : 96);
  const skeySrcStart = offset + (x64 ? 200 : 160);
  return {
    ulFlags: uint32At(source, offset),
    pmsg: decoding.object(decoding.addressAt(source, offset + (x64 ? 8 : 4)), "IMessage", "UPMSG.pmsg") as IMessage | null,
    meid: {
      abFlags: new Uint8Array(buffer, byteOffset + meidStart, 4),
      muid: new Uint8Array(buffer, byteOffset + meidStart + 4, 16),
      placeholder: uint16At(source, meidStart + 20),
      ltidFld: {
        guid: new Uint8Array(buffer, byteOffset + meidStart + 22, 16),
        globcnt: new Uint8Array(buffer, byteOffset + meidStart + 38, 6),
        wLevel: uint16At(source, meidStart + 44),
      },
      ltidMsg: {
        guid: new Uint8Array(buffer, byteOffset + meidStart + 46, 16),
        globcnt: new Uint8Array(buffer, byteOffset + meidStart + 62, 6),
        wLevel: uint16At(source, meidStart + 68),
      },
    },
    feid: {
      abFlags: new Uint8Array(buffer, byteOffset + feidStart, 4),
      muid: new Uint8Array(buffer, byteOffset + feidStart + 4, 16),
      placeholder: uint16At(source, feidStart + 20),
      ltid: {
        guid: new Uint8Array(buffer, byteOffset + feidStart + 22, 16),
        globcnt: new Uint8Array(buffer, byteOffset + feidStart + 38, 6),
        wLevel: uint16At(source, feidStart + 44),
      },
    },
    binChg: decoding.bytesAt(source, offset + (x64 ? 176 : 148), uint32At(source, offset + (x64 ? 168 : 144)), "SBinary.lpb"),
    binPcl: decoding.bytesAt(source, offset + (x64 ? 192 : 156), uint32At(source, offset + (x64 ? 184 : 152)), "SBinary.lpb"),
    skeySrc: {
      guid: new Uint8Array(buffer, byteOffset + skeySrcStart, 16),
      globcnt: new Uint8Array(buffer, byteOffset + skeySrcStart + 16, 6),
    },
  };
}

/**
 * Writes UPMSG from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeUPMSG(view: DataView, offset: number, value: UPMSG, encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  view.setUint32(offset, asUint32(value.ulFlags, "UPMSG.ulFlags"), true);
  encoding.setAddressAt(view, offset + (x64 ? 8 : 4), encoding.object(value.pmsg, "IMessage", "UPMSG.pmsg"));
  writeMEID(view, offset + (x64 ? 16 : 8), value.meid);
  writeFEID(view, offset + (x64 ? 120 : 96), value.feid);
  writeSBinary(view, offset + (x64 ? 168 : 144), value.binChg, encoding);
  writeSBinary(view, offset + (x64 ? 184 : 152), value.binPcl, encoding);
  writeSKEY(view, offset + (x64 ? 200 : 160), value.skeySrc);
}

/**
 * One item to upload.
 *
 * 224 bytes on x64, 184 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upmsg | upmsg}
 * @see idl/iostx.idl:309
 * @category Codecs
 */
export const UPMSGCodec: Codec<UPMSG> = { x86: 184, x64: 224, read: readUPMSG, write: writeUPMSG };

/**
 * Reads UPMSG from its bytes: 224 bytes on x64, 184 on x86. Bytes in it are not copied: they are parts
 * of those.
 *
 * Reserved members are left out.
 *
 * @see idl/iostx.idl:309
 * @category Codecs
 */
export function decodeUPMSG(bytes: Uint8Array, options?: CodecOptions): UPMSG {
  return readUPMSG(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes UPMSG as its bytes: 224 bytes on x64, 184 on x86.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/iostx.idl:309
 * @category Codecs
 */
export function encodeUPMSG(value: UPMSG, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 224 : 184;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "UPMSG");
  writeUPMSG(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads UPREADE from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readUPREADE(source: Source, offset: number): UPREADE {
  checkInside(source, offset, 28, "UPREADE");
  const { buffer, byteOffset } = source;
  return {
    ulFlags: uint32At(source, offset),
    skey: {
      guid: new Uint8Array(buffer, byteOffset + offset + 4, 16),
      globcnt: new Uint8Array(buffer, byteOffset + offset + 20, 6),
    },
  };
}

/**
 * Writes UPREADE from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeUPREADE(view: DataView, offset: number, value: UPREADE): void {
  view.setUint32(offset, asUint32(value.ulFlags, "UPREADE.ulFlags"), true);
  writeSKEY(view, offset + 4, value.skey);
}

/**
 * A changed read state.
 *
 * 28 bytes.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upreade | upreade}
 * @see idl/iostx.idl:335
 * @category Codecs
 */
export const UPREADECodec: Codec<UPREADE> = { x86: 28, x64: 28, read: readUPREADE, write: writeUPREADE };

/**
 * Reads UPREADE from its bytes: 28 bytes. Bytes in it are not copied: they are parts of those.
 *
 * @see idl/iostx.idl:335
 * @category Codecs
 */
export function decodeUPREADE(bytes: Uint8Array): UPREADE {
  return readUPREADE(sourceOf(bytes), 0);
}

/**
 * Writes UPREADE as its bytes: 28 bytes.
 *
 * @see idl/iostx.idl:335
 * @category Codecs
 */
export function encodeUPREADE(value: UPREADE, into?: Uint8Array): Uint8Array {
  const bytes = into ?? new Uint8Array(28);
  const view = targetView(bytes, into);
  checkBounds(view, 0, 28, "UPREADE");
  writeUPREADE(view, 0, value);
  return bytes;
}

/**
 * Reads UPREAD from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readUPREAD(source: Source, offset: number, decoding: Decoding): UPREAD {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 16 : 8), "UPREAD");
  return {
    pupre: decoding.list(decoding.addressAt(source, offset), uint32At(source, offset + (x64 ? 8 : 4)), UPREADECodec, "UPREAD.pupre"),
    cEnt: uint32At(source, offset + (x64 ? 8 : 4)),
  };
}

/**
 * Writes UPREAD from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeUPREAD(view: DataView, offset: number, value: UPREAD, encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  checkLength(value.pupre, value.cEnt, "UPREAD.pupre");
  encoding.setAddressAt(view, offset, encoding.list(value.pupre, UPREADECodec, "UPREAD.pupre"));
  view.setUint32(offset + (x64 ? 8 : 4), asUint32(value.cEnt, "UPREAD.cEnt"), true);
}

/**
 * The changed read states of one folder's items.
 *
 * 16 bytes on x64, 8 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upread | upread}
 * @see idl/iostx.idl:352
 * @category Codecs
 */
export const UPREADCodec: Codec<UPREAD> = { x86: 8, x64: 16, read: readUPREAD, write: writeUPREAD };

/**
 * Reads UPREAD from its bytes: 16 bytes on x64, 8 on x86. Bytes in it are not copied: they are parts
 * of those.
 *
 * @see idl/iostx.idl:352
 * @category Codecs
 */
export function decodeUPREAD(bytes: Uint8Array, options?: CodecOptions): UPREAD {
  return readUPREAD(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes UPREAD as its bytes: 16 bytes on x64, 8 on x86.
 *
 * @see idl/iostx.idl:352
 * @category Codecs
 */
export function encodeUPREAD(value: UPREAD, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 16 : 8;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "UPREAD");
  writeUPREAD(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads UPDELE from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readUPDELE(source: Source, offset: number, decoding: Decoding): UPDELE {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 96 : 76), "UPDELE");
  const { buffer, byteOffset } = source;
  const skeyDstStart = offset + (x64 ? 64 : 48);
  return {
    ulFlags: uint32At(source, offset),
    skey: {
      guid: new Uint8Array(buffer, byteOffset + offset + 4, 16),
      globcnt: new Uint8Array(buffer, byteOffset + offset + 20, 6),
    },
    binChg: decoding.bytesAt(source, offset + (x64 ? 40 : 36), uint32At(source, offset + 32), "SBinary.lpb"),
    binPcl: decoding.bytesAt(source, offset + (x64 ? 56 : 44), uint32At(source, offset + (x64 ? 48 : 40)), "SBinary.lpb"),
    skeyDst: {
      guid: new Uint8Array(buffer, byteOffset + skeyDstStart, 16),
      globcnt: new Uint8Array(buffer, byteOffset + skeyDstStart + 16, 6),
    },
    pupmov: decoding.one(decoding.addressAt(source, offset + (x64 ? 88 : 72)), UPMOVCodec, "UPDELE.pupmov"),
  };
}

/**
 * Writes UPDELE from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeUPDELE(view: DataView, offset: number, value: UPDELE, encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  view.setUint32(offset, asUint32(value.ulFlags, "UPDELE.ulFlags"), true);
  writeSKEY(view, offset + 4, value.skey);
  writeSBinary(view, offset + 32, value.binChg, encoding);
  writeSBinary(view, offset + (x64 ? 48 : 40), value.binPcl, encoding);
  writeSKEY(view, offset + (x64 ? 64 : 48), value.skeyDst);
  encoding.setAddressAt(view, offset + (x64 ? 88 : 72), encoding.one(value.pupmov, UPMOVCodec, "UPDELE.pupmov"));
}

/**
 * An item that was deleted or moved away.
 *
 * 96 bytes on x64, 76 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/updele | updele}
 * @see idl/iostx.idl:364
 * @category Codecs
 */
export const UPDELECodec: Codec<UPDELE> = { x86: 76, x64: 96, read: readUPDELE, write: writeUPDELE };

/**
 * Reads UPDELE from its bytes: 96 bytes on x64, 76 on x86. Bytes in it are not copied: they are parts
 * of those.
 *
 * Reserved members are left out.
 *
 * @see idl/iostx.idl:364
 * @category Codecs
 */
export function decodeUPDELE(bytes: Uint8Array, options?: CodecOptions): UPDELE {
  return readUPDELE(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes UPDELE as its bytes: 96 bytes on x64, 76 on x86.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/iostx.idl:364
 * @category Codecs
 */
export function encodeUPDELE(value: UPDELE, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 96 : 76;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "UPDELE");
  writeUPDELE(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads UPDEL from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readUPDEL(source: Source, offset: number, decoding: Decoding): UPDEL {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 16 : 8), "UPDEL");
  return {
    pupde: decoding.list(decoding.addressAt(source, offset), uint32At(source, offset + (x64 ? 8 : 4)), UPDELECodec, "UPDEL.pupde"),
    cEnt: uint32At(source, offset + (x64 ? 8 : 4)),
  };
}

/**
 * Writes UPDEL from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeUPDEL(view: DataView, offset: number, value: UPDEL, encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  checkLength(value.pupde, value.cEnt, "UPDEL.pupde");
  encoding.setAddressAt(view, offset, encoding.list(value.pupde, UPDELECodec, "UPDEL.pupde"));
  view.setUint32(offset + (x64 ? 8 : 4), asUint32(value.cEnt, "UPDEL.cEnt"), true);
}

/**
 * The deletions of one folder's items, and the moves out of it.
 *
 * 16 bytes on x64, 8 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/updel | updel}
 * @see idl/iostx.idl:386
 * @category Codecs
 */
export const UPDELCodec: Codec<UPDEL> = { x86: 8, x64: 16, read: readUPDEL, write: writeUPDEL };

/**
 * Reads UPDEL from its bytes: 16 bytes on x64, 8 on x86. Bytes in it are not copied: they are parts of
 * those.
 *
 * @see idl/iostx.idl:386
 * @category Codecs
 */
export function decodeUPDEL(bytes: Uint8Array, options?: CodecOptions): UPDEL {
  return readUPDEL(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes UPDEL as its bytes: 16 bytes on x64, 8 on x86.
 *
 * @see idl/iostx.idl:386
 * @category Codecs
 */
export function encodeUPDEL(value: UPDEL, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 16 : 8;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "UPDEL");
  writeUPDEL(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads DNHIER from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readDNHIER(source: Source, offset: number, decoding: Decoding): DNHIER {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 40 : 24), "DNHIER");
  return {
    ulFlags: uint32At(source, offset),
    pxihc: decoding.object(decoding.addressAt(source, offset + (x64 ? 16 : 8)), "IExchangeImportHierarchyChanges", "DNHIER.pxihc") as IExchangeImportHierarchyChanges | null,
    cEntNew: uint32At(source, offset + (x64 ? 24 : 12)),
    cEntMod: uint32At(source, offset + (x64 ? 28 : 16)),
    cEntDel: uint32At(source, offset + (x64 ? 32 : 20)),
  };
}

/**
 * Writes DNHIER from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeDNHIER(view: DataView, offset: number, value: DNHIER, encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  view.setUint32(offset, asUint32(value.ulFlags, "DNHIER.ulFlags"), true);
  encoding.setAddressAt(view, offset + (x64 ? 16 : 8), encoding.object(value.pxihc, "IExchangeImportHierarchyChanges", "DNHIER.pxihc"));
  view.setUint32(offset + (x64 ? 24 : 12), asUint32(value.cEntNew, "DNHIER.cEntNew"), true);
  view.setUint32(offset + (x64 ? 28 : 16), asUint32(value.cEntMod, "DNHIER.cEntMod"), true);
  view.setUint32(offset + (x64 ? 32 : 20), asUint32(value.cEntDel, "DNHIER.cEntDel"), true);
}

/**
 * Takes the server's folder changes.
 *
 * 40 bytes on x64, 24 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/dnhier | dnhier}
 * @see idl/iostx.idl:398
 * @category Codecs
 */
export const DNHIERCodec: Codec<DNHIER> = { x86: 24, x64: 40, read: readDNHIER, write: writeDNHIER };

/**
 * Reads DNHIER from its bytes: 40 bytes on x64, 24 on x86. Bytes in it are not copied: they are parts
 * of those.
 *
 * Reserved members are left out.
 *
 * @see idl/iostx.idl:398
 * @category Codecs
 */
export function decodeDNHIER(bytes: Uint8Array, options?: CodecOptions): DNHIER {
  return readDNHIER(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes DNHIER as its bytes: 40 bytes on x64, 24 on x86.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/iostx.idl:398
 * @category Codecs
 */
export function encodeDNHIER(value: DNHIER, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 40 : 24;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "DNHIER");
  writeDNHIER(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads DNTBLE from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readDNTBLE(source: Source, offset: number): DNTBLE {
  checkInside(source, offset, 16, "DNTBLE");
  return {
    cEntNew: uint32At(source, offset),
    cEntMod: uint32At(source, offset + 4),
    cEntRead: uint32At(source, offset + 8),
    cEntDel: uint32At(source, offset + 12),
  };
}

/**
 * Writes DNTBLE from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeDNTBLE(view: DataView, offset: number, value: DNTBLE): void {
  view.setUint32(offset, asUint32(value.cEntNew, "DNTBLE.cEntNew"), true);
  view.setUint32(offset + 4, asUint32(value.cEntMod, "DNTBLE.cEntMod"), true);
  view.setUint32(offset + 8, asUint32(value.cEntRead, "DNTBLE.cEntRead"), true);
  view.setUint32(offset + 12, asUint32(value.cEntDel, "DNTBLE.cEntDel"), true);
}

/**
 * How many items of one kind, normal or associated, were imported.
 *
 * 16 bytes.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/dntble | dntble}
 * @see idl/iostx.idl:418
 * @category Codecs
 */
export const DNTBLECodec: Codec<DNTBLE> = { x86: 16, x64: 16, read: readDNTBLE, write: writeDNTBLE };

/**
 * Reads DNTBLE from its bytes: 16 bytes. Bytes in it are not copied: they are parts of those.
 *
 * @see idl/iostx.idl:418
 * @category Codecs
 */
export function decodeDNTBLE(bytes: Uint8Array): DNTBLE {
  return readDNTBLE(sourceOf(bytes), 0);
}

/**
 * Writes DNTBLE as its bytes: 16 bytes.
 *
 * @see idl/iostx.idl:418
 * @category Codecs
 */
export function encodeDNTBLE(value: DNTBLE, into?: Uint8Array): Uint8Array {
  const bytes = into ?? new Uint8Array(16);
  const view = targetView(bytes, into);
  checkBounds(view, 0, 16, "DNTBLE");
  writeDNTBLE(view, 0, value);
  return bytes;
}

/**
 * Reads DNTBL from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readDNTBL(source: Source, offset: number, decoding: Decoding): DNTBL {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 192 : 144), "DNTBL");
  const { buffer, byteOffset } = source;
  const feidStart = offset + (x64 ? 76 : 44);
  return {
    ulFlags: uint32At(source, offset),
    pxicc: decoding.object(decoding.addressAt(source, offset + (x64 ? 40 : 20)), "IExchangeImportContentsChanges", "DNTBL.pxicc") as IExchangeImportContentsChanges | null,
    pxihc: decoding.object(decoding.addressAt(source, offset + (x64 ? 48 : 24)), "IExchangeImportHierarchyChanges", "DNTBL.pxihc") as IExchangeImportHierarchyChanges | null,
    pszName: decoding.text8(decoding.addressAt(source, offset + (x64 ? 56 : 28)), "DNTBL.pszName"),
    ftLastMod: uint64At(source, offset + (x64 ? 64 : 32)),
    ulRights: uint32At(source, offset + (x64 ? 72 : 40)),
    feid: {
      abFlags: new Uint8Array(buffer, byteOffset + feidStart, 4),
      muid: new Uint8Array(buffer, byteOffset + feidStart + 4, 16),
      placeholder: uint16At(source, feidStart + 20),
      ltid: {
        guid: new Uint8Array(buffer, byteOffset + feidStart + 22, 16),
        globcnt: new Uint8Array(buffer, byteOffset + feidStart + 38, 6),
        wLevel: uint16At(source, feidStart + 44),
      },
    },
    rgte: [readDNTBLE(source, offset + (x64 ? 128 : 96)), readDNTBLE(source, offset + (x64 ? 144 : 112))],
  };
}

/**
 * Writes DNTBL from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeDNTBL(view: DataView, offset: number, value: DNTBL, encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  view.setUint32(offset, asUint32(value.ulFlags, "DNTBL.ulFlags"), true);
  encoding.setAddressAt(view, offset + (x64 ? 40 : 20), encoding.object(value.pxicc, "IExchangeImportContentsChanges", "DNTBL.pxicc"));
  encoding.setAddressAt(view, offset + (x64 ? 48 : 24), encoding.object(value.pxihc, "IExchangeImportHierarchyChanges", "DNTBL.pxihc"));
  encoding.setAddressAt(view, offset + (x64 ? 56 : 28), encoding.text8(value.pszName, "DNTBL.pszName"));
  view.setBigUint64(offset + (x64 ? 64 : 32), asUint64(value.ftLastMod, "DNTBL.ftLastMod"), true);
  view.setUint32(offset + (x64 ? 72 : 40), asUint32(value.ulRights, "DNTBL.ulRights"), true);
  writeFEID(view, offset + (x64 ? 76 : 44), value.feid);
  checkLength(value.rgte, 2, "DNTBL.rgte");
  writeDNTBLE(view, offset + (x64 ? 128 : 96), value.rgte[0]);
  writeDNTBLE(view, offset + (x64 ? 144 : 112), value.rgte[1]);
}

/**
 * Takes the server's item changes in one folder.
 *
 * 192 bytes on x64, 144 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/dntbl | dntbl}
 * @see idl/iostx.idl:434
 * @category Codecs
 */
export const DNTBLCodec: Codec<DNTBL> = { x86: 144, x64: 192, read: readDNTBL, write: writeDNTBL };

/**
 * Reads DNTBL from its bytes: 192 bytes on x64, 144 on x86. Bytes in it are not copied: they are parts
 * of those.
 *
 * Reserved members are left out.
 *
 * @see idl/iostx.idl:434
 * @category Codecs
 */
export function decodeDNTBL(bytes: Uint8Array, options?: CodecOptions): DNTBL {
  return readDNTBL(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes DNTBL as its bytes: 192 bytes on x64, 144 on x86.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/iostx.idl:434
 * @category Codecs
 */
export function encodeDNTBL(value: DNTBL, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 192 : 144;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "DNTBL");
  writeDNTBL(view, 0, value, encoding);
  return bytes;
}

/**
 * Reads HDRSYNC from an offset on.
 * @throws ShortBufferError where not all of it is there
 * @category Codecs
 */
export function readHDRSYNC(source: Source, offset: number, decoding: Decoding): HDRSYNC {
  const x64 = decoding.architecture === "x64";
  checkInside(source, offset, (x64 ? 80 : 64), "HDRSYNC");
  const { buffer, byteOffset } = source;
  const feidParStart = offset + (x64 ? 8 : 4);
  return {
    pupmsg: decoding.one(decoding.addressAt(source, offset), UPMSGCodec, "HDRSYNC.pupmsg"),
    feidPar: {
      abFlags: new Uint8Array(buffer, byteOffset + feidParStart, 4),
      muid: new Uint8Array(buffer, byteOffset + feidParStart + 4, 16),
      placeholder: uint16At(source, feidParStart + 20),
      ltid: {
        guid: new Uint8Array(buffer, byteOffset + feidParStart + 22, 16),
        globcnt: new Uint8Array(buffer, byteOffset + feidParStart + 38, 6),
        wLevel: uint16At(source, feidParStart + 44),
      },
    },
    ulFlags: uint32At(source, offset + (x64 ? 64 : 56)),
    pmsgFull: decoding.object(decoding.addressAt(source, offset + (x64 ? 72 : 60)), "IMessage", "HDRSYNC.pmsgFull") as IMessage | null,
  };
}

/**
 * Writes HDRSYNC from an offset on. The caller has seen to it that there is room.
 *
 * @category Codecs
 */
export function writeHDRSYNC(view: DataView, offset: number, value: HDRSYNC, encoding: Encoding): void {
  const x64 = encoding.architecture === "x64";
  encoding.setAddressAt(view, offset, encoding.one(value.pupmsg, UPMSGCodec, "HDRSYNC.pupmsg"));
  writeFEID(view, offset + (x64 ? 8 : 4), value.feidPar);
  view.setUint32(offset + (x64 ? 64 : 56), asUint32(value.ulFlags, "HDRSYNC.ulFlags"), true);
  encoding.setAddressAt(view, offset + (x64 ? 72 : 60), encoding.object(value.pmsgFull, "IMessage", "HDRSYNC.pmsgFull"));
}

/**
 * A header-only item whose full item is to be fetched.
 *
 * 80 bytes on x64, 64 on x86.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/hdrsync | hdrsync}
 * @see idl/iostx.idl:476
 * @category Codecs
 */
export const HDRSYNCCodec: Codec<HDRSYNC> = { x86: 64, x64: 80, read: readHDRSYNC, write: writeHDRSYNC };

/**
 * Reads HDRSYNC from its bytes: 80 bytes on x64, 64 on x86. Bytes in it are not copied: they are parts
 * of those.
 *
 * Reserved members are left out.
 *
 * @see idl/iostx.idl:476
 * @category Codecs
 */
export function decodeHDRSYNC(bytes: Uint8Array, options?: CodecOptions): HDRSYNC {
  return readHDRSYNC(sourceOf(bytes), 0, decodingOf(options));
}

/**
 * Writes HDRSYNC as its bytes: 80 bytes on x64, 64 on x86.
 *
 * Reserved members stay as they are in `into`, and are 0 in new bytes.
 *
 * @see idl/iostx.idl:476
 * @category Codecs
 */
export function encodeHDRSYNC(value: HDRSYNC, options?: CodecOptions, into?: Uint8Array): Uint8Array {
  const encoding = new Encoding(options);
  const size = encoding.architecture === "x64" ? 80 : 64;
  const bytes = into ?? new Uint8Array(size);
  const view = targetView(bytes, into);
  checkBounds(view, 0, size, "HDRSYNC");
  writeHDRSYNC(view, 0, value, encoding);
  return bytes;
}
