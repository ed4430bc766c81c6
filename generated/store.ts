// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import { flagsOf } from "./client.js";
import { HResultError, toHResult, ValidationError } from "./errors.js";
import { DNH, DNT, HSF, UPC, UPF, UPH, UPM, UPS, UPT } from "./flags.js";
import { SyncGuard } from "./guard.js";
import { failed, HR, type HRESULT, succeeded } from "./hresults.js";
import type { Awaitable, IMAPIProgress, IOSTX, Out } from "./interfaces.js";
import { isState, type OpenState, stateName, type StateStructs, SYNCSTATE } from "./states.js";
import type { Filled, DNHIER, DNTBL, HDRSYNC, MAPIERROR, SYNC, SYNCCONT, UPDEL, UPFLD, UPHIER, UPMSG, UPREAD, UPTBL } from "./structs.js";
import { stateValidators, violations } from "./validation.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("store", "ac0788aa68f9");

/**
 * How a state ended.
 *
 * @category Store
 */
export interface Outcome {
  /** The client acknowledged the work: the result is a success, and the success flag is set where there is one. */
  readonly ok: boolean;
  /** What the client passed to SetSyncResult; where it passed nothing, success. */
  readonly hresult: HRESULT;
}

/** An open state. */
interface Frame {
  readonly state: OpenState;
  readonly data: StateStructs[OpenState];
  result: HRESULT;
}

/**
 * The part of a store that all stores share. Extend it, and for each state that the store supports write one pair of
 * methods: `enter...` fills the state's struct, `leave...` takes note of what the client acknowledged. They may
 * answer at once or with a promise; what they throw becomes a result code, and its message what GetLastError tells.
 *
 * The base class follows the state machine, checks the structs, keeps the results, and answers what makes no sense
 * with a failure that changes nothing. A store whose methods all answer at once answers at once itself.
 *
 * @category Store
 */
export abstract class OstxStore implements IOSTX {
  readonly #guard = new SyncGuard();
  readonly #frames: Frame[] = [];
  #busy = false;
  #lastError: { readonly code: HRESULT; readonly text: string } | undefined;

  /** How this store calls itself where it explains a failure. */
  protected readonly component: string = "iostx";

  /** Takes note of what the replication is about. */
  protected onInit(_flags: number): Awaitable<void> {}

  /**
   * Fills the struct of LR_SYNC. The client says the direction and the scope, and enters the states of
   * that direction: first the hierarchy, then the contents. A full replication is one pass up, then one
   * pass down.
   *
   * Throw `HResultError` with MAPI_E_NOT_FOUND where there is nothing to do.
   */
  protected enterSync(): Awaitable<Filled<SYNC>> {
    return refuse("LR_SYNC");
  }

  /** Takes note of how LR_SYNC ended, and frees what it held. */
  protected leaveSync(_data: SYNC, _outcome: Outcome): Awaitable<void> {}

  /**
   * Fills the struct of LR_SYNC_UPLOAD_HIERARCHY. The client uploads the folders that are out of sync,
   * one LR_SYNC_UPLOAD_FOLDER for each.
   *
   * Throw `HResultError` with MAPI_E_NOT_FOUND where there is nothing to do.
   */
  protected enterSyncUploadHierarchy(_parent: SYNC): Awaitable<Filled<UPHIER>> {
    return refuse("LR_SYNC_UPLOAD_HIERARCHY");
  }

  /** Takes note of how LR_SYNC_UPLOAD_HIERARCHY ended, and frees what it held. */
  protected leaveSyncUploadHierarchy(_data: UPHIER, _outcome: Outcome, _parent: SYNC): Awaitable<void> {}

  /**
   * Fills the struct of LR_SYNC_UPLOAD_FOLDER. The client creates, moves, renames or deletes the folder
   * on the server.
   *
   * Throw `HResultError` with MAPI_E_NOT_FOUND where there is nothing to do.
   */
  protected enterSyncUploadFolder(_parent: UPHIER | SYNC): Awaitable<Filled<UPFLD>> {
    return refuse("LR_SYNC_UPLOAD_FOLDER");
  }

  /** Takes note of how LR_SYNC_UPLOAD_FOLDER ended, and frees what it held. */
  protected leaveSyncUploadFolder(_data: UPFLD, _outcome: Outcome, _parent: UPHIER | SYNC): Awaitable<void> {}

