import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Dovecot, PASSWORD } from "../../examples/servers/imap/dovecot.js";
import type { Contestant } from "../harness.js";
import { ARCHIVE } from "./mail.js";

const program = fileURLToPath(new URL("../../../apps/mirror.cjs", import.meta.url));
const raw = fileURLToPath(new URL("raw.js", import.meta.url));

/** What a program that mirrors has on its side, and the user whose mailbox is on the other. */
export interface Place {
  /** The program's own folder. */
  readonly folder: string;
  readonly user: string;
  /** What the folder begins with; empty where there is none. */
  readonly from?: string;
  /** Whether the mailbox is emptied first. */
  readonly empties?: boolean;
}

/** The mailbox of a user, as a Maildir. */
export function mailboxOf({ dir }: Dovecot, user: string): string {
  return join(dir, "mail", user);
}

/** Brings a place into the state that a run starts from. */
function prepare({ folder, user, from, empties = false }: Place, dovecot: Dovecot, rest: () => void): void {
  rmSync(folder, { recursive: true, force: true });
  if (from !== undefined) cpSync(from, folder, { recursive: true });
  mkdirSync(folder, { recursive: true });
  if (empties) rmSync(mailboxOf(dovecot, user), { recursive: true, force: true });
  rest();
}

/** Mirrors a store in SQLite. A run that `continues` takes the folder as the one before has left it. */
export function mirror(name: string, place: Place, dovecot: Dovecot, continues = false): Contestant {
  const { folder, user } = place;
  const words = [join(folder, "store.db"), `imap://${user}@127.0.0.1:${dovecot.port}/`];
  const options = ["--insecure", "--quiet", "--state", folder, "--password-file", join(folder, "password")];
  return {
    name,
    command: [process.execPath, program, ...words, ...options],
    cwd: place.folder,
    ...(!continues && {
      before: () => prepare(place, dovecot, () => writeFileSync(join(folder, "password"), PASSWORD)),
    }),
  };
}

/** Mirrors a Maildir with mbsync, every message written through to the disk. */
export function mbsync(name: string, place: Place, dovecot: Dovecot, continues = false): Contestant {
  const { folder, user } = place;
  const configuration = `
FSync yes
SyncState *

IMAPAccount server
Host 127.0.0.1
Port ${dovecot.port}
User ${user}
Pass ${PASSWORD}
SSLType None

IMAPStore far
Account server

MaildirStore near
Path ${folder}/mail/
Inbox ${folder}/mail/INBOX
SubFolders Verbatim

Channel all
Far :far:
Near :near:
Patterns INBOX Sent ${ARCHIVE}
Create Both
Sync All
`;
  const write = () => {
    mkdirSync(join(folder, "mail"), { recursive: true });
    writeFileSync(join(folder, "mbsyncrc"), configuration);
  };
  return {
    name,
    command: ["mbsync", "-q", "-c", join(folder, "mbsyncrc"), "all"],
    cwd: folder,
    ...(!continues && { before: () => prepare(place, dovecot, write) }),
  };
}

/** Fetches and inserts, with nothing around it. */
export function rawPull(name: string, place: Place, dovecot: Dovecot): Contestant {
  const { folder, user } = place;
  return {
    name,
    command: [process.execPath, raw, String(dovecot.port), user, join(folder, "raw.db")],
    cwd: folder,
    before: () => prepare(place, dovecot, () => {}),
  };
}
