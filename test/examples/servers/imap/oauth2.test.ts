import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type ImapOptions, type ImapServer, openImap } from "../../../../examples/servers/imap/imap.js";
import { ServerError } from "../../../../examples/servers/server.js";
import { enron, inFolder, run } from "../../apps/support.js";
import { dovecotMissing } from "./dovecot.js";
import { folderNamed, item, key, refuses, runTests, take } from "./support.js";
import { startTokenDovecot, type TokenDovecot } from "./tokens.js";

const reason = dovecotMissing();
const withDovecot = reason === undefined ? test : test.skip;
if (reason !== undefined) console.log(`skipped: ${reason}`);

let dovecot: TokenDovecot;
test.before(async () => {
  if (reason === undefined) dovecot = await startTokenDovecot();
});
test.after(async () => {
  await dovecot?.stop();
});

const open = (user: string, secret: ImapOptions["secret"]): Promise<ImapServer> =>
  openImap(
    { host: "127.0.0.1", port: dovecot.port, user, implicitTls: false },
    { secret, insecure: true, backOff: 1 },
  );

withDovecot("an access token opens the mailbox of its user", async () => {
  const server = await open("kay", { token: dovecot.token("kay", 600) });
  assert.ok((await server.folders()).some(({ name }) => name === "INBOX"));
  await server.close();
});

withDovecot(
  "a token that is no longer good, another user's, or none is refused, and told to nobody",
  async () => {
    for (const token of [dovecot.token("kay", -5), dovecot.token("bob", 600), "none"]) {
      const error = await open("kay", { token }).then(
        () => assert.unreachable("it was taken"),
        (thrown: unknown) => thrown,
      );
      assert.instance(error, ServerError);
      const { code, message, stack = "", cause } = error as ServerError;
      assert.is(code, "no-access");
      assert.match(message, /refuses this user and access token .*; get a new token/);
      for (const text of [message, stack, String(cause), dovecot.log()]) assert.not.match(text, token);
    }
  },
);

withDovecot("a token that ends while it is used is followed by a new one", async () => {
  const asked: boolean[] = [];
  const token = (refresh: boolean): string => {
    asked.push(refresh);
    return dovecot.token("kay", refresh ? 600 : 2);
  };
  const server = await open("kay", { token });
  const inbox = await folderNamed(server, "INBOX");
  const before = await take(server, inbox);
  await server.putItem(item(inbox, key(1), "before"));
  await sleep(3000);
  dovecot.doveadm("kick", "kay");
  await server.putItem(item(inbox, key(2), "after"));
  assert.equal(asked, [false, true]);
  assert.equal((await take(server, inbox, before.token)).said, []);
  await server.close();
  assert.is(dovecot.doveadm("search", "-u", "kay", "ALL").trim().split("\n").length, 2);
});

withDovecot("where no new token is had, the work ends with a sentence", async () => {
  const server = await open("ann", { token: dovecot.token("ann", 2) });
  const inbox = await folderNamed(server, "INBOX");
  await sleep(3000);
  dovecot.doveadm("kick", "ann");
  await refuses(server.putItem(item(inbox, key(1), "late")), "no-access", /access token/);
  await server.close();
});

withDovecot("a program that prints tokens lets mirror in", () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, "token.mjs"), `console.log("${dovecot.token("command", 600)}");\n`);
    const words = [
      ...[enron, `imap://command@127.0.0.1:${dovecot.port}/`, "--insecure", "--state", "state"],
      ...["--token-command", `${process.execPath} token.mjs`],
    ];
    const first = await run(folder, ...words);
    assert.is(first.code, 0, first.stderr);
    assert.match(first.stdout, /Replicated 71 items/);
    assert.match((await run(folder, ...words)).stdout, /^Nothing to do/);
    writeFileSync(join(folder, "token.mjs"), `console.log("${dovecot.token("command", -5)}");\n`);
    const late = await run(folder, ...words);
    assert.is(late.code, 4);
    assert.match(late.stderr, /refuses this user and access token/);
  }),
);

runTests();
