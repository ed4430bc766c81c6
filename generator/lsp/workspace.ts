import type { Host } from "../host.js";
import type { Diagnostic } from "../language/diagnostics.js";
import { importedPath, type ParsedFile, Program, parseFile } from "./program.js";

/**
 * The IDL files that an editor works on: those of its folders, with the texts of the open ones in the place of what is
 * on the disk. What is known of them is computed when it is asked for, and again after a change.
 */
export class Workspace implements Host {
  readonly #disk: Host;
  readonly #paths = new Set<string>();
  readonly #open = new Map<string, string>();
  readonly #parsed = new Map<string, ParsedFile>();
  readonly #programs = new Map<string, Program>();
  #roots: readonly string[] | undefined;

  constructor(disk: Host, paths: Iterable<string> = []) {
    this.#disk = disk;
    this.include(paths);
  }

  /** Adds files of the workspace's folders. */
  include(paths: Iterable<string>): void {
    for (const path of paths) this.#paths.add(path);
    this.#forget();
  }

  /** The text of a file that is open in the editor, saved or not. */
  open(path: string, text: string): void {
    this.#open.set(path, text);
    this.include([path]);
  }

  close(path: string): void {
    this.#open.delete(path);
    this.#forget();
  }

  /** Files on the disk have changed. */
  refresh(): void {
    this.#forget();
  }

  /** Whether a file is one of the workspace, not only imported from elsewhere. */
  owns(path: string): boolean {
    return this.#paths.has(path);
  }

  /** A file with mistakes in its syntax, in the programs that a file belongs to. */
  brokenFile(path: string): string | undefined {
    const mistakes = this.programsOf(path).flatMap(({ diagnostics }) => diagnostics);
    return mistakes.find(({ code }) => code.startsWith("IDL1"))?.span.file.path;
  }

  get openPaths(): readonly string[] {
    return [...this.#open.keys()];
  }

  readFile(path: string): string | undefined {
    const text = this.#open.get(path) ?? this.#disk.readFile(path);
    return text?.replace(/^\uFEFF/, "");
  }

  listFolder(path: string): string[] | undefined {
    return this.#disk.listFolder(path);
  }

  /** A file, read; it is read again only where its text has changed. */
  parsed(path: string): ParsedFile | undefined {
    const text = this.readFile(path);
    if (text === undefined) return undefined;
    let parsed = this.#parsed.get(path);
    if (parsed?.file.text !== text) {
      parsed = parseFile(path, text);
      this.#parsed.set(path, parsed);
    }
    return parsed;
  }

  /** The programs of the workspace: one for every file that no other imports. */
  programs(): Program[] {
    this.#roots ??= this.#findRoots();
    return this.#roots.map((root) => {
      let program = this.#programs.get(root);
      if (program === undefined) {
        program = new Program(root, this, (path) => this.parsed(path));
        this.#programs.set(root, program);
      }
      return program;
    });
  }

  /** The programs that a file belongs to. */
  programsOf(path: string): Program[] {
    return this.programs().filter((program) => program.files.has(path));
  }

  /** The mistakes in all files of the programs that the open files belong to; files without any have an empty list. */
  diagnose(): Map<string, Diagnostic[]> {
    const result = new Map<string, Diagnostic[]>();
    const programs = new Set(this.openPaths.flatMap((path) => this.programsOf(path)));
    for (const program of programs) {
      for (const path of program.files.keys()) if (!result.has(path)) result.set(path, []);
      for (const diagnostic of program.diagnostics) {
        const list = result.get(diagnostic.span.file.path);
        // Programs that share a file find the same mistakes in it.
        if (list?.every((other) => !isSame(other, diagnostic))) list.push(diagnostic);
      }
    }
    return result;
  }

  #findRoots(): string[] {
    const paths = [...this.#paths].filter((path) => this.readFile(path) !== undefined).sort();
    const imports = (path: string) =>
      (this.parsed(path)?.declarations ?? []).flatMap((node) =>
        node.kind === "import" ? [importedPath(path, node.path)] : [],
      );
    const reached = new Set<string>();
    const reach = (path: string) => {
      for (const next of imports(path)) {
        if (reached.has(next)) continue;
        reached.add(next);
        reach(next);
      }
    };
    for (const path of paths) if (!reached.has(path)) reach(path);
    const roots = paths.filter((path) => !reached.has(path));
    // Files that import each other in a circle are reached from each other only.
    const covered = new Set(roots);
    const cover = (path: string) => {
      for (const next of imports(path)) {
        if (covered.has(next)) continue;
        covered.add(next);
        cover(next);
      }
    };
    for (const root of roots) cover(root);
    for (const path of paths) {
      if (covered.has(path)) continue;
      roots.push(path);
      covered.add(path);
      cover(path);
    }
    return roots;
  }

  #forget(): void {
    this.#roots = undefined;
    this.#programs.clear();
  }
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.code === b.code && a.span.start === b.span.start && a.message === b.message;
}
