import type { Span } from "../language/source.js";
import type {
  CallNode,
  ConstantSetNode,
  Declaration,
  Declarator,
  DirectionNode,
  EnumNode,
  Expression,
  InterfaceNode,
  MachineNode,
  Name,
  ParameterNode,
  RecordNode,
  StateNode,
  TypeNode,
} from "../language/syntax.js";
import type { Scope } from "../model/scope.js";

/**
 * What a name stands for: `UPMSG` for what all files share, `set UPM`, `UPMSG.ulFlags` for a member,
 * `IOSTX::SyncBeg` for a method and `IOSTX::SyncBeg.ppv` for a parameter.
 */
export type SymbolKey = string;

/** What a name does where it stands. A state has two places: the member of the enum, and the machine's `state`. */
export type Role = "definition" | "announcement" | "state" | "reference";

/** A place where a name of the program stands. */
export interface Occurrence {
  readonly symbol: SymbolKey;
  readonly role: Role;
  readonly span: Span;
}

/** Finds every name in declarations, and what it stands for. Names that stand for nothing known are left out. */
export function collectOccurrences(declarations: readonly Declaration[], scope: Scope): Occurrence[] {
  const collector = new Collector(scope);
  for (const declaration of declarations) collector.declaration(declaration);
  return collector.found;
}

