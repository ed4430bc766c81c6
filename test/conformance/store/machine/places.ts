import { HR } from "iostx";
import { type Place, placeName } from "../../cases/machine.js";
import type { RuleDefinition } from "../../rule.js";
import { expectCode } from "../../support/expect.js";
import { page } from "../../support/model.js";
import type { StoreCapability } from "../fixture.js";
import type { MachineTrial } from "./machine.js";
import { isDownload, machine } from "./raw.js";

type Definition = RuleDefinition<MachineTrial, StoreCapability>;

/** Two rules for every place of the machine that a store can be at, made from the model. */
export function placeRules(): Definition[] {
  return machine.places().flatMap((place) => {
    const refusals = refusalRule(place);
    return place.path.length === 0 || place.flags.length > 0 ? [refusals] : [transitionRule(place), refusals];
  });
}

/** What may not begin is refused there, and so is what is no state at all. */
function refusalRule(place: Place): Definition {
  const where = placeName(place, machine.initial);
  return {
    name: `machine: in ${where} everything that may not begin is refused and changes nothing`,
    reference: referenceOf(place),
    needs: needsOf(place),
    async check({ prepare }) {
      const raw = await prepare();
      await raw.goTo(place);
      await raw.expectNoStates(place);
      await raw.expectAt(place, "after refusals");
      const isOpen = place.path.length > 0;
      if (isOpen) expectCode(await raw.init(), machine.failure("sequence"), `InitSync in ${where}`);
      if (isOpen)
        expectCode(await raw.end(), machine.failure("sequence"), `SyncEnd without a result in ${where}`);
      if (!machine.isOwn(machine.at(place))) {
        const code = (await raw.store.SyncHdrEnd(null)) >>> 0;
        expectCode(code, machine.failure("sequence"), `SyncHdrEnd in ${where}`);
      }
      await raw.leave(place.path, "after refusals");
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