  /**
   * Fills the struct of LR_SYNC_CONTENTS. The client goes through the folders whose contents need work:
   * LR_SYNC_UPLOAD_TABLE for each on the way up, LR_SYNC_DOWNLOAD_TABLE on the way down.
   *
   * Throw `HResultError` with MAPI_E_NOT_FOUND where there is nothing to do.
   */
  protected enterSyncContents(_parent: SYNC): Awaitable<Filled<SYNCCONT>> {
    return refuse("LR_SYNC_CONTENTS");
  }

  /** Takes note of how LR_SYNC_CONTENTS ended, and frees what it held. */
  protected leaveSyncContents(_data: SYNCCONT, _outcome: Outcome, _parent: SYNC): Awaitable<void> {}

  /**
   * Fills the struct of LR_SYNC_UPLOAD_TABLE. The client uploads the changed items of one folder: new
   * and modified ones one by one, then all read states, then all deletions.
   *
   * Throw `HResultError` with MAPI_E_NOT_FOUND where there is nothing to do.
   */
  protected enterSyncUploadTable(_parent: SYNCCONT): Awaitable<Filled<UPTBL>> {
    return refuse("LR_SYNC_UPLOAD_TABLE");
  }

  /** Takes note of how LR_SYNC_UPLOAD_TABLE ended, and frees what it held. */
  protected leaveSyncUploadTable(_data: UPTBL, _outcome: Outcome, _parent: SYNCCONT): Awaitable<void> {}

  /**
   * Fills the struct of LR_SYNC_UPLOAD_MESSAGE. The client uploads the item.
   *
   * Throw `HResultError` with MAPI_E_NOT_FOUND where there is nothing to do.
   */
  protected enterSyncUploadMessage(_parent: UPTBL): Awaitable<Filled<UPMSG>> {
    return refuse("LR_SYNC_UPLOAD_MESSAGE");
  }

  /** Takes note of how LR_SYNC_UPLOAD_MESSAGE ended, and frees what it held. */
  protected leaveSyncUploadMessage(_data: UPMSG, _outcome: Outcome, _parent: UPTBL): Awaitable<void> {}

  /**
   * Fills the struct of LR_SYNC_UPLOAD_MESSAGE_READ. The client uploads the read states, and
   * acknowledges each.
   *
   * Throw `HResultError` with MAPI_E_NOT_FOUND where there is nothing to do.
   */
  protected enterSyncUploadMessageRead(_parent: UPTBL): Awaitable<Filled<UPREAD>> {
    return refuse("LR_SYNC_UPLOAD_MESSAGE_READ");
  }

  /** Takes note of how LR_SYNC_UPLOAD_MESSAGE_READ ended, and frees what it held. */
  protected leaveSyncUploadMessageRead(_data: UPREAD, _outcome: Outcome, _parent: UPTBL): Awaitable<void> {}

  /**
   * Fills the struct of LR_SYNC_UPLOAD_MESSAGE_DEL. The client uploads the deletions and the moves, and
   * acknowledges each.
   *
   * Throw `HResultError` with MAPI_E_NOT_FOUND where there is nothing to do.
   */
  protected enterSyncUploadMessageDel(_parent: UPTBL): Awaitable<Filled<UPDEL>> {
    return refuse("LR_SYNC_UPLOAD_MESSAGE_DEL");
  }

  /** Takes note of how LR_SYNC_UPLOAD_MESSAGE_DEL ended, and frees what it held. */
  protected leaveSyncUploadMessageDel(_data: UPDEL, _outcome: Outcome, _parent: UPTBL): Awaitable<void> {}

  /**
   * Fills the struct of LR_SYNC_DOWNLOAD_HIERARCHY. The client imports the server's folder changes.
   *
   * Throw `HResultError` with MAPI_E_NOT_FOUND where there is nothing to do.
   */
  protected enterSyncDownloadHierarchy(_parent: SYNC): Awaitable<Filled<DNHIER>> {
    return refuse("LR_SYNC_DOWNLOAD_HIERARCHY");
  }

  /** Takes note of how LR_SYNC_DOWNLOAD_HIERARCHY ended, and frees what it held. */
  protected leaveSyncDownloadHierarchy(_data: DNHIER, _outcome: Outcome, _parent: SYNC): Awaitable<void> {}

  /**
   * Fills the struct of LR_SYNC_DOWNLOAD_TABLE. The client imports the server's item changes in one
   * folder.
   *
   * Throw `HResultError` with MAPI_E_NOT_FOUND where there is nothing to do.
   */
  protected enterSyncDownloadTable(_parent: SYNCCONT): Awaitable<Filled<DNTBL>> {
    return refuse("LR_SYNC_DOWNLOAD_TABLE");
  }

