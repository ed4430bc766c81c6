import { availableParallelism } from "node:os";
import { test } from "uvu";
import { dovecotMissing, startDovecot } from "../../examples/servers/imap/dovecot.js";
import { type Disturbance, nameOf, Rehearsal } from "./rehearsal.js";
import { scenarios } from "./scenarios.js";

/** Disturbs it at every place, which takes many minutes. */
const EVERY_POINT = process.env.SAFETY_EVERY_POINT === "1";

/** Chooses which places are taken where not all are. */
const SEED = Number(process.env.SAFETY_SEED ?? Date.now() % 1_000_000);

/** For how long places are taken, in milliseconds. */
const TIME = 40_000;

const reason = dovecotMissing();
if (reason !== undefined) console.log(`skipped: ${reason}`);

(reason === undefined ? test : test.skip)(
  "killed or cut off from an IMAP server at whatever place, a replication ends as if nothing had happened",
  async () => {
    const dovecot = await startDovecot();
    const failures: string[] = [];
    const started = performance.now();
    let [all, taken] = [0, 0];
    try {
      const plays: {
        readonly rehearsal: Rehearsal;
        readonly expected: readonly string[];
        readonly at: Disturbance;
      }[] = [];
      for (const scenario of scenarios) {
        const rehearsal = new Rehearsal(scenario, dovecot);
        const { expected, places } = await rehearsal.rehearse();
        plays.push(...places.map((at) => ({ rehearsal, expected, at })));
      }
      all = plays.length;
      const waiting = EVERY_POINT ? plays : shuffled(plays, SEED);
      const work = async (): Promise<void> => {
        for (let play = waiting.shift(); play !== undefined; play = waiting.shift()) {
          if (!EVERY_POINT && performance.now() - started > TIME) return;
          taken++;
          await play.rehearsal.play(play.at, play.expected).catch((error: Error) => {
            failures.push(`${nameOf(play.at)}: ${error.message}`);
          });
        }
      };
      // Most of the time is spent waiting for the server and for processes.
      await Promise.all(Array.from({ length: 2 * availableParallelism() }, work));
      // Where the server itself is in trouble, it says so there.
      if (failures.length > 0) failures.push(`The end of Dovecot's log:\n${dovecot.log().slice(-2_000)}`);
    } finally {
      await dovecot.stop();
    }
    const seconds = Math.round((performance.now() - started) / 1_000);
    const which = EVERY_POINT ? "" : `, SAFETY_SEED=${SEED}`;
    console.log(
      `${scenarios.length} scenarios, disturbed at ${taken} of ${all} places, ${seconds} s${which}`,
    );
    if (failures.length > 0) throw new Error(failures.join("\n\n"));
  },
);

/** The same in an order that the seed makes. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const rest = [...list];
  const result: T[] = [];
  for (let state = seed >>> 0; rest.length > 0; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    result.push(...rest.splice(Math.floor((state / 2 ** 32) * rest.length), 1));
  }
  return result;
}

test.run();
