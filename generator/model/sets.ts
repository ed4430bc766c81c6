import type { ConstantSetNode, Name, TargetNode } from "../language/syntax.js";
import { docOf, originOf } from "./describe.js";
import type { Directions } from "./directions.js";
import type { Evaluator } from "./evaluate.js";
import type { ConstantSetModel, FlagRole } from "./model.js";
import type { Scope } from "./scope.js";

/** The sets of flags and values, checked against the constants, the members and each other. */
export function buildSets(scope: Scope, evaluator: Evaluator, directions: Directions): ConstantSetModel[] {
  const owners = new Map<string, string>();
  const targets = new Map<string, string>();
  return scope.sets.map((node) => {
    const members = membersOf(node, scope, evaluator, owners);
    const prefix = node.prefix?.text ?? `${node.name.text}_`;
    for (const { name } of members) {
      if (!name.text.startsWith(prefix)) {
        scope.diagnostics.report("wrongPrefix", name.span, { name: name.text, prefix });
      }
    }
    if (node.kind === "flags") reportOverlap(node, members, scope);
    for (const target of node.targets) checkTarget(target, node, members, scope, directions, targets);
    return {
      name: node.name.text,
      kind: node.kind,
      prefix,
      targets: node.targets.map(({ owner, method, member }) => ({
        owner: owner.text,
        ...(method === undefined ? {} : { method: method.text }),
        member: member.text,
      })),
      members: members.map(({ name, value, role }) => ({ name: name.text, value, role })),
      exclusive: node.exclusive.map((flags) => flags.map((flag) => inSet(flag, node, members, scope))),
      requires: node.requires.map(({ flag, needs }) => ({
        flag: inSet(flag, node, members, scope),
        needs: needs.text,
        kind: checkNeeds(needs, node, members, scope),
      })),
      doc: docOf(node.doc),
      origin: originOf(node.span),
    } satisfies ConstantSetModel;
  });
}

interface SetMember {
  readonly name: Name;
  readonly value: number;
  readonly role: FlagRole;
}

function membersOf(
  node: ConstantSetNode,
  scope: Scope,
  evaluator: Evaluator,
  owners: Map<string, string>,
): SetMember[] {
  const members: SetMember[] = [];
  for (const { role, flags } of node.groups) {
    for (const name of flags) {
      const value = evaluator.valueOf(name.text);
      if (value === undefined) {
        const known = scope.constants.keys();
        scope.diagnostics.reportUnknown("unknownConstant", name.span, { name: name.text }, known);
        continue;
      }
      const owner = owners.get(name.text);
      if (owner !== undefined)
        scope.diagnostics.report("flagTwice", name.span, { name: name.text, set: owner });
      owners.set(name.text, node.name.text);
      members.push({ name, value, role });
    }
  }
  return members;
}

function reportOverlap(node: ConstantSetNode, members: readonly SetMember[], scope: Scope): void {
  members.forEach(({ name, value }, index) => {
    const other = members.slice(0, index).find((earlier) => (earlier.value & value) !== 0);
    if (other === undefined) return;
    scope.diagnostics.report("flagsOverlap", name.span, {
      name: name.text,
      value: `0x${value.toString(16)}`,
      other: other.name.text,
      target: node.name.text,
    });
  });
}

function inSet(flag: Name, node: ConstantSetNode, members: readonly SetMember[], scope: Scope): string {
  const known = members.map((member) => member.name.text);
  if (!known.includes(flag.text)) {
    scope.diagnostics.reportUnknown(
      "flagNotInSet",
      flag.span,
      { name: flag.text, set: node.name.text },
      known,
    );
  }
  return flag.text;
}

/** A requirement is another flag of the set, or a member beside the flags. */
function checkNeeds(
  needs: Name,
  node: ConstantSetNode,
  members: readonly SetMember[],
  scope: Scope,
): "flag" | "member" {
  const flags = members.map((member) => member.name.text);
  if (flags.includes(needs.text)) return "flag";
  const owner = node.targets[0]?.owner.text ?? node.name.text;
  const known = (scope.records.get(owner)?.members ?? []).map((member) => member.declarator.name.text);
  if (!known.includes(needs.text)) {
    const parameters = { owner, name: needs.text };
    scope.diagnostics.reportUnknown("unknownMember", needs.span, parameters, [...known, ...flags]);
  }
  return "member";
}

function checkTarget(
  target: TargetNode,
  node: ConstantSetNode,
  members: readonly SetMember[],
  scope: Scope,
  directions: Directions,
  targets: Map<string, string>,
): void {
  const text = `${target.owner.text}${target.method ? `::${target.method.text}` : ""}.${target.member.text}`;
  const other = targets.get(text);
  if (other !== undefined) scope.diagnostics.report("targetTwice", target.span, { target: text, set: other });
  targets.set(text, node.name.text);
  const { owner, method, member } = target;
  if (method !== undefined) {
    checkParameter(owner, method, member, scope);
    return;
  }
  const record = scope.records.get(owner.text);
  if (record === undefined) {
    const known = scope.records.keys();
    scope.diagnostics.reportUnknown("unknownStruct", owner.span, { name: owner.text }, known);
    return;
  }
  const names = (record.members ?? []).map((one) => one.declarator.name.text);
  if (!names.includes(member.text)) {
    const parameters = { owner: owner.text, name: member.text };
    scope.diagnostics.reportUnknown("unknownMember", member.span, parameters, names);
    return;
  }
  const actual = directions.of(owner.text, member.text)?.direction;
  if (actual === undefined || actual === "value") return;
  const hasOut = members.some((one) => one.role === "out");
  const hasIn = members.some((one) => one.role === "in" || one.role === "success");
  const needed = hasOut && hasIn ? "inout" : hasOut ? "out" : hasIn ? "in" : actual;
  if (needed !== actual) {
    const direction = needed === "inout" ? "out and in" : needed;
    const parameters = { set: node.name.text, direction, target: text, actual, needed };
    scope.diagnostics.report("flagDirection", target.span, parameters);
  }
}

function checkParameter(owner: Name, method: Name, parameter: Name, scope: Scope): void {
  const node = scope.interfaces.get(owner.text);
  if (node === undefined) {
    const known = scope.interfaces.keys();
    scope.diagnostics.reportUnknown("unknownInterface", owner.span, { name: owner.text }, known);
    return;
  }
  const methods = node.methods ?? [];
  const found = methods.find((candidate) => candidate.name.text === method.text);
  if (found === undefined) {
    const known = methods.map((candidate) => candidate.name.text);
    scope.diagnostics.reportUnknown(
      "unknownMethod",
      method.span,
      { owner: owner.text, name: method.text },
      known,
    );
    return;
  }
  const parameters = found.parameters.map((candidate) => candidate.declarator.name.text);
  if (!parameters.includes(parameter.text)) {
    const place = { owner: `${owner.text}::${method.text}`, name: parameter.text };
    scope.diagnostics.reportUnknown("unknownParameter", parameter.span, place, parameters);
  }
}
