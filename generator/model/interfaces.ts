import type { AttributeNode, InterfaceNode, MethodNode, ParameterNode } from "../language/syntax.js";
import { docOf, hasTag, originOf } from "./describe.js";
import type { InterfaceModel, MethodModel, ParameterModel } from "./model.js";
import type { Scope } from "./scope.js";
import type { TypeResolver } from "./types.js";

/** The interfaces of a program, bases before those that extend them, with the slots of their vtables. */
export function buildInterfaces(scope: Scope, types: TypeResolver): InterfaceModel[] {
  const built = new Map<string, InterfaceModel>();
  const slots = new Map<string, number>();
  const build = (node: InterfaceNode, path: readonly string[]): void => {
    const name = node.name.text;
    if (built.has(name) || node.methods === undefined) return;
    let first = 0;
    if (node.base !== undefined) {
      const base = scope.interfaces.get(node.base.text);
      if (base?.methods === undefined || path.includes(base.name.text)) {
        const known = scope.interfaces.keys();
        scope.diagnostics.reportUnknown("unknownInterface", node.base.span, { name: node.base.text }, known);
      } else {
        build(base, [...path, name]);
        first = slots.get(base.name.text) ?? 0;
      }
    }
    const methods = node.methods.map((method, index) => buildMethod(method, first + index, types, scope));
    reportTwice(node, scope);
    slots.set(name, first + methods.length);
    built.set(name, {
      name,
      iid: iidOf(node, scope),
      ...(node.base === undefined ? {} : { base: node.base.text }),
      methods,
      doc: docOf(node.doc),
      origin: originOf(node.span),
    });
  };
  for (const node of scope.interfaces.values()) build(node, [node.name.text]);
  return [...built.values()];
}

function reportTwice(node: InterfaceNode, scope: Scope): void {
  const seen = new Set<string>();
  for (const { name } of node.methods ?? []) {
    if (seen.has(name.text)) {
      const place = `${node.name.text} itself`;
      scope.diagnostics.report("duplicateName", name.span, { name: name.text, place });
    }
    seen.add(name.text);
  }
}

function iidOf(node: InterfaceNode, scope: Scope): string {
  const uuid = node.attributes.find((attribute) => attribute.name.text === "uuid")?.argument?.text;
  if (uuid !== undefined && /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/.test(uuid))
    return uuid.toLowerCase();
  scope.diagnostics.report("missingUuid", node.name.span, { name: node.name.text });
  return "00000000-0000-0000-0000-000000000000";
}

function buildMethod(node: MethodNode, slot: number, types: TypeResolver, scope: Scope): MethodModel {
  return {
    name: node.name.text,
    slot,
    placeholder: hasTag(node.doc, "placeholder"),
    returns: types.resolve(node.returns),
    parameters: node.parameters.map((parameter) => buildParameter(parameter, node, types, scope)),
    doc: docOf(node.doc),
    origin: originOf(node.span),
  };
}

function buildParameter(
  node: ParameterNode,
  method: MethodNode,
  types: TypeResolver,
  scope: Scope,
): ParameterModel {
  const has = (name: string) => node.attributes.some((attribute) => attribute.name.text === name);
  const size = node.attributes.find((attribute) => attribute.name.text === "size_is");
  const { text: name, span } = node.declarator.name;
  const type = types.resolve(node.type, node.declarator);
  if (has("out") && type.pointers === 0 && type.lengths.length === 0)
    scope.diagnostics.report("outWithoutPointer", span, { name });
  reportAttributesTwice(node, scope);
  return {
    name,
    type,
    direction: has("out") ? (has("in") ? "inout" : "out") : "in",
    ...(size === undefined ? {} : { count: countOf(size, method, scope) }),
  };
}

function reportAttributesTwice({ attributes }: ParameterNode, scope: Scope): void {
  const seen = new Set<string>();
  for (const { name } of attributes) {
    if (seen.has(name.text)) scope.diagnostics.report("attributeTwice", name.span, { name: name.text });
    seen.add(name.text);
  }
}

/** The parameter that a size is counted by; `size_is(*pcb)` is counted by `pcb`. */
function countOf(size: AttributeNode, method: MethodNode, scope: Scope): string {
  const name = (size.argument?.text ?? "").replace(/^\*/, "");
  const known = method.parameters.map((parameter) => parameter.declarator.name.text);
  if (!known.includes(name)) {
    const span = size.argument?.span ?? size.span;
    scope.diagnostics.reportUnknown("unknownParameter", span, { owner: method.name.text, name }, known);
  }
  return name;
}
