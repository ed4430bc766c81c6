import { HR, type HRESULT, type IMessage, type IStream, type Out, PR, type SPropValue } from "iostx";

/** A whole item as a client hands it to the store: one that can be read. */
export class FullItem implements IMessage {
  readonly #content: Uint8Array;

  constructor(content: Uint8Array) {
    this.#content = content;
  }

  GetLastError(): HRESULT {
    return HR.S_OK;
  }

  GetProps(tags: readonly number[] | null, _flags: number, values: Out<readonly SPropValue[]>): HRESULT {
    values.value = (tags ?? [PR.INTERNET_CONTENT]).map((ulPropTag) =>
      ulPropTag === PR.INTERNET_CONTENT
        ? { ulPropTag, Value: this.#content }
        : { ulPropTag: ((ulPropTag & 0xffff_0000) | 0xa) >>> 0, Value: HR.MAPI_E_NOT_FOUND },
    );
    return HR.S_OK;
  }

  GetPropList(_flags: number, tags: Out<readonly number[] | null>): HRESULT {
    tags.value = [PR.INTERNET_CONTENT];
    return HR.S_OK;
  }

  OpenProperty(tag: number, _iid: unknown, _options: number, _flags: number, out: Out<unknown>): HRESULT {
    if (tag !== PR.INTERNET_CONTENT) return HR.MAPI_E_NOT_FOUND;
    out.value = new Reader(this.#content);
    return HR.S_OK;
  }

  SetProps(): HRESULT {
    return HR.MAPI_E_NO_ACCESS;
  }

  DeleteProps(): HRESULT {
    return HR.MAPI_E_NO_ACCESS;
  }

  SaveChanges(): HRESULT {
    return HR.MAPI_E_NO_ACCESS;
  }

  SetReadFlag(): HRESULT {
    return HR.MAPI_E_NO_ACCESS;
  }
}

/** Gives bytes in small pieces, as a connection does. */
class Reader implements IStream {
  readonly #bytes: Uint8Array;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  Read(target: Uint8Array, count: Out<number>): HRESULT {
    const piece = this.#bytes.subarray(this.#position, this.#position + Math.min(target.length, 61));
    target.set(piece);
    this.#position += piece.length;
    count.value = piece.length;
    return HR.S_OK;
  }

  Write(): HRESULT {
    return HR.MAPI_E_NO_ACCESS;
  }

  Seek(): HRESULT {
    return HR.MAPI_E_NO_SUPPORT;
  }

  SetSize(): HRESULT {
    return HR.MAPI_E_NO_ACCESS;
  }

  Commit(): HRESULT {
    return HR.S_OK;
  }
}
