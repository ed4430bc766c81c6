import { join } from "node:path";
import type { Key } from "../../server.js";
import { replaceFile } from "../delivery.js";
import { isKey } from "../errors.js";
import type { FileOperations } from "../files.js";
import { readRecord, Unreadable } from "../records.js";

/**
 * The file that says which folder a directory is, whatever the directory is called. Folders that we make have one from
 * the start; those of other programs get one when we rename them, because their key is made of the directory's name.
 */
export const IDENTITY_FILE = "iostx-folder.json";

const FORMAT = 1;

/** What {@link IDENTITY_FILE} holds. */
export interface FolderIdentity {
  readonly key: Key;
  readonly parent: Key | null;
  readonly name: string;
  readonly containerClass?: string | undefined;
}

/** Reads a directory's identity file; `undefined` when there is none. */
export async function readIdentity(
  files: FileOperations,
  directory: string,
): Promise<FolderIdentity | undefined> {
  const record = await readRecord(files, join(directory, IDENTITY_FILE), FORMAT);
  return record && identityOf(record);
}

/** The bytes of an identity file. */
export function identityBytes(identity: FolderIdentity): Uint8Array {
  return Buffer.from(`${JSON.stringify({ format: FORMAT, ...recordOf(identity) })}\n`);
}

/** Replaces a directory's identity file in one step. */
export async function writeIdentity(
  files: FileOperations,
  directory: string,
  identity: FolderIdentity,
): Promise<void> {
  const staging = join(directory, "tmp", IDENTITY_FILE);
  const path = join(directory, IDENTITY_FILE);
  await replaceFile(files, { staging, path, data: identityBytes(identity) });
}

/** The identity that a parsed record is. */
export function identityOf(record: Readonly<Record<string, unknown>>): FolderIdentity {
  const { key, parent, name, containerClass } = record;
  if (
    !isKey(key) ||
    !(parent === null || isKey(parent)) ||
    typeof name !== "string" ||
    !(containerClass === undefined || typeof containerClass === "string")
  )
    throw new Unreadable("its key, parent, name or class is not valid");
  return { key, parent, name, containerClass };
}

/** An identity and nothing else that the object may have. */
export function recordOf({ key, parent, name, containerClass }: FolderIdentity): FolderIdentity {
  return { key, parent, name, containerClass };
}

export function isSameIdentity(one: FolderIdentity, other: FolderIdentity | undefined): boolean {
  return (
    one.key === other?.key &&
    one.parent === other.parent &&
    one.name === other.name &&
    one.containerClass === other.containerClass
  );
}
