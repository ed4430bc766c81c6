import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { LockedError, lockReplication } from "../../../examples/replicate/lock.js";
import { replicate } from "../../../examples/replicate/replicate.js";
import { MemoryMailbox } from "../../../examples/servers/memory/mailbox.js";
import { MemoryServer } from "../../../examples/servers/memory/memory-server.js";
import { Replica } from "../../../examples/stores/core/replica.js";
import { ReplicatedStore } from "../../../examples/stores/core/replicated-store.js";
import { MemoryStorage } from "../../../examples/stores/memory/memory-storage.js";

const test = suite("replicate: lock");

const program = fileURLToPath(new URL("lock-holder.js", import.meta.url));

async function inFolder(work: (path: string) => void | Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "iostx-lock-"));
  try {
    await work(join(folder, "store"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts a process that takes the lock, and waits for what it says. */
async function start(path: string): Promise<{ readonly child: ChildProcess; readonly said: string }> {
  const child = spawn(process.execPath, [program, path], { stdio: ["pipe", "pipe", "inherit"] });
  const [said] = await once(child.stdout!.setEncoding("utf8"), "data");
  return { child, said: (said as string).trim() };
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

/** Who the lock is refused in favour of. */
function holderOf(path: string): number | undefined {
  try {
    lockReplication(path).close();
  } catch (error) {
    assert.instance(error, LockedError);
    return (error as LockedError).holder;
  }
  throw new Error(`${path} is not locked`);
}

test("one process has it once, and again when it was closed", () =>
  inFolder((path) => {
    const lock = lockReplication(path);
    assert.is(holderOf(path), process.pid);
    assert.is(holderOf(path), process.pid, "asking does not end it");
    assert.throws(() => lockReplication(path), /is being replicated already, by this process/);
    const other = lockReplication(`${path}2`);
    lock.close();
    lock.close();
    lockReplication(path).close();
    other.close();
  }));

test("another process is refused, and told who has it", () =>
  inFolder(async (path) => {
    const lock = lockReplication(path);
    const refused = await start(path);
    assert.is(
      refused.said,
      `${path} is being replicated already, by process ${process.pid}; wait until that has ended`,
    );
    lock.close();
    const { child, said } = await start(path);
    assert.is(said, "locked");
    assert.is(holderOf(path), child.pid);
    child.stdin!.write("end\n");
    await once(child, "exit");
    lockReplication(path).close();
  }));

test("it ends with the process, also when that is killed", () =>
  inFolder(async (path) => {
    for (let round = 0; round < 3; round++) {
      const { child, said } = await start(path);
      assert.is(said, "locked");
      assert.is(holderOf(path), child.pid);
      await kill(child);
      lockReplication(path).close();
    }
  }));

test("of many processes that want it at once, one gets it", () =>
  inFolder(async (path) => {
    const all = await Promise.all(Array.from({ length: 5 }, () => start(path)));
    const holders = all.filter(({ said }) => said === "locked");
    assert.is(holders.length, 1, all.map(({ said }) => said).join("\n"));
    for (const { child } of all) if (child.exitCode === null) await kill(child);
  }));

test("a file that is in the way is left alone", () =>
  inFolder((path) => {
    writeFileSync(`${path}.lock`, "something else ".repeat(100));
    assert.throws(() => lockReplication(path), /file is not a database/);
  }));

test("a store is never replicated twice at once", () =>
  inFolder(async (path) => {
    const replica = new Replica(new MemoryStorage());
    replica.addItem(replica.createFolder("Inbox"), Buffer.from("Subject: one\r\n\r\n"));
    const mailbox = new MemoryMailbox();
    const run = () =>
      replicate(new ReplicatedStore(replica), new MemoryServer(mailbox), {
        lock: () => lockReplication(path),
      });
    const [first, second] = await Promise.allSettled([run(), run()]);
    assert.is(first.status, "fulfilled");
    assert.ok(second.status === "rejected" && second.reason instanceof LockedError);
    assert.is((await run()).up.items, 0, "it is free again, and all has gone up once");
  }));

test.run();
