import { mime } from "../picture.js";
import type { Scenario } from "./scenario.js";

/** Changes of folders. */
export const folders: readonly Scenario[] = [
  {
    name: "new folders go up, with what was moved into them",
    happens({ replica, one, lists }) {
      const outer = replica.createFolder("Outer", lists);
      const inner = replica.createFolder("Inner", outer);
      replica.moveItem(one, inner);
    },
  },
  {
    name: "new folders come down, with what was moved into them",
    happens({ mailbox, one, lists }) {
      const outer = mailbox.createFolder("Outer", lists);
      const inner = mailbox.createFolder("Inner", outer);
      mailbox.moveItem(one, inner);
    },
  },
  {
    name: "folders that were renamed and moved go up",
    happens({ replica, archive, deep }) {
      replica.renameFolder(archive, "Old mail");
      replica.moveFolder(deep, archive);
    },
  },
  {
    name: "folders that were renamed and moved come down",
    happens({ mailbox, archive, deep }) {
      mailbox.putFolder({ ...mailbox.folders.get(archive)!, name: "Old mail" });
      mailbox.putFolder({ ...mailbox.folders.get(deep)!, parent: archive });
    },
  },
  {
    name: "both sides rename folders",
    happens({ replica, mailbox, archive, lists }) {
      replica.renameFolder(archive, "Mine");
      mailbox.putFolder({ ...mailbox.folders.get(archive)!, name: "Theirs" });
      mailbox.putFolder({ ...mailbox.folders.get(lists)!, name: "Groups" });
    },
  },
  {
    name: "both sides move folders into each other",
    happens({ replica, mailbox, archive, lists }) {
      replica.moveFolder(archive, lists);
      mailbox.putFolder({ ...mailbox.folders.get(lists)!, parent: archive });
    },
  },
  {
    name: "a deleted folder goes up",
    async happens({ replica, lists, deep, sync }) {
      replica.addItem(deep, mime("deep"));
      await sync();
      replica.deleteFolder(lists);
    },
  },
  {
    name: "a deleted folder comes down",
    async happens({ replica, mailbox, lists, deep, sync }) {
      replica.addItem(deep, mime("deep"));
      await sync();
      mailbox.deleteFolder(lists);
    },
  },
  {
    name: "the store deletes a folder into which something new came",
    happens({ replica, mailbox, lists, deep }) {
      replica.deleteFolder(lists);
      mailbox.addItem(deep, mime("late"));
    },
  },
  {
    name: "the server deletes a folder in which something was changed",
    async happens({ replica, mailbox, lists, deep, sync }) {
      const key = replica.addItem(deep, mime("deep"));
      await sync();
      replica.updateItem(key, mime("DEEP"));
      mailbox.deleteFolder(lists);
    },
  },
  {
    name: "what was moved out of a folder stays when the folder is deleted",
    async happens({ replica, mailbox, archive, lists, deep, sync }) {
      const [mine, theirs] = ["mine", "theirs"].map((text) => replica.addItem(deep, mime(text)));
      await sync();
      replica.moveItem(mine!, archive);
      replica.deleteFolder(lists);
      mailbox.moveItem(theirs!, archive);
    },
  },
  {
    name: "the server deletes a folder below which the store moved another",
    happens({ replica, mailbox, archive, lists, inbox }) {
      replica.moveFolder(archive, lists);
      replica.addItem(archive, mime("new"));
      mailbox.deleteFolder(lists);
      mailbox.addItem(inbox, mime("other"));
    },
  },
  {
    name: "the server deletes a folder out of which the store moved another",
    happens({ replica, mailbox, lists, deep }) {
      const kept = replica.addItem(deep, mime("new"));
      replica.moveFolder(deep, null);
      replica.renameFolder(deep, "Saved");
      replica.setFlags(kept, { read: true });
      mailbox.deleteFolder(lists);
    },
  },
  {
    name: "the store deletes a folder out of which the server moved another",
    happens({ replica, mailbox, lists, deep }) {
      mailbox.addItem(deep, mime("new"));
      mailbox.putFolder({ key: deep, name: "Saved", parent: null });
      replica.deleteFolder(lists);
    },
  },
];
