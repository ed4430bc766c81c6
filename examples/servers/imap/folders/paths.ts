import type { ServerFolder } from "../../server.js";
import type { Context } from "../context.js";
import { isMissing, refusalOf } from "../errors.js";
import type { FolderLink } from "../links/folder-links.js";
import { numbered, safeName } from "../names.js";
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
  for (const strict of [false, true]) {
    const name = safeName(folder.name, delimiter, strict);
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
        if (strict || !aboutName || isMissing(error) || safeName(folder.name, delimiter, true) === name)
          throw error;
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
