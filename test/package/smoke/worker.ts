import { smoke } from "./smoke.js";

/** The smoke test in a worker: posts what it has to say. */
declare function postMessage(message: string): void;

postMessage(
  await smoke().then(
    (text) => text,
    (error: unknown) => String(error),
  ),
);
