import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Size, sizeOf } from "../../package/sizes/measure.js";
import type { Contestant } from "../codecs/contestant.js";
import { COUNT, invalid, tooShort, valid } from "./messages.js";

/**
 * What checks a UPMSG as an app would: the text of a module that exports `isValid(value)`, and `explain(value)`, which
 * says what is wrong and `undefined` where nothing is. As text it can be run, bundled and loaded alike.
 */
export interface Program {
  readonly name: string;
  readonly code: string;
  /** Whether it says nothing of the length of bytes: not all have words for that. */
  readonly blind?: boolean;
}

/** A program that is there as a file and loaded. */
export interface Loaded {
  readonly name: string;
  readonly file: string;
  readonly valid: Contestant;
  readonly invalid: Contestant;
}

/** The loops stand in the module, so that each program is compiled as if it were the only one. */
const LOOPS = `
export function checkAll(times, values) {
  let sum = 0;
  for (let index = 0; index < times; index++) if (isValid(values[index % ${COUNT}])) sum++;
  return sum;
}
export function explainAll(times, values) {
  let sum = 0;
  for (let index = 0; index < times; index++) if (explain(values[index % ${COUNT}]) !== undefined) sum++;
  return sum;
}
`;

interface Module {
  readonly isValid: (value: unknown) => boolean;
  readonly explain: (value: unknown) => unknown;
  readonly checkAll: (times: number, values: readonly unknown[]) => number;
  readonly explainAll: (times: number, values: readonly unknown[]) => number;
}

/** Writes a program into a folder in which it finds what it imports, and loads it. */
export async function load({ name, code, blind = false }: Program, folder: string): Promise<Loaded> {
  const file = join(folder, "upmsg.mjs");
  writeFileSync(file, code);
  const timed = join(folder, "upmsg-timed.mjs");
  writeFileSync(timed, code + LOOPS);
  const module = (await import(pathToFileURL(timed).href)) as Module;
  const fault = faultOf(module, blind);
  return {
    name,
    file,
    valid: { name, run: (times) => module.checkAll(times, valid), check: () => fault },
    invalid: { name, run: (times) => module.explainAll(times, invalid), check: () => fault },
  };
}

function faultOf({ isValid, explain }: Module, blind: boolean): string | undefined {
  if (!valid.every((value) => isValid(value) && explain(value) === undefined)) return "refuses what is valid";
  const wrong = blind ? invalid : [...invalid, tooShort];
  return wrong.some((value) => isValid(value) || explain(value) === undefined)
    ? "takes what is invalid"
    : undefined;
}

/** What a program costs an app that is bundled. */
export function sizeOfProgram({ file }: Loaded): Promise<Size> {
  return sizeOf(`export { isValid, explain } from ${JSON.stringify(file)};\n`);
}
