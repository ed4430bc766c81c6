/** A step of the build: compiles the schema of the model to code, so that the generator need not. */
import { writeFileSync } from "node:fs";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { modelSchema, precompiledPath, schemaOptions } from "./validate.js";

const text = modelSchema();
const ajv = new Ajv({ ...schemaOptions, code: { source: true, optimize: 1 } });
const code = standalone.default(ajv, ajv.compile(JSON.parse(text) as object));
writeFileSync(
  precompiledPath,
  `${code}\nmodule.exports = { validate: module.exports, text: ${JSON.stringify(text)} };\n`,
);
