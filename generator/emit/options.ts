/** The layers of the SDK, lowest first; a layer brings along those that it stands on. */
export const layers = [
  "constants",
  "structs",
  "layouts",
  "codecs",
  "validators",
  "guard",
  "client",
  "session",
  "store",
  "native",
  "header",
  "artefacts",
] as const;

export type Layer = (typeof layers)[number];

/** How imports between generated modules end: `./flags.js`, `./flags.ts` or `./flags`. */
export const importExtensions = ["js", "ts", "none"] as const;

export type ImportExtension = (typeof importExtensions)[number];

/** What 64-bit integers are in TypeScript; as `string` they are decimal digits. */
export const int64Types = ["bigint", "string"] as const;

export type Int64Type = (typeof int64Types)[number];

/** What users may choose about the generated files. */
export interface TargetOptions {
  /** The layers that are wanted; all unless given. */
  readonly only: readonly Layer[];
  readonly importExtension: ImportExtension;
  readonly int64: Int64Type;
}

export const defaultTarget: TargetOptions = { only: layers, importExtension: "js", int64: "bigint" };
