// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import type { HRESULT } from "./hresults.js";
import { type Address, bytesAt, checkBounds, elementAt, setBytesAt } from "./memory.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("views", "ac0788aa68f9");

/**
 * A struct in memory, read and written in place: nothing is copied until it is asked for. Numbers that are too wide for
 * their member are cut, as a DataView cuts them.
 *
 * @category Layouts
 */
export interface StructView {
  /** Where in its DataView the struct begins. */
  readonly offset: number;
  /**
   * Moves to another struct in the same DataView, without making a new object.
   * @throws ShortBufferError where the struct would not be inside
   */
  at(offset: number): this;
}

/**
 * Counted bytes.
 *
 * 16 bytes in memory on x64, 8 on x86; little-endian.
 *
 * @see idl/mapi.idl:77
 * @category Layouts
 */
export interface SBinaryView extends StructView {
  /**
   * Number of bytes.
   *
   * Offset 0, 4 bytes.
   *
   * @see idl/mapi.idl:80
   */
  cb: number;
  /**
   * The bytes.
   *
   * On x64 offset 8, 8 bytes; on x86 offset 4, 4 bytes: the address of as many bytes as `cb` says.
   *
   * @see idl/mapi.idl:82
   */
  lpb: Address;
}

/**
 * A counted list of byte strings.
 *
 * 16 bytes in memory on x64, 8 on x86; little-endian.
 *
 * @see idl/mapi.idl:86
 * @category Layouts
 */
export interface SBinaryArrayView extends StructView {
  /**
   * Number of entries.
   *
   * Offset 0, 4 bytes.
   *
   * @see idl/mapi.idl:89
   */
  cValues: number;
  /**
   * The entries.
   *
   * On x64 offset 8, 8 bytes; on x86 offset 4, 4 bytes: the address of as many elements as `cValues`
   * says.
   *
   * @see idl/mapi.idl:91
   */
  lpbin: Address;
}

/**
 * A counted list of property tags.
 *
 * 4 bytes in memory, and the elements.
 *
 * @see idl/mapi.idl:99
 * @category Layouts
 */
