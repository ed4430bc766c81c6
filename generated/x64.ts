// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

/**
 * The views of structs as they are in memory on x64. Their members are documented in `views.ts`.
 *
 * @category Layouts
 * @module
 */
import { addressAt, type Address, checkBounds, checkIndex, setAddressAt } from "./memory.js";
import type * as views from "./views.js";
import { DNTBLEView, FEIDView, MEIDView, SKEYView, UPTBLEView } from "./views.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("x64", "ac0788aa68f9");

export { DNTBLEView, FEIDView, LTIDView, MEIDView, OLFIView, SKEYView, SPropProblemArrayView, SPropProblemView, SPropTagArrayView, UPREADEView, UPTBLEView } from "./views.js";

/**
 * SBinary in memory: 16 bytes.
 *
 * @category Layouts
 */
export class SBinaryView implements views.SBinaryView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 16, "SBinary");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 16, "SBinary");
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
    return addressAt(this.#view, this.#at + 8);
  }
  set lpb(value: Address) {
    setAddressAt(this.#view, this.#at + 8, value);
  }
}

/**
 * SBinaryArray in memory: 16 bytes.
 *
 * @category Layouts
 */
export class SBinaryArrayView implements views.SBinaryArrayView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 16, "SBinaryArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 16, "SBinaryArray");
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
    return addressAt(this.#view, this.#at + 8);
  }
  set lpbin(value: Address) {
    setAddressAt(this.#view, this.#at + 8, value);
  }
}

/**
 * SLongArray in memory: 16 bytes.
 *
 * @category Layouts
 */
export class SLongArrayView implements views.SLongArrayView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 16, "SLongArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 16, "SLongArray");
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
    return addressAt(this.#view, this.#at + 8);
  }
  set lpl(value: Address) {
    setAddressAt(this.#view, this.#at + 8, value);
  }
}

/**
 * SShortArray in memory: 16 bytes.
 *
 * @category Layouts
 */
export class SShortArrayView implements views.SShortArrayView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 16, "SShortArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 16, "SShortArray");
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
    return addressAt(this.#view, this.#at + 8);
  }
  set lpi(value: Address) {
    setAddressAt(this.#view, this.#at + 8, value);
  }
}

/**
 * SRealArray in memory: 16 bytes.
 *
 * @category Layouts
 */
export class SRealArrayView implements views.SRealArrayView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 16, "SRealArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 16, "SRealArray");
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
    return addressAt(this.#view, this.#at + 8);
  }
  set lpflt(value: Address) {
    setAddressAt(this.#view, this.#at + 8, value);
  }
}

/**
 * SDoubleArray in memory: 16 bytes.
 *
 * @category Layouts
 */
export class SDoubleArrayView implements views.SDoubleArrayView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 16, "SDoubleArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 16, "SDoubleArray");
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
    return addressAt(this.#view, this.#at + 8);
  }
  set lpdbl(value: Address) {
    setAddressAt(this.#view, this.#at + 8, value);
  }
}

/**
 * SCurrencyArray in memory: 16 bytes.
 *
 * @category Layouts
 */
export class SCurrencyArrayView implements views.SCurrencyArrayView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 16, "SCurrencyArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 16, "SCurrencyArray");
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
    return addressAt(this.#view, this.#at + 8);
  }
  set lpcur(value: Address) {
    setAddressAt(this.#view, this.#at + 8, value);
  }
}

/**
 * SAppTimeArray in memory: 16 bytes.
 *
 * @category Layouts
 */
export class SAppTimeArrayView implements views.SAppTimeArrayView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 16, "SAppTimeArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 16, "SAppTimeArray");
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
    return addressAt(this.#view, this.#at + 8);
  }
  set lpat(value: Address) {
    setAddressAt(this.#view, this.#at + 8, value);
  }
}

/**
 * SDateTimeArray in memory: 16 bytes.
 *
 * @category Layouts
 */
