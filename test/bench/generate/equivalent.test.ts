import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Inputs, renderInputs } from "./inputs.js";
import { describeSchema, type Schema, usualSize } from "./schema.js";

/**
 * What a text declares, read back from it: names in order, and the types in the words of one language for all. A
 * benchmark that gives one contestant less to do than another measures nothing.
 */
interface Inventory {
  readonly structs: Readonly<Record<string, readonly string[]>>;
  readonly methods: Readonly<Record<string, readonly string[]>>;
  readonly states: readonly string[];
}

const types: Readonly<Record<string, string>> = {
  ...{ ULONG: "u32", LONG: "i32", HRESULT: "i32", ULONGLONG: "u64", LPWSTR: "text", BYTE: "id" },
  ...{ uint32: "u32", int32: "i32", uint64: "u64", string: "text", bytes: "id" },
};

const typeOf = (word: string) => types[word] ?? word.replace(/^PThing/, "Thing");

/** The blocks that a pattern finds: by name, the members that another pattern finds in each. */
function blocks(text: string, block: RegExp, member: (body: string) => readonly string[]) {
  return Object.fromEntries([...text.matchAll(block)].map(([, name, body]) => [name!, member(body!)]));
}

/** Members written as `type name`, or as `name: type`. */
const typeFirst = (pattern: RegExp) => (body: string) =>
  [...body.matchAll(pattern)].map(([, type, name]) => `${name}: ${typeOf(type!)}`);
const nameFirst = (pattern: RegExp) => (body: string) =>
  [...body.matchAll(pattern)].map(([, name, type]) => `${name}: ${typeOf(type!)}`);

const valuesOf = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, name, value]) => `${name} = ${value}`);

function readDescription({ structs, methods, states }: Schema): Inventory {
  const line = ({ name, type }: Schema["structs"][number]["fields"][number]) =>
    `${name}: ${typeof type === "string" ? type : type.struct}`;
  return {
    structs: Object.fromEntries(structs.map(({ name, fields }) => [name, fields.map(line)])),
    methods: Object.fromEntries(
      methods.map(({ name, params }) => [name, params.map((param) => line({ ...param, doc: "" }))]),
    ),
    states: states.map(({ name, value }) => `${name} = ${value}`),
  };
}

const readers = {
  idl: (text) => ({
    structs: blocks(text, /struct (\w+)\n\{(.*?)\n\}/gs, typeFirst(/^ {4}(\w+) (\w+)(?:\[16\])?;/gm)),
    methods: blocks(
      text.slice(text.indexOf("interface Service")),
      /HRESULT (\w+)\((.*?)\);/g,
      typeFirst(/\[in\] (\w+) (\w+)/g),
    ),
    states: valuesOf(text, /^ {4}(STEP_\d+) = (\d+)/gm),
  }),
  proto: (text) => ({
    structs: blocks(text, /message (Thing\d+) \{(.*?)\n\}/gs, typeFirst(/^ {2}(\w+) (\w+) = \d+;/gm)),
    methods: blocks(text, /message (\w+)Request \{(.*?)\}/gs, typeFirst(/^ {2}(\w+) (\w+) = \d+;/gm)),
    states: valuesOf(text, /^ {2}(STEP_\d+) = (\d+)/gm),
  }),
  typeSpec: (text) => ({
    structs: blocks(text, /model (\w+) \{(.*?)\n\}/gs, nameFirst(/^ {2}(\w+): (\w+);/gm)),
    methods: blocks(text, /^op (\w+)\((.*?)\)/gm, nameFirst(/(\w+): (\w+)/g)),
    states: valuesOf(text, /^ {2}(STEP_\d+): (\d+)/gm),
  }),
  openApi: readOpenApi,
} satisfies Readonly<Record<keyof Inputs, (text: string) => Inventory>>;

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string;
  readonly format?: string;
  readonly contentEncoding?: string;
  readonly $ref?: string;
  readonly enum?: readonly number[];
  readonly "x-enum-varnames"?: readonly string[];
}

function readOpenApi(text: string): Inventory {
  const { paths, components } = JSON.parse(text) as {
    paths: Readonly<
      Record<string, { post: { requestBody?: { content: Record<string, { schema: JsonSchema }> } } }>
    >;
    components: { schemas: Readonly<Record<string, JsonSchema>> };
  };
  const word = ({ $ref, format, contentEncoding, type = "" }: JsonSchema) =>
    $ref?.replace(/.*\//, "") ?? typeOf(format ?? (contentEncoding === undefined ? type : "bytes"));
  const members = ({ properties = {} }: JsonSchema) =>
    Object.entries(properties).map(([name, schema]) => `${name}: ${word(schema)}`);
  const { Step, ...structs } = components.schemas;
  const methods = Object.entries(paths).map(([path, { post }]) => {
    const schema = post.requestBody?.content["application/json"]?.schema;
    return [path.slice(1), schema === undefined ? [] : members(schema)];
  });
  return {
    structs: Object.fromEntries(Object.entries(structs).map(([name, schema]) => [name, members(schema)])),
    methods: Object.fromEntries(methods),
    states: Step!.enum!.map((value, index) => `${Step!["x-enum-varnames"]![index]} = ${value}`),
  };
}

const test = suite("inputs of the benchmark");

for (const size of [usualSize, { structs: 4, methods: 6, states: 3 }]) {
  const schema = describeSchema(size);
  const inputs = renderInputs(schema);
  for (const [language, read] of Object.entries(readers)) {
    test(`${language} says the same as the description, ${size.structs} structs`, () => {
      const inventory = read(inputs[language as keyof Inputs]);
      assert.is(Object.keys(inventory.structs).length, size.structs);
      assert.is(Object.keys(inventory.methods).length, size.methods);
      assert.is(inventory.states.length, size.states);
      assert.equal(inventory, readDescription(schema));
    });
  }
}

test.run();
