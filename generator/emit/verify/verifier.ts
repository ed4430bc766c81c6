import type { ImportExtension } from "../options.js";
import { findNativeTypeScript, NativeVerifier } from "./native.js";

/** What the type checker says against a generated file. */
export interface VerifyProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Assembles generated modules, and type-checks them as a whole, by themselves, under the strictest settings. */
export interface Verifier {
  /** Says what is wrong with the files; nothing where they are fit to be written. To be called once. */
  verify(files: ReadonlyMap<string, string>, importExtension: ImportExtension): Promise<VerifyProblem[]>;
  /** Ends what was begun, where nobody waits for it any more. */
  stop(): Promise<void>;
}

/**
 * The verifier that the installed TypeScript makes possible: from version 7 on it is a program, before it is a package
 * of JavaScript, which checks in a thread.
 * @throws UsageError where TypeScript is installed without the program for this machine
 */
export async function openVerifier(): Promise<Verifier> {
  const program = findNativeTypeScript();
  if (program !== undefined) return new NativeVerifier(program);
  const { ThreadVerifier } = await import("./thread.js");
  return new ThreadVerifier();
}
