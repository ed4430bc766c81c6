import { createRequire } from "node:module";
import type { Secret } from "../../servers/imap/imap.js";
import { ServerError } from "../../servers/server.js";
import { readOption, WrongUsage } from "./wrong-usage.js";

/** Where the secret for a server comes from; it is never on the command line, where others can see it. */
export interface SecretOptions {
  /** A file whose first line is the password. */
  readonly passwordFile?: string;
  /** A program that prints an OAuth2 access token. */
  readonly tokenCommand?: string;
}

/**
 * Loads what is used only here: a run that finds nothing to do is short. Not by `import()`, which Node does not have in code
 * that V8 compiled before (`bundle/cached.ts`).
 */
const load = createRequire(import.meta.url);

/** The secret from a program, a file, the environment (IOSTX_PASSWORD) or, on a terminal, from the user. */
export function secretFrom({ passwordFile, tokenCommand }: SecretOptions, user: string): Secret {
  if (tokenCommand !== undefined) return { token: () => tokenFrom(tokenCommand) };
  if (passwordFile !== undefined) {
    const [password = ""] = readOption("--password-file", passwordFile).split(/\r?\n/);
    if (password !== "") return { password };
    throw new WrongUsage(`--password-file ${passwordFile} holds no password: its first line is empty.`);
  }
  const { IOSTX_PASSWORD: password } = process.env;
  if (password !== undefined) return { password };
  if (process.stdin.isTTY && process.stderr.isTTY) return { password: () => ask(`Password of ${user}: `) };
  throw new WrongUsage("A password is needed: give it in IOSTX_PASSWORD or in a file with --password-file.");
}

async function tokenFrom(command: string): Promise<string> {
  const { execFile } = load("node:child_process") as typeof import("node:child_process");
  const { promisify } = load("node:util") as typeof import("node:util");
  const [program = "", ...words] = command.trim().split(/\s+/);
  const refuse = (what: string, cause?: unknown) =>
    new ServerError("no-access", `--token-command: ${program} ${what}.`, { cause });
  const { stdout } = await promisify(execFile)(program, words).catch((error: unknown) => {
    const { code, signal, stderr = "" } = error as { code?: unknown; signal?: string; stderr?: string };
    if (code === "ENOENT") throw refuse("is not there; check the name of the program", error);
    const said = stderr.trim().split("\n")[0];
    const end = typeof code === "number" ? `with exit code ${code}` : `(${signal ?? String(code)})`;
    throw refuse(`failed ${end}${said ? `: ${said}` : ""}`, error);
  });
  const token = stdout.trim();
  if (token === "") throw refuse("printed no access token");
  return token;
}

/** Asks on the terminal, without showing what is typed. */
async function ask(question: string): Promise<string> {
  const { createInterface } = load("node:readline") as typeof import("node:readline");
  const { Writable } = load("node:stream") as typeof import("node:stream");
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  return await new Promise((resolve, reject) => {
    lines.once("line", (line) => {
      lines.close();
      process.stderr.write("\n");
      resolve(line);
    });
    lines.once("SIGINT", () => {
      lines.close();
      process.stderr.write("\n");
      reject(new WrongUsage("No password was given."));
    });
  });
}
