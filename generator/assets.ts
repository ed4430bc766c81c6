import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The root of the package, seen from `dist/generator`, and as well from the bundle of it in `dist/cli`. */
const root = fileURLToPath(new URL("../../", import.meta.url));

/** Where a file or folder of the package is. */
export function packagePath(path: string): string {
  return root + path;
}

/** The text of a file that the package carries: a template, a schema, its own description. */
export function readAsset(path: string): string {
  return readFileSync(packagePath(path), "utf8");
}

/** The text of a template. */
export function readTemplate(name: string): string {
  return readAsset(`templates/${name}.hbs`);
}
