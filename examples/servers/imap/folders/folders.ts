import type { Key, ServerFolder } from "../../server.js";
import type { Context } from "../context.js";
import { imapError, isMissing, quote } from "../errors.js";
import { enter } from "../items/place.js";
import { type FolderLink, newFolder } from "../links/folder-links.js";
import type { Session } from "../session.js";
import { existing } from "./existing.js";
import { listFolders } from "./listing.js";
import { choosing, moveSubscriptions } from "./paths.js";
import { specialFolder, useOf } from "./special.js";
import type { Statuses } from "./statuses.js";

/** All folders, parents before their subfolders. */
export async function tellFolders(
  session: Session,
  context: Context,
  statuses: Statuses,
): Promise<ServerFolder[]> {
  statuses.set(await listFolders(session, context));
  const { links } = context;
  const folders = links.folders.live();
  const untold = folders.filter(({ told }) => !told);
  if (untold.length > 0)
    links.transaction(() => {
      for (const folder of untold) links.folders.put({ ...folder, told: true });
    });
  const order = new Map<Key, FolderLink>();
  const add = (folder: FolderLink): void => {
    const above = folder.parent === null ? undefined : links.folders.get(folder.parent);
    if (above !== undefined && !order.has(above.key)) add(above);
    order.set(folder.key, folder);
  };
  for (const folder of folders) add(folder);
  return [...order.values()].map(({ key, parent, name, containerClass }) => ({
    ...{ key, parent, name },
    ...(containerClass === "" ? {} : { containerClass }),
  }));
}

/**
 * Does work with folders that were listed. After an answer was lost, or when a folder is not where it was, only another
 * listing tells what is there.
 */
export async function listed(
  session: Session,
  context: Context,
  attempt: number,
  work: () => Promise<void>,
): Promise<void> {
  if (context.listing.subscribed === undefined || attempt > 0) await listFolders(session, context);
  try {
    await work();
  } catch (error) {
    if (!isMissing(error)) throw error;
    await listFolders(session, context);
    await work();
  }
}

/** Creates the folder, or renames and moves the one that has this key already. */
export async function putFolder(folder: ServerFolder, session: Session, context: Context): Promise<void> {
  const { links } = context;
  const parent = folder.parent === null ? undefined : existing(folder.parent, context);
  const known = links.folders.get(folder.key);
  if (known?.live) await rename(known, folder, parent, session, context);
  else await create(folder, parent, session, context);
  const put = existing(folder.key, context);
  const containerClass = folder.containerClass ?? put.containerClass;
  links.transaction(() => links.folders.put({ ...put, name: folder.name, containerClass, told: true }));
}

async function create(
  folder: ServerFolder,
  parent: FolderLink | undefined,
  session: Session,
  context: Context,
): Promise<void> {
  const { links } = context;
  const special = specialFolder(folder, context);
  if (special !== undefined) return takeOver(special, folder, context);
  await choosing(folder, parent, undefined, session, context, async (path) => {
    const there = links.folders.at(path);
    if (there !== undefined) return takeOver(there, folder, context);
    // Written down first: should the answer get lost, the listing knows by the path whose it is.
    const made = newFolder(folder.key, folder.parent, folder.name, path);
    links.durably(() => {
      links.items.removeFolder(folder.key);
      links.sent.removeFolder(folder.key);
      links.folders.put(made);
    });
    await session.create(path);
    context.listing.subscribed?.add(path);
    links.transaction(() => links.folders.put({ ...made, live: true }));
  });
}

/** Gives a folder of the server the key of one of the store. */
export function takeOver(there: FolderLink, { key, name }: ServerFolder, { links }: Context): void {
  links.transaction(() => {
    links.folders.remove(there.key);
    links.folders.put({ ...there, key, name });
    links.items.moveFolder(there.key, key);
    for (const child of links.folders.all())
      if (child.parent === there.key) links.folders.put({ ...child, parent: key });
  });
}

async function rename(
  known: FolderLink,
  folder: ServerFolder,
  parent: FolderLink | undefined,
  session: Session,
  context: Context,
): Promise<void> {
  // One that was taken over may lie elsewhere on the server, which is how it was put.
  const isInPlace = known.parent === folder.parent || (known.special && useOf(folder) !== undefined);
  if (known.name === folder.name && isInPlace) return;
  const { links, settings } = context;
  if (isWithin(parent, known.key, context))
    throw imapError(
      "failed",
      settings,
      `${quote(folder.name)} cannot go into itself`,
      "choose another place",
    );
  if (known.special)
    throw imapError(
      "foreign",
      settings,
      `${quote(known.path)} has a purpose on the server and keeps its name`,
      "rename it back",
    );
  const { delimiter } = session.namespace;
  await choosing(folder, parent, known.path, session, context, async (path) => {
    if (path === known.path) return;
    await session.rename(known.path, path);
    await moveSubscriptions(known.path, path, session, context);
    links.transaction(() => {
      links.folders.put({ ...known, path, parent: folder.parent, name: folder.name });
      for (const child of links.folders.live())
        if (child.path.startsWith(known.path + delimiter))
          links.folders.put({ ...child, path: path + child.path.slice(known.path.length) });
    });
  });
}

/** Removes the folder and those below it, unless they hold messages that nobody has seen. */
export async function deleteFolder(key: Key, session: Session, context: Context): Promise<void> {
  const { links } = context;
  const folder = links.folders.get(key);
  if (!folder?.live) return;
  const all = [folder, ...below(key, context)];
  for (const each of all) await refuseToDelete(each, session, context);
  for (const each of all.reverse()) {
    await session.delete(each.path);
    links.transaction(() => {
      links.items.removeFolder(each.key);
      links.sent.removeFolder(each.key);
      // That the key is known keeps it from being given to a folder that gets this path later.
      links.folders.put({ ...each, live: false });
    });
  }
}

async function refuseToDelete(folder: FolderLink, session: Session, context: Context): Promise<void> {
  const { links, settings } = context;
  const path = quote(folder.path);
  if (folder.special)
    throw imapError("foreign", settings, `${path} has a purpose on the server and stays`, "empty it instead");
  if (!folder.selectable) return;
  await session.leave(folder.path);
  await enter(folder.key, session, context);
  const known = new Set(links.items.uids(folder.key));
  const leftovers = new Set(links.sent.leftovers(folder.key).map(({ uid }) => uid));
  const unknown = (await session.uidsFrom(1)).some((uid) => !known.has(uid) && !leftovers.has(uid));
  if (unknown || links.items.holdsNews(folder.key))
    throw imapError(
      "foreign",
      settings,
      `${path} holds messages that have not been read from there`,
      "run again",
    );
}

/** The folders below one, each after the one above it. */
function below(key: Key, context: Context): FolderLink[] {
  const children = context.links.folders.live().filter(({ parent }) => parent === key);
  return children.flatMap((child) => [child, ...below(child.key, context)]);
}

function isWithin(folder: FolderLink | undefined, key: Key, { links }: Context): boolean {
  for (let at = folder; at !== undefined; at = at.parent === null ? undefined : links.folders.get(at.parent))
    if (at.key === key) return true;
  return false;
}
