import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import { fastFolder } from "../place.js";
import { scenarios } from "../scenarios/all.js";
import { Rehearsal } from "./rehearsal.js";

/** Kills at every point also where it leaves the same behind as at the one before: some twenty times as often. */
const EVERY_POINT = process.env.SAFETY_EVERY_POINT === "1";

test("killed at whatever point, a replication ends as if nothing had happened", async () => {
  const folder = mkdtempSync(join(fastFolder(), "iostx-kill-"));
  const waiting = [...scenarios.entries()];
  const failures: string[] = [];
  let [points, kills] = [0, 0];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [number, scenario] = next;
      try {
        const played = await new Rehearsal(scenario, join(folder, String(number))).play(EVERY_POINT);
        points += played.points;
        kills += played.kills;
      } catch (error) {
        failures.push(error instanceof Error ? error.message : String(error));
      }
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  rmSync(folder, { recursive: true, force: true });
  const seconds = Math.round((performance.now() - started) / 1_000);
  console.log(`${scenarios.length} scenarios x ${points} points, killed ${kills} times, ${seconds} s`);
  if (failures.length > 0) throw new Error(failures.join("\n\n"));
});

test.run();
