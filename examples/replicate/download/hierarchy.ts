import {
  dateToFileTime,
  type Handle,
  HR,
  HResultError,
  IExchangeImportHierarchyChangesClient,
  PR,
  property,
} from "iostx";
import type { Key, ServerFolder } from "../../servers/server.js";
import { keyBytes } from "../../stores/core/keys.js";
import { bytesOf } from "../../stores/core/pending.js";
import type { Plan } from "../plan.js";
import type { Run } from "../run.js";
import { seen } from "../state.js";

/** Downloads the folders that are new or changed on the server. Those that were deleted there wait until all else is done. */
export async function downloadHierarchy(
  hierarchy: Handle<"LR_SYNC_DOWNLOAD_HIERARCHY">,
  run: Run,
  plan: Plan,
): Promise<void> {
  const { pxihc } = hierarchy.data;
  if (pxihc === null) throw new HResultError(HR.MAPI_E_INVALID_OBJECT, {}, "the store gave no importer");
  const importer = new IExchangeImportHierarchyChangesClient(pxihc);
  await importer.Config(null, 0);
  const list = await listed(run);
  if (list === undefined) return;
  const folders = new Map(list.map((folder) => [folder.key, folder]));
  const known = new Map(run.memory.folders());
  plan.folders = folders;
  for (const folder of list) {
    if (run.stopped) break;
    if (!run.includes(folder.key)) continue;
    const wanted =
      isChanged(known.get(folder.key), folder) || plan.revived.has(folder.key) || isUnknown(folder, run);
    if (wanted && (await importFolder(folder, folders, importer, run))) {
      known.set(folder.key, seen(folder));
      plan.revived.delete(folder.key);
    }
  }
  const { cEntNew, cEntMod } = hierarchy.data;
  run.down.folders += cEntNew + cEntMod;
  const gone = [...known.keys()].filter((key) => !folders.has(key) && run.includes(key));
  plan.deletedFolders = gone;
  offerAgain(folders, known, run, plan);
  plan.seen = known;
}

/** The folders of the server. Where they cannot be had, nothing can be told of what is there, and the run ends. */
async function listed(run: Run): Promise<readonly ServerFolder[] | undefined> {
  try {
    return await run.serverFolders();
  } catch (error) {
    run.stop("down", error);
    return undefined;
  }
}

/**
 * Whether the store has never heard of a folder, or forgot it: the answer to its upload may have been lost before it was
 * deleted here, and then nobody remembers a deletion.
 */
function isUnknown({ key }: ServerFolder, { options }: Run): boolean {
  return options.inventory?.hasFolder(key) === false;
}

function isChanged(before: ReturnType<typeof seen> | undefined, folder: ServerFolder): boolean {
  return before === undefined || seen(folder).some((value, index) => value !== before[index]);
}

async function importFolder(
  folder: ServerFolder,
  all: ReadonlyMap<Key, ServerFolder>,
  importer: IExchangeImportHierarchyChangesClient,
  run: Run,
  isForced = false,
): Promise<boolean> {
  const { key, name, parent, containerClass = "IPF.Note" } = folder;
  if (run.dryRun) {
    if (run.options.inventory?.hasFolder(key) !== true) run.count("down", "folders", run.folder(key, name));
    return true;
  }
  try {
    await importer.ImportFolderChange([
      property(PR.SOURCE_KEY, keyBytes(key)),
      property(PR.PARENT_SOURCE_KEY, parent === null ? new Uint8Array() : keyBytes(parent)),
      property(PR.CHANGE_KEY, bytesOf(run.memory.nextChange())),
      property(PR.PREDECESSOR_CHANGE_LIST, new Uint8Array()),
      property(PR.DISPLAY_NAME_W, name),
      property(PR.LAST_MODIFICATION_TIME, dateToFileTime(modificationTime(run, isForced))),
      property(PR.CONTAINER_CLASS_W, containerClass),
    ]);
    return true;
  } catch (error) {
    const code = error instanceof HResultError ? error.code : undefined;
    if (code === HR.SYNC_E_IGNORE) return true;
    const above = parent === null ? undefined : all.get(parent);
    // The folder above was deleted in the store, but here is something new in it: it stays.
    const revives = code === HR.SYNC_E_OBJECT_DELETED && above !== undefined;
    if (revives && (await importFolder(above, all, importer, run)))
      return importFolder(folder, all, importer, run, isForced);
    if (code === HR.SYNC_E_CYCLE && !isForced && (await importAbove(folder, all, importer, run)))
      return importFolder(folder, all, importer, run, true);
    run.failed("down", run.folder(key, name), key, error);
    return false;
  }
}

/**
 * Puts the folders above one where the server has them. They were moved below it in the store, when it was moved below
 * them on the server: one side has to give way, and only the store can.
 */
async function importAbove(
  { parent }: ServerFolder,
  all: ReadonlyMap<Key, ServerFolder>,
  importer: IExchangeImportHierarchyChangesClient,
  run: Run,
): Promise<boolean> {
  const above = parent === null ? undefined : all.get(parent);
  if (above === undefined) return true;
  return (
    (await importAbove(above, all, importer, run)) && (await importFolder(above, all, importer, run, true))
  );
}

/** When a folder was changed on the server: no server tells. The policy for conflicts decides which side is later. */
function modificationTime({ options }: Run, isForced: boolean): Date {
  return isForced || options.conflicts === "server" ? new Date(8.64e12) : new Date(0);
}

/** What is missing and is not remembered to have been there was not necessarily deleted: it is uploaded again. */
function offerAgain(
  folders: ReadonlyMap<Key, ServerFolder>,
  known: ReadonlyMap<Key, unknown>,
  run: Run,
  plan: Plan,
): void {
  const { inventory, dryRun = false } = run.options;
  if (inventory === undefined || dryRun) return;
  const missing = [...inventory.folders()].filter(
    (key) => !folders.has(key) && !known.has(key) && run.includes(key),
  );
  if (missing.length === 0) return;
  run.doubtUploads();
  inventory.missing(missing);
  plan.another = true;
}
