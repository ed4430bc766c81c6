import type { ListResponse } from "imapflow";
import type { Key } from "../../server.js";
import type { FolderLink } from "../links/folder-links.js";

/** What STATUS said of a folder. */
export type Status = NonNullable<ListResponse["status"]>;

/** Whether a folder is as it was when it was last looked at. Without MODSEQ nothing tells whether flags changed. */
export function isUnchanged(folder: FolderLink, status: Status): boolean {
  const { messages, uidNext, uidValidity, highestModseq } = status;
  return (
    folder.modseq !== "" &&
    highestModseq !== undefined &&
    String(highestModseq) === folder.modseq &&
    String(uidValidity) === folder.uidValidity &&
    uidNext === folder.frontier &&
    messages === folder.total
  );
}

/**
 * The state of all folders, as the latest listing told it in one round trip. The next question about a folder is
 * answered from it, once: for the one after that it may be too old.
 */
export class Statuses {
  #known = new Map<Key, Status>();

  set(statuses: Map<Key, Status>): void {
    this.#known = statuses;
  }

  take(folder: Key): Status | undefined {
    const status = this.#known.get(folder);
    this.#known.delete(folder);
    return status;
  }
}
