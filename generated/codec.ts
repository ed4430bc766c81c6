// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import { type Decoding, decodingOf } from "./decoding.js";
import { Encoding } from "./encoding.js";
import type { Architecture } from "./layouts.js";
import { checkBounds, CodecError, type CodecOptions, dataViewOf, ShortBufferError } from "./memory.js";
import { checkInside, type Source, sourceOf, uint32At } from "./source.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("codec", "ac0788aa68f9");

/**
 * Reads and writes one kind of value, wherever in memory it is.
 *
 * @category Codecs
 */
export interface Codec<Value> {
  /** Size in bytes on x86. */
  readonly x86: number;
  /** Size in bytes on x64. */
  readonly x64: number;
  /** Reads the value that begins at an offset. */
  read(source: Source, offset: number, decoding: Decoding): Value;
  /** Writes a value from an offset on. */
  write(view: DataView, offset: number, value: Value, encoding: Encoding): void;
  /** How many bytes follow those, where they themselves say it. */
  extent?(source: Source, architecture: Architecture): number;
  /** How many bytes follow those, where that depends on the value. */
  room?(value: Value, architecture: Architecture): number;
}

/**
 * The codec of a list whose elements follow its 32-bit count, in the same piece of memory.
 *
 * @category Codecs
 */
export function openList<Value>(
  elements: Codec<Value>,
  first: { readonly [Target in Architecture]: number },
  place: string,
): Codec<readonly Value[]> {
  return {
    ...first,
    read(source, offset, decoding) {
      checkInside(source, offset, first[decoding.architecture], place);
      const length = uint32At(source, offset);
      const start = offset + first[decoding.architecture];
      const size = elements[decoding.architecture];
      const left = source.bytes.length - start;
      if (length * size > left) throw new ShortBufferError(place, length * size, left);
      const values: Value[] = [];
      for (let index = 0; index < length; index++) values.push(elements.read(source, start + index * size, decoding));
      return values;
    },
    write(view, offset, values, encoding) {
      const start = offset + first[encoding.architecture];
      const size = elements[encoding.architecture];
      checkBounds(view, offset, start - offset + values.length * size, place);
      view.setUint32(offset, values.length, true);
      for (let index = 0; index < values.length; index++) {
        elements.write(view, start + index * size, values[index]!, encoding);
      }
    },
    extent: (source, architecture) => uint32At(source, 0) * elements[architecture],
    room: (values, architecture) => values.length * elements[architecture],
  };
}

/**
 * Reads values that stand one behind the other, for instance the properties that a method takes.
 *
 * @category Codecs
 */
export function decodeList<Value>(codec: Codec<Value>, bytes: Uint8Array, options?: CodecOptions): Value[] {
  const decoding = decodingOf(options);
  const size = codec[decoding.architecture];
  if (bytes.length % size !== 0) {
    throw new CodecError("list", `elements have ${size} bytes each, which do not make up ${bytes.length}`);
  }
  const source = sourceOf(bytes);
  const values: Value[] = [];
  for (let offset = 0; offset < bytes.length; offset += size) values.push(codec.read(source, offset, decoding));
  return values;
}

/**
 * Writes values one behind the other, as new bytes.
 *
 * @category Codecs
 */
export function encodeList<Value>(codec: Codec<Value>, values: readonly Value[], options?: CodecOptions): Uint8Array {
  const encoding = new Encoding(options);
  const size = codec[encoding.architecture];
  const bytes = new Uint8Array(values.length * size);
  const view = dataViewOf(bytes);
  for (let index = 0; index < values.length; index++) codec.write(view, index * size, values[index]!, encoding);
  return bytes;
}
