import type { MemoryMailbox } from "../../../examples/servers/memory/mailbox.js";
import type { ItemFlags, Key } from "../../../examples/servers/server.js";
import { isBelow, type Replica } from "../../../examples/stores/core/replica.js";
import { textOf } from "../picture.js";

/** What people do on either side. */
export interface Actor {
  folders(): Key[];
  items(): Key[];
  itemsIn(folder: Key): Key[];
  folder(key: Key): { readonly parent: Key | null; readonly name: string };
  item(key: Key): { readonly folder: Key; readonly flags: ItemFlags; readonly associated?: boolean };
  content(key: Key): Uint8Array;
  createFolder(name: string, parent: Key | null): Key;
  renameFolder(key: Key, name: string): void;
  moveFolder(key: Key, parent: Key | null): void;
  deleteFolder(key: Key): void;
  add(folder: Key, mime: Uint8Array, associated: boolean): Key;
  update(key: Key, mime: Uint8Array): void;
  move(key: Key, to: Key): void;
  setFlags(key: Key, flags: ItemFlags): void;
  delete(key: Key): void;
  isBelow(folder: Key | null, above: Key): boolean;
}

function keysOf(objects: Iterable<{ readonly key: Key }>): Key[] {
  return [...objects].map(({ key }) => key);
}

/** Which one a command means must not depend on the order in which a side happens to name its objects. */
function inOrder<Value>(values: Iterable<Value>, textOf: (value: Value) => string): Value[] {
  return [...values].sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
}

export function storeActor(replica: Replica): Actor {
  const itemsIn = (folder: Key) => keysOf(replica.items(folder));
  const items = () => keysOf(replica.folders()).flatMap(itemsIn);
  return {
    folders: () => keysOf(inOrder(replica.folders(), ({ name }) => name)),
    items: () => inOrder(items(), (key) => textOf(replica.content(key)!)),
    itemsIn,
    folder: (key) => replica.folder(key)!,
    item: (key) => replica.item(key)!,
    content: (key) => replica.content(key)!,
    createFolder: (name, parent) => replica.createFolder(name, parent),
    renameFolder: (key, name) => replica.renameFolder(key, name),
    moveFolder: (key, parent) => replica.moveFolder(key, parent),
    deleteFolder: (key) => replica.deleteFolder(key),
    add: (folder, mime, associated) => replica.addItem(folder, mime, { associated }),
    update: (key, mime) => replica.updateItem(key, mime),
    move: (key, to) => replica.moveItem(key, to),
    setFlags: (key, flags) => replica.setFlags(key, flags),
    delete: (key) => replica.deleteItem(key),
    isBelow: (folder, above) => isBelow(replica.storage, folder, above),
  };
}

export function serverActor(mailbox: MemoryMailbox): Actor {
  const folder = (key: Key) => mailbox.folders.get(key)!;
  return {
    folders: () => keysOf(inOrder(mailbox.folders.values(), ({ name }) => name)),
    items: () => keysOf(inOrder(mailbox.items.values(), ({ mime }) => textOf(mime))),
    itemsIn: (key) => mailbox.itemsIn(key).map((item) => item.key),
    folder,
    item: (key) => mailbox.item(key),
    content: (key) => mailbox.item(key).mime,
    createFolder: (name, parent) => mailbox.createFolder(name, parent),
    renameFolder: (key, name) => mailbox.putFolder({ ...folder(key), name }),
    moveFolder: (key, parent) => mailbox.putFolder({ ...folder(key), parent }),
    deleteFolder: (key) => mailbox.deleteFolder(key),
    add(to, mime, associated) {
      const key = mailbox.addItem(to, mime);
      if (associated) mailbox.putItem({ ...mailbox.item(key), associated });
      return key;
    },
    update: (key, mime) => mailbox.updateItem(key, mime),
    move: (key, to) => mailbox.moveItem(key, to),
    setFlags: (key, flags) => mailbox.setFlags(key, flags),
    delete: (key) => mailbox.deleteItem(key),
    isBelow(start, above) {
      for (let at = start; at !== null; at = mailbox.folders.get(at)?.parent ?? null)
        if (at === above) return true;
      return false;
    },
  };
}
