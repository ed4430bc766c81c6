import { dateToFileTime, HR, HResultError, type IMAPIFolder, type IMessage, MSGFLAG, PR } from "iostx";
import type { Key, Known } from "../../servers/server.js";
import {
  type ChangeSource,
  changesOf,
  type FolderChange,
  type FolderName,
  type ItemChange,
  type ItemChanges,
} from "../core/changes.js";
import { keyBytes, makeKey } from "../core/keys.js";
import { ReadOnlyFolder, ReadOnlyMessage } from "../core/properties.js";

import type { Journal } from "./journal.js";
import { type ComposedItem, composeMime } from "./mime.js";
import type { PstFolder, PstItem, PstProblem, PstSource } from "./source.js";

/** Something of an item that its mail form does not carry. */
export interface Loss {
  readonly key: Key;
  readonly text: string;
}

/** The last values of PR_LAST_VERB_EXECUTED and PR_FLAG_STATUS that have a counterpart in mail programs. */
const ANSWERED = 102;
const FORWARDED = 104;
const FLAGGED = 2;

/**
 * An Outlook data file as a source of changes. The file is never written: what was acknowledged is in a {@link Journal}. What
 * is in the file and not in the journal is pending, and so is what has another version there. What is no longer in
 * the file is left alone on the server.
 */
export class PstStorage implements ChangeSource {
  readonly path: string;
  readonly #source: PstSource;
  readonly #journal: Journal;
  readonly #onLoss: (loss: Loss) => void;
  readonly #folders: ReadonlyMap<Key, PstFolder>;
  readonly #nodes = new Map<Key, number>();
  readonly #problems = new Map<Key, string>();

  constructor(path: string, source: PstSource, journal: Journal, onLoss: (loss: Loss) => void = () => {}) {
    this.path = path;
    this.#source = source;
    this.#journal = journal;
    this.#onLoss = onLoss;
    this.#folders = new Map(source.folders().map((folder) => [this.#key(folder.nid), folder]));
  }

