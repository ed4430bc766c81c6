// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import type { HRESULT } from "./hresults.js";
import type { SPropValue } from "./structs.js";
import type { PropertyValue } from "./values.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("properties", "ac0788aa68f9");

/**
 * Property types: the low word of a property tag.
 *
 * @category Properties
 */
export const PT = {
  /** No value. */
  NULL: 0x0001,
  /** A signed 16-bit number. */
  I2: 0x0002,
  /** A signed 32-bit number. */
  LONG: 0x0003,
  /** A 32-bit floating-point number. */
  R4: 0x0004,
  /** A 64-bit floating-point number. */
  DOUBLE: 0x0005,
  /** An amount of money: a signed 64-bit number of ten-thousandths. */
  CURRENCY: 0x0006,
  /** A point in time: a 64-bit floating-point number of days since 1899-12-30. */
  APPTIME: 0x0007,
  /** A result code in the place of a value that could not be had. */
  ERROR: 0x000a,
  /** A truth value. */
  BOOLEAN: 0x000b,
  /** An object, opened with OpenProperty. */
  OBJECT: 0x000d,
  /** A signed 64-bit number. */
  I8: 0x0014,
  /** A string in the 8-bit code page of the store. */
  STRING8: 0x001e,
  /** A UTF-16 string. */
  UNICODE: 0x001f,
  /** A FILETIME. */
  SYSTIME: 0x0040,
  /** A GUID. */
  CLSID: 0x0048,
  /** Counted bytes. */
  BINARY: 0x0102,
  /** A list of signed 16-bit numbers. */
  MV_I2: 0x1002,
  /** A list of signed 32-bit numbers. */
  MV_LONG: 0x1003,
  /** A list of 32-bit floating-point numbers. */
  MV_R4: 0x1004,
  /** A list of 64-bit floating-point numbers. */
  MV_DOUBLE: 0x1005,
  /** A list of amounts of money. */
  MV_CURRENCY: 0x1006,
  /** A list of points in time, in days. */
  MV_APPTIME: 0x1007,
  /** A list of signed 64-bit numbers. */
  MV_I8: 0x1014,
  /** A list of strings in the 8-bit code page of the store. */
  MV_STRING8: 0x101e,
  /** A list of UTF-16 strings. */
  MV_UNICODE: 0x101f,
  /** A list of FILETIMEs. */
  MV_SYSTIME: 0x1040,
  /** A list of GUIDs. */
  MV_CLSID: 0x1048,
  /** A list of counted bytes. */
  MV_BINARY: 0x1102,
} as const;

/**
 * Property tags: the id in the high word, the type in the low word.
 *
 * @category Properties
 */
