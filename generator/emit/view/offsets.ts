import type { Architecture } from "../../model/layout.js";

/** A number of bytes on each processor. */
export type Bytes = Readonly<Record<Architecture, number>>;

/** Where something is, from the beginning of a struct on: so many bytes, and steps of so many more. */
export interface Offset {
  /** The variable that tells where the struct begins. */
  readonly from: string;
  readonly fixed: Bytes;
  readonly steps: readonly { readonly index: string; readonly size: Bytes }[];
}

export function at(x86: number, x64: number, from = "offset"): Offset {
  return { from, fixed: { x86, x64 }, steps: [] };
}

/** Something inside of what is there. */
export function inside({ from, fixed, steps }: Offset, { x86, x64 }: Bytes): Offset {
  return { from, fixed: { x86: fixed.x86 + x86, x64: fixed.x64 + x64 }, steps };
}

/** An element of an array; the index is a number or the name of a variable. */
export function element(offset: Offset, index: number | string, size: Bytes): Offset {
  if (typeof index === "string") return { ...offset, steps: [...offset.steps, { index, size }] };
  return inside(offset, { x86: index * size.x86, x64: index * size.x64 });
}

/** The expression for the place. The variable `x64` tells the processor. */
export function printOffset({ from, fixed, steps }: Offset): string {
  const { x86, x64 } = fixed;
  const start = x86 === 0 && x64 === 0 ? from : `${from} + ${printBytes(fixed)}`;
  return [start, ...steps.map(({ index, size }) => `${printBytes(size)} * ${index}`)].join(" + ");
}

/** A number of bytes; the variable `x64` tells the processor where they differ. */
export function printBytes({ x86, x64 }: Bytes): string {
  return x86 === x64 ? String(x64) : `(x64 ? ${x64} : ${x86})`;
}
