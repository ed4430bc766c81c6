import type { Model } from "../../model/model.js";
import { assertionViews } from "./header-assertions.js";
import { cComment } from "./header-comments.js";
import { constantViews, identifierViews } from "./header-constants.js";
import { interfaceView } from "./header-interfaces.js";
import { HeaderNames, referenced } from "./header-names.js";
import { type HeaderDeclaration, inOrder } from "./header-order.js";
import { enumView, structView } from "./header-structs.js";
import { conditionOf, originOfType, renamed } from "./header-system.js";
import { HeaderTypes } from "./header-types.js";

/** The interface for C and C++. It is printed under the names of the IDL, not under those that TypeScript can bear. */
export function headerView(model: Model): object {
  const names = new HeaderNames(model);
  const types = new HeaderTypes(model, names);
  return {
    about: model.machine?.interface ?? "The interface",
    announced: runs(announcements(model, names), ({ condition }) => condition),
    declared: runs(inOrder(model), ({ name }) => conditionOf(originOfType(name))).map(
      ({ condition, items }) => ({
        condition,
        parts: runs(items, ({ kind }) => kind).flatMap((run) => partsOf(run.items, model, names, types)),
      }),
    ),
    constants: constantViews(model, names),
    identifiers: runs(identifierViews(model, names), ({ condition }) => condition),
    assertions: assertionViews(model, names),
  };
}

/** The names of all structs and interfaces, and what the system's headers call those of them that they rename. */
function announcements(model: Model, names: HeaderNames) {
  // What is said of the others stands where their members are.
  const structs = model.structs.map(({ name, kind, opaque, doc }) => ({
    kind,
    name,
    doc: opaque ? cComment(doc) : [],
  }));
  const interfaces = [...model.interfaces, ...referenced(model)].map(({ name }) => ({
    kind: "struct" as const,
    name,
    doc: [],
  }));
  const all = new Map([...structs, ...interfaces].map((one) => [one.name, one]));
  return [...all.values()].flatMap(({ kind, name, doc }) => {
    const safe = names.global(name);
    const condition = conditionOf(originOfType(name));
    const own = { condition, doc, declaration: `${kind} ${safe} ${safe}` };
    const theirs = renamed[name];
    return theirs === undefined || condition === undefined
      ? [own]
      : [own, { condition: condition.slice(1), doc: [], declaration: `${theirs} ${safe}` }];
  });
}

/** Declarations of one kind as the template prints them; names of types stand together, the others alone. */
function partsOf(
  items: readonly HeaderDeclaration[],
  model: Model,
  names: HeaderNames,
  types: HeaderTypes,
): object[] {
  const aliases: string[] = [];
  const parts: object[] = [];
  for (const { kind, name, item } of items) {
    if (kind === "alias") aliases.push(types.declare(item.type, names.global(name)));
    else if (kind === "enum") parts.push({ enum: enumView(item, model, names) });
    else if (kind === "struct") parts.push({ struct: structView(item, model, names, types) });
    else parts.push({ interface: interfaceView(item, model, names, types) });
  }
  return aliases.length > 0 ? [{ aliases }] : parts;
}

/** Groups what stands side by side and has one key. */
function runs<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): { condition: Key; items: Item[] }[] {
  const grouped: { condition: Key; items: Item[] }[] = [];
  for (const item of items) {
    const last = grouped.at(-1);
    if (last !== undefined && last.condition === keyOf(item)) last.items.push(item);
    else grouped.push({ condition: keyOf(item), items: [item] });
  }
  return grouped;
}
