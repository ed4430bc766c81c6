import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { packedFiles, ROOT } from "./project.js";

const test = suite("package: contents");

/** Everything that the package holds; a file that none of these describes has no business in it. */
const CONTENTS: readonly RegExp[] = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  /^generated\/[\w-]+\.ts$/,
  /^generated\/include\/iostx\.h$/,
  /^generated\/(iostx\.model\.json|state-machine\.(mmd|svg)|(states|decisions)\.md)$/,
  /^dist\/generated\/[\w-]+\.(js|d\.ts|js\.map)$/,
  /^dist\/cli\/[\w-]+\.cjs$/,
  /^dist\/generator\/(\w+\/){0,3}[\w-]+\.(js|d\.ts)$/,
  /^dist\/generator\/(emit|model)\/precompiled\.cjs$/,
  /^dist\/test\/conformance\/(\w+\/){0,3}[\w-]+\.(js|d\.ts)$/,
  /^dist\/examples\/servers\/server\.(js|d\.ts)$/,
  /^generator\/model\/model\.schema\.json$/,
  /^generator\/editor\/[\w-]+(\.tmLanguage)?\.json$/,
  /^idl\/\w+\.idl$/,
  /^templates\/(new\/)?[\w.-]+\.hbs$/,
];

const files = packedFiles();

test("the package holds what it should and nothing else", () => {
  const strangers = files.filter((file) => !CONTENTS.some((pattern) => pattern.test(file)));
  assert.equal(strangers, []);
  for (const pattern of CONTENTS)
    assert.ok(
      files.some((file) => pattern.test(file)),
      `no ${pattern}`,
    );
});

test("no test, benchmark, example, build step or manifest is in it", () => {
  const unwanted =
    /^(test|bench|examples|docs|node_modules|dist\/test\/(?!conformance\/)|dist\/examples\/(?!servers\/))|\.test\.(?!ts\.hbs)|manifest\.json$|bundle\.|precompile\.|template-code\./;
  assert.equal(
    files.filter((file) => unwanted.test(file)),
    [],
  );
});

test("every module is compiled, and its source map leads to a file of the package", () => {
  for (const file of files.filter((path) => /^generated\/[\w-]+\.ts$/.test(path))) {
    const compiled = `dist/${file.replace(/\.ts$/, "")}`;
    for (const ending of [".js", ".d.ts", ".js.map"]) assert.ok(files.includes(compiled + ending), compiled);
    const map = JSON.parse(readFileSync(join(ROOT, `${compiled}.js.map`), "utf8")) as { sources: string[] };
    assert.equal(
      map.sources.map((source) => join("dist/generated", source)),
      [join(file)],
    );
  }
});

test("what package.json names is in the package, as ESM only", () => {
  const description = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    readonly bin: Readonly<Record<string, string>>;
    readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
    readonly type: string;
    readonly dependencies?: object;
    readonly scripts: Readonly<Record<string, string>>;
  };
  assert.is(description.type, "module");
  assert.is(description.dependencies, undefined);
  const conditions = Object.values(description.exports).flatMap((one) =>
    typeof one === "string" ? [] : Object.keys(one),
  );
  assert.equal([...new Set(conditions)], ["types", "default"]);
  const targets = Object.values(description.exports).flatMap((one) =>
    typeof one === "string" ? [one] : Object.values(one),
  );
  for (const target of [...targets, ...Object.values(description.bin)]) {
    const pattern = target.replace(/^\.\//, "").replace(/[.]/g, "\\.").replace("*", "[\\w.]+");
    assert.ok(
      files.some((file) => new RegExp(`^${pattern}$`).test(file)),
      target,
    );
  }
  for (const name of ["preinstall", "install", "postinstall"]) assert.not(name in description.scripts);
});

test.run();
