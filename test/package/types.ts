import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { type Bench, failed, type Outcome, ok, type Part } from "./part.js";

/** What the tools say that judge packages: publint, and Are the Types Wrong. */
export const types: Part = {
  name: "types",
  run: async (bench) => [await lint(bench), ...(await resolve(bench))],
};

async function lint({ project }: Bench): Promise<Outcome> {
  const folder = join(project, "node_modules", "iostx");
  const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true });
  const said = messages.map((message) => formatMessage(message, pkg, { color: false }));
  return said.length === 0 ? ok("publint") : failed("publint", said.join("; "));
}

/** How users' compilers look for the package, and how the tool calls that. */
const MODES = [
  ["node16 and nodenext", "node16-esm", "node16"],
  ["bundler", "bundler", "bundler"],
] as const;

async function resolve({ project, tarball }: Bench): Promise<Outcome[]> {
  const modules = readdirSync(join(project, "node_modules/iostx/generated"))
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .map((file) => `./${file.slice(0, -".ts".length)}`);
  const entrypoints = [".", "./conformance", "./generator", "./server", ...modules];
  const analysis = await checkPackage(createPackageFromTarballData(readFileSync(tarball)), { entrypoints });
  if (!analysis.types) return [failed("are the types wrong", "the package has no types")];
  return MODES.map(([name, kind, option]) => {
    const wrong = analysis.problems.filter((problem) => {
      if ("resolutionKind" in problem) return problem.resolutionKind === kind;
      return !("resolutionOption" in problem) || problem.resolutionOption === option;
    });
    const what = `are the types wrong, ${name}`;
    const said = wrong.map((problem) => JSON.stringify(problem));
    return said.length === 0 ? ok(what, `${entrypoints.length} entry points`) : failed(what, said.join("; "));
  });
}
