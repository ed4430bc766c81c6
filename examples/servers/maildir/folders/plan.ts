import type { Key } from "../../server.js";
import { entriesOf } from "../files.js";
import { foreign, type Target } from "../target.js";
import { candidate, directoryAbove, fits, Occupied, type Place } from "./directories.js";
import type { FolderIdentity } from "./identity.js";
import { displayName } from "./names.js";

/** A folder: what the user sees, and where it is. */
export interface Folder extends FolderIdentity {
  /** The directory it belongs in, relative to the root. */
  readonly directory: string;
  /**
   * The directory it is in: empty for the INBOX, which is the root itself, in a dry run not the one it belongs in yet,
   * and `undefined` where there is no directory.
   */
  readonly location: string | undefined;
  /** What the identity file there says; `undefined` when there is none, or it is that of another folder. */
  readonly carries: FolderIdentity | undefined;
}

/** A directory that gets another name. */
export interface Move {
  readonly key: Key;
  readonly from: string;
  readonly to: string;
}

/** The names in the root that a new directory must not take. */
export interface TakenNames {
  readonly occupied: Occupied;
  /** Those that are no directories. */
  readonly blocked: ReadonlySet<string>;
}

/** Reads the names that are taken now, as they will be once all folders are where they belong. */
export async function takenNames(target: Target, folders: ReadonlyMap<Key, Folder>): Promise<TakenNames> {
  const occupied = new Occupied();
  const blocked = new Set<string>();
  const ours = new Set([...folders.values()].map((folder) => folder.location));
  for (const entry of await entriesOf(target.files, target.root)) {
    if (!entry.name.startsWith(".") || ours.has(entry.name)) continue;
    occupied.add(entry.name);
    if (!entry.isDirectory()) blocked.add(entry.name);
  }
  // A folder without a directory leaves its name to one that gets it; a dry run creates no directories.
  for (const { location, directory } of folders.values())
    if (location !== undefined || target.dryRun) occupied.add(directory);
  return { occupied, blocked };
}

/** The folder's place below the folders above it. */
export function placeOf(folders: ReadonlyMap<Key, Folder>, identity: FolderIdentity): Place {
  const { name, parent } = identity;
  return { name, parent, below: (parent === null ? undefined : folders.get(parent)?.directory) ?? "" };
}

/** The folder with this key and those above it, the nearest first. */
export function ancestors(folders: ReadonlyMap<Key, Folder>, key: Key | null): Folder[] {
  const found = new Set<Folder>();
  let folder = key === null ? undefined : folders.get(key);
  // What is on the disk may have been edited into a circle.
  while (folder && !found.has(folder)) {
    found.add(folder);
    folder = folder.parent === null ? undefined : folders.get(folder.parent);
  }
  return [...found];
}

/** These folders and all below them, each after the one above it. */
export function withSubfolders(folders: ReadonlyMap<Key, Folder>, tops: readonly Folder[]): Folder[] {
  const children = new Map<Key | null, Folder[]>();
  for (const folder of folders.values()) {
    const siblings = children.get(folder.parent);
    if (siblings) siblings.push(folder);
    else children.set(folder.parent, [folder]);
  }
  const found = new Set<Folder>(tops);
  for (const folder of found) {
    for (const child of children.get(folder.key) ?? []) found.add(child);
  }
  return [...found];
}

/**
 * The first choice for a place that is free. A directory of somebody else is stepped around with the next choice; a
 * file or a link by that name is refused, because what it is for cannot be known.
 */
export function chooseDirectory(target: Target, place: Place, taken: TakenNames, own?: string): string {
  for (let n = 1; ; n++) {
    const directory = candidate(place, n);
    const clashes = taken.occupied.clashes(directory).filter((name) => name !== own);
    if (clashes.length === 0) return directory;
    const blocking = clashes.find((name) => taken.blocked.has(name));
    if (blocking !== undefined) throw foreign(target, `${blocking} is in the way and is not a directory`);
  }
}

/** Whether a directory that another program named shows this place. */
function isNamedSo({ name, below }: Place, directory: string): boolean {
  const above = directoryAbove(directory);
  return above === below && displayName(directory.slice(above.length + 1)) === name;
}

/** The moves after which these folders and all below them are where they belong, parents first. */
export function planMoves(
  target: Target,
  folders: ReadonlyMap<Key, Folder>,
  tops: readonly Folder[],
  taken: TakenNames,
): Move[] {
  const planned = new Map(folders);
  const moves: Move[] = [];
  for (const folder of withSubfolders(folders, tops)) {
    const { key, directory: from, location } = folder;
    const place = placeOf(planned, folder);
    if (location === "" || fits(place, from) || isNamedSo(place, from)) continue;
    const to = chooseDirectory(target, place, taken, from);
    taken.occupied.remove(from);
    taken.occupied.add(to);
    planned.set(key, { ...folder, directory: to });
    moves.push({ key, from, to });
  }
  return moves;
}
