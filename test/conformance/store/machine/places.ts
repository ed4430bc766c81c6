import { HR } from "iostx";
import { type Place, placeName } from "../../cases/machine.js";
import type { RuleDefinition } from "../../rule.js";
import { expectCode } from "../../support/expect.js";
import { page } from "../../support/model.js";
import type { StoreCapability } from "../fixture.js";
import type { MachineTrial } from "./machine.js";
import { isDownload, machine, type RawStore } from "./raw.js";

type Definition = RuleDefinition<MachineTrial, StoreCapability>;

/** Two rules for every place of the machine that a store can be at, made from the model. */
export function placeRules(): Definition[] {
  return machine.places().flatMap((place) => {
    const refusals = refusalRule(place);
    return place.path.length === 0 || place.flags.length > 0 ? [refusals] : [transitionRule(place), refusals];
  });
}

/** Rules of calls that are refused at every place, or at most of them. */
export const everywhereRules: readonly Definition[] = [
  {
    name: "machine: SyncBeg of what is no state, or has a method of its own, is refused in every state",
    reference: page("syncstate"),
    needs: [],
    check: (trial) =>
      everywhere(trial, async (raw, where) => {
        const own = machine.states
          .filter((state) => machine.isOwn(state))
          .map((state) => machine.valueOf(state));
        for (const value of [...own, ...NO_STATES])
          expectCode(
            await raw.beginValue(value),
            machine.failure("argument"),
            `SyncBeg(${value}) in ${where}`,
          );
      }),
  },
  {
    name: "machine: InitSync is refused in every state but LR_SYNC_IDLE",
    reference: page("iostx-initsync"),
    needs: [],
    check: (trial) =>
      everywhere(trial, async (raw, where, place) => {
        const expected = place.path.length === 0 ? HR.S_OK : machine.failure("sequence");
        expectCode(await raw.init(), expected, `InitSync in ${where}`);
      }),
  },
  {
    name: "machine: SyncEnd without a result is refused in every state",
    reference: page("iostx-setsyncresult"),
    needs: [],
    check: (trial) =>
      everywhere(trial, async (raw, where, place) => {
        if (place.path.length === 0) return;
        expectCode(await raw.end(), machine.failure("sequence"), `SyncEnd without a result in ${where}`);
      }),
  },
  {
    name: "machine: SyncHdrEnd is refused in every state but LR_SYNC_DOWNLOAD_HEADER, and SyncEnd there",
    reference: page("iostx-synchdrend"),
    needs: [],
    check: (trial) =>
      everywhere(trial, async (raw, where, place) => {
        if (place.path.length === 0) return;
        expectCode(await raw.result(), HR.S_OK, `SetSyncResult in ${where}`);
        const isOwn = machine.isOwn(machine.at(place));
        const answer = isOwn ? raw.store.SyncEnd() : raw.store.SyncHdrEnd(null);
        expectCode(
          await answer,
          machine.failure("sequence"),
          `${isOwn ? "SyncEnd" : "SyncHdrEnd"} in ${where}`,
        );
      }),
  },
];

/** Numbers that are no state: a store must refuse them, whatever its machine does. */
const NO_STATES = [7, 12, 16, 18, 99, 2 ** 31, 2 ** 32 - 1];

/** Tries something at every place that the store can be at; what is refused must leave it there. */
async function everywhere(
  { prepare, capabilities }: MachineTrial,
  attempt: (raw: RawStore, where: string, place: Place) => Promise<void>,
): Promise<void> {
  const raw = await prepare();
  for (const place of machine.places()) {
    if (!needsOf(place).every((need) => capabilities[need])) continue;
    const where = placeName(place, machine.initial);
    await raw.goTo(place);
    await attempt(raw, where, place);
    await raw.leave(place.path, `after the refusal in ${where}`);
  }
}

/** What may not begin is refused there. */
function refusalRule(place: Place): Definition {
  const where = placeName(place, machine.initial);
  return {
    name: `machine: in ${where} everything that may not begin is refused and changes nothing`,
    reference: referenceOf(place),
    needs: needsOf(place),
    async check({ prepare }) {
      const raw = await prepare();
      await raw.goTo(place);
      await raw.expectAt(place, "at first");
      await raw.leave(place.path, "after the refusals");
    },
  };
}

/** The state is entered with a struct, and left for the one that it was entered from. */
function transitionRule(place: Place): Definition {
  const state = machine.at(place);
  const outer: Place = { path: place.path.slice(0, -1), flags: [] };
  const from = placeName(outer, machine.initial);
  return {
    name: `machine: ${state} is begun in ${from} and left for it`,
    reference: referenceOf(place),
    needs: needsOf(place),
    async check({ prepare }) {
      const raw = await prepare();
      await raw.goTo(place);
      await raw.expectAt(place, `after begin ${state}`);
      expectCode(await raw.result(HR.MAPI_E_CALL_FAILED), HR.S_OK, `SetSyncResult of a failure in ${state}`);
      expectCode(await raw.end(state), HR.S_OK, `end ${state} after a failure`);
      const flags = state === "LR_SYNC_UPLOAD_FOLDER" && outer.path.length === 1 ? ["UPS_ONE_FOLDER"] : [];
      await raw.expectAt({ ...outer, flags }, `after end ${state}`);
      await raw.leave(outer.path, `after end ${state}`);
    },
  };
}

function referenceOf(place: Place): string {
  return page(machine.pagesOf(machine.at(place))[0] ?? "about-the-replication-state-machine");
}

/** Read states and deletions are pending only where people edit what the server has. */
function needsOf({ path }: Place): StoreCapability[] {
  const needs = new Set<StoreCapability>();
  for (const state of path) {
    if (machine.isOwn(state)) needs.add("headers");
    else if (isDownload(state)) needs.add("download");
    else if (/_READ$|_DEL$/.test(state)) needs.add("edit");
  }
  return [...needs];
}
