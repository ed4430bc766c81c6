import { existsSync, readFileSync } from "node:fs";
import { MemoryHost } from "../../generator/host.js";
import { Diagnostics } from "../../generator/language/diagnostics.js";
import { compile } from "../../generator/model/compile.js";
import type { InterfaceModel, Model, StructModel } from "../../generator/model/model.js";

/** The root of the project, seen from `dist/test/idl`. */
const root = new URL("../../../", import.meta.url);

export const idlNames = ["mapi.idl", "ics.idl", "iostx.idl", "ipstx.idl"] as const;

export function readIdl(name: string): string {
  return readFileSync(new URL(`idl/${name}`, root), "utf8");
}

/** Compiles IDL files that lie side by side; mistakes are thrown. */
export function compileIdl(texts: ReadonlyMap<string, string>): Model {
  const diagnostics = new Diagnostics();
  const model = compile([...texts.keys()], new MemoryHost(texts), diagnostics);
  const [first] = diagnostics.sorted();
  if (first !== undefined) throw new Error(`${first.span.file.path}: ${first.message}`);
  return model;
}

export const projectIdl: ReadonlyMap<string, string> = new Map(idlNames.map((name) => [name, readIdl(name)]));

export const model = compileIdl(projectIdl);

export function structOf(name: string): StructModel {
  const found = model.structs.find((one) => one.name === name);
  if (found === undefined) throw new Error(`the model has no struct ${name}`);
  return found;
}

export function interfaceOf(name: string): InterfaceModel {
  const found = model.interfaces.find((one) => one.name === name);
  if (found === undefined) throw new Error(`the model has no interface ${name}`);
  return found;
}

/** The slots of an interface with the names of their methods, those of placeholders left out. */
export function slotsOf(name: string): string[] {
  return interfaceOf(name)
    .methods.filter(({ placeholder }) => !placeholder)
    .map(({ slot, name: method }) => `${slot} ${method}`);
}

export function constantValue(name: string): number | undefined {
  return model.constants.find((one) => one.name === name)?.value;
}

/** A file of the reference, which lies beside the project where it is written and nowhere else. */
export function reference(name: string): URL | undefined {
  const url = new URL(`../shared/reference/${name}`, root);
  return existsSync(url) ? url : undefined;
}
