import type { ListResponse } from "imapflow";
import type { Key } from "../../server.js";
import type { Context } from "../context.js";
import { refusalOf } from "../errors.js";
import { type FolderLink, newFolder, unseen } from "../links/folder-links.js";
import { derivedKey } from "../messages.js";
import type { Session } from "../session.js";
import { specialPaths } from "./special.js";
import type { Status } from "./statuses.js";

/** A folder as the server lists it. */
interface Entry {
  readonly path: string;
  readonly name: string;
  readonly delimiter: string;
  /** The path of the folder above; empty at the top. */
  readonly above: string;
  readonly selectable: boolean;
  readonly special: boolean;
  readonly status: Status | undefined;
}

/**
 * Lists the folders and links them. One whose path is gone is taken to be renamed when exactly one new path has its
 * UIDVALIDITY. Gives the state of each.
 */
export async function listFolders(session: Session, context: Context): Promise<Map<Key, Status>> {
  const list = await session.list();
  const entries = await withoutHollow(entriesOf(list, session), session, context);
  const { folders } = context.links;
  context.listing.subscribed = new Set(list.filter(({ subscribed }) => subscribed).map(({ path }) => path));
  context.listing.special = specialPaths(list);
  const ids = await mailboxIds(entries, folders.live(), session);
  context.links.refresh();
  const known = match(entries, folders.all(), ids);
  // To write that down would be to wait for the disk in each run.
  if (
    known.size === folders.all().length &&
    entries.every((entry) => isLinked(known.get(entry), entry, context))
  )
    return statusesOf(known);
  return context.links.transaction(() => {
    const found = match(entries, folders.all(), ids);
    const there = new Set(found.values());
    const gone = folders.all().filter((folder) => !there.has(folder));
    if (gone.length > 0) bury(gone, context);
    for (const entry of entries) {
      const folder =
        found.get(entry) ?? newFolder(freeKey(entry.path, context), null, entry.name, entry.path);
      found.set(entry, folder);
      const isEmptied = folder.selectable && !entry.selectable && folder.uidValidity !== "";
      if (isEmptied) context.links.items.bury(folder.key, context.links.nextGeneration());
      if (!isLinked(folder, entry, context))
        folders.put(wanted(isEmptied ? { ...folder, ...unseen } : folder, entry, context));
    }
    return statusesOf(found);
  });
}

function statusesOf(found: ReadonlyMap<Entry, FolderLink>): Map<Key, Status> {
  const statuses = new Map<Key, Status>();
  for (const [{ status, selectable }, { key }] of found)
    if (status !== undefined && selectable) statuses.set(key, status);
  return statuses;
}

/** Whether the folder is linked as it is listed. */
function isLinked(folder: FolderLink | undefined, entry: Entry, context: Context): boolean {
  if (folder === undefined || context.links.folders.get(folder.key) === undefined) return false;
  const known = folder as unknown as Record<string, unknown>;
  return Object.entries(wanted(folder, entry, context)).every(([name, value]) => known[name] === value);
}

/** The folder as it is listed. */
function wanted(folder: FolderLink, entry: Entry, { links }: Context): FolderLink {
  const parent = entry.above === "" ? null : (links.folders.at(entry.above)?.key ?? null);
  const { path, delimiter, selectable, special } = entry;
  // A path with the same end may stand for a name that it cannot hold.
  const hasName = (delimiter + folder.path).endsWith(delimiter + entry.name);
  return {
    ...folder,
    path,
    selectable,
    special,
    parent,
    live: true,
    name: hasName ? folder.name : entry.name,
  };
}

/** Refusals that say nothing of whether a folder is there. */
const MAY_BE_THERE: ReadonlySet<string> = new Set(["NOPERM", "UNAVAILABLE", "INUSE", "SERVERBUG", "LIMIT"]);

/**
 * Some servers list a folder that is not there, because of those below it, as if it were: it has no status and cannot
 * be opened. It holds nothing, but can be made.
 */
async function withoutHollow(
  entries: readonly Entry[],
  session: Session,
  { links }: Context,
): Promise<Entry[]> {
  const parents = new Set(entries.map(({ above }) => above));
  const sound: Entry[] = [];
  for (const entry of entries) {
    const isDoubtful = entry.selectable && entry.status === undefined && parents.has(entry.path);
    const isHollow =
      isDoubtful && (links.folders.at(entry.path)?.selectable === false || !(await opens(entry, session)));
    sound.push(isHollow ? { ...entry, selectable: false } : entry);
  }
  return sound;
}

async function opens({ path }: Entry, session: Session): Promise<boolean> {
  try {
    await session.select(path);
    return true;
  } catch (error) {
    const { responseStatus, serverResponseCode = "" } = refusalOf(error);
    if (responseStatus !== "NO") throw error;
    return MAY_BE_THERE.has(serverResponseCode);
  }
}

