import { placeOf } from "../language/diagnostics.js";
import { closest } from "../language/suggest.js";
import {
  type CallNode,
  type Declaration,
  type EnumNode,
  type LoopNode,
  type MachineCall,
  type MachineNode,
  machineCalls,
  type Name,
  type StateNode,
} from "../language/syntax.js";
import { docOf, originOf } from "./describe.js";
import type { Evaluator } from "./evaluate.js";
import {
  type CallModel,
  type FailureKind,
  failureKinds,
  type LoopModel,
  type MachineModel,
  type StateModel,
} from "./model.js";
import type { Scope } from "./scope.js";

/** The state machine of a program, if it has one, verified: complete, reachable, with known methods and flags. */
export function buildMachine(
  program: readonly Declaration[],
  scope: Scope,
  evaluator: Evaluator,
): MachineModel | undefined {
  const [node, ...others] = program.filter((declaration) => declaration.kind === "machine");
  for (const other of others) {
    scope.diagnostics.report("machineTwice", other.span, { place: placeOf(node!.span) });
  }
  return node === undefined ? undefined : new MachineBuilder(node, scope, evaluator).build();
}

const examples: Readonly<Record<MachineCall, string>> = {
  init: "init InitSync(ulFlags);",
  begin: "begin SyncBeg(uiSync, ppv);",
  result: "result SetSyncResult(hrSync);",
  end: "end SyncEnd();",
  error: "error GetLastError(hResult, ulFlags, lppMAPIError);",
};

/** What the parameters of the machine's methods must be, in order. */
const shapes = {
  init: [/^in$/, "one [in] parameter: the flags"],
  begin: [/^in out$/, "an [in] parameter for the state and an [out] parameter for the struct"],
  result: [/^result$/, "one [in] parameter of type HRESULT"],
  end: [/^$/, "no parameter"],
  error: [/^result( in)* out$/, "an HRESULT first, and an [out] parameter last"],
  by: [/^((in|result) )*out$/, "an [out] parameter for the struct, last and alone"],
} as const satisfies Record<string, readonly [RegExp, string]>;

class MachineBuilder {
  readonly #node: MachineNode;
  readonly #scope: Scope;
  readonly #evaluator: Evaluator;
  readonly #enum: EnumNode | undefined;
  readonly #states = new Map<string, StateNode>();
  /** The states that misspelt names probably mean. */
  readonly #meant = new Set<string>();

  constructor(node: MachineNode, scope: Scope, evaluator: Evaluator) {
    this.#node = node;
    this.#scope = scope;
    this.#evaluator = evaluator;
    this.#enum = scope.enums.find((candidate) => candidate.name.text === node.states.text);
  }

