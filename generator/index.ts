/**
 * The compiler as a library: from IDL text to a checked model, and from the model to the files of the SDK. All it
 * needs of the outside world comes through a {@link Host}.
 *
 * @module
 */
export { type GenerateResult, generate } from "./emit/generate.js";
export { type Host, MemoryHost, type OutputHost } from "./host.js";
export { type Diagnostic, Diagnostics } from "./language/diagnostics.js";
export { parse } from "./language/parser.js";
export { type ErrorFormat, renderDiagnostics } from "./language/render.js";
export { SourceFile, type Span } from "./language/source.js";
export { compile } from "./model/compile.js";
export type * from "./model/model.js";
export { validateModel } from "./model/validate.js";
