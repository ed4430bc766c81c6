import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import koffi from "koffi";
import { projectPath } from "../../generator/support.js";

/** Where the libraries are that somebody else has compiled: under wine there is no compiler. */
const made = process.env.IOSTX_LIBRARIES;

/** Whether AddressSanitizer watches what is compiled; the process must have loaded it first. */
const isWatched = process.env.IOSTX_SANITIZE !== undefined;

/** Why the tests cannot run here; nothing where they can. */
export const missing = whatIsMissing();

function whatIsMissing(): string | undefined {
  if (made !== undefined) return undefined;
  if (process.platform !== "linux") return "they compile for Linux; .ci/wine runs them on Windows";
  return spawnSync("g++", ["--version"]).status === 0 ? undefined : "not installed: g++";
}

/**
 * Compiles a file of this folder to a library, and loads it; the file is gone afterwards, the library is not.
 * @param header the text of the header, unless it is that of the project
 */
export function build(name: string, header?: string): ReturnType<typeof koffi.load> {
  if (made !== undefined) return koffi.load(join(made, `${name}${koffi.extension}`));
  const folder = mkdtempSync(join(tmpdir(), "iostx-native-"));
  try {
    const library = join(folder, `${name}.so`);
    const source = projectPath(`test/generated/native/${name}.cpp`);
    const words = ["-std=c++17", "-g", "-O1", "-Wall", "-Wno-non-virtual-dtor", "-fPIC", "-shared"];
    // It stays loaded to the end: of a library that is gone nobody could tell that it lost a block.
    if (isWatched) words.push("-fsanitize=address", "-Wl,-z,nodelete");
    if (header !== undefined) writeFileSync(join(folder, "iostx.h"), header);
    const include = `-I${header === undefined ? projectPath("generated/include") : folder}`;
    const { status, stderr } = spawnSync("g++", [...words, include, source, "-o", library], {
      encoding: "utf8",
      // Under the sanitizer the compiler itself would take ten times as long.
      env: { ...process.env, LD_PRELOAD: undefined },
    });
    if (status !== 0) throw new Error(stderr);
    return koffi.load(library);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
