import type { ParseArgsConfig } from "node:util";
import type { OutputHost } from "../host.js";

/** The exit codes of all commands. */
export const exitCodes = {
  ok: 0,
  /** The IDL has mistakes, or what was to be checked is not as it should be. */
  mistakes: 1,
  /** The command line is wrong. */
  usage: 2,
  /** A file could not be read or written. */
  files: 3,
  /** The compiler itself is at fault. */
  internal: 70,
} as const;

/** The outside world of a command. */
export interface CommandContext {
  readonly host: OutputHost;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Whether stderr takes colour. To be asked only where something is said: it opens the stream. */
  readonly color: boolean;
}

export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** A command of the CLI: its file says all there is to say about it. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  run(positionals: readonly string[], options: Options, context: CommandContext): number | Promise<number>;
}

/** Whether an error says that a package is not installed, to `import` or to `require`. */
export function isMissingModule(error: unknown): boolean {
  return /^(ERR_)?MODULE_NOT_FOUND$/.test((error as NodeJS.ErrnoException).code ?? "");
}

/** The command line is wrong in a way that only the command can tell. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