/** Which entry is which folder that is known. */
function match(
  entries: readonly Entry[],
  known: readonly FolderLink[],
  ids: ReadonlyMap<Entry, string>,
): Map<Entry, FolderLink> {
  const found = new Map<Entry, FolderLink>();
  const taken = new Set<FolderLink>();
  const byPath = (which: (folder: FolderLink, entry: Entry) => boolean): void => {
    const paths = new Map(
      known.filter((folder) => !taken.has(folder)).map((folder) => [folder.path, folder]),
    );
    for (const entry of entries) {
      const folder = paths.get(entry.path);
      if (folder === undefined || found.has(entry) || !which(folder, entry)) continue;
      found.set(entry, folder);
      taken.add(folder);
    }
  };
  byPath((folder, entry) => folder.live && mayBe(folder, entry) && hasId(folder, ids.get(entry)));
  for (const folder of known.filter((each) => each.live && each.uidValidity !== "" && !taken.has(each))) {
    const { mailboxId } = folder;
    const possible = entries.filter(
      (entry) => !found.has(entry) && mayBe(folder, entry) && hasId(folder, ids.get(entry)),
    );
    const certain = possible.filter((entry) => mailboxId !== null && ids.get(entry) === mailboxId);
    const alike = possible.filter(
      ({ status }) => status?.messages === folder.total && status.uidNext === folder.frontier,
    );
    const renamed = [certain, possible, alike].find(({ length }) => length === 1);
    if (renamed === undefined) continue;
    found.set(renamed[0]!, folder);
    taken.add(folder);
  }
  // The server has numbered its messages anew, or somebody has made the folder anew.
  byPath((folder) => folder.live);
  // One that was to be made, or that has come back.
  byPath(mayBe);
  return found;
}

/** Folders are opened to learn their identity only where some are missing and others are new, and they are few. */
const MOST_OPENED = 20;

/**
 * The identities of folders, where the server has such, that are new or may be others than those that had their names:
 * where some are missing, these may be they.
 */
async function mailboxIds(
  entries: readonly Entry[],
  live: readonly FolderLink[],
  session: Session,
): Promise<ReadonlyMap<Entry, string>> {
  const ids = new Map<Entry, string>();
  const paths = new Map(entries.map((entry) => [entry.path, entry]));
  const missing = live.filter((folder) => {
    const entry = paths.get(folder.path);
    return folder.mailboxId !== null && (entry === undefined || !mayBe(folder, entry));
  });
  const known = new Set(live.filter((folder) => !missing.includes(folder)).map(({ path }) => path));
  // Some servers take the time for UIDVALIDITY: what was made in the same second has the same one.
  const alike = (entry: Entry) => missing.some((folder) => mayBe(folder, entry));
  const unknown = entries.filter(
    (entry) => entry.status !== undefined && (!known.has(entry.path) || alike(entry)),
  );
  if (missing.length === 0 || unknown.length > MOST_OPENED) return ids;
  for (const entry of unknown) {
    const { mailboxId } = await session.select(entry.path);
    if (mailboxId !== undefined) ids.set(entry, mailboxId);
  }
  return ids;
}

/** Whether the server does not say that the folder is another one. */
function hasId({ mailboxId }: FolderLink, id: string | undefined): boolean {
  return mailboxId === null || id === undefined || mailboxId === id;
}

function mayBe({ uidValidity, frontier }: FolderLink, { status }: Entry): boolean {
  return (
    uidValidity === "" || (uidValidity === String(status?.uidValidity) && frontier <= (status?.uidNext ?? 0))
  );
}

/** Folders that are not there. Their items may have gone to others: what is linked is kept until the next listing. */
function bury(gone: readonly FolderLink[], { links }: Context): void {
  const generation = links.nextGeneration();
  for (const folder of gone)
    if (folder.live) {
      links.folders.put({ ...folder, live: false });
      links.items.bury(folder.key, generation);
    } else links.items.removeFolder(folder.key);
}

function entriesOf(list: readonly ListResponse[], session: Session): Entry[] {
  const { prefix } = session.namespace;
  const entries = new Map<string, Entry>();
  const add = (entry: Entry): void => {
    if (entry.path !== "" && !entries.has(entry.path)) entries.set(entry.path, entry);
  };
  for (const { path, name, delimiter, parentPath, flags, specialUse, specialUseSource, status } of list) {
    // What the server gives all of the user's folders in common is not a folder above them.
    const above = delimiter && prefix === `${parentPath}${delimiter}` ? "" : parentPath;
    addAbove(above, delimiter, prefix, add);
    const selectable = !flags.has("\\Noselect") && !flags.has("\\NonExistent");
    const special =
      path.toUpperCase() === "INBOX" || (specialUse !== undefined && specialUseSource === "extension");
    // A folder whose status was refused is there all the same. The client answers `false` then, whatever its types say.
    const usable = status && !("error" in status) && status.uidValidity !== undefined;
    const entry = { path, name, delimiter, above, selectable, special, status: usable ? status : undefined };
    entries.delete(path);
    entries.set(path, entry);
  }
  const depth = ({ path, delimiter }: Entry): number => (delimiter ? path.split(delimiter).length : 1);
  return [...entries.values()].sort((one, other) => depth(one) - depth(other));
}

/** Servers need not list a folder that has only subfolders. */
function addAbove(path: string, delimiter: string, prefix: string, add: (entry: Entry) => void): void {
  if (path === "") return;
  const at = path.lastIndexOf(delimiter);
  const parent = at < 0 ? "" : path.slice(0, at);
  const above = prefix === `${parent}${delimiter}` ? "" : parent;
  addAbove(above, delimiter, prefix, add);
  const state = { selectable: false, special: false, status: undefined };
  add({ path, name: path.slice(at + 1), delimiter, above, ...state });
}

function freeKey(path: string, { identity, links }: Context): Key {
  for (let ordinal = 0; ; ordinal++) {
    const key = derivedKey(["folder", identity, path], ordinal);
    if (links.folders.get(key) === undefined) return key;
  }
}
