import { posix } from "node:path";
import type { Host } from "../host.js";
import { SourceFile } from "../language/source.js";
import { resolvePath } from "../model/path.js";
import { UsageError } from "./command.js";

/** The IDL that a command works on. */
export interface Inputs {
  /** The files that were named, or that are in the folders that were. */
  readonly paths: readonly string[];
  /** How the banner of generated files names them. */
  readonly sources: string;
}

/** The IDL files that the words of a command line stand for: files, or folders of them; `idl` unless given. */
export function resolveInputs(words: readonly string[], host: Host): Inputs {
  const inputs = words.length === 0 ? ["idl"] : words.map(normalizePath);
  const paths = inputs.flatMap((input) => {
    const files = input.endsWith(".idl") ? [input] : (host.listFolder(input) ?? []).filter(isIdl);
    if (files.length > 0 && files.every((file) => host.readFile(file) !== undefined)) return files;
    throw new UsageError(`there is no IDL at ${input}: name a .idl file, or a folder that holds some`);
  });
  return { paths, sources: inputs.map((input) => (isIdl(input) ? input : `${input}/*.idl`)).join(", ") };
}

/**
 * The texts of the files and of all that they import, found without reading more of them than the imports: enough to
 * tell whether anything has changed.
 */
export function readInputs(paths: readonly string[], host: Host): Map<string, string> {
  const texts = new Map<string, string>();
  const read = (path: string) => {
    const text = texts.has(path) ? undefined : host.readFile(path);
    if (text === undefined) return;
    texts.set(path, text);
    for (const [, name] of new SourceFile(path, text).text.matchAll(/^\s*import\s+"([^"]+)"/gm))
      read(resolvePath(path, name!));
  };
  for (const path of paths) read(path);
  return texts;
}

/** A path as we write it: forward slashes, no leading `./`, no slash at the end. */
export function normalizePath(path: string): string {
  if (path === "") throw new UsageError("the name of a file or folder is empty");
  return posix.normalize(path.replaceAll("\\", "/")).replace(/(?<=.)\/+$/, "");
}

function isIdl(path: string): boolean {
  return path.endsWith(".idl");
}
