import type { Model } from "../model/model.js";
import { validateModel } from "../model/validate.js";
import type { ImportExtension } from "./options.js";
import { verify } from "./verify.js";

/** Thrown where the compiler itself is at fault: what it made is not fit to be written. */
export class InternalError extends Error {
  override readonly name = "InternalError";
}

/**
 * Proves that what was generated is sound: the model keeps its schema, and the modules type-check.
 * @throws InternalError where they do not
 */
export function prove(
  model: Model,
  files: ReadonlyMap<string, string>,
  importExtension: ImportExtension,
): void {
  const faults = validateModel(model);
  if (faults.length > 0) throw new InternalError(`the model does not keep its schema: ${faults.join("; ")}`);
  const problems = verify(files, importExtension);
  if (problems.length === 0) return;
  const list = problems.map(({ file, line, message }) => `\n  ${file}:${line}: ${message}`).join("");
  throw new InternalError(`the generated code does not type-check, so nothing is written:${list}`);
}
