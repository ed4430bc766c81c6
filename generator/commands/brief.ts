import { setFlagsFromString } from "node:v8";

/**
 * Tells V8 that this process is brief. What runs often is optimized on another thread, which costs a short run more than
 * it gives; this begins eight times later.
 */
export function expectBriefRun(): void {
  setFlagsFromString("--interrupt-budget=1000000");
}
