import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { MemoryServer } from "../../../examples/servers/memory/memory-server.js";
import type { ServerChanges, ServerError } from "../../../examples/servers/server.js";
import type { Order, Report, SentChange, ServerAnswer, ServerCall } from "./protocol.js";

const worker = fileURLToPath(new URL("worker.js", import.meta.url));

/** A process that runs what it is told until it is killed, and calls the server that lives here. */
export class Child {
  readonly #process: ChildProcess = fork(worker, { serialization: "advanced" });
  readonly #ended = new Promise<string>((resolve) => {
    this.#process.on("exit", (code, signal) => resolve(signal ?? String(code)));
  });
  #server: MemoryServer | undefined;
  #report: ((report: Report) => void) | undefined;

  constructor() {
    this.#process.on("message", (message: ServerCall | Report) => {
      if ("done" in message) this.#report?.(message);
      else void this.#answer(message);
    });
  }

  /** Does it, and reports; nothing where the process was killed on the way. */
  async run(
    order: Omit<Order, "identity" | "capabilities">,
    server: MemoryServer,
  ): Promise<Report | undefined> {
    const { identity, capabilities } = server;
    this.#server = server;
    const reported = new Promise<Report>((resolve) => {
      this.#report = resolve;
    });
    this.#process.send({ ...order, identity, capabilities });
    const end = await Promise.race([reported, this.#ended]);
    if (typeof end !== "string") return end;
    if (end !== "SIGKILL") throw new Error(`the process ended by itself: ${end}`);
    return undefined;
  }

  stop(): void {
    this.#process.kill();
  }

  async #answer({ id, method, parameters }: ServerCall): Promise<void> {
    const server = this.#server as unknown as Record<string, (...parameters: readonly unknown[]) => unknown>;
    const answer: ServerAnswer = await Promise.resolve(server[method]!(...parameters)).then(
      async (value) => ({ id, value: method === "changes" ? await sent(value as ServerChanges) : value }),
      ({ code = "failed", message }: ServerError) => ({ id, error: { code, message } }),
    );
    // A process that was killed needs no answer.
    if (this.#process.connected) this.#process.send(answer, () => {});
  }
}

async function sent({ changes, ...answer }: ServerChanges): Promise<unknown> {
  const list: SentChange[] = [];
  for await (const change of changes) {
    if (change.change !== "put") list.push(change);
    else {
      const { header: _, content, ...put } = change;
      list.push({ ...put, mime: await content() });
    }
  }
  return { ...answer, changes: list };
}
