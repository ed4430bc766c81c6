import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { packagePath } from "../assets.js";

/** A hash of all that makes the output but the IDL: the compiler's own modules and the templates. */
export function compilerHash(): string {
  const sum = createHash("sha256");
  const visit = (folder: string) => {
    for (const entry of readdirSync(packagePath(folder), { withFileTypes: true }).sort(byName)) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else if (/\.(js|hbs)$/.test(entry.name)) sum.update(path).update(readFileSync(packagePath(path)));
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
