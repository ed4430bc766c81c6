import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { requireCached } from "../../../../generator/emit/verify/code-cache.js";
import { timeOf } from "../../commands/support.js";
import { inTemp } from "../../support.js";

const require = createRequire(import.meta.url);

/** A package whose main file gives a number. */
function layPackage(folder: string) {
  const path = join(folder, "node_modules/thing/lib/thing.js");
  const cache = join(folder, "node_modules/.cache/iostx/thing.js.bin");
  mkdirSync(join(folder, "node_modules/thing/lib"), { recursive: true });
  const write = (number: number) =>
    writeFileSync(path, `exports.give = () => ${number}; exports.own = module.filename === __filename;\n`);
  /** Loads the package as a new process would, and leaves the cache. */
  const load = (): number => {
    delete require.cache[path];
    const remember = requireCached(path);
    const { give, own } = require(path) as { give: () => number; own: boolean };
    assert.ok(own);
    const number = give();
    remember();
    return number;
  };
  write(1);
  return { cache, write, load };
}

test(
  "a package loads with the cache as without it, and the cache is written once",
  inTemp(async (folder) => {
    const { cache, load } = layPackage(folder);
    assert.is(load(), 1);
    utimesSync(cache, 1e9, 1e9);
    assert.is(load(), 1);
    assert.is(timeOf(cache), 1e12);
  }),
);

test(
  "a cache of another text of the same length is ignored and replaced",
  inTemp(async (folder) => {
    const { cache, write, load } = layPackage(folder);
    load();
    const first = readFileSync(cache);
    write(2);
    assert.is(load(), 2);
    assert.not(readFileSync(cache).equals(first));
  }),
);

test(
  "a damaged cache is ignored and replaced",
  inTemp(async (folder) => {
    const { cache, load } = layPackage(folder);
    load();
    const whole = readFileSync(cache);
    const flipped = Buffer.from(whole);
    flipped[whole.length - 9]! ^= 1;
    for (const damaged of [
      flipped,
      whole.subarray(0, whole.length / 2),
      whole.subarray(0, 8),
      Buffer.alloc(0),
    ]) {
      writeFileSync(cache, damaged);
      assert.is(load(), 1);
      assert.not(readFileSync(cache).equals(damaged));
    }
  }),
);

test(
  "where no cache can be written, the package loads all the same",
  inTemp(async (folder) => {
    const { load } = layPackage(folder);
    rmSync(join(folder, "node_modules/.cache"), { recursive: true, force: true });
    writeFileSync(join(folder, "node_modules/.cache"), "a file");
    assert.is(load(), 1);
    assert.is(load(), 1);
  }),
);

test.run();
