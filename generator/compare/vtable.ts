import { enumerate } from "../emit/names.js";
import { ROOT_INTERFACE } from "../emit/types.js";
import type { InterfaceModel, MethodModel } from "../model/model.js";
import { type Change, change } from "./changes.js";
import type { Matching } from "./matching.js";
import type { Pair } from "./pairing.js";
import { methodText, type TypeComparison } from "./types.js";

/** What changed in the vtables: which methods there are, in which slots, and how they are called. */
export function compareVtables(matching: Matching): Change[] {
  const { pairs, removed, added } = matching.interfaces;
  return [
    ...removed.map((old) => change("VTABLE_INTERFACE_REMOVED", old.name, { name: old.name }, { old })),
    ...added.map((now) => change("VTABLE_INTERFACE_ADDED", now.name, { name: now.name }, { new: now })),
    ...pairs.flatMap((pair) => compareInterface(pair, matching)),
  ];
}

function compareInterface(pair: Pair<InterfaceModel>, matching: Matching): Change[] {
  const { old, new: now } = pair;
  const changes: Change[] = [];
  if (old.iid !== now.iid) {
    changes.push(change("VTABLE_IID_CHANGED", old.name, { old: old.iid, new: now.iid }, pair));
  }
  const base = old.base === undefined ? undefined : matching.renamed("interface", old.base);
  if (base !== now.base) {
    const parameters = { old: old.base ?? "nothing", new: now.base ?? "nothing" };
    changes.push(change("VTABLE_BASE_CHANGED", old.name, parameters, pair));
  }
  changes.push(...compareSlots(pair, matching));
  for (const method of matching.methods.get(now)!.pairs)
    changes.push(...compareMethod(method, pair, matching));
  return changes;
}

/** Methods that came, went or moved. What moved because of it is told once, with the first of them. */
function compareSlots(pair: Pair<InterfaceModel>, matching: Matching): Change[] {
  const { old, new: now } = pair;
  const { pairs, removed, added } = matching.methods.get(now)!;
  const places = (method?: MethodModel, other?: MethodModel) => ({ old: method ?? old, new: other ?? now });
  const last = Math.max(-1, ...pairs.map((one) => now.methods.indexOf(one.new)));
  const effect = effectOnce(pair, matching);
  // Where as many went as came between the same neighbours, each took the place of another.
  const taken = new Map(
    removed.flatMap((gone) => {
      const other = now.methods[old.methods.indexOf(gone)];
      return other !== undefined && added.includes(other) && old.methods.length === now.methods.length
        ? [[gone, other] as const]
        : [];
    }),
  );
  const newcomers = new Set(taken.values());
  return [
    ...removed.map((gone) => {
      const subject = `${old.name}.${gone.name}`;
      const other = taken.get(gone);
      if (other === undefined) {
        const parameters = { method: gone.name, slot: gone.slot, effect: effect() };
        return change("VTABLE_METHOD_REMOVED", subject, parameters, places(gone));
      }
      const parameters = { slot: gone.slot, old: methodText(gone), new: methodText(other) };
      return change("VTABLE_SLOT_REPLACED", subject, parameters, places(gone, other));
    }),
    ...added
      .filter((method) => !newcomers.has(method))
      .map((method) => {
        const appended = now.methods.indexOf(method) > last;
        const rule = appended ? "VTABLE_METHOD_APPENDED" : "VTABLE_METHOD_INSERTED";
        const parameters = { method: method.name, slot: method.slot, effect: effect() };
        return change(rule, `${old.name}.${method.name}`, parameters, places(undefined, method));
      }),
    ...pairs
      .filter(({ moved }) => moved)
      .map((one) => {
        const oldSlot = one.old.slot;
        const parameters = { method: one.old.name, oldSlot, slot: one.new.slot, effect: effect() };
        return change("VTABLE_SLOT_MOVED", `${old.name}.${one.old.name}`, parameters, one);
      }),
  ];
}

