import {
  type Awaitable,
  checkCall,
  errorTag,
  failed,
  HR,
  type HRESULT,
  HResultError,
  IID_IStream,
  type IMAPIFolder,
  type IMessage,
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
import { after, isPromise } from "./awaitable.js";

/** The value of a property, or a function that makes it when somebody asks. */
export type PropertySource = SPropValue["Value"] | (() => Awaitable<SPropValue["Value"]>);

/** Values longer than this are not handed out by GetProps, as in MAPI: they are read as a stream. */
const LARGEST_VALUE = 32 * 1024;

/**
 * An object with properties, which can be read only unless a subclass says otherwise. Values that cost something to make
 * are made once, when first asked for. It answers at once where they are there at once.
 */
export class PropertyObject {
  readonly #sources: ReadonlyMap<number, PropertySource>;
  readonly #made = new Map<number, Awaitable<SPropValue["Value"]>>();
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

  GetProps(
    lpPropTagArray: readonly number[] | null,
    _ulFlags: number,
    lppPropArray: Out<readonly SPropValue[]>,
  ): Awaitable<HRESULT> {
    const tags = lpPropTagArray ?? [...this.#sources.keys()];
    return after(
      inOrder(tags, (tag) => this.#get(tag)),
      (list) => {
        lppPropArray.value = list;
        return list.some(({ ulPropTag }) => propertyType(ulPropTag) === PT.ERROR)
          ? HR.MAPI_W_ERRORS_RETURNED
          : HR.S_OK;
      },
    );
  }

  GetPropList(_ulFlags: number, lppPropTagArray: Out<readonly number[] | null>): HRESULT {
    lppPropTagArray.value = [...this.#sources.keys()];
    return HR.S_OK;
  }

  OpenProperty(
    ulPropTag: number,
    _lpiid: Uint8Array | null,
    _ulInterfaceOptions: number,
    _ulFlags: number,
    lppUnk: Out<unknown>,
  ): Awaitable<HRESULT> {
    return this.#attempt(
      () =>
        after(this.#make(ulPropTag), (value) => {
          if (!(value instanceof Uint8Array))
            return value === undefined ? HR.MAPI_E_NOT_FOUND : HR.MAPI_E_NO_SUPPORT;
          lppUnk.value = new ByteStream(value);
          return HR.S_OK;
        }),
      (error) => this.fail(error),
    );
  }

  SetProps(_lpPropArray: readonly SPropValue[], _lppProblems: Out<readonly SPropProblem[] | null>): HRESULT {
    return HR.MAPI_E_NO_ACCESS;
  }

  DeleteProps(_tags: readonly number[] | null, _lppProblems: Out<readonly SPropProblem[] | null>): HRESULT {
    return HR.MAPI_E_NO_ACCESS;
  }

  #get(tag: number): Awaitable<SPropValue> {
    return this.#attempt<SPropValue>(
      () =>
        after(this.#make(tag), (value) => {
          if (value === undefined) return { ulPropTag: errorTag(tag), Value: HR.MAPI_E_NOT_FOUND };
          const isLong = value instanceof Uint8Array || typeof value === "string";
          const tooLong = isLong && value.length > LARGEST_VALUE;
          if (tooLong) return { ulPropTag: errorTag(tag), Value: HR.MAPI_E_NOT_ENOUGH_MEMORY };
          return { ulPropTag: tag, Value: value };
        }),
      (error) => ({ ulPropTag: errorTag(tag), Value: this.fail(error) }),
    );
  }

  #make(tag: number): Awaitable<SPropValue["Value"] | undefined> {
    const source = this.#sources.get(tag);
    if (typeof source !== "function") return source;
    const known = this.#made.has(tag) ? this.#made.get(tag)! : source();
    this.#made.set(tag, known);
    return known;
  }

  /** Does work that may fail at once or later. */
  #attempt<Result>(work: () => Awaitable<Result>, failed: (error: unknown) => Result): Awaitable<Result> {
    try {
      const result = work();
      return isPromise(result) ? result.then(undefined, failed) : result;
    } catch (error) {
      return failed(error);
    }
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

/** The results of work that is done one after the other: at once, or later where one of them comes later. */
function inOrder<Value, Result>(
  values: readonly Value[],
  work: (value: Value) => Awaitable<Result>,
): Awaitable<Result[]> {
  const results: Result[] = [];
  const from = (start: number): Awaitable<Result[]> => {
    for (let index = start; index < values.length; index++) {
      const result = work(values[index]!);
      if (isPromise(result))
        return result.then((late) => {
          results.push(late);
          return from(index + 1);
        });
      results.push(result);
    }
    return results;
  };
  return from(0);
}

/** Reads the whole of an item as MIME bytes: at once where the item answers at once. */
export function readContent(message: IMessage): Awaitable<Uint8Array> {
  const out: Out<unknown> = { value: null };
  const opened = message.OpenProperty(PR.INTERNET_CONTENT, IID_IStream, 0, 0, out);
  const read = () => readAll(out.value as IStream);
  return after(opened, (code) =>
    failed(code) ? checkCall(message, "OpenProperty", code).then(read) : read(),
  );
}

/** Reads a stream to its end: at once where it answers at once. */
export function readAll(stream: IStream, limit = Number.MAX_SAFE_INTEGER): Awaitable<Uint8Array> {
  const parts: Uint8Array[] = [];
  let total = 0;
  /** Takes a part; whether it was the last one. */
  const isLast = (code: HRESULT, buffer: Uint8Array, length: number): boolean => {
    if (failed(code)) throw new HResultError(code, { method: "IStream.Read" });
    total += length;
    if (total > limit) throw new HResultError(HR.MAPI_E_TOO_BIG, { method: "IStream.Read" });
    parts.push(buffer.subarray(0, length));
    return length === 0;
  };
  const whole = () => new Uint8Array(Buffer.concat(parts, total));
  const next = (): Awaitable<Uint8Array> => {
    for (;;) {
      const buffer = new Uint8Array(64 * 1024);
      const read: Out<number> = { value: 0 };
      const code = stream.Read(buffer, read);
      if (isPromise(code)) return code.then((late) => (isLast(late, buffer, read.value) ? whole() : next()));
      if (isLast(code, buffer, read.value)) return whole();
    }
  };
  return next();
}