class Collector {
  readonly found: Occurrence[] = [];
  readonly #scope: Scope;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  declaration(node: Declaration): void {
    switch (node.kind) {
      case "import":
      case "quote":
        break;
      case "constant":
        this.#type(node.type);
        this.#add(node.name.text, node.name, "definition");
        this.#expression(node.value);
        break;
      case "enum":
        this.#enum(node);
        break;
      case "struct":
      case "union":
        this.#record(node);
        break;
      case "typedef":
        this.#type(node.type);
        for (const declarator of node.declarators) this.#declarator(declarator, declarator.name.text);
        break;
      case "interface":
        this.#interface(node);
        break;
      case "project":
        for (const name of node.types) this.#global(name);
        break;
      case "guid":
      case "uid":
        this.#add(node.name.text, node.name, "definition");
        break;
      case "flags":
      case "values":
        this.#set(node);
        break;
      case "members":
        this.#global(node.struct);
        this.#directions(node.directions, node.struct.text);
        break;
      case "machine":
        this.#machine(node);
        break;
    }
  }

  #add(symbol: SymbolKey, { span }: Name, role: Role): void {
    this.found.push({ symbol, role, span });
  }

  /** A name that all files share. */
  #global(name: Name, role: Role = "reference"): void {
    const { types, constants, enumMembers } = this.#scope;
    const { text } = name;
    const kind = types.get(text)?.kind;
    if (kind === "primitive" || kind === "void") return;
    if (kind !== undefined || constants.has(text) || enumMembers.has(text)) this.#add(text, name, role);
  }

  #member(owner: string, name: Name): void {
    const members = this.#scope.records.get(owner)?.members ?? [];
    if (members.some(({ declarator }) => declarator.name.text === name.text))
      this.#add(`${owner}.${name.text}`, name, "reference");
  }

  #type(node: TypeNode): void {
    this.#global(node.name);
  }

  #declarator(node: Declarator, symbol: SymbolKey): void {
    this.#add(symbol, node.name, "definition");
    for (const length of node.lengths) this.#expression(length);
  }

  #expression(node: Expression): void {
    if (node.kind === "reference") this.#global(node.name);
    else if (node.kind === "unary") this.#expression(node.operand);
    else if (node.kind === "binary") {
      this.#expression(node.left);
      this.#expression(node.right);
    }
  }

  #enum(node: EnumNode): void {
    this.#add(node.name.text, node.name, "definition");
    for (const { name, value } of node.members) {
      this.#add(name.text, name, "definition");
      if (value !== undefined) this.#expression(value);
    }
  }

  #record(node: RecordNode): void {
    const owner = node.name.text;
    this.#add(owner, node.name, node.members === undefined ? "announcement" : "definition");
    for (const { type, declarator } of node.members ?? []) {
      this.#type(type);
      this.#declarator(declarator, `${owner}.${declarator.name.text}`);
    }
  }

  #interface(node: InterfaceNode): void {
    this.#add(node.name.text, node.name, node.methods === undefined ? "announcement" : "definition");
    if (node.base !== undefined) this.#global(node.base);
    for (const method of node.methods ?? []) {
      const symbol = `${node.name.text}::${method.name.text}`;
      this.#type(method.returns);
      this.#add(symbol, method.name, "definition");
      for (const parameter of method.parameters) this.#parameter(parameter, symbol, method.parameters);
    }
  }

  #parameter(node: ParameterNode, method: SymbolKey, all: readonly ParameterNode[]): void {
    this.#type(node.type);
    this.#declarator(node.declarator, `${method}.${node.declarator.name.text}`);
    const known = all.map(({ declarator }) => declarator.name.text);
    for (const { argument } of node.attributes) {
      if (argument === undefined) continue;
      const { file, start, end } = argument.span;
      for (const { 0: text, index } of file.text.slice(start, end).matchAll(/[A-Za-z_]\w*/g)) {
        const span = { file, start: start + index, end: start + index + text.length };
        if (known.includes(text)) this.#add(`${method}.${text}`, { text, span }, "reference");
        else this.#global({ text, span });
      }
    }
  }

  #set(node: ConstantSetNode): void {
    this.#add(`set ${node.name.text}`, node.name, "definition");
    for (const { owner, method, member } of node.targets) {
      this.#global(owner);
      if (method === undefined) this.#member(owner.text, member);
      else this.#call({ method, parameters: [member] }, owner.text);
    }
    const flags = node.groups.flatMap((group) => group.flags);
    for (const flag of [...flags, ...node.exclusive.flat()]) this.#global(flag);
    for (const { flag, needs } of node.requires) {
      this.#global(flag);
      if (flags.some(({ text }) => text === needs.text)) this.#global(needs);
      else this.#member(node.targets[0]?.owner.text ?? "", needs);
    }
  }

  /** A method of an interface, and some of its parameters. */
  #call({ method, parameters }: Pick<CallNode, "method" | "parameters">, owner: string): void {
    const methods = this.#scope.interfaces.get(owner)?.methods ?? [];
    const found = methods.find(({ name }) => name.text === method.text);
    if (found === undefined) return;
    const symbol = `${owner}::${method.text}`;
    this.#add(symbol, method, "reference");
    const known = found.parameters.map(({ declarator }) => declarator.name.text);
    for (const parameter of parameters) {
      if (known.includes(parameter.text)) this.#add(`${symbol}.${parameter.text}`, parameter, "reference");
    }
  }

  #directions(nodes: readonly DirectionNode[], struct: string): void {
    for (const { name, length } of nodes.flatMap(({ members }) => members)) {
      this.#member(struct, name);
      if (length !== undefined) this.#member(struct, length);
    }
  }

  #machine(node: MachineNode): void {
    this.#global(node.states);
    this.#global(node.interface);
    for (const call of node.calls.values()) this.#call(call, node.interface.text);
    for (const { hresult } of node.failures) this.#global(hresult);
    for (const state of node.declarations) this.#state(state, node.interface.text);
  }

  #state(node: StateNode, owner: string): void {
    this.#global(node.name, "state");
    if (node.struct !== undefined) this.#global(node.struct);
    for (const { state, when } of node.from) {
      this.#global(state);
      if (when !== undefined) this.#global(when);
    }
    for (const call of [node.by, node.until]) if (call !== undefined) this.#call(call, owner);
    const struct = node.struct?.text ?? "";
    this.#directions(node.directions, struct);
    for (const { child, index, count } of node.loops) {
      this.#global(child);
      this.#path(index, struct);
      this.#path(count, struct);
    }
  }

  /** `rgte[].iEntMod`: a member of the struct, then a member of that one's type. */
  #path([first, second]: readonly Name[], struct: string): void {
    if (first === undefined) return;
    this.#member(struct, first);
    const members = this.#scope.records.get(struct)?.members ?? [];
    const type = members.find(({ declarator }) => declarator.name.text === first.text)?.type.name.text;
    const inner = type === undefined ? undefined : this.#scope.recordOf(type);
    if (second !== undefined && inner !== undefined) this.#member(inner.name.text, second);
  }
}
