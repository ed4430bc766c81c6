import { setFlagsFromString } from "node:v8";

/**
 * Tells V8 that this process is brief. What runs often is optimized on another thread, which costs a short run more than
 * it gives; this begins eight times later. Threads that start from now on get room for what is new in memory at once,
 * rather than step by step: most of what a type checker makes stays to the end. Node 20 knows the flags; later versions
 * have another compiler between, and answer flags that they do not know on stderr.
 */
export function expectBriefRun(): void {
  if (!process.versions.node.startsWith("20.")) return;
  setFlagsFromString("--interrupt-budget=1000000");
  setFlagsFromString("--min-semi-space-size=32");
  setFlagsFromString("--max-semi-space-size=32");
}
