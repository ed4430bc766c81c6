import type { Key, ServerItem } from "../../server.js";
import type { Context } from "../context.js";
import { flagsOf } from "../flags.js";
import { existing } from "../folders/existing.js";
import type { ItemLink } from "../links/item-links.js";
import type { Session } from "../session.js";
import { fetchPart } from "./contents.js";
import { locate } from "./place.js";

/** The whole items, of those with these keys that are in the folder. */
export async function fetchItems(
  folder: Key,
  keys: readonly Key[],
  session: Session,
  context: Context,
): Promise<ServerItem[]> {
  const here: Array<ItemLink & { uid: number }> = [];
  for (const key of keys) {
    const item = await locate(key, session, context);
    if (item?.folder === folder) here.push(item);
  }
  if (here.length === 0) return [];
  here.sort((one, other) => one.uid - other.uid);
  const messages = await fetchPart(existing(folder, context), here, "source", session, context);
  return messages.flatMap((message) => {
    const { key, received, source } = message;
    const flags = flagsOf(message);
    return source === undefined ? [] : { key, folder, received: new Date(received), flags, mime: source };
  });
}
