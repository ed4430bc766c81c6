import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import type { Ajv, ValidateFunction } from "ajv";
import { packagePath, readAsset } from "../assets.js";

export const precompiledPath = packagePath("dist/generator/model/precompiled.cjs");

export const schemaOptions = { strict: true, allErrors: true } as const;

/** The text of the schema of the model. */
export function modelSchema(): string {
  return readAsset("generator/model/model.schema.json");
}

/** What in a value breaks the schema of the model; nothing where it is a model. */
export function validateModel(value: unknown): string[] {
  const validate = loadValidator();
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || "the model"} ${message}`,
  );
}

const require = createRequire(import.meta.url);

/** The schema as the build has compiled it; where it has changed since, ajv is loaded to compile it anew. */
function loadValidator(): ValidateFunction {
  const text = modelSchema();
  if (existsSync(precompiledPath)) {
    const built = require(precompiledPath) as { readonly validate: ValidateFunction; readonly text: string };
    if (built.text === text) return built.validate;
  }
  const { Ajv: Compiler } = require("ajv") as { readonly Ajv: typeof Ajv };
  return new Compiler(schemaOptions).compile(JSON.parse(text) as object);
}
