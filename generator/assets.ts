import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The root of the package, seen from the compiled compiler in `dist/generator`. */
const root = new URL("../../", import.meta.url);

/** The text of a file that the package carries: a template, a schema, its own description. */
export function readAsset(path: string): string {
  return readFileSync(new URL(path, root), "utf8");
}

/** Where the templates are. */
export const templatesFolder = fileURLToPath(new URL("templates/", root));

/** The text of a template. */
export function readTemplate(name: string): string {
  return readAsset(`templates/${name}.hbs`);
}

/** A hash of all that makes the output but the IDL: the compiler's own modules and the templates. */
export function compilerHash(): string {
  const sum = createHash("sha256");
  const base = fileURLToPath(root);
  const visit = (folder: string) => {
    for (const entry of readdirSync(base + folder, { withFileTypes: true }).sort(byName)) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else if (/\.(js|hbs)$/.test(entry.name)) sum.update(path).update(readFileSync(base + path));
    }
  };
  for (const folder of [
    "dist/generator/language",
    "dist/generator/model",
    "dist/generator/emit",
    "templates",
  ])
    visit(folder);
  return sum.digest("hex");
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}
