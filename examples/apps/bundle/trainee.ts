/** Runs a bundle with the arguments of a user, and keeps what V8 has made of it by the end: the functions that have run. */
import { writeFileSync } from "node:fs";
import { cacheOf, runCached } from "./cached.js";

const [bundle, ...words] = process.argv.slice(2) as [string, ...string[]];
process.argv.splice(1, Number.POSITIVE_INFINITY, bundle, ...words);
const script = runCached(bundle);
process.on("exit", () => writeFileSync(cacheOf(bundle), script.createCachedData()));
