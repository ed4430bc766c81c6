import { HR, HResultError, type IStream, type Out } from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ByteStream, readAll } from "../../../../examples/stores/core/properties.js";

const test = suite("stores: streams");

const BYTES = new Uint8Array([10, 11, 12, 13, 14]);

/** Reads at most so many bytes; what came. */
function read(stream: IStream, length: number): number[] {
  const buffer = new Uint8Array(length).fill(99);
  const count: Out<number> = { value: -1 };
  assert.is(stream.Read(buffer, count), HR.S_OK);
  assert.ok(
    buffer.subarray(count.value).every((byte) => byte === 99),
    "it writes no further than it read",
  );
  return [...buffer.subarray(0, count.value)];
}

function seek(stream: IStream, move: bigint, origin: number): bigint | string {
  const position: Out<bigint> = { value: -1n };
  const code = stream.Seek(move, origin, position);
  if (code === HR.S_OK) return position.value;
  assert.is(position.value, -1n);
  assert.is(code, HR.MAPI_E_INVALID_PARAMETER);
  return "refused";
}

test("it reads in order, up to the end and no further", () => {
  const stream = new ByteStream(BYTES);
  assert.equal(read(stream, 2), [10, 11]);
  assert.equal(read(stream, 0), []);
  assert.equal(read(stream, 9), [12, 13, 14]);
  assert.equal(read(stream, 1), []);
});

test("it moves from the start, from where it is, and from the end", () => {
  const stream = new ByteStream(BYTES);
  assert.is(seek(stream, 3n, 0), 3n);
  assert.equal(read(stream, 1), [13]);
  assert.is(seek(stream, -2n, 1), 2n);
  assert.equal(read(stream, 1), [12]);
  assert.is(seek(stream, -1n, 2), 4n);
  assert.equal(read(stream, 5), [14]);
  assert.is(seek(stream, 0n, 0), 0n);
  assert.is(seek(stream, 0n, 1), 0n);
});

test("it does not move before the start, and past the end there is nothing to read", () => {
  const stream = new ByteStream(BYTES);
  read(stream, 2);
  assert.is(seek(stream, -1n, 0), "refused");
  assert.is(seek(stream, -3n, 1), "refused");
  assert.is(seek(stream, -6n, 2), "refused");
  assert.is(seek(stream, 0n, 3), "refused");
  assert.is(seek(stream, 0n, -1), "refused");
  assert.equal(read(stream, 1), [12], "a refusal moves nothing");
  for (const far of [6n, 2n ** 40n, 2n ** 63n]) {
    seek(stream, far, 0);
    assert.equal(read(stream, 1), []);
  }
});

test("it cannot be written", () => {
  const stream = new ByteStream(BYTES);
  assert.is(stream.Write(), HR.MAPI_E_NO_ACCESS);
  assert.is(stream.SetSize(), HR.MAPI_E_NO_ACCESS);
  assert.is(stream.Commit(), HR.S_OK);
});

test("two streams on the same bytes do not disturb each other", () => {
  const [a, b] = [new ByteStream(BYTES), new ByteStream(BYTES)];
  read(a, 3);
  assert.equal(read(b, 1), [10]);
});

test("readAll reads everything, in pieces of any size", async () => {
  for (const length of [0, 1, 65_535, 65_536, 65_537, 200_000]) {
    const bytes = Uint8Array.from({ length }, (_, index) => index % 249);
    assert.equal(await readAll(new ByteStream(bytes)), bytes, String(length));
  }
  let left = 5;
  const drop: IStream = {
    ...methods,
    Read: async (buffer, count) => {
      count.value = left > 0 ? 1 : 0;
      buffer[0] = left--;
      return HR.S_OK;
    },
  };
  assert.equal(await readAll(drop), new Uint8Array([5, 4, 3, 2, 1]));
});

const methods = { Write: () => 0, Seek: () => 0, SetSize: () => 0, Commit: () => 0 };

/** What readAll throws. */
async function failure(stream: IStream, limit?: number): Promise<HResultError> {
  try {
    await readAll(stream, limit);
  } catch (error) {
    assert.instance(error, HResultError);
    return error as HResultError;
  }
  return assert.unreachable() as never;
}

test("readAll takes no more than the limit", async () => {
  assert.equal(await readAll(new ByteStream(BYTES), 5), BYTES);
  assert.is((await failure(new ByteStream(BYTES), 4)).code, HR.MAPI_E_TOO_BIG);
});

test("readAll throws what the stream answers", async () => {
  const broken: IStream = { ...methods, Read: () => HR.MAPI_E_DISK_ERROR };
  assert.is(
    (await failure(broken)).message,
    "IStream.Read: MAPI_E_DISK_ERROR: Reading or writing the disk failed.",
  );
});

test.run();
