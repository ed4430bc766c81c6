import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { haveSameUser, identityOf } from "../account.js";
import type { Line } from "../line.js";
import { headerId } from "../messages.js";
import type { Settings } from "../options.js";
import type { Session } from "../session.js";
import type { FolderLink } from "./folder-links.js";
import { Links } from "./links.js";

/** Opens the links of a mailbox: those that are its own, or those that it has under another name of its host. */
export async function openLinks(settings: Settings, line: Line): Promise<Links> {
  const { account, label, otherLinks = [] } = settings;
  const identity = identityOf(account);
  const path = settings.links === undefined ? undefined : resolve(settings.links);
  if (path !== undefined && !existsSync(path)) {
    // A mailbox that cannot be reached leaves no file behind.
    await line.run(async () => {});
    for (const other of otherLinks) {
      const links = openOther(resolve(other), identity, label);
      if (links === undefined) continue;
      try {
        const isSame = links.isOf(identity) || (await line.run((session) => isMailboxOf(links, session)));
        if (isSame && !links.isOf(identity)) links.addIdentity(identity);
        if (isSame) return links;
      } catch (error) {
        links.close();
        throw error;
      }
      links.close();
    }
  }
  return new Links(path, identity, label);
}

/** What cannot be opened, or is another user's, is not what is looked for. */
function openOther(path: string, identity: string, label: string): Links | undefined {
  try {
    return new Links(path, identity, label, (owner) => haveSameUser(owner, identity));
  } catch {
    return undefined;
  }
}

/** So many folders are looked into, and in each at so many messages. */
const SAMPLE = { folders: 5, messages: 20 } as const;

/**
 * Whether a mailbox is the one that the links are of: its folders have the same UIDVALIDITY, and the messages in them
 * that are still there are the same.
 */
async function isMailboxOf(links: Links, session: Session): Promise<boolean> {
  const listed = new Map((await session.list()).map(({ path, status }) => [path, status]));
  const known = links.folders.live().filter(({ uidValidity }) => uidValidity !== "");
  const same = known.filter(({ path, uidValidity }) => {
    const status = listed.get(path);
    return status && String(status.uidValidity) === uidValidity;
  });
  if (!same.some(({ path }) => path === "INBOX")) return false;
  const isFilled = ({ key }: FolderLink): boolean => links.items.page(key, 0, undefined, 1).length > 0;
  // Two servers may have made all their folders in the same second. Where there was nothing, nothing can be doubled.
  if (!known.some(isFilled)) return same.length === known.length;
  let found = 0;
  for (const folder of same.filter(isFilled).slice(0, SAMPLE.folders)) {
    const likeness = await compare(folder, links, session);
    if (likeness === undefined) return false;
    found += likeness;
  }
  return found > 0;
}

/** How many messages of a folder are the ones that are linked; nothing where one is another. */
async function compare(folder: FolderLink, links: Links, session: Session): Promise<number | undefined> {
  const ids = new Map(
    links.items.page(folder.key, 0, undefined, SAMPLE.messages).map(({ uid, id }) => [uid, id]),
  );
  await session.open(folder);
  const uids = [...ids.keys()].filter((uid) => uid !== null).sort((one, other) => one - other);
  const messages = await session.fetch(uids, { headers: true });
  const isSame = messages.every(
    ({ uid, headers }) => headers !== undefined && headerId(headers) === ids.get(uid),
  );
  return isSame ? messages.length : undefined;
}
