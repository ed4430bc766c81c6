// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("identifiers", "ac0788aa68f9");

/**
 * Identifies the interface IUnknown.
 *
 * 16 bytes, as they are in memory.
 *
 * @see idl/mapi.idl:291
 * @category Identifiers
 */
export const IID_IUnknown: Uint8Array = /*@__PURE__*/ new Uint8Array([0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46]);

/**
 * Identifies the interface ISequentialStream.
 *
 * 16 bytes, as they are in memory.
 *
 * @see idl/mapi.idl:305
 * @category Identifiers
 */
export const IID_ISequentialStream: Uint8Array = /*@__PURE__*/ new Uint8Array([0x30, 0x3a, 0x73, 0x0c, 0x1c, 0x2a, 0xce, 0x11, 0xad, 0xe5, 0x00, 0xaa, 0x00, 0x44, 0x77, 0x3d]);

/**
 * Identifies the interface IStream.
 *
 * 16 bytes, as they are in memory.
 *
 * @see idl/mapi.idl:315
 * @category Identifiers
 */
export const IID_IStream: Uint8Array = /*@__PURE__*/ new Uint8Array([0x0c, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46]);

/**
 * Identifies the interface IMAPIProp.
 *
 * 16 bytes, as they are in memory.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/imapipropiunknown | imapipropiunknown}
 * @see idl/mapi.idl:344
 * @category Identifiers
 */
export const IID_IMAPIProp: Uint8Array = /*@__PURE__*/ new Uint8Array([0x03, 0x03, 0x02, 0x00, 0x00, 0x00, 0x00, 0x00, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46]);

/**
 * Identifies the interface IMAPIContainer.
 *
 * 16 bytes, as they are in memory.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/imapicontainerimapiprop | imapicontainerimapiprop}
 * @see idl/mapi.idl:381
 * @category Identifiers
 */
export const IID_IMAPIContainer: Uint8Array = /*@__PURE__*/ new Uint8Array([0x0b, 0x03, 0x02, 0x00, 0x00, 0x00, 0x00, 0x00, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46]);

/**
 * Identifies the interface IMessage.
 *
 * 16 bytes, as they are in memory.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/imessageimapiprop | imessageimapiprop}
 * @see idl/mapi.idl:400
 * @category Identifiers
 */
export const IID_IMessage: Uint8Array = /*@__PURE__*/ new Uint8Array([0x07, 0x03, 0x02, 0x00, 0x00, 0x00, 0x00, 0x00, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46]);

/**
 * Identifies the interface IMAPIFolder.
 *
 * 16 bytes, as they are in memory.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/imapifolderimapicontainer | imapifolderimapicontainer}
 * @see idl/mapi.idl:427
 * @category Identifiers
 */
export const IID_IMAPIFolder: Uint8Array = /*@__PURE__*/ new Uint8Array([0x0c, 0x03, 0x02, 0x00, 0x00, 0x00, 0x00, 0x00, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46]);

/**
 * Identifies the interface IMAPIProgress.
 *
 * 16 bytes, as they are in memory.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/imapiprogressiunknown | imapiprogressiunknown}
 * @see idl/mapi.idl:460
 * @category Identifiers
 */
export const IID_IMAPIProgress: Uint8Array = /*@__PURE__*/ new Uint8Array([0x1f, 0x03, 0x02, 0x00, 0x00, 0x00, 0x00, 0x00, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46]);

/**
 * Identifies the interface IExchangeImportHierarchyChanges.
 *
 * 16 bytes, as they are in memory.
 *
 * @see idl/ics.idl:23
 * @category Identifiers
 */
export const IID_IExchangeImportHierarchyChanges: Uint8Array = /*@__PURE__*/ new Uint8Array([0xf0, 0x6c, 0xa6, 0x85, 0xe0, 0xd0, 0xcd, 0x11, 0x80, 0xfc, 0x00, 0xaa, 0x00, 0x4b, 0xba, 0x0b]);

/**
 * Identifies the interface IExchangeImportContentsChanges.
 *
 * 16 bytes, as they are in memory.
 *
 * @see idl/ics.idl:48
 * @category Identifiers
 */
export const IID_IExchangeImportContentsChanges: Uint8Array = /*@__PURE__*/ new Uint8Array([0xa0, 0xbf, 0x5a, 0xf7, 0xe0, 0xd0, 0xcd, 0x11, 0x80, 0xfc, 0x00, 0xaa, 0x00, 0x4b, 0xba, 0x0b]);

/**
 * Identifies the interface IOSTX.
 *
 * 16 bytes, as they are in memory.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/iostxiunknown | iostxiunknown}
 * @see idl/iostx.idl:497
 * @category Identifiers
 */
export const IID_IOSTX: Uint8Array = /*@__PURE__*/ new Uint8Array([0xb4, 0x5d, 0xd8, 0xd2, 0x0f, 0x84, 0xb8, 0x49, 0x99, 0x82, 0x07, 0xd2, 0x40, 0x5e, 0xc6, 0xb7]);

