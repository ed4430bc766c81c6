import type { Summary, Traffic } from "../../../examples/replicate/summary.js";
import type { Key } from "../../../examples/servers/server.js";
import { PendingChanges } from "../../../examples/stores/core/pending.js";
import type { Replica } from "../../../examples/stores/core/replica.js";
import type { Storage } from "../../../examples/stores/core/storage.js";
import { merge } from "../../../examples/stores/core/versions.js";
import { linesOf, type Picture, pictureOfServer, pictureOfStore } from "../picture.js";
import type { World } from "../world.js";
import type { Model } from "./model.js";

/** The change list of each object, as it was last seen. */
export type Versions = Map<Key, string>;

/** Change lists only grow, for as long as the store knows the object. */
export function checkVersions({ replica }: World, versions: Versions): void {
  const { storage } = replica;
  for (const row of storage.folders()) {
    checkGrown(row.key, versions, row.pcl);
    for (const { key, pcl } of storage.items(row.key)) checkGrown(key, versions, pcl);
  }
}

/** A storage that forgets the change list of what is removed from it: if it comes again, it is new. */
export function forgetting(storage: Storage, versions: Versions): Storage {
  return new Proxy(storage, {
    get(_, name) {
      const member: unknown = Reflect.get(storage, name, storage);
      if (typeof member !== "function") return member;
      return (...parameters: readonly unknown[]) => {
        if (name === "removeItem" || name === "removeFolder") versions.delete(parameters[0] as Key);
        return member.apply(storage, parameters);
      };
    },
  });
}

function checkGrown(key: Key, versions: Versions, pcl: string): void {
  const before = versions.get(key) ?? "";
  if (merge(pcl, before) !== pcl)
    throw new Error(`the change list of ${key} shrank from ${before} to ${pcl}`);
  versions.set(key, pcl);
}

/** After quiet runs: both sides are equal, nothing is pending, nothing went, and everything is as the model says. */
export function checkMet({ replica, mailbox }: World, model: Model, last: Summary): void {
  const [store, server] = [pictureOfStore(replica), pictureOfServer(mailbox)];
  checkEqual(store, server);
  const pending = pendingIn(replica);
  if (pending.length > 0) throw new Error(`something is still pending: ${pending.join(", ")}`);
  const traffic = trafficOf(last);
  if (traffic !== "") throw new Error(`a run that had nothing to do did something: ${traffic}`);
  checkUnique(server);
  checkLiving(model, server);
  if (!model.disturbed) checkLatest(model, server);
}

function checkEqual(store: Picture, server: Picture): void {
  const [here, there] = [linesOf(store), linesOf(server)];
  // Of a header the rest is on the server.
  const plain = (line: string) => line.replace(/ header .*| [0-9a-f]{16}$/, "");
  const headers = here.some((line) => / header $/.test(line));
  const [one, other] = headers ? [here.map(plain), there.map(plain)] : [here, there];
  if (one.join("\n") !== other.join("\n"))
    throw new Error(`the sides differ\nstore:\n  ${one.join("\n  ")}\nserver:\n  ${other.join("\n  ")}`);
  for (const key of [...server.folders.keys(), ...server.items.keys()])
    if (!store.folders.has(key) && !store.items.has(key)) throw new Error(`the keys differ: ${key}`);
}

/** Whether both sides are equal. */
export function haveMet({ replica, mailbox }: World): boolean {
  try {
    checkEqual(pictureOfStore(replica), pictureOfServer(mailbox));
    return true;
  } catch {
    return false;
  }
}

/** What the server does not have yet. */
export function pendingIn(replica: Replica): string[] {
  const changes = new PendingChanges(replica);
  const folders = changes.changedFolders().map(({ change, name }) => `${change} folder ${name}`);
  const queued = [...replica.storage.queuedFolders()].map(
    (key) => `items of ${replica.folder(key)?.name ?? key}`,
  );
  const rows = [...replica.storage.folders()]
    .filter(({ deleted }) => deleted)
    .map(({ key }) => `deleted folder ${key}`);
  return [...folders, ...queued, ...rows];
}

