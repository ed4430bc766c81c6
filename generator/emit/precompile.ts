/** A step of the build: compiles the templates, so that the generator need not. */
import { readdirSync, writeFileSync } from "node:fs";
import { packagePath, readTemplate } from "../assets.js";
import { hashOf, precompiledPath } from "./handlebars.js";
import { printing } from "./printing.js";
import { templateCode } from "./template-code.js";

const entries = readdirSync(packagePath("templates"))
  .filter((file) => file.endsWith(".hbs"))
  .sort()
  .map((file) => {
    const name = file.slice(0, -".hbs".length);
    const text = readTemplate(name);
    return `${JSON.stringify(name)}: { hash: "${hashOf(text)}", print: ${templateCode(text)} }`;
  });
const calls = Object.keys(printing).join(", ");
writeFileSync(
  precompiledPath,
  `module.exports = ({ ${calls} }) => {\nconst printers = {\n${entries.join(",\n")}\n};\nreturn printers;\n};\n`,
);
