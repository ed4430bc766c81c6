import type { ImapFlow } from "imapflow";
import type { Key } from "../../../examples/servers/server.js";
import type { Replica } from "../../../examples/stores/core/replica.js";
import { mime } from "../picture.js";

/** Both sides, and what both have in common when the changes begin. */
export interface Stage {
  readonly replica: Replica;
  /** Another program at the mailbox. */
  readonly other: ImapFlow;
  /** The folders `Work`, with the items one to six, and `Archive`. */
  readonly work: Key;
  readonly archive: Key;
  /** The items of `Work`, by their number less one; in the mailbox they have these numbers as UIDs. */
  readonly items: readonly Key[];
}

/** What happens on both sides before the run that is disturbed. */
export interface ImapScenario {
  readonly name: string;
  readonly happens: (stage: Stage) => Promise<void>;
}

export const scenarios: readonly ImapScenario[] = [
  {
    name: "much goes up",
    async happens({ replica, work, archive, items: [one, two, three, four] }) {
      const below = replica.createFolder("Below", archive);
      for (const text of ["seven", "eight", "eight"]) replica.addItem(work, mime(text));
      replica.addItem(below, mime("nine"), { flags: { read: true, flagged: true, keywords: "blue" } });
      replica.updateItem(one!, mime("ONE"));
      replica.moveItem(two!, archive);
      replica.setFlags(three!, { read: true, answered: true, keywords: "green work" });
      replica.deleteItem(four!);
      replica.renameFolder(archive, "Old");
    },
  },
  {
    name: "much comes down",
    async happens({ other }) {
      await other.mailboxCreate("Work/Theirs");
      for (const text of ["seven", "eight", "eight"]) await other.append("Work", Buffer.from(mime(text)));
      await other.append("Work/Theirs", Buffer.from(mime("nine")), ["\\Flagged", "blue"]);
      await other.mailboxOpen("Work");
      await other.messageMove("2", "Archive", { uid: true });
      await other.messageFlagsAdd("3", ["\\Seen", "\\Answered", "work"], { uid: true });
      await other.messageDelete("4", { uid: true });
      await other.mailboxClose();
      await other.mailboxRename("Archive", "Old");
    },
  },
  {
    name: "both sides change at once",
    async happens({ replica, other, work, archive, items: [one, two, three, , five] }) {
      replica.addItem(work, mime("seven"));
      replica.updateItem(one!, mime("ONE"));
      replica.moveItem(two!, archive);
      replica.setFlags(three!, { flagged: true });
      replica.deleteItem(five!);
      await other.append("Work", Buffer.from(mime("eight")));
      await other.mailboxOpen("Work");
      await other.messageFlagsAdd("1:3", ["\\Seen"], { uid: true });
      await other.messageMove("4", "Archive", { uid: true });
      await other.messageDelete("6", { uid: true });
      await other.mailboxClose();
    },
  },
];
