import {
  type Awaitable,
  HR,
  type HRESULT,
  type IOSTX,
  type MAPIERROR,
  type Out,
  type StateName,
  SYNCSTATE,
  UPS,
} from "iostx";
import { Machine, type Place, placeName } from "../../cases/machine.js";
import { RuleBroken } from "../../rule.js";
import { expectCode } from "../../support/expect.js";
import { model } from "../../support/model.js";

export const machine = new Machine(model);

/** Whether a state belongs to the way down. */
export function isDownload(state: string): boolean {
  return state.startsWith("LR_SYNC_DOWNLOAD");
}

/** Calls a store without any help: what it answers is what counts. */
export class RawStore {
  readonly store: IOSTX;
  /** The entry identifier that SyncHdrBeg is called with. */
  header: Uint8Array;
  /** The structs of the open states, outermost first. */
  readonly #structs: unknown[] = [];

  constructor(store: IOSTX, header: Uint8Array = new Uint8Array(70)) {
    this.store = store;
    this.header = header;
  }

  /** The struct of the innermost open state. */
  get data(): { ulFlags: number } {
    return this.#structs.at(-1) as { ulFlags: number };
  }

  async init(flags = 0): Promise<HRESULT> {
    return this.#answer(this.store.InitSync(flags));
  }

  /** Begins a state, by the method that it is begun with. */
  async begin(state: string): Promise<HRESULT> {
    const out: Out<unknown> = { value: undefined };
    const answer = machine.isOwn(state)
      ? this.store.SyncHdrBeg(this.header, out)
      : this.store.SyncBeg(SYNCSTATE[state as StateName], out);
    const code = await this.#answer(answer);
    if (code === HR.S_OK) this.#structs.push(out.value);
    return code;
  }

  async beginValue(value: number): Promise<HRESULT> {
    return this.#answer(this.store.SyncBeg(value, { value: undefined }));
  }

  async result(code: HRESULT = HR.S_OK): Promise<HRESULT> {
    return this.#answer(this.store.SetSyncResult(code));
  }

  /** Ends a state, by the method that it is ended with. */
  async end(state = ""): Promise<HRESULT> {
    const answer = machine.isOwn(state) ? this.store.SyncHdrEnd(null) : this.store.SyncEnd();
    const code = await this.#answer(answer);
    if (code === HR.S_OK) this.#structs.pop();
    return code;
  }

  async lastError(code: HRESULT, flags = 0): Promise<{ code: HRESULT; error: MAPIERROR | null }> {
    const out: Out<MAPIERROR | null> = { value: null };
    return { code: (await this.store.GetLastError(code, flags, out)) >>> 0, error: out.value };
  }

  /** The code of an answer. That something was thrown inside the store breaks every rule: its text is what counts. */
  async #answer(answer: Awaitable<HRESULT>): Promise<HRESULT> {
    const code = (await answer) >>> 0;
    if (code !== machine.failure("exception")) return code;
    const { error } = await this.lastError(code);
    throw new RuleBroken(error?.lpszError ?? "the store threw something, and does not explain it");
  }

  /** Goes to a place from idle, after InitSync. */
  async goTo({ path, flags }: Place): Promise<void> {
    expectCode(await this.init(), HR.S_OK, "InitSync");
    for (const [depth, state] of path.entries()) {
      expectCode(await this.begin(state), HR.S_OK, `begin ${path.slice(0, depth + 1).join(" > ")}`);
      if (state === "LR_SYNC") this.data.ulFlags = directionOf(path[depth + 1] ?? "", path, flags);
    }
  }

  /** Breaks the rule unless the store is at a place: it refuses all that may not begin there, and is as deep. */
  async expectAt(place: Place, after: string): Promise<void> {
    for (const state of machine.states) {
      if (machine.leads(place, state)) continue;
      const subject = `${after}: begin ${state} in ${placeName(place, machine.initial)}`;
      expectCode(await this.begin(state), machine.failure("sequence"), subject);
    }
  }

  /** Leaves all states, and breaks the rule unless the store is idle then: InitSync is refused everywhere else. */
  async leave(path: readonly string[], after: string): Promise<void> {
    for (const state of [...path].reverse()) {
      expectCode(await this.result(HR.MAPI_E_USER_CANCEL), HR.S_OK, `${after}: SetSyncResult in ${state}`);
      expectCode(await this.end(state), HR.S_OK, `${after}: end ${state}`);
    }
    expectCode(await this.init(), HR.S_OK, `${after}: InitSync once all states have ended`);
  }
}

function directionOf(next: string, path: readonly string[], flags: readonly string[]): number {
  const isDown = path.some(isDownload);
  const needsOneFolder = next === "LR_SYNC_UPLOAD_FOLDER" || flags.includes("UPS_ONE_FOLDER");
  return (isDown ? UPS.DNLOAD_ONLY : UPS.UPLOAD_ONLY) | (needsOneFolder ? UPS.ONE_FOLDER : 0);
}
