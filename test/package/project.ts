import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the project, seen from `dist/test/package`. */
export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** The files of the package as it would be published, named from its root. */
export function packedFiles(): string[] {
  const [pack] = npmPack(["--dry-run"]);
  return pack.files.map(({ path }) => path).sort();
}

/** Packs the package, as it is built, into a folder; returns the file. */
export function pack(folder: string): string {
  const [{ filename }] = npmPack(["--pack-destination", folder]);
  return join(folder, filename);
}

const DESCRIPTION = { name: "foreign", private: true, type: "module", dependencies: { iostx: "*" } };

/** Makes a project of somebody else's: strict, ESM, with the package installed and nothing else. */
export function foreignProject(folder: string, tarball: string): void {
  const home = join(folder, "node_modules", "iostx");
  mkdirSync(home, { recursive: true });
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(DESCRIPTION)}\n`);
  const { status, stderr } = spawnSync("tar", ["-xzf", tarball, "-C", home, "--strip-components=1"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the package cannot be unpacked: ${stderr}`);
}

interface Pack {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

function npmPack(words: readonly string[]): [Pack] {
  // The tests run on what is built; the scripts of the package would build it again.
  const args = ["pack", "--json", "--ignore-scripts", "--loglevel=error", ...words];
  const { status, stdout, stderr } = spawnSync("npm", args, {
    cwd: ROOT,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm pack failed: ${stderr}`);
  return JSON.parse(stdout) as [Pack];
}
