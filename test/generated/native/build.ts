import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import koffi from "koffi";
import { projectPath } from "../../generator/support.js";

/** Why the tests cannot run here; nothing where they can. */
export const missing =
  process.platform !== "linux"
    ? "they compile for Linux"
    : spawnSync("g++", ["--version"]).status === 0
      ? undefined
      : "not installed: g++";

/** Compiles a file of this folder to a library, and loads it; the file is gone afterwards, the library is not. */
export function build(name: string): ReturnType<typeof koffi.load> {
  const folder = mkdtempSync(join(tmpdir(), "iostx-native-"));
  try {
    const library = join(folder, `${name}.so`);
    const source = projectPath(`test/generated/native/${name}.cpp`);
    const words = ["-std=c++17", "-g", "-O1", "-Wall", "-Wno-non-virtual-dtor", "-fPIC", "-shared"];
    const include = `-I${projectPath("generated/include")}`;
    const { status, stderr } = spawnSync("g++", [...words, include, source, "-o", library], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    return koffi.load(library);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
