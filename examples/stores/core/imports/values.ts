import { findProperty, HR, HResultError, PR, type SPropValue } from "iostx";
import type { Key } from "../../../servers/server.js";
import { keyOfBytes, keyOfEntryId, keyOfItemEntryId } from "../keys.js";
import { type ChangeKey, type ChangeList, isChangeKey, isChangeList, listOf, merge } from "../versions.js";

/** What an import says of the change that it brings. */
export interface Incoming {
  readonly key: Key;
  readonly changeKey: ChangeKey;
  /** What the change includes; nothing where the client does not tell. */
  readonly pcl: ChangeList | undefined;
}

/** Reads the identity of a change from its properties. */
export function incomingOf(values: readonly SPropValue[], subject: string): Incoming {
  const source = findProperty(values, PR.SOURCE_KEY);
  const entry = findProperty(values, PR.ENTRYID);
  const key =
    source === undefined ? entry && (keyOfEntryId(entry) ?? keyOfItemEntryId(entry)) : sourceKeyOf(source);
  if (key === undefined)
    throw invalid(`${subject} has neither a PR_SOURCE_KEY nor a PR_ENTRYID of this store`);
  const changeKey = hexOf(findProperty(values, PR.CHANGE_KEY));
  if (!isChangeKey(changeKey)) throw invalid(`${subject} ${key} has no PR_CHANGE_KEY of 17 to 255 bytes`);
  const list = findProperty(values, PR.PREDECESSOR_CHANGE_LIST);
  if (list === undefined) throw invalid(`${subject} ${key} has no PR_PREDECESSOR_CHANGE_LIST`);
  const pcl = hexOf(list);
  if (!isChangeList(pcl))
    throw invalid(`PR_PREDECESSOR_CHANGE_LIST of ${subject} ${key} is not a change list`);
  return { key, changeKey, pcl: pcl === "" ? undefined : merge(pcl, listOf(changeKey)) };
}

/** A source key of 22 bytes; undefined where it is none. */
export function sourceKeyOf(bytes: Uint8Array): Key | undefined {
  return bytes.length === 22 ? keyOfBytes(bytes) : undefined;
}

export function hexOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? "" : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("hex");
}

export function invalid(text: string): HResultError {
  return new HResultError(HR.MAPI_E_INVALID_PARAMETER, {}, text);
}

export function refused(code: (typeof HR)[keyof typeof HR], text: string): HResultError {
  return new HResultError(code, {}, text);
}
