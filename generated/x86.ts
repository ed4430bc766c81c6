// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

/**
 * The views of structs as they are in memory on x86. Their members are documented in `views.ts`.
 *
 * @category Layouts
 * @module
 */
import { type Address, checkBounds, checkIndex, setAddress32At } from "./memory.js";
import type * as views from "./views.js";
import { DNTBLEView, FEIDView, MEIDView, SKEYView, UPTBLEView } from "./views.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("x86", "ac0788aa68f9");

export { DNTBLEView, FEIDView, LTIDView, MEIDView, OLFIView, SKEYView, SPropProblemArrayView, SPropProblemView, SPropTagArrayView, UPREADEView, UPTBLEView } from "./views.js";

/**
 * SBinary in memory: 8 bytes.
 *
 * @category Layouts
 */
export class SBinaryView implements views.SBinaryView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 8, "SBinary");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 8, "SBinary");
    this.#at = offset;
    return this;
  }

  get cb(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set cb(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get lpb(): Address {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set lpb(value: Address) {
    setAddress32At(this.#view, this.#at + 4, value);
  }
}

/**
 * SBinaryArray in memory: 8 bytes.
 *
 * @category Layouts
 */
export class SBinaryArrayView implements views.SBinaryArrayView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 8, "SBinaryArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 8, "SBinaryArray");
    this.#at = offset;
    return this;
  }

  get cValues(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set cValues(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get lpbin(): Address {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set lpbin(value: Address) {
    setAddress32At(this.#view, this.#at + 4, value);
  }
}

/**
 * SLongArray in memory: 8 bytes.
 *
 * @category Layouts
 */
export class SLongArrayView implements views.SLongArrayView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 8, "SLongArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 8, "SLongArray");
    this.#at = offset;
    return this;
  }

  get cValues(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set cValues(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get lpl(): Address {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set lpl(value: Address) {
    setAddress32At(this.#view, this.#at + 4, value);
  }
}

/**
 * SShortArray in memory: 8 bytes.
 *
 * @category Layouts
 */
export class SShortArrayView implements views.SShortArrayView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 8, "SShortArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 8, "SShortArray");
    this.#at = offset;
    return this;
  }

  get cValues(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set cValues(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get lpi(): Address {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set lpi(value: Address) {
    setAddress32At(this.#view, this.#at + 4, value);
  }
}

/**
 * SRealArray in memory: 8 bytes.
 *
 * @category Layouts
 */
export class SRealArrayView implements views.SRealArrayView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 8, "SRealArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 8, "SRealArray");
    this.#at = offset;
    return this;
  }

  get cValues(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set cValues(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get lpflt(): Address {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set lpflt(value: Address) {
    setAddress32At(this.#view, this.#at + 4, value);
  }
}

/**
 * SDoubleArray in memory: 8 bytes.
 *
 * @category Layouts
 */
export class SDoubleArrayView implements views.SDoubleArrayView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 8, "SDoubleArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 8, "SDoubleArray");
    this.#at = offset;
    return this;
  }

  get cValues(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set cValues(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get lpdbl(): Address {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set lpdbl(value: Address) {
    setAddress32At(this.#view, this.#at + 4, value);
  }
}

/**
 * SCurrencyArray in memory: 8 bytes.
 *
 * @category Layouts
 */
export class SCurrencyArrayView implements views.SCurrencyArrayView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 8, "SCurrencyArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 8, "SCurrencyArray");
    this.#at = offset;
    return this;
  }

  get cValues(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set cValues(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get lpcur(): Address {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set lpcur(value: Address) {
    setAddress32At(this.#view, this.#at + 4, value);
  }
}

/**
 * SAppTimeArray in memory: 8 bytes.
 *
 * @category Layouts
 */
export class SAppTimeArrayView implements views.SAppTimeArrayView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 8, "SAppTimeArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 8, "SAppTimeArray");
    this.#at = offset;
    return this;
  }

  get cValues(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set cValues(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get lpat(): Address {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set lpat(value: Address) {
    setAddress32At(this.#view, this.#at + 4, value);
  }
}

/**
 * SDateTimeArray in memory: 8 bytes.
 *
 * @category Layouts
 */
export class SDateTimeArrayView implements views.SDateTimeArrayView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 8, "SDateTimeArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 8, "SDateTimeArray");
    this.#at = offset;
    return this;
  }

  get cValues(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set cValues(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get lpft(): Address {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set lpft(value: Address) {
    setAddress32At(this.#view, this.#at + 4, value);
  }
}

/**
 * SGuidArray in memory: 8 bytes.
 *
 * @category Layouts
 */
export class SGuidArrayView implements views.SGuidArrayView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 8, "SGuidArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 8, "SGuidArray");
    this.#at = offset;
    return this;
  }

  get cValues(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set cValues(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get lpguid(): Address {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set lpguid(value: Address) {
    setAddress32At(this.#view, this.#at + 4, value);
  }
}

/**
 * SLargeIntegerArray in memory: 8 bytes.
 *
 * @category Layouts
 */
export class SLargeIntegerArrayView implements views.SLargeIntegerArrayView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 8, "SLargeIntegerArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 8, "SLargeIntegerArray");
    this.#at = offset;
    return this;
  }

  get cValues(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set cValues(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get lpli(): Address {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set lpli(value: Address) {
    setAddress32At(this.#view, this.#at + 4, value);
  }
}

/**
 * SLPSTRArray in memory: 8 bytes.
 *
 * @category Layouts
 */
export class SLPSTRArrayView implements views.SLPSTRArrayView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 8, "SLPSTRArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 8, "SLPSTRArray");
    this.#at = offset;
    return this;
  }

  get cValues(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set cValues(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get lppszA(): Address {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set lppszA(value: Address) {
    setAddress32At(this.#view, this.#at + 4, value);
  }
}

/**
 * SWStringArray in memory: 8 bytes.
 *
 * @category Layouts
 */
export class SWStringArrayView implements views.SWStringArrayView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 8, "SWStringArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 8, "SWStringArray");
    this.#at = offset;
    return this;
  }

  get cValues(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set cValues(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get lppszW(): Address {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set lppszW(value: Address) {
    setAddress32At(this.#view, this.#at + 4, value);
  }
}

/**
 * PROPVALUE in memory: 8 bytes.
 *
 * @category Layouts
 */
export class PROPVALUEView implements views.PROPVALUEView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 8, "PROPVALUE");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 8, "PROPVALUE");
    this.#at = offset;
    return this;
  }

  get i(): number {
    return this.#view.getInt16(this.#at, true);
  }
  set i(value: number) {
    this.#view.setInt16(this.#at, value, true);
  }

  get l(): number {
    return this.#view.getInt32(this.#at, true);
  }
  set l(value: number) {
    this.#view.setInt32(this.#at, value, true);
  }

  get ul(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set ul(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get flt(): number {
    return this.#view.getFloat32(this.#at, true);
  }
  set flt(value: number) {
    this.#view.setFloat32(this.#at, value, true);
  }

  get dbl(): number {
    return this.#view.getFloat64(this.#at, true);
  }
  set dbl(value: number) {
    this.#view.setFloat64(this.#at, value, true);
  }

  get b(): number {
    return this.#view.getUint16(this.#at, true);
  }
  set b(value: number) {
    this.#view.setUint16(this.#at, value, true);
  }

  get cur(): bigint {
    return this.#view.getBigInt64(this.#at, true);
  }
  set cur(value: bigint) {
    this.#view.setBigInt64(this.#at, value, true);
  }

  get at_(): number {
    return this.#view.getFloat64(this.#at, true);
  }
  set at_(value: number) {
    this.#view.setFloat64(this.#at, value, true);
  }

  get ft(): bigint {
    return this.#view.getBigUint64(this.#at, true);
  }
  set ft(value: bigint) {
    this.#view.setBigUint64(this.#at, value, true);
  }

  get lpszA(): Address {
    return this.#view.getUint32(this.#at, true);
  }
  set lpszA(value: Address) {
    setAddress32At(this.#view, this.#at, value);
  }

  get bin(): SBinaryView {
    return new SBinaryView(this.#view, this.#at);
  }

  get lpszW(): Address {
    return this.#view.getUint32(this.#at, true);
  }
  set lpszW(value: Address) {
    setAddress32At(this.#view, this.#at, value);
  }

  get lpguid(): Address {
    return this.#view.getUint32(this.#at, true);
  }
  set lpguid(value: Address) {
    setAddress32At(this.#view, this.#at, value);
  }

  get li(): bigint {
    return this.#view.getBigInt64(this.#at, true);
  }
  set li(value: bigint) {
    this.#view.setBigInt64(this.#at, value, true);
  }

  get MVi(): SShortArrayView {
    return new SShortArrayView(this.#view, this.#at);
  }

  get MVl(): SLongArrayView {
    return new SLongArrayView(this.#view, this.#at);
  }

  get MVflt(): SRealArrayView {
    return new SRealArrayView(this.#view, this.#at);
  }

  get MVdbl(): SDoubleArrayView {
    return new SDoubleArrayView(this.#view, this.#at);
  }

  get MVcur(): SCurrencyArrayView {
    return new SCurrencyArrayView(this.#view, this.#at);
  }

  get MVat(): SAppTimeArrayView {
    return new SAppTimeArrayView(this.#view, this.#at);
  }

  get MVft(): SDateTimeArrayView {
    return new SDateTimeArrayView(this.#view, this.#at);
  }

  get MVbin(): SBinaryArrayView {
    return new SBinaryArrayView(this.#view, this.#at);
  }

  get MVszA(): SLPSTRArrayView {
    return new SLPSTRArrayView(this.#view, this.#at);
  }

  get MVszW(): SWStringArrayView {
    return new SWStringArrayView(this.#view, this.#at);
  }

  get MVguid(): SGuidArrayView {
    return new SGuidArrayView(this.#view, this.#at);
  }

  get MVli(): SLargeIntegerArrayView {
    return new SLargeIntegerArrayView(this.#view, this.#at);
  }

  get err(): number {
    return this.#view.getInt32(this.#at, true);
  }
  set err(value: number) {
    this.#view.setInt32(this.#at, value, true);
  }

  get x(): number {
    return this.#view.getInt32(this.#at, true);
  }
  set x(value: number) {
    this.#view.setInt32(this.#at, value, true);
  }
}

/**
 * SPropValue in memory: 16 bytes.
 *
 * @category Layouts
 */
export class SPropValueView implements views.SPropValueView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 16, "SPropValue");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 16, "SPropValue");
    this.#at = offset;
    return this;
  }

  get ulPropTag(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set ulPropTag(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get dwAlignPad(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set dwAlignPad(value: number) {
    this.#view.setUint32(this.#at + 4, value, true);
  }

  get Value(): PROPVALUEView {
    return new PROPVALUEView(this.#view, this.#at + 8);
  }
}

/**
 * MAPIERROR in memory: 20 bytes.
 *
 * @category Layouts
 */
export class MAPIERRORView implements views.MAPIERRORView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 20, "MAPIERROR");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 20, "MAPIERROR");
    this.#at = offset;
    return this;
  }

  get ulVersion(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set ulVersion(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get lpszError(): Address {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set lpszError(value: Address) {
    setAddress32At(this.#view, this.#at + 4, value);
  }

  get lpszComponent(): Address {
    return this.#view.getUint32(this.#at + 8, true);
  }
  set lpszComponent(value: Address) {
    setAddress32At(this.#view, this.#at + 8, value);
  }

  get ulLowLevelError(): number {
    return this.#view.getUint32(this.#at + 12, true);
  }
  set ulLowLevelError(value: number) {
    this.#view.setUint32(this.#at + 12, value, true);
  }

  get ulContext(): number {
    return this.#view.getUint32(this.#at + 16, true);
  }
  set ulContext(value: number) {
    this.#view.setUint32(this.#at + 16, value, true);
  }
}

/**
 * READSTATE in memory: 12 bytes.
 *
 * @category Layouts
 */
export class READSTATEView implements views.READSTATEView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 12, "READSTATE");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 12, "READSTATE");
    this.#at = offset;
    return this;
  }

  get cbSourceKey(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set cbSourceKey(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get pbSourceKey(): Address {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set pbSourceKey(value: Address) {
    setAddress32At(this.#view, this.#at + 4, value);
  }

  get ulFlags(): number {
    return this.#view.getUint32(this.#at + 8, true);
  }
  set ulFlags(value: number) {
    this.#view.setUint32(this.#at + 8, value, true);
  }
}

/**
 * SYNC in memory: 132 bytes.
 *
 * @category Layouts
 */
export class SYNCView implements views.SYNCView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 132, "SYNC");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 132, "SYNC");
    this.#at = offset;
    return this;
  }

  get ulFlags(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set ulFlags(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get pwzPath(): Address {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set pwzPath(value: Address) {
    setAddress32At(this.#view, this.#at + 4, value);
  }

  get Reserved1(): FEIDView {
    return new FEIDView(this.#view, this.#at + 8);
  }

  get Reserved2(): MEIDView {
    return new MEIDView(this.#view, this.#at + 54);
  }

  get pel(): Address {
    return this.#view.getUint32(this.#at + 124, true);
  }
  set pel(value: Address) {
    setAddress32At(this.#view, this.#at + 124, value);
  }

  get pulFolderOptions(): Address {
    return this.#view.getUint32(this.#at + 128, true);
  }
  set pulFolderOptions(value: Address) {
    setAddress32At(this.#view, this.#at + 128, value);
  }
}

/**
 * UPHIER in memory: 16 bytes.
 *
 * @category Layouts
 */
export class UPHIERView implements views.UPHIERView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 16, "UPHIER");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 16, "UPHIER");
    this.#at = offset;
    return this;
  }

  get ulFlags(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set ulFlags(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get pstmReserved(): Address {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set pstmReserved(value: Address) {
    setAddress32At(this.#view, this.#at + 4, value);
  }

  get iEnt(): number {
    return this.#view.getUint32(this.#at + 8, true);
  }
  set iEnt(value: number) {
    this.#view.setUint32(this.#at + 8, value, true);
  }

  get cEnt(): number {
    return this.#view.getUint32(this.#at + 12, true);
  }
  set cEnt(value: number) {
    this.#view.setUint32(this.#at + 12, value, true);
  }
}

/**
 * UPFLD in memory: 56 bytes.
 *
 * @category Layouts
 */
export class UPFLDView implements views.UPFLDView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 56, "UPFLD");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 56, "UPFLD");
    this.#at = offset;
    return this;
  }

  get ulFlags(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set ulFlags(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get pfld(): Address {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set pfld(value: Address) {
    setAddress32At(this.#view, this.#at + 4, value);
  }

  get feid(): FEIDView {
    return new FEIDView(this.#view, this.#at + 8);
  }
}

/**
 * SYNCCONT in memory: 24 bytes.
 *
 * @category Layouts
 */
export class SYNCCONTView implements views.SYNCCONTView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 24, "SYNCCONT");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 24, "SYNCCONT");
    this.#at = offset;
    return this;
  }

  get ulFlags(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set ulFlags(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get iEnt(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set iEnt(value: number) {
    this.#view.setUint32(this.#at + 4, value, true);
  }

  get cEnt(): number {
    return this.#view.getUint32(this.#at + 8, true);
  }
  set cEnt(value: number) {
    this.#view.setUint32(this.#at + 8, value, true);
  }

  get pvReserved(): Address {
    return this.#view.getUint32(this.#at + 12, true);
  }
  set pvReserved(value: Address) {
    setAddress32At(this.#view, this.#at + 12, value);
  }

  get ptagaReserved(): Address {
    return this.#view.getUint32(this.#at + 16, true);
  }
  set ptagaReserved(value: Address) {
    setAddress32At(this.#view, this.#at + 16, value);
  }

  get psosReserved(): Address {
    return this.#view.getUint32(this.#at + 20, true);
  }
  set psosReserved(value: Address) {
    setAddress32At(this.#view, this.#at + 20, value);
  }
}

/**
 * UPMOV in memory: 84 bytes.
 *
 * @category Layouts
 */
export class UPMOVView implements views.UPMOVView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 84, "UPMOV");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 84, "UPMOV");
    this.#at = offset;
    return this;
  }

  get ulFlags(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set ulFlags(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get pReserved(): Address {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set pReserved(value: Address) {
    setAddress32At(this.#view, this.#at + 4, value);
  }

  get pstmReserved(): Address {
    return this.#view.getUint32(this.#at + 8, true);
  }
  set pstmReserved(value: Address) {
    setAddress32At(this.#view, this.#at + 8, value);
  }

  get pszName(): Address {
    return this.#view.getUint32(this.#at + 12, true);
  }
  set pszName(value: Address) {
    setAddress32At(this.#view, this.#at + 12, value);
  }

  get feid(): FEIDView {
    return new FEIDView(this.#view, this.#at + 16);
  }

  get pfld(): Address {
    return this.#view.getUint32(this.#at + 64, true);
  }
  set pfld(value: Address) {
    setAddress32At(this.#view, this.#at + 64, value);
  }

  get pxicc(): Address {
    return this.#view.getUint32(this.#at + 68, true);
  }
  set pxicc(value: Address) {
    setAddress32At(this.#view, this.#at + 68, value);
  }

  get dwReserved(): number {
    return this.#view.getUint32(this.#at + 72, true);
  }
  set dwReserved(value: number) {
    this.#view.setUint32(this.#at + 72, value, true);
  }

  get pupmovNext(): Address {
    return this.#view.getUint32(this.#at + 76, true);
  }
  set pupmovNext(value: Address) {
    setAddress32At(this.#view, this.#at + 76, value);
  }

  get cEntMov(): number {
    return this.#view.getUint32(this.#at + 80, true);
  }
  set cEntMov(value: number) {
    this.#view.setUint32(this.#at + 80, value, true);
  }
}

/**
 * UPTBL in memory: 128 bytes.
 *
 * @category Layouts
 */
export class UPTBLView implements views.UPTBLView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 128, "UPTBL");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 128, "UPTBL");
    this.#at = offset;
    return this;
  }

  get ulFlags(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set ulFlags(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get pstmReserved(): Address {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set pstmReserved(value: Address) {
    setAddress32At(this.#view, this.#at + 4, value);
  }

  get pszName(): Address {
    return this.#view.getUint32(this.#at + 8, true);
  }
  set pszName(value: Address) {
    setAddress32At(this.#view, this.#at + 8, value);
  }

  get feid(): FEIDView {
    return new FEIDView(this.#view, this.#at + 12);
  }

  get uintReserved(): number {
    return this.#view.getUint32(this.#at + 60, true);
  }
  set uintReserved(value: number) {
    this.#view.setUint32(this.#at + 60, value, true);
  }

  rgte(index: number): UPTBLEView {
    return new UPTBLEView(this.#view, this.#at + 64 + 24 * checkIndex(index, 2, "UPTBL.rgte"));
  }

  get iEnt(): number {
    return this.#view.getUint32(this.#at + 112, true);
  }
  set iEnt(value: number) {
    this.#view.setUint32(this.#at + 112, value, true);
  }

  get cEnt(): number {
    return this.#view.getUint32(this.#at + 116, true);
  }
  set cEnt(value: number) {
    this.#view.setUint32(this.#at + 116, value, true);
  }

  get pupmovHead(): Address {
    return this.#view.getUint32(this.#at + 120, true);
  }
  set pupmovHead(value: Address) {
    setAddress32At(this.#view, this.#at + 120, value);
  }

  get pReserved(): Address {
    return this.#view.getUint32(this.#at + 124, true);
  }
  set pReserved(value: Address) {
    setAddress32At(this.#view, this.#at + 124, value);
  }
}

/**
 * UPMSG in memory: 184 bytes.
 *
 * @category Layouts
 */
export class UPMSGView implements views.UPMSGView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 184, "UPMSG");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 184, "UPMSG");
    this.#at = offset;
    return this;
  }

  get ulFlags(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set ulFlags(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get pmsg(): Address {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set pmsg(value: Address) {
    setAddress32At(this.#view, this.#at + 4, value);
  }

  get meid(): MEIDView {
    return new MEIDView(this.#view, this.#at + 8);
  }

  get binReserved1(): SBinaryView {
    return new SBinaryView(this.#view, this.#at + 80);
  }

  get binReserved2(): SBinaryView {
    return new SBinaryView(this.#view, this.#at + 88);
  }

  get feid(): FEIDView {
    return new FEIDView(this.#view, this.#at + 96);
  }

  get binChg(): SBinaryView {
    return new SBinaryView(this.#view, this.#at + 144);
  }

  get binPcl(): SBinaryView {
    return new SBinaryView(this.#view, this.#at + 152);
  }

  get skeySrc(): SKEYView {
    return new SKEYView(this.#view, this.#at + 160);
  }
}

/**
 * UPREAD in memory: 8 bytes.
 *
 * @category Layouts
 */
export class UPREADView implements views.UPREADView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 8, "UPREAD");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 8, "UPREAD");
    this.#at = offset;
    return this;
  }

  get pupre(): Address {
    return this.#view.getUint32(this.#at, true);
  }
  set pupre(value: Address) {
    setAddress32At(this.#view, this.#at, value);
  }

  get cEnt(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set cEnt(value: number) {
    this.#view.setUint32(this.#at + 4, value, true);
  }
}

/**
 * UPDELE in memory: 76 bytes.
 *
 * @category Layouts
 */
export class UPDELEView implements views.UPDELEView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 76, "UPDELE");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 76, "UPDELE");
    this.#at = offset;
    return this;
  }

  get ulFlags(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set ulFlags(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get skey(): SKEYView {
    return new SKEYView(this.#view, this.#at + 4);
  }

  get dwReserved(): number {
    return this.#view.getUint32(this.#at + 28, true);
  }
  set dwReserved(value: number) {
    this.#view.setUint32(this.#at + 28, value, true);
  }

  get binChg(): SBinaryView {
    return new SBinaryView(this.#view, this.#at + 32);
  }

  get binPcl(): SBinaryView {
    return new SBinaryView(this.#view, this.#at + 40);
  }

  get skeyDst(): SKEYView {
    return new SKEYView(this.#view, this.#at + 48);
  }

  get pupmov(): Address {
    return this.#view.getUint32(this.#at + 72, true);
  }
  set pupmov(value: Address) {
    setAddress32At(this.#view, this.#at + 72, value);
  }
}

/**
 * UPDEL in memory: 8 bytes.
 *
 * @category Layouts
 */
export class UPDELView implements views.UPDELView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 8, "UPDEL");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 8, "UPDEL");
    this.#at = offset;
    return this;
  }

  get pupde(): Address {
    return this.#view.getUint32(this.#at, true);
  }
  set pupde(value: Address) {
    setAddress32At(this.#view, this.#at, value);
  }

  get cEnt(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set cEnt(value: number) {
    this.#view.setUint32(this.#at + 4, value, true);
  }
}

/**
 * DNHIER in memory: 24 bytes.
 *
 * @category Layouts
 */
export class DNHIERView implements views.DNHIERView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 24, "DNHIER");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 24, "DNHIER");
    this.#at = offset;
    return this;
  }

  get ulFlags(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set ulFlags(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get pstmReserved(): Address {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set pstmReserved(value: Address) {
    setAddress32At(this.#view, this.#at + 4, value);
  }

  get pxihc(): Address {
    return this.#view.getUint32(this.#at + 8, true);
  }
  set pxihc(value: Address) {
    setAddress32At(this.#view, this.#at + 8, value);
  }

  get cEntNew(): number {
    return this.#view.getUint32(this.#at + 12, true);
  }
  set cEntNew(value: number) {
    this.#view.setUint32(this.#at + 12, value, true);
  }

  get cEntMod(): number {
    return this.#view.getUint32(this.#at + 16, true);
  }
  set cEntMod(value: number) {
    this.#view.setUint32(this.#at + 16, value, true);
  }

  get cEntDel(): number {
    return this.#view.getUint32(this.#at + 20, true);
  }
  set cEntDel(value: number) {
    this.#view.setUint32(this.#at + 20, value, true);
  }
}

/**
 * DNTBL in memory: 144 bytes.
 *
 * @category Layouts
 */
export class DNTBLView implements views.DNTBLView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 144, "DNTBL");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 144, "DNTBL");
    this.#at = offset;
    return this;
  }

  get ulFlags(): number {
    return this.#view.getUint32(this.#at, true);
  }
  set ulFlags(value: number) {
    this.#view.setUint32(this.#at, value, true);
  }

  get pstmReserved1(): Address {
    return this.#view.getUint32(this.#at + 4, true);
  }
  set pstmReserved1(value: Address) {
    setAddress32At(this.#view, this.#at + 4, value);
  }

  get pstmReserved2(): Address {
    return this.#view.getUint32(this.#at + 8, true);
  }
  set pstmReserved2(value: Address) {
    setAddress32At(this.#view, this.#at + 8, value);
  }

  get pstmReserved3(): Address {
    return this.#view.getUint32(this.#at + 12, true);
  }
  set pstmReserved3(value: Address) {
    setAddress32At(this.#view, this.#at + 12, value);
  }

  get pstmReserved4(): Address {
    return this.#view.getUint32(this.#at + 16, true);
  }
  set pstmReserved4(value: Address) {
    setAddress32At(this.#view, this.#at + 16, value);
  }

  get pxicc(): Address {
    return this.#view.getUint32(this.#at + 20, true);
  }
  set pxicc(value: Address) {
    setAddress32At(this.#view, this.#at + 20, value);
  }

  get pxihc(): Address {
    return this.#view.getUint32(this.#at + 24, true);
  }
  set pxihc(value: Address) {
    setAddress32At(this.#view, this.#at + 24, value);
  }

  get pszName(): Address {
    return this.#view.getUint32(this.#at + 28, true);
  }
  set pszName(value: Address) {
    setAddress32At(this.#view, this.#at + 28, value);
  }

  get ftLastMod(): bigint {
    return this.#view.getBigUint64(this.#at + 32, true);
  }
  set ftLastMod(value: bigint) {
    this.#view.setBigUint64(this.#at + 32, value, true);
  }

  get ulRights(): number {
    return this.#view.getUint32(this.#at + 40, true);
  }
  set ulRights(value: number) {
    this.#view.setUint32(this.#at + 40, value, true);
  }

  get feid(): FEIDView {
    return new FEIDView(this.#view, this.#at + 44);
  }

  get uintReserved(): number {
    return this.#view.getUint32(this.#at + 92, true);
  }
  set uintReserved(value: number) {
    this.#view.setUint32(this.#at + 92, value, true);
  }

  rgte(index: number): DNTBLEView {
    return new DNTBLEView(this.#view, this.#at + 96 + 16 * checkIndex(index, 2, "DNTBL.rgte"));
  }

  get psrReserved(): Address {
    return this.#view.getUint32(this.#at + 128, true);
  }
  set psrReserved(value: Address) {
    setAddress32At(this.#view, this.#at + 128, value);
  }

  get boReserved(): boolean {
    return this.#view.getInt32(this.#at + 132, true) !== 0;
  }
  set boReserved(value: boolean) {
    this.#view.setInt32(this.#at + 132, value ? 1 : 0, true);
  }

  get pReserved1(): Address {
    return this.#view.getUint32(this.#at + 136, true);
  }
  set pReserved1(value: Address) {
    setAddress32At(this.#view, this.#at + 136, value);
  }

  get pReserved2(): Address {
    return this.#view.getUint32(this.#at + 140, true);
  }
  set pReserved2(value: Address) {
    setAddress32At(this.#view, this.#at + 140, value);
  }
}

/**
 * HDRSYNC in memory: 64 bytes.
 *
 * @category Layouts
 */
export class HDRSYNCView implements views.HDRSYNCView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 64, "HDRSYNC");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 64, "HDRSYNC");
    this.#at = offset;
    return this;
  }

  get pupmsg(): Address {
    return this.#view.getUint32(this.#at, true);
  }
  set pupmsg(value: Address) {
    setAddress32At(this.#view, this.#at, value);
  }

  get feidPar(): FEIDView {
    return new FEIDView(this.#view, this.#at + 4);
  }

  get pstmReserved(): Address {
    return this.#view.getUint32(this.#at + 52, true);
  }
  set pstmReserved(value: Address) {
    setAddress32At(this.#view, this.#at + 52, value);
  }

  get ulFlags(): number {
    return this.#view.getUint32(this.#at + 56, true);
  }
  set ulFlags(value: number) {
    this.#view.setUint32(this.#at + 56, value, true);
  }

  get pmsgFull(): Address {
    return this.#view.getUint32(this.#at + 60, true);
  }
  set pmsgFull(value: Address) {
    setAddress32At(this.#view, this.#at + 60, value);
  }
}
