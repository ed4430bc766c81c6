import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Replica } from "../../../../examples/stores/core/replica.js";
import { editStore, inFolder, run } from "../../apps/support.js";
import { contentsOf, mime } from "../../replicate/support.js";
import { type Dovecot, dovecotMissing, PASSWORD, startDovecot } from "./dovecot.js";
import { runTests } from "./support.js";

const reason = dovecotMissing();
const withDovecot = reason === undefined ? test : test.skip;
if (reason !== undefined) console.log(`skipped: ${reason}`);

let dovecot: Dovecot;
test.before(async () => {
  const rules = "quota = count:User quota\n  quota_vsizes = yes\n  quota_rule = *:storage=40K";
  const config = `mail_plugins = quota\nprotocol imap {\n  mail_plugins = quota\n}\nplugin {\n  ${rules}\n}`;
  if (reason === undefined) dovecot = await startDovecot({ config });
});
test.after(async () => {
  await dovecot?.stop();
});

withDovecot("a full mailbox still gives, moves and deletes, until there is room again", () =>
  inFolder(async (folder) => {
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, "password"), PASSWORD);
    const address = `imap://full@127.0.0.1:${dovecot.port}/`;
    const words = ["mail.db", address, "--insecure", "--password-file", "password", "--state", "state"];
    const edit = <Value>(work: (replica: Replica) => Value): Value =>
      editStore(join(folder, "mail.db"), work);
    const large = (text: string): Uint8Array => mime(`${text}\r\n\r\n${`${"x".repeat(70)}\r\n`.repeat(200)}`);
    const mailboxHolds = (path: string): string[] =>
      dovecot
        .doveadm("fetch", "-u", "full", "hdr.subject", "mailbox", path)
        .split("\n")
        .flatMap((line) => /^hdr\.subject: (.*)/.exec(line)?.[1] ?? [])
        .sort();
    const [post, other, keys] = edit((replica) => {
      const [one, two] = [replica.createFolder("Post"), replica.createFolder("Other")];
      return [one, two, ["one", "two"].map((text) => replica.addItem(one, large(text)))] as const;
    });
    assert.is((await run(folder, ...words)).code, 0);
    writeFileSync(join(folder, "new.eml"), mime("from another"));
    chmodSync(join(folder, "new.eml"), 0o644);
    dovecot.doveadm("save", "-u", "full", "-m", "INBOX", join(folder, "new.eml"));
    edit((replica) => {
      for (const text of ["three", "four", "five"]) replica.addItem(post, large(text));
      replica.addItem(post, mime("small"));
      replica.deleteItem(keys[0]!);
      replica.moveItem(keys[1]!, other);
    });
    const full = await run(folder, ...words);
    assert.is(full.code, 1, full.stdout + full.stderr);
    assert.match(full.stdout, /Left out: 3 items, still pending\./);
    const reason =
      '3 × IMAP full@127.0.0.1: the mailbox is full \\(it says "Quota [a-z() ]+"\\); delete mail .*';
    const titles = ["three", "four", "five"].map((text) => `"${text}" of [-0-9]+ in Post`).join(", ");
    assert.match(full.stdout, new RegExp(`^ +${reason}\n +${titles}\n`, "m"));
    assert.not.match(full.stdout, /Stopped/);
    assert.equal(mailboxHolds("Post"), ["small"]);
    assert.equal(mailboxHolds("Other"), ["two"]);
    assert.ok(edit((replica) => contentsOf(replica).INBOX)?.includes("from another"));
    const after = await run(folder, ...words);
    assert.is(after.code, 1, after.stdout + after.stderr);
    assert.is(mailboxHolds("Post").length, 2, "one has room since the deletion");
    dovecot.doveadm("expunge", "-u", "full", "mailbox", "Other", "ALL");
    await run(folder, ...words);
    assert.is(mailboxHolds("Post").length, 3);
  }),
);

runTests();
