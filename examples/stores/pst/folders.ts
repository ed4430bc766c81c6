import type { NodeEntry } from "./blocks.js";
import type { Properties } from "./properties.js";

/** A folder of the mailbox. */
export interface PstFolder {
  readonly nid: number;
  /** The node id of the parent folder; `undefined` for a folder at the top. */
  readonly parent: number | undefined;
  readonly name: string;
  /** What the folder is for, say `IPF.Note`; often empty in old files. */
  readonly containerClass: string;
}

const ROOT_FOLDER = 0x122;
const FOLDER = 0x02;
const MESSAGE = 0x04;
/** The node type of a folder's hidden settings. */
export const ASSOCIATED_MESSAGE = 0x08;

const PR_DISPLAY_NAME = 0x3001;
const PR_IPM_SUBTREE_ENTRYID = 0x35e0;
const PR_CONTAINER_CLASS = 0x3613;
const IPM_SUBTREE = /^(IPM_SUBTREE|Top of (Personal Folders|Information Store|Outlook data file))$/i;

/** What a node is: its lowest five bits. */
export function nodeType(nid: number): number {
  return nid & 0x1f;
}

/** Which folders there are and which items lie in each: node ids only, from the file's index of nodes. */
export class FolderTree {
  readonly #parents = new Map<number, number>();
  readonly #items = new Map<number, number[]>();
  readonly #subtree: number | undefined;
  readonly #read: (nid: number) => Properties;

  /** `read` gives a node's properties, and `store` are those of the message store. It throws without a root folder. */
  constructor(nodes: Iterable<NodeEntry>, read: (nid: number) => Properties, store: Properties) {
    this.#read = read;
    for (const { nid, parent } of nodes) {
      const type = nodeType(nid);
      if (type === FOLDER) this.#parents.set(nid, parent);
      else if (type === MESSAGE || type === ASSOCIATED_MESSAGE) {
        const siblings = this.#items.get(parent);
        if (siblings) siblings.push(nid);
        else this.#items.set(parent, [nid]);
      }
    }
    read(ROOT_FOLDER);
    this.#subtree = this.#findSubtree(store);
  }

  /** The items of a folder, the associated ones too. */
  items(folder: number): readonly number[] {
    return this.#items.get(folder) ?? [];
  }

  /** The folders that are shown, parents first; see `PstSource.folders` for which these are. */
  folders(): PstFolder[] {
    const shown = new Set<number>();
    for (const nid of this.#parents.keys()) {
      const path = this.#path(nid);
      const inside = this.#subtree !== undefined && path.indexOf(this.#subtree) > 0;
      if (!inside && this.#subtree !== undefined && !this.#holdsMessages(nid)) continue;
      for (const folder of path) {
        if (folder === ROOT_FOLDER || (inside && folder === this.#subtree)) break;
        shown.add(folder);
      }
    }
    const depths = new Map([...shown].map((nid) => [nid, this.#path(nid).length]));
    const ordered = [...shown].sort((a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0) || a - b);
    return ordered.map((nid) => this.#folder(nid, shown));
  }

  #folder(nid: number, shown: ReadonlySet<number>): PstFolder {
    const parent = this.#parents.get(nid);
    return {
      nid,
      parent: parent !== undefined && parent !== nid && shown.has(parent) ? parent : undefined,
      name: this.#text(nid, PR_DISPLAY_NAME) || `Folder ${nid.toString(16)}`,
      containerClass: this.#text(nid, PR_CONTAINER_CLASS),
    };
  }

  #holdsMessages(nid: number): boolean {
    return this.items(nid).some((item) => nodeType(item) === MESSAGE);
  }

  /** The folder and those above it, nearest first. */
  #path(nid: number): number[] {
    const path: number[] = [];
    let at: number | undefined = nid;
    // The root folder is its own parent; a damaged index could have longer circles.
    while (at !== undefined && this.#parents.has(at) && !path.includes(at)) {
      path.push(at);
      at = this.#parents.get(at);
    }
    return path;
  }

  #findSubtree(store: Properties): number | undefined {
    const entryId = store.binary(PR_IPM_SUBTREE_ENTRYID);
    const nid = entryId && entryId.length >= 24 ? entryId.readUInt32LE(20) : undefined;
    if (nid !== undefined && this.#parents.has(nid)) return nid;
    // An .ost file's store does not name it. There it lies below "Root - Mailbox"; there is one below "Root -
    // Public" too, for public folders, which holds no folder unless they are used.
    const named = [...this.#parents.keys()].filter((folder) =>
      IPM_SUBTREE.test(this.#text(folder, PR_DISPLAY_NAME)),
    );
    const children = (folder: number) =>
      [...this.#parents.values()].filter((parent) => parent === folder).length;
    return named.sort((a, b) => children(b) - children(a))[0];
  }

  // A folder whose own node is damaged is shown all the same, because its items can be sound.
  #text(nid: number, id: number): string {
    try {
      return this.#read(nid).string(id);
    } catch {
      return "";
    }
  }
}
