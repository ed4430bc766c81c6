import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Another tool that iostx is compared with. */
export interface Peer {
  readonly name: string;
  /** What npm installs for it, with exact versions, so that figures of different days can be compared. */
  readonly packages: Readonly<Record<string, string>>;
}

export type InstalledPeer =
  | { readonly ok: true; readonly folder: string }
  | { readonly ok: false; readonly reason: string };

/** Written when everything is installed: an interrupted installation is begun anew. */
const DONE = ".installed";

/**
 * Installs a peer into a folder of its own below `root`: it stays out of our dependencies, and one that fails takes no
 * other along. What an earlier run installed is taken as it is.
 */
export function installPeer({ name, packages }: Peer, root: string): InstalledPeer {
  const folder = join(root, name);
  const wanted = `${JSON.stringify({ name: `bench-${name}`, private: true, dependencies: packages }, null, 2)}\n`;
  const mark = join(folder, DONE);
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return { ok: true, folder };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), wanted);
  // No peer needs an install script, and a benchmark has no business running any.
  const words = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  const npm = spawnSync("npm", words, {
    cwd: folder,
    encoding: "utf8",
    timeout: 300_000,
    // On Windows npm is a script of the shell's.
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) return { ok: false, reason: reasonOf(npm.error?.message ?? npm.stderr) };
  writeFileSync(mark, wanted);
  return { ok: true, folder };
}

/** The program that a package installs under a name, as a file for Node to run: a wrapper of npm's would be timed too. */
export function peerProgram(folder: string, packageName: string, program: string): string {
  const home = join(folder, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as {
    bin?: string | Readonly<Record<string, string>>;
  };
  const file = typeof bin === "string" ? bin : bin?.[program];
  if (file === undefined) throw new Error(`${packageName} has no program ${program}`);
  return join(home, file);
}

/** Imports a module of a peer. It has no types here: it is none of our dependencies. */
export type Import = (name: string) => Promise<never>;

/** Imports from what an installed peer's folder holds. */
export function importerOf(folder: string): Import {
  const { resolve } = createRequire(join(folder, "package.json"));
  return async (name) => (await import(pathToFileURL(resolve(name)).href)) as never;
}

/** A peer that runs in this process, and how contestants are made of its modules. */
export interface Entry<Contestants> extends Peer {
  readonly enter: (load: Import, folder: string) => Promise<Contestants>;
}

/** A peer, or why it does not compete. */
export interface LoadedPeer<Contestants> {
  readonly name: string;
  readonly contestants?: Contestants;
  readonly reason?: string;
}

/** Installs peers below `root`, and loads them into this process. */
export async function enterPeers<Contestants>(
  entries: readonly Entry<Contestants>[],
  root: string,
): Promise<LoadedPeer<Contestants>[]> {
  const peers: LoadedPeer<Contestants>[] = [];
  for (const { name, packages, enter } of entries) {
    const installed = installPeer({ name, packages }, root);
    if (!installed.ok) {
      peers.push({ name, reason: installed.reason });
      continue;
    }
    try {
      const contestants = await enter(importerOf(installed.folder), installed.folder);
      peers.push({ name, contestants });
    } catch (error) {
      peers.push({ name, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return peers;
}

/** The peers that do not compete, and why. */
export function skippedOf(
  peers: readonly LoadedPeer<unknown>[],
): { readonly name: string; readonly reason: string }[] {
  return peers.flatMap(({ name, reason }) => (reason === undefined ? [] : [{ name, reason }]));
}

/** The first line of what npm says that says something. */
function reasonOf(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(/^npm (?:error|ERR!)\s*/, "").trim());
  const said = lines.filter((line) => line !== "" && !/^(?:npm warn|code |A complete log)/.test(line));
  return `npm could not install it: ${said[0] ?? "it did not say why"}`;
}
