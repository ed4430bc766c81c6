import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Replica } from "../../../../examples/stores/core/replica.js";
import { hashOf } from "../../../../examples/stores/core/rows.js";
import { openSqliteStorage } from "../../../../examples/stores/sqlite/open.js";
import { checkIntegrity, inFolder } from "./support.js";
import type { ItemState, Line } from "./writer.js";

const test = suite("stores: killed while writing to sqlite");

const ROUNDS = 20;
const writer = fileURLToPath(new URL("writer.js", import.meta.url));

test("what an edit that returned did is there, whenever the process is killed", () =>
  inFolder(async (folder) => {
    const path = join(folder, "store.db");
    const log = join(folder, "log");
    let items = new Map<string, ItemState>();
    let edits = 0;
    for (let round = 0; round < ROUNDS; round++) {
      rmSync(log, { force: true });
      await writeAndKill(path, log, round);
      const lines = existsSync(log) ? readLines(log) : [];
      edits += editsIn(log);
      // A log that is left is recovered by whoever opens the file next, here SQLite alone.
      if (existsSync(path)) assert.is(checkIntegrity(path), "ok");
      const found = readItems(path);
      assertEdits(items, lines, found);
      items = found;
    }
    assert.ok(edits > ROUNDS, `only ${edits} edits were made`);
  }));

/** Lets a process write for a while: sometimes it has only begun, even to create the file. */
async function writeAndKill(path: string, log: string, round: number): Promise<void> {
  const child = spawn(process.execPath, [writer, path, log, String(round)], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    complaint += text;
  });
  const ended = once(child, "exit");
  const edits = round % 3 === 0 ? 0 : 2 + Math.floor(Math.random() * 20);
  const isFarEnough = (): boolean => (edits === 0 ? existsSync(path) : editsIn(log) >= edits);
  while (!isFarEnough() && child.exitCode === null) await sleep(1);
  await sleep(Math.random() * 10);
  child.kill("SIGKILL");
  const [, signal] = await ended;
  assert.is(signal, "SIGKILL", complaint);
}

function editsIn(log: string): number {
  return existsSync(log) ? readLines(log).filter((line) => "done" in line).length : 0;
}

/** The lines that were written, but for one that was cut off. */
function readLines(log: string): Line[] {
  const text = readFileSync(log, "utf8");
  return text
    .slice(0, text.lastIndexOf("\n") + 1)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
}

function readItems(path: string): Map<string, ItemState> {
  const replica = new Replica(openSqliteStorage(path));
  const items = new Map<string, ItemState>();
  for (const { key: folder } of replica.folders())
    for (const { key, flags } of replica.items(folder))
      items.set(key, { hash: hashOf(replica.content(key)!), folder, flagged: flags.flagged });
  replica.close();
  return items;
}

/** That the items are what the edits made of them. Of the last edit nobody knows whether it was made. */
function assertEdits(
  before: ReadonlyMap<string, ItemState>,
  lines: readonly Line[],
  found: Map<string, ItemState>,
) {
  const expected = new Map(before);
  const apply = (key: string, state: ItemState | null) =>
    state === null ? expected.delete(key) : expected.set(key, state);
  let pending: Extract<Line, { about: string }> | undefined;
  for (const line of lines) {
    if ("about" in line) pending = line;
    else {
      apply(line.done, pending!.state);
      pending = undefined;
    }
  }
  if (pending !== undefined) {
    const { about, state } = pending;
    const key = about === "new" ? [...found.keys()].find((one) => !expected.has(one)) : about;
    const same = JSON.stringify(key && found.get(key)) === JSON.stringify(state ?? undefined);
    if (key !== undefined && same) apply(key, state);
  }
  assert.equal([...found].sort(byKey), [...expected].sort(byKey));
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

test.run();
