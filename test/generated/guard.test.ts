import { execFileSync } from "node:child_process";
import {
  advice,
  HR,
  type OpenState,
  type StateName,
  SYNCSTATE,
  SyncGuard,
  stateName,
  TransitionError,
  UPS,
} from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PACKAGE_ROOT } from "./compiler.js";
import { OPEN_STATES, PATHS, STATES } from "./support.js";

const test = suite("guard");

/** A guard in a state, entered as the machine wants it. */
function guardIn(state: StateName): SyncGuard {
  const guard = new SyncGuard();
  guard.init();
  if (state === "LR_SYNC_IDLE") return guard;
  for (const name of PATHS[state]) {
    assert.is(guard.canBegin(SYNCSTATE[name]), HR.S_OK);
    guard.begin(SYNCSTATE[name]);
  }
  return guard;
}

/** Leaves the present state in the way that it is left. */
function leave(guard: SyncGuard): void {
  assert.is(guard.canSetResult(), HR.S_OK);
  guard.setResult();
  const header = guard.state === SYNCSTATE.LR_SYNC_DOWNLOAD_HEADER;
  assert.is(header ? guard.canEndOwn(guard.state) : guard.canEnd(), HR.S_OK);
  guard.end();
}

test("in every state it accepts the begins that the table has no advice against, and refuses the others with it", () => {
  const accepted: string[] = [];
  for (const from of STATES) {
    const guard = guardIn(from);
    const texts: Readonly<Record<string, string>> = advice[from];
    for (const to of OPEN_STATES) {
      const code = guard.canBegin(SYNCSTATE[to]);
      const text = texts[to];
      assert.is(code, text === undefined ? HR.S_OK : HR.E_UNEXPECTED, `${to} in ${from}`);
      if (text === undefined) {
        accepted.push(`${from} > ${to}`);
        continue;
      }
      const error = guard.explainBegin(SYNCSTATE[to]);
      assert.instance(error, TransitionError);
      assert.is(error.message, text);
      assert.is(error.code, HR.E_UNEXPECTED);
      assert.is(error.state, from);
      assert.equal(error.allowed, guard.allowed());
      assert.is(stateName(guard.state), from, "a refusal changes nothing");
    }
  }
  assert.is(accepted.length, 11);
});

test("nothing is no state of the machine", () => {
  const odd = [-1, 7, 12, 13, 14, 15, 16, 18, 31, 32, 33, 49, 1e9, Number.NaN, Number.POSITIVE_INFINITY];
  for (const from of STATES) {
    const guard = guardIn(from);
    for (const value of odd) assert.is(guard.canBegin(value), HR.E_UNEXPECTED, `${value} in ${from}`);
    assert.is(guard.canBegin(SYNCSTATE.LR_SYNC_IDLE), HR.E_UNEXPECTED);
  }
});

test("a number that becomes a state only when it is cut to 32 bits is no state", () => {
  const guard = guardIn("LR_SYNC_IDLE");
  for (const value of [1.5, 2 ** 32 + 1, 1 - 2 ** 32])
    assert.is(guard.canBegin(value), HR.E_UNEXPECTED, `${value}`);
});

test("a tour through all states and back takes 22 steps", () => {
  const guard = guardIn("LR_SYNC_IDLE");
  const steps: string[] = [];
  const visit = () => {
    for (const child of guard.allowed() as OpenState[]) {
      const depth = guard.depth;
      guard.begin(SYNCSTATE[child]);
      steps.push(`+${child}`);
      assert.is(guard.depth, depth + 1);
      assert.is(stateName(guard.state), child);
      visit();
      leave(guard);
      steps.push(`-${child}`);
      assert.is(guard.depth, depth);
    }
  };
  visit();
  assert.is(stateName(guard.state), "LR_SYNC_IDLE");
  assert.is(steps.length, 22);
  assert.equal(new Set(steps), new Set(OPEN_STATES.flatMap((state) => [`+${state}`, `-${state}`])));
});

test("UPS_ONE_FOLDER opens the way to a folder, in LR_SYNC and nowhere else", () => {
  const folder = SYNCSTATE.LR_SYNC_UPLOAD_FOLDER;
  const guard = guardIn("LR_SYNC");
  assert.is(guard.canBegin(folder, UPS.UPLOAD_ONLY | UPS.OK), HR.E_UNEXPECTED);
  assert.is(guard.canBegin(folder, UPS.UPLOAD_ONLY | UPS.ONE_FOLDER), HR.S_OK);
  const ways = ["LR_SYNC_UPLOAD_HIERARCHY", "LR_SYNC_CONTENTS", "LR_SYNC_DOWNLOAD_HIERARCHY"];
  assert.equal(guard.allowed().sort(), [...ways].sort());
  assert.equal(guard.allowed(UPS.ONE_FOLDER).sort(), [...ways, "LR_SYNC_UPLOAD_FOLDER"].sort());
  guard.begin(folder);
  leave(guard);
  assert.is(stateName(guard.state), "LR_SYNC");
  for (const from of STATES.filter((state) => state !== "LR_SYNC" && state !== "LR_SYNC_UPLOAD_HIERARCHY")) {
    assert.is(guardIn(from).canBegin(folder, 0xffffffff), HR.E_UNEXPECTED, from);
  }
});

