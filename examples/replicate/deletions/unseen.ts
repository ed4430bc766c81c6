import type { Key, ServerChange, ServerFolder } from "../../servers/server.js";
import type { Inventory } from "../../stores/core/inventory.js";
import type { Plan } from "../plan.js";
import type { Run } from "../run.js";

/**
 * Whether a folder that was deleted in the store holds on the server what the store has not seen. A store that only
 * uploads cannot tell. What the store believes to be in the folder and is not, is taken note of.
 *
 * @param left the folders that are still on the server
 */
export async function holdsUnseen(
  folder: Key,
  left: Iterable<ServerFolder>,
  run: Run,
  plan: Plan,
): Promise<boolean> {
  const { inventory, direction = "both" } = run.options;
  if (direction === "up" || plan.folders?.has(folder) !== true) return false;
  for (const { key, parent } of left)
    if (parent === folder && (plan.revived.has(key) || inventory?.hasFolder(key) === false)) return true;
  const { complete, changes } = await run.changes(folder, { content: false });
  const present = new Set<Key>();
  const gone = new Set<Key>();
  for await (const change of changes) {
    if (await isUnseen(change, folder, run, inventory)) return true;
    (change.change === "deleted" ? gone : present).add(change.key);
  }
  if (inventory === undefined || run.dryRun) return false;
  const isMissing = (key: Key) => (complete ? !present.has(key) : gone.has(key));
  const missing = [...inventory.items(folder)].filter(isMissing);
  if (missing.length > 0) {
    run.doubtUploads();
    inventory.missing(missing);
    plan.another = true;
  }
  return false;
}

async function isUnseen(
  change: ServerChange,
  folder: Key,
  run: Run,
  inventory: Inventory | undefined,
): Promise<boolean> {
  if (change.change !== "put" && change.change !== "moved") return false;
  if (inventory?.place(change.key) !== folder) return true;
  if (change.change === "moved") return false;
  const changeKey = run.memory.contentChange(change.version);
  return !(await inventory.hasSeen(change.key, changeKey, () => change.content()));
}