/**
 * Identifies the interface IPSTX.
 *
 * 16 bytes, as they are in memory.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstxiunknown | ipstxiunknown}
 * @see idl/ipstx.idl:12
 * @category Identifiers
 */
export const IID_IPSTX: Uint8Array = /*@__PURE__*/ new Uint8Array([0xf0, 0xef, 0xde, 0x4f, 0x19, 0x03, 0xcf, 0x11, 0xb4, 0xcf, 0x00, 0xaa, 0x0d, 0xbb, 0xb6, 0xe6]);

/**
 * Identifies the interface IPSTX2.
 *
 * 16 bytes, as they are in memory.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx2ipstx | ipstx2ipstx}
 * @see idl/ipstx.idl:55
 * @category Identifiers
 */
export const IID_IPSTX2: Uint8Array = /*@__PURE__*/ new Uint8Array([0x90, 0xa7, 0x67, 0x20, 0x45, 0x2a, 0xd1, 0x11, 0xeb, 0x86, 0x00, 0xa0, 0xc9, 0x0d, 0xca, 0x6d]);

/**
 * Identifies the interface IPSTX3.
 *
 * 16 bytes, as they are in memory.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx3ipstx2 | ipstx3ipstx2}
 * @see idl/ipstx.idl:73
 * @category Identifiers
 */
export const IID_IPSTX3: Uint8Array = /*@__PURE__*/ new Uint8Array([0x20, 0x53, 0xf1, 0x55, 0x1b, 0x11, 0xd2, 0x11, 0xa9, 0x99, 0x00, 0x60, 0x08, 0xb0, 0x5a, 0xa7]);

/**
 * Identifies the interface IPSTX4.
 *
 * 16 bytes, as they are in memory.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx4ipstx3 | ipstx4ipstx3}
 * @see idl/ipstx.idl:84
 * @category Identifiers
 */
export const IID_IPSTX4: Uint8Array = /*@__PURE__*/ new Uint8Array([0x92, 0x20, 0x2e, 0xaa, 0x08, 0xac, 0xd2, 0x11, 0xa2, 0xf9, 0x00, 0x60, 0xb0, 0xec, 0x3d, 0x4f]);

/**
 * Identifies the interface IPSTX5.
 *
 * 16 bytes, as they are in memory.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx5ipstx4 | ipstx5ipstx4}
 * @see idl/ipstx.idl:95
 * @category Identifiers
 */
export const IID_IPSTX5: Uint8Array = /*@__PURE__*/ new Uint8Array([0x22, 0x53, 0xf1, 0x55, 0x1b, 0x11, 0xd2, 0x11, 0xa9, 0x99, 0x00, 0x60, 0x08, 0xb0, 0x5a, 0xa7]);

/**
 * Identifies the interface IPSTX6.
 *
 * 16 bytes, as they are in memory.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx6ipstx5 | ipstx6ipstx5}
 * @see idl/ipstx.idl:106
 * @category Identifiers
 */
export const IID_IPSTX6: Uint8Array = /*@__PURE__*/ new Uint8Array([0x23, 0x53, 0xf1, 0x55, 0x1b, 0x11, 0xd2, 0x11, 0xa9, 0x99, 0x00, 0x60, 0x08, 0xb0, 0x5a, 0xa7]);

/**
 * Identifies IMAPIFolder, asked for without the check of its provider.
 *
 * 16 bytes, as they are in memory.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/mapi-constants | mapi-constants}
 * @see idl/mapi.idl:482
 * @category Identifiers
 */
export const IID_IMAPIFolderNoProvChk: Uint8Array = /*@__PURE__*/ new Uint8Array([0xa0, 0x33, 0xd3, 0x57, 0x89, 0xf5, 0x23, 0x4b, 0xa3, 0xf9, 0x85, 0xf8, 0x2f, 0xec, 0x15, 0x3c]);

/**
 * Identifies IMessage, asked for without the check of its provider.
 *
 * 16 bytes, as they are in memory.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/mapi-constants | mapi-constants}
 * @see idl/mapi.idl:488
 * @category Identifiers
 */
export const IID_IMessageNoProvChk: Uint8Array = /*@__PURE__*/ new Uint8Array([0x57, 0x54, 0x50, 0xc3, 0x2e, 0x7b, 0x3b, 0x4c, 0xa8, 0xd6, 0x6d, 0xd9, 0x49, 0xbb, 0x97, 0xa1]);

/**
 * The provider of NST stores: the muid of their entry identifiers.
 *
 * 16 bytes, as they are in memory.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/mapi-constants | mapi-constants}
 * @see idl/ipstx.idl:164
 * @category Identifiers
 */
export const muidProvPrvNST: Uint8Array = /*@__PURE__*/ new Uint8Array([0xe9, 0x2f, 0xeb, 0x75, 0x96, 0x50, 0x44, 0x86, 0x83, 0xb8, 0x7d, 0xe5, 0x22, 0xaa, 0x49, 0x48]);
