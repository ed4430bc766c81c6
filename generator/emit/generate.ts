import type { Host } from "../host.js";
import { type Diagnostic, Diagnostics } from "../language/diagnostics.js";
import { compile } from "../model/compile.js";
import type { Model } from "../model/model.js";
import { validateModel } from "../model/validate.js";
import { render, type TemplateSource } from "./render.js";
import { assemble } from "./verify.js";

/** What became of a run: the files, or the mistakes for which there are none. */
export type GenerateResult =
  | { readonly ok: true; readonly model: Model; readonly files: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Thrown where the compiler itself is at fault: what it made is not fit to be written. */
export class InternalError extends Error {
  override readonly name = "InternalError";
}

export interface GenerateOptions {
  /** The IDL files. */
  readonly paths: readonly string[];
  /** How the banner of the generated files names them. */
  readonly sources: string;
  readonly template: TemplateSource;
}

/** Compiles IDL files and makes the files of the SDK; nothing is written. */
export function generate(host: Host, { paths, sources, template }: GenerateOptions): GenerateResult {
  const diagnostics = new Diagnostics();
  const model = compile(paths, host, diagnostics);
  if (diagnostics.hasErrors) return { ok: false, diagnostics: diagnostics.sorted() };
  const faults = validateModel(model);
  if (faults.length > 0) throw new InternalError(`the model does not keep its schema: ${faults.join("; ")}`);
  const { files, problems } = assemble(render(model, template, { sources }));
  if (problems.length > 0) {
    const list = problems.map(({ file, line, message }) => `\n  ${file}:${line}: ${message}`).join("");
    throw new InternalError(`the generated code does not type-check, so nothing is written:${list}`);
  }
  return { ok: true, model, files };
}