/** Says which methods moved along, the first time that it is asked. */
function effectOnce(pair: Pair<InterfaceModel>, matching: Matching): () => string {
  const index = (owner: InterfaceModel, method: MethodModel) => owner.methods.indexOf(method);
  const shifted = matching.methods
    .get(pair.new)!
    .pairs.filter((one) => !one.moved && index(pair.old, one.old) !== index(pair.new, one.new))
    .sort((a, b) => a.new.slot - b.new.slot)
    .map((one) => `${one.new.name} (${one.old.slot} to ${one.new.slot})`);
  const heirs = pair.old.methods.length === pair.new.methods.length ? [] : heirsOf(pair.new, matching);
  const effects = [
    ...(shifted.length > 0 ? [enumerate(shifted)] : []),
    ...(heirs.length > 0 ? [`all methods of ${enumerate(heirs)}`] : []),
  ];
  let told = effects.length === 0;
  return () => {
    if (told) return "";
    told = true;
    return `; this moves ${effects.join(", and ")}`;
  };
}

/** The interfaces that extend one, directly or not: their methods come after its own. */
function heirsOf({ name }: InterfaceModel, matching: Matching): string[] {
  return matching.new.interfaces
    .filter(({ base }) => base === name)
    .flatMap((heir) => [heir.name, ...heirsOf(heir, matching)]);
}

function compareMethod(method: Pair<MethodModel>, owner: Pair<InterfaceModel>, matching: Matching): Change[] {
  const { old, new: now } = method;
  const subject = `${owner.old.name}.${old.placeholder ? now.name : old.name}`;
  const texts = { slot: now.slot, old: methodText(old), new: methodText(now) };
  if (old.placeholder && now.placeholder) {
    return texts.old === texts.new ? [] : [change("VTABLE_PLACEHOLDER_RESTATED", subject, texts, method)];
  }
  if (old.placeholder) return [change("VTABLE_PLACEHOLDER_NAMED", subject, texts, method)];
  if (now.placeholder) return [change("VTABLE_METHOD_WITHDRAWN", subject, texts, method)];
  const changes: Change[] = [];
  const comparison = compareSignatures(old, now, matching);
  if (comparison === "different") changes.push(change("VTABLE_SIGNATURE_CHANGED", subject, texts, method));
  else {
    if (comparison === "respelled") changes.push(change("VTABLE_TYPE_RESPELLED", subject, texts, method));
    changes.push(...compareCounts(method, subject));
  }
  if (old.name !== now.name && owner.new.name === ROOT_INTERFACE)
    changes.push(change("VTABLE_METHOD_RENAMED", subject, texts, method));
  return changes;
}

function compareSignatures(old: MethodModel, now: MethodModel, { types }: Matching): TypeComparison {
  if (old.parameters.length !== now.parameters.length) return "different";
  const comparisons = old.parameters.map(({ type, direction }, index): TypeComparison => {
    const other = now.parameters[index]!;
    return direction === other.direction ? types.compare(type, other.type) : "different";
  });
  comparisons.push(types.compare(old.returns, now.returns));
  if (comparisons.includes("different")) return "different";
  return comparisons.includes("respelled") ? "respelled" : "same";
}

/** Which parameter counts which, by position: names of parameters are not part of a vtable. */
function compareCounts(method: Pair<MethodModel>, subject: string): Change[] {
  const position = ({ parameters }: MethodModel, name: string | undefined) =>
    parameters.findIndex((parameter) => parameter.name === name);
  return method.old.parameters.flatMap((parameter, index) => {
    const other = method.new.parameters[index]!;
    if (position(method.old, parameter.count) === position(method.new, other.count)) return [];
    const parameters = {
      parameter: parameter.name,
      old: parameter.count ?? "not said",
      new: other.count ?? "not said",
    };
    return [change("VTABLE_COUNT_CHANGED", subject, parameters, method)];
  });
}
