import { appendFileSync } from "node:fs";
import type { ItemFlags, Key } from "../../../../examples/servers/server.js";
import { Replica } from "../../../../examples/stores/core/replica.js";
import { hashOf } from "../../../../examples/stores/core/rows.js";
import { openSqliteStorage } from "../../../../examples/stores/sqlite/open.js";

/**
 * Edits a store until it is killed. Before each edit it writes down what an item will be afterwards, and after it that
 * the edit has returned; the system keeps what was written, whatever happens to the process.
 */

/** What an item is: nothing where it was deleted. */
export interface ItemState {
  readonly hash: string;
  readonly folder: Key;
  readonly flagged: boolean;
}

export type Line = { readonly about: Key | "new"; readonly state: ItemState | null } | { readonly done: Key };

const [path, log, seed] = process.argv.slice(2) as [string, string, string];
const note = (line: Line) => appendFileSync(log, `${JSON.stringify(line)}\n`);

const replica = new Replica(openSqliteStorage(path));
const folders = replica.folders().map(({ key }) => key);
while (folders.length < 3) folders.push(replica.createFolder(`Folder ${folders.length}`));
const items = new Map<Key, ItemState>();
for (const folder of folders)
  for (const { key, flags } of replica.items(folder))
    items.set(key, { hash: hashOf(replica.content(key)!), folder, flagged: flags.flagged });

for (let step = 0; ; step++) {
  const chosen = [...items.keys()][Math.floor(Math.random() * items.size)];
  const mime = Buffer.from(`${seed} ${step} `.padEnd(100 + (step % 7) * 5_000, "x"));
  const folder = folders[step % folders.length]!;
  if (chosen === undefined || items.size < 20 || step % 5 === 0) {
    const state = { hash: hashOf(mime), folder, flagged: false };
    note({ about: "new", state });
    const key = replica.addItem(folder, mime);
    note({ done: key });
    items.set(key, state);
    continue;
  }
  const before = items.get(chosen)!;
  const flags: ItemFlags = { flagged: !before.flagged };
  const edits: readonly [ItemState | null, () => void][] = [
    [{ ...before, hash: hashOf(mime) }, () => replica.updateItem(chosen, mime)],
    [{ ...before, folder }, () => replica.moveItem(chosen, folder)],
    [{ ...before, flagged: !before.flagged }, () => replica.setFlags(chosen, flags)],
    [null, () => replica.deleteItem(chosen)],
  ];
  const [state, edit] = edits[step % edits.length]!;
  note({ about: chosen, state });
  edit();
  note({ done: chosen });
  if (state === null) items.delete(chosen);
  else items.set(chosen, state);
}
