import { Worker } from "node:worker_threads";
import { packagePath } from "../../assets.js";
import type { ImportExtension } from "../options.js";
import type { Verifier, VerifyProblem } from "./verifier.js";
import type { VerifyTask } from "./worker.js";

/** The type checker in a thread of its own, which gets ready while the files to check are still made. */
export class ThreadVerifier implements Verifier {
  readonly #worker = new Worker(packagePath("dist/cli/verify-worker.cjs"));
  #answered = false;
  readonly #problems: Promise<VerifyProblem[]>;

  constructor() {
    this.#problems = new Promise((resolve, reject) => {
      this.#worker.once("message", resolve).once("error", reject);
    });
    this.#worker.once("message", () => {
      this.#answered = true;
    });
    // It may fail before anybody asks, and nobody may ask at all.
    this.#problems.catch(() => {});
  }

  verify(files: ReadonlyMap<string, string>, importExtension: ImportExtension): Promise<VerifyProblem[]> {
    this.#worker.postMessage([files, importExtension] satisfies VerifyTask);
    return this.#problems;
  }

  /** Where the thread has answered, it ends by itself. */
  async stop(): Promise<void> {
    if (!this.#answered) await this.#worker.terminate();
  }
}
