import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inFolder, openReplica, sendThrough, serversIn } from "./journey.js";

const test = suite("safety: what is sent arrives as it is");

const MAIL = fileURLToPath(new URL("../../../../../shared/data/mail", import.meta.url));

/** Messages as no program should write them. */
const malformed: readonly Uint8Array[] = [
  "",
  "\r\n",
  "\n",
  "no header at all",
  "Subject: no body",
  "Subject: bare LF\n\nbody\n",
  "Subject: bare CR\r\rbody\r",
  "Subject: NUL \0\r\n\r\n\0\0\0",
  "From someone Thu Jan  1 00:00:00 1970\r\nSubject: mbox\r\n\r\nFrom here\r\n.\r\n..\r\n",
  `Subject: ${"long ".repeat(20_000)}\r\n\r\n`,
  `${"X-Many: 1\r\n".repeat(5_000)}\r\nbody`,
  'Content-Type: multipart/mixed; boundary="a"\r\n\r\n--a\r\nContent-Type: multipart/mixed; boundary="a"\r\n\r\n--a',
  "Content-Transfer-Encoding: base64\r\n\r\n====",
  ": nameless\r\n\r\n",
]
  .map((text) => new Uint8Array(Buffer.from(text, "latin1")))
  .concat(Uint8Array.from({ length: 1_024 }, (_, n) => (n * 167) & 0xff));

/** Names that some part of a system has its own opinion about. */
const names: readonly string[] = [
  ...["a/b", "a\\b", "..", ".", "...", "/", "\\", "~", "*", "%", "&", "&-", "INBOX", "inbox", "Inbox"],
  ...[
    "cur",
    "new",
    "tmp",
    ".hidden",
    "trailing.",
    "trailing ",
    " leading",
    "con",
    "NUL",
    "a:b",
    'a"b',
    "a\tb",
  ],
  ...[
    "a\nb",
    "a\0b",
    "\u007f",
    "\u202egnp.exe",
    "é",
    "e\u0301",
    "ß",
    "SS",
    "İ",
    "日本語",
    "😀",
    "\ud800",
    "a.b.c",
  ],
  ...["x".repeat(255), "ü".repeat(300), "'; DROP TABLE items; --", "%s%n", "$(id)", "-rf", "__proto__"],
];

function mailFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

for (const [name, serverIn] of Object.entries(serversIn)) {
  const title = `mail from real life, through ${name}`;
  if (existsSync(MAIL))
    test(title, () =>
      inFolder(async (folder) => {
        const sender = openReplica(folder, "sender");
        const inbox = sender.createFolder("All");
        const files = mailFiles(MAIL);
        for (const file of files) sender.addItem(inbox, readFileSync(file));
        assert.is(await sendThrough(folder, sender, serverIn(folder)), files.length);
        sender.close();
      }),
    );
  else test.skip(`${title} (skipped: ../shared/data/mail is not there)`);

  test(`malformed messages, through ${name}`, () =>
    inFolder(async (folder) => {
      const sender = openReplica(folder, "sender");
      const inbox = sender.createFolder("Malformed");
      for (const mime of malformed) sender.addItem(inbox, mime);
      assert.is(await sendThrough(folder, sender, serverIn(folder)), malformed.length);
      sender.close();
    }));

  test(`hostile names of folders, side by side and one in the other, through ${name}`, () =>
    inFolder(async (folder) => {
      const sender = openReplica(folder, "sender");
      let deepest: string | null = null;
      for (const name of names) {
        sender.addItem(sender.createFolder(name), Buffer.from("Subject: beside\r\n\r\n"));
        if (deepest === null || names.indexOf(name) % 5 !== 0) deepest = sender.createFolder(name, deepest);
      }
      await sendThrough(folder, sender, serverIn(folder));
      sender.close();
    }));

  // A Maildir folder takes a handful of writes that wait for the disk.
  const count = name === "Maildir" ? 1_000 : 10_000;
  test(`${count} folders, through ${name}`, () =>
    inFolder(async (folder) => {
      const sender = openReplica(folder, "sender");
      for (let n = 0; n < count / 100; n++) {
        const parent = sender.createFolder(`${n}`);
        for (let m = 1; m < 100; m++) sender.createFolder(`${m}`, parent);
      }
      assert.is(await sendThrough(folder, sender, serverIn(folder)), 0);
      sender.close();
    }));

  test(`an item of 100 MB, through ${name}`, () =>
    inFolder(async (folder) => {
      const sender = openReplica(folder, "sender");
      const line = Buffer.from(`${"0123456789".repeat(7)}\r\n`);
      const mime = Buffer.alloc(100 * 2 ** 20, line);
      mime.write("Subject: large\r\n\r\n");
      sender.addItem(sender.createFolder("Large"), mime);
      assert.is(await sendThrough(folder, sender, serverIn(folder)), 1);
      sender.close();
    }));
}

test.run();
