// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import type { Codec } from "./codec.js";
import { SBinaryArrayCodec, readSBinary, readFEID, writeFEID, readMEID, writeMEID, readSKEY, writeSKEY, writeSYNC, writeUPHIER, writeUPFLD, writeSYNCCONT, readUPTBLE, writeUPTBLE, writeUPMOV, writeUPTBL, writeUPMSG, writeUPREADE, writeUPREAD, writeUPDELE, writeUPDEL, writeDNHIER, readDNTBLE, writeDNTBLE, writeDNTBL, writeHDRSYNC } from "./codecs.js";
import { Decoding } from "./decoding.js";
import { asUint32, asUint64, Encoding } from "./encoding.js";
import type { IExchangeImportContentsChanges, IExchangeImportHierarchyChanges, IMAPIFolder, IMessage } from "./interfaces.js";
import type { Architecture } from "./layouts.js";
import { type Address, checkLength, type CodecOptions, type CodePage, dataViewOf, type ObjectTable } from "./memory.js";
import type { LiveMemory } from "./native-memory.js";
import { type Source, sourceOf, uint32At, uint64At } from "./source.js";
import type { DNHIER, DNTBL, DNTBLE, FEID, HDRSYNC, MEID, SKEY, SYNC, SYNCCONT, UPDEL, UPDELE, UPFLD, UPHIER, UPMOV, UPMSG, UPREAD, UPREADE, UPTBL, UPTBLE } from "./structs.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("native-structs", "ac0788aa68f9");

/**
 * What live structs need to know.
 *
 * @category Native
 */
export interface LiveOptions extends CodecOptions {
  readonly architecture: Architecture;
  readonly memory: LiveMemory;
  readonly objects: ObjectTable;
  readonly codePage: CodePage;
  /**
   * Likewise for structs behind pointers: these may belong to an outer state, so that the objects in them live as long as
   * the outermost one.
   */
  readonly behind?: LiveOptions | undefined;
}

/**
 * Follows pointers to structs that are written in place. Bytes are copied: they must outlive the struct.
 *
 * @category Native
 */
export class LiveDecoding extends Decoding {
  readonly options: LiveOptions;

  constructor(options: LiveOptions) {
    super(options);
    this.options = options;
  }

  override bytes(address: Address, length: number, place: string): Uint8Array {
    return super.bytes(address, length, place).slice();
  }

  override one<Value>(address: Address, codec: Codec<Value>, place: string): Value | null {
    const { behind } = this.options;
    return behind === undefined ? super.one(address, codec, place) : new LiveDecoding(behind).one(address, codec, place);
  }

  override list<Value>(address: Address, length: number, codec: Codec<Value>, place: string): Value[] {
    const { behind } = this.options;
    return behind === undefined ? super.list(address, length, codec, place) : new LiveDecoding(behind).list(address, length, codec, place);
  }
}

/**
 * Where a live struct is.
 *
 * @category Native
 */
export class Place {
  readonly offset: number;
  readonly x64: boolean;
  readonly #source: Source;
  readonly #view: DataView;
  readonly #options: LiveOptions;

  constructor(source: Source, offset: number, decoding: Decoding) {
    this.#source = source;
    this.#view = dataViewOf(source.bytes);
    this.offset = offset;
    this.#options = (decoding as LiveDecoding).options;
    this.x64 = decoding.architecture === "x64";
  }

  get source(): Source {
    this.#options.memory.check();
    return this.#source;
  }

  get view(): DataView {
    this.#options.memory.check();
    return this.#view;
  }

  /** The bytes as they are now. */
  get copy(): Source {
    return sourceOf(this.source.bytes.slice());
  }

