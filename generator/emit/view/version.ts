import type { Model } from "../../model/model.js";
import { hash } from "../manifest.js";
import type { TargetOptions } from "../options.js";

/** What modules of one SDK have in common, and modules of different ones do not. */
export function versionView(model: Model, target: TargetOptions): { readonly hash: string } {
  return { hash: interfaceHash(model, target) };
}

/** The hash of what the modules mean: where something is declared, and what is said about it, does not count. */
export function interfaceHash(model: Model, { int64 }: TargetOptions): string {
  const meaning = JSON.stringify(model, (key, value: unknown) =>
    key === "doc" || key === "origin" ? undefined : value,
  );
  return hash(meaning, int64).slice(0, 12);
}
