import type { Key } from "../../../servers/server.js";
import { button, make } from "./dom.js";
import { mimeOf, subjectOf, type World } from "./world.js";

/** What both sides hold, each with what its users may do. */
export function sidesPanel(world: World): HTMLElement {
  const { replica, mailbox } = world;
  let count = 0;
  const fresh = () => `Message ${replica.storage.countItems() + mailbox.items.size + ++count}`;
  const store = side(
    "Store",
    "the user's own mail",
    replica.folders(),
    (folder) =>
      [...replica.items(folder)].map((item) => ({ ...item, subject: subjectOf(replica.content(item.key)) })),
    {
      add: (folder) =>
        world.edit("Added an item to the store.", () => replica.addItem(folder, mimeOf(fresh()))),
      change: (key, subject) =>
        world.edit("Changed an item in the store.", () =>
          replica.updateItem(key, mimeOf(`${subject}, here`)),
        ),
      read: (key, read) => world.edit("Marked an item in the store.", () => replica.setFlags(key, { read })),
      remove: (key) => world.edit("Deleted an item from the store.", () => replica.deleteItem(key)),
      create: () =>
        world.edit("Created a folder in the store.", () =>
          replica.createFolder(`Folder ${replica.folders().length + 1}`),
        ),
    },
  );
  const server = side(
    "Server",
    "what other mail programs see",
    [...mailbox.folders.values()],
    (folder) => mailbox.itemsIn(folder).map((item) => ({ ...item, subject: subjectOf(item.mime) })),
    {
      add: (folder) =>
        world.edit("Another program added an item on the server.", () =>
          mailbox.addItem(folder, mimeOf(fresh())),
        ),
      change: (key, subject) =>
        world.edit("Another program changed an item on the server.", () =>
          mailbox.updateItem(key, mimeOf(`${subject}, there`)),
        ),
      read: (key, read) =>
        world.edit("Another program marked an item on the server.", () => mailbox.setFlags(key, { read })),
      remove: (key) =>
        world.edit("Another program deleted an item on the server.", () => mailbox.deleteItem(key)),
      create: () =>
        world.edit("Another program created a folder on the server.", () =>
          mailbox.createFolder(`Folder ${mailbox.folders.size + 1}`),
        ),
    },
  );
  return make("div", { class: "sides" }, store, server);
}

interface ShownItem {
  readonly key: Key;
  readonly subject: string;
  readonly flags: { readonly read?: boolean };
  readonly header?: boolean;
}

interface Actions {
  add(folder: Key): void;
  change(key: Key, subject: string): void;
  read(key: Key, read: boolean): void;
  remove(key: Key): void;
  create(): void;
}

function side(
  title: string,
  what: string,
  folders: readonly { readonly key: Key; readonly name: string }[],
  itemsOf: (folder: Key) => readonly ShownItem[],
  actions: Actions,
): HTMLElement {
  const list = folders.map(({ key, name }) => {
    const items = itemsOf(key).map((item) => itemLine(item, actions, title));
    const add = button("Add item", () => actions.add(key), {
      "aria-label": `Add an item to ${name}, ${title}`,
    });
    return make(
      "li",
      {},
      make("div", { class: "folder" }, make("strong", {}, name), add),
      make("ul", {}, ...items),
    );
  });
  const create = button("New folder", actions.create, { "aria-label": `New folder, ${title}` });
  return make(
    "section",
    {},
    make("h3", {}, `${title} `, make("small", {}, what)),
    make("ul", { class: "tree" }, ...list),
    create,
  );
}

function itemLine({ key, subject, flags, header }: ShownItem, actions: Actions, side: string): HTMLElement {
  const read = flags.read === true;
  const name = `${subject}, ${side}`;
  return make(
    "li",
    { class: read ? "item read" : "item" },
    make("span", {}, `${subject}${header ? " (header only)" : ""}`),
    button("Change", () => actions.change(key, subject), { "aria-label": `Change ${name}` }),
    button(read ? "Unread" : "Read", () => actions.read(key, !read), {
      "aria-label": `${read ? "Mark unread" : "Mark read"}: ${name}`,
    }),
    button("Delete", () => actions.remove(key), { "aria-label": `Delete ${name}` }),
  );
}
