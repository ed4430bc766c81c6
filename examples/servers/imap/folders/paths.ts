import type { ServerFolder } from "../../server.js";
import type { Context } from "../context.js";
import { isMissing, refusalOf } from "../errors.js";
import type { FolderLink } from "../links/folder-links.js";
import { numbered, SHORTER, safeName } from "../names.js";
import type { Session } from "../session.js";

/** Subscriptions stay with the old names, where there is nothing any more. */
export async function moveSubscriptions(
  from: string,
  to: string,
  session: Session,
  context: Context,
): Promise<void> {
  const { subscribed = new Set<string>() } = context.listing;
  for (const path of [...subscribed]) {
    if (path !== from && !path.startsWith(from + session.namespace.delimiter)) continue;
    const renamed = to + path.slice(from.length);
    await session.subscribe(renamed, path);
    subscribed.delete(path);
    subscribed.add(renamed);
  }
}

/**
 * Finds a path for a folder: a free one or, for a new folder, one whose folder nobody has heard of yet, so that an
 * inbox becomes the inbox. A server that refuses the name is offered a plainer one.
 */
export async function choosing(
  folder: ServerFolder,
  parent: FolderLink | undefined,
  own: string | undefined,
  session: Session,
  { links }: Context,
  use: (path: string) => Promise<void>,
): Promise<void> {
  const { delimiter, prefix } = session.namespace;
  const above = parent === undefined ? prefix : parent.path + delimiter;
  const names = [undefined, ...SHORTER].map((bytes) => safeName(folder.name, delimiter, bytes));
  for (const [tries, name] of names.entries()) {
    if (names.indexOf(name) < tries) continue;
    for (let n = 1; ; n++) {
      const isInbox = parent === undefined && numbered(name, n).toUpperCase() === "INBOX";
      const path = isInbox ? "INBOX" : above + numbered(name, n);
      const there = links.folders.at(path);
      if (there !== undefined && path !== own && (there.told || own !== undefined)) continue;
      try {
        return await use(path);
      } catch (error) {
        // What is not allowed in names is said in many ways; that a plainer one is taken shows that it was the name.
        const { responseStatus, serverResponseCode = "" } = refusalOf(error);
        if (serverResponseCode === "ALREADYEXISTS") continue;
        const aboutName = responseStatus !== undefined && !NOT_THE_NAME.has(serverResponseCode);
        if (!aboutName || isMissing(error) || name === names.at(-1)) throw error;
        break;
      }
    }
  }
}

const NOT_THE_NAME: ReadonlySet<string> = new Set([
  "OVERQUOTA",
  "NOPERM",
  "UNAVAILABLE",
  "INUSE",
  "SERVERBUG",
]);
