import { join } from "node:path";
import type { Key } from "../server.js";
import { quietly } from "./delivery.js";
import { isKey } from "./errors.js";
import { type FileOperations, kindOf } from "./files.js";

/** The file that makes a folder's directory ours and says which folder it is, whatever the directory is called. */
export const IDENTITY_FILE = "iostx-folder.json";

const FORMAT = 1;

/** What {@link IDENTITY_FILE} holds. */
export interface FolderIdentity {
  readonly key: Key;
  readonly parent: Key | null;
  readonly name: string;
}

/** Thrown when an identity file is there and cannot be understood: then nobody knows whose the directory is. */
export class UnreadableIdentity extends Error {}

/** Reads a directory's identity file; `undefined` when there is none. */
export async function readIdentity(
  files: FileOperations,
  directory: string,
): Promise<FolderIdentity | undefined> {
  const path = join(directory, IDENTITY_FILE);
  const kind = await kindOf(files, path);
  if (kind === "missing") return undefined;
  if (kind !== "file") throw new UnreadableIdentity("it is not a regular file");
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(await files.readFile(path)).toString("utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UnreadableIdentity("it is not JSON", { cause: error });
    throw error;
  }
  return parse(content);
}

/** The bytes of an identity file. */
export function identityBytes(identity: FolderIdentity): Uint8Array {
  const { key, parent, name } = identity;
  return Buffer.from(`${JSON.stringify({ format: FORMAT, key, parent, name })}\n`);
}

/**
 * Replaces a directory's identity file in one step. When this rejects, the file is whole and holds either identity:
 * renaming back, as a delivery does, would lose the old one.
 */
export async function writeIdentity(
  files: FileOperations,
  directory: string,
  identity: FolderIdentity,
): Promise<void> {
  const staging = join(directory, "tmp", IDENTITY_FILE);
  await files.remove(staging);
  try {
    await files.create(staging, identityBytes(identity));
    await files.rename(staging, join(directory, IDENTITY_FILE));
  } catch (error) {
    await quietly(files.remove(staging));
    throw error;
  }
  await files.sync(directory);
}

function parse(content: unknown): FolderIdentity {
  if (typeof content !== "object" || content === null) throw new UnreadableIdentity("it is not an object");
  const { format, key, parent, name } = content as Record<string, unknown>;
  if (format !== FORMAT) throw new UnreadableIdentity(`its format is not ${FORMAT}`);
  if (!isKey(key) || !(parent === null || isKey(parent)) || typeof name !== "string") {
    throw new UnreadableIdentity("its key, parent or name is not valid");
  }
  return { key, parent, name };
}
