import { createHash, randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Key } from "../server.js";
import { replaceFile } from "./delivery.js";
import { isKey } from "./errors.js";
import { readRecord, Unreadable } from "./records.js";
import { foreign, type Target } from "./target.js";

/** The file in the root by which we know the Maildir again, wherever it is moved or mounted. */
export const ROOT_FILE = "iostx-maildir.json";

const FORMAT = 1;
const ID = /^[0-9a-f]{32}$/;

/** What {@link ROOT_FILE} holds. */
export interface RootIdentity {
  readonly id: string;
  readonly inbox: InboxIdentity;
}

/** What the user sees of the root's own messages. Its directory cannot be renamed, so only we know another name. */
export interface InboxIdentity {
  readonly parent: Key | null;
  readonly name: string;
  /** Once it was shown it stays, even when it is empty. */
  readonly shown: boolean;
}

const INBOX: InboxIdentity = { parent: null, name: "INBOX", shown: false };

/** Reads the root's identity, and gives it one when it has none. In a dry run that one is forgotten. */
export async function identifyRoot(target: Target): Promise<RootIdentity> {
  const known = await readRoot(target);
  if (known) return known;
  const root = { id: randomBytes(16).toString("hex"), inbox: INBOX };
  await writeRoot(target, root);
  return root;
}

/** Reads the root's identity; `undefined` when it has none. */
export async function readRoot(target: Target): Promise<RootIdentity | undefined> {
  try {
    const record = await readRecord(target.files, join(target.root, ROOT_FILE), FORMAT);
    return record && parse(record);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw foreign(target, `${ROOT_FILE} cannot be understood: ${error.message}`, error);
  }
}

export async function writeRoot({ files, root }: Target, { id, inbox }: RootIdentity): Promise<void> {
  const data = Buffer.from(`${JSON.stringify({ format: FORMAT, id, inbox })}\n`);
  await replaceFile(files, { staging: join(root, "tmp", ROOT_FILE), path: join(root, ROOT_FILE), data });
}

/**
 * The key of a folder that has no identity file: the same as long as it has this directory. `n` tells apart from a
 * folder that had the directory before and took the key along.
 */
export function derivedKey(root: RootIdentity, directory: string, n = 1): Key {
  return createHash("sha256").update(`${root.id}\n${n}\n${directory}`).digest("hex").slice(0, 44);
}

function parse({ id, inbox }: Readonly<Record<string, unknown>>): RootIdentity {
  if (typeof id !== "string" || !ID.test(id)) throw new Unreadable("its id is not valid");
  const { parent, name, shown } = (inbox ?? INBOX) as Record<string, unknown>;
  if (!(parent === null || isKey(parent)) || typeof name !== "string" || typeof shown !== "boolean")
    throw new Unreadable("what it says of the INBOX is not valid");
  return { id, inbox: { parent, name, shown } };
}
