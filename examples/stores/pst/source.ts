import { createHash } from "node:crypto";
import { closeSync } from "node:fs";
import type { PSTMessage } from "pst-extractor";
import { PstError, reason } from "./errors.js";
import { ASSOCIATED_MESSAGE, FolderTree, nodeType, type PstFolder } from "./folders.js";
import { damaged, openHeader } from "./header.js";
import { MendedFile } from "./library.js";
import { loadMessage, loadNode, openNode } from "./objects.js";
import { Properties, PropertyType } from "./properties.js";
import { tableRows } from "./tables.js";

export { PstError } from "./errors.js";
export type { PstFolder } from "./folders.js";

/** What a folder's list says of an item. */
export interface PstItem {
  readonly nid: number;
  readonly folder: number;
  readonly messageClass: string;
  readonly modified: Date | undefined;
  /** Size in bytes, as Outlook counted it. */
  readonly size: number;
  /** Whether the item is one of the folder's hidden settings ("folder associated information"). */
  readonly associated: boolean;
  /** PR_CHANGE_KEY, where the file has it: a GUID and a big-endian counter. Only .ost files do. */
  readonly changeKey?: Uint8Array;
}

/** An item that is listed and cannot be read, and why. */
export interface PstProblem {
  readonly nid: number;
  readonly folder: number;
  readonly problem: string;
}

const STORE = 0x21;
/** Distances from a folder's node id to those of its tables. */
const CONTENTS_TABLE = 0x0c;
const ASSOCIATED_TABLE = 0x0d;

const PR_MESSAGE_CLASS = 0x001a;
const PR_MESSAGE_SIZE = 0x0e08;
const PR_RECORD_KEY = 0x0ff9;
const PR_LAST_MODIFICATION_TIME = 0x3008;
const PR_CHANGE_KEY = 0x65e2;

/**
 * An Outlook data file, opened for reading only. It keeps node ids in memory, no message.
 *
 * What is in a folder is taken from the file's index of nodes, in which each message names its folder, and not
 * from the folder's list: lists are what Outlook rebuilds when they are damaged. The list adds what only it has.
 */
export class PstSource {
  /** The store's identity (PR_RECORD_KEY): 16 bytes that stay the same when the file is copied or renamed. */
  readonly recordKey: Uint8Array;
  readonly #file: MendedFile;
  readonly #tree: FolderTree;

  private constructor(file: MendedFile) {
    this.#file = file;
    const store = this.#properties(STORE);
    this.recordKey = recordKey(store);
    this.#tree = new FolderTree(file.database.entries(), (nid) => this.#properties(nid), store);
  }

  /** Opens the file at `path`, or throws a {@link PstError} that says why it cannot be read. */
  static open(path: string): PstSource {
    const header = openHeader(path);
    try {
      return new PstSource(new MendedFile(header));
    } catch (error) {
      closeSync(header.fd);
      throw error instanceof PstError
        ? error
        : damaged(path, "its index or its message store cannot be read", error);
    }
  }

  /**
   * The folders, parents first. That is everything below the folder that mail programs show as the top ("Top of
   * Personal Folders", "IPM_SUBTREE"), and from elsewhere only what holds items that are not associated, with
   * the folders above it: else the views, finders and shortcuts that Outlook keeps there for itself would show.
   * Search folders are left out, because what they list lies in other folders.
   */
  folders(): PstFolder[] {
    return this.#tree.folders();
  }

  /** The items of a folder, one at a time; one that cannot be read is reported and stops nothing. */
  *items(folder: number): Generator<PstItem | PstProblem> {
    const nids = this.#tree.items(folder);
    const extras = this.#listed(folder, new Set(nids));
    for (const nid of nids) {
      try {
        yield this.#item(nid, folder, extras.get(nid));
      } catch (error) {
        yield { nid, folder, problem: reason(error) };
      }
    }
  }

  /** Loads an item. It throws if the item is damaged. */
  read(nid: number): PSTMessage {
    return loadMessage(this.#file, nid);
  }

  /** Closes the file. Closing it once more does nothing. */
  close(): void {
    this.#file.close();
  }

  #item(nid: number, folder: number, listed: Listed | undefined): PstItem {
    const own = this.#properties(nid);
    const changeKey = own.binary(PR_CHANGE_KEY) ?? listed?.changeKey;
    return {
      nid,
      folder,
      messageClass: own.string(PR_MESSAGE_CLASS) || "IPM.Note",
      modified: own.date(PR_LAST_MODIFICATION_TIME) ?? listed?.modified,
      size: own.int(PR_MESSAGE_SIZE) ?? 0,
      associated: nodeType(nid) === ASSOCIATED_MESSAGE,
      ...(changeKey && { changeKey: Uint8Array.from(changeKey) }),
    };
  }

  // .ost files keep the change key and the time of the last change in the folder's list only.
  #listed(folder: number, wanted: ReadonlySet<number>): Map<number, Listed> {
    const found = new Map<number, Listed>();
    for (const table of [CONTENTS_TABLE, ASSOCIATED_TABLE]) {
      try {
        for (const { id, properties } of tableRows(...openNode(this.#file, folder + table))) {
          if (!wanted.has(id)) continue;
          found.set(id, {
            modified: properties.date(PR_LAST_MODIFICATION_TIME),
            changeKey: properties.binary(PR_CHANGE_KEY),
          });
        }
      } catch {
        // A list that is missing or damaged takes nothing away but these two values.
      }
    }
    return found;
  }

  #properties(nid: number): Properties {
    return Properties.of(loadNode(this.#file, nid));
  }
}

interface Listed {
  readonly modified: Date | undefined;
  readonly changeKey: Buffer | undefined;
}

function recordKey(store: Properties): Uint8Array {
  const key = store.binary(PR_RECORD_KEY);
  if (key?.length === 16) return Uint8Array.from(key);
  // Numbers and times are left out: they are what changes while the store stays the same.
  const stable = [...store.entries()]
    .filter(([, cell]) => cell.type === PropertyType.binary || cell.type === PropertyType.unicode)
    .sort(([a], [b]) => a - b);
  const hash = createHash("sha256");
  for (const [id, cell] of stable) hash.update(`${id}:`).update(cell.bytes());
  return Uint8Array.from(hash.digest().subarray(0, 16));
}
