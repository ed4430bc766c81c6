import { MemoryServer, type MemoryServerOptions } from "../../../examples/servers/memory/memory-server.js";
import type { MailServer } from "../../../examples/servers/server.js";
import { Replica } from "../../../examples/stores/core/replica.js";
import type { Storage } from "../../../examples/stores/core/storage.js";
import { MemoryStorage } from "../../../examples/stores/memory/memory-storage.js";
import { pendingIn, trafficOf } from "../model/checks.js";
import { linesOf, pictureOfServer, pictureOfStore } from "../picture.js";
import type { Scenario } from "../scenarios/scenario.js";
import { prepare } from "../scenarios/stage.js";
import { synchronise } from "../world.js";

/** What goes wrong in one run. */
export interface Trouble {
  readonly server?: (server: MemoryServer) => MailServer;
  readonly hooks?: Pick<MemoryServerOptions, "before" | "after">;
  readonly storage?: (storage: Storage) => Storage;
}

/**
 * Plays a scenario with trouble in its first run, and then in peace, until there is nothing more to do.
 *
 * @returns what both sides hold in the end
 */
export async function rehearse(scenario: Scenario, trouble: Trouble = {}): Promise<string> {
  const storage = new MemoryStorage();
  const { mailbox } = await prepare(scenario, storage);
  const { headersOnly = false, inBatches = false, withoutMove = false } = scenario;
  const options = { capabilities: { move: !withoutMove }, inBatches };
  const troubled = new MemoryServer(mailbox, { ...options, ...trouble.hooks });
  const server = trouble.server?.(troubled) ?? troubled;
  const replica = new Replica(trouble.storage?.(storage) ?? storage);
  await synchronise(replica, server, { headersOnly });
  // What a run could not write is not written by the next one: it is another process.
  storage.rollback();
  const next = new Replica(storage);
  const sync = () => synchronise(next, new MemoryServer(mailbox, options), { headersOnly });
  await sync();
  const last = [await sync(), await sync()].at(-1)!;
  const rest = [...pendingIn(next), trafficOf(last), ...last.failures.map(({ reason }) => reason)].join(", ");
  return [...linesOf(pictureOfStore(next)), "--", ...linesOf(pictureOfServer(mailbox)), rest].join("\n");
}

/** Plays a scenario with each of its calls failing in turn, and returns what ends otherwise than in peace. */
export async function failEach(
  scenario: Scenario,
  troubleAt: (reached: () => boolean, call: () => number) => Trouble,
): Promise<{ readonly failures: string[]; readonly runs: number }> {
  const expected = await rehearse(scenario);
  const failures: string[] = [];
  for (let number = 0; ; number++) {
    let calls = 0;
    let hit = false;
    const reached = () => {
      const isNow = calls++ === number;
      hit ||= isNow;
      return isNow;
    };
    const found = await rehearse(
      scenario,
      troubleAt(reached, () => calls - 1 - number),
    );
    if (!hit) return { failures, runs: number };
    if (found !== expected)
      failures.push(
        `${scenario.name}: trouble at call ${number} ends with\n${found}\ninstead of\n${expected}`,
      );
  }
}
