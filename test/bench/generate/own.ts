import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Contestant } from "../harness.js";
import { put } from "./inputs.js";

/** The project, seen from `dist/test/bench/generate`, and the program as it is shipped. */
const root = fileURLToPath(new URL("../../../../", import.meta.url));
const cli = join(root, "dist/cli/iostx.cjs");

/** What everything else is held against: Node starting and ending. */
export function bareNode(cwd: string): Contestant {
  return { name: "node -e 0", command: [process.execPath, "-e", "0"], cwd };
}

/** A command line of ours, run in a folder. */
export function iostx(name: string, cwd: string, ...words: readonly string[]): Contestant {
  return { name, command: [process.execPath, cli, ...words], cwd };
}

/** A full run: nothing of an earlier one is left to build on. */
export function fullRun(name: string, cwd: string, ...words: readonly string[]): Contestant {
  const remove = () => rmSync(join(cwd, "generated"), { recursive: true, force: true });
  return { ...iostx(name, cwd, "generate", "bench.idl", ...words), before: remove };
}

export interface OwnContestants {
  readonly contestants: readonly Contestant[];
  readonly skipped: ReadonlyMap<string, string>;
}

/** Our commands, each in a folder of its own, so that none finds what another has written. */
export function ownContestants(idl: string, work: string): OwnContestants {
  const folder = (name: string) => {
    put(join(work, name), "bench.idl", idl);
    return join(work, name);
  };
  // What looks at finished work looks at the same: generated, type-checked and laid out.
  const done = folder("done");
  run(done, "generate", "bench.idl");
  const tidy = folder("tidy");
  const missing = new Map([
    ["iostx lint", missingCommand(tidy, "lint", "bench.idl")],
    ["iostx format --check", missingCommand(tidy, "format", "bench.idl")],
  ]);
  // A project accepts what it has judged; and printing findings is not what is to be timed.
  const baseline = run(tidy, "lint", "bench.idl", "--baseline").stdout;
  if (!missing.get("iostx lint")) put(tidy, "iostx-lint.json", baseline);
  const all: readonly Contestant[] = [
    fullRun("iostx generate --no-verify", folder("full"), "--no-verify"),
    fullRun("iostx generate", folder("verified")),
    {
      ...fullRun("iostx generate, TypeScript 6", folder("verified-6")),
      ...beside6(work, "generate", "bench.idl"),
    },
    iostx("iostx generate, nothing to do", done, "generate", "bench.idl"),
    iostx("iostx check", done, "check", "bench.idl"),
    iostx("iostx lint", tidy, "lint", "bench.idl"),
    iostx("iostx format --check", tidy, "format", "bench.idl", "--check"),
  ];
  const skipped = new Map([...missing].flatMap(([name, why]) => (why === undefined ? [] : [[name, why]])));
  return { contestants: all.filter(({ name }) => !skipped.has(name)), skipped };
}

/** A command line of ours as it is installed beside TypeScript 6 alone, which checks as a package of JavaScript. */
function beside6(work: string, ...words: readonly string[]): Pick<Contestant, "command"> {
  const home = join(work, "beside-6");
  for (const part of ["dist/cli", "dist/generator", "templates", "generator/model", "package.json"])
    cpSync(join(root, part), join(home, part), { recursive: true });
  mkdirSync(join(home, "node_modules"));
  const packages = { typescript: "@typescript/old", ajv: "ajv" };
  for (const [name, source] of Object.entries(packages))
    symlinkSync(join(root, "node_modules", source), join(home, "node_modules", name), "junction");
  return { command: [process.execPath, join(home, "dist/cli/iostx.cjs"), ...words] };
}

/** Says why a command cannot be timed: this version of the CLI may not have it. */
function missingCommand(cwd: string, ...words: readonly string[]): string | undefined {
  const { status, stderr } = run(cwd, ...words);
  return status === 2 && stderr.includes("there is no command") ? stderr.trim() : undefined;
}

function run(
  cwd: string,
  ...words: readonly string[]
): { status: number | null; stdout: string; stderr: string } {
  mkdirSync(cwd, { recursive: true });
  return spawnSync(process.execPath, [cli, ...words], { cwd, encoding: "utf8" });
}