export class SDateTimeArrayView implements views.SDateTimeArrayView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 16, "SDateTimeArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 16, "SDateTimeArray");
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
    return addressAt(this.#view, this.#at + 8);
  }
  set lpft(value: Address) {
    setAddressAt(this.#view, this.#at + 8, value);
  }
}

/**
 * SGuidArray in memory: 16 bytes.
 *
 * @category Layouts
 */
export class SGuidArrayView implements views.SGuidArrayView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 16, "SGuidArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 16, "SGuidArray");
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
    return addressAt(this.#view, this.#at + 8);
  }
  set lpguid(value: Address) {
    setAddressAt(this.#view, this.#at + 8, value);
  }
}

/**
 * SLargeIntegerArray in memory: 16 bytes.
 *
 * @category Layouts
 */
export class SLargeIntegerArrayView implements views.SLargeIntegerArrayView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 16, "SLargeIntegerArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 16, "SLargeIntegerArray");
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
    return addressAt(this.#view, this.#at + 8);
  }
  set lpli(value: Address) {
    setAddressAt(this.#view, this.#at + 8, value);
  }
}

/**
 * SLPSTRArray in memory: 16 bytes.
 *
 * @category Layouts
 */
export class SLPSTRArrayView implements views.SLPSTRArrayView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 16, "SLPSTRArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 16, "SLPSTRArray");
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
    return addressAt(this.#view, this.#at + 8);
  }
  set lppszA(value: Address) {
    setAddressAt(this.#view, this.#at + 8, value);
  }
}

/**
 * SWStringArray in memory: 16 bytes.
 *
 * @category Layouts
 */
export class SWStringArrayView implements views.SWStringArrayView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 16, "SWStringArray");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 16, "SWStringArray");
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
    return addressAt(this.#view, this.#at + 8);
  }
  set lppszW(value: Address) {
    setAddressAt(this.#view, this.#at + 8, value);
  }
}

/**
 * PROPVALUE in memory: 16 bytes.
 *
 * @category Layouts
 */
