import {
  fileTimeToDate,
  findProperty,
  formatFlags,
  IID_IStream,
  IMAPIFolderClient,
  type IMessage,
  IMessageClient,
  type IStream,
  IStreamClient,
  MSGFLAG,
  PR,
  type UPDELE,
  type UPFLD,
  type UPMSG,
  type UPTBL,
} from "iostx";
import { given } from "../support/expect.js";
import { type Key, keyOfLtid } from "../support/keys.js";
import type { ItemFlags } from "./fixture.js";

/** Something that a store presents for upload. */
export type Presented =
  | { readonly kind: "folder"; readonly key: Key; readonly flags: number; readonly data: UPFLD }
  | {
      readonly kind: "item";
      readonly key: Key;
      readonly flags: number;
      readonly folder: Key;
      readonly data: UPMSG;
    }
  | { readonly kind: "read"; readonly key: Key; readonly flags: number; readonly folder: Key }
  | {
      readonly kind: "removal";
      readonly key: Key;
      readonly flags: number;
      readonly folder: Key;
      readonly data: UPDELE;
    };

/** What the table of a folder said when it was entered. */
export interface PresentedTable {
  readonly folder: Key;
  readonly data: Pick<UPTBL, "pszName" | "iEnt" | "cEnt" | "rgte" | "pupmovHead">;
}

/** All that a store presented in one pass. */
export interface Upload {
  readonly things: readonly Presented[];
  readonly tables: readonly PresentedTable[];
}

const SETS = { folder: "UPF", item: "UPM", read: "UPR", removal: "UPD" } as const;

/** The flags of something presented, by name: `UPM_NEW|UPM_ASSOC`. */
export function flagNames({ kind, flags }: Presented): string {
  return formatFlags(SETS[kind], flags);
}

/** What an open folder tells of itself. */
export async function readFolder({ pfld }: UPFLD): Promise<{ name: string | undefined; parent: Key | null }> {
  const folder = new IMAPIFolderClient(given(pfld, "the folder is not open: UPFLD.pfld is null"));
  const values = await folder.GetProps([PR.DISPLAY_NAME_W, PR.PARENT_SOURCE_KEY], 0);
  const parent = findProperty(values, PR.PARENT_SOURCE_KEY);
  return {
    name: findProperty(values, PR.DISPLAY_NAME_W),
    parent: parent === undefined || parent.length === 0 ? null : Buffer.from(parent).toString("hex"),
  };
}

/** The MIME bytes of an open item, read as a stream. */
export async function readContent(pmsg: IMessage | null): Promise<Uint8Array> {
  const message = new IMessageClient(given(pmsg, "the item is not open: the message is null"));
  const stream = new IStreamClient(
    (await message.OpenProperty(PR.INTERNET_CONTENT, IID_IStream, 0, 0)) as IStream,
  );
  const parts: Uint8Array[] = [];
  for (;;) {
    const buffer = new Uint8Array(50_000);
    const count = await stream.Read(buffer);
    if (count === 0) return new Uint8Array(Buffer.concat(parts));
    parts.push(buffer.slice(0, count));
  }
}

/** Flags and versions of an open item. */
export async function readItem(pmsg: IMessage | null): Promise<PresentedItem> {
  const message = new IMessageClient(given(pmsg, "the item is not open: the message is null"));
  const values = await message.GetProps(
    [
      ...[PR.MESSAGE_FLAGS, PR.LAST_VERB_EXECUTED, PR.FLAG_STATUS, PR.MESSAGE_DELIVERY_TIME],
      ...[PR.CHANGE_KEY, PR.PREDECESSOR_CHANGE_LIST],
    ],
    0,
  );
  const bits = findProperty(values, PR.MESSAGE_FLAGS) ?? 0;
  const verb = findProperty(values, PR.LAST_VERB_EXECUTED) ?? 0;
  const received = findProperty(values, PR.MESSAGE_DELIVERY_TIME);
  return {
    flags: {
      read: (bits & MSGFLAG.READ) !== 0,
      answered: verb === 102 || verb === 103,
      forwarded: verb === 104,
      flagged: findProperty(values, PR.FLAG_STATUS) === 2,
      draft: (bits & MSGFLAG.UNSENT) !== 0,
    },
    received: received === undefined ? undefined : fileTimeToDate(received),
    changeKey: findProperty(values, PR.CHANGE_KEY),
    predecessors: findProperty(values, PR.PREDECESSOR_CHANGE_LIST),
  };
}

export interface PresentedItem {
  readonly flags: Required<ItemFlags>;
  readonly received: Date | undefined;
  readonly changeKey: Uint8Array | undefined;
  readonly predecessors: Uint8Array | undefined;
}

/** The folders that a table names as destinations. */
export function destinations({ pupmovHead }: Pick<UPTBL, "pupmovHead">): Key[] {
  const keys: Key[] = [];
  for (let at = pupmovHead; at !== null && keys.length < 1_000; at = at.pupmovNext)
    keys.push(keyOfLtid(at.feid.ltid));
  return keys;
}
