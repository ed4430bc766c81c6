import { readFileSync, writeFileSync } from "node:fs";
import { imports } from "./imports.js";
import { measure } from "./measure.js";
import { renderSizes, withSizes } from "./table.js";

/** `npm run sizes`: prints what each import costs; with `--write`, into the README. */
const README = new URL("../../../../README.md", import.meta.url);

const table = renderSizes(await measure(imports));
if (process.argv.includes("--write")) writeFileSync(README, withSizes(readFileSync(README, "utf8"), table));
process.stdout.write(`${table}\n`);
