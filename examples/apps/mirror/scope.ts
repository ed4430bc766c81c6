import type { Key } from "../../servers/server.js";
import { WrongUsage } from "./wrong-usage.js";

/** A folder, and the names that lead to it. */
export interface FolderPath {
  readonly key: Key;
  readonly path: readonly string[];
}

export interface Scope {
  readonly folders: readonly Key[];
  readonly ancestors: readonly Key[];
}

/** There is no folder with the name that was given. */
export class UnknownFolder extends WrongUsage {}

/** The named folders with all that is in them, and those that lead to them; nothing where none is named. */
export function chooseFolders(paths: readonly FolderPath[], names: readonly string[]): Scope | undefined {
  if (names.length === 0) return undefined;
  const all = paths.map(({ key, path }) => ({ key, path: `${path.join("/")}/`.toLowerCase() }));
  const roots = names.flatMap((name) => {
    const wanted = `/${name.replace(/^\/+|\/+$/g, "")}/`.toLowerCase();
    // The name may leave out the folders at the top, which Outlook does not show.
    const found = all.filter(({ path }) => `/${path}`.endsWith(wanted));
    if (found.length > 0) return found;
    const known = paths.map(({ path }) => path.join("/")).join(", ");
    throw new UnknownFolder(`There is no folder ${JSON.stringify(name)}; the folders are ${known}.`);
  });
  const folders = all.filter(({ path }) => roots.some((root) => path.startsWith(root.path)));
  const ancestors = all.filter(
    (one) => !folders.includes(one) && roots.some((root) => root.path.startsWith(one.path)),
  );
  return { folders: keysOf(folders), ancestors: keysOf(ancestors) };
}

/** The paths of folders that know their parents. */
export function pathsOf(
  folders: Iterable<{ readonly key: Key; readonly parent: Key | null; readonly name: string }>,
): FolderPath[] {
  const byKey = new Map([...folders].map((folder) => [folder.key, folder]));
  const pathOf = (key: Key): string[] => {
    const folder = byKey.get(key);
    if (folder === undefined) return [];
    return [...(folder.parent === null ? [] : pathOf(folder.parent)), folder.name];
  };
  return [...byKey.keys()].map((key) => ({ key, path: pathOf(key) }));
}

function keysOf(folders: readonly { readonly key: Key }[]): Key[] {
  return [...new Set(folders.map(({ key }) => key))];
}