export const PR = {
  /** `PR_MESSAGE_CLASS_W`: What kind of item it is, for instance `IPM.Note`. */
  MESSAGE_CLASS_W: 0x001a001f,
  /** `PR_SUBJECT_W`: The subject. */
  SUBJECT_W: 0x0037001f,
  /** `PR_CLIENT_SUBMIT_TIME`: When the sender submitted the item. */
  CLIENT_SUBMIT_TIME: 0x00390040,
  /** `PR_TRANSPORT_MESSAGE_HEADERS_W`: The header that the item arrived with, as text. */
  TRANSPORT_MESSAGE_HEADERS_W: 0x007d001f,
  /** `PR_SENDER_NAME_W`: The sender's display name. */
  SENDER_NAME_W: 0x0c1a001f,
  /** `PR_SENDER_EMAIL_ADDRESS_W`: The sender's address. */
  SENDER_EMAIL_ADDRESS_W: 0x0c1f001f,
  /** `PR_MESSAGE_DELIVERY_TIME`: When the item was delivered. */
  MESSAGE_DELIVERY_TIME: 0x0e060040,
  /** `PR_MESSAGE_FLAGS`: State bits of the item: see MSGFLAG_READ and its kin. */
  MESSAGE_FLAGS: 0x0e070003,
  /** `PR_MESSAGE_SIZE`: The item's size in bytes, roughly. */
  MESSAGE_SIZE: 0x0e080003,
  /** `PR_PARENT_ENTRYID`: Entry identifier of the folder that holds the object. */
  PARENT_ENTRYID: 0x0e090102,
  /** `PR_HASATTACH`: Whether the item has attachments. */
  HASATTACH: 0x0e1b000b,
  /** `PR_READ`: Whether the item has been read. */
  READ: 0x0e69000b,
  /** `PR_RECORD_KEY`: A key that tells two objects of one store apart. */
  RECORD_KEY: 0x0ff90102,
  /** `PR_ENTRYID`: The object's entry identifier. */
  ENTRYID: 0x0fff0102,
  /** `PR_BODY_W`: The body as plain text. */
  BODY_W: 0x1000001f,
  /** `PR_INTERNET_MESSAGE_ID_W`: The Message-ID of RFC 5322. */
  INTERNET_MESSAGE_ID_W: 0x1035001f,
  /** `PR_FLAG_STATUS`: The state of the flag that marks an item for follow-up: 1 done, 2 marked. */
  FLAG_STATUS: 0x10900003,
  /**
   * `PR_LAST_VERB_EXECUTED`: What was last done with the item: 102 answered, 103 answered to all, 104
   * forwarded.
   */
  LAST_VERB_EXECUTED: 0x10810003,
  /** `PR_DISPLAY_NAME_W`: The object's name as shown to people. */
  DISPLAY_NAME_W: 0x3001001f,
  /** `PR_COMMENT_W`: A remark about the object. */
  COMMENT_W: 0x3004001f,
  /** `PR_LAST_MODIFICATION_TIME`: When the object was last changed. */
  LAST_MODIFICATION_TIME: 0x30080040,
  /** `PR_CONTENT_COUNT`: Number of items in the folder. */
  CONTENT_COUNT: 0x36020003,
  /** `PR_CONTENT_UNREAD`: Number of unread items in the folder. */
  CONTENT_UNREAD: 0x36030003,
  /** `PR_CONTAINER_CLASS_W`: What kind of items the folder is for, for instance `IPF.Note`. */
  CONTAINER_CLASS_W: 0x3613001f,
  /** `PR_SOURCE_KEY`: The object's identity in replication: a GUID and a 6-byte counter (22 bytes). */
  SOURCE_KEY: 0x65e00102,
  /** `PR_PARENT_SOURCE_KEY`: The source key of the folder that holds the object. */
  PARENT_SOURCE_KEY: 0x65e10102,
  /** `PR_CHANGE_KEY`: Identity of the last change: a replica's GUID and a big-endian counter. */
  CHANGE_KEY: 0x65e20102,
  /**
   * `PR_PREDECESSOR_CHANGE_LIST`: Per replica, the latest change that the object includes: sorted,
   * size-prefixed change keys.
   */
  PREDECESSOR_CHANGE_LIST: 0x65e30102,
  /** `PR_RIGHTS`: What the user may do with the folder. */
  RIGHTS: 0x66390003,
  /** `PR_INTERNET_CONTENT`: The whole item as MIME bytes (RFC 5322). */
  INTERNET_CONTENT: 0x66590102,
  /** `PR_IN_CONFLICT`: Whether the item is a conflict that waits for a decision. */
  IN_CONFLICT: 0x666c000b,
} as const;

/**
 * The types of the values of the properties that have a name here.
 *
 * @category Properties
 */
