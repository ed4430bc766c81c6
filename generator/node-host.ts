import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { FileError } from "./file-error.js";
import type { OutputHost } from "./host.js";

/** The host that reads and writes the file system. Paths keep forward slashes; they are the user's words. */
export const nodeHost: OutputHost = {
  readFile(path) {
    return unlessMissing(path, () => readFileSync(path, "utf8"));
  },

  listFolder(path) {
    return unlessMissing(path, () => {
      const files = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile());
      return files.map(({ name }) => `${path.replace(/\/$/, "")}/${name}`).sort();
    });
  },

  writeFiles(texts) {
    const staged = new Map<string, string>();
    let present = "";
    try {
      for (const [path, text] of texts) {
        present = path;
        mkdirSync(dirname(path), { recursive: true });
        const temporary = join(dirname(path), `.${basename(path)}.${process.pid}${TEMPORARY}`);
        staged.set(path, temporary);
        writeFileSync(temporary, text);
      }
      for (const [path, temporary] of staged) {
        present = path;
        renameSync(temporary, path);
      }
    } catch (error) {
      for (const temporary of staged.values()) rmSync(temporary, { force: true });
      throw new FileError("write", present, error);
    }
    for (const folder of new Set([...texts.keys()].map((path) => dirname(path)))) removeLeftovers(folder);
  },

  removeFile(path) {
    try {
      rmSync(path, { force: true });
    } catch (error) {
      throw new FileError("remove", path, error);
    }
  },
};

/** How the names end of what is not yet whole; before it stands the number of the process that writes. */
const TEMPORARY = ".iostx.tmp";

/** Removes what processes have left that were killed while they wrote. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const writer = name.endsWith(TEMPORARY) ? /\.(\d+)\.iostx\.tmp$/.exec(name)?.[1] : undefined;
    if (writer !== undefined && !isRunning(Number(writer))) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** What is read; nothing where the file or folder is not there, or is the other of the two. */
function unlessMissing<Value>(path: string, read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (/^(ENOENT|ENOTDIR|EISDIR)$/.test((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw new FileError("read", path, error);
  }
}
