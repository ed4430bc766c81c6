import type Database from "libsql";
import type { Key } from "../../server.js";

/** Which folder on the server has which key, and what is known of it. */
export interface FolderLink {
  readonly key: Key;
  readonly parent: Key | null;
  /** The name that it was given, which its path may not be able to hold. */
  readonly name: string;
  readonly containerClass: string;
  readonly path: string;
  /** Whether it can hold messages. */
  readonly selectable: boolean;
  /** Whether the server has a purpose for it: the inbox, drafts, trash and so on. */
  readonly special: boolean;
  /** Whether it is there: not, before it was made and after it was deleted. */
  readonly live: boolean;
  /** Whether anybody was told of its key. */
  readonly told: boolean;
  /** Empty until its messages were looked at. */
  readonly uidValidity: string;
  /** The server's own name for it, where it has one (OBJECTID). */
  readonly mailboxId: string | null;
  /** All messages with a smaller UID are linked. */
  readonly frontier: number;
  /** HIGHESTMODSEQ at the latest look; empty where the server has none. */
  readonly modseq: string;
  /** Number of messages at the latest look. */
  readonly total: number;
  /** The generation since when everything in it has to be told anew. */
  readonly reset: number;
}

/** A folder that has not been looked at. */
export function newFolder(key: Key, parent: Key | null, name: string, path: string): FolderLink {
  const state = { selectable: true, special: false, live: false, told: false };
  return { key, parent, name, containerClass: "", path, ...state, ...unseen };
}

/** What is known of a folder's messages before they were looked at. */
export const unseen = {
  uidValidity: "",
  mailboxId: null,
  frontier: 1,
  modseq: "",
  total: 0,
  reset: 0,
} as const;

/** Whether the folder that is open is the one whose messages are linked, by their UIDs. */
export function isLinkedTo(
  { uidValidity, mailboxId }: FolderLink,
  open: { readonly uidValidity?: bigint; readonly mailboxId?: string | undefined },
): boolean {
  // Servers that take the time for UIDVALIDITY give the same one to what was made in the same second.
  const isOther = mailboxId !== null && open.mailboxId !== undefined && mailboxId !== open.mailboxId;
  return uidValidity === String(open.uidValidity) && !isOther;
}

const COLUMNS = [
  ...[
    "key",
    "parent",
    "name",
    "containerClass",
    "path",
    "selectable",
    "special",
    "live",
    "told",
    "uidValidity",
    "mailboxId",
  ],
  ...["frontier", "modseq", "total", "reset"],
] as const;

/** The folders, all of them in memory, too. */
export class FolderLinks {
  readonly #folders = new Map<Key, FolderLink>();
  readonly #paths = new Map<string, Key>();
  readonly #all: Database.Statement;
  readonly #put: Database.Statement;
  readonly #remove: Database.Statement;

  constructor(db: Database.Database) {
    const places = COLUMNS.map(() => "?").join(", ");
    this.#put = db.prepare(`INSERT OR REPLACE INTO folders (${COLUMNS.join(", ")}) VALUES (${places})`);
    this.#remove = db.prepare("DELETE FROM folders WHERE key = ?");
    this.#all = db.prepare("SELECT * FROM folders");
  }

  /** Reads them from the disk. */
  load(): void {
    this.#folders.clear();
    this.#paths.clear();
    for (const row of this.#all.all() as FolderLink[]) {
      const { selectable, special, live, told } = row;
      const flags = { selectable: !!selectable, special: !!special, live: !!live, told: !!told };
      this.#remember({ ...row, ...flags, name: JSON.parse(row.name) });
    }
  }

  get(key: Key): FolderLink | undefined {
    return this.#folders.get(key);
  }

  all(): FolderLink[] {
    return [...this.#folders.values()];
  }

  live(): FolderLink[] {
    return this.all().filter((folder) => folder.live);
  }

  at(path: string): FolderLink | undefined {
    const key = this.#paths.get(path);
    return key === undefined ? undefined : this.#folders.get(key);
  }

  put(folder: FolderLink): void {
    this.#forget(folder.key);
    this.#remember(folder);
    // As JSON, because SQLite keeps neither NUL nor halves of characters in a text.
    const row = { ...folder, name: JSON.stringify(folder.name) };
    this.#put.run(...COLUMNS.map((name) => storable(row[name])));
  }

  remove(key: Key): void {
    this.#forget(key);
    this.#remove.run(key);
  }

  #remember(folder: FolderLink): void {
    this.#folders.set(folder.key, folder);
    if (folder.live) this.#paths.set(folder.path, folder.key);
  }

  #forget(key: Key): void {
    const folder = this.#folders.get(key);
    this.#folders.delete(key);
    if (folder !== undefined && this.#paths.get(folder.path) === key) this.#paths.delete(folder.path);
  }
}

function storable(value: string | number | boolean | null): string | number | null {
  return typeof value === "boolean" ? Number(value) : value;
}
