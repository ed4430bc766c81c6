import type { Field, Method, Param, Scalar, Schema, Struct } from "./schema.js";

type Json = { readonly [name: string]: unknown };

const scalarTypes: Readonly<Record<Scalar, Json>> = {
  u32: { type: "integer", format: "uint32" },
  i32: { type: "integer", format: "int32" },
  u64: { type: "integer", format: "uint64" },
  text: { type: "string" },
  id: { type: "string", contentEncoding: "base64" },
};

/** The schema as OpenAPI 3.1, for the generators that start from there. */
export function renderOpenApi({ structs, methods, states }: Schema): string {
  const given = states.flatMap(({ entered }) => entered?.struct ?? []);
  const step = {
    description: "The steps.",
    type: "integer",
    enum: states.map(({ value }) => value),
    "x-enum-varnames": states.map(({ name }) => name),
    "x-enum-descriptions": states.map(({ doc }) => doc),
  };
  const document = {
    openapi: "3.1.0",
    info: { title: "Bench", version: "1", description: "Input of the benchmark." },
    paths: Object.fromEntries(
      methods.map((method) => [`/${method.name}`, { post: operation(method, given) }]),
    ),
    components: {
      schemas: {
        ...Object.fromEntries(structs.map((struct) => [struct.name, schemaOf(struct)])),
        Step: step,
      },
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function schemaOf({ doc, fields }: Struct): Json {
  return {
    type: "object",
    description: doc,
    required: fields.map(({ name }) => name),
    properties: Object.fromEntries(
      fields.map(({ name, doc, type }) => [name, { description: doc, ...typeOf(type) }]),
    ),
  };
}

function operation({ name, doc, params, gives }: Method, given: readonly string[]): Json {
  const request = {
    type: "object",
    required: params.map((param) => param.name),
    properties: Object.fromEntries(params.map((param) => [param.name, typeOf(param.type)])),
  };
  const results = { state: { oneOf: given.map(reference) }, text: { type: "string" } };
  return {
    operationId: name,
    description: doc,
    ...(params.length > 0 ? { requestBody: { required: true, content: content(request) } } : {}),
    responses:
      gives === undefined
        ? { 204: { description: "Done." } }
        : { 200: { description: "Done.", content: content(results[gives]) } },
  };
}

function content(schema: Json): Json {
  return { "application/json": { schema } };
}

function typeOf(type: Field["type"] | Param["type"]): Json {
  return typeof type === "string" ? scalarTypes[type] : reference(type.struct);
}

function reference(struct: string): Json {
  return { $ref: `#/components/schemas/${struct}` };
}
