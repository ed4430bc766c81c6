import {
  type Awaitable,
  describeHResult,
  type Filled,
  HR,
  type HRESULT,
  HResultError,
  type IOSTX,
  isState,
  type OpenState,
  OstxStore,
  type Out,
  type Outcome,
  type StateName,
  type StateStructs,
  type SYNCCONT,
  SYNCSTATE,
  stateName,
  type UPHIER,
  type UPTBL,
} from "iostx";
import * as assert from "uvu/assert";
import { filled, updele, upreade } from "./structs.js";

/** The states that are open when a state is, from outside in, with itself. */
export const PATHS: { readonly [State in OpenState]: readonly OpenState[] } = {
  LR_SYNC: ["LR_SYNC"],
  LR_SYNC_UPLOAD_HIERARCHY: ["LR_SYNC", "LR_SYNC_UPLOAD_HIERARCHY"],
  LR_SYNC_UPLOAD_FOLDER: ["LR_SYNC", "LR_SYNC_UPLOAD_HIERARCHY", "LR_SYNC_UPLOAD_FOLDER"],
  LR_SYNC_CONTENTS: ["LR_SYNC", "LR_SYNC_CONTENTS"],
  LR_SYNC_UPLOAD_TABLE: ["LR_SYNC", "LR_SYNC_CONTENTS", "LR_SYNC_UPLOAD_TABLE"],
  LR_SYNC_UPLOAD_MESSAGE: ["LR_SYNC", "LR_SYNC_CONTENTS", "LR_SYNC_UPLOAD_TABLE", "LR_SYNC_UPLOAD_MESSAGE"],
  LR_SYNC_UPLOAD_MESSAGE_READ: [
    "LR_SYNC",
    "LR_SYNC_CONTENTS",
    "LR_SYNC_UPLOAD_TABLE",
    "LR_SYNC_UPLOAD_MESSAGE_READ",
  ],
  LR_SYNC_UPLOAD_MESSAGE_DEL: [
    "LR_SYNC",
    "LR_SYNC_CONTENTS",
    "LR_SYNC_UPLOAD_TABLE",
    "LR_SYNC_UPLOAD_MESSAGE_DEL",
  ],
  LR_SYNC_DOWNLOAD_HIERARCHY: ["LR_SYNC", "LR_SYNC_DOWNLOAD_HIERARCHY"],
  LR_SYNC_DOWNLOAD_TABLE: ["LR_SYNC", "LR_SYNC_CONTENTS", "LR_SYNC_DOWNLOAD_TABLE"],
  LR_SYNC_DOWNLOAD_HEADER: ["LR_SYNC_DOWNLOAD_HEADER"],
};

export const STATES = Object.keys(SYNCSTATE) as StateName[];
export const OPEN_STATES = Object.keys(PATHS) as OpenState[];

/** What a {@link ScriptedStore} has to do, and what goes wrong in it. */
export interface Script {
  /** Whether it answers with promises. */
  readonly later?: boolean;
  readonly folders?: number;
  readonly tables?: number;
  readonly messages?: number;
  readonly reads?: number;
  readonly deletions?: number;
  /** Whether it forgets to advance its indexes. */
  readonly stuck?: boolean;
  /** Called before a state is entered: throws to refuse, changes the struct to break it. */
  readonly entering?: (state: OpenState, data: never) => void;
  /** Called when a state is left. */
  readonly leaving?: (state: OpenState, outcome: Outcome) => void;
  readonly initializing?: (flags: number) => void;
}

/** How a state was left. */
export interface Left {
  readonly state: OpenState;
  readonly outcome: Outcome;
  readonly data: StateStructs[OpenState];
  /** What the method was given after the outcome: the struct of the parent, or of the header the progress. */
  readonly rest: unknown;
}

/** A store that supports every state, counts down what its script says, and keeps what it is told. */
export class ScriptedStore extends OstxStore {
  protected override readonly component = "scripted";
  readonly left: Left[] = [];
  readonly entered: OpenState[] = [];
  readonly #script: Script;

  constructor(script: Script = {}) {
    super();
    this.#script = script;
  }

  /** How the states were left, in order: `LR_SYNC S_OK ok`. */
  get outcomes(): string[] {
    return this.left.map(
      ({ state, outcome }) => `${state} ${describeHResult(outcome.hresult).name}${outcome.ok ? " ok" : ""}`,
    );
  }

