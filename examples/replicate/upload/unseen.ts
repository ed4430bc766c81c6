import type { Key } from "../../servers/server.js";
import type { Plan } from "../plan.js";
import type { Run } from "../run.js";

/**
 * Tells, while items are uploaded, what changed on the server since the store last read: it must not be written over,
 * but come together with what changed here in the store.
 */
export class Unseen {
  readonly #run: Run;
  readonly #plan: Plan;
  readonly #folders = new Map<Key, ReadonlySet<Key> | undefined>();
  #elsewhere: ReadonlySet<Key> | undefined;

  constructor(run: Run, plan: Plan) {
    this.#run = run;
    this.#plan = plan;
  }

  /**
   * Whether an item that goes up would be put over something unseen. Even a new one may be there already, and changed,
   * where an earlier run could not take note of its upload; and if it was moved here since, in another folder.
   */
  async has(key: Key, folder: Key, isNew: boolean): Promise<boolean> {
    if (!this.#folders.has(folder)) this.#folders.set(folder, await this.#plan.changedThere(folder));
    if (this.#folders.get(folder)?.has(key) ?? true) return true;
    if (!isNew || !this.#run.wasInterrupted) return false;
    this.#elsewhere ??= await this.#changedAnywhere();
    return this.#elsewhere.has(key);
  }

  async #changedAnywhere(): Promise<ReadonlySet<Key>> {
    const keys = new Set<Key>();
    for (const { key: folder } of await this.#run.serverFolders()) {
      const { changes } = await this.#run.changes(folder, { content: false });
      for await (const { change, key } of changes) if (change !== "deleted") keys.add(key);
    }
    return keys;
  }
}
