/** Everything the compiler needs of the outside world, so that it also runs in memory, in tests and in a browser. */
export interface Host {
  /** The text of a file, or nothing where there is none. */
  readFile(path: string): string | undefined;
  /** The paths of the files right in a folder, in the order of their names; nothing where there is no such folder. */
  listFolder(path: string): string[] | undefined;
}

/** Where generated files go. */
export interface OutputHost extends Host {
  /**
   * Replaces files, each as a whole: a reader sees the old text or the new one, never a part. None is touched before
   * there is room for all.
   */
  writeFiles(texts: ReadonlyMap<string, string>): void;
  removeFile(path: string): void;
}

/** A host whose files are in memory. */
export class MemoryHost implements OutputHost {
  readonly files: Map<string, string>;

  constructor(files: Iterable<readonly [string, string]> = []) {
    this.files = new Map(files);
  }

  readFile(path: string): string | undefined {
    return this.files.get(path);
  }

  listFolder(path: string): string[] | undefined {
    const prefix = path === "." ? "" : `${path.replace(/\/$/, "")}/`;
    const inside = [...this.files.keys()].filter(
      (name) => name.startsWith(prefix) && !name.slice(prefix.length).includes("/"),
    );
    return inside.length === 0 ? undefined : inside.sort();
  }

  writeFiles(texts: ReadonlyMap<string, string>): void {
    for (const [path, text] of texts) this.files.set(path, text);
  }

  removeFile(path: string): void {
    this.files.delete(path);
  }
}