  build(): MachineModel | undefined {
    const { states, interface: owner } = this.#node;
    if (this.#enum === undefined) {
      const known = this.#scope.enums.map((candidate) => candidate.name.text);
      this.#scope.diagnostics.reportUnknown("unknownType", states.span, { name: states.text }, known);
      return undefined;
    }
    if (!this.#scope.interfaces.has(owner.text)) {
      const known = this.#scope.interfaces.keys();
      this.#scope.diagnostics.reportUnknown("unknownInterface", owner.span, { name: owner.text }, known);
      return undefined;
    }
    this.#collectStates();
    const calls = Object.fromEntries(machineCalls.map((call) => [call, this.#clause(call)])) as Record<
      MachineCall,
      CallModel
    >;
    const initial = this.#initial();
    const list = [...this.#states.values()].map((state) => this.#state(state));
    if (initial !== undefined) this.#reportUnreachable(initial, list);
    this.#reportValues(list);
    return {
      states: states.text,
      interface: owner.text,
      ...calls,
      failures: this.#failures(),
      initial: initial ?? "",
      list,
      doc: docOf(this.#node.doc),
      origin: originOf(this.#node.span),
    };
  }

  #collectStates(): void {
    const known = this.#enum!.members.map((member) => member.name.text);
    for (const state of this.#node.declarations) {
      const earlier = this.#states.get(state.name.text);
      if (earlier !== undefined) {
        const place = placeOf(earlier.span);
        this.#scope.diagnostics.report("stateTwice", state.name.span, { name: state.name.text, place });
      } else if (this.#knownState(state.name)) {
        this.#states.set(state.name.text, state);
      }
    }
    for (const name of known) {
      if (this.#states.has(name) || this.#meant.has(name) || this.#scope.diagnostics.isLost(name)) continue;
      this.#scope.diagnostics.report("stateMissing", this.#node.states.span, {
        name,
        enum: this.#enum!.name.text,
      });
    }
  }

  #knownState(name: Name): boolean {
    const known = this.#enum!.members.map((member) => member.name.text);
    if (known.includes(name.text)) return true;
    const parameters = { name: name.text, enum: this.#enum!.name.text };
    this.#scope.diagnostics.reportUnknown("unknownState", name.span, parameters, known);
    const near = closest(name.text, known);
    if (near !== undefined) this.#meant.add(near);
    return false;
  }

  #clause(call: MachineCall): CallModel {
    const node = this.#node.calls.get(call);
    if (node !== undefined) {
      this.#checkShape(node, call);
      return this.#call(node);
    }
    const parameters = { clause: call, example: examples[call] };
    this.#scope.diagnostics.report("missingMachineClause", this.#node.states.span, parameters);
    return { method: "", parameters: [] };
  }

  #call({ method, parameters }: CallNode): CallModel {
    const owner = this.#node.interface.text;
    const methods = this.#scope.interfaces.get(owner)?.methods ?? [];
    const found = methods.find((candidate) => candidate.name.text === method.text);
    if (found === undefined) {
      const known = methods.map((candidate) => candidate.name.text);
      this.#scope.diagnostics.reportUnknown(
        "unknownMethod",
        method.span,
        { owner, name: method.text },
        known,
      );
    } else {
      const known = found.parameters.map((parameter) => parameter.declarator.name.text);
      for (const { text: name, span } of parameters) {
        if (known.includes(name)) continue;
        const place = `${owner}::${method.text}`;
        this.#scope.diagnostics.reportUnknown("unknownParameter", span, { owner: place, name }, known);
      }
    }
    return { method: method.text, parameters: parameters.map((parameter) => parameter.text) };
  }

  #ownBegin(node: CallNode): CallModel {
    this.#checkShape(node, "by");
    return this.#call(node);
  }