export class SPropTagArrayView implements StructView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 4, "SPropTagArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 4, "SPropTagArray");
    this.#at = offset;
    return this;
  }

  /**
   * Number of tags.
   *
   * Offset 0, 4 bytes.
   *
   * @see idl/mapi.idl:102
   */
  get cValues(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set cValues(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  /**
   * The tags.
   *
   * Behind the count, from offset 4 on: as many elements of 4 bytes as `cValues` says.
   *
   * @see idl/mapi.idl:104
   */
  aulPropTag(index: number): number {
    return this.#view.getUint32(elementAt(this.#view, this.#at + 4, 4, index, this.cValues, "SPropTagArray.aulPropTag"), true);
  }
}

/**
 * A list of numbers, inside a multi-valued property.
 *
 * 16 bytes in memory on x64, 8 on x86; little-endian.
 *
 * @see idl/mapi.idl:108
 * @category Layouts
 */
export interface SLongArrayView extends StructView {
  /**
   * Offset 0, 4 bytes.
   *
   * @see idl/mapi.idl:110
   */
  cValues: number;
  /**
   * On x64 offset 8, 8 bytes; on x86 offset 4, 4 bytes: the address of as many elements as `cValues`
   * says.
   *
   * @see idl/mapi.idl:111
   */
  lpl: Address;
}

/**
 * A list of 16-bit numbers, inside a multi-valued property.
 *
 * 16 bytes in memory on x64, 8 on x86; little-endian.
 *
 * @see idl/mapi.idl:115
 * @category Layouts
 */
export interface SShortArrayView extends StructView {
  /**
   * Offset 0, 4 bytes.
   *
   * @see idl/mapi.idl:117
   */
  cValues: number;
  /**
   * On x64 offset 8, 8 bytes; on x86 offset 4, 4 bytes: the address of as many elements as `cValues`
   * says.
   *
   * @see idl/mapi.idl:118
   */
  lpi: Address;
}

/**
 * A list of 32-bit floating-point numbers, inside a multi-valued property.
 *
 * 16 bytes in memory on x64, 8 on x86; little-endian.
 *
 * @see idl/mapi.idl:122
 * @category Layouts
 */
export interface SRealArrayView extends StructView {
  /**
   * Offset 0, 4 bytes.
   *
   * @see idl/mapi.idl:124
   */
  cValues: number;
  /**
   * On x64 offset 8, 8 bytes; on x86 offset 4, 4 bytes: the address of as many elements as `cValues`
   * says.
   *
   * @see idl/mapi.idl:125
   */
  lpflt: Address;
}

/**
 * A list of 64-bit floating-point numbers, inside a multi-valued property.
 *
 * 16 bytes in memory on x64, 8 on x86; little-endian.
 *
 * @see idl/mapi.idl:129
 * @category Layouts
 */
export interface SDoubleArrayView extends StructView {
  /**
   * Offset 0, 4 bytes.
   *
   * @see idl/mapi.idl:131
   */
  cValues: number;
  /**
   * On x64 offset 8, 8 bytes; on x86 offset 4, 4 bytes: the address of as many elements as `cValues`
   * says.
   *
   * @see idl/mapi.idl:132
   */
  lpdbl: Address;
}

/**
 * A list of amounts, inside a multi-valued property.
 *
 * 16 bytes in memory on x64, 8 on x86; little-endian.
 *
 * @see idl/mapi.idl:136
 * @category Layouts
 */
export interface SCurrencyArrayView extends StructView {
  /**
   * Offset 0, 4 bytes.
   *
   * @see idl/mapi.idl:138
   */
  cValues: number;
  /**
   * On x64 offset 8, 8 bytes; on x86 offset 4, 4 bytes: the address of as many elements as `cValues`
   * says.
   *
   * @see idl/mapi.idl:139
   */
  lpcur: Address;
}

/**
 * A list of points in time as days, inside a multi-valued property.
 *
 * 16 bytes in memory on x64, 8 on x86; little-endian.
 *
 * @see idl/mapi.idl:143
 * @category Layouts
 */
export interface SAppTimeArrayView extends StructView {
  /**
   * Offset 0, 4 bytes.
   *
   * @see idl/mapi.idl:145
   */
  cValues: number;
  /**
   * On x64 offset 8, 8 bytes; on x86 offset 4, 4 bytes: the address of as many elements as `cValues`
   * says.
   *
   * @see idl/mapi.idl:146
   */
  lpat: Address;
}

/**
 * A list of points in time, inside a multi-valued property.
 *
 * 16 bytes in memory on x64, 8 on x86; little-endian.
 *
 * @see idl/mapi.idl:150
 * @category Layouts
 */
export interface SDateTimeArrayView extends StructView {
  /**
   * Offset 0, 4 bytes.
   *
   * @see idl/mapi.idl:152
   */
  cValues: number;
  /**
   * On x64 offset 8, 8 bytes; on x86 offset 4, 4 bytes: the address of as many elements as `cValues`
   * says.
   *
   * @see idl/mapi.idl:153
   */
  lpft: Address;
}

/**
 * A list of identifiers, inside a multi-valued property.
 *
 * 16 bytes in memory on x64, 8 on x86; little-endian.
 *
 * @see idl/mapi.idl:157
 * @category Layouts
 */
export interface SGuidArrayView extends StructView {
  /**
   * Offset 0, 4 bytes.
   *
   * @see idl/mapi.idl:159
   */
  cValues: number;
  /**
   * On x64 offset 8, 8 bytes; on x86 offset 4, 4 bytes: the address of as many elements as `cValues`
   * says.
   *
   * @see idl/mapi.idl:160
   */
  lpguid: Address;
}

/**
 * A list of 64-bit numbers, inside a multi-valued property.
 *
 * 16 bytes in memory on x64, 8 on x86; little-endian.
 *
 * @see idl/mapi.idl:164
 * @category Layouts
 */
export interface SLargeIntegerArrayView extends StructView {
  /**
   * Offset 0, 4 bytes.
   *
   * @see idl/mapi.idl:166
   */
  cValues: number;
  /**
   * On x64 offset 8, 8 bytes; on x86 offset 4, 4 bytes: the address of as many elements as `cValues`
   * says.
   *
   * @see idl/mapi.idl:167
   */
  lpli: Address;
}

/**
 * A list of 8-bit strings, inside a multi-valued property.
 *
 * 16 bytes in memory on x64, 8 on x86; little-endian.
 *
 * @see idl/mapi.idl:171
 * @category Layouts
 */
export interface SLPSTRArrayView extends StructView {
  /**
   * Offset 0, 4 bytes.
   *
   * @see idl/mapi.idl:173
   */
  cValues: number;
  /**
   * On x64 offset 8, 8 bytes; on x86 offset 4, 4 bytes: the address of as many elements as `cValues`
   * says.
   *
   * @see idl/mapi.idl:174
   */
  lppszA: Address;
}

/**
 * A list of UTF-16 strings, inside a multi-valued property.
 *
 * 16 bytes in memory on x64, 8 on x86; little-endian.
 *
 * @see idl/mapi.idl:178
 * @category Layouts
 */
export interface SWStringArrayView extends StructView {
  /**
   * Offset 0, 4 bytes.
   *
   * @see idl/mapi.idl:180
   */
  cValues: number;
  /**
   * On x64 offset 8, 8 bytes; on x86 offset 4, 4 bytes: the address of as many elements as `cValues`
   * says.
   *
   * @see idl/mapi.idl:181
   */
  lppszW: Address;
}

/**
 * The value of a property; the type in the property tag says which member holds it.
 *
 * 16 bytes in memory on x64, 8 on x86; little-endian.
 *
 * @see idl/mapi.idl:185
 * @category Layouts
 */
export interface PROPVALUEView extends StructView {
  /**
   * Offset 0, 2 bytes.
   *
   * @see idl/mapi.idl:187
   */
  i: number;
  /**
   * Offset 0, 4 bytes.
   *
   * @see idl/mapi.idl:188
   */
  l: number;
  /**
   * Offset 0, 4 bytes.
   *
   * @see idl/mapi.idl:189
   */
  ul: number;
  /**
   * Offset 0, 4 bytes.
   *
   * @see idl/mapi.idl:190
   */
  flt: number;
  /**
   * Offset 0, 8 bytes.
   *
   * @see idl/mapi.idl:191
   */
  dbl: number;
  /**
   * Offset 0, 2 bytes.
   *
   * @see idl/mapi.idl:192
   */
  b: number;
  /**
   * Offset 0, 8 bytes.
   *
   * @see idl/mapi.idl:193
   */
  cur: bigint;
  /**
   * Offset 0, 8 bytes.
   *
   * @see idl/mapi.idl:194
   */
  at_: number;
  /**
   * Offset 0, 8 bytes.
   *
   * @see idl/mapi.idl:195
   */
  ft: bigint;
  /**
   * On x64 offset 0, 8 bytes; on x86 offset 0, 4 bytes: the address of text in the 8-bit code page that
   * ends with a zero byte, or 0.
   *
   * @see idl/mapi.idl:196
   */
  lpszA: Address;
  /**
   * On x64 offset 0, 16 bytes; on x86 offset 0, 8 bytes.
   *
   * @see idl/mapi.idl:197
   */
  readonly bin: SBinaryView;
  /**
   * On x64 offset 0, 8 bytes; on x86 offset 0, 4 bytes: the address of UTF-16 text, little-endian, that
   * ends with two zero bytes, or 0.
   *
   * @see idl/mapi.idl:198
   */
  lpszW: Address;
  /**
   * On x64 offset 0, 8 bytes; on x86 offset 0, 4 bytes: the address of one value, or 0.
   *
   * @see idl/mapi.idl:199
   */
  lpguid: Address;
  /**
   * Offset 0, 8 bytes.
   *
   * @see idl/mapi.idl:200
   */
  li: bigint;
  /**
   * On x64 offset 0, 16 bytes; on x86 offset 0, 8 bytes.
   *
   * @see idl/mapi.idl:201
   */
  readonly MVi: SShortArrayView;
  /**
   * On x64 offset 0, 16 bytes; on x86 offset 0, 8 bytes.
   *
   * @see idl/mapi.idl:202
   */
  readonly MVl: SLongArrayView;
  /**
   * On x64 offset 0, 16 bytes; on x86 offset 0, 8 bytes.
   *
   * @see idl/mapi.idl:203
   */
  readonly MVflt: SRealArrayView;
  /**
   * On x64 offset 0, 16 bytes; on x86 offset 0, 8 bytes.
   *
   * @see idl/mapi.idl:204
   */
  readonly MVdbl: SDoubleArrayView;
  /**
   * On x64 offset 0, 16 bytes; on x86 offset 0, 8 bytes.
   *
   * @see idl/mapi.idl:205
   */
  readonly MVcur: SCurrencyArrayView;
  /**
   * On x64 offset 0, 16 bytes; on x86 offset 0, 8 bytes.
   *
   * @see idl/mapi.idl:206
   */
  readonly MVat: SAppTimeArrayView;
  /**
   * On x64 offset 0, 16 bytes; on x86 offset 0, 8 bytes.
   *
   * @see idl/mapi.idl:207
   */
  readonly MVft: SDateTimeArrayView;
  /**
   * On x64 offset 0, 16 bytes; on x86 offset 0, 8 bytes.
   *
   * @see idl/mapi.idl:208
   */
  readonly MVbin: SBinaryArrayView;
  /**
   * On x64 offset 0, 16 bytes; on x86 offset 0, 8 bytes.
   *
   * @see idl/mapi.idl:209
   */
  readonly MVszA: SLPSTRArrayView;
  /**
   * On x64 offset 0, 16 bytes; on x86 offset 0, 8 bytes.
   *
   * @see idl/mapi.idl:210
   */
  readonly MVszW: SWStringArrayView;
  /**
   * On x64 offset 0, 16 bytes; on x86 offset 0, 8 bytes.
   *
   * @see idl/mapi.idl:211
   */
  readonly MVguid: SGuidArrayView;
  /**
   * On x64 offset 0, 16 bytes; on x86 offset 0, 8 bytes.
   *
   * @see idl/mapi.idl:212
   */
  readonly MVli: SLargeIntegerArrayView;
  /**
   * Offset 0, 4 bytes.
   *
   * @see idl/mapi.idl:213
   */
  err: number;
  /**
   * Offset 0, 4 bytes.
   *
   * @see idl/mapi.idl:214
   */
  x: number;
}

/**
 * One property: its tag and its value.
 *
 * 24 bytes in memory on x64, 16 on x86; little-endian.
 *
 * @see idl/mapi.idl:218
 * @category Layouts
 */
export interface SPropValueView extends StructView {
  /**
   * The tag; its low word is the type of the value.
   *
   * Offset 0, 4 bytes.
   *
   * @see idl/mapi.idl:221
   */
  ulPropTag: number;
  /**
   * Alignment only.
   *
   * Reserved: leave it alone. Offset 4, 4 bytes.
   *
   * @see idl/mapi.idl:223
   */
  dwAlignPad: number;
  /**
   * The value.
   *
   * On x64 offset 8, 16 bytes; on x86 offset 8, 8 bytes.
   *
   * @see idl/mapi.idl:226
   */
  readonly Value: PROPVALUEView;
}

/**
 * Why one property of a call could not be set or deleted.
 *
 * 12 bytes in memory, little-endian.
 *
 * @see idl/mapi.idl:230
 * @category Layouts
 */
export class SPropProblemView implements StructView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 12, "SPropProblem");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 12, "SPropProblem");
    this.#at = offset;
    return this;
  }

  /**
   * Index of the property in the list that the caller gave.
   *
   * Offset 0, 4 bytes.
   *
   * @see idl/mapi.idl:233
   */
  get ulIndex(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set ulIndex(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  /**
   * The property's tag.
   *
   * Offset 4, 4 bytes.
   *
   * @see idl/mapi.idl:235
   */
  get ulPropTag(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set ulPropTag(value: number) {
    this.#view.setUint32(this.#at + 4, value, true);
  }

  /**
   * The reason.
   *
   * Offset 8, 4 bytes.
   *
   * @see idl/mapi.idl:237
   */
  get scode(): HRESULT {
    return this.#view.getUint32(this.#at + 8, true);
  }
  set scode(value: HRESULT) {
    this.#view.setUint32(this.#at + 8, value, true);
  }
}

/**
 * The properties that a call could not handle.
 *
 * 4 bytes in memory, and the elements.
 *
 * @see idl/mapi.idl:241
 * @category Layouts
 */
export class SPropProblemArrayView implements StructView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 4, "SPropProblemArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 4, "SPropProblemArray");
    this.#at = offset;
    return this;
  }

  /**
   * Number of entries.
   *
   * Offset 0, 4 bytes.
   *
   * @see idl/mapi.idl:244
   */
  get cProblem(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set cProblem(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  /**
   * The entries.
   *
   * Behind the count, from offset 4 on: as many elements of 12 bytes as `cProblem` says.
   *
   * @see idl/mapi.idl:246
   */
  aProblem(index: number): SPropProblemView {
    return new SPropProblemView(this.#view, elementAt(this.#view, this.#at + 4, 12, index, this.cProblem, "SPropProblemArray.aProblem"));
  }
}

/**
 * What a provider has to say about a failure, for people to read. The caller of GetLastError owns it
 * and frees it as one MAPI buffer.
 *
 * 32 bytes in memory on x64, 20 on x86; little-endian.
 *
 * @see idl/mapi.idl:253
 * @category Layouts
 */
export interface MAPIERRORView extends StructView {
  /**
   * Version of the structure: 0.
   *
   * Offset 0, 4 bytes.
   *
   * @see idl/mapi.idl:256
   */
  ulVersion: number;
  /**
   * The error, in the user's language.
   *
   * On x64 offset 8, 8 bytes; on x86 offset 4, 4 bytes: the address of text in the 8-bit code page that
   * ends with a zero byte, or 0.
   *
   * @see idl/mapi.idl:258
   */
  lpszError: Address;
  /**
   * The component that failed.
   *
   * On x64 offset 16, 8 bytes; on x86 offset 8, 4 bytes: the address of text in the 8-bit code page that
   * ends with a zero byte, or 0.
   *
   * @see idl/mapi.idl:260
   */
  lpszComponent: Address;
  /**
   * A lower-level code, of use to the component's authors only.
   *
   * On x64 offset 24, 4 bytes; on x86 offset 12, 4 bytes.
   *
   * @see idl/mapi.idl:262
   */
  ulLowLevelError: number;
  /**
   * Where in the component it happened, likewise.
   *
   * On x64 offset 28, 4 bytes; on x86 offset 16, 4 bytes.
   *
   * @see idl/mapi.idl:264
   */
  ulContext: number;
}

/**
 * A new read state of one item.
 *
 * 24 bytes in memory on x64, 12 on x86; little-endian.
 *
 * @see idl/ics.idl:9
 * @category Layouts
 */
export interface READSTATEView extends StructView {
  /**
   * Length of the source key in bytes.
   *
   * Offset 0, 4 bytes.
   *
   * @see idl/ics.idl:12
   */
  cbSourceKey: number;
  /**
   * The item's source key.
   *
   * On x64 offset 8, 8 bytes; on x86 offset 4, 4 bytes: the address of as many bytes as `cbSourceKey`
   * says.
   *
   * @see idl/ics.idl:14
   */
  pbSourceKey: Address;
  /**
   * SYNC_READ where the item is read, 0 where it is unread.
   *
   * On x64 offset 16, 4 bytes; on x86 offset 8, 4 bytes.
   *
   * @see idl/ics.idl:16
   */
  ulFlags: number;
}

/**
 * A long-term id: names one object of a store for its whole life. 24 bytes.
 *
 * 24 bytes in memory, little-endian.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ltid | ltid}
 * @see idl/iostx.idl:17
 * @category Layouts
 */
export class LTIDView implements StructView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 24, "LTID");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 24, "LTID");
    this.#at = offset;
    return this;
  }

  /**
   * The replica that gave the id.
   *
   * Offset 0, 16 bytes.
   *
   * @see idl/iostx.idl:20
   */
  get guid(): Uint8Array {
    return bytesAt(this.#view, this.#at, 16);
  }
  set guid(value: Uint8Array) {
    setBytesAt(this.#view, this.#at, 16, value, "LTID.guid");
  }

  /**
   * The replica's counter, most significant byte first.
   *
   * Offset 16, 6 bytes.
   *
   * @see idl/iostx.idl:22
   */
  get globcnt(): Uint8Array {
    return bytesAt(this.#view, this.#at + 16, 6);
  }
  set globcnt(value: Uint8Array) {
    setBytesAt(this.#view, this.#at + 16, 6, value, "LTID.globcnt");
  }

  /**
   * Level; 0 in entry identifiers.
   *
   * Offset 22, 2 bytes.
   *
   * @see idl/iostx.idl:24
   */
  get wLevel(): number {
    return this.#view.getUint16(this.#at + 22, true);
  }
  set wLevel(value: number) {
    this.#view.setUint16(this.#at + 22, value, true);
  }
}

/**
 * Entry identifier of a folder: 46 bytes, packed.
 *
 * 46 bytes in memory, little-endian.
 *
 * @remarks
 * The documents disagree: The pages print no packing, which would make it 48 bytes; the wire format
 * and the header that real clients compile with say 46.
 * Decision: Packed to one byte.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/feid | feid}
 * @see idl/iostx.idl:36
 * @category Layouts
 */
export class FEIDView implements StructView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 46, "FEID");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 46, "FEID");
    this.#at = offset;
    return this;
  }

  /**
   * Flags of the entry identifier; 0 for one that stays valid.
   *
   * Offset 0, 4 bytes.
   *
   * @see idl/iostx.idl:39
   */
  get abFlags(): Uint8Array {
    return bytesAt(this.#view, this.#at, 4);
  }
  set abFlags(value: Uint8Array) {
    setBytesAt(this.#view, this.#at, 4, value, "FEID.abFlags");
  }

  /**
   * The provider.
   *
   * Offset 4, 16 bytes.
   *
   * @see idl/iostx.idl:41
   */
  get muid(): Uint8Array {
    return bytesAt(this.#view, this.#at + 4, 16);
  }
  set muid(value: Uint8Array) {
    setBytesAt(this.#view, this.#at + 4, 16, value, "FEID.muid");
  }

  /**
   * Internal to Outlook: 0 in an identifier of one's own, what it was in any other.
   *
   * Offset 20, 2 bytes.
   *
   * @see idl/iostx.idl:43
   */
  get placeholder(): number {
    return this.#view.getUint16(this.#at + 20, true);
  }
  set placeholder(value: number) {
    this.#view.setUint16(this.#at + 20, value, true);
  }

  /**
   * The folder.
   *
   * Offset 22, 24 bytes.
   *
   * @see idl/iostx.idl:45
   */
  get ltid(): LTIDView {
    return new LTIDView(this.#view, this.#at + 22);
  }
}

/**
 * Entry identifier of an item: 70 bytes, packed.
 *
 * 70 bytes in memory, little-endian.
 *
 * @remarks
 * The documents disagree: The pages print no packing, which would make it 72 bytes; the wire format
 * and the header that real clients compile with say 70.
 * Decision: Packed to one byte.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/meid | meid}
 * @see idl/iostx.idl:55
 * @category Layouts
 */
export class MEIDView implements StructView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 70, "MEID");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 70, "MEID");
    this.#at = offset;
    return this;
  }

  /**
   * Flags of the entry identifier; 0 for one that stays valid.
   *
   * Offset 0, 4 bytes.
   *
   * @see idl/iostx.idl:58
   */
  get abFlags(): Uint8Array {
    return bytesAt(this.#view, this.#at, 4);
  }
  set abFlags(value: Uint8Array) {
    setBytesAt(this.#view, this.#at, 4, value, "MEID.abFlags");
  }

  /**
   * The provider.
   *
   * Offset 4, 16 bytes.
   *
   * @see idl/iostx.idl:60
   */
  get muid(): Uint8Array {
    return bytesAt(this.#view, this.#at + 4, 16);
  }
  set muid(value: Uint8Array) {
    setBytesAt(this.#view, this.#at + 4, 16, value, "MEID.muid");
  }

  /**
   * Internal to Outlook: 0 in an identifier of one's own, what it was in any other.
   *
   * Offset 20, 2 bytes.
   *
   * @see idl/iostx.idl:62
   */
  get placeholder(): number {
    return this.#view.getUint16(this.#at + 20, true);
  }
  set placeholder(value: number) {
    this.#view.setUint16(this.#at + 20, value, true);
  }

  /**
   * The folder that holds the item.
   *
   * Offset 22, 24 bytes.
   *
   * @see idl/iostx.idl:64
   */
  get ltidFld(): LTIDView {
    return new LTIDView(this.#view, this.#at + 22);
  }

  /**
   * The item.
   *
   * Offset 46, 24 bytes.
   *
   * @see idl/iostx.idl:66
   */
  get ltidMsg(): LTIDView {
    return new LTIDView(this.#view, this.#at + 46);
  }
}

/**
 * A source key: the identity of a folder or an item in replication. 22 bytes, packed.
 *
 * 22 bytes in memory, little-endian.
 *
 * @remarks
 * The documents disagree: The pages print no packing, which would make it 24 bytes; the wire format
 * and the header that real clients compile with say 22.
 * Decision: Packed to one byte.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/skey | skey}
 * @see idl/iostx.idl:76
 * @category Layouts
 */
export class SKEYView implements StructView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 22, "SKEY");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 22, "SKEY");
    this.#at = offset;
    return this;
  }

  /**
   * The replica that gave the key.
   *
   * Offset 0, 16 bytes.
   *
   * @see idl/iostx.idl:79
   */
  get guid(): Uint8Array {
    return bytesAt(this.#view, this.#at, 16);
  }
  set guid(value: Uint8Array) {
    setBytesAt(this.#view, this.#at, 16, value, "SKEY.guid");
  }

  /**
   * The replica's counter, most significant byte first.
   *
   * Offset 16, 6 bytes.
   *
   * @see idl/iostx.idl:81
   */
  get globcnt(): Uint8Array {
    return bytesAt(this.#view, this.#at + 16, 6);
  }
  set globcnt(value: Uint8Array) {
    setBytesAt(this.#view, this.#at + 16, 6, value, "SKEY.globcnt");
  }
}

/**
 * The queue from which a store that is offline gives out long-term ids, in blocks. A request that fits
 * into `dwAlloc` takes its ids from `ltidAlloc`; one that does not moves on to the next block, and the
 * provider supplies a new next block in time.
 *
 * 80 bytes in memory, little-endian.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/olfi | olfi}
 * @see idl/iostx.idl:92
 * @category Layouts
 */
export class OLFIView implements StructView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 80, "OLFI");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 80, "OLFI");
    this.#at = offset;
    return this;
  }

  /**
   * Version of the structure.
   *
   * Offset 0, 4 bytes.
   *
   * @see idl/iostx.idl:95
   */
  get ulVersion(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set ulVersion(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. Offset 4, 16 bytes.
   *
   * @see idl/iostx.idl:97
   */
  get muidReserved(): Uint8Array {
    return bytesAt(this.#view, this.#at + 4, 16);
  }
  set muidReserved(value: Uint8Array) {
    setBytesAt(this.#view, this.#at + 4, 16, value, "OLFI.muidReserved");
  }

  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. Offset 20, 4 bytes.
   *
   * @see idl/iostx.idl:99
   */
  get ulReserved(): number {
    return this.#view.getUint32(this.#at + 20, true);
  }
  set ulReserved(value: number) {
    this.#view.setUint32(this.#at + 20, value, true);
  }

  /**
   * How many ids are left in the present block.
   *
   * Offset 24, 4 bytes.
   *
   * @see idl/iostx.idl:101
   */
  get dwAlloc(): number {
    return this.#view.getUint32(this.#at + 24, true);
  }
  set dwAlloc(value: number) {
    this.#view.setUint32(this.#at + 24, value, true);
  }

  /**
   * How many ids are in the next block; 0 when there is none.
   *
   * Offset 28, 4 bytes.
   *
   * @see idl/iostx.idl:103
   */
  get dwNextAlloc(): number {
    return this.#view.getUint32(this.#at + 28, true);
  }
  set dwNextAlloc(value: number) {
    this.#view.setUint32(this.#at + 28, value, true);
  }

  /**
   * The next id that the present block gives out.
   *
   * Offset 32, 24 bytes.
   *
   * @see idl/iostx.idl:105
   */
  get ltidAlloc(): LTIDView {
    return new LTIDView(this.#view, this.#at + 32);
  }

  /**
   * The first id of the next block, of another GUID.
   *
   * Offset 56, 24 bytes.
   *
   * @see idl/iostx.idl:107
   */
  get ltidNextAlloc(): LTIDView {
    return new LTIDView(this.#view, this.#at + 56);
  }
}

/**
 * A replication in one direction.
 *
 * 152 bytes in memory on x64, 132 on x86; little-endian.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/sync | sync}
 * @see idl/iostx.idl:150
 * @category Layouts
 */
export interface SYNCView extends StructView {
  /**
   * Direction, scope and success.
   *
   * Offset 0, 4 bytes.
   *
   * @remarks
   * The documents disagree: The page marks UPS_OK as [out] and says that the client sets it.
   * Decision: The client sets it: [in].
   *
   * @see idl/iostx.idl:157
   */
  ulFlags: number;
  /**
   * Path of the local store.
   *
   * On x64 offset 8, 8 bytes; on x86 offset 4, 4 bytes: the address of UTF-16 text, little-endian, that
   * ends with two zero bytes, or 0.
   *
   * @see idl/iostx.idl:159
   */
  pwzPath: Address;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. On x64 offset 16, 46 bytes; on x86 offset 8, 46 bytes.
   *
   * @remarks
   * The documents disagree: UPS_ONE_FOLDER is described with a member `feid` of this structure, which
   * the structure lists as Reserved1.
   * Decision: Reserved1 it stays; the folder is the one that UPFLD presents.
   *
   * @see idl/iostx.idl:166
   */
  readonly Reserved1: FEIDView;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. On x64 offset 62, 70 bytes; on x86 offset 54, 70 bytes.
   *
   * @see idl/iostx.idl:168
   */
  readonly Reserved2: MEIDView;
  /**
   * Entry identifiers of the folders to replicate, with UPS_THESE_FOLDERS.
   *
   * On x64 offset 136, 8 bytes; on x86 offset 124, 4 bytes: the address of one SBinaryArray, or 0.
   *
   * @see idl/iostx.idl:170
   */
  pel: Address;
  /**
   * One word of options for each entry of `pel`.
   *
   * On x64 offset 144, 8 bytes; on x86 offset 128, 4 bytes: the address of as many elements as `pel`
   * says.
   *
   * @see idl/iostx.idl:172
   */
  pulFolderOptions: Address;
}

/**
 * The folders that are out of sync.
 *
 * 24 bytes in memory on x64, 16 on x86; little-endian.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/uphier | uphier}
 * @see idl/iostx.idl:179
 * @category Layouts
 */
export interface UPHIERView extends StructView {
  /**
   * Success.
   *
   * Offset 0, 4 bytes.
   *
   * @see idl/iostx.idl:182
   */
  ulFlags: number;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. On x64 offset 8, 8 bytes; on x86 offset 4, 4 bytes: the address of an
   * IStream, or 0.
   *
   * @see idl/iostx.idl:184
   */
  pstmReserved: Address;
  /**
   * How many folders are done.
   *
   * On x64 offset 16, 4 bytes; on x86 offset 8, 4 bytes.
   *
   * @see idl/iostx.idl:186
   */
  iEnt: number;
  /**
   * How many folders are out of sync.
   *
   * On x64 offset 20, 4 bytes; on x86 offset 12, 4 bytes.
   *
   * @see idl/iostx.idl:188
   */
  cEnt: number;
}

/**
 * One folder to upload.
 *
 * 64 bytes in memory on x64, 56 on x86; little-endian.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upfld | upfld}
 * @see idl/iostx.idl:195
 * @category Layouts
 */
export interface UPFLDView extends StructView {
  /**
   * What happened to the folder, and success.
   *
   * Offset 0, 4 bytes.
   *
   * @see idl/iostx.idl:198
   */
  ulFlags: number;
  /**
   * The folder, open; none where it was deleted.
   *
   * On x64 offset 8, 8 bytes; on x86 offset 4, 4 bytes: the address of an IMAPIFolder, or 0.
   *
   * @see idl/iostx.idl:200
   */
  pfld: Address;
  /**
   * The folder's entry identifier.
   *
   * On x64 offset 16, 46 bytes; on x86 offset 8, 46 bytes.
   *
   * @see idl/iostx.idl:202
   */
  readonly feid: FEIDView;
}

/**
 * The folders whose contents need work.
 *
 * 40 bytes in memory on x64, 24 on x86; little-endian.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/synccont | synccont}
 * @see idl/iostx.idl:209
 * @category Layouts
 */
export interface SYNCCONTView extends StructView {
  /**
   * Success.
   *
   * Offset 0, 4 bytes.
   *
   * @see idl/iostx.idl:212
   */
  ulFlags: number;
  /**
   * Index of the folder that the next state is about.
   *
   * Offset 4, 4 bytes.
   *
   * @remarks
   * The documents disagree: The page marks it [out]; a published sample client sets it to choose the
   * folder.
   * Decision: Both: the store advances it, and the client may set it to any index below `cEnt`.
   *
   * @see idl/iostx.idl:218
   */
  iEnt: number;
  /**
   * How many folders need work.
   *
   * Offset 8, 4 bytes.
   *
   * @see idl/iostx.idl:220
   */
  cEnt: number;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. On x64 offset 16, 8 bytes; on x86 offset 12, 4 bytes: an address, or 0.
   *
   * @see idl/iostx.idl:222
   */
  pvReserved: Address;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. On x64 offset 24, 8 bytes; on x86 offset 16, 4 bytes: the address of one
   * SPropTagArray, or 0.
   *
   * @see idl/iostx.idl:224
   */
  ptagaReserved: Address;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. On x64 offset 32, 8 bytes; on x86 offset 20, 4 bytes: an address, or 0.
   *
   * @see idl/iostx.idl:226
   */
  psosReserved: Address;
}

/**
 * How many items of one kind, normal or associated, need uploading, and how many are done.
 *
 * 24 bytes in memory, little-endian.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/uptble | uptble}
 * @see idl/iostx.idl:233
 * @category Layouts
 */
export class UPTBLEView implements StructView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 24, "UPTBLE");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 24, "UPTBLE");
    this.#at = offset;
    return this;
  }

  /**
   * How many new or modified items are done.
   *
   * Offset 0, 4 bytes.
   *
   * @see idl/iostx.idl:236
   */
  get iEntMod(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set iEntMod(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  /**
   * How many items are new or modified.
   *
   * Offset 4, 4 bytes.
   *
   * @see idl/iostx.idl:238
   */
  get cEntMod(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set cEntMod(value: number) {
    this.#view.setUint32(this.#at + 4, value, true);
  }

  /**
   * How many changes of the read state are done.
   *
   * Offset 8, 4 bytes.
   *
   * @see idl/iostx.idl:240
   */
  get iEntRead(): number {
    return this.#view.getUint32(this.#at + 8, true);
  }
  set iEntRead(value: number) {
    this.#view.setUint32(this.#at + 8, value, true);
  }

  /**
   * How many items changed their read state.
   *
   * Offset 12, 4 bytes.
   *
   * @see idl/iostx.idl:242
   */
  get cEntRead(): number {
    return this.#view.getUint32(this.#at + 12, true);
  }
  set cEntRead(value: number) {
    this.#view.setUint32(this.#at + 12, value, true);
  }

  /**
   * How many deletions are done.
   *
   * Offset 16, 4 bytes.
   *
   * @see idl/iostx.idl:244
   */
  get iEntDel(): number {
    return this.#view.getUint32(this.#at + 16, true);
  }
  set iEntDel(value: number) {
    this.#view.setUint32(this.#at + 16, value, true);
  }

  /**
   * How many items were deleted or moved away.
   *
   * Offset 20, 4 bytes.
   *
   * @see idl/iostx.idl:246
   */
  get cEntDel(): number {
    return this.#view.getUint32(this.#at + 20, true);
  }
  set cEntDel(value: number) {
    this.#view.setUint32(this.#at + 20, value, true);
  }
}

/**
 * A folder that items were moved to, in a chain of such folders.
 *
 * 120 bytes in memory on x64, 84 on x86; little-endian.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upmov | upmov}
 * @see idl/iostx.idl:253
 * @category Layouts
 */
export interface UPMOVView extends StructView {
  /**
   * What became of the moves.
   *
   * Offset 0, 4 bytes.
   *
   * @see idl/iostx.idl:256
   */
  ulFlags: number;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. On x64 offset 8, 8 bytes; on x86 offset 4, 4 bytes: an address, or 0.
   *
   * @see idl/iostx.idl:258
   */
  pReserved: Address;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. On x64 offset 16, 8 bytes; on x86 offset 8, 4 bytes: the address of an
   * IStream, or 0.
   *
   * @see idl/iostx.idl:260
   */
  pstmReserved: Address;
  /**
   * Name of the destination folder, in the 8-bit code page of the store.
   *
   * On x64 offset 24, 8 bytes; on x86 offset 12, 4 bytes: the address of text in the 8-bit code page
   * that ends with a zero byte, or 0.
   *
   * @see idl/iostx.idl:262
   */
  pszName: Address;
  /**
   * Entry identifier of the destination folder.
   *
   * On x64 offset 32, 46 bytes; on x86 offset 16, 46 bytes.
   *
   * @see idl/iostx.idl:264
   */
  readonly feid: FEIDView;
  /**
   * The folder on the server.
   *
   * On x64 offset 80, 8 bytes; on x86 offset 64, 4 bytes: the address of an IMAPIFolder, or 0.
   *
   * @see idl/iostx.idl:266
   */
  pfld: Address;
  /**
   * The importer of that folder.
   *
   * On x64 offset 88, 8 bytes; on x86 offset 68, 4 bytes: the address of an
   * IExchangeImportContentsChanges, or 0.
   *
   * @see idl/iostx.idl:268
   */
  pxicc: Address;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. On x64 offset 96, 4 bytes; on x86 offset 72, 4 bytes.
   *
   * @see idl/iostx.idl:270
   */
  dwReserved: number;
  /**
   * The next destination; none at the end of the chain.
   *
   * On x64 offset 104, 8 bytes; on x86 offset 76, 4 bytes: the address of one UPMOV, or 0.
   *
   * @see idl/iostx.idl:272
   */
  pupmovNext: Address;
  /**
   * How many items were moved here.
   *
   * On x64 offset 112, 4 bytes; on x86 offset 80, 4 bytes.
   *
   * @see idl/iostx.idl:274
   */
  cEntMov: number;
}

/**
 * One folder's changed items.
 *
 * 152 bytes in memory on x64, 128 on x86; little-endian.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/uptbl | uptbl}
 * @see idl/iostx.idl:281
 * @category Layouts
 */
export interface UPTBLView extends StructView {
  /**
   * Success.
   *
   * Offset 0, 4 bytes.
   *
   * @see idl/iostx.idl:284
   */
  ulFlags: number;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. On x64 offset 8, 8 bytes; on x86 offset 4, 4 bytes: the address of an
   * IStream, or 0.
   *
   * @see idl/iostx.idl:286
   */
  pstmReserved: Address;
  /**
   * Name of the folder, in the 8-bit code page of the store.
   *
   * On x64 offset 16, 8 bytes; on x86 offset 8, 4 bytes: the address of text in the 8-bit code page that
   * ends with a zero byte, or 0.
   *
   * @see idl/iostx.idl:288
   */
  pszName: Address;
  /**
   * The folder's entry identifier.
   *
   * On x64 offset 24, 46 bytes; on x86 offset 12, 46 bytes.
   *
   * @see idl/iostx.idl:290
   */
  readonly feid: FEIDView;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. On x64 offset 72, 4 bytes; on x86 offset 60, 4 bytes.
   *
   * @see idl/iostx.idl:292
   */
  uintReserved: number;
  /**
   * Counts of the changes: [0] of normal items, [1] of associated (hidden) ones.
   *
   * On x64 offset 76, 48 bytes; on x86 offset 64, 48 bytes.
   *
   * @see idl/iostx.idl:294
   */
  rgte(index: number): UPTBLEView;
  /**
   * How many changes are done.
   *
   * On x64 offset 124, 4 bytes; on x86 offset 112, 4 bytes.
   *
   * @see idl/iostx.idl:296
   */
  iEnt: number;
  /**
   * How many changes there are.
   *
   * On x64 offset 128, 4 bytes; on x86 offset 116, 4 bytes.
   *
   * @see idl/iostx.idl:298
   */
  cEnt: number;
  /**
   * The folders that items of this one were moved to.
   *
   * On x64 offset 136, 8 bytes; on x86 offset 120, 4 bytes: the address of one UPMOV, or 0.
   *
   * @see idl/iostx.idl:300
   */
  pupmovHead: Address;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. On x64 offset 144, 8 bytes; on x86 offset 124, 4 bytes: an address, or 0.
   *
   * @see idl/iostx.idl:302
   */
  pReserved: Address;
}

/**
 * One item to upload.
 *
 * 224 bytes in memory on x64, 184 on x86; little-endian.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upmsg | upmsg}
 * @see idl/iostx.idl:309
 * @category Layouts
 */
export interface UPMSGView extends StructView {
  /**
   * What happened to the item, what the store shall do with it, and success.
   *
   * Offset 0, 4 bytes.
   *
   * @see idl/iostx.idl:312
   */
  ulFlags: number;
  /**
   * The item, open.
   *
   * On x64 offset 8, 8 bytes; on x86 offset 4, 4 bytes: the address of an IMessage, or 0.
   *
   * @see idl/iostx.idl:314
   */
  pmsg: Address;
  /**
   * The item's entry identifier.
   *
   * On x64 offset 16, 70 bytes; on x86 offset 8, 70 bytes.
   *
   * @see idl/iostx.idl:316
   */
  readonly meid: MEIDView;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. On x64 offset 88, 16 bytes; on x86 offset 80, 8 bytes.
   *
   * @see idl/iostx.idl:318
   */
  readonly binReserved1: SBinaryView;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. On x64 offset 104, 16 bytes; on x86 offset 88, 8 bytes.
   *
   * @see idl/iostx.idl:320
   */
  readonly binReserved2: SBinaryView;
  /**
   * With UPM_MOV: entry identifier of the folder that the item came from.
   *
   * On x64 offset 120, 46 bytes; on x86 offset 96, 46 bytes.
   *
   * @see idl/iostx.idl:322
   */
  readonly feid: FEIDView;
  /**
   * With UPM_MOV: change key of the item here.
   *
   * On x64 offset 168, 16 bytes; on x86 offset 144, 8 bytes.
   *
   * @see idl/iostx.idl:324
   */
  readonly binChg: SBinaryView;
  /**
   * With UPM_MOV: predecessor change list of the item here.
   *
   * On x64 offset 184, 16 bytes; on x86 offset 152, 8 bytes.
   *
   * @see idl/iostx.idl:326
   */
  readonly binPcl: SBinaryView;
  /**
   * With UPM_MOV: source key of the item where it came from.
   *
   * On x64 offset 200, 22 bytes; on x86 offset 160, 22 bytes.
   *
   * @see idl/iostx.idl:328
   */
  readonly skeySrc: SKEYView;
}

/**
 * A changed read state.
 *
 * 28 bytes in memory, little-endian.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upreade | upreade}
 * @see idl/iostx.idl:335
 * @category Layouts
 */
export class UPREADEView implements StructView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 28, "UPREADE");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 28, "UPREADE");
    this.#at = offset;
    return this;
  }

  /**
   * The read state, and success.
   *
   * Offset 0, 4 bytes.
   *
   * @remarks
   * The documents disagree: The page says that UPR_READ means that the read state has changed; by name
   * and use it tells the state itself.
   * Decision: UPR_READ set: the item is read now. Clear: it is unread now.
   *
   * @see idl/iostx.idl:343
   */
  get ulFlags(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set ulFlags(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  /**
   * Source key of the item.
   *
   * Offset 4, 22 bytes.
   *
   * @see idl/iostx.idl:345
   */
  get skey(): SKEYView {
    return new SKEYView(this.#view, this.#at + 4);
  }
}

/**
 * The changed read states of one folder's items.
 *
 * 16 bytes in memory on x64, 8 on x86; little-endian.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upread | upread}
 * @see idl/iostx.idl:352
 * @category Layouts
 */
export interface UPREADView extends StructView {
  /**
   * The changes.
   *
   * On x64 offset 0, 8 bytes; on x86 offset 0, 4 bytes: the address of as many elements as `cEnt` says.
   *
   * @see idl/iostx.idl:355
   */
  pupre: Address;
  /**
   * How many there are.
   *
   * On x64 offset 8, 4 bytes; on x86 offset 4, 4 bytes.
   *
   * @see idl/iostx.idl:357
   */
  cEnt: number;
}

/**
 * An item that was deleted or moved away.
 *
 * 96 bytes in memory on x64, 76 on x86; little-endian.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/updele | updele}
 * @see idl/iostx.idl:364
 * @category Layouts
 */
export interface UPDELEView extends StructView {
  /**
   * What happened to the item, what the store shall do, and success.
   *
   * Offset 0, 4 bytes.
   *
   * @see idl/iostx.idl:367
   */
  ulFlags: number;
  /**
   * Source key of the item.
   *
   * Offset 4, 22 bytes.
   *
   * @see idl/iostx.idl:369
   */
  readonly skey: SKEYView;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. Offset 28, 4 bytes.
   *
   * @see idl/iostx.idl:371
   */
  dwReserved: number;
  /**
   * With UPD_MOV: change key of the item at its destination.
   *
   * On x64 offset 32, 16 bytes; on x86 offset 32, 8 bytes.
   *
   * @see idl/iostx.idl:373
   */
  readonly binChg: SBinaryView;
  /**
   * With UPD_MOV: predecessor change list of the item at its destination.
   *
   * On x64 offset 48, 16 bytes; on x86 offset 40, 8 bytes.
   *
   * @see idl/iostx.idl:375
   */
  readonly binPcl: SBinaryView;
  /**
   * With UPD_MOV: source key of the item at its destination.
   *
   * On x64 offset 64, 22 bytes; on x86 offset 48, 22 bytes.
   *
   * @see idl/iostx.idl:377
   */
  readonly skeyDst: SKEYView;
  /**
   * With UPD_MOV: the destination folder.
   *
   * On x64 offset 88, 8 bytes; on x86 offset 72, 4 bytes: the address of one UPMOV, or 0.
   *
   * @see idl/iostx.idl:379
   */
  pupmov: Address;
}

/**
 * The deletions of one folder's items, and the moves out of it.
 *
 * 16 bytes in memory on x64, 8 on x86; little-endian.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/updel | updel}
 * @see idl/iostx.idl:386
 * @category Layouts
 */
export interface UPDELView extends StructView {
  /**
   * The deletions.
   *
   * On x64 offset 0, 8 bytes; on x86 offset 0, 4 bytes: the address of as many elements as `cEnt` says.
   *
   * @see idl/iostx.idl:389
   */
  pupde: Address;
  /**
   * How many there are.
   *
   * On x64 offset 8, 4 bytes; on x86 offset 4, 4 bytes.
   *
   * @see idl/iostx.idl:391
   */
  cEnt: number;
}

/**
 * Takes the server's folder changes.
 *
 * 40 bytes in memory on x64, 24 on x86; little-endian.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/dnhier | dnhier}
 * @see idl/iostx.idl:398
 * @category Layouts
 */
export interface DNHIERView extends StructView {
  /**
   * Success.
   *
   * Offset 0, 4 bytes.
   *
   * @see idl/iostx.idl:401
   */
  ulFlags: number;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. On x64 offset 8, 8 bytes; on x86 offset 4, 4 bytes: the address of an
   * IStream, or 0.
   *
   * @see idl/iostx.idl:403
   */
  pstmReserved: Address;
  /**
   * Takes the changes; valid until the state ends.
   *
   * On x64 offset 16, 8 bytes; on x86 offset 8, 4 bytes: the address of an
   * IExchangeImportHierarchyChanges, or 0.
   *
   * @see idl/iostx.idl:405
   */
  pxihc: Address;
  /**
   * How many folders were added, counted during the import.
   *
   * On x64 offset 24, 4 bytes; on x86 offset 12, 4 bytes.
   *
   * @see idl/iostx.idl:407
   */
  cEntNew: number;
  /**
   * How many folders were changed, counted during the import.
   *
   * On x64 offset 28, 4 bytes; on x86 offset 16, 4 bytes.
   *
   * @see idl/iostx.idl:409
   */
  cEntMod: number;
  /**
   * How many folders were deleted, counted during the import.
   *
   * On x64 offset 32, 4 bytes; on x86 offset 20, 4 bytes.
   *
   * @see idl/iostx.idl:411
   */
  cEntDel: number;
}

/**
 * How many items of one kind, normal or associated, were imported.
 *
 * 16 bytes in memory, little-endian.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/dntble | dntble}
 * @see idl/iostx.idl:418
 * @category Layouts
 */
export class DNTBLEView implements StructView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 16, "DNTBLE");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 16, "DNTBLE");
    this.#at = offset;
    return this;
  }

  /**
   * How many items were added.
   *
   * Offset 0, 4 bytes.
   *
   * @see idl/iostx.idl:421
   */
  get cEntNew(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set cEntNew(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  /**
   * How many items were changed.
   *
   * Offset 4, 4 bytes.
   *
   * @see idl/iostx.idl:423
   */
  get cEntMod(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set cEntMod(value: number) {
    this.#view.setUint32(this.#at + 4, value, true);
  }

  /**
   * How many read states were changed.
   *
   * Offset 8, 4 bytes.
   *
   * @see idl/iostx.idl:425
   */
  get cEntRead(): number {
    return this.#view.getUint32(this.#at + 8, true);
  }
  set cEntRead(value: number) {
    this.#view.setUint32(this.#at + 8, value, true);
  }

  /**
   * How many items were deleted.
   *
   * Offset 12, 4 bytes.
   *
   * @see idl/iostx.idl:427
   */
  get cEntDel(): number {
    return this.#view.getUint32(this.#at + 12, true);
  }
  set cEntDel(value: number) {
    this.#view.setUint32(this.#at + 12, value, true);
  }
}

/**
 * Takes the server's item changes in one folder.
 *
 * 192 bytes in memory on x64, 144 on x86; little-endian.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/dntbl | dntbl}
 * @see idl/iostx.idl:434
 * @category Layouts
 */
export interface DNTBLView extends StructView {
  /**
   * Success.
   *
   * Offset 0, 4 bytes.
   *
   * @see idl/iostx.idl:437
   */
  ulFlags: number;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. On x64 offset 8, 8 bytes; on x86 offset 4, 4 bytes: the address of an
   * IStream, or 0.
   *
   * @see idl/iostx.idl:439
   */
  pstmReserved1: Address;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. On x64 offset 16, 8 bytes; on x86 offset 8, 4 bytes: the address of an
   * IStream, or 0.
   *
   * @see idl/iostx.idl:441
   */
  pstmReserved2: Address;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. On x64 offset 24, 8 bytes; on x86 offset 12, 4 bytes: the address of an
   * IStream, or 0.
   *
   * @see idl/iostx.idl:443
   */
  pstmReserved3: Address;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. On x64 offset 32, 8 bytes; on x86 offset 16, 4 bytes: the address of an
   * IStream, or 0.
   *
   * @see idl/iostx.idl:445
   */
  pstmReserved4: Address;
  /**
   * Takes item changes; valid until the state ends.
   *
   * On x64 offset 40, 8 bytes; on x86 offset 20, 4 bytes: the address of an
   * IExchangeImportContentsChanges, or 0.
   *
   * @see idl/iostx.idl:447
   */
  pxicc: Address;
  /**
   * Takes folder changes; valid until the state ends.
   *
   * On x64 offset 48, 8 bytes; on x86 offset 24, 4 bytes: the address of an
   * IExchangeImportHierarchyChanges, or 0.
   *
   * @see idl/iostx.idl:449
   */
  pxihc: Address;
  /**
   * Name of the folder, in the 8-bit code page of the store.
   *
   * On x64 offset 56, 8 bytes; on x86 offset 28, 4 bytes: the address of text in the 8-bit code page
   * that ends with a zero byte, or 0.
   *
   * @see idl/iostx.idl:451
   */
  pszName: Address;
  /**
   * When the folder was last changed.
   *
   * On x64 offset 64, 8 bytes; on x86 offset 32, 8 bytes.
   *
   * @see idl/iostx.idl:453
   */
  ftLastMod: bigint;
  /**
   * What the user may do with the folder: PR_RIGHTS.
   *
   * On x64 offset 72, 4 bytes; on x86 offset 40, 4 bytes.
   *
   * @see idl/iostx.idl:455
   */
  ulRights: number;
  /**
   * The folder's entry identifier.
   *
   * On x64 offset 76, 46 bytes; on x86 offset 44, 46 bytes.
   *
   * @see idl/iostx.idl:457
   */
  readonly feid: FEIDView;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. On x64 offset 124, 4 bytes; on x86 offset 92, 4 bytes.
   *
   * @see idl/iostx.idl:459
   */
  uintReserved: number;
  /**
   * Counts of the import: [0] of normal items, [1] of associated (hidden) ones.
   *
   * On x64 offset 128, 32 bytes; on x86 offset 96, 32 bytes.
   *
   * @see idl/iostx.idl:461
   */
  rgte(index: number): DNTBLEView;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. On x64 offset 160, 8 bytes; on x86 offset 128, 4 bytes: an address, or 0.
   *
   * @see idl/iostx.idl:463
   */
  psrReserved: Address;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. On x64 offset 168, 4 bytes; on x86 offset 132, 4 bytes.
   *
   * @see idl/iostx.idl:465
   */
  boReserved: boolean;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. On x64 offset 176, 8 bytes; on x86 offset 136, 4 bytes: an address, or 0.
   *
   * @see idl/iostx.idl:467
   */
  pReserved1: Address;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. On x64 offset 184, 8 bytes; on x86 offset 140, 4 bytes: an address, or 0.
   *
   * @see idl/iostx.idl:469
   */
  pReserved2: Address;
}

/**
 * A header-only item whose full item is to be fetched.
 *
 * 80 bytes in memory on x64, 64 on x86; little-endian.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/hdrsync | hdrsync}
 * @see idl/iostx.idl:476
 * @category Layouts
 */
export interface HDRSYNCView extends StructView {
  /**
   * The header as it is in the store.
   *
   * On x64 offset 0, 8 bytes; on x86 offset 0, 4 bytes: the address of one UPMSG, or 0.
   *
   * @see idl/iostx.idl:479
   */
  pupmsg: Address;
  /**
   * Entry identifier of the folder that holds the item.
   *
   * On x64 offset 8, 46 bytes; on x86 offset 4, 46 bytes.
   *
   * @see idl/iostx.idl:481
   */
  readonly feidPar: FEIDView;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone. On x64 offset 56, 8 bytes; on x86 offset 52, 4 bytes: the address of an
   * IStream, or 0.
   *
   * @see idl/iostx.idl:483
   */
  pstmReserved: Address;
  /**
   * Where the full item is, and success.
   *
   * On x64 offset 64, 4 bytes; on x86 offset 56, 4 bytes.
   *
   * @see idl/iostx.idl:485
   */
  ulFlags: number;
  /**
   * The full item; the client keeps its own reference.
   *
   * On x64 offset 72, 8 bytes; on x86 offset 60, 4 bytes: the address of an IMessage, or 0.
   *
   * @see idl/iostx.idl:487
   */
  pmsgFull: Address;
}
