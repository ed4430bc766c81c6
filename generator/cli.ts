import { parseArgs } from "node:util";
import { readAsset } from "./assets.js";
import {
  type Command,
  type CommandContext,
  exitCodes,
  isMissingModule,
  UsageError,
} from "./commands/command.js";
import { FileError } from "./file-error.js";
import { closest } from "./language/suggest.js";

/** The commands, in the order of the help; each is loaded when it is needed. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  generate: async () => (await import("./commands/generate.js")).generateCommand,
  check: async () => (await import("./commands/check.js")).checkCommand,
  diff: async () => (await import("./commands/diff.js")).diffCommand,
  lint: async () => (await import("./commands/lint.js")).lintCommand,
  format: async () => (await import("./commands/format.js")).formatCommand,
  explain: async () => (await import("./commands/explain.js")).explainCommand,
  graph: async () => (await import("./commands/graph.js")).graphCommand,
  new: async () => (await import("./commands/new.js")).newCommand,
  lsp: async () => (await import("./commands/lsp.js")).lspCommand,
};

/** Runs a command line and returns its exit code. */
export async function main(words: readonly string[], context: CommandContext): Promise<number> {
  if (words[0] === "help" && words[1] !== undefined) return main([words[1], "--help"], context);
  const [name, ...rest] = words;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    context.stdout(await overview());
    return name === undefined ? exitCodes.usage : exitCodes.ok;
  }
  if (name === "--version" || name === "-v") {
    context.stdout(`${(JSON.parse(readAsset("package.json")) as { version: string }).version}\n`);
    return exitCodes.ok;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    const near = closest(name, Object.keys(commands));
    const hint = near === undefined ? "" : ` Did you mean ${near}?`;
    context.stderr(`iostx: there is no command ${name}.${hint} See iostx --help.\n`);
    return exitCodes.usage;
  }
  return runCommand(await load(), rest, context);
}

async function runCommand(
  command: Command,
  words: readonly string[],
  context: CommandContext,
): Promise<number> {
  try {
    const options = { ...command.options, help: { type: "boolean", short: "h" } } as const;
    // A negative number is a word, not an option: result codes are often written signed.
    const isNumber = (word: string) => /^-\d+$/.test(word);
    const args = words.filter((word) => !isNumber(word));
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (values.help) {
      context.stdout(`${command.help}\n`);
      return exitCodes.ok;
    }
    const all = [...positionals, ...words.filter(isNumber)];
    return await command.run(all, values as Record<string, string | boolean | undefined>, context);
  } catch (error) {
    return explain(command, error, context);
  }
}

/** Says in a sentence what went wrong; only a fault of the compiler itself shows where it happened. */
function explain(command: Command, error: unknown, { stderr }: CommandContext): number {
  const { message = String(error), code = "" } = error as NodeJS.ErrnoException;
  if (error instanceof UsageError || code.startsWith("ERR_PARSE_ARGS")) {
    const option = /^Unknown option '--([\w-]+)'/.exec(message)?.[1];
    const near = option && closest(option, Object.keys(command.options));
    const sentence = message.split(". ")[0]! + (near ? `, did you mean --${near}?` : "");
    const end = sentence.endsWith("?") ? "" : ".";
    stderr(`iostx ${command.name}: ${sentence}${end} See iostx ${command.name} --help.\n`);
    return exitCodes.usage;
  }
  if (isMissingModule(error)) {
    const missing = /(?:package|module) '([^'/]+)/.exec(message)?.[1] ?? "a package";
    stderr(
      `iostx ${command.name}: ${missing} is not installed. Run: npm install --save-dev typescript handlebars ajv diff\n`,
    );
    return exitCodes.usage;
  }
  if (error instanceof FileError || /^E[A-Z]+$/.test(code)) {
    stderr(`iostx ${command.name}: ${message}\n`);
    return exitCodes.files;
  }
  const text = error instanceof Error && error.name !== "InternalError" ? (error.stack ?? message) : message;
  stderr(`iostx ${command.name}: this is a fault of iostx, please report it: ${text}\n`);
  return exitCodes.internal;
}

async function overview(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const list = all.map(({ name, summary }) => `  ${name.padEnd(12)} ${summary}`).join("\n");
  return `Usage: iostx COMMAND [...]

Commands:
${list}

Each command explains itself: iostx COMMAND --help

Options:
  -h, --help     show this help
  -v, --version  show the version
`;
}