  /** The folders of the file, parents first, each with the names that lead to it. */
  folderPaths(): { readonly key: Key; readonly path: readonly string[] }[] {
    const paths = new Map<number, readonly string[]>();
    return [...this.#folders].map(([key, { nid, parent, name }]) => {
      const path = [...(paths.get(parent ?? -1) ?? []), name];
      paths.set(nid, path);
      return { key, path };
    });
  }

  /** All that is in the file, for a server that may have it. */
  known(): Known {
    const source = this.#source;
    const folders = this.#folders;
    const keyOf = (nid: number): Key => this.#key(nid);
    return {
      folders: () =>
        [...folders].map(([key, { parent, name, containerClass }]) => ({
          ...{ key, name, containerClass },
          parent: parent === undefined ? null : keyOf(parent),
        })),
      items: async function* (folder) {
        for (const { nid, ...item } of source.items(folders.get(folder)!.nid)) {
          if ("problem" in item) continue;
          const key = keyOf(nid);
          // What cannot be read is nothing that the server can have.
          const composed = await composeMime(source.read(nid), { key }).catch(() => undefined);
          if (composed === undefined) continue;
          const { mime, received, flags } = composed;
          yield { key, received, flags, mime, size: mime.length };
        }
      },
    };
  }

  changedFolders(): FolderChange[] {
    return [...this.#folders].flatMap(([key, folder]): FolderChange[] => {
      const version = versionOfFolder(folder);
      const known = this.#journal.version(key);
      if (known === version) return [];
      const change = known === undefined ? "new" : "modified";
      return [{ kind: "folder", key, name: folder.name, change, version }];
    });
  }

  changedContents(): FolderName[] {
    return [...this.#folders]
      .filter(([key]) => this.#changes(key).length > 0)
      .map(([key, { name }]) => ({ key, name }));
  }

  changedItems(folder: Key): ItemChanges {
    return changesOf(folder, this.#changes(folder));
  }

  #changes(folder: Key): ItemChange[] {
    const changes: ItemChange[] = [];
    for (const item of this.#source.items(this.#folders.get(folder)!.nid)) {
      const key = this.#key(item.nid);
      this.#nodes.set(key, item.nid);
      if ("problem" in item) this.#problems.set(key, item.problem);
      const version = versionOfItem(item, folder);
      const known = this.#journal.version(key);
      if (known === version) continue;
      const from = known === undefined ? undefined : placeOf(known);
      const moved = from !== undefined && from !== folder;
      const change = known === undefined ? "new" : moved ? "moved" : "modified";
      const associated = !("problem" in item) && item.associated;
      changes.push({
        kind: "item",
        key,
        folder,
        change,
        ...(moved ? { from, to: folder, modified: true } : {}),
        associated,
        version,
      });
    }
    return changes;
  }

  openFolder(key: Key): IMAPIFolder {
    const { name, parent, containerClass } = this.#folders.get(key)!;
    return new ReadOnlyFolder([
      [PR.SOURCE_KEY, keyBytes(key)],
      [PR.PARENT_SOURCE_KEY, parent === undefined ? new Uint8Array() : keyBytes(this.#key(parent))],
      [PR.DISPLAY_NAME_W, name],
      [PR.CONTAINER_CLASS_W, containerClass],
    ]);
  }

  openItem({ key, folder, associated }: ItemChange): IMessage {
    let composed: Promise<ComposedItem> | undefined;
    const compose = () => {
      composed ??= this.#compose(key);
      return composed;
    };
    return new ReadOnlyMessage([
      [PR.SOURCE_KEY, keyBytes(key)],
      [PR.PARENT_SOURCE_KEY, keyBytes(folder)],
      [PR.INTERNET_CONTENT, async () => (await compose()).mime],
      [PR.MESSAGE_DELIVERY_TIME, async () => dateToFileTime((await compose()).received)],
      [PR.MESSAGE_FLAGS, async () => messageFlags(await compose(), associated)],
      [PR.READ, async () => (await compose()).flags.read === true],
      [PR.LAST_VERB_EXECUTED, async () => lastVerb(await compose())],
      [PR.FLAG_STATUS, async () => ((await compose()).flags.flagged ? FLAGGED : 0)],
    ]);
  }

  acknowledge(changes: readonly (FolderChange | ItemChange)[]): void {
    this.#journal.acknowledge(changes.map(({ key, version }) => ({ id: key, version })));
  }

  /** Lines of the journal are forced to the disk at the end only: a repeated upload is harmless. */
  settle(): void {}

  close(): void {
    this.#journal.close();
    this.#source.close();
  }

  async #compose(key: Key): Promise<ComposedItem> {
    try {
      const problem = this.#problems.get(key);
      if (problem !== undefined) throw new Error(problem);
      const composed = await composeMime(this.#source.read(this.#nodes.get(key)!), { key });
      for (const text of composed.losses) this.#onLoss({ key, text });
      return composed;
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      throw new HResultError(HR.MAPI_E_CORRUPT_DATA, { detail: text, cause: error }, text);
    }
  }

  #key(nid: number): Key {
    return makeKey(this.#source.recordKey, nid);
  }
}

function versionOfFolder({ parent, name }: PstFolder): string {
  return JSON.stringify([parent ?? 0, name]);
}

/** Where the item is, and which edit of it that is. */
function versionOfItem(item: PstItem | PstProblem, folder: Key): string {
  if ("problem" in item) return `${folder} damaged`;
  const edit = item.changeKey === undefined ? undefined : Buffer.from(item.changeKey).toString("hex");
  return `${folder} ${edit ?? `${item.modified?.getTime() ?? 0}+${item.size}`}`;
}

function placeOf(version: string): Key {
  return version.split(" ")[0]!;
}

function messageFlags({ flags }: ComposedItem, associated: boolean): number {
  return (
    (flags.read ? MSGFLAG.READ : 0) |
    (flags.draft ? MSGFLAG.UNSENT : 0) |
    (associated ? MSGFLAG.ASSOCIATED : 0)
  );
}

function lastVerb({ flags }: ComposedItem): number {
  return flags.answered ? ANSWERED : flags.forwarded ? FORWARDED : 0;
}