  /** The struct that an open state has. */
  struct<State extends OpenState>(state: State): StateStructs[State] | undefined {
    return this.opened(state);
  }

  protected override onInit(flags: number) {
    return this.#give(() => this.#script.initializing?.(flags));
  }

  protected override enterSync = () => this.#enter("LR_SYNC", {});
  protected override enterSyncUploadHierarchy = () =>
    this.#enter("LR_SYNC_UPLOAD_HIERARCHY", { cEnt: this.#script.folders ?? 0 });
  protected override enterSyncUploadFolder = (parent: object) =>
    this.#enter("LR_SYNC_UPLOAD_FOLDER", {}, "cEnt" in parent ? left(parent as UPHIER) : 1);
  protected override enterSyncContents = () =>
    this.#enter("LR_SYNC_CONTENTS", { cEnt: this.#script.tables ?? 0 });
  protected override enterSyncUploadTable = (parent: SYNCCONT) => {
    const { messages = 0, reads = 0, deletions = 0 } = this.#script;
    const struct = filled.LR_SYNC_UPLOAD_TABLE();
    const first = { ...struct.rgte[0], cEntMod: messages, cEntRead: reads, cEntDel: deletions };
    const cEnt = messages + reads + deletions;
    return this.#enter("LR_SYNC_UPLOAD_TABLE", { rgte: [first, struct.rgte[1]], cEnt }, left(parent));
  };
  protected override enterSyncUploadMessage = ({ rgte: [{ iEntMod, cEntMod }] }: UPTBL) =>
    this.#enter("LR_SYNC_UPLOAD_MESSAGE", {}, cEntMod - iEntMod);
  protected override enterSyncUploadMessageRead = ({ rgte: [{ iEntRead, cEntRead }] }: UPTBL) => {
    const pupre = Array.from({ length: cEntRead - iEntRead }, () => upreade());
    return this.#enter("LR_SYNC_UPLOAD_MESSAGE_READ", { pupre, cEnt: pupre.length }, pupre.length);
  };
  protected override enterSyncUploadMessageDel = ({ rgte: [{ iEntDel, cEntDel }] }: UPTBL) => {
    const pupde = Array.from({ length: cEntDel - iEntDel }, () => updele());
    return this.#enter("LR_SYNC_UPLOAD_MESSAGE_DEL", { pupde, cEnt: pupde.length }, pupde.length);
  };
  protected override enterSyncDownloadHierarchy = () => this.#enter("LR_SYNC_DOWNLOAD_HIERARCHY", {});
  protected override enterSyncDownloadTable = (parent: SYNCCONT) =>
    this.#enter("LR_SYNC_DOWNLOAD_TABLE", {}, left(parent));
  protected override enterSyncDownloadHeader = () => this.#enter("LR_SYNC_DOWNLOAD_HEADER", {});

