import type { Comparison } from "./compare.js";

/** Which part of the version number is to go up. */
export type SemverStep = "major" | "minor" | "patch" | "none";

/**
 * The step that the rules of semantic versioning ask for. An approval lets a breaking change pass; it does not make
 * it compatible, so that it asks for a major version all the same.
 */
export function suggestStep({ changes, documentation }: Comparison): SemverStep {
  if (changes.some(({ breaking }) => breaking)) return "major";
  if (changes.length > 0) return "minor";
  return documentation.length > 0 ? "patch" : "none";
}