export class PROPVALUEView implements views.PROPVALUEView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 16, "PROPVALUE");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 16, "PROPVALUE");
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
    return addressAt(this.#view, this.#at);
  }
  set lpszA(value: Address) {
    setAddressAt(this.#view, this.#at, value);
  }

  get bin(): SBinaryView {
    return new SBinaryView(this.#view, this.#at);
  }

  get lpszW(): Address {
    return addressAt(this.#view, this.#at);
  }
  set lpszW(value: Address) {
    setAddressAt(this.#view, this.#at, value);
  }

  get lpguid(): Address {
    return addressAt(this.#view, this.#at);
  }
  set lpguid(value: Address) {
    setAddressAt(this.#view, this.#at, value);
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
 * SPropValue in memory: 24 bytes.
 *
 * @category Layouts
 */
export class SPropValueView implements views.SPropValueView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 24, "SPropValue");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 24, "SPropValue");
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
 * MAPIERROR in memory: 32 bytes.
 *
 * @category Layouts
 */
export class MAPIERRORView implements views.MAPIERRORView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 32, "MAPIERROR");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 32, "MAPIERROR");
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
    return addressAt(this.#view, this.#at + 8);
  }
  set lpszError(value: Address) {
    setAddressAt(this.#view, this.#at + 8, value);
  }

  get lpszComponent(): Address {
    return addressAt(this.#view, this.#at + 16);
  }
  set lpszComponent(value: Address) {
    setAddressAt(this.#view, this.#at + 16, value);
  }

  get ulLowLevelError(): number {
    return this.#view.getUint32(this.#at + 24, true);
  }
  set ulLowLevelError(value: number) {
    this.#view.setUint32(this.#at + 24, value, true);
  }

  get ulContext(): number {
    return this.#view.getUint32(this.#at + 28, true);
  }
  set ulContext(value: number) {
    this.#view.setUint32(this.#at + 28, value, true);
  }
}

/**
 * READSTATE in memory: 24 bytes.
 *
 * @category Layouts
 */
export class READSTATEView implements views.READSTATEView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 24, "READSTATE");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 24, "READSTATE");
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
    return addressAt(this.#view, this.#at + 8);
  }
  set pbSourceKey(value: Address) {
    setAddressAt(this.#view, this.#at + 8, value);
  }

  get ulFlags(): number {
    return this.#view.getUint32(this.#at + 16, true);
  }
  set ulFlags(value: number) {
    this.#view.setUint32(this.#at + 16, value, true);
  }
}

/**
 * SYNC in memory: 152 bytes.
 *
 * @category Layouts
 */
export class SYNCView implements views.SYNCView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 152, "SYNC");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 152, "SYNC");
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
    return addressAt(this.#view, this.#at + 8);
  }
  set pwzPath(value: Address) {
    setAddressAt(this.#view, this.#at + 8, value);
  }

  get Reserved1(): FEIDView {
    return new FEIDView(this.#view, this.#at + 16);
  }

  get Reserved2(): MEIDView {
    return new MEIDView(this.#view, this.#at + 62);
  }

  get pel(): Address {
    return addressAt(this.#view, this.#at + 136);
  }
  set pel(value: Address) {
    setAddressAt(this.#view, this.#at + 136, value);
  }

  get pulFolderOptions(): Address {
    return addressAt(this.#view, this.#at + 144);
  }
  set pulFolderOptions(value: Address) {
    setAddressAt(this.#view, this.#at + 144, value);
  }
}

/**
 * UPHIER in memory: 24 bytes.
 *
 * @category Layouts
 */
export class UPHIERView implements views.UPHIERView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 24, "UPHIER");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 24, "UPHIER");
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
    return addressAt(this.#view, this.#at + 8);
  }
  set pstmReserved(value: Address) {
    setAddressAt(this.#view, this.#at + 8, value);
  }

  get iEnt(): number {
    return this.#view.getUint32(this.#at + 16, true);
  }
  set iEnt(value: number) {
    this.#view.setUint32(this.#at + 16, value, true);
  }

  get cEnt(): number {
    return this.#view.getUint32(this.#at + 20, true);
  }
  set cEnt(value: number) {
    this.#view.setUint32(this.#at + 20, value, true);
  }
}

/**
 * UPFLD in memory: 64 bytes.
 *
 * @category Layouts
 */
export class UPFLDView implements views.UPFLDView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 64, "UPFLD");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 64, "UPFLD");
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
    return addressAt(this.#view, this.#at + 8);
  }
  set pfld(value: Address) {
    setAddressAt(this.#view, this.#at + 8, value);
  }

  get feid(): FEIDView {
    return new FEIDView(this.#view, this.#at + 16);
  }
}

/**
 * SYNCCONT in memory: 40 bytes.
 *
 * @category Layouts
 */
export class SYNCCONTView implements views.SYNCCONTView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 40, "SYNCCONT");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 40, "SYNCCONT");
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
    return addressAt(this.#view, this.#at + 16);
  }
  set pvReserved(value: Address) {
    setAddressAt(this.#view, this.#at + 16, value);
  }

  get ptagaReserved(): Address {
    return addressAt(this.#view, this.#at + 24);
  }
  set ptagaReserved(value: Address) {
    setAddressAt(this.#view, this.#at + 24, value);
  }

  get psosReserved(): Address {
    return addressAt(this.#view, this.#at + 32);
  }
  set psosReserved(value: Address) {
    setAddressAt(this.#view, this.#at + 32, value);
  }
}

/**
 * UPMOV in memory: 120 bytes.
 *
 * @category Layouts
 */
export class UPMOVView implements views.UPMOVView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 120, "UPMOV");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 120, "UPMOV");
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
    return addressAt(this.#view, this.#at + 8);
  }
  set pReserved(value: Address) {
    setAddressAt(this.#view, this.#at + 8, value);
  }

  get pstmReserved(): Address {
    return addressAt(this.#view, this.#at + 16);
  }
  set pstmReserved(value: Address) {
    setAddressAt(this.#view, this.#at + 16, value);
  }

  get pszName(): Address {
    return addressAt(this.#view, this.#at + 24);
  }
  set pszName(value: Address) {
    setAddressAt(this.#view, this.#at + 24, value);
  }

  get feid(): FEIDView {
    return new FEIDView(this.#view, this.#at + 32);
  }

  get pfld(): Address {
    return addressAt(this.#view, this.#at + 80);
  }
  set pfld(value: Address) {
    setAddressAt(this.#view, this.#at + 80, value);
  }

  get pxicc(): Address {
    return addressAt(this.#view, this.#at + 88);
  }
  set pxicc(value: Address) {
    setAddressAt(this.#view, this.#at + 88, value);
  }

  get dwReserved(): number {
    return this.#view.getUint32(this.#at + 96, true);
  }
  set dwReserved(value: number) {
    this.#view.setUint32(this.#at + 96, value, true);
  }

  get pupmovNext(): Address {
    return addressAt(this.#view, this.#at + 104);
  }
  set pupmovNext(value: Address) {
    setAddressAt(this.#view, this.#at + 104, value);
  }

  get cEntMov(): number {
    return this.#view.getUint32(this.#at + 112, true);
  }
  set cEntMov(value: number) {
    this.#view.setUint32(this.#at + 112, value, true);
  }
}

/**
 * UPTBL in memory: 152 bytes.
 *
 * @category Layouts
 */
export class UPTBLView implements views.UPTBLView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 152, "UPTBL");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 152, "UPTBL");
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
    return addressAt(this.#view, this.#at + 8);
  }
  set pstmReserved(value: Address) {
    setAddressAt(this.#view, this.#at + 8, value);
  }

  get pszName(): Address {
    return addressAt(this.#view, this.#at + 16);
  }
  set pszName(value: Address) {
    setAddressAt(this.#view, this.#at + 16, value);
  }

  get feid(): FEIDView {
    return new FEIDView(this.#view, this.#at + 24);
  }

  get uintReserved(): number {
    return this.#view.getUint32(this.#at + 72, true);
  }
  set uintReserved(value: number) {
    this.#view.setUint32(this.#at + 72, value, true);
  }

  rgte(index: number): UPTBLEView {
    return new UPTBLEView(this.#view, this.#at + 76 + 24 * checkIndex(index, 2, "UPTBL.rgte"));
  }

  get iEnt(): number {
    return this.#view.getUint32(this.#at + 124, true);
  }
  set iEnt(value: number) {
    this.#view.setUint32(this.#at + 124, value, true);
  }

  get cEnt(): number {
    return this.#view.getUint32(this.#at + 128, true);
  }
  set cEnt(value: number) {
    this.#view.setUint32(this.#at + 128, value, true);
  }

  get pupmovHead(): Address {
    return addressAt(this.#view, this.#at + 136);
  }
  set pupmovHead(value: Address) {
    setAddressAt(this.#view, this.#at + 136, value);
  }

  get pReserved(): Address {
    return addressAt(this.#view, this.#at + 144);
  }
  set pReserved(value: Address) {
    setAddressAt(this.#view, this.#at + 144, value);
  }
}

/**
 * UPMSG in memory: 224 bytes.
 *
 * @category Layouts
 */
export class UPMSGView implements views.UPMSGView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 224, "UPMSG");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 224, "UPMSG");
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
    return addressAt(this.#view, this.#at + 8);
  }
  set pmsg(value: Address) {
    setAddressAt(this.#view, this.#at + 8, value);
  }

  get meid(): MEIDView {
    return new MEIDView(this.#view, this.#at + 16);
  }

  get binReserved1(): SBinaryView {
    return new SBinaryView(this.#view, this.#at + 88);
  }

  get binReserved2(): SBinaryView {
    return new SBinaryView(this.#view, this.#at + 104);
  }

  get feid(): FEIDView {
    return new FEIDView(this.#view, this.#at + 120);
  }

  get binChg(): SBinaryView {
    return new SBinaryView(this.#view, this.#at + 168);
  }

  get binPcl(): SBinaryView {
    return new SBinaryView(this.#view, this.#at + 184);
  }

  get skeySrc(): SKEYView {
    return new SKEYView(this.#view, this.#at + 200);
  }
}

/**
 * UPREAD in memory: 16 bytes.
 *
 * @category Layouts
 */
export class UPREADView implements views.UPREADView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 16, "UPREAD");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 16, "UPREAD");
    this.#at = offset;
    return this;
  }

  get pupre(): Address {
    return addressAt(this.#view, this.#at);
  }
  set pupre(value: Address) {
    setAddressAt(this.#view, this.#at, value);
  }

  get cEnt(): number {
    return this.#view.getUint32(this.#at + 8, true);
  }
  set cEnt(value: number) {
    this.#view.setUint32(this.#at + 8, value, true);
  }
}

/**
 * UPDELE in memory: 96 bytes.
 *
 * @category Layouts
 */
export class UPDELEView implements views.UPDELEView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 96, "UPDELE");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 96, "UPDELE");
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
    return new SBinaryView(this.#view, this.#at + 48);
  }

  get skeyDst(): SKEYView {
    return new SKEYView(this.#view, this.#at + 64);
  }

  get pupmov(): Address {
    return addressAt(this.#view, this.#at + 88);
  }
  set pupmov(value: Address) {
    setAddressAt(this.#view, this.#at + 88, value);
  }
}

/**
 * UPDEL in memory: 16 bytes.
 *
 * @category Layouts
 */
export class UPDELView implements views.UPDELView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 16, "UPDEL");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 16, "UPDEL");
    this.#at = offset;
    return this;
  }

  get pupde(): Address {
    return addressAt(this.#view, this.#at);
  }
  set pupde(value: Address) {
    setAddressAt(this.#view, this.#at, value);
  }

  get cEnt(): number {
    return this.#view.getUint32(this.#at + 8, true);
  }
  set cEnt(value: number) {
    this.#view.setUint32(this.#at + 8, value, true);
  }
}

/**
 * DNHIER in memory: 40 bytes.
 *
 * @category Layouts
 */
export class DNHIERView implements views.DNHIERView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 40, "DNHIER");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 40, "DNHIER");
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
    return addressAt(this.#view, this.#at + 8);
  }
  set pstmReserved(value: Address) {
    setAddressAt(this.#view, this.#at + 8, value);
  }

  get pxihc(): Address {
    return addressAt(this.#view, this.#at + 16);
  }
  set pxihc(value: Address) {
    setAddressAt(this.#view, this.#at + 16, value);
  }

  get cEntNew(): number {
    return this.#view.getUint32(this.#at + 24, true);
  }
  set cEntNew(value: number) {
    this.#view.setUint32(this.#at + 24, value, true);
  }

  get cEntMod(): number {
    return this.#view.getUint32(this.#at + 28, true);
  }
  set cEntMod(value: number) {
    this.#view.setUint32(this.#at + 28, value, true);
  }

  get cEntDel(): number {
    return this.#view.getUint32(this.#at + 32, true);
  }
  set cEntDel(value: number) {
    this.#view.setUint32(this.#at + 32, value, true);
  }
}

/**
 * DNTBL in memory: 192 bytes.
 *
 * @category Layouts
 */
export class DNTBLView implements views.DNTBLView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 192, "DNTBL");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 192, "DNTBL");
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
    return addressAt(this.#view, this.#at + 8);
  }
  set pstmReserved1(value: Address) {
    setAddressAt(this.#view, this.#at + 8, value);
  }

  get pstmReserved2(): Address {
    return addressAt(this.#view, this.#at + 16);
  }
  set pstmReserved2(value: Address) {
    setAddressAt(this.#view, this.#at + 16, value);
  }

  get pstmReserved3(): Address {
    return addressAt(this.#view, this.#at + 24);
  }
  set pstmReserved3(value: Address) {
    setAddressAt(this.#view, this.#at + 24, value);
  }

  get pstmReserved4(): Address {
    return addressAt(this.#view, this.#at + 32);
  }
  set pstmReserved4(value: Address) {
    setAddressAt(this.#view, this.#at + 32, value);
  }

  get pxicc(): Address {
    return addressAt(this.#view, this.#at + 40);
  }
  set pxicc(value: Address) {
    setAddressAt(this.#view, this.#at + 40, value);
  }

  get pxihc(): Address {
    return addressAt(this.#view, this.#at + 48);
  }
  set pxihc(value: Address) {
    setAddressAt(this.#view, this.#at + 48, value);
  }

  get pszName(): Address {
    return addressAt(this.#view, this.#at + 56);
  }
  set pszName(value: Address) {
    setAddressAt(this.#view, this.#at + 56, value);
  }

  get ftLastMod(): bigint {
    return this.#view.getBigUint64(this.#at + 64, true);
  }
  set ftLastMod(value: bigint) {
    this.#view.setBigUint64(this.#at + 64, value, true);
  }

  get ulRights(): number {
    return this.#view.getUint32(this.#at + 72, true);
  }
  set ulRights(value: number) {
    this.#view.setUint32(this.#at + 72, value, true);
  }

  get feid(): FEIDView {
    return new FEIDView(this.#view, this.#at + 76);
  }

  get uintReserved(): number {
    return this.#view.getUint32(this.#at + 124, true);
  }
  set uintReserved(value: number) {
    this.#view.setUint32(this.#at + 124, value, true);
  }

  rgte(index: number): DNTBLEView {
    return new DNTBLEView(this.#view, this.#at + 128 + 16 * checkIndex(index, 2, "DNTBL.rgte"));
  }

  get psrReserved(): Address {
    return addressAt(this.#view, this.#at + 160);
  }
  set psrReserved(value: Address) {
    setAddressAt(this.#view, this.#at + 160, value);
  }

  get boReserved(): boolean {
    return this.#view.getInt32(this.#at + 168, true) !== 0;
  }
  set boReserved(value: boolean) {
    this.#view.setInt32(this.#at + 168, value ? 1 : 0, true);
  }

  get pReserved1(): Address {
    return addressAt(this.#view, this.#at + 176);
  }
  set pReserved1(value: Address) {
    setAddressAt(this.#view, this.#at + 176, value);
  }

  get pReserved2(): Address {
    return addressAt(this.#view, this.#at + 184);
  }
  set pReserved2(value: Address) {
    setAddressAt(this.#view, this.#at + 184, value);
  }
}

/**
 * HDRSYNC in memory: 80 bytes.
 *
 * @category Layouts
 */
export class HDRSYNCView implements views.HDRSYNCView {
  readonly #view: DataView;
  #at: number;

  /** @throws ShortBufferError where the struct is not inside */
  constructor(view: DataView, offset = 0) {
    checkBounds(view, offset, 80, "HDRSYNC");
    this.#view = view;
    this.#at = offset;
  }

  get offset(): number {
    return this.#at;
  }

  at(offset: number): this {
    checkBounds(this.#view, offset, 80, "HDRSYNC");
    this.#at = offset;
    return this;
  }

  get pupmsg(): Address {
    return addressAt(this.#view, this.#at);
  }
  set pupmsg(value: Address) {
    setAddressAt(this.#view, this.#at, value);
  }

  get feidPar(): FEIDView {
    return new FEIDView(this.#view, this.#at + 8);
  }

  get pstmReserved(): Address {
    return addressAt(this.#view, this.#at + 56);
  }
  set pstmReserved(value: Address) {
    setAddressAt(this.#view, this.#at + 56, value);
  }

  get ulFlags(): number {
    return this.#view.getUint32(this.#at + 64, true);
  }
  set ulFlags(value: number) {
    this.#view.setUint32(this.#at + 64, value, true);
  }

  get pmsgFull(): Address {
    return addressAt(this.#view, this.#at + 72);
  }
  set pmsgFull(value: Address) {
    setAddressAt(this.#view, this.#at + 72, value);
  }
}
