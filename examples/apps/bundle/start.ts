/** What is started: the bundle beside it. */
import { join } from "node:path";
import { runCached } from "./cached.js";

runCached(join(import.meta.dirname, "program.cjs"));
