import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as assert from "uvu/assert";
import { type GenerateResult, generate } from "../../generator/emit/generate.js";
import { defaultTarget, type TargetOptions } from "../../generator/emit/options.js";
import { proveModel, proveModules } from "../../generator/emit/prove.js";
import { verify } from "../../generator/emit/verify/program.js";
import { MemoryHost } from "../../generator/host.js";
import { type Diagnostic, Diagnostics, placeOf } from "../../generator/language/diagnostics.js";
import { compile } from "../../generator/model/compile.js";
import type { Model } from "../../generator/model/model.js";

/** The root of the project, seen from `dist/test/generator`. */
const root = new URL("../../../", import.meta.url);

/** A file of the project as a path of the file system. */
export function projectPath(path: string): string {
  return fileURLToPath(new URL(path, root));
}

export function readProject(path: string): string {
  return readFileSync(projectPath(path), "utf8");
}

export function isInProject(path: string): boolean {
  return existsSync(projectPath(path));
}

/** The files in a folder and below it, named from there. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

export function template(name: string): string {
  return readProject(`templates/${name}.hbs`);
}

/** The IDL of the project, imported files first. */
export const idlFiles = ["mapi", "ics", "iostx", "ipstx"].map((name) => `idl/${name}.idl`);

/** A host with the IDL of the project and with what else is given. */
export function projectHost(others: Readonly<Record<string, string>> = {}): MemoryHost {
  const files = idlFiles.map((file) => [file, readProject(file)] as const);
  return new MemoryHost([...files, ...Object.entries(others)]);
}

export interface Compiled {
  readonly model: Model;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles a text, beside which lie `world.idl` and what else is given. */
export function compileText(text: string, others: Readonly<Record<string, string>> = {}): Compiled {
  const world = readProject("test/fixtures/idl/world.idl");
  const host = new MemoryHost([["test.idl", text], ["world.idl", world], ...Object.entries(others)]);
  const diagnostics = new Diagnostics();
  const model = compile(["test.idl"], host, diagnostics);
  return { model, diagnostics: diagnostics.sorted() };
}

/** Compiles a text that is expected to have no mistake. */
export function compileClean(text: string, others: Readonly<Record<string, string>> = {}): Model {
  const { model, diagnostics } = compileText(text, others);
  assert.equal(diagnostics.map(summary), []);
  return model;
}

/** The model of the project's own IDL. */
export function projectModel(): Model {
  const diagnostics = new Diagnostics();
  const model = compile(idlFiles, projectHost(), diagnostics);
  assert.equal(diagnostics.sorted().map(summary), []);
  return model;
}

/** Generates from a text, beside which lies the IDL of the project. */
export function generateText(text: string, others: Readonly<Record<string, string>> = {}): GenerateResult {
  const host = projectHost({ "idl/test.idl": text, ...others });
  return generate(host, { paths: ["idl/test.idl"], sources: "idl/test.idl", template });
}

/** The files that are generated from a text without mistakes, proved to be sound. */
export function generatedFiles(
  text: string,
  others: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, string> {
  const result = generateText(text, others);
  if (!result.ok) throw new Error(result.diagnostics.map(summary).join("\n"));
  proveModel(result.model);
  proveModules(verify(result.files));
  return result.files;
}

/** The files that are generated from the project's own IDL, as `iostx generate` makes them. */
export function projectFiles(options: Partial<TargetOptions> = {}): ReadonlyMap<string, string> {
  const paths = [...idlFiles].sort();
  const target = { ...defaultTarget, ...options };
  const result = generate(projectHost(), { paths, sources: "idl/*.idl", template, target });
  if (!result.ok) throw new Error(result.diagnostics.map(summary).join("\n"));
  return result.files;
}

/** What a diagnostic says, in a line. */
export function summary(diagnostic: Diagnostic): string {
  return `${placeOf(diagnostic.span)} ${diagnostic.code} ${diagnostic.message}`;
}

/** Replaces a piece of a text that must be there. */
export function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the text has no ${JSON.stringify(from)}`);
  return text.replace(from, () => to);
}

/** Runs a test in a folder of its own, which is removed whatever happens. */
export function inTemp(test: (folder: string) => Promise<void>): () => Promise<void> {
  return async () => {
    const folder = await fs.mkdtemp(join(tmpdir(), "iostx-generator-"));
    try {
      await test(folder);
    } finally {
      await fs.rm(folder, { recursive: true, force: true });
    }
  };
}
