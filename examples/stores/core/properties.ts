import {
  errorTag,
  failed,
  HR,
  type HRESULT,
  HResultError,
  IID_IStream,
  type IMAPIFolder,
  type IMessage,
  type IMessageClient,
  type IStream,
  type MAPIERROR,
  type Out,
  PR,
  PT,
  propertyType,
  type SPropProblem,
  type SPropValue,
  toHResult,
} from "iostx";

/** The value of a property, or a function that makes it when somebody asks. */
export type PropertySource = SPropValue["Value"] | (() => Promise<SPropValue["Value"]>);

/** Values longer than this are not handed out by GetProps, as in MAPI: they are read as a stream. */
const LARGEST_VALUE = 32 * 1024;

/** An object with properties, which can be read only unless a subclass says otherwise. Values that cost something to make are made once, when first asked for. */
export class PropertyObject {
  readonly #sources: ReadonlyMap<number, PropertySource>;
  readonly #made = new Map<number, Promise<SPropValue["Value"]>>();
  #lastError: { readonly code: HRESULT; readonly text: string } | undefined;

  constructor(sources: Iterable<readonly [number, PropertySource]>) {
    this.#sources = new Map(sources);
  }

  GetLastError(hResult: HRESULT, ulFlags: number, lppMAPIError: Out<MAPIERROR | null>): HRESULT {
    if (ulFlags !== 0) return HR.MAPI_E_UNKNOWN_FLAGS;
    const known = this.#lastError?.code === hResult >>> 0 ? this.#lastError : undefined;
    lppMAPIError.value = known
      ? { ulVersion: 0, lpszError: known.text, lpszComponent: "iostx", ulLowLevelError: 0, ulContext: 0 }
      : null;
    return HR.S_OK;
  }

  SaveChanges(): HRESULT {
    return HR.MAPI_E_NO_ACCESS;
  }

  async GetProps(
    lpPropTagArray: readonly number[] | null,
    _ulFlags: number,
    lppPropArray: Out<readonly SPropValue[]>,
  ): Promise<HRESULT> {
    const list: SPropValue[] = [];
    for (const tag of lpPropTagArray ?? this.#sources.keys()) list.push(await this.#get(tag));
    lppPropArray.value = list;
    return list.some(({ ulPropTag }) => propertyType(ulPropTag) === PT.ERROR)
      ? HR.MAPI_W_ERRORS_RETURNED
      : HR.S_OK;
  }

  GetPropList(_ulFlags: number, lppPropTagArray: Out<readonly number[] | null>): HRESULT {
    lppPropTagArray.value = [...this.#sources.keys()];
    return HR.S_OK;
  }

  async OpenProperty(
    ulPropTag: number,
    _lpiid: Uint8Array | null,
    _ulInterfaceOptions: number,
    _ulFlags: number,
    lppUnk: Out<unknown>,
  ): Promise<HRESULT> {
    try {
      const value = await this.#make(ulPropTag);
      if (!(value instanceof Uint8Array))
        return value === undefined ? HR.MAPI_E_NOT_FOUND : HR.MAPI_E_NO_SUPPORT;
      lppUnk.value = new ByteStream(value);
      return HR.S_OK;
    } catch (error) {
      return this.fail(error);
    }
  }

  SetProps(_lpPropArray: readonly SPropValue[], _lppProblems: Out<readonly SPropProblem[] | null>): HRESULT {
    return HR.MAPI_E_NO_ACCESS;
  }

  DeleteProps(_tags: readonly number[] | null, _lppProblems: Out<readonly SPropProblem[] | null>): HRESULT {
    return HR.MAPI_E_NO_ACCESS;
  }

  async #get(tag: number): Promise<SPropValue> {
    try {
      const value = await this.#make(tag);
      if (value === undefined) return { ulPropTag: errorTag(tag), Value: HR.MAPI_E_NOT_FOUND };
      const isLong = value instanceof Uint8Array || typeof value === "string";
      const tooLong = isLong && value.length > LARGEST_VALUE;
      if (tooLong) return { ulPropTag: errorTag(tag), Value: HR.MAPI_E_NOT_ENOUGH_MEMORY };
      return { ulPropTag: tag, Value: value };
    } catch (error) {
      return { ulPropTag: errorTag(tag), Value: this.fail(error) };
    }
  }

  #make(tag: number): Promise<SPropValue["Value"]> | SPropValue["Value"] | undefined {
    const source = this.#sources.get(tag);
    if (typeof source !== "function") return source;
    const known = this.#made.get(tag) ?? source();
    this.#made.set(tag, known);
    return known;
  }

