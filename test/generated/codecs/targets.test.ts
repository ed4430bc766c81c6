import { type CodecError, decodeSBinary, decodeSKEY, encodeLTID, encodeSKEY, ShortBufferError } from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";

/* The DataView of the bytes that were written last is kept. Whatever the caller does with them, nobody must notice. */

const test = suite("bytes to write into");

const key = (start: number) => ({
  guid: Uint8Array.from({ length: 16 }, (_, index) => start + index),
  globcnt: Uint8Array.of(start, 1, 2, 3, 4, 5),
});
const written = (start: number) => [...encodeSKEY(key(start))];

test("the same bytes are written again", () => {
  const into = new Uint8Array(22);
  assert.is(encodeSKEY(key(1), into), into);
  assert.equal([...into], written(1));
  assert.is(encodeSKEY(key(2), into), into);
  assert.equal([...into], written(2));
});

test("parts of one buffer are told apart", () => {
  const slab = new Uint8Array(100);
  encodeSKEY(key(1), slab.subarray(10, 32));
  encodeSKEY(key(2), slab.subarray(40));
  encodeSKEY(key(3), slab.subarray(62, 84));
  assert.equal([...slab.subarray(10, 32)], written(1));
  assert.equal([...slab.subarray(40, 62)], written(2));
  assert.equal([...slab.subarray(62, 84)], written(3));
  assert.ok(
    [...slab.subarray(0, 10), ...slab.subarray(32, 40), ...slab.subarray(84)].every((one) => one === 0),
  );
});

test("new bytes have a buffer of their own", () => {
  const [first, second] = [encodeSKEY(key(1)), encodeSKEY(key(2))];
  assert.is(first.buffer.byteLength, 22);
  assert.is.not(first.buffer, second.buffer);
  assert.equal([...first], written(1));
});

test("bytes too many to be kept are written all the same", () => {
  const into = new Uint8Array(1 << 20);
  encodeSKEY(key(1), into.subarray(1000));
  encodeSKEY(key(2), into.subarray(1000));
  assert.equal([...into.subarray(1000, 1022)], written(2));
});

test("bytes that became fewer, or none, are refused", () => {
  const buffer = new (ArrayBuffer as unknown as ResizableBuffer)(30, { maxByteLength: 60 });
  const into = new Uint8Array(buffer);
  encodeSKEY(key(1), into);
  buffer.resize(10);
  assert.throws(
    () => encodeSKEY(key(2), into),
    (error: CodecError) => error instanceof ShortBufferError,
  );
  buffer.resize(60);
  encodeSKEY(key(3), into);
  assert.equal([...into.subarray(0, 22)], written(3));
  structuredClone(buffer, { transfer: [buffer] });
  assert.throws(() => encodeSKEY(key(4), into));
});

test("a part of a buffer that became smaller is refused", () => {
  const buffer = new (ArrayBuffer as unknown as ResizableBuffer)(30, { maxByteLength: 60 });
  const into = new Uint8Array(buffer, 4, 24);
  const value = { guid: key(1).guid, globcnt: key(1).globcnt, wLevel: 7 };
  encodeLTID(value, into);
  buffer.resize(12);
  assert.throws(() => encodeLTID(value, into));
  buffer.resize(30);
  encodeLTID(value, into);
  assert.is(into[22], 7);
});

test("no bytes are always the same ones, of a buffer that holds nothing", () => {
  const [first, second] = [decodeSBinary(new Uint8Array(16)), decodeSBinary(new Uint8Array(16))];
  assert.is(first.length, 0);
  assert.is(first, second);
  assert.equal([...new Uint8Array(first.buffer)], [0]);
});

test("who transfers the buffer of no bytes takes them from nobody else", () => {
  const taken = decodeSBinary(new Uint8Array(16));
  structuredClone(taken, { transfer: [taken.buffer as ArrayBuffer] });
  assert.throws(() => structuredClone(taken));
  const next = decodeSBinary(new Uint8Array(16));
  assert.is.not(next, taken);
  assert.equal(structuredClone(next), new Uint8Array());
});

test("decoded objects are plain: copied, spread, cloned and printed like any other", () => {
  const bytes = encodeSKEY(key(9));
  const value = decodeSKEY(bytes);
  assert.equal(Object.keys(value), ["guid", "globcnt"]);
  assert.equal({ ...value }, value);
  assert.equal(structuredClone(value), value);
  assert.equal(JSON.parse(JSON.stringify(value)).globcnt, { 0: 9, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 });
  assert.is(Object.getPrototypeOf(value), Object.prototype);
});

type ResizableBuffer = new (
  length: number,
  options: { maxByteLength: number },
) => ArrayBuffer & { resize(length: number): void };

test.run();