  /** Takes note of how LR_SYNC_DOWNLOAD_TABLE ended, and frees what it held. */
  protected leaveSyncDownloadTable(_data: DNTBL, _outcome: Outcome, _parent: SYNCCONT): Awaitable<void> {}

  /**
   * Fills the struct of LR_SYNC_DOWNLOAD_HEADER. The client fetches the full item for a header-only one.
   *
   * Throw `HResultError` with MAPI_E_NOT_FOUND where there is nothing to do.
   */
  protected enterSyncDownloadHeader(_lpeid: Uint8Array): Awaitable<Filled<HDRSYNC>> {
    return refuse("LR_SYNC_DOWNLOAD_HEADER");
  }

  /** Takes note of how LR_SYNC_DOWNLOAD_HEADER ended, and frees what it held. */
  protected leaveSyncDownloadHeader(_data: HDRSYNC, _outcome: Outcome, _pprog: IMAPIProgress | null): Awaitable<void> {}

  /** The struct of an open state. */
  protected opened<State extends OpenState>(state: State): StateStructs[State] | undefined {
    return this.#frames.find((frame) => frame.state === state)?.data as StateStructs[State] | undefined;
  }

  GetLastError(hResult: HRESULT, ulFlags: number, lppMAPIError: Out<MAPIERROR | null>): HRESULT {
    if (ulFlags !== 0) return HR.MAPI_E_UNKNOWN_FLAGS;
    lppMAPIError.value = this.#explain(hResult);
    return HR.S_OK;
  }

  InitSync(flags: number): Awaitable<HRESULT> {
    return this.#answer(() => {
      if (failed(this.#guard.canInit())) throw this.#guard.explainInit();
      if (flags >>> 0 !== flags && (flags | 0) !== flags) {
        throw new HResultError(HR.MAPI_E_INVALID_PARAMETER, {}, `InitSync: ${flags} is not a word of flags`);
      }
      const unknown = (flags & ~0x20212c3) >>> 0;
      if (unknown !== 0) {
        throw new HResultError(HR.MAPI_E_UNKNOWN_FLAGS, {}, `InitSync: unknown flags 0x${unknown.toString(16)}`);
      }
      return chain(this.onInit(flags), () => this.#guard.init());
    });
  }

  SyncBeg(value: number, ppv: Out<unknown>): Awaitable<HRESULT> {
    return this.#answer(() => {
      if (!isState(value) || value === SYNCSTATE.LR_SYNC_DOWNLOAD_HEADER) {
        throw new HResultError(HR.MAPI_E_INVALID_PARAMETER, {}, `SyncBeg: ${value} is not a state that SyncBeg enters`);
      }
      this.#mayBegin(value);
      const state = stateName(value) as OpenState;
      return chain(this.#enter(value), (data) => this.#entered(state, data, ppv));
    });
  }

  SetSyncResult(hresult: HRESULT): Awaitable<HRESULT> {
    return this.#answer(() => {
      if (failed(this.#guard.canSetResult())) throw this.#guard.explainSetResult();
      this.#guard.setResult();
      this.#frames.at(-1)!.result = hresult >>> 0;
    });
  }

  SyncEnd(): Awaitable<HRESULT> {
    return this.#answer(() => {
      if (failed(this.#guard.canEnd())) throw this.#guard.explainEnd("SyncEnd");
      return this.#leaving();
    });
  }

