import { setFlagsFromString } from "node:v8";

/**
 * Tells V8 that this process is brief. What runs often is optimized on another thread, which costs a short run more than
 * it gives; this begins eight times later. Node 20 knows the flag; later versions have another compiler between, and
 * answer flags that they do not know on stderr.
 */
export function expectBriefRun(): void {
  if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=1000000");
}
