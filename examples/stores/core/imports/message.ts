import {
  fileTimeToDate,
  HR,
  type HRESULT,
  type IMessage,
  type Out,
  PR,
  type PropertyTypes,
  property,
  type SPropProblem,
  type SPropValue,
} from "iostx";
import { storageFailure } from "../failures.js";
import { flagsIn } from "../flags.js";
import { ByteSink, PropertyObject } from "../properties.js";
import { mergeFlags } from "../rows.js";
import type { Effect } from "./folders.js";
import type { ImportedValues } from "./items.js";

/**
 * The item that ImportMessageChange opens: it takes what the client writes, and hands all of it over when it is saved.
 * An item with PR_INTERNET_CONTENT is complete; one with PR_TRANSPORT_MESSAGE_HEADERS alone is a header, whose body
 * stays on the server; with neither, only flags and dates change.
 */
export class ImportedMessage extends PropertyObject implements IMessage {
  readonly #save: (values: ImportedValues) => Effect;
  readonly #values = new Map<number, SPropValue>();
  #content: ByteSink | undefined;
  #isSaved = false;

  constructor(save: (values: ImportedValues) => Effect) {
    super([]);
    this.#save = save;
  }

  SetReadFlag(): HRESULT {
    this.#values.set(PR.READ, property(PR.READ, true));
    return HR.S_OK;
  }

  override SetProps(
    properties: readonly SPropValue[],
    lppProblems: Out<readonly SPropProblem[] | null>,
  ): HRESULT {
    for (const { ulPropTag, Value } of properties) this.#values.set(ulPropTag, { ulPropTag, Value });
    lppProblems.value = null;
    return HR.S_OK;
  }

  override OpenProperty(
    ulPropTag: number,
    _lpiid: Uint8Array | null,
    _ulInterfaceOptions: number,
    _ulFlags: number,
    lppUnk: Out<unknown>,
  ): HRESULT {
    if (ulPropTag !== PR.INTERNET_CONTENT) return HR.MAPI_E_NO_SUPPORT;
    this.#content = new ByteSink();
    lppUnk.value = this.#content;
    return HR.S_OK;
  }

  override SaveChanges(): HRESULT {
    if (this.#isSaved) return HR.MAPI_E_NO_ACCESS;
    try {
      const effect = this.#save(this.#imported());
      this.#isSaved = true;
      return effect === "newer" ? HR.SYNC_W_CLIENT_CHANGE_NEWER : HR.S_OK;
    } catch (error) {
      return this.fail(storageFailure(error));
    }
  }

  #imported(): ImportedValues {
    const content = this.#content?.bytes() ?? this.#get(PR.INTERNET_CONTENT);
    const header = this.#get(PR.TRANSPORT_MESSAGE_HEADERS_W);
    return {
      content,
      header: header === undefined ? undefined : Buffer.from(header, "latin1"),
      size: this.#get(PR.MESSAGE_SIZE),
      received: timeOf(this.#get(PR.MESSAGE_DELIVERY_TIME)),
      modified: timeOf(this.#get(PR.LAST_MODIFICATION_TIME)),
      ...this.#flags(content !== undefined || header !== undefined),
    };
  }

  /** The flags. Of an item that is here already only PR_READ tells the read state: it is no part of other changes. */
  #flags(isWhole: boolean): Pick<ImportedValues, "flagMask" | "flags" | "keywords"> {
    const { read, ...others } = flagsIn(this.#values.values());
    const tellsRead = read !== undefined && (isWhole || this.#values.has(PR.READ));
    const told = tellsRead ? { read, ...others } : others;
    const flags = mergeFlags(0, told);
    // What is told is what comes out the same, whatever it was before.
    return { flags, flagMask: flags | ~mergeFlags(~0, told), keywords: told.keywords };
  }

  #get<Tag extends keyof PropertyTypes>(tag: Tag): PropertyTypes[Tag] | undefined {
    return this.#values.get(tag)?.Value as PropertyTypes[Tag] | undefined;
  }
}

function timeOf(time: bigint | undefined): number | undefined {
  return time === undefined ? undefined : fileTimeToDate(time).getTime();
}
