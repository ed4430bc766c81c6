import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import type { Architecture } from "../../../generator/model/layout.js";

/** A compiler for one target. */
export interface Compiler {
  readonly name: string;
  readonly architecture: Architecture;
  /** How classes are laid out: as Microsoft's compilers do it, or as all others. */
  readonly abi: "msvc" | "itanium";
  /** Whether it has the headers of Windows and of MAPI. */
  readonly windows: boolean;
  readonly package: string;
  readonly command: readonly string[];
}

const one = (
  name: string,
  architecture: Architecture,
  abi: Compiler["abi"],
  debian: string,
  ...command: string[]
): Compiler => ({
  name,
  architecture,
  abi,
  windows: command[0]!.includes("mingw"),
  package: debian,
  command,
});

export const compilers: readonly Compiler[] = [
  one("gcc for x64", "x64", "itanium", "g++", "g++", "-m64"),
  one("gcc for x86", "x86", "itanium", "g++", "g++", "-m32"),
  one("mingw for x64", "x64", "itanium", "g++-mingw-w64-x86-64", "x86_64-w64-mingw32-g++"),
  one("mingw for x86", "x86", "itanium", "g++-mingw-w64-i686", "i686-w64-mingw32-g++"),
  one("clang for Windows x64", "x64", "msvc", "clang", "clang", "--target=x86_64-pc-windows-msvc"),
  one("clang for Windows x86", "x86", "msvc", "clang", "clang", "--target=i686-pc-windows-msvc"),
];

export const languages = ["c99", "c11", "c++11", "c++20"] as const;

export type Language = (typeof languages)[number];

const WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"];

/** What a compiler made of a text. */
export interface Compiled {
  /** Its complaints; none where it has none. */
  readonly complaints: string;
  readonly stdout: string;
}

/** Lets a compiler read a text and nothing else, not even the headers that come with the system's library. */
export function compile(
  { command, abi }: Compiler,
  language: Language,
  text: string,
  options: readonly string[] = ["-fsyntax-only"],
): Compiled {
  const [program, ...target] = command;
  const kind = language.startsWith("c++") ? "c++" : "c";
  const alone = abi === "msvc" ? ["-ffreestanding"] : [];
  const words = [...target, ...alone, ...WARNINGS, ...options, `-std=${language}`, "-x", kind, "-"];
  const { status, stdout, stderr } = spawnSync(program!, words, {
    input: text,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { complaints: status === 0 ? "" : stderr || `ended with ${status}`, stdout };
}

const present = new Map<Compiler, boolean>();

/** Whether a compiler is installed, and for this processor. */
function isPresent(compiler: Compiler): boolean {
  const known = present.get(compiler);
  if (known !== undefined) return known;
  const found = compile(compiler, "c11", "#include <stddef.h>\nsize_t size;\n").complaints === "";
  present.set(compiler, found);
  return found;
}

/** A test for each compiler of a kind; where one is missing, skipped with the reason in its name. */
export function withEach(
  name: string,
  work: (compiler: Compiler) => void,
  wanted: (compiler: Compiler) => boolean = () => true,
): void {
  for (const compiler of compilers.filter(wanted)) {
    const title = `${compiler.name}: ${name}`;
    if (isPresent(compiler)) test(title, () => work(compiler));
    else
      test.skip(`${title} (skipped: not installed; it is in the Debian package ${compiler.package})`, () => {});
  }
}

/** Does something in a folder that is gone afterwards. */
export function inTemporary<Value>(work: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), "iostx-header-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
