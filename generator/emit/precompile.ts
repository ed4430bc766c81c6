/** A step of the build: compiles the templates, so that the generator need not. */
import { readdirSync, writeFileSync } from "node:fs";
import Handlebars from "handlebars";
import { packagePath, readTemplate } from "../assets.js";
import { compileOptions, hashOf, precompiledPath } from "./handlebars.js";

const entries = readdirSync(packagePath("templates"))
  .filter((file) => file.endsWith(".hbs"))
  .sort()
  .map((file) => {
    const name = file.slice(0, -".hbs".length);
    const text = readTemplate(name);
    const spec = String(Handlebars.precompile(text, compileOptions));
    return `${JSON.stringify(name)}: { hash: "${hashOf(text)}", spec: ${spec} }`;
  });
writeFileSync(precompiledPath, `module.exports = {\n${entries.join(",\n")}\n};\n`);
