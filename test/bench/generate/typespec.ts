import type { Method, Scalar, Schema, Struct } from "./schema.js";

const scalarTypes: Readonly<Record<Scalar, string>> = {
  u32: "uint32",
  i32: "int32",
  u64: "uint64",
  text: "string",
  id: "bytes",
};

/** The schema for tsp, with the HTTP library, without which its OpenAPI emitter has no operations to emit. */
export function renderTypeSpec({ structs, methods, states }: Schema): string {
  const values = states.map(({ name, doc, value }) => `  /** ${doc} */\n  ${name}: ${value},\n`).join("");
  const given = states.flatMap(({ entered }) => entered?.struct ?? []);
  return [
    `/* Input of the benchmark. */\nimport "@typespec/http";\n\nusing Http;\n\n@service\nnamespace Bench;\n`,
    ...structs.map(renderStruct),
    `/** The steps. */\nenum Step {\n${values}}\n`,
    ...methods.map((method) => renderMethod(method, given)),
  ].join("\n");
}

function renderStruct({ name, doc, fields }: Struct): string {
  const lines = fields.map((field) => `  /** ${field.doc} */\n  ${field.name}: ${typeOf(field.type)};\n`);
  return `/** ${doc} */\nmodel ${name} {\n${lines.join("")}}\n`;
}

function renderMethod({ name, doc, params, gives }: Method, given: readonly string[]): string {
  const list = params.map((param) => `${param.name}: ${typeOf(param.type)}`).join(", ");
  const results = { state: `{ @body given: ${given.join(" | ")} }`, text: "{ @body given: string }" };
  const result = gives === undefined ? "void" : results[gives];
  return `/** ${doc} */\n@route("/${name}")\n@post\nop ${name}(${list}): ${result};\n`;
}

function typeOf(type: Scalar | { readonly struct: string }): string {
  return typeof type === "string" ? scalarTypes[type] : type.struct;
}
