import {
  float32At,
  float64At,
  int8At,
  int16At,
  int32At,
  int64At,
  partAt,
  type Source,
  sourceOf,
  uint8At,
  uint16At,
  uint32At,
  uint64At,
} from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { random, seed } from "./random.js";

const test = suite("sources");

type Read = (source: Source, offset: number) => number | bigint;

/** How a DataView reads the same. */
const reads: readonly (readonly [
  string,
  number,
  Read,
  (view: DataView, offset: number) => number | bigint,
])[] = [
  ["uint8At", 1, uint8At, (view, offset) => view.getUint8(offset)],
  ["int8At", 1, int8At, (view, offset) => view.getInt8(offset)],
  ["uint16At", 2, uint16At, (view, offset) => view.getUint16(offset, true)],
  ["int16At", 2, int16At, (view, offset) => view.getInt16(offset, true)],
  ["uint32At", 4, uint32At, (view, offset) => view.getUint32(offset, true)],
  ["int32At", 4, int32At, (view, offset) => view.getInt32(offset, true)],
  ["uint64At", 8, uint64At, (view, offset) => view.getBigUint64(offset, true)],
  ["int64At", 8, int64At, (view, offset) => view.getBigInt64(offset, true)],
  ["float32At", 4, float32At, (view, offset) => view.getFloat32(offset, true)],
  ["float64At", 8, float64At, (view, offset) => view.getFloat64(offset, true)],
];

for (const [name, size, read, expected] of reads) {
  test(`${name} reads what a DataView does, in the middle of other bytes`, () => {
    const bytes = random(seed).bytes(300);
    const view = new DataView(bytes.buffer, bytes.byteOffset + 5, 290);
    const source = sourceOf(bytes.subarray(5, 295));
    for (let offset = 0; offset + size <= 290; offset++)
      assert.ok(Object.is(read(source, offset), expected(view, offset)), `at ${offset}`);
  });
}

test("a part is not copied, and begins where it should", () => {
  const bytes = Uint8Array.from({ length: 20 }, (_, index) => index);
  const part = partAt(sourceOf(bytes.subarray(5)), 3, 4);
  assert.equal([...part], [8, 9, 10, 11]);
  assert.is(part.buffer, bytes.buffer);
});

test.run();
