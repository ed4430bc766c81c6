import {
  type DNTBLE,
  type FEID,
  type Filled,
  type LTID,
  type MEID,
  type OpenState,
  type SKEY,
  type StateStructs,
  stateValidators,
  type UPDELE,
  type UPREADE,
  type UPTBLE,
  type Violation,
  violations,
} from "iostx";

export type Direction = "out" | "in";
export const DIRECTIONS: readonly Direction[] = ["out", "in"];

/** Structs as a store fills them, with nothing wrong in them. Each call makes new ones. */
export const filled: { readonly [State in OpenState]: () => Filled<StateStructs[State]> } = {
  LR_SYNC: () => ({ ulFlags: 0, pwzPath: "C:\\store.pst", pel: null, pulFolderOptions: null }),
  LR_SYNC_UPLOAD_HIERARCHY: () => ({ ulFlags: 0, iEnt: 0, cEnt: 1 }),
  LR_SYNC_UPLOAD_FOLDER: () => ({ ulFlags: 0x1, pfld: null, feid: feid() }),
  LR_SYNC_CONTENTS: () => ({ ulFlags: 0, iEnt: 0, cEnt: 1 }),
  LR_SYNC_UPLOAD_TABLE: () => ({
    ulFlags: 0,
    pszName: "Inbox",
    feid: feid(),
    rgte: [uptble(), uptble()],
    iEnt: 0,
    cEnt: 0,
    pupmovHead: null,
  }),
  LR_SYNC_UPLOAD_MESSAGE: () => ({
    ulFlags: 0x2,
    pmsg: null,
    meid: meid(),
    feid: feid(),
    binChg: new Uint8Array(22),
    binPcl: new Uint8Array(),
    skeySrc: skey(),
  }),
  LR_SYNC_UPLOAD_MESSAGE_READ: () => ({ pupre: [upreade(), upreade()], cEnt: 2 }),
  LR_SYNC_UPLOAD_MESSAGE_DEL: () => ({ pupde: [updele(), updele()], cEnt: 2 }),
  LR_SYNC_DOWNLOAD_HIERARCHY: () => ({ ulFlags: 0, pxihc: null, cEntNew: 0, cEntMod: 0, cEntDel: 0 }),
  LR_SYNC_DOWNLOAD_TABLE: () => ({
    ulFlags: 0,
    pxicc: null,
    pxihc: null,
    pszName: "Inbox",
    ftLastMod: 116444736000000000n,
    ulRights: 0xffffffff,
    feid: feid(),
    rgte: [dntble(), dntble()],
  }),
  LR_SYNC_DOWNLOAD_HEADER: () => ({ pupmsg: null, feidPar: feid(), ulFlags: 0, pmsgFull: null }),
};

/** A struct with nothing wrong in it, in which every member that may be absent is there. */
export function valid(state: OpenState): object {
  const lists =
    state === "LR_SYNC" ? { pel: [new Uint8Array(46), new Uint8Array()], pulFolderOptions: [0, 1] } : {};
  return { ...filled[state](), ...lists };
}

/** A struct with another value in one place. */
export function changed(state: OpenState, path: string, value: unknown): object {
  const data = valid(state);
  const names = path.slice(1).split("/");
  const last = names.pop()!;
  const holder = names.reduce<Record<string, unknown>>(
    (object, name) => object[name] as Record<string, unknown>,
    data as Record<string, unknown>,
  );
  holder[last] = value;
  return data;
}

/** The rules that a struct breaks. */
export function broken(state: OpenState, direction: Direction, data: unknown): readonly Violation[] {
  return violations(stateValidators[state][direction], data);
}

export function ltid(): LTID {
  return { guid: new Uint8Array(16), globcnt: new Uint8Array(6), wLevel: 0 };
}

export function feid(): FEID {
  return { abFlags: new Uint8Array(4), muid: new Uint8Array(16), placeholder: 0, ltid: ltid() };
}

export function meid(): MEID {
  return {
    abFlags: new Uint8Array(4),
    muid: new Uint8Array(16),
    placeholder: 0,
    ltidFld: ltid(),
    ltidMsg: ltid(),
  };
}

export function skey(): SKEY {
  return { guid: new Uint8Array(16), globcnt: new Uint8Array(6) };
}

export function uptble(): Filled<UPTBLE> {
  return { iEntMod: 0, cEntMod: 0, iEntRead: 0, cEntRead: 0, iEntDel: 0, cEntDel: 0 };
}

export function upreade(ulFlags = 0): UPREADE {
  return { ulFlags, skey: skey() };
}

export function updele(ulFlags = 0): UPDELE {
  const bytes = new Uint8Array();
  return { ulFlags, skey: skey(), binChg: bytes, binPcl: bytes, skeyDst: skey(), pupmov: null };
}

function dntble(): DNTBLE {
  return { cEntNew: 0, cEntMod: 0, cEntRead: 0, cEntDel: 0 };
}
