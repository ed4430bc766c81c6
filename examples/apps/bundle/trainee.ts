/**
 * Runs the program with the arguments of a user, and keeps what V8 has made of it by the end: the functions that have
 * run.
 */
import { writeFileSync } from "node:fs";
import { cacheOf, load, parts } from "./cached.js";

const [program, ...words] = process.argv.slice(2) as [string, ...string[]];
process.argv.splice(1, Number.POSITIVE_INFINITY, program, ...words);
load(program);
process.on("exit", () => {
  for (const [path, { script }] of parts) writeFileSync(cacheOf(path), script.createCachedData());
});
