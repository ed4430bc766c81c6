import {
  dateToFileTime,
  failed,
  HR,
  type HRESULT,
  HResultError,
  IcsFlags,
  type IExchangeImportContentsChangesClient,
  type IMessage,
  IMessageClient,
  type Out,
  PR,
  property,
  type SPropValue,
} from "iostx";
import type { ItemFlags, Key, ServerPut } from "../../servers/server.js";
import { flagProperties, NO_FLAGS } from "../../stores/core/flags.js";
import { keyBytes } from "../../stores/core/keys.js";
import { bytesOf } from "../../stores/core/pending.js";
import type { ChangeKey } from "../../stores/core/versions.js";
import type { Run } from "../run.js";

/** What became of an imported item. */
export type Imported = "known" | "header" | "whole";

const NO_BYTES = new Uint8Array();

/** Takes the items of one folder from the server into the store. */
export class ItemImporter {
  readonly #client: IExchangeImportContentsChangesClient;
  readonly #run: Run;

  constructor(client: IExchangeImportContentsChangesClient, run: Run) {
    this.#client = client;
    this.#run = run;
  }

  /** Imports an item that is new, or whose content is. */
  async put(put: ServerPut, change = this.#run.memory.contentChange(put.version)): Promise<Imported> {
    const { key, associated = false } = put;
    const flags = { ...NO_FLAGS, ...put.flags };
    const message = await this.#open(
      key,
      change,
      IcsFlags.NEW_MESSAGE | (associated ? IcsFlags.ASSOCIATED : 0),
    );
    if (message === undefined) {
      await this.flags(key, flags);
      return "known";
    }
    const { inventory, dryRun = false } = this.#run.options;
    // What is complete here stays complete: perhaps it is only what went up before.
    const headersOnly = this.#run.options.headersOnly === true && inventory?.isComplete(key) !== true;
    if (dryRun) return headersOnly ? "header" : "whole";
    const values = [
      property(PR.MESSAGE_DELIVERY_TIME, dateToFileTime(put.received)),
      property(PR.LAST_MODIFICATION_TIME, dateToFileTime(this.#modified(put))),
      property(PR.MESSAGE_SIZE, put.size),
      ...flagProperties(flags),
    ];
    if (headersOnly) {
      this.#run.memory.beginHeaders();
      const header = Buffer.from(await put.header()).toString("latin1");
      const code = await this.#save(message, [...values, property(PR.TRANSPORT_MESSAGE_HEADERS_W, header)]);
      // Both sides changed it: only with the whole item can the store keep both versions.
      if (code !== HR.SYNC_E_CONFLICT) return "header";
    }
    await this.#saved(message, [...values, property(PR.INTERNET_CONTENT, await put.content())]);
    return "whole";
  }

  /** Imports flags. Those of an item that the store does not know are nothing to it. Whether they were imported. */
  async flags(key: Key, flags: ItemFlags): Promise<boolean> {
    const message = await this.#open(key, this.#run.memory.nextChange(), 0);
    if (message === undefined) return false;
    if (this.#run.dryRun) return true;
    // PR_MESSAGE_FLAGS tells both whether it is a draft and whether it was read.
    const read = flags.draft === undefined ? undefined : this.#run.options.inventory?.flags(key)?.read;
    await this.#saved(message, flagProperties(read === undefined ? flags : { read, ...flags }));
    return true;
  }

  /** Imports a move. Whether the store knows the item: otherwise it has to be put. */
  async move(key: Key, from: Key): Promise<boolean> {
    if (this.#run.dryRun) return true;
    const [item, change] = [keyBytes(key), bytesOf(this.#run.memory.nextChange())];
    const { target } = this.#client;
    const code = await target.ImportMessageMove(keyBytes(from), item, NO_BYTES, item, change);
    if (code === HR.SYNC_E_OBJECT_DELETED) return false;
    if (code !== HR.SYNC_E_IGNORE) await this.#check("ImportMessageMove", code);
    return true;
  }

  /** Opens an item for a change; nothing where the store has that change, or does not know the item of it. */
  async #open(key: Key, change: ChangeKey, flags: number): Promise<IMessage | undefined> {
    const out: Out<IMessage | null> = { value: null };
    const values = [
      property(PR.SOURCE_KEY, keyBytes(key)),
      property(PR.CHANGE_KEY, bytesOf(change)),
      property(PR.PREDECESSOR_CHANGE_LIST, NO_BYTES),
    ];
    const code = await this.#client.target.ImportMessageChange(values, flags, out);
    if (code === HR.SYNC_E_IGNORE) return undefined;
    if (code === HR.SYNC_E_OBJECT_DELETED && (flags & IcsFlags.NEW_MESSAGE) === 0) return undefined;
    await this.#check("ImportMessageChange", code);
    if (out.value === null)
      throw new HResultError(HR.MAPI_E_INVALID_OBJECT, {}, "the store did not open the item");
    return out.value;
  }

  async #saved(message: IMessage, values: readonly SPropValue[]): Promise<void> {
    const code = await this.#save(message, values);
    if (failed(code)) throw await failure("SaveChanges", code, new IMessageClient(message));
  }

  async #save(message: IMessage, values: readonly SPropValue[]): Promise<HRESULT> {
    const set = await message.SetProps(values, { value: null });
    if (failed(set)) throw await failure("SetProps", set, new IMessageClient(message));
    return await message.SaveChanges(0);
  }

  async #check(method: string, code: HRESULT): Promise<void> {
    if (failed(code)) throw await failure(method, code, this.#client);
  }

  /** When the item was changed on the server, or what the policy for conflicts makes of it. */
  #modified({ modified, received }: ServerPut): Date {
    const { conflicts = "later" } = this.#run.options;
    if (conflicts === "server") return new Date(LATE);
    return conflicts === "store" ? new Date(0) : (modified ?? received);
  }
}

/** Later than all that happens, in milliseconds since 1970: the year 2243. */
const LATE = 8.64e12;

async function failure(
  method: string,
  code: HRESULT,
  client: Pick<IMessageClient, "GetLastError">,
): Promise<HResultError> {
  const detail = (await client.GetLastError(code, 0).catch(() => null))?.lpszError;
  return new HResultError(code, { method, ...(detail == null ? {} : { detail }) });
}
