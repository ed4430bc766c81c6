import { parseArgs } from "node:util";
import { type Command, type CommandContext, UsageError } from "../../../generator/commands/command.js";
import type { OutputHost } from "../../../generator/host.js";

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command on files in memory; what the CLI makes exit codes of becomes one here too. */
export async function runCommand(
  command: Command,
  host: OutputHost,
  ...words: readonly string[]
): Promise<Outcome> {
  let stdout = "";
  let stderr = "";
  const context: CommandContext = {
    host,
    color: false,
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
  };
  const { values, positionals } = parseArgs({
    args: [...words],
    options: command.options,
    allowPositionals: true,
  });
  try {
    const options = values as Record<string, string | boolean | undefined>;
    return { code: await command.run(positionals, options, context), stdout, stderr };
  } catch (error) {
    const { message, code = "" } = error as NodeJS.ErrnoException;
    if (error instanceof UsageError) return { code: 2, stdout, stderr: message };
    if (/^E[A-Z]+$/.test(code)) return { code: 3, stdout, stderr: message };
    throw error;
  }
}
