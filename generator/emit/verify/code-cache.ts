import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";

/** Bytes of the hash that a cache begins with. */
const HEAD = 32;

const require = createRequire(import.meta.url);

/**
 * Loads the main file of a package, `node_modules/NAME/lib/FILE.js`, so that whoever requires it next finds it loaded.
 * V8 takes long to read a large one; what it made of it in an earlier process is in `node_modules/.cache`. Returns what
 * leaves it there for the next process, to be called when the package has done its work: it holds the functions that
 * have run.
 */
export function requireCached(path: string): () => void {
  const source = readFileSync(path);
  const file = join(dirname(path), "../../.cache/iostx", `${basename(path)}.bin`);
  const cachedData = readCache(file, source);
  const wrapped = Module.wrap(source.toString("utf8"));
  const script = new Script(wrapped, { filename: path, ...(cachedData && { cachedData }) });
  const module = new Module(path);
  module.filename = path;
  require.cache[path] = module;
  script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path));
  module.loaded = true;
  return () => {
    if (cachedData === undefined || script.cachedDataRejected)
      writeCache(file, source, script.createCachedData());
  };
}

/** What is in a cache; nothing where there is none, or where it is damaged or of another package or Node. */
function readCache(file: string, source: Buffer): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const data = bytes.subarray(HEAD);
    return bytes.subarray(0, HEAD).equals(seal(source, data)) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a cache as a whole; where that is not allowed, the next process does without. */
function writeCache(file: string, source: Buffer, data: Buffer): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, Buffer.concat([seal(source, data), data]));
    renameSync(temporary, file);
  } catch {}
}

/** V8 looks at versions, and at neither the source nor the data. */
function seal(source: Buffer, data: Buffer): Buffer {
  return createHash("sha256").update(process.version).update(source).update(data).digest();
}
