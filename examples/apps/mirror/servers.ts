import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Account, ImapOptions } from "../../servers/imap/imap.js";
import type { Key, MailServer } from "../../servers/server.js";
import { type SecretOptions, secretFrom } from "./secret.js";
import { readOption, WrongUsage } from "./wrong-usage.js";

/** A server that a name stands for, and where what belongs to it is noted on this machine. */
export interface FoundServer {
  /** For what a store that cannot be written has uploaded. */
  notes(storeId: string): string;
  /** Opens it for a store: what one store was told of, another was not. */
  open(storeId: string): Promise<OpenServer>;
}

/** A server that is open. */
export interface OpenServer {
  readonly server: MailServer;
  close(): Promise<void>;
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

/** Finds the server that a name stands for: a mailbox on an IMAP server, or a directory with a Maildir. */
export async function findServer(target: string, options: ServerOptions): Promise<FoundServer> {
  if (/^imaps?:/i.test(target)) return await findImapServer(target, options);
  if (isUrl(target))
    throw new WrongUsage(
      `${target.slice(0, target.indexOf(":"))}:// is no kind of server: a mailbox is imaps://user@host/ or imap://user@host/.`,
    );
  const { openMaildir } = await import("../../servers/maildir/maildir.js");
  const server = await openMaildir(target, { dryRun: options.dryRun });
  return {
    notes: (storeId) => join(target, `iostx-${storeId}.jsonl`),
    open: async () => ({ server, close: () => server.close() }),
  };
}

/** Whether a name is meant as a URL rather than a path; a drive of Windows has one letter. */
export function isUrl(name: string): boolean {
  return /^([a-z][a-z0-9+.-]+:\/\/|imaps?:)/i.test(name);
}

async function findImapServer(target: string, options: ServerOptions): Promise<FoundServer> {
  // Loaded only here: it brings a whole IMAP client.
  const { openImap, parseImapUrl } = await import("../../servers/imap/imap.js");
  const account = accountOf(target, parseImapUrl);
  const { dryRun, insecure = false, ca, state = stateFolder() } = options;
  const name = createHash("sha256")
    .update(`${account.user}\0${account.host.toLowerCase()}\0${account.port}`)
    .digest("hex");
  const base = join(state, name.slice(0, 24));
  if (!dryRun) makeFolder(state);
  const given = {
    secret: secretFrom(options, account.user),
    insecure,
    ...(ca !== undefined && { ca: certificatesIn(ca) }),
  };
  const open = async (storeId: string): Promise<OpenServer> => {
    const links = linksIn(`${base}-${storeId}.imap.db`, linksOf(storeId, state), dryRun);
    const server = await openImap(account, { ...given, ...links.given }).catch((error: unknown) => {
      links.forget();
      throw error;
    });
    return {
      server,
      close: async () => {
        await server.close();
        links.forget();
      },
      changed: async (folders, signal) => {
        const stop = new AbortController();
        await server.watch(folders, () => stop.abort(), AbortSignal.any([signal, stop.signal]));
      },
    };
  };
  return { notes: (storeId) => `${base}-${storeId}.jsonl`, open };
}

/** The files of the links of a store, of all mailboxes that it was replicated with. */
function linksOf(storeId: string, state: string): string[] {
  const names = existsSync(state) ? readdirSync(state) : [];
  return names.filter((name) => name.endsWith(`-${storeId}.imap.db`)).map((name) => join(state, name));
}

/** The file of the links and the others; for a dry run copies, which are forgotten with all that was noted in them. */
function linksIn(
  path: string,
  all: readonly string[],
  dryRun: boolean,
): { readonly given: Pick<ImapOptions, "links" | "otherLinks">; forget(): void } {
  const others = all.filter((other) => other !== path);
  if (!dryRun) return { given: { links: path, otherLinks: others }, forget: () => {} };
  if (all.length === 0) return { given: {}, forget: () => {} };
  const folder = mkdtempSync(join(tmpdir(), "iostx-dry-run-"));
  const copyOf = (file: string): string => join(folder, basename(file));
  for (const file of all)
    for (const end of ["", "-wal"]) if (existsSync(file + end)) copyFileSync(file + end, copyOf(file) + end);
  return {
    given: { links: copyOf(path), otherLinks: others.map(copyOf) },
    forget: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The mailbox that a URL names; a mistake in it is one of the command line. */
function accountOf(url: string, parse: (url: string) => Account): Account {
  try {
    return parse(url);
  } catch (error) {
    throw new WrongUsage((error as Error).message, { cause: error });
  }
}

function makeFolder(state: string): void {
  try {
    mkdirSync(state, { recursive: true, mode: 0o700 });
  } catch (error) {
    const { message } = error as Error;
    throw new WrongUsage(`--state ${state} cannot be made a folder: ${message}.`, { cause: error });
  }
}

function certificatesIn(path: string): string {
  const text = readOption("--ca", path);
  if (text.includes("-----BEGIN CERTIFICATE-----")) return text;
  throw new WrongUsage(`--ca ${path} holds no certificate: it has to be in PEM, with BEGIN CERTIFICATE.`);
}

/** Where programs keep what they remember of a user. */
function stateFolder(): string {
  const { XDG_STATE_HOME } = process.env;
  return join(XDG_STATE_HOME || join(homedir(), ".local", "state"), "iostx");
}
