import { smoke } from "./smoke.js";

/** The smoke test as a program. */
console.log(await smoke());
