import type { Host } from "../host.js";
import { type Diagnostic, Diagnostics } from "../language/diagnostics.js";
import { compile } from "../model/compile.js";
import type { Model } from "../model/model.js";
import { type RenderOptions, render } from "./render.js";
import { warningsOf } from "./warnings.js";

/** What became of a run: the files, or the mistakes for which there are none. */
export type GenerateResult =
  | {
      readonly ok: true;
      readonly model: Model;
      readonly files: ReadonlyMap<string, string>;
      /** What somebody should know all the same. */
      readonly warnings: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

export interface GenerateOptions extends RenderOptions {
  /** The IDL files. */
  readonly paths: readonly string[];
}

/** Compiles IDL files and makes the files of the SDK; nothing is written. */
export function generate(host: Host, options: GenerateOptions): GenerateResult {
  const diagnostics = new Diagnostics();
  const model = compile(options.paths, host, diagnostics);
  if (diagnostics.hasErrors) return { ok: false, diagnostics: diagnostics.sorted() };
  const files = render(model, options);
  return { ok: true, model, files, warnings: warningsOf(model, files, host) };
}
