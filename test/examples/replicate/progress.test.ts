import { type InspectEvent, UPS } from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { ReplicateOptions } from "../../../examples/replicate/replicate.js";
import type { Progress } from "../../../examples/replicate/summary.js";
import { failsFor, inbox, mime, setUp, upload } from "./support.js";

const test = suite("replicate: progress");

/** Runs with three folders of some items each, and gives what it reports. */
async function reports(options: ReplicateOptions = {}) {
  const { replica, store, server } = setUp();
  const { folder, keys } = inbox(replica, "one", "two", "three");
  await upload({ store, server });
  for (const text of ["four", "five"]) replica.addItem(folder, mime(text));
  replica.setFlags(keys[0]!, { read: true });
  replica.deleteItem(keys[1]!);
  replica.addItem(replica.createFolder("Other"), mime("six"));
  const list = replica.createFolder("Lists");
  const last = replica.addItem(list, mime("seven"));
  server.before = failsFor(last);
  const seen: Progress[] = [];
  const summary = await upload({ store, server }, { ...options, onProgress: (one) => seen.push({ ...one }) });
  return { seen, summary };
}

test("what is done never grows less, and at the end it is all", async () => {
  for (const dryRun of [false, true]) {
    const { seen, summary } = await reports({ dryRun });
    assert.ok(seen.length >= 6);
    let before: Progress | undefined;
    for (const one of seen) {
      assert.ok(one.fraction >= (before?.fraction ?? 0) && one.fraction <= 1, JSON.stringify(one));
      assert.ok(one.items >= (before?.items ?? 0));
      assert.ok(one.bytes >= (before?.bytes ?? 0));
      assert.ok(one.done >= (before?.folder === one.folder ? before.done : 0));
      assert.ok(one.done <= one.total);
      before = one;
    }
    assert.is(before?.fraction, 1);
    assert.equal([before?.items, before?.bytes], [summary.up.items, summary.up.bytes]);
  }
});

test("each folder is reported with its name, from nothing to all of it", async () => {
  const { seen } = await reports();
  assert.equal([...new Set(seen.map(({ folder }) => folder))], ["Inbox", "Other", "Lists"]);
  for (const [name, total] of [
    ["Inbox", 4],
    ["Other", 1],
    ["Lists", 1],
  ] as const) {
    const steps = seen.filter(({ folder }) => folder === name);
    assert.equal([steps[0]?.done, steps[0]?.total], [0, total], name);
    assert.equal([steps.at(-1)?.done, steps.at(-1)?.total], [total, total], name);
  }
});

test("the inspector sees a run that uploads, in balance", async () => {
  const { replica, store, server } = setUp();
  inbox(replica, "one");
  const events: InspectEvent[] = [];
  await upload({ store, server }, { inspect: (event) => events.push(event) });
  const calls = (method: string) =>
    events.filter((event) => event.type === "call" && event.method === method && event.hresult === 0).length;
  assert.ok(calls("SyncBeg") >= 6);
  assert.is(calls("SyncEnd"), calls("SyncBeg"));
  assert.is(calls("SetSyncResult"), calls("SyncBeg"));
  const structs = events.filter((event) => event.type === "struct" && event.state === "LR_SYNC");
  const flags = structs.map((event) => (event as { data: { ulFlags: number } }).data.ulFlags);
  assert.ok(flags.every((bits) => (bits & UPS.DNLOAD_ONLY) === 0));
});

test.run();
