import {
  dateToFileTime,
  failed,
  HR,
  type HRESULT,
  IcsFlags,
  IcsReadFlags,
  type IExchangeImportContentsChanges,
  type IExchangeImportHierarchyChanges,
  IID_IStream,
  type IMessage,
  type IStream,
  MSGFLAG,
  type Out,
  PR,
  property,
  type SPropValue,
} from "iostx";
import { expectCode } from "../support/expect.js";
import { bytesOf, type ChangeKey, changeList, type Key } from "../support/keys.js";
import type { ItemFlags } from "./fixture.js";

/** Times before and after all that happens while the rules run. */
export const LONG_AGO = new Date("2001-01-01T00:00:00Z");
export const FAR_AHEAD = new Date("2101-01-01T00:00:00Z");

/** A folder that is new or changed on the server. */
export interface FolderChange {
  readonly key: Key;
  readonly name: string;
  readonly parent?: Key | null;
  readonly change: ChangeKey;
  /** What the change includes besides itself. */
  readonly after?: readonly ChangeKey[];
  readonly modified?: Date;
}

/** An item that is new or changed on the server. */
export interface ItemChange {
  readonly key: Key;
  readonly change: ChangeKey;
  /** What the change includes besides itself. */
  readonly after?: readonly ChangeKey[];
  /** That the client believes it to be new to the store. */
  readonly isNew?: boolean;
  readonly associated?: boolean;
  readonly content?: Uint8Array;
  /** The header, where the body stays on the server. */
  readonly header?: Uint8Array;
  readonly flags?: ItemFlags;
  readonly modified?: Date;
  /** Whether the content is written through a stream. */
  readonly streamed?: boolean;
  /** Whether the client saves the item; it does unless told otherwise. */
  readonly saved?: boolean;
}

/** Imports folder changes as a client does. Every method answers with the store's code. */
export class FolderImporter {
  readonly target: IExchangeImportHierarchyChanges;

  constructor(target: IExchangeImportHierarchyChanges) {
    this.target = target;
  }

  async put(folder: FolderChange): Promise<HRESULT> {
    const { parent = null, modified = LONG_AGO } = folder;
    return this.send([
      ...identity(folder),
      property(PR.PARENT_SOURCE_KEY, parent === null ? new Uint8Array() : bytesOf(parent)),
      property(PR.DISPLAY_NAME_W, folder.name),
      property(PR.CONTAINER_CLASS_W, "IPF.Note"),
      property(PR.LAST_MODIFICATION_TIME, dateToFileTime(modified)),
    ]);
  }

  async send(values: readonly SPropValue[]): Promise<HRESULT> {
    return (await this.target.ImportFolderChange(values)) >>> 0;
  }

  async remove(...keys: readonly Key[]): Promise<HRESULT> {
    return (await this.target.ImportFolderDeletion(0, keys.map(bytesOf))) >>> 0;
  }
}

/** Imports changes of one folder's items as a client does. Every method answers with the store's code. */
export class ItemImporter {
  readonly target: IExchangeImportContentsChanges;

  constructor(target: IExchangeImportContentsChanges) {
    this.target = target;
  }

  /** Opens the item, writes it, and saves it; the code of the first call that fails, or of the last. */
  async put(item: ItemChange): Promise<HRESULT> {
    const flags =
      (item.isNew === false ? 0 : IcsFlags.NEW_MESSAGE) | (item.associated ? IcsFlags.ASSOCIATED : 0);
    const { code, message } = await this.send(identity(item), flags);
    if (message === null) return code;
    expectCode(await message.SetProps(valuesOf(item), { value: null }), HR.S_OK, "SetProps");
    if (item.streamed && item.content !== undefined) await stream(message, item.content);
    return item.saved === false ? HR.S_OK : (await message.SaveChanges(0)) >>> 0;
  }

