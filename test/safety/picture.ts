import { createHash } from "node:crypto";
import { keywordsIn } from "../../examples/servers/keywords.js";
import type { MemoryMailbox } from "../../examples/servers/memory/mailbox.js";
import type { ItemFlags, Key } from "../../examples/servers/server.js";
import type { Replica } from "../../examples/stores/core/replica.js";

/** What one side holds, by key. */
export interface Picture {
  readonly folders: ReadonlyMap<Key, { readonly parent: Key | null; readonly name: string }>;
  readonly items: ReadonlyMap<Key, PicturedItem>;
}

export interface PicturedItem {
  readonly folder: Key;
  /** SHA-256 of its content, of a header-only one that of the header. */
  readonly hash: string;
  /** The flags that are set, by name, and the keywords, each after a `#`. */
  readonly flags: string;
  readonly associated: boolean;
  readonly header: boolean;
  /** The subject. */
  readonly text: string;
}

export function pictureOfStore(replica: Replica): Picture {
  const folders = replica.folders();
  const items = new Map<Key, PicturedItem>();
  for (const { key } of folders)
    for (const item of replica.items(key)) {
      const { associated, header, folder, flags } = item;
      items.set(item.key, { folder, associated, header, ...describe(replica.content(item.key)!, flags) });
    }
  return { folders: new Map(folders.map(({ key, parent, name }) => [key, { parent, name }])), items };
}

export function pictureOfServer(mailbox: Pick<MemoryMailbox, "folders" | "items">): Picture {
  const items = new Map<Key, PicturedItem>();
  for (const { key, folder, mime, flags, associated = false } of mailbox.items.values())
    items.set(key, { folder, associated, header: false, ...describe(mime, flags) });
  const folders = [...mailbox.folders.values()];
  return { folders: new Map(folders.map(({ key, parent, name }) => [key, { parent, name }])), items };
}

/** The same for people and for comparison across runs, whose keys differ: a line for each folder and item. */
export function linesOf({ folders, items }: Picture): string[] {
  const pathOf = (key: Key | null): string => {
    const folder = key === null ? undefined : folders.get(key);
    return folder === undefined ? "" : `${pathOf(folder.parent)}/${folder.name}`;
  };
  const lines = [...folders.keys()].map((key) => `${pathOf(key)}/`);
  for (const { folder, hash, flags, associated, header, text } of items.values()) {
    const kind = `${associated ? " associated" : ""}${header ? " header" : ""}`;
    lines.push(`${pathOf(folder)}/${text} [${flags}]${kind} ${header ? "" : hash.slice(0, 16)}`);
  }
  return lines.sort();
}

/** What a picture tells of an item with this content and these flags. */
export function describe(mime: Uint8Array, flags: ItemFlags) {
  return { hash: createHash("sha256").update(mime).digest("hex"), flags: wordsOf(flags), text: textOf(mime) };
}

/** The names of the flags that are set, and the keywords. */
export function wordsOf({ keywords = "", ...flags }: ItemFlags): string {
  const set = Object.entries(flags).filter(([, value]) => value);
  return [...set.map(([name]) => name), ...keywordsIn(keywords).map((word) => `#${word}`)].sort().join(" ");
}

export function mime(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`Subject: ${text}\r\n\r\n${text}\r\n`));
}

export function textOf(bytes: Uint8Array): string {
  return /^Subject: (.*)\r$/m.exec(Buffer.from(bytes).toString())?.[1] ?? "";
}