/** What went in a run, for people; nothing where nothing did. */
export function trafficOf({ up, down, conflicts }: Summary): string {
  const parts = (direction: string, traffic: Readonly<Traffic>) =>
    Object.entries(traffic)
      .filter(([, count]) => count > 0)
      .map(([what, count]) => `${count} ${what} ${direction}`);
  return [
    ...parts("up", up),
    ...parts("down", down),
    ...(conflicts > 0 ? [`${conflicts} conflicts`] : []),
  ].join(", ");
}

/** No content is there twice. */
function checkUnique({ items }: Picture): void {
  const texts = new Set<string>();
  for (const { text } of items.values()) {
    if (texts.has(text)) throw new Error(`there are two items with ${text}`);
    texts.add(text);
  }
}

/** Nothing is lost that nobody deleted. */
function checkLiving(model: Model, { folders, items }: Picture): void {
  const there = new Set([...[...items.values()].map(({ text }) => text), ...folders.keys()]);
  for (const living of model.living) if (!there.has(living)) throw new Error(`lost: ${living}`);
}

/** What only one side changed is as that side made it; what both changed is as the store did. */
function checkLatest(model: Model, { folders, items }: Picture): void {
  const deletions = [...model.changed].filter((key) => model.changes(key, "deleted").length > 0);
  for (const key of model.changed) {
    if (deletions.includes(key)) checkDeleted(model, key, items);
    else if (items.has(key)) checkItem(model, key, items.get(key)!, deletions.length > 0);
    else if (folders.has(key) && deletions.length === 0) checkFolder(model, key, folders.get(key)!);
  }
}

/** What one side deleted and the other did not touch is gone. */
function checkDeleted(model: Model, key: Key, items: Picture["items"]): void {
  const [deleted] = model.changes(key, "deleted");
  const parts = ["content", "flags", "read", "keywords", "place"] as const;
  const touched = parts.some((part) => model.changes(key, part).some(({ side }) => side !== deleted!.side));
  if (!touched && items.has(key)) throw new Error(`came back: ${items.get(key)!.text}`);
}

function checkItem(
  model: Model,
  key: Key,
  item: NonNullable<ReturnType<Picture["items"]["get"]>>,
  deletions: boolean,
): void {
  const contents = model.changes(key, "content");
  // Of two versions one was made an item of its own, and took its properties with it.
  if (contents.length > 1) return;
  const expect = (what: string, value: string, expected: string | undefined) => {
    if (expected !== undefined && value !== expected)
      throw new Error(`${item.text}: its ${what} is "${value}", but should be "${expected}"`);
  };
  expect("content", item.text, contents[0]?.value);
  const words = item.flags.split(" ").filter((name) => name !== "");
  const flags = words.filter((name) => name !== "read" && !name.startsWith("#"));
  const keywords = words.flatMap((name) => (name.startsWith("#") ? name.slice(1) : []));
  expect("read state", String(words.includes("read")), model.expected(key, "read"));
  expect("flags", flags.join(" "), model.expected(key, "flags", "content", "keywords"));
  expect("keywords", keywords.join(" "), model.expected(key, "keywords"));
  if (!deletions) expect("place", item.folder, model.expected(key, "place"));
}

function checkFolder(
  model: Model,
  key: Key,
  folder: NonNullable<ReturnType<Picture["folders"]["get"]>>,
): void {
  // Moves on both sides may make a circle, which somebody has to give up.
  if (model.changedBy("store") && model.changedBy("server")) return;
  const expected = model.expected(key, "place");
  const place = `${folder.parent ?? ""}/${folder.name}`;
  if (expected !== undefined && place !== expected)
    throw new Error(`the folder is "${place}", but should be "${expected}"`);
}
