import type { Key } from "../../server.js";
import type { Context } from "../context.js";
import { imapError } from "../errors.js";
import type { FolderLink } from "../links/folder-links.js";

/** The folder with this key, which has to be there. */
export function existing(key: Key, { links, settings }: Context): FolderLink {
  const folder = links.folders.get(key);
  if (folder?.live) return folder;
  throw imapError("not-found", settings, `there is no folder ${key}`, "put the folder first");
}
