import { test } from "uvu";
import * as assert from "uvu/assert";
import { filesBelow, projectFiles, projectPath, readProject } from "../support.js";

const BANNER =
  "Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.";

const files = projectFiles();
const modules = [...files].filter(([file]) => file.endsWith(".ts"));

test("two runs give the same files with the same bytes", () => {
  assert.equal([...projectFiles()], [...files]);
});

for (const [file, text] of files) {
  test(`generated/${file} is what the IDL gives`, () => {
    assert.is(readProject(`generated/${file}`), text, "stale: run npm run generate");
  });
}

test("generated/ holds nothing but what is generated, and the manifest of the last run here", () => {
  const known = new Set([...files.keys(), "iostx.manifest.json"]);
  assert.equal(
    filesBelow(projectPath("generated")).filter((file) => !known.has(file)),
    [],
  );
});

test("every module begins with the banner that names the IDL", () => {
  for (const [file, text] of modules) assert.is(text.split("\n")[0], `// ${BANNER}`, file);
});

test("no file tells when, where or by which version it was made", () => {
  for (const [file, text] of files) {
    assert.not.match(text, /\b20\d\d-\d\d-\d\d\b/, file);
    assert.not.match(
      text,
      new RegExp(
        `\\b${(JSON.parse(readProject("package.json")) as { version: string }).version.replaceAll(".", "\\.")}\\b`,
      ),
      file,
    );
    assert.not.match(text, /\/(home|root|tmp|work|Users)\//, file);
  }
});

test("no module imports anything from outside of its folder", () => {
  for (const [file, text] of modules) {
    for (const [, name] of text.matchAll(/\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g)) {
      assert.match(name!, /^\.\/[a-z\d-]+\.js$/, file);
      assert.ok(files.has(name!.slice(2).replace(/\.js$/, ".ts")), `${file} imports ${name}`);
    }
  }
});

test("no module makes code at run time, or loads with require", () => {
  for (const [file, text] of modules) {
    // Loads koffi, and only when it is asked to.
    const code = file === "native.ts" ? text.replace("import(name)", "") : text;
    assert.not.match(code, /\beval\s*\(|new Function\b|\brequire\s*\(|\bimport\s*\(/, file);
  }
});

test("files end with one line end, have no space at the end of a line, and no line end of Windows", () => {
  for (const [file, text] of files) {
    assert.match(text, /[^\n]\n$/, file);
    assert.not.match(text, /[ \t]$|\r/m, file);
  }
});

test("the index has every module but itself", () => {
  const index = files.get("index.ts")!;
  for (const [file] of modules) {
    const name = file.slice(0, -3);
    // Modules that say the same of different processors keep their names.
    const exports = name === "x86" || name === "x64" ? `* as ${name}` : "*";
    // Whoever wants native objects imports them by themselves.
    const isApart = name === "index" || name.startsWith("native");
    if (!isApart) assert.ok(index.includes(`export ${exports} from "./${name}.js";`), file);
  }
});

test("the drawing is well-formed as far as its tags and ampersands go", () => {
  const svg = files.get("state-machine.svg")!;
  const open: string[] = [];
  for (const [, slash, name, self] of svg.matchAll(/<(\/?)([a-z]+)\b[^<>]*?(\/?)>/g)) {
    if (slash) assert.is(open.pop(), name);
    else if (!self) open.push(name!);
  }
  assert.equal(open, []);
  assert.not.match(svg, /&(?!\w+;|#\d+;)/);
});

test.run();
