import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Replica } from "../../../examples/stores/core/replica.js";
import { type Dovecot, dovecotMissing, PASSWORD, startDovecot } from "../servers/imap/dovecot.js";
import { editStore, inFolder, run } from "./support.js";

const test = suite("apps: mirror beside mbsync");

const noMbsync = spawnSync("mbsync", ["--version"]).error && "mbsync is not installed (Debian: isync)";
const missing = dovecotMissing() ?? noMbsync;

let dovecot: Dovecot;
test.before(async () => {
  if (missing === undefined) dovecot = await startDovecot();
});
test.after(async () => {
  await dovecot?.stop();
});

/** A test with both; where one of them is missing, skipped with the reason in its name. */
function check(name: string, work: (folder: string) => Promise<void>): void {
  if (missing === undefined) test(name, () => inFolder(work));
  else test.skip(`${name} (skipped: ${missing})`, () => {});
}

check("a mailbox that mbsync changes too is kept in step, and nothing comes twice", async (folder) => {
  const user = "beside";
  const maildir = join(folder, "maildir");
  mkdirSync(maildir);
  writeFileSync(join(folder, "password"), PASSWORD);
  writeFileSync(
    join(folder, "mbsyncrc"),
    `IMAPAccount server
Host 127.0.0.1
Port ${dovecot.port}
User ${user}
Pass ${PASSWORD}
SSLType None

IMAPStore far
Account server

MaildirStore near
Path ${maildir}/
Inbox ${maildir}/INBOX
SubFolders Verbatim

Channel all
Far :far:
Near :near:
Patterns INBOX Post
Create Both
Expunge Both
Sync All
SyncState *
`,
  );
  const mbsync = (): void => {
    const { status, stderr } = spawnSync("mbsync", ["-q", "-c", join(folder, "mbsyncrc"), "all"], {
      encoding: "utf8",
    });
    assert.is(status, 0, stderr);
  };
  const words = [
    ...["mail.db", `imap://${user}@127.0.0.1:${dovecot.port}/`],
    ...["--insecure", "--password-file", "password", "--state", "state"],
  ];
  const mirror = async (): Promise<string> => {
    const { code, stdout, stderr } = await run(folder, ...words);
    assert.is(code, 0, stderr + stdout);
    return stdout;
  };
  const edit = <Value>(work: (replica: Replica) => Value): Value => editStore(join(folder, "mail.db"), work);
  const box = join(maildir, "Post");
  const files = (): string[] =>
    ["cur", "new"].flatMap((part) => readdirSync(join(box, part)).map((name) => join(box, part, name)));
  const subjectOf = (text: string): string => /^Subject: (.*)$/m.exec(text)?.[1]?.trim() ?? "";
  const fileOf = (subject: string): string =>
    files().find((file) => subjectOf(readFileSync(file, "utf8")) === subject)!;
  const inMaildir = (): string[] =>
    files()
      .map((file) => subjectOf(readFileSync(file, "utf8")))
      .sort();
  const inStore = (): string[] =>
    edit((replica) => {
      const post = replica.folders().find(({ name }) => name === "Post")!;
      const items = [...replica.items(post.key)];
      return items
        .map(({ key, flags }) => {
          const subject = subjectOf(Buffer.from(replica.content(key)!).toString());
          return subject + (flags.flagged ? "!" : "");
        })
        .sort();
    });
  const mail = (text: string): string =>
    `From: kay@example.org\r\nSubject: ${text}\r\nMessage-ID: <${text}@example.org>\r\n\r\n${text}\r\n`;
  const deliver = (text: string): void => writeFileSync(join(box, "new", `${text}.1.host`), mail(text));

  const post = edit((replica) => {
    const key = replica.createFolder("Post");
    for (const text of ["one", "two", "three"]) replica.addItem(key, Buffer.from(mail(text)));
    return key;
  });
  await mirror();
  mbsync();
  assert.equal(inMaildir(), ["one", "three", "two"]);

  // Each of them does something of every kind.
  deliver("four");
  rmSync(fileOf("one"));
  const marked = fileOf("two");
  renameSync(marked, join(box, "cur", basename(marked).replace(/(:2,.*)?$/, ":2,FS")));
  mbsync();
  edit((replica) => {
    replica.addItem(post, Buffer.from(mail("five")));
    const three = [...replica.items(post)].find(({ key }) =>
      /three/.test(String(Buffer.from(replica.content(key)!))),
    );
    replica.deleteItem(three!.key);
  });
  await mirror();
  assert.equal(inStore(), ["five", "four", "two!"]);
  mbsync();
  assert.equal(inMaildir(), ["five", "four", "two"]);

  // Both at the same time.
  deliver("six");
  edit((replica) => replica.addItem(post, Buffer.from(mail("seven"))));
  for (let time = 0; time < 2; time++) {
    await mirror();
    mbsync();
  }
  await mirror();
  const all = ["five", "four", "seven", "six", "two"];
  assert.equal(inMaildir(), all);
  assert.equal(
    inStore(),
    all.map((text) => (text === "two" ? "two!" : text)),
  );
  assert.match(await mirror(), /^Nothing to do/);
});

test.run();
