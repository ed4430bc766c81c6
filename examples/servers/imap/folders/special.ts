import type { ListResponse } from "imapflow";
import type { ServerFolder } from "../../server.js";
import type { Context } from "../context.js";
import type { FolderLink } from "../links/folder-links.js";
import { outlookUse } from "./outlook-names.js";

/** The paths of the folders that the server itself has for special uses (RFC 6154), where it has one folder for a use. */
export function specialPaths(list: readonly ListResponse[]): Map<string, string> {
  const paths = new Map([["\\Inbox", "INBOX"]]);
  for (const { path, specialUse, specialUseSource } of list) {
    if (specialUse === undefined || specialUseSource !== "extension") continue;
    // Of several folders for one use the client picks one; the server does not say which.
    if (list.filter(({ flags }) => flags.has(specialUse)).length === 1) paths.set(specialUse, path);
  }
  return paths;
}

/** What a folder of the store is for: only those at the top are special. */
export function useOf({ name, parent }: ServerFolder): string | undefined {
  return parent === null ? outlookUse(name) : undefined;
}

/** The server's own folder that a new folder of the store becomes, if nobody has heard of it yet. */
export function specialFolder(folder: ServerFolder, { links, listing }: Context): FolderLink | undefined {
  const path = listing.special.get(useOf(folder) ?? "");
  const there = path === undefined ? undefined : links.folders.at(path);
  return there?.selectable && !there.told ? there : undefined;
}
