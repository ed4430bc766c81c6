/** What is started: the program, which is bundled beside it. */
import { join } from "node:path";
import { load } from "./cached.js";

load(join(import.meta.dirname, "program.cjs"));
