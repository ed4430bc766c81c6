import { ServerError } from "../../../examples/servers/server.js";
import { mime } from "../picture.js";
import type { Scenario } from "./scenario.js";

/** Changes of items on one side or the other. */
export const items: readonly Scenario[] = [
  {
    name: "a store goes up to an empty server",
    fromNothing: true,
    happens({ replica }) {
      const folder = replica.createFolder("Mail");
      const below = replica.createFolder("Below", folder);
      for (const text of ["a", "b"]) replica.addItem(folder, mime(text), { flags: { read: true } });
      replica.addItem(below, mime("c"), { flags: { flagged: true } });
    },
  },
  {
    name: "a server comes down to an empty store",
    fromNothing: true,
    happens({ mailbox }) {
      const folder = mailbox.createFolder("Mail");
      const below = mailbox.createFolder("Below", folder);
      for (const text of ["a", "b"]) mailbox.addItem(folder, mime(text), { read: true });
      mailbox.addItem(below, mime("c"), { flagged: true });
    },
  },
  {
    name: "both sides have something from the beginning",
    fromNothing: true,
    happens({ replica, mailbox }) {
      replica.addItem(replica.createFolder("Mine"), mime("mine"));
      mailbox.addItem(mailbox.createFolder("Theirs"), mime("theirs"));
    },
  },
  {
    name: "new items go up",
    happens({ replica, inbox, deep }) {
      for (const text of ["four", "five"]) replica.addItem(inbox, mime(text));
      replica.addItem(deep, mime("six"), { flags: { draft: true } });
    },
  },
  {
    name: "new items come down",
    happens({ mailbox, inbox, deep }) {
      for (const text of ["four", "five"]) mailbox.addItem(inbox, mime(text));
      mailbox.addItem(deep, mime("six"), { answered: true });
    },
  },
  {
    name: "new contents go up",
    happens({ replica, one, two }) {
      replica.updateItem(one, mime("ONE"));
      replica.updateItem(two, mime("TWO"));
      replica.setFlags(two, { read: true });
    },
  },
  {
    name: "new contents come down",
    happens({ mailbox, one, two }) {
      mailbox.updateItem(one, mime("ONE"));
      mailbox.updateItem(two, mime("TWO"));
      mailbox.setFlags(two, { read: true });
    },
  },
  {
    name: "flags and read states go up",
    happens({ replica, one, two, three }) {
      replica.setFlags(one, { answered: true, forwarded: true, keywords: "blue work" });
      replica.setFlags(two, { read: true });
      replica.setFlags(three, { read: true, flagged: true });
    },
  },
  {
    name: "flags and read states come down",
    happens({ mailbox, one, two, three }) {
      mailbox.setFlags(one, { answered: true, forwarded: true, keywords: "blue work" });
      mailbox.setFlags(two, { read: true });
      mailbox.setFlags(three, { read: true, flagged: true });
    },
  },
  {
    name: "items that were moved go up",
    happens({ replica, one, two, archive, deep }) {
      replica.moveItem(one, archive);
      replica.moveItem(two, deep);
    },
  },
  {
    name: "items that were moved come down",
    happens({ mailbox, one, two, archive, deep }) {
      mailbox.moveItem(one, archive);
      mailbox.moveItem(two, deep);
    },
  },
  {
    name: "items that were moved and changed go up",
    happens({ replica, one, two, archive }) {
      replica.moveItem(one, archive);
      replica.updateItem(one, mime("ONE"));
      replica.moveItem(two, archive);
      replica.setFlags(two, { read: true });
    },
  },
  {
    name: "items that were moved and changed come down",
    happens({ mailbox, one, two, archive }) {
      mailbox.moveItem(one, archive);
      mailbox.updateItem(one, mime("ONE"));
      mailbox.moveItem(two, archive);
      mailbox.setFlags(two, { read: true });
    },
  },
  {
    name: "moves go up to a server that cannot move",
    withoutMove: true,
    happens({ replica, one, two, archive, deep }) {
      replica.moveItem(one, archive);
      replica.moveItem(two, deep);
      replica.updateItem(two, mime("TWO"));
    },
  },
  {
    name: "deletions go up",
    happens({ replica, one, three }) {
      replica.deleteItem(one);
      replica.deleteItem(three);
    },
  },
  {
    name: "deletions come down",
    happens({ mailbox, one, three }) {
      mailbox.deleteItem(one);
      mailbox.deleteItem(three);
    },
  },
  {
    name: "associated items go both ways",
    happens({ replica, mailbox, inbox, archive }) {
      replica.addItem(inbox, mime("mine"), { associated: true });
      const key = mailbox.addItem(archive, mime("theirs"));
      mailbox.putItem({ ...mailbox.item(key), associated: true });
    },
  },
  {
    name: "a store goes up in batches to an empty server",
    fromNothing: true,
    inBatches: true,
    happens({ replica }) {
      const folder = replica.createFolder("Mail");
      const below = replica.createFolder("Below", folder);
      for (const text of ["a", "b", "c"]) replica.addItem(folder, mime(text), { flags: { read: true } });
      for (const text of ["d", "e"]) replica.addItem(below, mime(text), { flags: { flagged: true } });
    },
  },
  {
    name: "new items go up in batches, beside changes of others and new ones that come down",
    inBatches: true,
    happens({ replica, mailbox, inbox, archive, one, two, three }) {
      for (const text of ["four", "five", "six"]) replica.addItem(inbox, mime(text));
      replica.moveItem(replica.addItem(inbox, mime("seven")), archive);
      replica.updateItem(one, mime("ONE"));
      mailbox.updateItem(two, mime("TWO"));
      mailbox.deleteItem(three);
      for (const text of ["eight", "nine"]) mailbox.addItem(inbox, mime(text));
    },
  },
  {
    name: "a batch that broke off goes up once more, after changes",
    inBatches: true,
    async happens({ replica, inbox, archive, sync }) {
      const keys = ["four", "five", "six"].map((text) => replica.addItem(inbox, mime(text)));
      let puts = 0;
      await sync(({ method }) => {
        if (method === "putItems" && ++puts === 3) throw new ServerError("unavailable", "the line is cut");
      });
      replica.updateItem(keys[0]!, mime("FOUR"));
      replica.moveItem(keys[1]!, archive);
      replica.setFlags(keys[2]!, { read: true });
    },
  },
];
