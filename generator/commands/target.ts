import {
  defaultTarget,
  importExtensions,
  int64Types,
  type Layer,
  layers,
  type TargetOptions,
} from "../emit/options.js";
import { closest } from "../language/suggest.js";
import { type Options, UsageError } from "./command.js";

/** The options of the commands that generate, as parseArgs wants them. */
export const targetOptions = {
  only: { type: "string" },
  "import-extension": { type: "string" },
  int64: { type: "string" },
} as const;

/** Their part of the help text. */
export const targetHelp = `  --only LAYER,...       only these layers, and those that they stand on: ${layers.slice(0, 4).join(", ")},
                         ${layers.slice(4).join(", ")}
  --import-extension X   js (default), ts or none: how imports between the modules end
  --int64 TYPE           bigint (default) or string: what 64-bit integers are`;

export function readTarget(options: Options): TargetOptions {
  const only = typeof options.only === "string" ? options.only.split(",").map((word) => word.trim()) : layers;
  return {
    only: only.map((word) => oneOf("only", word, layers)) satisfies Layer[],
    importExtension: oneOf(
      "import-extension",
      options["import-extension"] ?? defaultTarget.importExtension,
      importExtensions,
    ),
    int64: oneOf("int64", options.int64 ?? defaultTarget.int64, int64Types),
  };
}

/** The one of several words that an option gives. */
export function oneOf<Word extends string>(
  option: string,
  value: string | boolean,
  words: readonly Word[],
): Word {
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  const near = closest(String(value), words);
  const hint = near === undefined ? "" : `, did you mean ${near}?`;
  throw new UsageError(`--${option} is one of ${words.join(", ")}, not ${value}${hint}`);
}
