import type { Host } from "../host.js";
import type { Diagnostics } from "../language/diagnostics.js";
import type { Declaration } from "../language/syntax.js";
import { docOf, originOf } from "./describe.js";
import { Directions } from "./directions.js";
import { Evaluator } from "./evaluate.js";
import { buildInterfaces } from "./interfaces.js";
import { loadProgram } from "./load.js";
import { buildMachine } from "./machine.js";
import type {
  ConstantModel,
  EnumModel,
  HResultModel,
  IdentifierModel,
  InterfaceModel,
  Model,
} from "./model.js";
import { buildStructs } from "./records.js";
import { Scope } from "./scope.js";
import { buildSets } from "./sets.js";
import { reportShapes } from "./shapes.js";
import { TypeResolver } from "./types.js";
import { reportUnreadable } from "./unreadable.js";

export interface CompileOptions {
  /** Take members that no code can read from memory: the model serves for other things than code. */
  readonly unreadable?: boolean;
}

/** Compiles IDL files to a model. The model is to be used only where no mistake was reported. */
export function compile(
  paths: readonly string[],
  host: Host,
  diagnostics: Diagnostics,
  options?: CompileOptions,
): Model {
  return compileProgram(loadProgram(paths, host, diagnostics).declarations, diagnostics, options);
}

/** Compiles what files declare, imported files first. */
export function compileProgram(
  program: readonly Declaration[],
  diagnostics: Diagnostics,
  { unreadable = false }: CompileOptions = {},
): Model {
  const scope = new Scope(program, diagnostics);
  const evaluator = new Evaluator(scope);
  const types = new TypeResolver(scope, evaluator);
  const directions = new Directions(program, scope);
  const constants = buildConstants(scope, evaluator, types);
  const interfaces = buildInterfaces(scope, types);
  const structs = buildStructs(scope, types, directions);
  const sets = buildSets(scope, evaluator, directions);
  const machine = buildMachine(program, scope, evaluator);
  const model: Model = {
    format: 1,
    constants,
    sets,
    hresults: buildHResults(constants),
    identifiers: buildIdentifiers(scope, interfaces),
    enums: buildEnums(scope, evaluator),
    structs,
    aliases: [...scope.types].flatMap(([name, symbol]) =>
      symbol.kind === "alias" ? [{ name, type: types.resolve(symbol.type, symbol.declarator) }] : [],
    ),
    interfaces,
    ...(machine === undefined ? {} : { machine }),
  };
  reportShapes(model, scope, types);
  // What a mistake elsewhere has spoilt says nothing of its own.
  if (!unreadable && !diagnostics.hasErrors) reportUnreadable(model, scope);
  return model;
}

function buildConstants(scope: Scope, evaluator: Evaluator, types: TypeResolver): ConstantModel[] {
  return [...scope.constants.values()].map((node) => {
    const value = evaluator.valueOf(node.name.text) ?? 0;
    const isSigned = types.resolve(node.type).name.startsWith("int");
    return {
      name: node.name.text,
      type: node.type.name.text,
      // Result codes are signed in C; the SDK and its users write them unsigned.
      value: isSigned && node.type.name.text !== "HRESULT" ? value | 0 : value >>> 0,
      doc: docOf(node.doc),
      origin: originOf(node.span),
    };
  });
}

function buildHResults(constants: readonly ConstantModel[]): HResultModel[] {
  const byValue = new Map<number, { name: string; value: number; text: string; aliases: string[] }>();
  for (const { name, type, value, doc } of constants) {
    if (type !== "HRESULT") continue;
    const known = byValue.get(value);
    if (known === undefined) byValue.set(value, { name, value, text: doc.text, aliases: [] });
    else known.aliases.push(name);
  }
  return [...byValue.values()];
}

function buildEnums(scope: Scope, evaluator: Evaluator): EnumModel[] {
  return scope.enums.map((node) => ({
    name: node.name.text,
    members: node.members.map(({ name, doc, span }) => ({
      name: name.text,
      value: evaluator.valueOf(name.text) ?? 0,
      doc: docOf(doc),
      origin: originOf(span),
    })),
    doc: docOf(node.doc),
    origin: originOf(node.span),
  }));
}

function buildIdentifiers(scope: Scope, interfaces: readonly InterfaceModel[]): IdentifierModel[] {
  const iids = interfaces.map(
    ({ name, iid, doc, origin }): IdentifierModel => ({
      name: `IID_${name}`,
      kind: "iid",
      bytes: guidBytes(iid),
      doc: { text: `Identifies the interface ${name}.`, ...(doc.sources ? { sources: doc.sources } : {}) },
      origin,
    }),
  );
  const others = scope.identifiers.map((node): IdentifierModel => {
    const { text, span } = node.value;
    if (node.kind === "uid" && !/^[0-9a-fA-F]{32}$/.test(text)) {
      scope.diagnostics.report("badUid", span, { name: node.name.text });
    }
    return {
      name: node.name.text,
      kind: node.kind,
      bytes: node.kind === "uid" ? text.toLowerCase() : guidBytes(text),
      doc: docOf(node.doc),
      origin: originOf(node.span),
    };
  });
  return [...iids, ...others];
}

/** A GUID's bytes in memory: the first three groups are little-endian numbers. */
function guidBytes(guid: string): string {
  const [a = "", b = "", c = "", d = "", e = ""] = guid.toLowerCase().split("-");
  const reverse = (group: string) => (group.match(/../g) ?? []).reverse().join("");
  return reverse(a) + reverse(b) + reverse(c) + d + e;
}
