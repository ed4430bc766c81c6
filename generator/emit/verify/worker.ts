/** The thread that type-checks: it loads TypeScript and the language's library while the files are still made. */
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";
import type { ImportExtension } from "../options.js";
import { requireCached } from "./code-cache.js";

/** What the thread is told: the files, and how their imports end. */
export type VerifyTask = readonly [files: ReadonlyMap<string, string>, importExtension: ImportExtension];

const remember = requireCached(createRequire(import.meta.url).resolve("typescript"));
void import("./program.js").then(({ prepareVerify, verify }) => {
  prepareVerify();
  parentPort!.once("message", (task: VerifyTask) => {
    parentPort!.postMessage(verify(...task));
    remember();
  });
});
