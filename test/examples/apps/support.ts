import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { sampleFile } from "../../../examples/apps/mirror/options.js";
import { Replica } from "../../../examples/stores/core/replica.js";
import { openSqliteStorage } from "../../../examples/stores/sqlite/open.js";

const program = fileURLToPath(new URL("../../../examples/apps/mirror.js", import.meta.url));

/** Real Outlook files, which pst-extractor carries. */
export const enron = sampleFile();
export const outlookFiles = ["pstextractortest@outlook.com.ost", "pstextractortestpdf@outlook.com.ost"].map(
  (name) => join(dirname(enron), name),
);

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the program in a folder. */
export function start(
  folder: string,
  words: readonly string[],
): { child: ChildProcess; finished: Promise<Finished> } {
  const child = spawn(process.execPath, [program, ...words], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const finished = new Promise<Finished>((resolve, reject) => {
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
  return { child, finished };
}

export function run(folder: string, ...words: readonly string[]): Promise<Finished> {
  return start(folder, words).finished;
}

/** Does something in a folder of its own, which is gone afterwards. */
export async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), "iostx-mirror-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Does something with a store of our own in a file, as a program would that the user edits it with. */
export function editStore<Value>(path: string, work: (replica: Replica) => Value): Value {
  const replica = new Replica(openSqliteStorage(path));
  try {
    return work(replica);
  } finally {
    replica.close();
  }
}

/** All files below a folder with their bytes, by path; but for locks, which say who had them last. */
export function contentsOf(folder: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const visit = (path: string) => {
    for (const name of readdirSync(path).sort()) {
      const full = join(path, name);
      if (statSync(full).isDirectory()) visit(full);
      else if (!name.endsWith(".lock")) files.set(relative(folder, full), readFileSync(full));
    }
  };
  visit(folder);
  return files;
}

/** The messages of a Maildir, by path. */
export function messagesOf(maildir: string): Map<string, Buffer> {
  return new Map([...contentsOf(maildir)].filter(([path]) => /\/(cur|new)\//.test(path)));
}
