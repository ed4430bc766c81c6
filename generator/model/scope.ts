import { type Diagnostics, placeOf } from "../language/diagnostics.js";
import type { Span } from "../language/source.js";
import type {
  ConstantNode,
  ConstantSetNode,
  Declaration,
  Declarator,
  EnumNode,
  GuidNode,
  InterfaceNode,
  Name,
  ProjectNode,
  RecordNode,
  TypeNode,
} from "../language/syntax.js";
import type { TypeKind } from "./model.js";

/** What a type name stands for before its uses are resolved. */
export type TypeSymbol =
  | { readonly kind: Exclude<TypeKind, "void">; readonly name: string }
  | { readonly kind: "void"; readonly name: "void" }
  | { readonly kind: "alias"; readonly type: TypeNode; readonly declarator: Declarator };

/** All names of a program, with the declarations they stand for. */
export class Scope {
  readonly diagnostics: Diagnostics;
  readonly types = new Map<string, TypeSymbol>();
  readonly constants = new Map<string, ConstantNode>();
  readonly enumMembers = new Map<string, EnumNode>();
  readonly enums: EnumNode[] = [];
  readonly records = new Map<string, RecordNode>();
  readonly interfaces = new Map<string, InterfaceNode>();
  readonly sets: ConstantSetNode[] = [];
  readonly identifiers: GuidNode[] = [];
  readonly projects: ProjectNode[] = [];
  /** Alignment limits of the structs that are declared inside a packing directive. */
  readonly packs = new Map<RecordNode, number>();
  readonly #places = new Map<string, Span>();

  constructor(program: readonly Declaration[], diagnostics: Diagnostics) {
    this.diagnostics = diagnostics;
    for (const [name, primitive] of primitives) this.types.set(name, { kind: "primitive", name: primitive });
    this.types.set("void", { kind: "void", name: "void" });
    const packing = new Packing(diagnostics);
    for (const node of program) {
      packing.visit(node);
      this.#declare(node, packing.current);
    }
    packing.finish();
  }

  /** The struct or union that the name of a type stands for, directly or through aliases. */
  recordOf(type: string): RecordNode | undefined {
    const seen = new Set<string>();
    let symbol = this.types.get(type);
    while (symbol?.kind === "alias" && !seen.has(symbol.type.name.text)) {
      seen.add(symbol.type.name.text);
      symbol = this.types.get(symbol.type.name.text);
    }
    return symbol?.kind === "struct" ? this.records.get(symbol.name) : undefined;
  }

  #declare(node: Declaration, pack: number | undefined): void {
    switch (node.kind) {
      case "constant":
        if (this.#claim(node.name)) this.constants.set(node.name.text, node);
        break;
      case "enum":
        if (!this.#claim(node.name)) break;
        this.enums.push(node);
        this.types.set(node.name.text, { kind: "enum", name: node.name.text });
        for (const member of node.members) {
          if (this.#claim(member.name)) this.enumMembers.set(member.name.text, node);
        }
        break;
      case "struct":
      case "union":
        this.#declareRecord(node, pack);
        break;
      case "typedef":
        for (const declarator of node.declarators) {
          if (this.#claim(declarator.name)) {
            this.types.set(declarator.name.text, { kind: "alias", type: node.type, declarator });
          }
        }
        break;
      case "interface":
        this.#declareInterface(node);
        break;
      case "flags":
      case "values":
        if (this.#claim({ ...node.name, text: `set ${node.name.text}` })) this.sets.push(node);
        break;
      case "guid":
      case "uid":
        if (this.#claim(node.name)) this.identifiers.push(node);
        break;
      case "project":
        this.projects.push(node);
        break;
    }
  }

  #declareRecord(node: RecordNode, pack: number | undefined): void {
    const known = this.records.get(node.name.text);
    if (
      known === undefined
        ? !this.#claim(node.name)
        : known.members !== undefined && node.members !== undefined
    ) {
      if (known !== undefined) this.#duplicate(node.name);
      return;
    }
    this.types.set(node.name.text, { kind: "struct", name: node.name.text });
    if (known?.members !== undefined) return;
    this.records.set(node.name.text, node);
    if (pack !== undefined) this.packs.set(node, pack);
  }

  #declareInterface(node: InterfaceNode): void {
    const known = this.interfaces.get(node.name.text);
    if (
      known === undefined
        ? !this.#claim(node.name)
        : known.methods !== undefined && node.methods !== undefined
    ) {
      if (known !== undefined) this.#duplicate(node.name);
      return;
    }
    this.types.set(node.name.text, { kind: "interface", name: node.name.text });
    if (known?.methods === undefined) this.interfaces.set(node.name.text, node);
  }

  /** Takes a name for a declaration; a name that is taken is reported. */
  #claim(name: Name): boolean {
    const builtIn = primitives.has(name.text) || name.text === "void";
    if (!builtIn && !this.#places.has(name.text)) {
      this.#places.set(name.text, name.span);
      return true;
    }
    this.#duplicate(name);
    return false;
  }

  #duplicate(name: Name): void {
    const first = this.#places.get(name.text);
    this.diagnostics.report("duplicateName", name.span, {
      name: name.text.replace(/^set /, ""),
      place: first === undefined ? "the language itself" : placeOf(first),
    });
  }
}

/** The types that the language has, and what they are. */
const primitives: ReadonlyMap<string, string> = new Map([
  ["char", "char8"],
  ["unsigned char", "uint8"],
  ["signed char", "int8"],
  ["byte", "uint8"],
  ["boolean", "uint8"],
  ["wchar_t", "char16"],
  ["short", "int16"],
  ["unsigned short", "uint16"],
  ["int", "int32"],
  ["unsigned int", "uint32"],
  ["unsigned", "uint32"],
  ["long", "int32"],
  ["unsigned long", "uint32"],
  ["hyper", "int64"],
  ["unsigned hyper", "uint64"],
  ["float", "float32"],
  ["double", "float64"],
]);

/** Follows the packing directives of a program. */
class Packing {
  readonly #diagnostics: Diagnostics;
  readonly #open: { value: number; span: Span }[] = [];

  constructor(diagnostics: Diagnostics) {
    this.#diagnostics = diagnostics;
  }

  get current(): number | undefined {
    return this.#open.at(-1)?.value;
  }

  visit(node: Declaration): void {
    const last = this.#open.at(-1);
    if (last !== undefined && last.span.file !== node.span.file) this.finish();
    if (node.kind !== "quote" || !/^#\s*pragma\s+pack\b/.test(node.text)) return;
    const push = /^#\s*pragma\s+pack\s*\(\s*push\s*,\s*([1248])\s*\)$/.exec(node.text);
    if (push !== null) {
      this.#open.push({ value: Number(push[1]), span: node.span });
    } else if (!/^#\s*pragma\s+pack\s*\(\s*pop\s*\)$/.test(node.text)) {
      this.#diagnostics.report("unknownPragma", node.span, { text: JSON.stringify(node.text) });
    } else if (this.#open.pop() === undefined) {
      this.#diagnostics.report("unbalancedPack", node.span, {});
    }
  }

  /** A packing directive ends with its file. */
  finish(): void {
    for (const { span } of this.#open.splice(0)) this.#diagnostics.report("unbalancedPack", span, {});
  }
}
