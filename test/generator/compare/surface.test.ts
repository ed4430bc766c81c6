import { Project, type SourceFile, SyntaxKind } from "ts-morph";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type SurfaceExport, surfaceOf } from "../../../generator/compare/surface.js";
import { render } from "../../../generator/emit/render.js";
import type { Model } from "../../../generator/model/model.js";
import { isInProject, projectModel, readProject, template } from "../support.js";
import { edited, modelOf } from "./support.js";

/** The modules whose exports depend on the model one by one. */
const MODULES = [
  "flags",
  "hresults",
  "identifiers",
  "properties",
  "enums",
  "structs",
  "interfaces",
  "states",
];

/** What all SDKs export from these modules, whatever the IDL says: it follows from the language, not from the IDL. */
const FIXED = new Set([
  ...["FlagSet", "FlagSets", "flagSets", "HResultInfo", "PropertyTypes", "Awaitable", "Out", "Filled"],
  ...["StateStructs", "Children", "Conditions", "Loops", "EnterArguments"],
]);

/** The exports of a printed SDK, each as lines: `struct SYNC`, `  readonly pwzPath: string | null`. */
function printed(model: Model): Map<string, string[]> {
  const files = render(model, { sources: "test", template });
  const project = new Project({ useInMemoryFileSystem: true });
  const exports = new Map<string, string[]>();
  const propertyTypes = new Map<string, string>();
  for (const name of MODULES) {
    const text = files.get(`${name}.ts`);
    if (text === undefined) continue;
    const file = project.createSourceFile(`/${name}.ts`, text);
    addInterfaces(file, exports, propertyTypes);
    for (const variable of file.getVariableDeclarations()) {
      if (!variable.isExported() || FIXED.has(variable.getName())) continue;
      const keys = variable
        .getFirstDescendantByKind(SyntaxKind.ObjectLiteralExpression)
        ?.getProperties()
        .map((property) => property.asKindOrThrow(SyntaxKind.PropertyAssignment).getName());
      exports.set(variable.getName(), keys ?? []);
    }
  }
  const tags = exports.get("PR");
  if (tags !== undefined)
    exports.set(
      "PR",
      tags.map((tag) => `${tag}: ${propertyTypes.get(tag)}`),
    );
  return exports;
}

function addInterfaces(
  file: SourceFile,
  exports: Map<string, string[]>,
  propertyTypes: Map<string, string>,
): void {
  for (const one of file.getInterfaces()) {
    for (const member of one.getProperties()) {
      const tag = /^\[PR\.(\w+)\]$/.exec(member.getName())?.[1];
      if (tag !== undefined) propertyTypes.set(tag, member.getTypeNodeOrThrow().getText());
    }
    if (FIXED.has(one.getName())) continue;
    const base = one.getExtends().map((node) => `extends ${node.getText()}`);
    const methods = one.getMethods().map((method) => {
      const parameters = method.getParameters().map((parameter) => parameter.getText());
      const result = /^Awaitable<(.*)>$/.exec(method.getReturnTypeNodeOrThrow().getText())?.[1];
      return `${method.getName()}(${parameters.join(", ")}): ${result}`;
    });
    const members = one.getProperties().map((member) =>
      member
        .getText()
        .replace(/\/\*\*.*\*\/\s*/s, "")
        .replace(/;$/, ""),
    );
    exports.set(one.getName(), [...base, ...methods, ...members]);
  }
}

/** The same of the surface. */
function lines({ base, kind, name, members }: SurfaceExport): string[] {
  const print = (member: SurfaceExport["members"][number]) => {
    if (kind === "interface") return member.name + member.type;
    if (kind !== "struct") return name === "PR" ? `${member.name}: ${member.type}` : member.name;
    return `${member.readonly ? "readonly " : ""}${member.name}${member.optional ? "?" : ""}: ${member.type}`;
  };
  return [...(base === undefined ? [] : [`extends ${base}`]), ...members.map(print)];
}

const models: readonly (readonly [string, () => Model])[] = [
  ["the project's IDL", projectModel],
  [
    "an IDL with one of everything",
    () => modelOf(edited(["project KEY as bytes;", "project KEY as bytes;\nproject EITHER as property;"])),
  ],
  ...["clashes", "words", "nesting", "empty"]
    .map((name) => `test/fixtures/hostile/${name}/iostx.model.json`)
    .filter(isInProject)
    .map((path) => [path, () => JSON.parse(readProject(path)) as Model] as const),
];

for (const [name, load] of models) {
  test(`the surface is what the SDK exports: ${name}`, () => {
    const model = load();
    const actual = printed(model);
    const surface = new Map(surfaceOf(model).map((one) => [one.name, lines(one)]));
    assert.equal([...surface.keys()].sort(), [...actual.keys()].sort());
    // The order of exports and members means nothing to those who use them.
    for (const [key, list] of surface) assert.equal([...list].sort(), [...actual.get(key)!].sort(), key);
  });
}

test.run();
