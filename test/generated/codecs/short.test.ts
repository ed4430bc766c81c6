import * as sdk from "iostx";
import {
  type Codec,
  CodecError,
  Decoding,
  decodeList,
  decodeSPropProblemArray,
  decodeSPropTagArray,
  type layouts,
  MemoryImage,
  ShortBufferError,
  SPropValueCodec,
  sourceOf,
  x64,
  x86,
} from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hex } from "./hex.js";
import { random, seed } from "./random.js";
import { architectures, codecNames, decoderOf, encode, model, Objects, structOf } from "./sdk.js";
import { Values } from "./values.js";

const test = suite("short buffers");

type ViewClass = new (view: DataView, offset?: number) => { at(offset: number): unknown };

for (const name of codecNames()) {
  for (const architecture of architectures) {
    test(`${name} of ${architecture} is refused at every length below its size`, () => {
      const objects = new Objects();
      const value = new Values(model, random(seed), objects.all).struct(structOf(name));
      const options = { architecture, objects, memory: MemoryImage.empty(1 << 20) };
      const bytes = encode(name, value, options);
      for (let length = 0; length < bytes.length; length++) {
        const short = bytes.slice(0, length);
        const isRight = (error: unknown) =>
          error instanceof ShortBufferError &&
          error.place.startsWith(name) &&
          error.expected > error.found &&
          error.message.includes(`needs ${error.expected} bytes, found ${error.found}`);
        assert.throws(() => decoderOf(name)(short, options), isRight, `${length} of ${bytes.length}`);
      }
    });
  }
}

for (const name of codecNames()) {
  test(`${name} is not read beyond its bytes, whatever is around them`, () => {
    const codec = (sdk as unknown as Record<string, Codec<unknown>>)[`${name}Codec`]!;
    for (const architecture of architectures) {
      const size = codec[architecture];
      const source = sourceOf(new Uint8Array(3 * size).subarray(size, 2 * size));
      const read = (offset: number) => codec.read(source, offset, new Decoding({ architecture }));
      for (const offset of [1, size, 2 * size, Number.POSITIVE_INFINITY])
        assert.throws(
          () => read(offset),
          (error: unknown) => error instanceof ShortBufferError && error.place.startsWith(name),
        );
      for (const offset of [-1, -size, Number.NaN])
        assert.throws(
          () => read(offset),
          (error: unknown) => error instanceof CodecError && error.place.startsWith(name),
        );
    }
  });
}

for (const name of Object.keys(x64)) {
  for (const [architecture, views] of [
    ["x86", x86],
    ["x64", x64],
  ] as const) {
    test(`${name} of ${architecture} lies inside of its bytes, wherever it is moved`, () => {
      const View = (views as unknown as Record<string, ViewClass>)[name]!;
      const struct = name.replace(/View$/, "") as keyof typeof layouts;
      const { size: whole, offsets } = sdk.layouts[struct][architecture];
      // A list that goes on behind its count needs the count only.
      const isOpen = struct === "SPropTagArray" || struct === "SPropProblemArray";
      const size = isOpen ? Object.values(offsets)[1]! : whole;
      const view = new DataView(new ArrayBuffer(2 * size));
      assert.is((new View(view, size).at(0) as { offset: number }).offset, 0);
      const refused = (offset: number, found: number) => {
        const isRight = (error: unknown) =>
          error instanceof ShortBufferError && error.expected === size && error.found === found;
        assert.throws(() => new View(view, offset), isRight);
        assert.throws(() => new View(view).at(offset), isRight);
      };
      refused(size + 1, size - 1);
      refused(2 * size, 0);
      refused(3 * size, 0);
      refused(Number.POSITIVE_INFINITY, 0);
      for (const offset of [-1, Number.NaN])
        assert.throws(
          () => new View(view, offset),
          (error: unknown) => error instanceof CodecError,
        );
    });
  }
}

test("a count that promises more than there is, is refused before anything is made", () => {
  const tags = hex("ffffffff 1f003700");
  assert.throws(
    () => decodeSPropTagArray(tags),
    /SPropTagArray.aulPropTag: needs 17179869180 bytes, found 4/,
  );
  assert.throws(() => decodeSPropProblemArray(tags), /needs 51539607540 bytes/);
});

test("a list of elements has no rest", () => {
  assert.throws(() => decodeList(SPropValueCodec, new Uint8Array(25)), /elements have 24 bytes each/);
  assert.equal(decodeList(SPropValueCodec, new Uint8Array()), []);
});

test.run();
