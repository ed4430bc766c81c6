import { hex } from "../emit/names.js";
import type { ConstantModel, Model } from "../model/model.js";
import { type Change, change } from "./changes.js";
import type { Matching } from "./matching.js";

/** What changed in the values of constants, enums and identifiers. */
export function compareConstants(matching: Matching): Change[] {
  return [...constantChanges(matching), ...enumChanges(matching), ...identifierChanges(matching)];
}

function constantChanges(matching: Matching): Change[] {
  const { removed, added, pairs } = matching.constants;
  const hiddenBefore = hiddenIn(matching.old);
  const hiddenNow = hiddenIn(matching.new);
  const named = ({ name, value }: ConstantModel) => ({ name, value: number(value) });
  return [
    ...removed
      .filter(hiddenBefore)
      .map((old) => change("PROTOCOL_CONSTANT_REMOVED", old.name, named(old), { old })),
    ...added
      .filter(hiddenNow)
      .map((now) => change("PROTOCOL_CONSTANT_ADDED", now.name, named(now), { new: now })),
    ...pairs.flatMap((pair) => {
      const { old, new: now } = pair;
      const texts = { old: old.name, new: now.name };
      if (old.value !== now.value) {
        const values = { old: number(old.value), new: number(now.value) };
        return [change("PROTOCOL_VALUE_CHANGED", old.name, values, pair)];
      }
      return [
        ...(old.name !== now.name && hiddenNow(now)
          ? [change("PROTOCOL_CONSTANT_RENAMED", old.name, texts, pair)]
          : []),
        ...(old.type !== now.type
          ? [change("PROTOCOL_CONSTANT_RETYPED", old.name, { old: old.type, new: now.type }, pair)]
          : []),
      ];
    }),
  ];
}

/**
 * Tells whether the SDK shows nothing of a constant: it is in no set, and of no type that has a list of its own. What
 * happens to the names of all others is told under SOURCE, or of their set.
 */
function hiddenIn({ sets }: Model): (constant: ConstantModel) => boolean {
  const inSets = new Set(sets.flatMap(({ members }) => members.map(({ name }) => name)));
  return ({ name, type }) => !inSets.has(name) && !["HRESULT", "PROPTAG", "PROPTYPE"].includes(type);
}

/** The names of enums and of their members are told under SOURCE, and those of the machine's enum are its states. */
function enumChanges(matching: Matching): Change[] {
  const states = matching.old.machine === undefined ? undefined : matching.new.machine?.states;
  return matching.enums.pairs
    .filter((pair) => pair.new.name !== states)
    .flatMap(({ old, new: now }) => {
      const { removed, added, pairs } = matching.enumMembers.get(now)!;
      return [
        ...removed.map((one) =>
          change("PROTOCOL_ENUM_MEMBER_REMOVED", one.name, one, { old: one, new: now }),
        ),
        ...added.map((one) => change("PROTOCOL_ENUM_MEMBER_ADDED", one.name, one, { old, new: one })),
        ...pairs
          .filter((pair) => pair.old.value !== pair.new.value)
          .map((pair) => {
            const values = { old: pair.old.value, new: pair.new.value };
            return change("PROTOCOL_VALUE_CHANGED", pair.old.name, values, pair);
          }),
      ];
    });
}

/** Interface ids are told of their interfaces. */
function identifierChanges({ identifiers }: Matching): Change[] {
  return identifiers.pairs
    .filter(({ old, new: now }) => old.bytes !== now.bytes && now.kind !== "iid")
    .map((pair) => {
      const texts = { old: pair.old.bytes, new: pair.new.bytes };
      return change("PROTOCOL_IDENTIFIER_CHANGED", pair.old.name, texts, pair);
    });
}

function number(value: number): string {
  return value < 0 ? String(value) : hex(value);
}
