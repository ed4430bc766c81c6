import { mime } from "../picture.js";
import type { Scenario } from "./scenario.js";

/** Changes of the same items on both sides. */
export const conflicts: readonly Scenario[] = [
  {
    name: "both sides change a content, the store later",
    happens({ replica, mailbox, one }) {
      mailbox.updateItem(one, mime("theirs"));
      replica.updateItem(one, mime("mine"));
    },
  },
  {
    name: "both sides change a content, the server later",
    happens({ replica, mailbox, one }) {
      replica.updateItem(one, mime("mine"));
      mailbox.updateItem(one, mime("theirs"));
    },
  },
  {
    name: "both sides make the same change",
    happens({ replica, mailbox, one }) {
      replica.updateItem(one, mime("same"));
      mailbox.updateItem(one, mime("same"));
    },
  },
  {
    name: "both sides change a hidden item",
    async happens({ replica, mailbox, inbox, sync }) {
      const key = replica.addItem(inbox, mime("hidden"), { associated: true });
      await sync();
      mailbox.updateItem(key, mime("theirs"));
      replica.updateItem(key, mime("mine"));
    },
  },
  {
    name: "both sides change flags and read states",
    happens({ replica, mailbox, one, two }) {
      replica.setFlags(one, { read: true });
      mailbox.setFlags(one, { flagged: true });
      replica.setFlags(two, { flagged: true });
      mailbox.setFlags(two, { answered: true, read: true });
    },
  },
  {
    name: "the store changes what the server deletes",
    happens({ replica, mailbox, one }) {
      replica.updateItem(one, mime("ONE"));
      mailbox.deleteItem(one);
    },
  },
  {
    name: "the server changes what the store deletes",
    happens({ replica, mailbox, one }) {
      replica.deleteItem(one);
      mailbox.updateItem(one, mime("ONE"));
    },
  },
  {
    name: "both sides delete the same item",
    happens({ replica, mailbox, one }) {
      replica.deleteItem(one);
      mailbox.deleteItem(one);
    },
  },
  {
    name: "both sides move an item, to different folders",
    happens({ replica, mailbox, one, archive, deep }) {
      replica.moveItem(one, archive);
      mailbox.moveItem(one, deep);
    },
  },
  {
    name: "the store moves what the server changes, and the other way round",
    happens({ replica, mailbox, one, two, archive }) {
      replica.moveItem(one, archive);
      mailbox.updateItem(one, mime("ONE"));
      mailbox.moveItem(two, archive);
      replica.updateItem(two, mime("TWO"));
    },
  },
  {
    name: "the store moves what the server deletes, and the other way round",
    happens({ replica, mailbox, one, two, archive }) {
      replica.moveItem(one, archive);
      mailbox.deleteItem(one);
      mailbox.moveItem(two, archive);
      replica.deleteItem(two);
    },
  },
];
