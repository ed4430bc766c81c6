import type { Method, Scalar, Schema, Struct } from "./schema.js";

const scalarTypes: Readonly<Record<Scalar, string>> = {
  u32: "uint32",
  i32: "int32",
  u64: "uint64",
  text: "string",
  id: "bytes",
};

/** The schema for protoc and buf. A method has a request and a response of its own, as the style guide demands. */
export function renderProto({ structs, methods, states }: Schema): string {
  const values = states.map(({ name, doc, value }) => `  // ${doc}\n  ${name} = ${value};\n`).join("");
  return [
    `// Input of the benchmark.\nsyntax = "proto3";\n\npackage bench.v1;\n`,
    ...structs.map(renderStruct),
    `// The steps.\nenum Step {\n${values}}\n`,
    ...methods.map((method) =>
      renderMessages(
        method,
        states.flatMap(({ entered }) => entered?.struct ?? []),
      ),
    ),
    `// The service.\nservice Service {\n${methods.map(renderMethod).join("")}}\n`,
  ].join("\n");
}

function renderStruct({ name, doc, fields }: Struct): string {
  const lines = fields.map(
    (field, index) => `  // ${field.doc}\n  ${typeOf(field.type)} ${field.name} = ${index + 1};\n`,
  );
  return `// ${doc}\nmessage ${name} {\n${lines.join("")}}\n`;
}

function renderMessages({ name, params, gives }: Method, given: readonly string[]): string {
  const request = params.map((param, index) => `  ${typeOf(param.type)} ${param.name} = ${index + 1};\n`);
  const choices = given.map((struct, index) => `    ${struct} ${lowerFirst(struct)} = ${index + 1};\n`);
  const results = { state: `  oneof given {\n${choices.join("")}  }\n`, text: "  string given = 1;\n" };
  const response = gives === undefined ? "" : results[gives];
  return `message ${name}Request {\n${request.join("")}}\n\nmessage ${name}Response {\n${response}}\n`;
}

function renderMethod({ name, doc }: Method): string {
  return `  // ${doc}\n  rpc ${name}(${name}Request) returns (${name}Response);\n`;
}

function typeOf(type: Scalar | { readonly struct: string }): string {
  return typeof type === "string" ? scalarTypes[type] : type.struct;
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
