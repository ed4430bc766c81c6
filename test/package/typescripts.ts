import { spawnSync } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { peerProgram } from "../bench/peers.js";
import { type Bench, failed, type Outcome, ok, type Part, skipped } from "./part.js";
import { ROOT } from "./project.js";
import { installTool } from "./tools.js";

const VERSIONS = ["5.6", "5.7", "5.8", "5.9", "6.0", "7"];

/** How users' compilers look for packages. All versions look like Node; the last ones are tried with all. */
const RESOLUTIONS = [
  ["nodenext", { module: "nodenext", moduleResolution: "nodenext" }],
  ["node16", { module: "node16", moduleResolution: "node16" }],
  ["bundler", { module: "esnext", moduleResolution: "bundler" }],
] as const;
const THOROUGH: readonly string[] = ["5.6", "6.0", "7"];

const STRICT = {
  target: "es2022",
  lib: ["es2022", "esnext.disposable"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: false,
  noEmit: true,
};

/** A strict project that uses the published declarations, and holds a copy of the generated modules, in each TypeScript. */
export const typescripts: Part = {
  name: "typescript",
  run(bench) {
    cpSync(join(bench.project, "node_modules/iostx/generated"), join(bench.project, "sdk"), {
      recursive: true,
    });
    for (const file of ["smoke.ts", "store.ts"])
      cpSync(join(ROOT, "test/package/smoke", file), join(bench.project, "app", file));
    return VERSIONS.flatMap((version) => withVersion(bench, version));
  },
};

function withVersion(bench: Bench, version: string): Outcome[] {
  const tool = installTool(bench, "typescript", version);
  if (!tool.ok) return [skipped(`TypeScript ${version}`, tool.reason)];
  const tsc = peerProgram(tool.folder, "typescript", "tsc");
  const chosen = RESOLUTIONS.filter(([name]) => name === "nodenext" || THOROUGH.includes(version));
  return chosen.map(([name, options]) => {
    const config = join(bench.project, `tsconfig.${name}.json`);
    writeFileSync(
      config,
      JSON.stringify({ compilerOptions: { ...STRICT, ...options }, include: ["app", "sdk"] }),
    );
    const run = spawnSync(process.execPath, [tsc, "-p", config], { cwd: bench.project, encoding: "utf8" });
    const what = `TypeScript ${version}, ${name}`;
    return run.status === 0 ? ok(what) : failed(what, `${run.stdout}${run.stderr}`.trim());
  });
}
