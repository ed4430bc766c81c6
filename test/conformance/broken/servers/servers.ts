import { randomBytes } from "node:crypto";
import { ServerError } from "iostx/server";
import { type BrokenServer, serving, telling } from "./broken-server.js";

/** Servers, each with one mistake. */
export const brokenServers: readonly BrokenServer[] = [
  {
    mistake: "folders come in any order",
    breaks: "folders: a folder that was put is listed with its key, name and parent, after its parent",
    follows: [
      "folders: putting a folder under another name*",
      "folders: folders are the same after another connection*",
      "folders: a folder that would be below itself is refused, and stays where it was",
    ],
    open: serving((server) => ({ folders: async () => [...(await server.folders())].reverse() })),
  },
  {
    mistake: "putting a folder again makes another one",
    breaks: "folders: putting a folder again changes nothing",
    open: serving((server, mailbox) => ({
      async putFolder(folder) {
        const known = mailbox.folders.get(folder.key);
        if (known?.name === folder.name && known.parent === folder.parent)
          mailbox.createFolder(folder.name, folder.parent);
        else await server.putFolder(folder);
      },
    })),
  },
  {
    mistake: "the name of a folder stays as it was first",
    breaks: "folders: putting a folder under another name renames it, with all that is in it",
    open: serving((server, mailbox) => ({
      putFolder: (folder) =>
        server.putFolder({ ...folder, name: mailbox.folders.get(folder.key)?.name ?? folder.name }),
    })),
  },
  {
    mistake: "blanks around names are cut off",
    breaks: "folders: a name comes back as it is, whatever is in it",
    open: serving((server) => ({
      putFolder: (folder) => server.putFolder({ ...folder, name: folder.name.trim() }),
    })),
  },
  {
    mistake: "subfolders survive",
    breaks: "folders: a deleted folder is gone with all that is in it, and can be deleted again",
    open: serving((_, mailbox) => ({
      async deleteFolder(key) {
        mailbox.folders.delete(key);
      },
    })),
  },
  {
    mistake: "of items that are put together the last one is forgotten",
    breaks: "items: items that are put together, where that is offered, are put as each would be",
    open: serving((server) => ({
      putItems: (items) => server.putItems!(items.slice(0, -1)),
    })),
  },
  {
    mistake: "items that are fetched together have each other's contents",
    breaks: "items: items that are fetched together, where that is offered, are as each would be",
    open: serving((server) => ({
      async fetchItems(folder, keys) {
        const items = await server.fetchItems!(folder, keys);
        return items.map((item, n) => ({ ...item, mime: items[(n + 1) % items.length]!.mime }));
      },
    })),
  },
  {
    mistake: "a deletion that has happened is an error",
    breaks: "items: a deleted item is gone, and can be deleted again",
    follows: [
      "items: deleting an item that is in another folder*",
      "errors: deleting an item from a folder*",
    ],
    open: serving((server) => ({
      async deleteItem(folder, key) {
        await server.fetch(folder, key);
        await server.deleteItem(folder, key);
      },
    })),
  },
  {
    mistake: "a deletion does not look at the folder",
    breaks: "items: deleting an item that is in another folder by now leaves it there",
    open: serving((server, mailbox) => ({
      async deleteItem(_folder, key) {
        mailbox.deleteItem(key, server);
      },
    })),
  },
  {
    mistake: "an item is found in any folder",
    breaks: "errors: an item that is not there cannot be fetched: not-found",
    open: serving((_, mailbox) => ({
      async fetch(_folder, key) {
        const { version: _version, modified: _modified, ...item } = mailbox.item(key);
        return item;
      },
    })),
  },
  {
    mistake: "line ends lose their carriage return",
    breaks: "items: contents come back to the last byte, whatever mail they are",
    follows: ["items: *", "changes: *"],
    open: serving((server) => ({
      putItem: (item) =>
        server.putItem({
          ...item,
          mime: Buffer.from(Buffer.from(item.mime).toString("latin1").replace(/\r\n/g, "\n"), "latin1"),
        }),
    })),
  },
  {
    mistake: "zeros are lost",
    breaks: "items: contents come back to the last byte, even if they are no mail",
    open: serving((server) => ({
      putItem: (item) => server.putItem({ ...item, mime: item.mime.filter((byte) => byte !== 0) }),
    })),
  },
  {
    mistake: "the date is that of the delivery here",
    breaks: "items: an item comes back with its date, its flags and all its bytes",
    follows: ["items: header, content and size of a put belong to one another"],
    open: serving((server) => ({
      putItem: (item) => server.putItem({ ...item, received: new Date() }),
    })),
  },
  {
    mistake: "flags that are not named are cleared",
    breaks: "items: flags that are named are set and cleared, and the others stay",
    follows: ["items: items are the same after another connection"],
    open: serving((server) => ({
      setFlags: (folder, key, flags) =>
        server.setFlags(folder, key, {
          read: false,
          answered: false,
          forwarded: false,
          flagged: false,
          ...flags,
        }),
    })),
  },
  {
    mistake: "every put makes another version",
    breaks: "items: putting an item again changes nothing",
    open: serving((server, mailbox) => ({
      async putItem(item) {
        await server.putItem(item);
        const known = mailbox.items.get(item.key)!;
        mailbox.items.set(item.key, { ...known, version: known.version + 1_000 });
      },
    })),
  },
  {
    mistake: "a moved item loses its flags",
    breaks: "items: a moved item keeps its key, its bytes and its flags, and can be moved there again",
    open: serving((server, mailbox) => ({
      async moveItem(key, from, to) {
        await server.moveItem(key, from, to);
        mailbox.items.set(key, { ...mailbox.item(key), flags: {} });
      },
    })),
  },
  {
    mistake: "associated items become normal ones",
    breaks: "items: associated items are told from normal ones",
    open: serving((server) => ({ putItem: (item) => server.putItem({ ...item, associated: false }) })),
  },
  {
    mistake: "what the connection did itself is told",
    breaks: "changes: what was done through the connection itself is not told",
    follows: [
      "changes: a move that was done through the connection itself is told in neither folder",
      "changes: what others did is told besides what was done through the connection itself",
      "changes: an item that another program moved is told where it is now, and is there once",
    ],
    open: serving((server, mailbox) => ({
      putItem: async (item) => mailbox.putItem(item),
      moveItem: async (key, _from, to) => mailbox.moveItem(key, to),
      setFlags: async (_folder, key, flags) => mailbox.setFlags(key, flags),
      deleteItem: async (folder, key) => {
        if (mailbox.items.get(key)?.folder === folder) mailbox.deleteItem(key);
      },
      name: server.name,
    })),
  },
  {
    mistake: "an unknown token is an error",
    breaks: "changes: a token that means nothing is no error: everything is told",
    follows: ["changes: a token that was lost*"],
    open: serving((server, mailbox) => ({
      async changes(folder, since) {
        if (since !== undefined && !since.startsWith(`${mailbox.epoch}:`))
          throw new ServerError("failed", "the token is not known");
        return server.changes(folder, since);
      },
    })),
  },
  {
    mistake: "after a lost token items have other keys",
    breaks: "changes: a token that was lost is no error: everything is told, under the same keys",
    open: telling((change, mailbox) =>
      change.change === "put" && mailbox.epoch > 1
        ? [{ ...change, key: randomBytes(22).toString("hex") }]
        : [change],
    ),
  },
  {
    mistake: "everything is told at every look",
    breaks: "changes: with the token of the last look nothing is told where nothing happened",
    follows: ["changes: *"],
    open: serving((server) => ({ changes: (folder) => server.changes(folder, undefined) })),
  },
  {
    mistake: "deletions by others are not told",
    breaks: "changes: an item that another program deleted is told",
    follows: ["changes: what others did while nobody was connected is told with the old token"],
    open: telling((change) => (change.change === "deleted" ? [] : [change])),
  },
  {
    mistake: "flags that others cleared are not told",
    breaks: "changes: flags that another program set and cleared are told",
    open: telling((change) => {
      if (change.change !== "flags") return [change];
      const set = Object.entries(change.flags).filter(([, value]) => value);
      return [{ ...change, flags: Object.fromEntries(set) }];
    }),
  },
  {
    mistake: "moves by others are not told",
    breaks: "changes: an item that another program moved is told where it is now, and is there once",
    open: telling((change) => (change.change === "moved" ? [] : [change])),
  },
  {
    mistake: "an unknown item is a failure of no kind",
    breaks: "errors: flags of an item that is not there cannot be set: not-found",
    open: serving((server) => ({
      setFlags: (folder, key, flags) =>
        server.setFlags(folder, key, flags).catch(() => {
          throw new Error("there is no such item");
        }),
    })),
  },
  {
    mistake: "each connection is another server",
    breaks: "errors: the identity is the same after another connection",
    open: serving(() => ({ identity: randomBytes(4).toString("hex") })),
  },
];
