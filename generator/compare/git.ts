import { execFileSync } from "node:child_process";
import type { Host } from "../host.js";

/** A revision of the repository around a folder, opened; or why it could not be. */
export type RevisionResult =
  | { readonly ok: true; readonly host: RevisionHost }
  | { readonly ok: false; readonly problem: "no git" | "no repository" | "no revision" };

/** Opens a revision by any name that git knows: `HEAD~1`, `v1.0.0`, a branch, a hash. */
export function openRevision(revision: string, folder = "."): RevisionResult {
  // The end of the options keeps a revision that begins with a hyphen from being one.
  const words = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  const commit = runGit(words, folder);
  if (commit.ok) return { ok: true, host: new RevisionHost(revision, commit.text.trim(), folder) };
  if (commit.missing) return { ok: false, problem: "no git" };
  const inside = runGit(["rev-parse", "--git-dir"], folder).ok;
  return { ok: false, problem: inside ? "no revision" : "no repository" };
}

/**
 * The files of a revision. Paths are relative to the folder, as they are in the working tree; those that it gives
 * begin with the name of the revision, so that places in a report tell the two versions apart.
 */
export class RevisionHost implements Host {
  readonly #prefix: string;
  readonly #commit: string;
  readonly #folder: string;
  readonly #texts = new Map<string, string | undefined>();

  constructor(revision: string, commit: string, folder: string) {
    this.#prefix = `${revision}:`;
    this.#commit = commit;
    this.#folder = folder;
  }

  /** How a path of the revision is written in reports. */
  pathOf(path: string): string {
    return this.#prefix + path;
  }

  readFile(path: string): string | undefined {
    if (!this.#texts.has(path)) {
      const result = runGit(["show", `${this.#commit}:./${this.#strip(path)}`], this.#folder);
      // What git shows of a folder is a list, with this heading.
      const isFile = result.ok && !result.text.startsWith(`tree ${this.#commit}:`);
      this.#texts.set(path, isFile ? result.text : undefined);
    }
    return this.#texts.get(path);
  }

  listFolder(path: string): string[] | undefined {
    const inside = this.#strip(path).replace(/\/+$/, "");
    const words = [
      "ls-tree",
      "--name-only",
      "-z",
      this.#commit,
      "--",
      ...(inside === "." ? [] : [`${inside}/`]),
    ];
    const result = runGit(words, this.#folder);
    const names = result.ok ? result.text.split("\0").filter(Boolean) : [];
    // A path without a folder would lose the revision's name where it is followed to an import.
    return names.length === 0
      ? undefined
      : names.map((name) => this.pathOf(inside === "." ? `./${name}` : name)).sort();
  }

  #strip(path: string): string {
    return path.startsWith(this.#prefix) ? path.slice(this.#prefix.length) : path;
  }
}

type GitResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly missing: boolean };

function runGit(words: readonly string[], folder: string): GitResult {
  try {
    const text = execFileSync("git", words, {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      stdio: ["ignore", "pipe", "ignore"],
    });
    return { ok: true, text };
  } catch (error) {
    return { ok: false, missing: (error as NodeJS.ErrnoException).code === "ENOENT" };
  }
}