  SyncHdrBeg(lpeid: Uint8Array, ppv: Out<unknown>): Awaitable<HRESULT> {
    return this.#answer(() => {
      this.#mayBegin(SYNCSTATE.LR_SYNC_DOWNLOAD_HEADER);
      return chain(this.enterSyncDownloadHeader(lpeid), (data) => this.#entered("LR_SYNC_DOWNLOAD_HEADER", data, ppv));
    });
  }

  SyncHdrEnd(pprog: IMAPIProgress | null): Awaitable<HRESULT> {
    return this.#answer(() => {
      if (failed(this.#guard.canEndOwn(SYNCSTATE.LR_SYNC_DOWNLOAD_HEADER))) throw this.#guard.explainEnd("SyncHdrEnd");
      return this.#leaving(pprog);
    });
  }

  #explain(code: HRESULT): MAPIERROR | null {
    if (this.#lastError?.code !== code >>> 0) return null;
    const { text } = this.#lastError;
    return { ulVersion: 0, lpszError: text, lpszComponent: this.component, ulLowLevelError: 0, ulContext: 0 };
  }

  #mayBegin(state: SYNCSTATE): void {
    const flags = flagsOf(this.#frames.at(-1)?.data);
    if (failed(this.#guard.canBegin(state, flags))) throw this.#guard.explainBegin(state, flags);
    this.#checkIn();
  }

  #enter(state: SYNCSTATE): Awaitable<StateStructs[OpenState]> {
    const parent = this.#frames.at(-1)?.data;
    switch (state) {
      case SYNCSTATE.LR_SYNC:
        return this.enterSync();
      case SYNCSTATE.LR_SYNC_UPLOAD_HIERARCHY:
        return this.enterSyncUploadHierarchy(parent as SYNC);
      case SYNCSTATE.LR_SYNC_UPLOAD_FOLDER:
        return this.enterSyncUploadFolder(parent as UPHIER | SYNC);
      case SYNCSTATE.LR_SYNC_CONTENTS:
        return this.enterSyncContents(parent as SYNC);
      case SYNCSTATE.LR_SYNC_UPLOAD_TABLE:
        return this.enterSyncUploadTable(parent as SYNCCONT);
      case SYNCSTATE.LR_SYNC_UPLOAD_MESSAGE:
        return this.enterSyncUploadMessage(parent as UPTBL);
      case SYNCSTATE.LR_SYNC_UPLOAD_MESSAGE_READ:
        return this.enterSyncUploadMessageRead(parent as UPTBL);
      case SYNCSTATE.LR_SYNC_UPLOAD_MESSAGE_DEL:
        return this.enterSyncUploadMessageDel(parent as UPTBL);
      case SYNCSTATE.LR_SYNC_DOWNLOAD_HIERARCHY:
        return this.enterSyncDownloadHierarchy(parent as SYNC);
      case SYNCSTATE.LR_SYNC_DOWNLOAD_TABLE:
        return this.enterSyncDownloadTable(parent as SYNCCONT);
      default:
        throw new HResultError(HR.MAPI_E_INVALID_PARAMETER);
    }
  }

  /** Hands out the struct of a state. One that breaks the rules is a mistake of the store: the state is left again. */
  #entered(state: OpenState, data: StateStructs[OpenState], ppv: Out<unknown>): Awaitable<void> {
    const parent = this.#frames.at(-1)?.data;
    const { struct, out } = stateValidators[state];
    const broken = violations(out, data);
    if (broken.length > 0) {
      const error = new ValidationError(struct, broken);
      return chain(this.#leave(state, data, { ok: false, hresult: error.code }, parent), () => {
        throw error;
      });
    }
    this.#guard.begin(SYNCSTATE[state]);
    this.#frames.push({ state, data, result: HR.S_OK });
    ppv.value = data;
  }

  /** Leaves the present state. A struct that breaks the rules stays with the client, who may mend it and end again. */
  #leaving(pprog: IMAPIProgress | null = null): Awaitable<void> {
    const { state, data, result } = this.#frames.at(-1)!;
    // Where the work failed nothing is acknowledged, whatever the struct says.
    if (succeeded(result)) this.#checkIn();
    const outcome: Outcome = { ok: succeeded(result) && acknowledged(state, data), hresult: result };
    this.#frames.pop();
    this.#guard.end();
    try {
      const left = this.#leave(state, data, outcome, this.#frames.at(-1)?.data, pprog);
      return isPromise(left) ? left.then(undefined, failedToLeave) : left;
    } catch (error) {
      return failedToLeave(error);
    }
  }

  /** Checks what the client wrote into the struct of the present state. */
  #checkIn(): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return;
    const { struct, in: validator } = stateValidators[frame.state];
    const broken = violations(validator, frame.data);
    if (broken.length > 0) throw new ValidationError(struct, broken);
  }

  #leave(state: OpenState, data: StateStructs[OpenState], outcome: Outcome, parent: object | undefined, pprog: IMAPIProgress | null = null): Awaitable<void> {
    switch (state) {
      case "LR_SYNC":
        return this.leaveSync(data as SYNC, outcome);
      case "LR_SYNC_UPLOAD_HIERARCHY":
        return this.leaveSyncUploadHierarchy(data as UPHIER, outcome, parent as SYNC);
      case "LR_SYNC_UPLOAD_FOLDER":
        return this.leaveSyncUploadFolder(data as UPFLD, outcome, parent as UPHIER | SYNC);
      case "LR_SYNC_CONTENTS":
        return this.leaveSyncContents(data as SYNCCONT, outcome, parent as SYNC);
      case "LR_SYNC_UPLOAD_TABLE":
        return this.leaveSyncUploadTable(data as UPTBL, outcome, parent as SYNCCONT);
      case "LR_SYNC_UPLOAD_MESSAGE":
        return this.leaveSyncUploadMessage(data as UPMSG, outcome, parent as UPTBL);
      case "LR_SYNC_UPLOAD_MESSAGE_READ":
        return this.leaveSyncUploadMessageRead(data as UPREAD, outcome, parent as UPTBL);
      case "LR_SYNC_UPLOAD_MESSAGE_DEL":
        return this.leaveSyncUploadMessageDel(data as UPDEL, outcome, parent as UPTBL);
      case "LR_SYNC_DOWNLOAD_HIERARCHY":
        return this.leaveSyncDownloadHierarchy(data as DNHIER, outcome, parent as SYNC);
      case "LR_SYNC_DOWNLOAD_TABLE":
        return this.leaveSyncDownloadTable(data as DNTBL, outcome, parent as SYNCCONT);
      case "LR_SYNC_DOWNLOAD_HEADER":
        return this.leaveSyncDownloadHeader(data as HDRSYNC, outcome, pprog);
    }
  }

  /** Does the work of a call, one call at a time, and makes a result code of whatever is thrown. */
  #answer(work: () => Awaitable<void>): Awaitable<HRESULT> {
    if (this.#busy) return HR.MAPI_E_BUSY;
    this.#busy = true;
    const done = () => {
      this.#busy = false;
      return HR.S_OK;
    };
    const fail = (error: unknown) => {
      this.#busy = false;
      const code = toHResult(error);
      this.#lastError = { code, text: error instanceof Error ? error.message : String(error) };
      return code;
    };
    try {
      const result = work();
      return isPromise(result) ? result.then(done, fail) : done();
    } catch (error) {
      return fail(error);
    }
  }
}

