/** Checks the pages that were built: that no link is dead, and that search and navigation lead to pages. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { deadEntries, deadLinks, type Site } from "./links.js";

const root = process.argv[2] ?? "docs/api";

const site: Site = new Map(
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(root, path)).isFile())
    .map((path) => [
      path.replaceAll("\\", "/"),
      path.endsWith(".html") ? readFileSync(join(root, path), "utf8") : undefined,
    ]),
);
const problems = [
  ...deadLinks(site),
  ...["search", "navigation"].flatMap((name) =>
    deadEntries(site, readFileSync(join(root, "assets", `${name}.js`), "utf8")).map(
      (one) => `${name}: ${one}`,
    ),
  ),
];
for (const problem of problems) console.error(problem);
const pages = [...site.values()].filter((html) => html !== undefined).length;
console.log(`${pages} pages, ${problems.length} dead links`);
process.exitCode = problems.length === 0 ? 0 : 1;
