import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Summary } from "../../../examples/replicate/summary.js";
import { openMaildir } from "../../../examples/servers/maildir/maildir.js";
import { MemoryMailbox } from "../../../examples/servers/memory/mailbox.js";
import { MemoryServer } from "../../../examples/servers/memory/memory-server.js";
import type { MailServer } from "../../../examples/servers/server.js";
import { Replica } from "../../../examples/stores/core/replica.js";
import { openSqliteStorage } from "../../../examples/stores/sqlite/open.js";
import { trafficOf } from "../model/checks.js";
import { pictureOfStore } from "../picture.js";
import { synchronise } from "../world.js";

/** The servers that things are sent through, each opened anew for each store. */
export const serversIn: Readonly<Record<string, (folder: string) => () => Promise<MailServer>>> = {
  "the server in memory": () => {
    const mailbox = new MemoryMailbox();
    return async () => new MemoryServer(mailbox);
  },
  Maildir: (folder) => () => openMaildir(join(folder, "mail")),
};

export async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "iostx-journey-"));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A database to replicate. */
export function openReplica(folder: string, name: string): Replica {
  return new Replica(openSqliteStorage(join(folder, `${name}.sqlite`)));
}

/** Replicates over a connection of its own. */
export async function travel(replica: Replica, open: () => Promise<MailServer>): Promise<Summary> {
  const server = await open();
  try {
    return await synchronise(replica, server);
  } finally {
    await server.close();
  }
}

/**
 * Sends what the first store holds to a server, and from there to a store that is empty: both have to hold the same
 * then, byte for byte, and nothing may be left to do.
 *
 * @returns the number of items that both have
 */
export async function sendThrough(
  folder: string,
  sender: Replica,
  open: () => Promise<MailServer>,
): Promise<number> {
  const receiver = openReplica(folder, "receiver");
  try {
    for (const replica of [sender, receiver]) {
      const { failures } = await travel(replica, open);
      if (failures.length > 0)
        throw new Error(failures.map(({ key, reason }) => `${key}: ${reason}`).join("\n"));
    }
    for (const replica of [sender, receiver]) {
      const traffic = trafficOf(await travel(replica, open));
      if (traffic !== "") throw new Error(`a further run transferred ${traffic}`);
    }
    const [sent, received] = [sender, receiver].map(pictureOfStore);
    for (const [key, { parent, name }] of sent!.folders) {
      const other = received!.folders.get(key);
      if (other?.name !== name || other.parent !== parent)
        throw new Error(`the folder ${JSON.stringify(name)} arrived as ${JSON.stringify(other)}`);
    }
    for (const [key, item] of sent!.items) {
      const other = received!.items.get(key);
      if (JSON.stringify(other) !== JSON.stringify(item))
        throw new Error(`${JSON.stringify(item)} arrived as ${JSON.stringify(other)}`);
    }
    if (received!.folders.size !== sent!.folders.size || received!.items.size !== sent!.items.size)
      throw new Error("more arrived than was sent");
    return sent!.items.size;
  } finally {
    receiver.close();
  }
}
