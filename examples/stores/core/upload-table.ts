import type { Filled, UPTBL, UPTBLE } from "iostx";
import type { ItemChange } from "./storage.js";

/**
 * The changes of one folder's items in the order of their upload: normal items before associated ones, and of each
 * kind contents one by one, then all read states, then all deletions.
 */
export class UploadTable {
  /** The read states that are still to be uploaded. */
  reads: readonly ItemChange[];
  /** The deletions that are still to be uploaded. */
  deletions: readonly ItemChange[];
  readonly #messages: readonly ItemChange[];
  #next = 0;

  constructor(changes: readonly ItemChange[]) {
    const sorted = [...changes].sort((a, b) => Number(a.associated) - Number(b.associated));
    this.reads = sorted.filter(isReadState);
    this.deletions = sorted.filter(({ change }) => change === "deleted");
    this.#messages = sorted.filter((item) => !isReadState(item) && item.change !== "deleted");
  }

  /** The item whose turn it is. */
  get message(): ItemChange | undefined {
    return this.#messages[this.#next];
  }

  /** What UPTBL says of the table at its beginning. */
  counts(): Pick<UPTBL, "rgte" | "iEnt" | "cEnt"> {
    const entry = (associated: boolean): UPTBLE => {
      const count = (items: readonly ItemChange[]) =>
        items.filter((item) => item.associated === associated).length;
      return {
        iEntMod: 0,
        cEntMod: count(this.#messages),
        iEntRead: 0,
        cEntRead: count(this.reads),
        iEntDel: 0,
        cEntDel: count(this.deletions),
      };
    };
    const cEnt = this.#messages.length + this.reads.length + this.deletions.length;
    return { rgte: [entry(false), entry(true)], iEnt: 0, cEnt };
  }

  messageDone(table: UPTBL): void {
    const entry = entryOf(table, this.message!.associated);
    entry.iEntMod++;
    this.#next++;
    advance(table, 1);
  }

  readsDone(table: UPTBL): void {
    for (const { associated } of this.reads) entryOf(table, associated).iEntRead++;
    advance(table, this.reads.length);
    this.reads = [];
  }

  deletionsDone(table: UPTBL): void {
    for (const { associated } of this.deletions) entryOf(table, associated).iEntDel++;
    advance(table, this.deletions.length);
    this.deletions = [];
  }
}

function isReadState({ change }: ItemChange): boolean {
  return change === "read" || change === "unread";
}

function entryOf(table: UPTBL, associated: boolean): Filled<UPTBLE> {
  return table.rgte[associated ? 1 : 0];
}

function advance(table: UPTBL, by: number): void {
  (table as Filled<UPTBL>).iEnt += by;
}