  protected override leaveSync = this.#leave("LR_SYNC");
  protected override leaveSyncUploadHierarchy = this.#leave("LR_SYNC_UPLOAD_HIERARCHY");
  protected override leaveSyncUploadFolder = this.#leave("LR_SYNC_UPLOAD_FOLDER", (parent: object) => {
    if ("cEnt" in parent) (parent as Filled<UPHIER>).iEnt++;
  });
  protected override leaveSyncContents = this.#leave("LR_SYNC_CONTENTS");
  protected override leaveSyncUploadTable = this.#leave("LR_SYNC_UPLOAD_TABLE", (parent: SYNCCONT) => {
    parent.iEnt++;
  });
  protected override leaveSyncUploadMessage = this.#leave("LR_SYNC_UPLOAD_MESSAGE", ({ rgte }: UPTBL) => {
    (rgte[0] as Filled<(typeof rgte)[0]>).iEntMod++;
  });
  protected override leaveSyncUploadMessageRead = this.#leave(
    "LR_SYNC_UPLOAD_MESSAGE_READ",
    ({ rgte }: UPTBL) => {
      (rgte[0] as Filled<(typeof rgte)[0]>).iEntRead = rgte[0].cEntRead;
    },
  );
  protected override leaveSyncUploadMessageDel = this.#leave(
    "LR_SYNC_UPLOAD_MESSAGE_DEL",
    ({ rgte }: UPTBL) => {
      (rgte[0] as Filled<(typeof rgte)[0]>).iEntDel = rgte[0].cEntDel;
    },
  );
  protected override leaveSyncDownloadHierarchy = this.#leave("LR_SYNC_DOWNLOAD_HIERARCHY");
  protected override leaveSyncDownloadTable = this.#leave("LR_SYNC_DOWNLOAD_TABLE", (parent: SYNCCONT) => {
    parent.iEnt++;
  });
  protected override leaveSyncDownloadHeader = this.#leave("LR_SYNC_DOWNLOAD_HEADER");

  #enter<State extends OpenState>(
    state: State,
    members: Partial<Filled<StateStructs[State]>>,
    remaining = 1,
  ): Awaitable<Filled<StateStructs[State]>> {
    return this.#give(() => {
      if (remaining <= 0) throw new HResultError(HR.MAPI_E_NOT_FOUND, {}, `nothing to do in ${state}`);
      const data = { ...filled[state](), ...members } as Filled<StateStructs[State]>;
      this.#script.entering?.(state, data as never);
      this.entered.push(state);
      return data;
    });
  }

  #leave<Data extends StateStructs[OpenState], Rest>(state: OpenState, advance?: (parent: Rest) => void) {
    return (data: Data, outcome: Outcome, rest?: Rest): Awaitable<void> =>
      this.#give(() => {
        this.left.push({ state, outcome, data, rest });
        if (this.#script.stuck !== true) advance?.(rest as Rest);
        this.#script.leaving?.(state, outcome);
      });
  }

  #give<Value>(work: () => Value): Awaitable<Value> {
    return this.#script.later === true ? Promise.resolve().then(work) : work();
  }
}

function left({ iEnt, cEnt }: { readonly iEnt: number; readonly cEnt: number }): number {
  return cEnt - iEnt;
}

/** A store with its calls written down: `SyncBeg LR_SYNC -> S_OK`. */
export function recorded(target: IOSTX): { readonly store: IOSTX; readonly calls: string[] } {
  const calls: string[] = [];
  const wrap =
    (method: keyof IOSTX) =>
    (...parameters: unknown[]): Awaitable<HRESULT> => {
      const [first] = parameters;
      const shown =
        method === "SyncBeg" && isState(first as number)
          ? ` ${stateName(first as SYNCSTATE)}`
          : typeof first === "number"
            ? ` ${describeHResult(first).name}`
            : "";
      const note = (code: HRESULT) => {
        calls.push(`${method}${shown} -> ${describeHResult(code).name}`);
        return code;
      };
      const call = target[method] as (...parameters: unknown[]) => Awaitable<HRESULT>;
      const answer = call.apply(target, parameters);
      return typeof answer === "number" ? note(answer) : answer.then(note);
    };
  const methods = [
    "GetLastError",
    "InitSync",
    "SyncBeg",
    "SyncEnd",
    "SyncHdrBeg",
    "SyncHdrEnd",
    "SetSyncResult",
  ];
  const store = Object.fromEntries(methods.map((method) => [method, wrap(method as keyof IOSTX)]));
  return { store: store as unknown as IOSTX, calls };
}

/** Enters states one in the other, by the interface itself. */
export function enter(store: IOSTX, state: OpenState, flags = 0): void {
  assert.is(store.InitSync(0), HR.S_OK);
  for (const name of PATHS[state]) {
    const out: Out<unknown> = { value: undefined };
    const code =
      name === "LR_SYNC_DOWNLOAD_HEADER"
        ? store.SyncHdrBeg(new Uint8Array(), out)
        : store.SyncBeg(SYNCSTATE[name], out);
    assert.is(code, HR.S_OK, `${name} can be entered`);
    if (name === "LR_SYNC") (out.value as { ulFlags: number }).ulFlags = flags;
  }
}

/** The error that something rejects with. */
export async function rejection<Kind extends Error>(
  work: PromiseLike<unknown> | (() => unknown),
  kind: abstract new (...parameters: never[]) => Kind,
): Promise<Kind> {
  try {
    await (typeof work === "function" ? work() : work);
  } catch (error) {
    assert.instance(error, kind, String(error));
    return error as Kind;
  }
  return assert.unreachable("it did not fail") as never;
}