export interface PropertyTypes {
  /** Of {@link PR.MESSAGE_CLASS_W }. */
  readonly [PR.MESSAGE_CLASS_W]: string;
  /** Of {@link PR.SUBJECT_W }. */
  readonly [PR.SUBJECT_W]: string;
  /** Of {@link PR.CLIENT_SUBMIT_TIME }. */
  readonly [PR.CLIENT_SUBMIT_TIME]: bigint;
  /** Of {@link PR.TRANSPORT_MESSAGE_HEADERS_W }. */
  readonly [PR.TRANSPORT_MESSAGE_HEADERS_W]: string;
  /** Of {@link PR.SENDER_NAME_W }. */
  readonly [PR.SENDER_NAME_W]: string;
  /** Of {@link PR.SENDER_EMAIL_ADDRESS_W }. */
  readonly [PR.SENDER_EMAIL_ADDRESS_W]: string;
  /** Of {@link PR.MESSAGE_DELIVERY_TIME }. */
  readonly [PR.MESSAGE_DELIVERY_TIME]: bigint;
  /** Of {@link PR.MESSAGE_FLAGS }. */
  readonly [PR.MESSAGE_FLAGS]: number;
  /** Of {@link PR.MESSAGE_SIZE }. */
  readonly [PR.MESSAGE_SIZE]: number;
  /** Of {@link PR.PARENT_ENTRYID }. */
  readonly [PR.PARENT_ENTRYID]: Uint8Array;
  /** Of {@link PR.HASATTACH }. */
  readonly [PR.HASATTACH]: boolean;
  /** Of {@link PR.READ }. */
  readonly [PR.READ]: boolean;
  /** Of {@link PR.RECORD_KEY }. */
  readonly [PR.RECORD_KEY]: Uint8Array;
  /** Of {@link PR.ENTRYID }. */
  readonly [PR.ENTRYID]: Uint8Array;
  /** Of {@link PR.BODY_W }. */
  readonly [PR.BODY_W]: string;
  /** Of {@link PR.INTERNET_MESSAGE_ID_W }. */
  readonly [PR.INTERNET_MESSAGE_ID_W]: string;
  /** Of {@link PR.FLAG_STATUS }. */
  readonly [PR.FLAG_STATUS]: number;
  /** Of {@link PR.LAST_VERB_EXECUTED }. */
  readonly [PR.LAST_VERB_EXECUTED]: number;
  /** Of {@link PR.DISPLAY_NAME_W }. */
  readonly [PR.DISPLAY_NAME_W]: string;
  /** Of {@link PR.COMMENT_W }. */
  readonly [PR.COMMENT_W]: string;
  /** Of {@link PR.LAST_MODIFICATION_TIME }. */
  readonly [PR.LAST_MODIFICATION_TIME]: bigint;
  /** Of {@link PR.CONTENT_COUNT }. */
  readonly [PR.CONTENT_COUNT]: number;
  /** Of {@link PR.CONTENT_UNREAD }. */
  readonly [PR.CONTENT_UNREAD]: number;
  /** Of {@link PR.CONTAINER_CLASS_W }. */
  readonly [PR.CONTAINER_CLASS_W]: string;
  /** Of {@link PR.SOURCE_KEY }. */
  readonly [PR.SOURCE_KEY]: Uint8Array;
  /** Of {@link PR.PARENT_SOURCE_KEY }. */
  readonly [PR.PARENT_SOURCE_KEY]: Uint8Array;
  /** Of {@link PR.CHANGE_KEY }. */
  readonly [PR.CHANGE_KEY]: Uint8Array;
  /** Of {@link PR.PREDECESSOR_CHANGE_LIST }. */
  readonly [PR.PREDECESSOR_CHANGE_LIST]: Uint8Array;
  /** Of {@link PR.RIGHTS }. */
  readonly [PR.RIGHTS]: number;
  /** Of {@link PR.INTERNET_CONTENT }. */
  readonly [PR.INTERNET_CONTENT]: Uint8Array;
  /** Of {@link PR.IN_CONFLICT }. */
  readonly [PR.IN_CONFLICT]: boolean;
}

/**
 * The type in a property tag, one of {@link PT}.
 *
 * @category Properties
 */
export function propertyType(tag: number): number {
  return tag & 0xffff;
}

/**
 * The tag under which GetProps reports that a property could not be had: the same id with the type PT_ERROR.
 *
 * @category Properties
 */
export function errorTag(tag: number): number {
  return ((tag & 0xffff0000) | PT.ERROR) >>> 0;
}

/**
 * A property, ready for SetProps and the importers.
 *
 * @category Properties
 */
export function property<Tag extends keyof PropertyTypes>(tag: Tag, value: PropertyTypes[Tag]): SPropValue;
/**
 * A property that has no name here.
 *
 * @category Properties
 */
export function property<Tag extends number>(
  tag: Tag extends keyof PropertyTypes ? never : Tag,
  value: PropertyValue,
): SPropValue;
export function property(tag: number, value: PropertyValue): SPropValue {
  return { ulPropTag: tag, Value: value };
}

/**
 * The value of a property in a list, or nothing where it is missing or could not be had.
 *
 * @category Properties
 */
export function findProperty<Tag extends keyof PropertyTypes>(
  list: readonly SPropValue[],
  tag: Tag,
): PropertyTypes[Tag] | undefined {
  return list.find((one) => one.ulPropTag === tag)?.Value as PropertyTypes[Tag] | undefined;
}

/**
 * Why a property could not be had, as GetProps reported it in a list; nothing where it could.
 *
 * @category Properties
 */
export function propertyError(list: readonly SPropValue[], tag: number): HRESULT | undefined {
  return list.find((one) => one.ulPropTag === errorTag(tag))?.Value as HRESULT | undefined;
}