  async send(
    values: readonly SPropValue[],
    flags: number,
  ): Promise<{ readonly code: HRESULT; readonly message: IMessage | null }> {
    const out: Out<IMessage | null> = { value: null };
    const code = (await this.target.ImportMessageChange(values, flags, out)) >>> 0;
    return { code, message: failed(code) ? null : out.value };
  }

  async remove(...keys: readonly Key[]): Promise<HRESULT> {
    return (await this.target.ImportMessageDeletion(0, keys.map(bytesOf))) >>> 0;
  }

  async read(...states: readonly (readonly [key: Key, read: boolean])[]): Promise<HRESULT> {
    const list = states.map(([key, read]) => {
      const pbSourceKey = bytesOf(key);
      return { cbSourceKey: pbSourceKey.length, pbSourceKey, ulFlags: read ? IcsReadFlags.READ : 0 };
    });
    return (await this.target.ImportPerUserReadStateChange(list)) >>> 0;
  }

  /** Moves an item here, where it may get another key. */
  async move(key: Key, from: Key, change: ChangeKey, to: Key = key): Promise<HRESULT> {
    const list = changeList(change);
    const code = await this.target.ImportMessageMove(
      ...[bytesOf(from), bytesOf(key), list, bytesOf(to), bytesOf(change)],
    );
    return code >>> 0;
  }
}

/** The properties by which every change is known. */
export function identity({ key, change, after = [] }: FolderChange | ItemChange): SPropValue[] {
  return [
    property(PR.SOURCE_KEY, bytesOf(key)),
    property(PR.CHANGE_KEY, bytesOf(change)),
    property(PR.PREDECESSOR_CHANGE_LIST, changeList(change, ...after)),
  ];
}

function valuesOf({ content, header, flags = {}, modified = LONG_AGO, streamed }: ItemChange): SPropValue[] {
  const { read, draft, answered, forwarded, flagged } = flags;
  const values: SPropValue[] = [];
  if (content !== undefined || header !== undefined) {
    values.push(property(PR.MESSAGE_DELIVERY_TIME, dateToFileTime(LONG_AGO)));
    values.push(property(PR.LAST_MODIFICATION_TIME, dateToFileTime(modified)));
    values.push(property(PR.MESSAGE_SIZE, (content ?? header)!.length));
  }
  if (read !== undefined || draft !== undefined)
    values.push(property(PR.MESSAGE_FLAGS, (read ? MSGFLAG.READ : 0) | (draft ? MSGFLAG.UNSENT : 0)));
  if (answered !== undefined || forwarded !== undefined)
    values.push(property(PR.LAST_VERB_EXECUTED, answered ? 102 : forwarded ? 104 : 0));
  if (flagged !== undefined) values.push(property(PR.FLAG_STATUS, flagged ? 2 : 0));
  if (header !== undefined)
    values.push(property(PR.TRANSPORT_MESSAGE_HEADERS_W, Buffer.from(header).toString("latin1")));
  if (content !== undefined && !streamed) values.push(property(PR.INTERNET_CONTENT, content));
  return values;
}

/** Writes a content in pieces. */
async function stream(message: IMessage, content: Uint8Array): Promise<void> {
  const out: Out<unknown> = { value: null };
  const opened = await message.OpenProperty(PR.INTERNET_CONTENT, IID_IStream, 0, 3, out);
  expectCode(opened, HR.S_OK, "OpenProperty of PR_INTERNET_CONTENT");
  const target = out.value as IStream;
  const piece = new Uint8Array(7_001);
  for (let at = 0; at < content.length; at += piece.length) {
    // The writer may use its buffer again: a store that keeps it has to copy.
    const part = content.subarray(at, at + piece.length);
    piece.set(part);
    expectCode(await target.Write(piece.subarray(0, part.length), { value: 0 }), HR.S_OK, "IStream.Write");
  }
  expectCode(await target.Commit(0), HR.S_OK, "IStream.Commit");
}