  /** The parameters of a method that plays a part must be such that the part can be played. */
  #checkShape({ method }: CallNode, clause: keyof typeof shapes): void {
    const methods = this.#scope.interfaces.get(this.#node.interface.text)?.methods ?? [];
    const found = methods.find((candidate) => candidate.name.text === method.text);
    if (found === undefined) return;
    const kinds = found.parameters.map(({ attributes, declarator, type }) => {
      const isOut = attributes.some(({ name }) => name.text === "out");
      if (isOut) return "out";
      return declarator.pointers === 0 && type.name.text === "HRESULT" ? "result" : "in";
    });
    const [pattern, requirement] = shapes[clause];
    if (pattern.test(kinds.join(" "))) return;
    this.#scope.diagnostics.report("callShape", method.span, { method: method.text, clause, requirement });
  }

  #initial(): string | undefined {
    const initial = this.#node.declarations.filter((state) => state.initial);
    if (initial.length !== 1) {
      this.#scope.diagnostics.report("initialState", this.#node.states.span, {
        count: String(initial.length),
      });
      return undefined;
    }
    return initial[0]!.name.text;
  }

  #state(node: StateNode): StateModel {
    const name = node.name.text;
    const value = this.#evaluator.valueOf(name) ?? 0;
    if (value < 0 || value > 31) {
      this.#scope.diagnostics.report("stateValueTooLarge", node.name.span, { name, value: String(value) });
    }
    if ((node.by === undefined) !== (node.until === undefined)) {
      const [given, missing] = node.by === undefined ? ["until", "by"] : ["by", "until"];
      this.#scope.diagnostics.report("enterWithoutLeave", node.name.span, {
        name,
        given: given!,
        missing: missing!,
      });
    }
    return {
      name,
      value,
      ...(node.struct === undefined ? {} : { struct: node.struct.text }),
      from: node.from.map(({ state, when }) => {
        if (this.#knownState(state) && when !== undefined) this.#checkCondition(state, when);
        return { state: state.text, ...(when === undefined ? {} : { when: when.text }) };
      }),
      ...(node.by === undefined ? {} : { by: this.#ownBegin(node.by) }),
      ...(node.until === undefined ? {} : { until: this.#call(node.until) }),
      loops: node.loops.map((loop) => this.#loop(loop, node)),
      doc: docOf(node.doc),
      origin: originOf(node.span),
    };
  }

  /** A condition is a flag that the client sets in the struct of the state that one comes from. */
  #checkCondition(state: Name, flag: Name): void {
    const struct = this.#states.get(state.text)?.struct?.text;
    // A state or a struct that is not known was reported where its name stands.
    if (struct === undefined || !this.#scope.records.has(struct)) return;
    const set = this.#scope.sets.find((candidate) =>
      candidate.targets.some((target) => target.owner.text === struct),
    );
    const groups = (set?.groups ?? []).filter(({ role }) => role !== "out");
    const flags = groups.flatMap((group) => group.flags.map((name) => name.text));
    if (flags.includes(flag.text)) return;
    const parameters = { flag: flag.text, name: flag.text, struct, state: state.text };
    this.#scope.diagnostics.reportUnknown("conditionFlag", flag.span, parameters, flags);
  }

  #loop(node: LoopNode, state: StateNode): LoopModel {
    const child = this.#states.get(node.child.text);
    if (child === undefined) this.#knownState(node.child);
    else if (!child.from.some((origin) => origin.state.text === state.name.text)) {
      const parameters = { child: node.child.text, state: state.name.text };
      this.#scope.diagnostics.report("notEntered", node.child.span, parameters);
    }
    const path = (names: readonly Name[]) => {
      let record = this.#scope.records.get(state.struct?.text ?? "");
      for (const { text: name, span } of names) {
        // A struct that is not known was reported where its name stands.
        if (record?.members === undefined) break;
        const owner = record.name.text;
        const known = record.members.map((candidate) => candidate.declarator.name.text);
        const member = record.members[known.indexOf(name)];
        if (member === undefined) {
          this.#scope.diagnostics.reportUnknown("unknownMember", span, { owner, name }, known);
          break;
        }
        record = this.#scope.recordOf(member.type.name.text);
      }
      return names.map((name) => name.text);
    };
    return { child: node.child.text, index: path(node.index), count: path(node.count) };
  }

  #reportUnreachable(initial: string, list: readonly StateModel[]): void {
    // What is entered from a state that is not known, or was not read, may well be reached.
    const reached = new Set([initial]);
    for (const { name, from } of list) {
      if (from.some((origin) => !this.#states.has(origin.state))) reached.add(name);
    }
    for (let size = 0; size < reached.size; ) {
      size = reached.size;
      for (const state of list)
        if (state.from.some((origin) => reached.has(origin.state))) reached.add(state.name);
    }
    for (const { name } of list) {
      if (reached.has(name)) continue;
      const { span } = this.#states.get(name)!.name;
      this.#scope.diagnostics.report("stateUnreachable", span, { name, initial });
    }
  }

  #reportValues(list: readonly StateModel[]): void {
    const names = new Map<number, string>();
    for (const { name, value } of list) {
      const other = names.get(value);
      if (other !== undefined) {
        const { span } = this.#states.get(name)!.name;
        this.#scope.diagnostics.report("stateValueTwice", span, { name, other });
      }
      names.set(value, name);
    }
  }

  #failures(): Record<FailureKind, string> {
    const known: readonly string[] = failureKinds;
    const found = new Map<string, string>();
    for (const { kind, hresult } of this.#node.failures) {
      if (!known.includes(kind.text)) {
        const parameters = { name: kind.text, known: known.join(", ") };
        this.#scope.diagnostics.reportUnknown("unknownFailure", kind.span, parameters, known);
      } else if (this.#evaluator.valueOf(hresult.text) === undefined) {
        const constants = this.#scope.constants.keys();
        this.#scope.diagnostics.reportUnknown(
          "unknownConstant",
          hresult.span,
          { name: hresult.text },
          constants,
        );
      }
      found.set(kind.text, hresult.text);
    }
    for (const name of known) {
      if (!found.has(name))
        this.#scope.diagnostics.report("missingFailure", this.#node.states.span, { name });
    }
    return Object.fromEntries(failureKinds.map((kind) => [kind, found.get(kind) ?? ""])) as Record<
      FailureKind,
      string
    >;
  }
}