/**
 * The state has been left, whatever failed on the way: the failure must not look like the refusal of a call, after
 * which it would still be open.
 */
function failedToLeave(error: unknown): never {
  const code = toHResult(error);
  const looksRefused: readonly HRESULT[] = [
    HR.E_UNEXPECTED,
    HR.MAPI_E_INVALID_PARAMETER,
    HR.MAPI_E_UNKNOWN_FLAGS,
    HR.MAPI_E_BUSY,
  ];
  if (!looksRefused.includes(code)) throw error;
  throw new HResultError(HR.MAPI_E_CALL_FAILED, { cause: error }, error instanceof Error ? error.message : String(error));
}

function refuse(state: OpenState): never {
  throw new HResultError(HR.MAPI_E_NO_SUPPORT, {}, `this store does not support ${state}`);
}

/** Whether the client set the success flag, in a struct that has one. */
function acknowledged(state: OpenState, data: StateStructs[OpenState]): boolean {
  const bit = SUCCESS[state];
  return bit === undefined || (flagsOf(data) & bit) !== 0;
}

/** The success flag of each state's struct. */
const SUCCESS: { readonly [State in OpenState]?: number } = {
  LR_SYNC: UPS.OK,
  LR_SYNC_UPLOAD_HIERARCHY: UPH.OK,
  LR_SYNC_UPLOAD_FOLDER: UPF.OK,
  LR_SYNC_CONTENTS: UPC.OK,
  LR_SYNC_UPLOAD_TABLE: UPT.OK,
  LR_SYNC_UPLOAD_MESSAGE: UPM.OK,
  LR_SYNC_DOWNLOAD_HIERARCHY: DNH.OK,
  LR_SYNC_DOWNLOAD_TABLE: DNT.OK,
  LR_SYNC_DOWNLOAD_HEADER: HSF.OK,
};

function isPromise<Value>(value: Awaitable<Value>): value is PromiseLike<Value> {
  return typeof (value as PromiseLike<Value> | undefined)?.then === "function";
}

/** Goes on with a value: at once where it is there, later where it is promised. */
function chain<Value, Next>(value: Awaitable<Value>, next: (value: Value) => Awaitable<Next>): Awaitable<Next> {
  return isPromise(value) ? value.then(next) : next(value);
}
