import type { Model } from "../model/model.js";
import { type Change, sortChanges } from "./changes.js";
import { compareConstants } from "./constants.js";
import { compareDirections } from "./directions.js";
import { compareDocumentation, type DocumentationChange } from "./documentation.js";
import { compareFlags } from "./flags.js";
import { compareLayouts } from "./layout.js";
import { compareMachines } from "./machine.js";
import { Matching } from "./matching.js";
import { compareSources } from "./source.js";
import { compareVtables } from "./vtable.js";

/** The differences between two versions of an interface. */
export interface Comparison {
  /** In the order of a report: by category, what breaks first. */
  readonly changes: readonly Change[];
  readonly documentation: readonly DocumentationChange[];
}

/** Compares two models. What is only written elsewhere, or in other words, is no change. */
export function compareModels(old: Model, now: Model): Comparison {
  const matching = new Matching(old, now);
  const changes = [
    ...compareVtables(matching),
    ...compareLayouts(matching),
    ...compareMachines(matching),
    ...compareDirections(matching),
    ...compareFlags(matching),
    ...compareConstants(matching),
    ...compareSources(matching),
  ];
  return { changes: sortChanges(changes), documentation: compareDocumentation(matching) };
}
