// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("layouts", "ac0788aa68f9");

/**
 * The processors that the interface exists for. They differ in the width of pointers only.
 *
 * @category Layouts
 */
export type Architecture = "x86" | "x64";

/**
 * A struct or union as it is in memory; all numbers in bytes.
 *
 * @category Layouts
 */
export interface Layout {
  /** How many bytes it takes, those that fill it up at its end included. */
  readonly size: number;
  /** Its address is a multiple of this. */
  readonly align: number;
  /** Where each member begins. */
  readonly offsets: Readonly<Record<string, number>>;
}

/**
 * The layouts of all structs and unions, as Microsoft's compilers lay them out.
 *
 * @category Layouts
 */
export const layouts = {
  /** The struct of idl/mapi.idl:33. */
  GUID: {
    x86: { size: 16, align: 4, offsets: { Data1: 0, Data2: 4, Data3: 6, Data4: 8 } },
    x64: { size: 16, align: 4, offsets: { Data1: 0, Data2: 4, Data3: 6, Data4: 8 } },
  },
  /** The struct of idl/mapi.idl:45. */
  MAPIUID: {
    x86: { size: 16, align: 1, offsets: { ab: 0 } },
    x64: { size: 16, align: 1, offsets: { ab: 0 } },
  },
  /** The struct of idl/mapi.idl:51. */
  FILETIME: {
    x86: { size: 8, align: 4, offsets: { dwLowDateTime: 0, dwHighDateTime: 4 } },
    x64: { size: 8, align: 4, offsets: { dwLowDateTime: 0, dwHighDateTime: 4 } },
  },
  /** The struct of idl/mapi.idl:58. */
  LARGE_INTEGER: {
    x86: { size: 8, align: 8, offsets: { QuadPart: 0 } },
    x64: { size: 8, align: 8, offsets: { QuadPart: 0 } },
  },
  /** The struct of idl/mapi.idl:64. */
  ULARGE_INTEGER: {
    x86: { size: 8, align: 8, offsets: { QuadPart: 0 } },
    x64: { size: 8, align: 8, offsets: { QuadPart: 0 } },
  },
  /** The struct of idl/mapi.idl:70. */
  ENTRYID: {
    x86: { size: 5, align: 1, offsets: { abFlags: 0, ab: 4 } },
    x64: { size: 5, align: 1, offsets: { abFlags: 0, ab: 4 } },
  },
  /** The struct of idl/mapi.idl:77. */
  SBinary: {
    x86: { size: 8, align: 4, offsets: { cb: 0, lpb: 4 } },
    x64: { size: 16, align: 8, offsets: { cb: 0, lpb: 8 } },
  },
  /** The struct of idl/mapi.idl:86. */
  SBinaryArray: {
    x86: { size: 8, align: 4, offsets: { cValues: 0, lpbin: 4 } },
    x64: { size: 16, align: 8, offsets: { cValues: 0, lpbin: 8 } },
  },
  /** The struct of idl/mapi.idl:99. */
  SPropTagArray: {
    x86: { size: 8, align: 4, offsets: { cValues: 0, aulPropTag: 4 } },
    x64: { size: 8, align: 4, offsets: { cValues: 0, aulPropTag: 4 } },
  },
  /** The struct of idl/mapi.idl:108. */
  SLongArray: {
    x86: { size: 8, align: 4, offsets: { cValues: 0, lpl: 4 } },
    x64: { size: 16, align: 8, offsets: { cValues: 0, lpl: 8 } },
  },
  /** The struct of idl/mapi.idl:115. */
  SShortArray: {
    x86: { size: 8, align: 4, offsets: { cValues: 0, lpi: 4 } },
    x64: { size: 16, align: 8, offsets: { cValues: 0, lpi: 8 } },
  },
  /** The struct of idl/mapi.idl:122. */
  SRealArray: {
    x86: { size: 8, align: 4, offsets: { cValues: 0, lpflt: 4 } },
    x64: { size: 16, align: 8, offsets: { cValues: 0, lpflt: 8 } },
  },
  /** The struct of idl/mapi.idl:129. */
  SDoubleArray: {
    x86: { size: 8, align: 4, offsets: { cValues: 0, lpdbl: 4 } },
    x64: { size: 16, align: 8, offsets: { cValues: 0, lpdbl: 8 } },
  },
  /** The struct of idl/mapi.idl:136. */
  SCurrencyArray: {
    x86: { size: 8, align: 4, offsets: { cValues: 0, lpcur: 4 } },
    x64: { size: 16, align: 8, offsets: { cValues: 0, lpcur: 8 } },
  },
  /** The struct of idl/mapi.idl:143. */
  SAppTimeArray: {
    x86: { size: 8, align: 4, offsets: { cValues: 0, lpat: 4 } },
    x64: { size: 16, align: 8, offsets: { cValues: 0, lpat: 8 } },
  },
  /** The struct of idl/mapi.idl:150. */
  SDateTimeArray: {
    x86: { size: 8, align: 4, offsets: { cValues: 0, lpft: 4 } },
    x64: { size: 16, align: 8, offsets: { cValues: 0, lpft: 8 } },
  },
  /** The struct of idl/mapi.idl:157. */
  SGuidArray: {
    x86: { size: 8, align: 4, offsets: { cValues: 0, lpguid: 4 } },
    x64: { size: 16, align: 8, offsets: { cValues: 0, lpguid: 8 } },
  },
  /** The struct of idl/mapi.idl:164. */
  SLargeIntegerArray: {
    x86: { size: 8, align: 4, offsets: { cValues: 0, lpli: 4 } },
    x64: { size: 16, align: 8, offsets: { cValues: 0, lpli: 8 } },
  },
  /** The struct of idl/mapi.idl:171. */
  SLPSTRArray: {
    x86: { size: 8, align: 4, offsets: { cValues: 0, lppszA: 4 } },
    x64: { size: 16, align: 8, offsets: { cValues: 0, lppszA: 8 } },
  },
  /** The struct of idl/mapi.idl:178. */
  SWStringArray: {
    x86: { size: 8, align: 4, offsets: { cValues: 0, lppszW: 4 } },
    x64: { size: 16, align: 8, offsets: { cValues: 0, lppszW: 8 } },
  },
  /** The union of idl/mapi.idl:185. */
  PROPVALUE: {
    x86: { size: 8, align: 8, offsets: { i: 0, l: 0, ul: 0, flt: 0, dbl: 0, b: 0, cur: 0, at: 0, ft: 0, lpszA: 0, bin: 0, lpszW: 0, lpguid: 0, li: 0, MVi: 0, MVl: 0, MVflt: 0, MVdbl: 0, MVcur: 0, MVat: 0, MVft: 0, MVbin: 0, MVszA: 0, MVszW: 0, MVguid: 0, MVli: 0, err: 0, x: 0 } },
    x64: { size: 16, align: 8, offsets: { i: 0, l: 0, ul: 0, flt: 0, dbl: 0, b: 0, cur: 0, at: 0, ft: 0, lpszA: 0, bin: 0, lpszW: 0, lpguid: 0, li: 0, MVi: 0, MVl: 0, MVflt: 0, MVdbl: 0, MVcur: 0, MVat: 0, MVft: 0, MVbin: 0, MVszA: 0, MVszW: 0, MVguid: 0, MVli: 0, err: 0, x: 0 } },
  },
  /** The struct of idl/mapi.idl:218. */
  SPropValue: {
    x86: { size: 16, align: 8, offsets: { ulPropTag: 0, dwAlignPad: 4, Value: 8 } },
    x64: { size: 24, align: 8, offsets: { ulPropTag: 0, dwAlignPad: 4, Value: 8 } },
  },
  /** The struct of idl/mapi.idl:230. */
  SPropProblem: {
    x86: { size: 12, align: 4, offsets: { ulIndex: 0, ulPropTag: 4, scode: 8 } },
    x64: { size: 12, align: 4, offsets: { ulIndex: 0, ulPropTag: 4, scode: 8 } },
  },
  /** The struct of idl/mapi.idl:241. */
  SPropProblemArray: {
    x86: { size: 16, align: 4, offsets: { cProblem: 0, aProblem: 4 } },
    x64: { size: 16, align: 4, offsets: { cProblem: 0, aProblem: 4 } },
  },
  /** The struct of idl/mapi.idl:253. */
  MAPIERROR: {
    x86: { size: 20, align: 4, offsets: { ulVersion: 0, lpszError: 4, lpszComponent: 8, ulLowLevelError: 12, ulContext: 16 } },
    x64: { size: 32, align: 8, offsets: { ulVersion: 0, lpszError: 8, lpszComponent: 16, ulLowLevelError: 24, ulContext: 28 } },
  },
  /** The struct of idl/ics.idl:9. */
  READSTATE: {
    x86: { size: 12, align: 4, offsets: { cbSourceKey: 0, pbSourceKey: 4, ulFlags: 8 } },
    x64: { size: 24, align: 8, offsets: { cbSourceKey: 0, pbSourceKey: 8, ulFlags: 16 } },
  },
  /** The struct of idl/iostx.idl:17. */
  LTID: {
    x86: { size: 24, align: 4, offsets: { guid: 0, globcnt: 16, wLevel: 22 } },
    x64: { size: 24, align: 4, offsets: { guid: 0, globcnt: 16, wLevel: 22 } },
  },
  /** The struct of idl/iostx.idl:36. Packed to 1 byte. */
  FEID: {
    x86: { size: 46, align: 1, offsets: { abFlags: 0, muid: 4, placeholder: 20, ltid: 22 } },
    x64: { size: 46, align: 1, offsets: { abFlags: 0, muid: 4, placeholder: 20, ltid: 22 } },
  },
  /** The struct of idl/iostx.idl:55. Packed to 1 byte. */
  MEID: {
    x86: { size: 70, align: 1, offsets: { abFlags: 0, muid: 4, placeholder: 20, ltidFld: 22, ltidMsg: 46 } },
    x64: { size: 70, align: 1, offsets: { abFlags: 0, muid: 4, placeholder: 20, ltidFld: 22, ltidMsg: 46 } },
  },
  /** The struct of idl/iostx.idl:76. Packed to 1 byte. */
  SKEY: {
    x86: { size: 22, align: 1, offsets: { guid: 0, globcnt: 16 } },
    x64: { size: 22, align: 1, offsets: { guid: 0, globcnt: 16 } },
  },
  /** The struct of idl/iostx.idl:92. */
  OLFI: {
    x86: { size: 80, align: 4, offsets: { ulVersion: 0, muidReserved: 4, ulReserved: 20, dwAlloc: 24, dwNextAlloc: 28, ltidAlloc: 32, ltidNextAlloc: 56 } },
    x64: { size: 80, align: 4, offsets: { ulVersion: 0, muidReserved: 4, ulReserved: 20, dwAlloc: 24, dwNextAlloc: 28, ltidAlloc: 32, ltidNextAlloc: 56 } },
  },
  /** The struct of idl/iostx.idl:150. */
  SYNC: {
    x86: { size: 132, align: 4, offsets: { ulFlags: 0, pwzPath: 4, Reserved1: 8, Reserved2: 54, pel: 124, pulFolderOptions: 128 } },
    x64: { size: 152, align: 8, offsets: { ulFlags: 0, pwzPath: 8, Reserved1: 16, Reserved2: 62, pel: 136, pulFolderOptions: 144 } },
  },
  /** The struct of idl/iostx.idl:179. */
  UPHIER: {
    x86: { size: 16, align: 4, offsets: { ulFlags: 0, pstmReserved: 4, iEnt: 8, cEnt: 12 } },
    x64: { size: 24, align: 8, offsets: { ulFlags: 0, pstmReserved: 8, iEnt: 16, cEnt: 20 } },
  },
  /** The struct of idl/iostx.idl:195. */
  UPFLD: {
    x86: { size: 56, align: 4, offsets: { ulFlags: 0, pfld: 4, feid: 8 } },
    x64: { size: 64, align: 8, offsets: { ulFlags: 0, pfld: 8, feid: 16 } },
  },
  /** The struct of idl/iostx.idl:209. */
  SYNCCONT: {
    x86: { size: 24, align: 4, offsets: { ulFlags: 0, iEnt: 4, cEnt: 8, pvReserved: 12, ptagaReserved: 16, psosReserved: 20 } },
    x64: { size: 40, align: 8, offsets: { ulFlags: 0, iEnt: 4, cEnt: 8, pvReserved: 16, ptagaReserved: 24, psosReserved: 32 } },
  },
  /** The struct of idl/iostx.idl:233. */
  UPTBLE: {
    x86: { size: 24, align: 4, offsets: { iEntMod: 0, cEntMod: 4, iEntRead: 8, cEntRead: 12, iEntDel: 16, cEntDel: 20 } },
    x64: { size: 24, align: 4, offsets: { iEntMod: 0, cEntMod: 4, iEntRead: 8, cEntRead: 12, iEntDel: 16, cEntDel: 20 } },
  },
  /** The struct of idl/iostx.idl:253. */
  UPMOV: {
    x86: { size: 84, align: 4, offsets: { ulFlags: 0, pReserved: 4, pstmReserved: 8, pszName: 12, feid: 16, pfld: 64, pxicc: 68, dwReserved: 72, pupmovNext: 76, cEntMov: 80 } },
    x64: { size: 120, align: 8, offsets: { ulFlags: 0, pReserved: 8, pstmReserved: 16, pszName: 24, feid: 32, pfld: 80, pxicc: 88, dwReserved: 96, pupmovNext: 104, cEntMov: 112 } },
  },
  /** The struct of idl/iostx.idl:281. */
  UPTBL: {
    x86: { size: 128, align: 4, offsets: { ulFlags: 0, pstmReserved: 4, pszName: 8, feid: 12, uintReserved: 60, rgte: 64, iEnt: 112, cEnt: 116, pupmovHead: 120, pReserved: 124 } },
    x64: { size: 152, align: 8, offsets: { ulFlags: 0, pstmReserved: 8, pszName: 16, feid: 24, uintReserved: 72, rgte: 76, iEnt: 124, cEnt: 128, pupmovHead: 136, pReserved: 144 } },
  },
  /** The struct of idl/iostx.idl:309. */
  UPMSG: {
    x86: { size: 184, align: 4, offsets: { ulFlags: 0, pmsg: 4, meid: 8, binReserved1: 80, binReserved2: 88, feid: 96, binChg: 144, binPcl: 152, skeySrc: 160 } },
    x64: { size: 224, align: 8, offsets: { ulFlags: 0, pmsg: 8, meid: 16, binReserved1: 88, binReserved2: 104, feid: 120, binChg: 168, binPcl: 184, skeySrc: 200 } },
  },
  /** The struct of idl/iostx.idl:335. */
  UPREADE: {
    x86: { size: 28, align: 4, offsets: { ulFlags: 0, skey: 4 } },
    x64: { size: 28, align: 4, offsets: { ulFlags: 0, skey: 4 } },
  },
  /** The struct of idl/iostx.idl:352. */
  UPREAD: {
    x86: { size: 8, align: 4, offsets: { pupre: 0, cEnt: 4 } },
    x64: { size: 16, align: 8, offsets: { pupre: 0, cEnt: 8 } },
  },
  /** The struct of idl/iostx.idl:364. */
  UPDELE: {
    x86: { size: 76, align: 4, offsets: { ulFlags: 0, skey: 4, dwReserved: 28, binChg: 32, binPcl: 40, skeyDst: 48, pupmov: 72 } },
    x64: { size: 96, align: 8, offsets: { ulFlags: 0, skey: 4, dwReserved: 28, binChg: 32, binPcl: 48, skeyDst: 64, pupmov: 88 } },
  },
  /** The struct of idl/iostx.idl:386. */
  UPDEL: {
    x86: { size: 8, align: 4, offsets: { pupde: 0, cEnt: 4 } },
    x64: { size: 16, align: 8, offsets: { pupde: 0, cEnt: 8 } },
  },
  /** The struct of idl/iostx.idl:398. */
  DNHIER: {
    x86: { size: 24, align: 4, offsets: { ulFlags: 0, pstmReserved: 4, pxihc: 8, cEntNew: 12, cEntMod: 16, cEntDel: 20 } },
    x64: { size: 40, align: 8, offsets: { ulFlags: 0, pstmReserved: 8, pxihc: 16, cEntNew: 24, cEntMod: 28, cEntDel: 32 } },
  },
  /** The struct of idl/iostx.idl:418. */
  DNTBLE: {
    x86: { size: 16, align: 4, offsets: { cEntNew: 0, cEntMod: 4, cEntRead: 8, cEntDel: 12 } },
    x64: { size: 16, align: 4, offsets: { cEntNew: 0, cEntMod: 4, cEntRead: 8, cEntDel: 12 } },
  },
  /** The struct of idl/iostx.idl:434. */
  DNTBL: {
    x86: { size: 144, align: 4, offsets: { ulFlags: 0, pstmReserved1: 4, pstmReserved2: 8, pstmReserved3: 12, pstmReserved4: 16, pxicc: 20, pxihc: 24, pszName: 28, ftLastMod: 32, ulRights: 40, feid: 44, uintReserved: 92, rgte: 96, psrReserved: 128, boReserved: 132, pReserved1: 136, pReserved2: 140 } },
    x64: { size: 192, align: 8, offsets: { ulFlags: 0, pstmReserved1: 8, pstmReserved2: 16, pstmReserved3: 24, pstmReserved4: 32, pxicc: 40, pxihc: 48, pszName: 56, ftLastMod: 64, ulRights: 72, feid: 76, uintReserved: 124, rgte: 128, psrReserved: 160, boReserved: 168, pReserved1: 176, pReserved2: 184 } },
  },
  /** The struct of idl/iostx.idl:476. */
  HDRSYNC: {
    x86: { size: 64, align: 4, offsets: { pupmsg: 0, feidPar: 4, pstmReserved: 52, ulFlags: 56, pmsgFull: 60 } },
    x64: { size: 80, align: 8, offsets: { pupmsg: 0, feidPar: 8, pstmReserved: 56, ulFlags: 64, pmsgFull: 72 } },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Architecture, Layout>>>>;
