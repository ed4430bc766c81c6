import { type ChildProcess, execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { UsageError } from "../../commands/command.js";
import type { ImportExtension } from "../options.js";
import { compilerOptions, PACKAGE } from "./settings.js";
import type { Verifier, VerifyProblem } from "./verifier.js";

/** The names under which a project has TypeScript 7: its own, or beside TypeScript 6 the one that TypeScript's makers advise. */
const names = ["@typescript/native", "typescript"];

/**
 * Go, in which TypeScript 7 is written, collects garbage from a few megabytes on. A check is over before that pays; the
 * limit is for an interface of thousands of structs.
 */
const environment = { GOGC: "off", GOMEMLIMIT: "1GiB" };

/**
 * The program of TypeScript 7 or later; nothing where there is none.
 * @param from a file or folder in whose reach the packages are installed
 * @throws UsageError where the package is there without the program for this machine
 */
export function findNativeTypeScript(from: string = import.meta.url): string | undefined {
  const { resolve } = createRequire(from);
  for (const name of names) {
    let path: string;
    try {
      path = resolve(`${name}/package.json`);
    } catch {
      continue;
    }
    const { version } = JSON.parse(readFileSync(path, "utf8")) as { version: string };
    if (Number.parseInt(version, 10) >= 7) return programOf(path, version);
  }
  return undefined;
}

/** The program is in a package of its own for each kind of machine. */
function programOf(description: string, version: string): string {
  const machine = `${process.platform}-${process.arch}`;
  try {
    const path = createRequire(description).resolve(`@typescript/typescript-${machine}/package.json`);
    const program = join(dirname(path), "lib", process.platform === "win32" ? "tsc.exe" : "tsc");
    if (existsSync(program)) return program;
  } catch {}
  throw new UsageError(
    `TypeScript ${version} is installed without its program for ${machine}, which is an optional dependency of it`,
  );
}

/** The type checker as a program, on files in a folder for the time of the check. */
export class NativeVerifier implements Verifier {
  readonly #program: string;
  #child: ChildProcess | undefined;

  constructor(program: string) {
    this.#program = program;
  }

  async verify(
    files: ReadonlyMap<string, string>,
    importExtension: ImportExtension,
  ): Promise<VerifyProblem[]> {
    const folder = mkdtempSync(join(tmpdir(), "iostx-verify-"));
    try {
      const modules = [...files].filter(([file]) => file.endsWith(".ts"));
      for (const [file, text] of modules) writeFileSync(join(folder, file), text);
      const project = {
        compilerOptions: compilerOptions(importExtension),
        files: modules.map(([file]) => file),
      };
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(project));
      writeFileSync(join(folder, "package.json"), PACKAGE);
      return problemsIn(await this.#run(folder));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** What the program says; it fails where it finds something. */
  #run(folder: string): Promise<string> {
    const words = ["--project", folder, "--pretty", "false"];
    const options = {
      cwd: folder,
      env: { ...environment, ...process.env },
      maxBuffer: Number.POSITIVE_INFINITY,
    };
    return new Promise((resolve, reject) => {
      this.#child = execFile(this.#program, words, options, (error, stdout, stderr) => {
        this.#child = undefined;
        if (error === null || stdout !== "") resolve(stdout);
        else reject(new Error(`TypeScript did not run: ${stderr || error.message}`, { cause: error }));
      });
    });
  }

  async stop(): Promise<void> {
    this.#child?.kill();
  }
}

/** Reads `FILE(LINE,COLUMN): error CODE: MESSAGE`; what explains a message further is indented below it. */
function problemsIn(output: string): VerifyProblem[] {
  return output
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith(" "))
    .map((line) => {
      const [, file = "", number = "0", message = line] =
        /^(?:(.+?)\((\d+),\d+\): )?error TS\d+: (.*)$/.exec(line) ?? [];
      return { file, line: Number(number), message };
    });
}
