import { MemoryMailbox } from "../../../examples/servers/memory/mailbox.js";
import { type Call, MemoryServer } from "../../../examples/servers/memory/memory-server.js";
import type { Key } from "../../../examples/servers/server.js";
import { Replica } from "../../../examples/stores/core/replica.js";
import type { Storage } from "../../../examples/stores/core/storage.js";
import { mime } from "../picture.js";
import { Clock, synchronise } from "../world.js";
import type { Scenario, Stage } from "./scenario.js";

/** Brings both sides to where the run of a scenario begins. */
export async function prepare(
  { fromNothing = false, happens, inBatches = false, withoutMove = false }: Scenario,
  storage: Storage,
): Promise<Pick<Stage, "replica" | "mailbox">> {
  const clock = new Clock();
  const replica = new Replica(storage, { now: clock.next });
  const mailbox = new MemoryMailbox(() => new Date(clock.next()));
  const sync = async (failing?: (call: Call) => void, headersOnly = false) => {
    const capabilities = { move: !withoutMove };
    const server = new MemoryServer(mailbox, {
      ...{ capabilities, inBatches },
      ...(failing && { before: failing }),
    });
    await synchronise(replica, server, { headersOnly });
  };
  const keys = fromNothing ? NOTHING : makeFolders(replica);
  if (!fromNothing) await sync();
  await happens({ replica, mailbox, sync, ...keys });
  return { replica, mailbox };
}

type Keys = Omit<Stage, "replica" | "mailbox" | "sync">;

const NOTHING: Keys = { inbox: "", archive: "", lists: "", deep: "", one: "", two: "", three: "" };

function makeFolders(replica: Replica): Keys {
  const [inbox, archive, lists] = ["Inbox", "Archive", "Lists"].map(
    (name): Key => replica.createFolder(name),
  );
  const deep = replica.createFolder("Deep", lists);
  const [one, two, three] = ["one", "two", "three"].map((text) => replica.addItem(inbox!, mime(text)));
  return { inbox: inbox!, archive: archive!, lists: lists!, deep, one: one!, two: two!, three: three! };
}
