import type { Span } from "../language/source.js";
import type { Declarator, TypeNode } from "../language/syntax.js";
import { computeLayouts, primitiveSize } from "./layout.js";
import type { Model, TypeModel } from "./model.js";
import type { Scope } from "./scope.js";
import type { TypeResolver } from "./types.js";

/** Sizes up to this fit into every number that tells an offset. */
const LARGEST = 0x7fffffff;

/**
 * Reports what has no binary form that all compilers agree on: whatever stands on the model may then count on every
 * type having a size, and every struct and vtable an entry. Says nothing where there are mistakes already, which these
 * may follow from.
 */
export function reportShapes(model: Model, scope: Scope, types: TypeResolver): void {
  if (scope.diagnostics.hasErrors) return;
  const shapes = new Shapes(model, scope, types);
  shapes.aliases();
  shapes.records();
  shapes.interfaces();
  shapes.constants();
}

class Shapes {
  readonly #model: Model;
  readonly #scope: Scope;
  readonly #types: TypeResolver;
  readonly #aliases: ReadonlyMap<string, TypeModel>;
  readonly #opaque: ReadonlySet<string>;

  constructor(model: Model, scope: Scope, types: TypeResolver) {
    this.#model = model;
    this.#scope = scope;
    this.#types = types;
    this.#aliases = new Map(model.aliases.map(({ name, type }) => [name, type]));
    this.#opaque = new Set(model.structs.filter(({ opaque }) => opaque).map(({ name }) => name));
  }

  aliases(): void {
    for (const { name, type } of this.#model.aliases) {
      const symbol = this.#scope.types.get(name);
      if (symbol?.kind !== "alias") continue;
      this.#arrayBehindPointer(symbol.type, symbol.declarator);
      if (type.lengths.length > 0) this.#sized(type, name, symbol.declarator.name.span);
    }
  }

  records(): void {
    const { diagnostics, records, enums } = this.#scope;
    const layouts = computeLayouts(this.#model);
    for (const struct of this.#model.structs) {
      const node = records.get(struct.name)!;
      const { text: name, span } = node.name;
      if (node.members?.length === 0) diagnostics.report("nothingInside", span, { name, what: "members" });
      (node.members ?? []).forEach((member, index) => {
        this.#arrayBehindPointer(member.type, member.declarator);
        this.#sized(struct.members[index]!.type, member.declarator.name.text, member.declarator.name.span);
      });
      const size = layouts.get(struct.name)?.x64.size ?? 0;
      if (size > LARGEST) diagnostics.report("tooLarge", span, { name, size: String(size) });
    }
    for (const { name, members } of enums) {
      if (members.length > 0) continue;
      diagnostics.report("nothingInside", name.span, { name: name.text, what: "members" });
    }
  }

  interfaces(): void {
    const { diagnostics, interfaces } = this.#scope;
    for (const { name, base, methods } of this.#model.interfaces) {
      const node = interfaces.get(name)!;
      if (base === undefined && methods.length === 0)
        diagnostics.report("nothingInside", node.name.span, { name, what: "methods" });
      node.methods?.forEach((method, index) => {
        const { returns, parameters } = methods[index]!;
        if (returns.kind === "struct" && returns.pointers === 0)
          diagnostics.report("returnedStruct", method.returns.span, {
            name: method.name.text,
            type: returns.name,
          });
        else if (returns.kind !== "void") this.#sized(returns, method.name.text, method.returns.span);
        method.parameters.forEach((parameter, at) => {
          this.#arrayBehindPointer(parameter.type, parameter.declarator);
          const { text, span } = parameter.declarator.name;
          this.#sized(parameters[at]!.type, text, span);
        });
      });
    }
  }

  constants(): void {
    const { diagnostics, constants } = this.#scope;
    for (const { name, value } of this.#model.constants) {
      const node = constants.get(name)!;
      const { kind, name: primitive, pointers, written: type } = this.#types.resolve(node.type);
      const isNumber = kind === "enum" || (kind === "primitive" && !primitive.startsWith("float"));
      if (!isNumber || pointers > 0) diagnostics.report("constantType", node.type.span, { name, type });
      else if (kind === "primitive" && !fits(value, primitive))
        diagnostics.report("constantRange", node.name.span, { name, value: String(value), type });
    }
  }

  /** A pointer to an array that has a name of its own: what it leads to is not what the name says. */
  #arrayBehindPointer(type: TypeNode, { name, pointers }: Declarator): void {
    const array = this.#aliases.get(type.name.text);
    if (pointers === 0 || array === undefined || array.lengths.length === 0) return;
    this.#scope.diagnostics.report("pointerToArray", name.span, { name: name.text, type: type.name.text });
  }

  #sized({ kind, name: type, pointers }: TypeModel, name: string, span: Span): void {
    if (pointers > 0) return;
    if (kind === "void") this.#scope.diagnostics.report("valueOfVoid", span, { name });
    else if (kind === "interface" || this.#opaque.has(type))
      this.#scope.diagnostics.report("unknownSize", span, { name, type });
  }
}

/** Whether a number is one of an integer type of fewer than 32 bits; the others have been looked at. */
function fits(value: number, primitive: string): boolean {
  const bits = 8 * primitiveSize(primitive);
  if (bits >= 32) return true;
  // Whether char has a sign is up to the compiler.
  if (primitive === "char8") return value >= 0 && value < 0x80;
  const isSigned = primitive.startsWith("int");
  return isSigned ? value >= -(2 ** (bits - 1)) && value < 2 ** (bits - 1) : value >= 0 && value < 2 ** bits;
}