  /** Takes note of a failure for GetLastError. */
  protected fail(error: unknown): HRESULT {
    const code = error instanceof HResultError ? toHResult(error) : HR.MAPI_E_CORRUPT_DATA;
    this.#lastError = { code, text: error instanceof Error ? error.message : String(error) };
    return code;
  }
}

/** A message that can be read. */
export class ReadOnlyMessage extends PropertyObject implements IMessage {
  SetReadFlag(): HRESULT {
    return HR.MAPI_E_NO_ACCESS;
  }
}

/** A folder whose properties can be read. */
export class ReadOnlyFolder extends PropertyObject implements IMAPIFolder {
  CreateMessage(): HRESULT {
    return HR.MAPI_E_NO_ACCESS;
  }
}

/** Bytes in memory as a stream that can be read. */
export class ByteStream implements IStream {
  readonly #bytes: Uint8Array;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  Read(pv: Uint8Array, pcbRead: Out<number>): HRESULT {
    const part = this.#bytes.subarray(this.#position, this.#position + pv.length);
    pv.set(part);
    this.#position += part.length;
    pcbRead.value = part.length;
    return HR.S_OK;
  }

  Write(): HRESULT {
    return HR.MAPI_E_NO_ACCESS;
  }

  Seek(dlibMove: bigint, dwOrigin: number, plibNewPosition: Out<bigint>): HRESULT {
    const origin = [0, this.#position, this.#bytes.length][dwOrigin];
    const target = origin === undefined ? -1n : BigInt(origin) + dlibMove;
    if (target < 0n) return HR.MAPI_E_INVALID_PARAMETER;
    this.#position = Math.min(Number(target), this.#bytes.length);
    plibNewPosition.value = BigInt(this.#position);
    return HR.S_OK;
  }

  SetSize(): HRESULT {
    return HR.MAPI_E_NO_ACCESS;
  }

  Commit(): HRESULT {
    return HR.S_OK;
  }
}

/** A stream that takes bytes in order. */
export class ByteSink implements IStream {
  readonly #parts: Uint8Array[] = [];

  Read(): HRESULT {
    return HR.MAPI_E_NO_ACCESS;
  }

  Write(pv: Uint8Array, pcbWritten: Out<number>): HRESULT {
    this.#parts.push(pv.slice());
    pcbWritten.value = pv.length;
    return HR.S_OK;
  }

  Seek(): HRESULT {
    return HR.MAPI_E_NO_SUPPORT;
  }

  SetSize(): HRESULT {
    return HR.MAPI_E_NO_SUPPORT;
  }

  Commit(): HRESULT {
    return HR.S_OK;
  }

  /** What was written. */
  bytes(): Uint8Array {
    return Buffer.concat(this.#parts);
  }
}

/** Reads the whole of an item as MIME bytes. */
export async function readContent(message: IMessageClient): Promise<Uint8Array> {
  return readAll((await message.OpenProperty(PR.INTERNET_CONTENT, IID_IStream, 0, 0)) as IStream);
}

/** Reads a stream to its end. */
export async function readAll(stream: IStream, limit = Number.MAX_SAFE_INTEGER): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const buffer = new Uint8Array(64 * 1024);
    const read: Out<number> = { value: 0 };
    const code = await stream.Read(buffer, read);
    if (failed(code)) throw new HResultError(code, { method: "IStream.Read" });
    if (read.value === 0) break;
    total += read.value;
    if (total > limit) throw new HResultError(HR.MAPI_E_TOO_BIG, { method: "IStream.Read" });
    parts.push(buffer.subarray(0, read.value));
  }
  return new Uint8Array(Buffer.concat(parts, total));
}
