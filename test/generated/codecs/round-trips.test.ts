import { MemoryImage } from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { random, seed } from "./random.js";
import { architectures, codecNames, decoderOf, encode, model, Objects, structOf } from "./sdk.js";
import { Values } from "./values.js";

const test = suite("round trips");
const ROUNDS = 60;

test("every struct of the IDL but mere values and unions has a codec", () => {
  const mere = new Set(["GUID", "MAPIUID", "FILETIME", "LARGE_INTEGER", "ULARGE_INTEGER", "ENTRYID"]);
  const wanted = model.structs.filter(
    ({ kind, opaque, name }) => kind === "struct" && !opaque && !mere.has(name),
  );
  assert.equal(codecNames().sort(), wanted.map(({ name }) => name).sort());
});

for (const name of codecNames()) {
  for (const architecture of architectures) {
    test(`${name} comes back as it was, on ${architecture} (IOSTX_SEED=${seed})`, () => {
      const objects = new Objects();
      const values = new Values(model, random(seed), objects.all);
      for (let round = 0; round < ROUNDS; round++) {
        const value = values.struct(structOf(name));
        const options = { architecture, objects, memory: MemoryImage.empty(1 << 20) };
        const bytes = encode(name, value, options);
        assert.equal(decoderOf(name)(bytes, options), value);
        // What was written once is written again, byte for byte.
        const again = { ...options, memory: MemoryImage.empty(1 << 20) };
        assert.equal(encode(name, decoderOf(name)(bytes, options), again), bytes);
        assert.equal(again.memory.used, options.memory.used);
      }
    });
  }
}

test.run();
