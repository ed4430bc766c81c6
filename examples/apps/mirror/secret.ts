import { readFileSync } from "node:fs";
import type { Secret } from "../../servers/imap/imap.js";

/** Where the secret for a server comes from; it is never on the command line, where others can see it. */
export interface SecretOptions {
  /** A file whose first line is the password. */
  readonly passwordFile?: string;
  /** A program that prints an OAuth2 access token. */
  readonly tokenCommand?: string;
}

/** There is no secret to be had. */
export class NoSecret extends Error {}

/** The secret from a program, a file, the environment (IOSTX_PASSWORD) or, on a terminal, from the user. */
export function secretFrom({ passwordFile, tokenCommand }: SecretOptions, user: string): Secret {
  if (tokenCommand !== undefined) return { token: () => tokenFrom(tokenCommand) };
  if (passwordFile !== undefined)
    return { password: () => readFileSync(passwordFile, "utf8").split(/\r?\n/)[0] ?? "" };
  const { IOSTX_PASSWORD: password } = process.env;
  if (password !== undefined) return { password };
  if (process.stdin.isTTY && process.stderr.isTTY) return { password: () => ask(`Password of ${user}: `) };
  throw new NoSecret("A password is needed: give it in IOSTX_PASSWORD or in a file with --password-file.");
}

async function tokenFrom(command: string): Promise<string> {
  // Loaded only where they are used, here and below: a run that finds nothing to do is short.
  const { execFile } = await import("node:child_process");
  const { promisify } = await import("node:util");
  const [program = "", ...words] = command.split(/\s+/);
  const { stdout } = await promisify(execFile)(program, words);
  return stdout.trim();
}

/** Asks on the terminal, without showing what is typed. */
async function ask(question: string): Promise<string> {
  const { createInterface } = await import("node:readline");
  const { Writable } = await import("node:stream");
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
      reject(new NoSecret("No password was given."));
    });
  });
}
