import { chownSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Replica } from "../../../examples/stores/core/replica.js";
import { openSqliteStorage } from "../../../examples/stores/sqlite/open.js";
import { ACCOUNT } from "../../examples/servers/imap/dovecot.js";
import { fastFolder } from "../../safety/place.js";

/** Size of a message in bytes, with CRLF at the ends of its lines. */
export const SIZE = 2048;

const LINE = `${"lorem ipsum dolor ".repeat(4)}\r\n`;

/** The folder that messages are uploaded into. */
export const ARCHIVE = "Archive";

/** The messages that are mirrored; no two are alike. */
export function* makeMail(count: number): Generator<Buffer> {
  for (let number = 1; number <= count; number++) {
    const header = [
      `From: Ann <ann@example.com>\r\nTo: Bob <bob@example.com>\r\nSubject: Number ${number}\r\n`,
      `Message-ID: <${number}@example.com>\r\nDate: ${dateOf(number).toUTCString()}\r\n\r\n`,
    ].join("");
    const text = (header + LINE.repeat(SIZE / LINE.length)).slice(0, SIZE - 2);
    yield Buffer.from(`${text.replace(/[\r\n]+$/, (end) => ".".repeat(end.length))}\r\n`);
  }
}

function dateOf(number: number): Date {
  return new Date(Date.UTC(2003, 0, 1) + number * 60_000);
}

/** Makes a Maildir, with the files named as Dovecot names them. */
export function fillMaildir(folder: string, count: number): void {
  for (const name of ["cur", "new", "tmp"]) mkdirSync(join(folder, name), { recursive: true });
  let number = 0;
  for (const mime of makeMail(count)) {
    const date = dateOf(++number);
    const text = mime.toString("latin1").replaceAll("\r\n", "\n");
    const seconds = date.getTime() / 1000;
    const path = join(folder, "cur", `${seconds}.M${number}P1.bench,S=${text.length},W=${mime.length}:2,S`);
    writeFileSync(path, text);
    utimesSync(path, date, date);
  }
}

/** Gives what was made to the user that Dovecot runs as. */
export function giveToServer(folder: string): void {
  const { uid, gid } = ACCOUNT;
  for (const path of [dirname(folder), folder, ...["cur", "new", "tmp"].map((name) => join(folder, name))])
    chownSync(path, uid, gid);
}

/** Makes a store with messages in a folder of its own, none of which was uploaded. */
export function fillStore(path: string, count: number): void {
  const folder = mkdtempSync(join(fastFolder(), "iostx-bench-"));
  try {
    const made = join(folder, "store.db");
    const replica = new Replica(openSqliteStorage(made));
    const archive = replica.createFolder(ARCHIVE);
    let number = 0;
    for (const mime of makeMail(count))
      replica.addItem(archive, mime, { received: dateOf(++number), flags: { read: true } });
    replica.close();
    copyFileSync(made, path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
