import type { TypeModel } from "../model/model.js";

/** Whether a name is that of a count in Hungarian: `cEnt`, `cbName`, `cValues`; not `cch`-less words like `code`. */
export function isCountName(name: string): boolean {
  return /^c[a-z]{0,3}[A-Z]/.test(name) || /^c(?:b|ch)$/.test(name);
}

/** The index that goes with a count: `iEntMod` with `cEntMod`. */
export function indexOf(count: string): string {
  return `i${count.slice(1)}`;
}

/** Whether a type is one whole number, not a pointer or a list. */
export function isNumber({ kind, name, pointers, lengths }: TypeModel): boolean {
  return kind === "primitive" && /^u?int(8|16|32)$/.test(name) && pointers === 0 && lengths.length === 0;
}
