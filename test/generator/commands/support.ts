import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { main } from "../../../generator/cli.js";
import { MemoryHost } from "../../../generator/host.js";
import { nodeHost } from "../../../generator/node-host.js";

/** The root of the project, seen from the compiled tests. */
export const root = fileURLToPath(new URL("../../../../", import.meta.url));
export const cli = join(root, "dist/cli/iostx.cjs");

export const idl = ["ics", "iostx", "ipstx", "mapi"].map(
  (name) => [`idl/${name}.idl`, readFileSync(join(root, `idl/${name}.idl`), "utf8")] as const,
);

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line on files in memory. */
export async function run(host: MemoryHost, ...words: readonly string[]): Promise<Outcome> {
  let stdout = "";
  let stderr = "";
  const code = await main(words, {
    host,
    color: false,
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
  });
  return { code, stdout, stderr };
}

/** A host with our IDL. */
export function hostWithIdl(): MemoryHost {
  return new MemoryHost(idl);
}

/** Does something in a folder of its own, which is gone afterwards. */
export async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), "iostx-generate-"));
  try {
    nodeHost.writeFiles(new Map(idl.map(([path, text]) => [join(folder, path), text])));
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function timeOf(path: string): number {
  return statSync(path).mtimeMs;
}
