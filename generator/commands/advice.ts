import type { Options } from "./command.js";

/** A command line of ours as the user would type it, for advice. */
export function commandLine(
  command: string,
  words: readonly string[],
  options: Options,
  names: readonly string[] = [],
): string {
  const given = names.flatMap((name) => {
    const value = options[name];
    return typeof value === "string" ? [`--${name}`, value] : [];
  });
  return ["npx iostx", command, ...[...words, ...given].map(quote)].join(" ");
}

/** A word as a shell takes it for one. */
function quote(word: string): string {
  return /^[\w@%+=:,./\\-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
