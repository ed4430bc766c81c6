import { Ajv } from "ajv";
import { readAsset } from "../assets.js";

/** What in a value breaks the schema of the model; nothing where it is a model. */
export function validateModel(value: unknown): string[] {
  const schema = JSON.parse(readAsset("generator/model/model.schema.json")) as object;
  const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || "the model"} ${message}`,
  );
}
