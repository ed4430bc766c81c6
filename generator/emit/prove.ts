import type { Model } from "../model/model.js";
import { validateModel } from "../model/validate.js";
import type { VerifyProblem } from "./verify/verifier.js";

/** Thrown where the compiler itself is at fault: what it made is not fit to be written. */
export class InternalError extends Error {
  override readonly name = "InternalError";
}

/**
 * Proves that a model keeps its schema.
 * @throws InternalError where it does not
 */
export function proveModel(model: Model): void {
  const faults = validateModel(model);
  if (faults.length > 0) throw new InternalError(`the model does not keep its schema: ${faults.join("; ")}`);
}

/**
 * Proves that the type checker had nothing to say.
 * @throws InternalError where it had
 */
export function proveModules(problems: readonly VerifyProblem[]): void {
  if (problems.length === 0) return;
  const list = problems.map(({ file, line, message }) => `\n  ${file}:${line}: ${message}`).join("");
  throw new InternalError(`the generated code does not type-check, so nothing is written:${list}`);
}
