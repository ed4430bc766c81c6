import type { Filled, UPTBL, UPTBLE } from "iostx";
import type { ChangeQueue, ItemChange, ItemChanges } from "./changes.js";

/** How many entries a vector of read states or deletions has at most. */
const VECTOR = 1_000;

/**
 * The changes of one folder's items in the order of their upload: items one by one, then read states and deletions
 * in vectors; of each kind normal items before associated ones. Nothing but what is under way is kept in memory.
 */
export class UploadTable {
  /** The item whose turn it is. */
  message: ItemChange | undefined;
  /** The read states whose turn it is. */
  reads: readonly ItemChange[];
  /** The deletions whose turn it is. */
  removals: readonly ItemChange[];
  readonly #counts: ItemChanges;
  readonly #messages: Iterator<ItemChange>;
  readonly #reads: Iterator<ItemChange>;
  readonly #removals: Iterator<ItemChange>;

  constructor(changes: ItemChanges) {
    this.#counts = changes;
    this.#messages = changes.messages.changes[Symbol.iterator]();
    this.#reads = changes.reads.changes[Symbol.iterator]();
    this.#removals = changes.removals.changes[Symbol.iterator]();
    this.message = take(this.#messages, 1)[0];
    this.reads = take(this.#reads, VECTOR);
    this.removals = take(this.#removals, VECTOR);
  }

  /** What UPTBL says of the table at its beginning. */
  counts(): Pick<UPTBL, "rgte" | "iEnt" | "cEnt"> {
    const { messages, reads, removals } = this.#counts;
    const entry = (kind: 0 | 1): UPTBLE => ({
      ...{ iEntMod: 0, cEntMod: messages.counts[kind] },
      ...{ iEntRead: 0, cEntRead: reads.counts[kind] },
      ...{ iEntDel: 0, cEntDel: removals.counts[kind] },
    });
    const total = ({ counts }: ChangeQueue) => counts[0] + counts[1];
    return { rgte: [entry(0), entry(1)], iEnt: 0, cEnt: total(messages) + total(reads) + total(removals) };
  }

  messageDone(table: UPTBL): void {
    entryOf(table, this.message!.associated).iEntMod++;
    advance(table, 1);
    this.message = take(this.#messages, 1)[0];
    if (this.message === undefined) for (const entry of entriesOf(table)) entry.cEntMod = entry.iEntMod;
  }

  readsDone(table: UPTBL): void {
    for (const { associated } of this.reads) entryOf(table, associated).iEntRead++;
    advance(table, this.reads.length);
    this.reads = take(this.#reads, VECTOR);
    if (this.reads.length === 0) for (const entry of entriesOf(table)) entry.cEntRead = entry.iEntRead;
  }

  removalsDone(table: UPTBL): void {
    for (const { associated } of this.removals) entryOf(table, associated).iEntDel++;
    advance(table, this.removals.length);
    this.removals = take(this.#removals, VECTOR);
    if (this.removals.length === 0) for (const entry of entriesOf(table)) entry.cEntDel = entry.iEntDel;
  }
}

function take(changes: Iterator<ItemChange>, count: number): ItemChange[] {
  const list: ItemChange[] = [];
  while (list.length < count) {
    const next = changes.next();
    if (next.done) break;
    list.push(next.value);
  }
  return list;
}

function entriesOf(table: UPTBL): readonly Filled<UPTBLE>[] {
  return table.rgte;
}

function entryOf(table: UPTBL, associated: boolean): Filled<UPTBLE> {
  return table.rgte[associated ? 1 : 0];
}

function advance(table: UPTBL, by: number): void {
  (table as Filled<UPTBL>).iEnt += by;
}
