import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

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

/** A hash of all that makes the output but the IDL: the compiler's own modules and the templates. */
export function compilerHash(): string {
  const sum = createHash("sha256");
  for (const folder of [
    "dist/generator/language/",
    "dist/generator/model/",
    "dist/generator/emit/",
    "templates/",
  ]) {
    const names = readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" });
    for (const name of names.filter((one) => /\.(js|hbs)$/.test(one)).sort()) {
      sum.update(name).update(readFileSync(new URL(folder + name.replaceAll("\\", "/"), root)));
    }
  }
  return sum.digest("hex");
}
