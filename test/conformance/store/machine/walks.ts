import { HR } from "iostx";
import type { Place } from "../../cases/machine.js";
import type { RuleDefinition } from "../../rule.js";
import { expectCode } from "../../support/expect.js";
import { page } from "../../support/model.js";
import type { StoreCapabilities, StoreCapability } from "../fixture.js";
import type { MachineTrial } from "./machine.js";
import { isDownload, machine, type RawStore } from "./raw.js";

const SEEDS = [1, 2, 3, 4];
const CALLS = 250;

/** Sequences of calls drawn from a seed, most of them out of order, each with the answer that the model gives. */
export const walkRules: readonly RuleDefinition<MachineTrial, StoreCapability>[] = SEEDS.map((seed) => ({
  name: `machine: ${CALLS} calls in any order are answered as the model says (seed ${seed})`,
  reference: page("about-the-replication-state-machine"),
  needs: [],
  async check({ prepare, capabilities }) {
    const raw = await prepare();
    expectCode(await raw.init(), HR.S_OK, "InitSync");
    const walk = new Walk(raw, capabilities, seed);
    for (let call = 1; call <= CALLS; call++) await walk.step(call);
    await walk.leave();
  },
}));

/** One walk: what the store is called with, and where it must be afterwards. */
class Walk {
  readonly #raw: RawStore;
  readonly #capabilities: StoreCapabilities;
  readonly #random: () => number;
  readonly #results: boolean[] = [];
  readonly #path: string[] = [];

  constructor(raw: RawStore, capabilities: StoreCapabilities, seed: number) {
    this.#raw = raw;
    this.#capabilities = capabilities;
    this.#random = randomNumbers(seed);
  }

  get #place(): Place {
    return { path: this.#path, flags: [] };
  }

  async step(number: number): Promise<void> {
    const states = machine.states.filter((state) => state !== machine.initial);
    const dice = this.#random();
    const subject = `call ${number} of the walk, in ${this.#path.join(" > ") || machine.initial}`;
    if (dice < 0.08) await this.#init(subject);
    else if (dice < 0.5) await this.#begin(states[Math.floor(this.#random() * states.length)]!, subject);
    else if (dice < 0.75) await this.#result(subject);
    else await this.#end(dice < 0.8, subject);
  }

  async leave(): Promise<void> {
    await this.#raw.leave(this.#path, "after the walk");
  }

  async #init(subject: string): Promise<void> {
    const isIdle = this.#path.length === 0;
    expectCode(
      await this.#raw.init(),
      isIdle ? HR.S_OK : machine.failure("sequence"),
      `InitSync, ${subject}`,
    );
  }

  async #begin(state: string, subject: string): Promise<void> {
    const code = await this.#raw.begin(state);
    expectCode(code, this.#answers(state), `begin ${state}, ${subject}`);
    if (code !== HR.S_OK) return;
    this.#path.push(state);
    this.#results.push(false);
    if (state === "LR_SYNC") this.#raw.data.ulFlags = this.#random() < 0.5 ? 1 : 2;
  }

  #answers(state: string): number[] {
    if (!machine.leads(this.#place, state)) return [machine.failure("sequence")];
    // Whether there is anything to do in a state is not the machine's concern.
    const codes: number[] = [HR.S_OK, machine.failure("empty")];
    const isMissing = isDownload(state) && !this.#capabilities[machine.isOwn(state) ? "headers" : "download"];
    return isMissing ? [...codes, machine.failure("unsupported")] : codes;
  }

  async #result(subject: string): Promise<void> {
    const isOpen = this.#path.length > 0;
    const code = await this.#raw.result(HR.MAPI_E_CALL_FAILED);
    expectCode(code, isOpen ? HR.S_OK : machine.failure("sequence"), `SetSyncResult, ${subject}`);
    if (isOpen) this.#results[this.#results.length - 1] = true;
  }

  async #end(byOwn: boolean, subject: string): Promise<void> {
    const here = this.#path.at(-1);
    const isOwn = here !== undefined && machine.isOwn(here);
    const isLegal = byOwn ? isOwn : !isOwn && this.#results.at(-1) === true;
    const code = await this.#raw.end(byOwn ? "LR_SYNC_DOWNLOAD_HEADER" : "");
    const method = byOwn ? "SyncHdrEnd" : "SyncEnd";
    expectCode(code, isLegal ? HR.S_OK : machine.failure("sequence"), `${method}, ${subject}`);
    if (!isLegal) return;
    this.#path.pop();
    this.#results.pop();
  }
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = Math.imul(seed, 0x9e37_79b9) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
