import type { ServerFixture } from "iostx/conformance";
import { MemoryMailbox } from "../../../examples/servers/memory/mailbox.js";
import { MemoryServer } from "../../../examples/servers/memory/memory-server.js";
import type { Key } from "../../../examples/servers/server.js";
import type { ServerSubject } from "./subject.js";

export const memoryServer: ServerSubject = {
  name: "memory",
  open: () => memoryFixture(new MemoryMailbox()),
};

/** A connection to a mailbox, for the rules. */
export function memoryFixture(
  mailbox: MemoryMailbox,
  connect: (mailbox: MemoryMailbox) => MemoryServer = (box) => new MemoryServer(box, { inBatches: true }),
): ServerFixture {
  const folder = (path: readonly string[]): Key | null =>
    path.reduce<Key | null>((parent, name) => {
      const found = [...mailbox.folders.values()].find((one) => one.parent === parent && one.name === name);
      if (found === undefined) throw new Error(`there is no folder ${path.join("/")}`);
      return found.key;
    }, null);
  const item = (path: readonly string[], messageId: string): Key => {
    const items = mailbox.itemsIn(folder(path)!);
    return items.find(({ mime }) => Buffer.from(mime).includes(`<${messageId}>`))!.key;
  };
  return {
    server: connect(mailbox),
    others: {
      createFolder: (path) => void mailbox.createFolder(path.at(-1)!, folder(path.slice(0, -1))),
      deleteFolder: (path) => mailbox.deleteFolder(folder(path)!),
      addItem: (path, mime, flags) => void mailbox.addItem(folder(path)!, mime, flags),
      setFlags: (path, id, flags) => mailbox.setFlags(item(path, id), flags),
      moveItem: (path, id, to) => mailbox.moveItem(item(path, id), folder(to)!),
      deleteItem: (path, id) => mailbox.deleteItem(item(path, id)),
    },
    reconnect: () => memoryFixture(mailbox, connect),
    loseTokens: () => mailbox.forgetHistory(),
  };
}
