import { test } from "uvu";
import * as assert from "uvu/assert";
import { compareModels } from "../../../generator/compare/compare.js";
import type { Model } from "../../../generator/model/model.js";
import { BASE, modelOf } from "./support.js";

const model = modelOf(BASE);

/** A place in a model, and what is there. */
interface Leaf {
  readonly path: readonly (string | number)[];
  readonly value: string | number | boolean;
}

function leavesOf(value: unknown, path: readonly (string | number)[] = []): Leaf[] {
  if (typeof value !== "object" || value === null)
    return [{ path, value: value as string | number | boolean }];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The model with another value at one place. */
function withOther({ path, value }: Leaf): Model {
  const copy = structuredClone(model);
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy);
  const other = typeof value === "number" ? value + 1 : typeof value === "boolean" ? !value : `${value}X`;
  (holder as Record<string, unknown>)[path.at(-1)!] = other;
  return copy;
}

/** Places that say again what another place says, where the difference is told, or that say nothing to anybody. */
const SILENT: readonly (readonly [RegExp, string])[] = [
  [/\borigin\b/, "where it stands"],
  [/\bwritten$/, "how it is spelled"],
  [/^format$/, "the form of the model itself"],
  [/^hresults\./, "made from the constants"],
  [/^identifiers\.\d+\.(name|kind|bytes|doc\.text)$/, "made from the interfaces"],
  [/^sets\.\d+\.members\.\d+\.value$/, "made from the constants"],
  [/^sets\.\d+\.requires\.\d+\.kind$/, "made from the names"],
  [/^enums\.1\.members\.\d+\.value$/, "told of the states"],
  [/^structs\.2\.kind$/, "nothing is known of the struct"],
  [/\.slot$/, "made from the order"],
  [/^interfaces\.0\.methods\.\d+\.parameters\.\d+\.name$/, "the SDK does not show IUnknown"],
  [/^interfaces\.1\.methods\.2\.returns\./, "the signature of a placeholder"],
  [/^structs\.\d+\.members\.\d+\.type\.kind$/, "no kind of type"],
  [/^aliases\.\d+\.type\.kind$/, "no kind of type"],
];

test("nothing in a model can change without being told", () => {
  const leaves = leavesOf(model).filter(({ path }) => !SILENT.some(([place]) => place.test(path.join("."))));
  assert.ok(leaves.length > 300, `${leaves.length} places`);
  const untold = leaves.filter((leaf) => {
    const { changes, documentation } = compareModels(model, withOther(leaf));
    return changes.length + documentation.length === 0;
  });
  assert.equal(
    untold.map(({ path, value }) => `${path.join(".")} = ${value}`),
    [],
  );
});

test("nothing can go from a list without being told", () => {
  const lists = [
    "sets",
    "enums.0.members",
    "structs",
    "aliases",
    "interfaces",
    "machine.list",
    ...model.structs.map((_, index) => `structs.${index}.members`),
    ...model.interfaces.map((_, index) => `interfaces.${index}.methods`),
    ...model.sets.map((_, index) => `sets.${index}.members`),
    ...model.sets.map((_, index) => `sets.${index}.targets`),
    ...model.machine!.list.map((_, index) => `machine.list.${index}.from`),
  ];
  for (const list of lists) {
    const keys = list.split(".");
    const length = (
      keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], model) as unknown[]
    ).length;
    for (let index = 0; index < length; index++) {
      const copy = structuredClone(model);
      (keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy) as unknown[]).splice(
        index,
        1,
      );
      assert.ok(compareModels(model, copy).changes.length > 0, `${list}.${index}`);
    }
  }
});

test.run();
