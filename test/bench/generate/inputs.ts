import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { renderIdl } from "./idl.js";
import { renderOpenApi } from "./openapi.js";
import { renderProto } from "./proto.js";
import type { Schema } from "./schema.js";
import { renderTypeSpec } from "./typespec.js";

/** The same schema in every language that a contestant reads. */
export interface Inputs {
  readonly idl: string;
  readonly proto: string;
  readonly typeSpec: string;
  readonly openApi: string;
}

export function renderInputs(schema: Schema): Inputs {
  return {
    idl: renderIdl(schema),
    proto: renderProto(schema),
    typeSpec: renderTypeSpec(schema),
    openApi: renderOpenApi(schema),
  };
}

/** Writes a file and the folders above it. */
export function put(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}
