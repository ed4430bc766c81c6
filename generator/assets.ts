import { readFileSync } from "node:fs";

/** The root of the package, seen from the compiled compiler in `dist/generator`. */
const root = new URL("../../", import.meta.url);

/** The text of a file that the package carries: a template, a schema, its own description. */
export function readAsset(path: string): string {
  return readFileSync(new URL(path, root), "utf8");
}

/** The text of a template. */
export function readTemplate(name: string): string {
  return readAsset(`templates/${name}.hbs`);
}
