import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Summary } from "../../../../examples/replicate/summary.js";
import { Replica } from "../../../../examples/stores/core/replica.js";
import { openSqliteStorage } from "../../../../examples/stores/sqlite/open.js";
import { editStore, inFolder, run } from "../../apps/support.js";
import { contentsOf, mime } from "../../replicate/support.js";
import { type Dovecot, dovecotMissing, PASSWORD, startDovecot } from "./dovecot.js";
import { clientOf, contents, runTests } from "./support.js";

const reason = dovecotMissing();
const withDovecot = reason === undefined ? test : test.skip;
if (reason !== undefined) console.log(`skipped: ${reason}`);

let dovecot: Dovecot;
test.before(async () => {
  const config = "mail_plugins = acl\nplugin {\n  acl = vfile\n}";
  if (reason === undefined) dovecot = await startDovecot({ config });
});
test.after(async () => {
  await dovecot?.stop();
});

/** What the user may do in the folder: in the first one nothing is allowed to be written, in the other one flags are. */
const cases = [
  { user: "reads", rights: ["lookup", "read"] },
  { user: "marks", rights: ["lookup", "read", "write-seen", "write"] },
] as const;

for (const { user, rights } of cases)
  withDovecot(
    `a folder with the rights ${rights.join(", ")} keeps nothing else back, and loses nothing`,
    () =>
      inFolder(async (folder) => {
        chmodSync(folder, 0o755);
        writeFileSync(join(folder, "password"), PASSWORD);
        const address = `imap://${user}@127.0.0.1:${dovecot.port}/`;
        const words = ["mail.db", address, "--insecure", "--password-file", "password", "--state", "state"];
        const edit = <Value>(work: (replica: Replica) => Value): Value =>
          editStore(join(folder, "mail.db"), work);
        const inMailbox = async (path: string): Promise<string[]> => {
          const client = await clientOf(user, dovecot.port);
          try {
            return await contents(client, path);
          } finally {
            client.close();
          }
        };
        const bodies = (...texts: string[]): string[] =>
          texts.map((text) => Buffer.from(mime(text)).toString().replace(/\r?\n/g, "\r\n")).sort();
        const [locked, open, keys] = edit((replica) => {
          const [one, other] = [replica.createFolder("Locked"), replica.createFolder("Open")];
          const texts = ["one", "two", "three", "four"];
          return [one, other, texts.map((text) => replica.addItem(one, mime(text)))] as const;
        });
        assert.is((await run(folder, ...words)).code, 0);
        dovecot.doveadm("acl", "set", "-u", user, "Locked", "owner", ...rights);
        edit((replica) => {
          for (const text of ["five", "six", "seven"]) replica.addItem(locked, mime(text));
          for (const text of ["eight", "nine"]) replica.addItem(open, mime(text));
          replica.updateItem(keys[0]!, mime("ONE"));
          replica.setFlags(keys[1]!, { flagged: true });
          replica.moveItem(keys[2]!, open);
          replica.deleteItem(keys[3]!);
        });
        for (let time = 1; time <= 2; time++) {
          const { code, stdout, stderr } = await run(folder, ...words, "--json");
          assert.is(code, 1, stderr + stdout);
          const { failures } = JSON.parse(stdout) as Summary;
          assert.ok(failures.length > 0);
          for (const failure of failures)
            assert.match(failure.reason, /^IMAP .*("Locked" is read-only|may not [^;]+); ask who runs/);
          assert.equal(await inMailbox("Locked"), bodies("one", "two", "three", "four"));
          assert.equal(
            (await inMailbox("Open")).filter((text) => !/three/.test(text)),
            bodies("eight", "nine"),
          );
          // The store keeps all that was done there.
          assert.equal(
            edit((replica) => contentsOf(replica).Locked),
            ["ONE", "five", "seven", "six", "two"],
          );
        }
        const text = await run(folder, ...words);
        assert.is(text.code, 1);
        assert.match(text.stdout + text.stderr, /Locked.*(read-only|may not)/s);
        dovecot.doveadm("acl", "delete", "-u", user, "Locked", "owner");
        const last = await run(folder, ...words);
        assert.is(last.code, 0, last.stdout + last.stderr);
        assert.equal(await inMailbox("Locked"), bodies("ONE", "two", "five", "six", "seven"));
        assert.equal(await inMailbox("Open"), bodies("three", "eight", "nine"));
        assert.match((await run(folder, ...words)).stdout, /^Nothing to do/);
      }),
  );

withDovecot("a folder to which one may only add gets what is new once, and says what it refuses", () =>
  inFolder(async (folder) => {
    const user = "adds";
    writeFileSync(join(folder, "password"), PASSWORD);
    const address = `imap://${user}@127.0.0.1:${dovecot.port}/`;
    const words = ["mail.db", address, "--insecure", "--password-file", "password", "--state", "state"];
    const path = join(folder, "mail.db");
    const first = new Replica(openSqliteStorage(path));
    const [box, open] = [first.createFolder("Box"), first.createFolder("Open")];
    const keys = ["one", "two", "three", "four"].map((text) => first.addItem(box, mime(text)));
    first.close();
    assert.is((await run(folder, ...words)).code, 0);
    dovecot.doveadm("acl", "set", "-u", user, "Box", "owner", "lookup", "read", "insert");
    const second = new Replica(openSqliteStorage(path));
    second.updateItem(keys[0]!, mime("ONE"));
    second.setFlags(keys[1]!, { flagged: true });
    second.moveItem(keys[2]!, open);
    second.deleteItem(keys[3]!);
    second.addItem(box, mime("five"));
    second.close();
    for (let time = 1; time <= 2; time++) {
      const { code, stdout, stderr } = await run(folder, ...words, "--json");
      assert.is(code, 1, stderr + stdout);
      const reasons = (JSON.parse(stdout) as Summary).failures.map(({ reason }) => reason);
      const said = (what: RegExp) => reasons.filter((reason) => what.test(reason)).length;
      assert.ok(said(/may not remove messages from "Box"; ask who runs/) >= 2, reasons.join("\n"));
      assert.is(said(/may not set \\Flagged in "Box"; ask who runs/), 1, reasons.join("\n"));
      const client = await clientOf(user, dovecot.port);
      const there = await contents(client, "Box");
      client.close();
      assert.is(there.length, 5, "nothing came twice, and nothing was lost");
    }
    dovecot.doveadm("acl", "delete", "-u", user, "Box", "owner");
    assert.is((await run(folder, ...words)).code, 0);
    const client = await clientOf(user, dovecot.port);
    assert.equal([(await contents(client, "Box")).length, (await contents(client, "Open")).length], [3, 1]);
    client.close();
  }),
);

runTests();
