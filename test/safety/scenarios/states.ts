import { ServerError } from "../../../examples/servers/server.js";
import { mime } from "../picture.js";
import type { Scenario, Stage } from "./scenario.js";

/** Headers, and what an earlier run or the server has lost. */
export const states: readonly Scenario[] = [
  {
    name: "headers come down",
    headersOnly: true,
    happens({ mailbox, inbox, archive, one }) {
      for (const text of ["four", "five"]) mailbox.addItem(inbox, mime(text));
      mailbox.addItem(archive, mime("six"), { read: true });
      mailbox.updateItem(one, mime("ONE"));
    },
  },
  {
    name: "headers meet a content that was changed here",
    headersOnly: true,
    happens({ replica, mailbox, one }) {
      replica.updateItem(one, mime("mine"));
      mailbox.updateItem(one, mime("theirs"));
    },
  },
  {
    name: "headers are completed",
    complete: ["four", "five"],
    async happens(stage) {
      await headers(stage, "four", "five", "six");
    },
  },
  {
    name: "headers are moved, flagged and deleted",
    async happens(stage) {
      const [four, five, six] = await headers(stage, "four", "five", "six");
      const { replica, archive } = stage;
      replica.moveItem(four!, archive);
      replica.setFlags(five!, { flagged: true, read: true });
      replica.deleteItem(six!);
    },
  },
  {
    name: "headers are moved, replaced and deleted on the server",
    async happens(stage) {
      const [four, five, six] = await headers(stage, "four", "five", "six");
      const { mailbox, archive } = stage;
      mailbox.moveItem(four!, archive);
      mailbox.updateItem(five!, mime("FIVE"));
      mailbox.deleteItem(six!);
    },
  },
  {
    name: "the server has lost its history",
    happens({ replica, mailbox, inbox, one, two, three, archive }) {
      replica.updateItem(one, mime("ONE"));
      mailbox.updateItem(two, mime("TWO"));
      mailbox.moveItem(three, archive);
      mailbox.addItem(inbox, mime("four"));
      replica.addItem(inbox, mime("five"));
      mailbox.forgetHistory();
    },
  },
  {
    name: "the server has lost its history, and items",
    async happens(stage) {
      const [four] = await headers(stage, "four");
      const { replica, mailbox, one, two } = stage;
      mailbox.deleteItem(one);
      mailbox.deleteItem(four!);
      replica.deleteItem(two);
      mailbox.forgetHistory();
    },
  },
  {
    name: "uploads are tried again",
    async happens({ replica, inbox, archive, one, sync }) {
      const failing = [one, replica.addItem(inbox, mime("four")), replica.createFolder("Late", archive)];
      replica.updateItem(one, mime("ONE"));
      await sync(({ key, method }) => {
        if (failing.includes(key) && method.startsWith("put")) throw new ServerError("failed", "not now");
      });
    },
  },
  {
    name: "uploads whose answer was lost are tried again, after changes on both sides",
    async happens({ replica, mailbox, inbox, archive, sync }) {
      const keys = ["four", "five", "six"].map((text) => replica.addItem(inbox, mime(text)));
      await sync(({ method, key }) => {
        if (method !== "putItem" || !keys.includes(key)) return;
        mailbox.putItem({
          key,
          folder: inbox,
          mime: mime(textOfKey(keys, key)),
          flags: {},
          received: new Date(0),
        });
        throw new ServerError("failed", "the answer was lost");
      });
      mailbox.updateItem(keys[0]!, mime("FOUR"));
      replica.updateItem(keys[1]!, mime("FIVE"));
      replica.moveItem(keys[2]!, archive);
    },
  },
  {
    name: "downloads are tried again",
    async happens({ mailbox, inbox, archive, sync }) {
      mailbox.addItem(inbox, mime("four"));
      mailbox.addItem(archive, mime("five"));
      await sync(({ key, method }) => {
        if (key === archive && method === "changes") throw new ServerError("failed", "not now");
      });
    },
  },
  {
    name: "everything happens at once",
    happens({ replica, mailbox, inbox, archive, lists, deep, one, two, three }) {
      replica.addItem(deep, mime("mine"));
      mailbox.addItem(archive, mime("theirs"));
      replica.updateItem(one, mime("one here"));
      mailbox.updateItem(one, mime("one there"));
      replica.moveItem(two, replica.createFolder("New here", lists));
      mailbox.setFlags(two, { read: true });
      mailbox.deleteItem(three);
      replica.renameFolder(archive, "Old mail");
      mailbox.addItem(mailbox.createFolder("New there", inbox), mime("below"));
    },
  },
];

/** Puts items on the server, and downloads their headers. */
async function headers({ mailbox, inbox, sync }: Stage, ...texts: readonly string[]): Promise<string[]> {
  const keys = texts.map((text) => mailbox.addItem(inbox, mime(text)));
  await sync(undefined, true);
  return keys;
}

function textOfKey(keys: readonly string[], key: string): string {
  return ["four", "five", "six"][keys.indexOf(key)]!;
}
