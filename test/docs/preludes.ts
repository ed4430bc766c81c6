import * as sdk from "iostx";
import type { Block } from "./blocks.js";

/** What examples take for granted, by the word that they name it with. */
const preludes: Readonly<Record<string, string>> = {
  /** A store and a server that are only there for the compiler. */
  session: `
    declare const store: import("iostx").IOSTX;
    declare const server: { putFolder(folder: import("iostx").UPFLD): Promise<void> };`,
  /** What opens a store that is to be checked. */
  conformance: `
    declare const open: Parameters<typeof import("iostx/conformance").storeRules>[0];`,
  /** A store of native code, and native code that takes one. */
  native: `
    declare const address: number;
    declare const own: import("iostx").IOSTX;
    declare const use: (address: number) => void;`,
  /** A store in memory with one new folder and one new item. */
  memory: `
    import * as core from "./examples/stores/core/replica.js";
    import * as replicated from "./examples/stores/core/replicated-store.js";
    import * as memory from "./examples/stores/memory/memory-storage.js";
    const mail = new core.Replica(new memory.MemoryStorage());
    mail.addItem(mail.createFolder("Inbox"), new TextEncoder().encode("Subject: Hello\\r\\n\\r\\nHello.\\r\\n"));
    const store = new replicated.ReplicatedStore(mail);`,
};

/** An example as a module: its preludes, on one line so that its own lines are easily found, then itself. */
export function moduleOf({ code, words, place }: Block): string {
  const chosen = words.filter((word) => word !== "run");
  const texts = chosen.map((word) => {
    const text = preludes[word];
    if (text === undefined) throw new Error(`${place}: there is no prelude ${word}`);
    return text.replace(/\s*\n\s*/g, " ");
  });
  const imports = place.startsWith("generated/") ? [importOf(code)] : [];
  return `${[...imports, ...texts, "export {};"].join(" ")}\n${code}`;
}

/** In a comment of the SDK its own names are known. */
function importOf(code: string): string {
  const words = new Set(code.match(/\b[A-Za-z_]\w*\b/g));
  return `import { ${Object.keys(sdk)
    .filter((name) => words.has(name))
    .join(", ")} } from "iostx";`;
}
