import { HR, type IOSTX, type MAPIERROR, type Out, SYNCSTATE } from "iostx";
import { ReplicatedStore } from "../../../../examples/stores/core/replicated-store.js";
import { after, assemble, type BrokenStore, withMethods } from "./broken-store.js";

/** The rules that call in any order: they find most mistakes of this kind. */
const WALKS = "machine: 250 calls in any order*";

/** A store whose calls are answered wrong. */
function answering(mistake: (store: IOSTX) => { [Name in keyof IOSTX]?: IOSTX[Name] }): BrokenStore["open"] {
  return assemble({
    store: (replica) => {
      const store = new ReplicatedStore(replica);
      return withMethods<IOSTX>(store, mistake(store));
    },
  });
}

/** Mistakes in the order and the answers of the calls. */
export const brokenMachines: readonly BrokenStore[] = [
  {
    mistake: "GetLastError takes flags",
    breaks: "machine: GetLastError refuses flags",
    open: answering((store) => ({
      GetLastError: (code, _flags, out) => store.GetLastError(code, 0, out),
    })),
  },
  {
    mistake: "GetLastError explains what did not happen",
    breaks: "machine: GetLastError explains the failure of the last call and no other one",
    open: answering((store) => ({
      GetLastError(code, flags, out: Out<MAPIERROR | null>) {
        const answer = store.GetLastError(code, flags, out);
        const empty = { ulVersion: 0, lpszComponent: "", ulLowLevelError: 0, ulContext: 0 };
        out.value ??= { ...empty, lpszError: "something failed" };
        return answer;
      },
    })),
  },
  {
    mistake: "InitSync takes unknown flags",
    breaks: "machine: InitSync takes every flag that is known and refuses the others",
    follows: ["machine: InitSync that is refused does not initialize"],
    open: answering((store) => ({ InitSync: (flags) => store.InitSync(flags & 0x20212c3) })),
  },
  {
    mistake: "InitSync initializes even where it refuses",
    breaks: "machine: InitSync that is refused does not initialize",
    open: answering((store) => ({
      InitSync: (flags) =>
        after(store.InitSync(flags), (code) =>
          code === HR.MAPI_E_UNKNOWN_FLAGS ? after(store.InitSync(0), () => code) : code,
        ),
    })),
  },
  {
    mistake: "InitSync may come at any time",
    breaks: "machine: InitSync is refused in every state but LR_SYNC_IDLE",
    follows: [WALKS],
    open: answering((store) => ({
      InitSync: (flags) =>
        after(store.InitSync(flags), (code) => (code === HR.E_UNEXPECTED ? HR.S_OK : code)),
    })),
  },
  {
    mistake: "LR_SYNC needs no InitSync",
    breaks: "machine: LR_SYNC before InitSync is refused with MAPI_E_NOT_INITIALIZED",
    follows: ["machine: InitSync that is refused does not initialize"],
    open: answering((store) => ({
      SyncBeg: (state, ppv) =>
        after(store.SyncBeg(state, ppv), (code) =>
          code === HR.MAPI_E_NOT_INITIALIZED
            ? after(store.InitSync(0), () => store.SyncBeg(state, ppv))
            : code,
        ),
    })),
  },
  {
    mistake: "SyncBeg takes an undocumented state for one that has nothing to do",
    breaks: "machine: SyncBeg of what is no state, or has a method of its own, is refused in every state",
    open: answering((store) => ({
      SyncBeg: (state, ppv) => (state === 7 ? HR.MAPI_E_NOT_FOUND : store.SyncBeg(state, ppv)),
    })),
  },
  {
    mistake: "LR_SYNC_CONTENTS seems to begin while a folder is uploaded",
    breaks:
      "machine: in LR_SYNC > LR_SYNC_UPLOAD_HIERARCHY > LR_SYNC_UPLOAD_FOLDER everything that may not begin is refused and changes nothing",
    follows: [
      "machine: LR_SYNC_UPLOAD_FOLDER is begun in LR_SYNC > LR_SYNC_UPLOAD_HIERARCHY and left for it",
      "machine: LR_SYNC_UPLOAD_FOLDER is begun in LR_SYNC and left for it",
      "machine: in LR_SYNC > LR_SYNC_UPLOAD_FOLDER everything that may not begin is refused and changes nothing",
    ],
    open: answering((store) => {
      let last = 0;
      return {
        SyncBeg: (state, ppv) =>
          after(store.SyncBeg(state, ppv), (code) => {
            const isWrong = last === SYNCSTATE.LR_SYNC_UPLOAD_FOLDER && state === SYNCSTATE.LR_SYNC_CONTENTS;
            if (code === HR.S_OK) last = state;
            return code === HR.E_UNEXPECTED && isWrong ? HR.S_OK : code;
          }),
        SyncEnd: () => {
          last = 0;
          return store.SyncEnd();
        },
      };
    }),
  },
  {
    mistake: "a SyncEnd that ends nothing succeeds",
    breaks: "machine: SetSyncResult, SyncEnd and SyncHdrEnd without an open state are refused",
    follows: ["machine: GetLastError explains the failure of the last call and no other one", WALKS],
    open: answering((store) => ({
      SyncEnd: () =>
        after(store.SyncEnd(), (code) =>
          code === HR.E_UNEXPECTED && store.SetSyncResult(HR.S_OK) === HR.E_UNEXPECTED ? HR.S_OK : code,
        ),
    })),
  },
  {
    mistake: "SyncEnd needs no result",
    breaks: "machine: SyncEnd without a result is refused in every state",
    follows: [
      "machine: a second SyncEnd is refused and changes nothing",
      "machine: a result does not count for the state around the one that it was set in",
      WALKS,
    ],
    open: answering((store) => ({
      SyncEnd: () =>
        after(store.SyncEnd(), (code) =>
          code === HR.E_UNEXPECTED
            ? after(store.SetSyncResult(HR.S_OK), (set) => (set === HR.S_OK ? store.SyncEnd() : code))
            : code,
        ),
    })),
  },
  {
    mistake: "calls wait for each other",
    breaks: "machine: a call that comes while another is under way answers MAPI_E_BUSY",
    open: answering((store) => {
      let last: Promise<unknown> = Promise.resolve();
      const queued = (work: () => PromiseLike<number> | number) => {
        const answer = last.then(work);
        last = answer;
        return answer;
      };
      return {
        InitSync: (flags) => queued(() => store.InitSync(flags)),
        SyncBeg: (state, ppv) => queued(() => store.SyncBeg(state, ppv)),
      };
    }),
  },
];