test("InitSync comes first, and only while nothing is open", () => {
  const guard = new SyncGuard();
  assert.is(guard.canBegin(SYNCSTATE.LR_SYNC), HR.MAPI_E_NOT_INITIALIZED);
  const error = guard.explainBegin(SYNCSTATE.LR_SYNC);
  assert.is(error.message, "cannot begin LR_SYNC in LR_SYNC_IDLE: first call InitSync");
  assert.is(error.code, HR.MAPI_E_NOT_INITIALIZED);
  assert.is(guard.canInit(), HR.S_OK);
  guard.init();
  assert.is(guard.canBegin(SYNCSTATE.LR_SYNC), HR.S_OK);
  for (const state of OPEN_STATES) assert.is(guardIn(state).canInit(), HR.E_UNEXPECTED, state);
  assert.is(
    guardIn("LR_SYNC_UPLOAD_TABLE").explainInit().message,
    "cannot call InitSync in LR_SYNC_UPLOAD_TABLE: first end LR_SYNC_UPLOAD_TABLE, then LR_SYNC_CONTENTS, then LR_SYNC",
  );
});

test("a header is fetched without InitSync, from idle only, and leads back there", () => {
  const header = SYNCSTATE.LR_SYNC_DOWNLOAD_HEADER;
  const guard = new SyncGuard();
  assert.is(guard.canBegin(header), HR.S_OK);
  guard.begin(header);
  guard.setResult();
  assert.is(guard.canEnd(), HR.E_UNEXPECTED, "SyncEnd does not leave it");
  assert.match(guard.explainEnd("SyncEnd").message, "cannot call SyncEnd in LR_SYNC_DOWNLOAD_HEADER");
  assert.is(guard.canEndOwn(header), HR.S_OK);
  guard.end();
  assert.is(stateName(guard.state), "LR_SYNC_IDLE");
  for (const from of OPEN_STATES) {
    assert.is(guardIn(from).canBegin(header), HR.E_UNEXPECTED, from);
    if (from === "LR_SYNC_DOWNLOAD_HEADER") continue;
    assert.is(guardIn(from).canEndOwn(header), HR.E_UNEXPECTED, from);
    assert.match(guardIn(from).explainEnd("SyncHdrEnd").message, `cannot call SyncHdrEnd in ${from}`);
  }
});

test("a state ends only after its own result was set", () => {
  const guard = guardIn("LR_SYNC_UPLOAD_TABLE");
  for (const state of ["LR_SYNC_UPLOAD_TABLE", "LR_SYNC_CONTENTS", "LR_SYNC"]) {
    assert.is(guard.canEnd(), HR.E_UNEXPECTED, `the result of ${state} is not that of its child`);
    const text = `cannot end ${state}: first call SetSyncResult, so that the store learns how the work went`;
    assert.is(guard.explainEnd("SyncEnd").message, text);
    leave(guard);
  }
  guard.begin(SYNCSTATE.LR_SYNC);
  assert.is(guard.canEnd(), HR.E_UNEXPECTED, "nor is it that of the time before");
});

test("in idle there is nothing to end and nothing to give a result for", () => {
  for (const guard of [new SyncGuard(), guardIn("LR_SYNC_IDLE")]) {
    assert.is(guard.canSetResult(), HR.E_UNEXPECTED);
    assert.is(
      guard.explainSetResult().message,
      "cannot call SetSyncResult in LR_SYNC_IDLE: no state is open",
    );
    assert.is(guard.canEnd(), HR.E_UNEXPECTED);
    assert.is(guard.explainEnd("SyncEnd").message, "cannot call SyncEnd in LR_SYNC_IDLE: no state is open");
    assert.is(guard.canEndOwn(SYNCSTATE.LR_SYNC_DOWNLOAD_HEADER), HR.E_UNEXPECTED);
    assert.is(guard.canEndOwn(SYNCSTATE.LR_SYNC_IDLE), HR.E_UNEXPECTED);
  }
});

test("a million transitions leave the heap as it was", () => {
  const program = `
    import { SyncGuard, SYNCSTATE } from "iostx";
    const guard = new SyncGuard();
    guard.init();
    const path = [SYNCSTATE.LR_SYNC, SYNCSTATE.LR_SYNC_CONTENTS, SYNCSTATE.LR_SYNC_UPLOAD_TABLE,
      SYNCSTATE.LR_SYNC_UPLOAD_MESSAGE];
    let refused = 0;
    const rounds = (count) => {
      for (let round = 0; round < count; round++) {
        for (let at = 0; at < path.length; at++) {
          if (guard.canBegin(path[at]) !== 0) throw new Error("refused");
          guard.begin(path[at]);
          if (guard.canBegin(SYNCSTATE.LR_SYNC) !== 0) refused++;
        }
        for (let at = 0; at < path.length; at++) {
          guard.setResult();
          if (guard.canEnd() !== 0) throw new Error("refused");
          guard.end();
        }
      }
    };
    for (let times = 0; times < 8; times++) rounds(125_000);
    // What allocates does so every time; what the compiler allocates once for itself does not count.
    const growths = [1, 2, 3, 4].map(() => {
      gc();
      const before = process.memoryUsage().heapUsed;
      rounds(125_000);
      return process.memoryUsage().heapUsed - before;
    });
    console.log(String(Math.min(...growths)));
  `;
  // The young generation is large enough that no collection hides what was allocated.
  const options = ["--expose-gc", "--max-semi-space-size=64", "--min-semi-space-size=64"];
  const output = execFileSync(process.execPath, [...options, "--input-type=module", "-e", program], {
    cwd: PACKAGE_ROOT,
    encoding: "utf8",
  });
  const growth = Number(output);
  console.log(`  heap growth over a million transitions: ${growth} bytes`);
  assert.ok(growth < 1024 * 1024, `${growth} bytes`);
});

test.run();
