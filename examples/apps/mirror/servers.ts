import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Key, MailServer } from "../../servers/server.js";
import { type SecretOptions, secretFrom } from "./secret.js";

/** A server that is open, and where what belongs to it is noted on this machine. */
export interface OpenServer {
  readonly server: MailServer;
  /** For what a store that cannot be written has uploaded. */
  notes(storeId: string): string;
  /** Fulfils when something may have happened on the server, or when the signal says so. */
  readonly changed?: (folders: readonly Key[], signal: AbortSignal) => Promise<void>;
}

export interface ServerOptions extends SecretOptions {
  readonly dryRun: boolean;
  /** The folder for what is noted of servers that are not on this machine. */
  readonly state?: string;
  /** Allows mail and password in plain text, where the server has no TLS. */
  readonly insecure?: boolean;
  /** A file with certificates to trust besides the system's. */
  readonly ca?: string;
}

/** Opens the server that a name stands for: a mailbox on an IMAP server, or a directory with a Maildir. */
export async function openServer(target: string, options: ServerOptions): Promise<OpenServer> {
  if (/^imaps?:/i.test(target)) return await openImapServer(target, options);
  const { openMaildir } = await import("../../servers/maildir/maildir.js");
  const server = await openMaildir(target, { dryRun: options.dryRun });
  return { server, notes: (storeId) => join(target, `iostx-${storeId}.jsonl`) };
}

async function openImapServer(target: string, options: ServerOptions): Promise<OpenServer> {
  // Loaded only here: it brings a whole IMAP client.
  const { openImap, parseImapUrl } = await import("../../servers/imap/imap.js");
  const account = parseImapUrl(target);
  const { insecure = false, ca, state = stateFolder() } = options;
  const name = createHash("sha256").update(`${account.user}\0${account.host}\0${account.port}`).digest("hex");
  const base = join(state, name.slice(0, 24));
  mkdirSync(state, { recursive: true, mode: 0o700 });
  const server = await openImap(account, {
    secret: secretFrom(options, account.user),
    links: `${base}.imap.db`,
    insecure,
    ...(ca !== undefined && { ca: readFileSync(ca, "utf8") }),
  });
  return {
    server,
    notes: (storeId) => `${base}-${storeId}.jsonl`,
    changed: async (folders, signal) => {
      const stop = new AbortController();
      await server.watch(folders, () => stop.abort(), AbortSignal.any([signal, stop.signal]));
    },
  };
}

/** Where programs keep what they remember of a user. */
function stateFolder(): string {
  const { XDG_STATE_HOME } = process.env;
  return join(XDG_STATE_HOME || join(homedir(), ".local", "state"), "iostx");
}
