import * as sdk from "iostx";
import { type Codec, CodecError, Decoding, decodeChangeList, decodeList, MemoryImage, sourceOf } from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Random, random, seed } from "./random.js";
import { architectures, codecNames, decoderOf, encode, model, Objects, structOf } from "./sdk.js";
import { Values } from "./values.js";

const test = suite("fuzz");

/** How many cases; a long run is made by hand: `IOSTX_FUZZ=10000000`. */
const CASES = Number(process.env.IOSTX_FUZZ ?? 20_000);

/** A decode that takes longer hangs, as far as users are concerned. */
const PATIENCE = 5000;

interface Case {
  readonly name: string;
  readonly architecture: "x86" | "x64";
  readonly bytes: Uint8Array;
  readonly memory: MemoryImage;
}

const names = codecNames();
const objects = new Objects();

/** Bytes in the middle of others that nobody may see. */
function inside(bytes: Uint8Array): Uint8Array {
  const room = new Uint8Array(bytes.length + 64).fill(0xa5);
  room.set(bytes, 32);
  return room.subarray(32, 32 + bytes.length);
}

/** Bytes of any content; words that lead into the memory are among them. */
function anything(next: Random, length: number, base: number, size: number): Uint8Array {
  const bytes = next.bytes(length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 8 <= length; at += 4) {
    const kind = next.below(6);
    if (kind === 0) view.setUint32(at, 0, true);
    if (kind === 1) view.setUint32(at, next.below(20), true);
    if (kind === 2) view.setBigUint64(at, BigInt(base + next.below(size + 8)), true);
  }
  return bytes;
}

function anyCase(next: Random): Case {
  const name = next.pick(names);
  const architecture = next.pick(architectures);
  const base = 0x1000;
  const size = 8 * next.below(40);
  const memory = new MemoryImage(inside(anything(next, size, base, size)), base);
  return { name, architecture, bytes: inside(anything(next, next.below(300), base, size)), memory };
}

/** Something valid, with a few bytes that are not. */
function damagedCase(next: Random, values: Values): Case {
  const name = next.pick(names);
  const architecture = next.pick(architectures);
  const image = MemoryImage.empty(1 << 14, 0x1000);
  const bytes = inside(encode(name, values.struct(structOf(name)), { architecture, objects, memory: image }));
  const memory = new MemoryImage(inside(image.used), 0x1000);
  for (let edits = 1 + next.below(6); edits > 0; edits--) {
    const target = next.oneIn(2) || memory.bytes.length === 0 ? bytes : memory.bytes;
    if (target.length === 0) continue;
    const at = next.below(target.length);
    target[at] = next.oneIn(3)
      ? next.pick([0, 1, 0x7f, 0x80, 0xff])
      : (target[at] ?? 0) ^ (1 << next.below(8));
  }
  return {
    name,
    architecture,
    bytes: next.oneIn(4) ? bytes.subarray(0, next.below(bytes.length + 1)) : bytes,
    memory,
  };
}

/** All bytes in a value must be part of what was given. */
function checkBytes(value: unknown, given: readonly Uint8Array[]): void {
  if (value instanceof Uint8Array) {
    const start = value.byteOffset;
    const isInside = (one: Uint8Array) =>
      one.buffer === value.buffer &&
      one.byteOffset <= start &&
      start + value.length <= one.byteOffset + one.length;
    if (value.length > 0 && !given.some(isInside)) throw new Error("bytes from outside of what was given");
  } else if (typeof value === "object" && value !== null && !objects.all.includes(value)) {
    for (const part of Object.values(value)) checkBytes(part, given);
  }
}

/** Decodes, from some offset on unless that is 0; returns whether there was something to decode. */
function survives({ name, architecture, bytes, memory }: Case, what: string, offset = 0): boolean {
  const options = { architecture, memory, objects };
  const { read } = (sdk as unknown as Record<string, Codec<unknown>>)[`${name}Codec`]!;
  const decode = () =>
    offset === 0 ? decoderOf(name)(bytes, options) : read(sourceOf(bytes), offset, new Decoding(options));
  const started = performance.now();
  let isDecoded = false;
  try {
    checkBytes(decode(), [bytes, memory.bytes]);
    isDecoded = true;
  } catch (error) {
    if (!(error instanceof CodecError))
      throw new Error(`${what}, ${name} of ${architecture}: ${String(error)}`, { cause: error });
  }
  const took = performance.now() - started;
  if (took > PATIENCE) throw new Error(`${what}, ${name} of ${architecture}: ${took} ms`);
  return isDecoded;
}

test(`bytes of any content never do worse than a CodecError: ${CASES / 2} cases (IOSTX_SEED=${seed})`, () => {
  const next = random(seed);
  let decoded = 0;
  for (let round = 0; round < CASES / 2; round++) if (survives(anyCase(next), `case ${round}`)) decoded++;
  // Where nothing is ever decoded, nothing is tested.
  assert.ok(decoded > CASES / 100, `${decoded} decoded`);
});

test(`damaged bytes never do worse than a CodecError: ${CASES / 2} cases (IOSTX_SEED=${seed})`, () => {
  const next = random(seed + 1);
  const values = new Values(model, next, objects.all);
  let decoded = 0;
  for (let round = 0; round < CASES / 2; round++)
    if (survives(damagedCase(next, values), `case ${round}`)) decoded++;
  assert.ok(decoded > CASES / 20, `${decoded} decoded`);
});

test(`reading at any offset never goes beyond the bytes: ${CASES / 2} cases (IOSTX_SEED=${seed})`, () => {
  const next = random(seed + 3);
  let decoded = 0;
  for (let round = 0; round < CASES / 2; round++) {
    const one = anyCase(next);
    if (survives(one, `case ${round}`, next.below(one.bytes.length + 40) - 20)) decoded++;
  }
  assert.ok(decoded > CASES / 100, `${decoded} decoded`);
});

test(`change lists and lists of properties of any content never do worse than a CodecError (IOSTX_SEED=${seed})`, () => {
  const next = random(seed + 2);
  for (let round = 0; round < Math.min(CASES, 100_000); round++) {
    const bytes = inside(anything(next, next.below(80), 0x1000, 64));
    const memory = new MemoryImage(inside(next.bytes(64)), 0x1000);
    for (const decode of [
      () => decodeChangeList(bytes),
      () =>
        decodeList(sdk.SPropValueCodec, bytes.subarray(0, bytes.length - (bytes.length % 24)), { memory }),
    ]) {
      try {
        checkBytes(decode(), [bytes, memory.bytes]);
      } catch (error) {
        if (!(error instanceof CodecError)) throw error;
      }
    }
  }
});

test.run();
