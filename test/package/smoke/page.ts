import { smoke } from "./smoke.js";

/** The smoke test in a page: its console tells what became of it, and what became of it in a worker. */
declare const console: { info(text: string): void };
declare class Worker {
  constructor(url: string, options: { readonly type: "module" });
  onmessage: (event: { readonly data: string }) => void;
  onerror: (event: { readonly message: string }) => void;
}

/** Whether the page may make code of text: under the policy that is tested, it may not. */
function evaluates(): boolean {
  try {
    return new Function("return true")() === true;
  } catch {
    return false;
  }
}

const inPage = await smoke().catch(String);
const worker = new Worker("/worker.js", { type: "module" });
const inWorker = await new Promise<string>((resolve) => {
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = ({ message }) => resolve(`the worker failed: ${message}`);
});
console.info(JSON.stringify({ inPage, inWorker, evaluates: evaluates() }));
