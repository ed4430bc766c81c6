import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { OutputHost } from "./host.js";

/** The host that reads and writes the file system. Paths keep forward slashes; they are the user's words. */
export const nodeHost: OutputHost = {
  readFile(path) {
    try {
      return readFileSync(path, "utf8");
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },

  listFolder(path) {
    try {
      const files = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile());
      return files.map(({ name }) => `${path.replace(/\/$/, "")}/${name}`).sort();
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },

  writeFile(path, text) {
    mkdirSync(dirname(path), { recursive: true });
    const temporary = join(dirname(path), `.${process.pid}.iostx.tmp`);
    try {
      writeFileSync(temporary, text);
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  },

  removeFile(path) {
    rmSync(path, { force: true });
  },
};

/** Whether an error means that a file or folder is not there, or is the other of the two. */
function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR";
}
