import { join } from "node:path";
import { replaceFile } from "../delivery.js";
import { isKey } from "../errors.js";
import { readRecord, Unreadable } from "../records.js";
import { foreign, type Target } from "../target.js";
import { type FolderIdentity, identityOf, recordOf } from "./identity.js";
import type { Move } from "./plan.js";

/**
 * The file that is in the root while directories are being renamed, so that a run that is killed meanwhile can be told
 * from another program that renames directories: the first is completed, the second is followed.
 */
export const JOURNAL_FILE = "iostx-rename.json";

const FORMAT = 1;

/** A folder that gets another name or parent, and what is to be moved for it, parents first. */
export interface Rename {
  readonly folder: FolderIdentity;
  readonly moves: ReadonlyArray<Pick<Move, "key" | "from">>;
}

export async function readJournal(target: Target): Promise<Rename | undefined> {
  try {
    const record = await readRecord(target.files, join(target.root, JOURNAL_FILE), FORMAT);
    return record && { folder: identityOf(record), moves: parseMoves(record.moves) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw foreign(target, `${JOURNAL_FILE} cannot be understood: ${error.message}`, error);
  }
}

export async function writeJournal({ files, root }: Target, { folder, moves }: Rename): Promise<void> {
  const list = moves.map(({ key, from }) => ({ key, from }));
  const data = Buffer.from(`${JSON.stringify({ format: FORMAT, ...recordOf(folder), moves: list })}\n`);
  const staging = join(root, "tmp", JOURNAL_FILE);
  await replaceFile(files, { staging, path: join(root, JOURNAL_FILE), data });
}

export async function removeJournal({ files, root }: Target): Promise<void> {
  await files.remove(join(root, JOURNAL_FILE));
  await files.sync(root);
}

function parseMoves(moves: unknown): Rename["moves"] {
  if (!Array.isArray(moves)) throw new Unreadable("it has no list of directories");
  return moves.map((move: unknown) => {
    const { key, from } = (move ?? {}) as Record<string, unknown>;
    if (!isKey(key) || typeof from !== "string") throw new Unreadable("its list of directories is not valid");
    return { key, from };
  });
}
