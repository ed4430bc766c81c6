import {
  type DNHIER,
  type DNTBLE,
  type Filled,
  HR,
  type HRESULT,
  IcsFlags,
  IcsReadFlags,
  type IExchangeImportContentsChanges,
  type IExchangeImportHierarchyChanges,
  type IMessage,
  type MAPIERROR,
  type Out,
  type READSTATE,
  type SPropValue,
} from "iostx";
import type { Key } from "../../../servers/server.js";
import { storageFailure } from "../failures.js";
import type { Replica } from "../replica.js";
import { type Effect, FolderImports } from "./folders.js";
import { ItemImports } from "./items.js";
import { ImportedMessage } from "./message.js";
import { hexOf, invalid, sourceKeyOf } from "./values.js";

/** What importers have in common: failures become result codes, and GetLastError explains the last one. */
class Importer {
  #lastError: { readonly code: HRESULT; readonly text: string } | undefined;

  GetLastError(hResult: HRESULT, ulFlags: number, lppMAPIError: Out<MAPIERROR | null>): HRESULT {
    if (ulFlags !== 0) return HR.MAPI_E_UNKNOWN_FLAGS;
    const known = this.#lastError?.code === hResult >>> 0 ? this.#lastError : undefined;
    lppMAPIError.value = known
      ? { ulVersion: 0, lpszError: known.text, lpszComponent: "iostx", ulLowLevelError: 0, ulContext: 0 }
      : null;
    return HR.S_OK;
  }

  /** The client keeps the state of the import; a stream with one tells the store nothing. */
  Config(): HRESULT {
    return HR.S_OK;
  }

  UpdateState(): HRESULT {
    return HR.S_OK;
  }

  protected answer(work: () => Effect): HRESULT {
    try {
      return work() === "newer" ? HR.SYNC_W_CLIENT_CHANGE_NEWER : HR.S_OK;
    } catch (error) {
      const failure = storageFailure(error);
      this.#lastError = { code: failure.code, text: failure.message };
      return failure.code;
    }
  }
}

/** Takes folder changes into a replica, and counts them in the struct of the state. */
export class HierarchyImporter extends Importer implements IExchangeImportHierarchyChanges {
  readonly #imports: FolderImports;
  readonly #counts: Pick<Filled<DNHIER>, "cEntNew" | "cEntMod" | "cEntDel">;

  constructor(replica: Replica, counts: Pick<Filled<DNHIER>, "cEntNew" | "cEntMod" | "cEntDel">) {
    super();
    this.#imports = new FolderImports(replica);
    this.#counts = counts;
  }

  ImportFolderChange(ppvalChanges: readonly SPropValue[]): HRESULT {
    return this.answer(() => {
      const effect = this.#imports.change(ppvalChanges);
      if (effect === "new") this.#counts.cEntNew++;
      else if (effect === "modified") this.#counts.cEntMod++;
      return effect;
    });
  }

  ImportFolderDeletion(_ulFlags: number, lpSrcEntryList: readonly Uint8Array[] | null): HRESULT {
    return this.answer(() => {
      this.#counts.cEntDel += this.#imports.delete(keysOf(lpSrcEntryList));
    });
  }
}

/** Takes item changes of one folder into a replica, and counts them in the struct of the state. */
export class ContentsImporter extends Importer implements IExchangeImportContentsChanges {
  readonly #imports: ItemImports;
  readonly #counts: readonly [Filled<DNTBLE>, Filled<DNTBLE>];

  constructor(replica: Replica, folder: Key, counts: readonly [Filled<DNTBLE>, Filled<DNTBLE>]) {
    super();
    this.#imports = new ItemImports(replica, folder);
    this.#counts = counts;
  }

  ImportMessageChange(
    ppvalChanges: readonly SPropValue[],
    ulFlags: number,
    ppMessage: Out<IMessage | null>,
  ): HRESULT {
    return this.answer(() => {
      const isNew = (ulFlags & IcsFlags.NEW_MESSAGE) !== 0;
      const one = this.#imports.begin(ppvalChanges, isNew, (ulFlags & IcsFlags.ASSOCIATED) !== 0);
      ppMessage.value = new ImportedMessage((values) => {
        const effect = this.#imports.save(one, values);
        const counts = this.#counts[one.associated ? 1 : 0];
        if (effect === "new") counts.cEntNew++;
        else if (effect === "modified") counts.cEntMod++;
        return effect;
      });
    });
  }

  ImportMessageDeletion(_ulFlags: number, lpSrcEntryList: readonly Uint8Array[] | null): HRESULT {
    return this.answer(() => {
      const [normal, associated] = this.#imports.delete(keysOf(lpSrcEntryList));
      this.#counts[0].cEntDel += normal;
      this.#counts[1].cEntDel += associated;
    });
  }

  ImportPerUserReadStateChange(lpReadState: readonly READSTATE[]): HRESULT {
    return this.answer(() => {
      const states = lpReadState.map(({ pbSourceKey, ulFlags }) => ({
        key: keyOf(pbSourceKey),
        read: (ulFlags & IcsReadFlags.READ) !== 0,
      }));
      const [normal, associated] = this.#imports.read(states);
      this.#counts[0].cEntRead += normal;
      this.#counts[1].cEntRead += associated;
    });
  }

  ImportMessageMove(
    _pbSourceKeySrcFolder: Uint8Array,
    pbSourceKeySrcMessage: Uint8Array,
    pbPCLMessage: Uint8Array,
    pbSourceKeyDestMessage: Uint8Array,
    pbChangeNumDestMessage: Uint8Array,
  ): HRESULT {
    return this.answer(() => {
      const [from, to] = [keyOf(pbSourceKeySrcMessage), keyOf(pbSourceKeyDestMessage)];
      const effect = this.#imports.move(from, to, hexOf(pbPCLMessage), hexOf(pbChangeNumDestMessage));
      if (effect === "modified") this.#counts[this.#imports.isAssociated(to) ? 1 : 0].cEntMod++;
      return effect;
    });
  }
}

function keysOf(entries: readonly Uint8Array[] | null): Key[] {
  return (entries ?? []).map(keyOf);
}

function keyOf(bytes: Uint8Array): Key {
  const key = sourceKeyOf(bytes);
  if (key === undefined) throw invalid(`a source key has 22 bytes, this one ${bytes.length}`);
  return key;
}