  get decoding(): LiveDecoding {
    return new LiveDecoding(this.#options);
  }

  get encoding(): Encoding {
    return new Encoding(this.#options);
  }
}

/**
 * What leads from a live struct to what is known of its kind.
 *
 * @category Native
 */
export const SHARED = Symbol("shared");

/** Where a pointer leads to it, or a list has it. */
const uint32Element: Codec<number> = {
  x86: 4,
  x64: 4,
  read: (source, offset) => uint32At(source, offset),
  write: (view, offset, value) => view.setUint32(offset, asUint32(value, "element"), true),
};

/**
 * SYNC in memory: every member is read when it is asked for, and written when it is set.
 *
 * @category Native
 */
export class LiveSYNC implements SYNC {
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  /** What both sides write of it. */
  get [SHARED](): SharedStruct {
    return SYNCShared;
  }

  get ulFlags(): number {
    const { source, offset } = this.#place;
    return uint32At(source, offset);
  }
  set ulFlags(value: number) {
    const { view, offset } = this.#place;
    view.setUint32(offset, asUint32(value, "SYNC.ulFlags"), true);
  }

  get pwzPath(): string | null {
    const { source, offset, x64, decoding } = this.#place;
    return decoding.text16(decoding.addressAt(source, offset + (x64 ? 8 : 4)), "SYNC.pwzPath");
  }

  get pel(): readonly Uint8Array[] | null {
    const { source, offset, x64, decoding } = this.#place;
    return decoding.one(decoding.addressAt(source, offset + (x64 ? 136 : 124)), SBinaryArrayCodec, "SYNC.pel");
  }
  set pel(value: readonly Uint8Array[] | null) {
    const { view, offset, x64, encoding } = this.#place;
    encoding.setAddressAt(view, offset + (x64 ? 136 : 124), encoding.one(value, SBinaryArrayCodec, "SYNC.pel"));
  }

  get pulFolderOptions(): readonly number[] | null {
    const { source, offset, x64, decoding } = this.#place;
    return decoding.parallel(decoding.addressAt(source, offset + (x64 ? 144 : 128)), this.pel, uint32Element, "SYNC.pulFolderOptions");
  }
  set pulFolderOptions(value: readonly number[] | null) {
    const { view, offset, x64, encoding } = this.#place;
    encoding.setAddressAt(view, offset + (x64 ? 144 : 128), encoding.parallel(value, this.pel, uint32Element, "SYNC.pulFolderOptions"));
  }
}

/** Reads SYNC as an object over its memory. */
const SYNCCodec: Codec<SYNC> = {
  x86: 132,
  x64: 152,
  read: (source, offset, decoding) => new LiveSYNC(new Place(source, offset, decoding)),
  write: writeSYNC,
};

/**
 * UPHIER in memory: every member is read when it is asked for, and written when it is set.
 *
 * @category Native
 */
export class LiveUPHIER implements UPHIER {
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  /** What both sides write of it. */
  get [SHARED](): SharedStruct {
    return UPHIERShared;
  }

  get ulFlags(): number {
    const { source, offset } = this.#place;
    return uint32At(source, offset);
  }
  set ulFlags(value: number) {
    const { view, offset } = this.#place;
    view.setUint32(offset, asUint32(value, "UPHIER.ulFlags"), true);
  }

  get iEnt(): number {
    const { source, offset, x64 } = this.#place;
    return uint32At(source, offset + (x64 ? 16 : 8));
  }

  get cEnt(): number {
    const { source, offset, x64 } = this.#place;
    return uint32At(source, offset + (x64 ? 20 : 12));
  }
}

/** Reads UPHIER as an object over its memory. */
const UPHIERCodec: Codec<UPHIER> = {
  x86: 16,
  x64: 24,
  read: (source, offset, decoding) => new LiveUPHIER(new Place(source, offset, decoding)),
  write: writeUPHIER,
};

/**
 * UPFLD in memory: every member is read when it is asked for, and written when it is set.
 *
 * @category Native
 */
export class LiveUPFLD implements UPFLD {
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  /** What both sides write of it. */
  get [SHARED](): SharedStruct {
    return UPFLDShared;
  }

  get ulFlags(): number {
    const { source, offset } = this.#place;
    return uint32At(source, offset);
  }
  set ulFlags(value: number) {
    const { view, offset } = this.#place;
    view.setUint32(offset, asUint32(value, "UPFLD.ulFlags"), true);
  }

  get pfld(): IMAPIFolder | null {
    const { source, offset, x64, decoding } = this.#place;
    return decoding.object(decoding.addressAt(source, offset + (x64 ? 8 : 4)), "IMAPIFolder", "UPFLD.pfld") as IMAPIFolder | null;
  }

  get feid(): FEID {
    const { copy: source, offset, x64 } = this.#place;
    return readFEID(source, offset + (x64 ? 16 : 8));
  }
}

/** Reads UPFLD as an object over its memory. */
const UPFLDCodec: Codec<UPFLD> = {
  x86: 56,
  x64: 64,
  read: (source, offset, decoding) => new LiveUPFLD(new Place(source, offset, decoding)),
  write: writeUPFLD,
};

/**
 * SYNCCONT in memory: every member is read when it is asked for, and written when it is set.
 *
 * @category Native
 */
export class LiveSYNCCONT implements SYNCCONT {
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  /** What both sides write of it. */
  get [SHARED](): SharedStruct {
    return SYNCCONTShared;
  }

  get ulFlags(): number {
    const { source, offset } = this.#place;
    return uint32At(source, offset);
  }
  set ulFlags(value: number) {
    const { view, offset } = this.#place;
    view.setUint32(offset, asUint32(value, "SYNCCONT.ulFlags"), true);
  }

  get iEnt(): number {
    const { source, offset } = this.#place;
    return uint32At(source, offset + 4);
  }
  set iEnt(value: number) {
    const { view, offset } = this.#place;
    view.setUint32(offset + 4, asUint32(value, "SYNCCONT.iEnt"), true);
  }

  get cEnt(): number {
    const { source, offset } = this.#place;
    return uint32At(source, offset + 8);
  }
}

/** Reads SYNCCONT as an object over its memory. */
const SYNCCONTCodec: Codec<SYNCCONT> = {
  x86: 24,
  x64: 40,
  read: (source, offset, decoding) => new LiveSYNCCONT(new Place(source, offset, decoding)),
  write: writeSYNCCONT,
};

/**
 * UPMOV in memory: every member is read when it is asked for, and written when it is set.
 *
 * @category Native
 */
export class LiveUPMOV implements UPMOV {
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  /** What both sides write of it. */
  get [SHARED](): SharedStruct {
    return UPMOVShared;
  }

  get ulFlags(): number {
    const { source, offset } = this.#place;
    return uint32At(source, offset);
  }
  set ulFlags(value: number) {
    const { view, offset } = this.#place;
    view.setUint32(offset, asUint32(value, "UPMOV.ulFlags"), true);
  }

  get pszName(): string | null {
    const { source, offset, x64, decoding } = this.#place;
    return decoding.text8(decoding.addressAt(source, offset + (x64 ? 24 : 12)), "UPMOV.pszName");
  }

  get feid(): FEID {
    const { copy: source, offset, x64 } = this.#place;
    return readFEID(source, offset + (x64 ? 32 : 16));
  }

  get pfld(): IMAPIFolder | null {
    const { source, offset, x64, decoding } = this.#place;
    return decoding.object(decoding.addressAt(source, offset + (x64 ? 80 : 64)), "IMAPIFolder", "UPMOV.pfld") as IMAPIFolder | null;
  }
  set pfld(value: IMAPIFolder | null) {
    const { view, offset, x64, encoding } = this.#place;
    encoding.setAddressAt(view, offset + (x64 ? 80 : 64), encoding.object(value, "IMAPIFolder", "UPMOV.pfld"));
  }

  get pxicc(): IExchangeImportContentsChanges | null {
    const { source, offset, x64, decoding } = this.#place;
    return decoding.object(decoding.addressAt(source, offset + (x64 ? 88 : 68)), "IExchangeImportContentsChanges", "UPMOV.pxicc") as IExchangeImportContentsChanges | null;
  }
  set pxicc(value: IExchangeImportContentsChanges | null) {
    const { view, offset, x64, encoding } = this.#place;
    encoding.setAddressAt(view, offset + (x64 ? 88 : 68), encoding.object(value, "IExchangeImportContentsChanges", "UPMOV.pxicc"));
  }

  get pupmovNext(): UPMOV | null {
    const { source, offset, x64, decoding } = this.#place;
    return decoding.one(decoding.addressAt(source, offset + (x64 ? 104 : 76)), UPMOVCodec, "UPMOV.pupmovNext");
  }

  get cEntMov(): number {
    const { source, offset, x64 } = this.#place;
    return uint32At(source, offset + (x64 ? 112 : 80));
  }
  set cEntMov(value: number) {
    const { view, offset, x64 } = this.#place;
    view.setUint32(offset + (x64 ? 112 : 80), asUint32(value, "UPMOV.cEntMov"), true);
  }
}

/** Reads UPMOV as an object over its memory. */
const UPMOVCodec: Codec<UPMOV> = {
  x86: 84,
  x64: 120,
  read: (source, offset, decoding) => new LiveUPMOV(new Place(source, offset, decoding)),
  write: writeUPMOV,
};

/**
 * UPTBL in memory: every member is read when it is asked for, and written when it is set.
 *
 * @category Native
 */
export class LiveUPTBL implements UPTBL {
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  /** What both sides write of it. */
  get [SHARED](): SharedStruct {
    return UPTBLShared;
  }

  get ulFlags(): number {
    const { source, offset } = this.#place;
    return uint32At(source, offset);
  }
  set ulFlags(value: number) {
    const { view, offset } = this.#place;
    view.setUint32(offset, asUint32(value, "UPTBL.ulFlags"), true);
  }

  get pszName(): string | null {
    const { source, offset, x64, decoding } = this.#place;
    return decoding.text8(decoding.addressAt(source, offset + (x64 ? 16 : 8)), "UPTBL.pszName");
  }

  get feid(): FEID {
    const { copy: source, offset, x64 } = this.#place;
    return readFEID(source, offset + (x64 ? 24 : 12));
  }

  get rgte(): readonly [UPTBLE, UPTBLE] {
    const { copy: source, offset, x64 } = this.#place;
    return [readUPTBLE(source, offset + (x64 ? 76 : 64)), readUPTBLE(source, offset + (x64 ? 100 : 88))];
  }

  get iEnt(): number {
    const { source, offset, x64 } = this.#place;
    return uint32At(source, offset + (x64 ? 124 : 112));
  }

  get cEnt(): number {
    const { source, offset, x64 } = this.#place;
    return uint32At(source, offset + (x64 ? 128 : 116));
  }

  get pupmovHead(): UPMOV | null {
    const { source, offset, x64, decoding } = this.#place;
    return decoding.one(decoding.addressAt(source, offset + (x64 ? 136 : 120)), UPMOVCodec, "UPTBL.pupmovHead");
  }
}

/** Reads UPTBL as an object over its memory. */
const UPTBLCodec: Codec<UPTBL> = {
  x86: 128,
  x64: 152,
  read: (source, offset, decoding) => new LiveUPTBL(new Place(source, offset, decoding)),
  write: writeUPTBL,
};

/**
 * UPMSG in memory: every member is read when it is asked for, and written when it is set.
 *
 * @category Native
 */
export class LiveUPMSG implements UPMSG {
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  /** What both sides write of it. */
  get [SHARED](): SharedStruct {
    return UPMSGShared;
  }

  get ulFlags(): number {
    const { source, offset } = this.#place;
    return uint32At(source, offset);
  }
  set ulFlags(value: number) {
    const { view, offset } = this.#place;
    view.setUint32(offset, asUint32(value, "UPMSG.ulFlags"), true);
  }

  get pmsg(): IMessage | null {
    const { source, offset, x64, decoding } = this.#place;
    return decoding.object(decoding.addressAt(source, offset + (x64 ? 8 : 4)), "IMessage", "UPMSG.pmsg") as IMessage | null;
  }

  get meid(): MEID {
    const { copy: source, offset, x64 } = this.#place;
    return readMEID(source, offset + (x64 ? 16 : 8));
  }

  get feid(): FEID {
    const { copy: source, offset, x64 } = this.#place;
    return readFEID(source, offset + (x64 ? 120 : 96));
  }

  get binChg(): Uint8Array {
    const { copy: source, offset, x64, decoding } = this.#place;
    return readSBinary(source, offset + (x64 ? 168 : 144), decoding);
  }

  get binPcl(): Uint8Array {
    const { copy: source, offset, x64, decoding } = this.#place;
    return readSBinary(source, offset + (x64 ? 184 : 152), decoding);
  }

  get skeySrc(): SKEY {
    const { copy: source, offset, x64 } = this.#place;
    return readSKEY(source, offset + (x64 ? 200 : 160));
  }
}

/** Reads UPMSG as an object over its memory. */
const UPMSGCodec: Codec<UPMSG> = {
  x86: 184,
  x64: 224,
  read: (source, offset, decoding) => new LiveUPMSG(new Place(source, offset, decoding)),
  write: writeUPMSG,
};

/**
 * UPREADE in memory: every member is read when it is asked for, and written when it is set.
 *
 * @category Native
 */
export class LiveUPREADE implements UPREADE {
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  /** What both sides write of it. */
  get [SHARED](): SharedStruct {
    return UPREADEShared;
  }

  get ulFlags(): number {
    const { source, offset } = this.#place;
    return uint32At(source, offset);
  }
  set ulFlags(value: number) {
    const { view, offset } = this.#place;
    view.setUint32(offset, asUint32(value, "UPREADE.ulFlags"), true);
  }

  get skey(): SKEY {
    const { copy: source, offset } = this.#place;
    return readSKEY(source, offset + 4);
  }
}

/** Reads UPREADE as an object over its memory. */
const UPREADECodec: Codec<UPREADE> = {
  x86: 28,
  x64: 28,
  read: (source, offset, decoding) => new LiveUPREADE(new Place(source, offset, decoding)),
  write: writeUPREADE,
};

/**
 * UPREAD in memory: every member is read when it is asked for, and written when it is set.
 *
 * @category Native
 */
export class LiveUPREAD implements UPREAD {
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  /** What both sides write of it. */
  get [SHARED](): SharedStruct {
    return UPREADShared;
  }

  get pupre(): readonly UPREADE[] {
    const { source, offset, decoding } = this.#place;
    return decoding.list(decoding.addressAt(source, offset), this.cEnt, UPREADECodec, "UPREAD.pupre");
  }

  get cEnt(): number {
    const { source, offset, x64 } = this.#place;
    return uint32At(source, offset + (x64 ? 8 : 4));
  }
}

/** Reads UPREAD as an object over its memory. */
const UPREADCodec: Codec<UPREAD> = {
  x86: 8,
  x64: 16,
  read: (source, offset, decoding) => new LiveUPREAD(new Place(source, offset, decoding)),
  write: writeUPREAD,
};

/**
 * UPDELE in memory: every member is read when it is asked for, and written when it is set.
 *
 * @category Native
 */
export class LiveUPDELE implements UPDELE {
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  /** What both sides write of it. */
  get [SHARED](): SharedStruct {
    return UPDELEShared;
  }

  get ulFlags(): number {
    const { source, offset } = this.#place;
    return uint32At(source, offset);
  }
  set ulFlags(value: number) {
    const { view, offset } = this.#place;
    view.setUint32(offset, asUint32(value, "UPDELE.ulFlags"), true);
  }

  get skey(): SKEY {
    const { copy: source, offset } = this.#place;
    return readSKEY(source, offset + 4);
  }

  get binChg(): Uint8Array {
    const { copy: source, offset, decoding } = this.#place;
    return readSBinary(source, offset + 32, decoding);
  }

  get binPcl(): Uint8Array {
    const { copy: source, offset, x64, decoding } = this.#place;
    return readSBinary(source, offset + (x64 ? 48 : 40), decoding);
  }

  get skeyDst(): SKEY {
    const { copy: source, offset, x64 } = this.#place;
    return readSKEY(source, offset + (x64 ? 64 : 48));
  }

  get pupmov(): UPMOV | null {
    const { source, offset, x64, decoding } = this.#place;
    return decoding.one(decoding.addressAt(source, offset + (x64 ? 88 : 72)), UPMOVCodec, "UPDELE.pupmov");
  }
}

/** Reads UPDELE as an object over its memory. */
const UPDELECodec: Codec<UPDELE> = {
  x86: 76,
  x64: 96,
  read: (source, offset, decoding) => new LiveUPDELE(new Place(source, offset, decoding)),
  write: writeUPDELE,
};

/**
 * UPDEL in memory: every member is read when it is asked for, and written when it is set.
 *
 * @category Native
 */
export class LiveUPDEL implements UPDEL {
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  /** What both sides write of it. */
  get [SHARED](): SharedStruct {
    return UPDELShared;
  }

  get pupde(): readonly UPDELE[] {
    const { source, offset, decoding } = this.#place;
    return decoding.list(decoding.addressAt(source, offset), this.cEnt, UPDELECodec, "UPDEL.pupde");
  }

  get cEnt(): number {
    const { source, offset, x64 } = this.#place;
    return uint32At(source, offset + (x64 ? 8 : 4));
  }
}

/** Reads UPDEL as an object over its memory. */
const UPDELCodec: Codec<UPDEL> = {
  x86: 8,
  x64: 16,
  read: (source, offset, decoding) => new LiveUPDEL(new Place(source, offset, decoding)),
  write: writeUPDEL,
};

/**
 * DNHIER in memory: every member is read when it is asked for, and written when it is set.
 *
 * @category Native
 */
export class LiveDNHIER implements DNHIER {
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  /** What both sides write of it. */
  get [SHARED](): SharedStruct {
    return DNHIERShared;
  }

  get ulFlags(): number {
    const { source, offset } = this.#place;
    return uint32At(source, offset);
  }
  set ulFlags(value: number) {
    const { view, offset } = this.#place;
    view.setUint32(offset, asUint32(value, "DNHIER.ulFlags"), true);
  }

  get pxihc(): IExchangeImportHierarchyChanges | null {
    const { source, offset, x64, decoding } = this.#place;
    return decoding.object(decoding.addressAt(source, offset + (x64 ? 16 : 8)), "IExchangeImportHierarchyChanges", "DNHIER.pxihc") as IExchangeImportHierarchyChanges | null;
  }

  get cEntNew(): number {
    const { source, offset, x64 } = this.#place;
    return uint32At(source, offset + (x64 ? 24 : 12));
  }

  get cEntMod(): number {
    const { source, offset, x64 } = this.#place;
    return uint32At(source, offset + (x64 ? 28 : 16));
  }

  get cEntDel(): number {
    const { source, offset, x64 } = this.#place;
    return uint32At(source, offset + (x64 ? 32 : 20));
  }
}

/** Reads DNHIER as an object over its memory. */
const DNHIERCodec: Codec<DNHIER> = {
  x86: 24,
  x64: 40,
  read: (source, offset, decoding) => new LiveDNHIER(new Place(source, offset, decoding)),
  write: writeDNHIER,
};

/**
 * DNTBL in memory: every member is read when it is asked for, and written when it is set.
 *
 * @category Native
 */
export class LiveDNTBL implements DNTBL {
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  /** What both sides write of it. */
  get [SHARED](): SharedStruct {
    return DNTBLShared;
  }

  get ulFlags(): number {
    const { source, offset } = this.#place;
    return uint32At(source, offset);
  }
  set ulFlags(value: number) {
    const { view, offset } = this.#place;
    view.setUint32(offset, asUint32(value, "DNTBL.ulFlags"), true);
  }

  get pxicc(): IExchangeImportContentsChanges | null {
    const { source, offset, x64, decoding } = this.#place;
    return decoding.object(decoding.addressAt(source, offset + (x64 ? 40 : 20)), "IExchangeImportContentsChanges", "DNTBL.pxicc") as IExchangeImportContentsChanges | null;
  }

  get pxihc(): IExchangeImportHierarchyChanges | null {
    const { source, offset, x64, decoding } = this.#place;
    return decoding.object(decoding.addressAt(source, offset + (x64 ? 48 : 24)), "IExchangeImportHierarchyChanges", "DNTBL.pxihc") as IExchangeImportHierarchyChanges | null;
  }

  get pszName(): string | null {
    const { source, offset, x64, decoding } = this.#place;
    return decoding.text8(decoding.addressAt(source, offset + (x64 ? 56 : 28)), "DNTBL.pszName");
  }

  get ftLastMod(): bigint {
    const { source, offset, x64 } = this.#place;
    return uint64At(source, offset + (x64 ? 64 : 32));
  }

  get ulRights(): number {
    const { source, offset, x64 } = this.#place;
    return uint32At(source, offset + (x64 ? 72 : 40));
  }

  get feid(): FEID {
    const { copy: source, offset, x64 } = this.#place;
    return readFEID(source, offset + (x64 ? 76 : 44));
  }

  get rgte(): readonly [DNTBLE, DNTBLE] {
    const { copy: source, offset, x64 } = this.#place;
    return [readDNTBLE(source, offset + (x64 ? 128 : 96)), readDNTBLE(source, offset + (x64 ? 144 : 112))];
  }
}

/** Reads DNTBL as an object over its memory. */
const DNTBLCodec: Codec<DNTBL> = {
  x86: 144,
  x64: 192,
  read: (source, offset, decoding) => new LiveDNTBL(new Place(source, offset, decoding)),
  write: writeDNTBL,
};

/**
 * HDRSYNC in memory: every member is read when it is asked for, and written when it is set.
 *
 * @category Native
 */
export class LiveHDRSYNC implements HDRSYNC {
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  /** What both sides write of it. */
  get [SHARED](): SharedStruct {
    return HDRSYNCShared;
  }

  get pupmsg(): UPMSG | null {
    const { source, offset, decoding } = this.#place;
    return decoding.one(decoding.addressAt(source, offset), UPMSGCodec, "HDRSYNC.pupmsg");
  }

  get feidPar(): FEID {
    const { copy: source, offset, x64 } = this.#place;
    return readFEID(source, offset + (x64 ? 8 : 4));
  }

  get ulFlags(): number {
    const { source, offset, x64 } = this.#place;
    return uint32At(source, offset + (x64 ? 64 : 56));
  }
  set ulFlags(value: number) {
    const { view, offset, x64 } = this.#place;
    view.setUint32(offset + (x64 ? 64 : 56), asUint32(value, "HDRSYNC.ulFlags"), true);
  }

  get pmsgFull(): IMessage | null {
    const { source, offset, x64, decoding } = this.#place;
    return decoding.object(decoding.addressAt(source, offset + (x64 ? 72 : 60)), "IMessage", "HDRSYNC.pmsgFull") as IMessage | null;
  }
  set pmsgFull(value: IMessage | null) {
    const { view, offset, x64, encoding } = this.#place;
    encoding.setAddressAt(view, offset + (x64 ? 72 : 60), encoding.object(value, "IMessage", "HDRSYNC.pmsgFull"));
  }
}

/** Reads HDRSYNC as an object over its memory. */
const HDRSYNCCodec: Codec<HDRSYNC> = {
  x86: 64,
  x64: 80,
  read: (source, offset, decoding) => new LiveHDRSYNC(new Place(source, offset, decoding)),
  write: writeHDRSYNC,
};

/**
 * A struct that both sides write into.
 *
 * @category Native
 */
export interface SharedStruct {
  /** Reads it as an object over its memory, and writes a whole one. */
  readonly codec: Codec<never>;
  /** The members that the client writes. */
  readonly inputs: readonly string[];
  /** The members that lead to such structs. */
  readonly nested: readonly string[];
  /** Writes the members that the store keeps up to date; those behind pointers stay. */
  refresh?(place: Place, value: never): void;
}

const SYNCShared: SharedStruct = {
  codec: SYNCCodec as Codec<never>,
  inputs: ["ulFlags", "pel", "pulFolderOptions"],
  nested: [],
};

const UPHIERShared: SharedStruct = {
  codec: UPHIERCodec as Codec<never>,
  inputs: ["ulFlags"],
  nested: [],
  refresh({ view, offset, x64 }: Place, value: UPHIER): void {
    view.setUint32(offset + (x64 ? 16 : 8), asUint32(value.iEnt, "UPHIER.iEnt"), true);
    view.setUint32(offset + (x64 ? 20 : 12), asUint32(value.cEnt, "UPHIER.cEnt"), true);
  },
};

const UPFLDShared: SharedStruct = {
  codec: UPFLDCodec as Codec<never>,
  inputs: ["ulFlags"],
  nested: [],
  refresh({ view, offset, x64 }: Place, value: UPFLD): void {
    view.setUint32(offset, asUint32(value.ulFlags, "UPFLD.ulFlags"), true);
    writeFEID(view, offset + (x64 ? 16 : 8), value.feid);
  },
};

const SYNCCONTShared: SharedStruct = {
  codec: SYNCCONTCodec as Codec<never>,
  inputs: ["ulFlags", "iEnt"],
  nested: [],
  refresh({ view, offset }: Place, value: SYNCCONT): void {
    view.setUint32(offset + 4, asUint32(value.iEnt, "SYNCCONT.iEnt"), true);
    view.setUint32(offset + 8, asUint32(value.cEnt, "SYNCCONT.cEnt"), true);
  },
};

const UPMOVShared: SharedStruct = {
  codec: UPMOVCodec as Codec<never>,
  inputs: ["ulFlags", "pfld", "pxicc", "cEntMov"],
  nested: ["pupmovNext"],
  refresh({ view, offset, x64 }: Place, value: UPMOV): void {
    writeFEID(view, offset + (x64 ? 32 : 16), value.feid);
  },
};

const UPTBLShared: SharedStruct = {
  codec: UPTBLCodec as Codec<never>,
  inputs: ["ulFlags"],
  nested: ["pupmovHead"],
  refresh({ view, offset, x64 }: Place, value: UPTBL): void {
    view.setUint32(offset, asUint32(value.ulFlags, "UPTBL.ulFlags"), true);
    writeFEID(view, offset + (x64 ? 24 : 12), value.feid);
    checkLength(value.rgte, 2, "UPTBL.rgte");
    writeUPTBLE(view, offset + (x64 ? 76 : 64), value.rgte[0]);
    writeUPTBLE(view, offset + (x64 ? 100 : 88), value.rgte[1]);
    view.setUint32(offset + (x64 ? 124 : 112), asUint32(value.iEnt, "UPTBL.iEnt"), true);
    view.setUint32(offset + (x64 ? 128 : 116), asUint32(value.cEnt, "UPTBL.cEnt"), true);
  },
};

const UPMSGShared: SharedStruct = {
  codec: UPMSGCodec as Codec<never>,
  inputs: ["ulFlags"],
  nested: [],
  refresh({ view, offset, x64 }: Place, value: UPMSG): void {
    view.setUint32(offset, asUint32(value.ulFlags, "UPMSG.ulFlags"), true);
    writeMEID(view, offset + (x64 ? 16 : 8), value.meid);
    writeFEID(view, offset + (x64 ? 120 : 96), value.feid);
    writeSKEY(view, offset + (x64 ? 200 : 160), value.skeySrc);
  },
};

const UPREADEShared: SharedStruct = {
  codec: UPREADECodec as Codec<never>,
  inputs: ["ulFlags"],
  nested: [],
  refresh({ view, offset }: Place, value: UPREADE): void {
    view.setUint32(offset, asUint32(value.ulFlags, "UPREADE.ulFlags"), true);
    writeSKEY(view, offset + 4, value.skey);
  },
};

const UPREADShared: SharedStruct = {
  codec: UPREADCodec as Codec<never>,
  inputs: [],
  nested: ["pupre"],
  refresh({ view, offset, x64 }: Place, value: UPREAD): void {
    view.setUint32(offset + (x64 ? 8 : 4), asUint32(value.cEnt, "UPREAD.cEnt"), true);
  },
};

const UPDELEShared: SharedStruct = {
  codec: UPDELECodec as Codec<never>,
  inputs: ["ulFlags"],
  nested: ["pupmov"],
  refresh({ view, offset, x64 }: Place, value: UPDELE): void {
    view.setUint32(offset, asUint32(value.ulFlags, "UPDELE.ulFlags"), true);
    writeSKEY(view, offset + 4, value.skey);
    writeSKEY(view, offset + (x64 ? 64 : 48), value.skeyDst);
  },
};

const UPDELShared: SharedStruct = {
  codec: UPDELCodec as Codec<never>,
  inputs: [],
  nested: ["pupde"],
  refresh({ view, offset, x64 }: Place, value: UPDEL): void {
    view.setUint32(offset + (x64 ? 8 : 4), asUint32(value.cEnt, "UPDEL.cEnt"), true);
  },
};

const DNHIERShared: SharedStruct = {
  codec: DNHIERCodec as Codec<never>,
  inputs: ["ulFlags"],
  nested: [],
  refresh({ view, offset, x64 }: Place, value: DNHIER): void {
    view.setUint32(offset + (x64 ? 24 : 12), asUint32(value.cEntNew, "DNHIER.cEntNew"), true);
    view.setUint32(offset + (x64 ? 28 : 16), asUint32(value.cEntMod, "DNHIER.cEntMod"), true);
    view.setUint32(offset + (x64 ? 32 : 20), asUint32(value.cEntDel, "DNHIER.cEntDel"), true);
  },
};

const DNTBLShared: SharedStruct = {
  codec: DNTBLCodec as Codec<never>,
  inputs: ["ulFlags"],
  nested: [],
  refresh({ view, offset, x64 }: Place, value: DNTBL): void {
    view.setBigUint64(offset + (x64 ? 64 : 32), asUint64(value.ftLastMod, "DNTBL.ftLastMod"), true);
    view.setUint32(offset + (x64 ? 72 : 40), asUint32(value.ulRights, "DNTBL.ulRights"), true);
    writeFEID(view, offset + (x64 ? 76 : 44), value.feid);
    checkLength(value.rgte, 2, "DNTBL.rgte");
    writeDNTBLE(view, offset + (x64 ? 128 : 96), value.rgte[0]);
    writeDNTBLE(view, offset + (x64 ? 144 : 112), value.rgte[1]);
  },
};

const HDRSYNCShared: SharedStruct = {
  codec: HDRSYNCCodec as Codec<never>,
  inputs: ["ulFlags", "pmsgFull"],
  nested: ["pupmsg"],
  refresh({ view, offset, x64 }: Place, value: HDRSYNC): void {
    writeFEID(view, offset + (x64 ? 8 : 4), value.feidPar);
  },
};

/**
 * The struct of each state.
 *
 * @category Native
 */
export const stateStructs: Readonly<Record<number, SharedStruct>> = {
  /** LR_SYNC. */
  1: SYNCShared,
  /** LR_SYNC_UPLOAD_HIERARCHY. */
  2: UPHIERShared,
  /** LR_SYNC_UPLOAD_FOLDER. */
  3: UPFLDShared,
  /** LR_SYNC_CONTENTS. */
  4: SYNCCONTShared,
  /** LR_SYNC_UPLOAD_TABLE. */
  5: UPTBLShared,
  /** LR_SYNC_UPLOAD_MESSAGE. */
  6: UPMSGShared,
  /** LR_SYNC_UPLOAD_MESSAGE_READ. */
  8: UPREADShared,
  /** LR_SYNC_UPLOAD_MESSAGE_DEL. */
  9: UPDELShared,
  /** LR_SYNC_DOWNLOAD_HIERARCHY. */
  10: DNHIERShared,
  /** LR_SYNC_DOWNLOAD_TABLE. */
  11: DNTBLShared,
  /** LR_SYNC_DOWNLOAD_HEADER. */
  17: HDRSYNCShared,
};
