import type { PSTMessage } from "pst-extractor";
import { BODY_PROPERTIES } from "./bodies.js";
import { fileOf } from "./objects.js";
import {
  type Cell,
  decodeTime,
  decodeUnicode,
  isInline,
  type Properties,
  PropertyType,
  splitMultiple,
} from "./properties.js";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * Getters that are not told: bodies are parts of the message, categories are read with the names of another file,
 * and the two counts log to the console if their table is damaged.
 */
const LEFT_OUT = new Set(
  "body bodyHTML bodyRTF bodyPrefix colorCategories descriptorNodeId numberOfAttachments numberOfRecipients".split(
    " ",
  ),
);

/**
 * The item as JSON, for what has no form in mail. `fields` are the values as `pst-extractor` names them, empty
 * ones left out; `properties` are all properties but the bodies, by tag (id and type, hexadecimal). Times are
 * ISO 8601, bytes base64, integers of 64 bits decimal text. Keys are sorted, so the same item gives the same text.
 */
export function recordOf(message: PSTMessage, own: Properties): Buffer {
  const known = fileOf(message).propertyNames();
  const names: { [key: string]: Json } = {};
  const properties: { [key: string]: Json } = {};
  for (const [id, cell] of [...own.entries()].sort(([a], [b]) => a - b)) {
    if (BODY_PROPERTIES.has(id)) continue;
    const tag = `0x${(id * 0x10000 + cell.type).toString(16).toUpperCase().padStart(8, "0")}`;
    properties[tag] = attempt(() => decode(cell, own));
    const name = known.get(id);
    if (name && id >= 0x8000) names[tag] = name;
  }
  const record = { messageClass: message.messageClass, fields: fieldsOf(message), names, properties };
  return Buffer.from(`${JSON.stringify(record, null, 2)}\n`);
}

/** The values of a message's getters, by their names. */
export function fieldsOf(message: PSTMessage): { [key: string]: Json } {
  const getters = new Map<string, () => unknown>();
  for (let at: object = message; at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (get && !getters.has(name) && !LEFT_OUT.has(name)) getters.set(name, get);
    }
  }
  const fields: { [key: string]: Json } = {};
  for (const [name, get] of [...getters].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const value = attempt(() => toJson(get.call(message)));
    if (value !== null && value !== "") fields[name] = value;
  }
  return fields;
}

// Some of the library's getters throw for values that they do not expect: then there is nothing to tell.
function attempt(read: () => Json): Json {
  try {
    return read();
  } catch {
    return null;
  }
}

function toJson(value: unknown, depth = 0): Json {
  if (value === null || value === undefined || depth > 4) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) || value.getTime() === 0 ? null : value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (Array.isArray(value)) return value.map((element) => toJson(element, depth + 1));
  if (typeof value !== "object") return null;
  if ("low" in value && "high" in value) return String(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, element]) => [key, toJson(element, depth + 1)]));
}

function decode(cell: Cell, own: Properties): Json {
  const bytes = cell.bytes();
  if ((cell.type & PropertyType.multiple) === 0) return decodeOne(cell.type, bytes, own);
  const type = cell.type & ~PropertyType.multiple;
  const width = WIDTHS[type];
  const parts = width === undefined ? splitMultiple(bytes) : slices(bytes, width);
  return parts.map((part) => decodeOne(type, part, own));
}

const WIDTHS: Readonly<Record<number, number>> = {
  [PropertyType.short]: 2,
  [PropertyType.long]: 4,
  [PropertyType.float]: 4,
  [PropertyType.double]: 8,
  [PropertyType.currency]: 8,
  [PropertyType.apptime]: 8,
  [PropertyType.longlong]: 8,
  [PropertyType.systime]: 8,
  [PropertyType.guid]: 16,
};

function slices(bytes: Buffer, width: number): Buffer[] {
  return Array.from({ length: Math.floor(bytes.length / width) }, (_, i) =>
    bytes.subarray(i * width, (i + 1) * width),
  );
}

function decodeOne(type: number, bytes: Buffer, own: Properties): Json {
  switch (type) {
    case PropertyType.short:
      return bytes.readInt16LE(0);
    case PropertyType.float:
      return bytes.readFloatLE(0);
    case PropertyType.double:
    case PropertyType.apptime:
      return bytes.readDoubleLE(0);
    case PropertyType.currency:
    case PropertyType.longlong:
      return String(bytes.readBigInt64LE(0));
    case PropertyType.boolean:
      return bytes[0] !== 0;
    case PropertyType.string8:
      return own.decode8(bytes);
    case PropertyType.unicode:
      return decodeUnicode(bytes);
    case PropertyType.systime:
      return decodeTime(bytes)?.toISOString() ?? null;
    default:
      return isInline(type) ? bytes.readInt32LE(0) : bytes.toString("base64");
  }
}
