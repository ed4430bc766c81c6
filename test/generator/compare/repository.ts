import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectModel } from "../support.js";
import { BASE } from "./support.js";

/** Makes a repository with two revisions: `v1` with one IDL in two files, then one with another value of E_BUSY, and a broken IDL in the working tree. */
export function makeRepository(folder: string): void {
  const git = (...words: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@t", ...words], {
      cwd: folder,
      stdio: "pipe",
    });
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  git("init", "--quiet");
  write("idl/walk.idl", `import "../shared/more.idl";\n${BASE}`);
  write("shared/more.idl", "typedef short SHORT;\n");
  write("idl/notes.txt", "not an IDL");
  write("model.json", JSON.stringify(projectModel()));
  git("add", ".");
  git("commit", "--quiet", "--message", "one");
  git("tag", "v1");
  write("idl/walk.idl", BASE.replace("E_BUSY = 0x80040008", "E_BUSY = 0x80040018"));
  git("commit", "--quiet", "--all", "--message", "two");
  write("idl/walk.idl", "this is not IDL");
}
