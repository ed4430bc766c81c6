import { readdirSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { inFolder, run } from "./support.js";

const MAILBOX = "imaps://kay@127.0.0.1:9/";

/** What is asked for in the wrong way, and what is said then. */
const wrong: readonly (readonly [words: readonly string[], sentence: RegExp])[] = [
  [["a.db", "imapss://kay@example.org/"], /imapss:\/\/ is no kind of server: a mailbox is imaps:/],
  [["a.db", "https://example.org/mail"], /https:\/\/ is no kind of server/],
  [[MAILBOX, "a.db"], /A mailbox is the TARGET: write the store first/],
  [["a.db", "imaps://kay@example.org/INBOX"], /goes on after the host; .*--folder/],
  [["a.db", "imaps://kay@example.org:99999/"], /there is no such port; .* from 1 to 65535/],
  [["a.db", "imaps://kay:secret@example.org/"], /the URL holds a password/],
  [["a.db", "imaps://example.org/"], /the URL names no user/],
  [
    ["a.db", MAILBOX, "--password-file", "nowhere"],
    /--password-file nowhere cannot be read: there is no such file/,
  ],
  [
    ["a.db", MAILBOX, "--password-file", "empty"],
    /--password-file empty holds no password: its first line is empty/,
  ],
  [["a.db", MAILBOX, "--password-file", "pw", "--ca", "nowhere"], /--ca nowhere cannot be read/],
  [["a.db", MAILBOX, "--password-file", "pw", "--ca", "pw"], /--ca pw holds no certificate/],
  [["a.db", MAILBOX, "--password-file", "pw", "--state", "pw"], /--state pw cannot be made a folder/],
  [["a.db", "mail", "--trace", "nowhere/trace"], /--trace nowhere\/trace cannot be written/],
];

for (const [words, sentence] of wrong)
  test(`${words.join(" ")} is wrong usage, told in a sentence`, () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, "pw"), "secret\n");
      writeFileSync(join(folder, "empty"), "\n");
      const { code, stdout, stderr } = await run(folder, ...words);
      assert.equal([code, stdout], [2, ""]);
      assert.match(stderr, sentence);
      assert.match(stderr, /^mirror: [^\n]+\n$/);
      assert.not.match(stderr, /secret/);
      assert.not(readdirSync(folder).some((name) => name.includes(":")));
    }));

test("a script that asked for JSON gets it for wrong usage too", () =>
  inFolder(async (folder) => {
    for (const words of [["--wacth"], ["a.db", "imapss://kay@example.org/"]]) {
      const { code, stdout, stderr } = await run(folder, ...words, "--json");
      assert.equal([code, stderr], [2, ""]);
      const { ok, problem } = JSON.parse(stdout) as { ok: boolean; problem: { side: string } };
      assert.equal([ok, problem.side], [false, "usage"]);
    }
  }));

/** Programs that are to print an access token. */
const programs: readonly (readonly [command: string, sentence: RegExp])[] = [
  ["nosuchprogram at all", /nosuchprogram is not there; check the name of the program/],
  [`${process.execPath} -p process.exit(3)`, /failed with exit code 3/],
  [`${process.execPath} -e 0`, /printed no access token/],
];

for (const [command, sentence] of programs)
  test(`a program for tokens fails in a sentence: ${sentence.source}`, () =>
    inFolder(async (folder) => {
      const words = ["a.db", MAILBOX, "--state", "state", "--token-command", command, "-q"];
      const { code, stderr } = await run(folder, ...words);
      assert.is(code, 4);
      assert.match(stderr, sentence);
      assert.not.match(stderr, /\.js:\d/);
      const json = await run(folder, ...words, "--json");
      assert.is((JSON.parse(json.stdout) as { ok: boolean }).ok, false);
    }));

/** Does something with a port where a server listens. */
async function withServer(server: Server, work: (port: number) => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await work((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}

test("imaps:// at a port that begins in plain text is told, with what to write instead", () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, "pw"), "secret\n");
    const plain = createServer((socket) => socket.on("error", () => {}).end("* OK ready\r\n* BYE\r\n"));
    await withServer(plain, async (port) => {
      const url = `imaps://kay@127.0.0.1:${port}/`;
      const { code, stderr } = await run(folder, "a.db", url, "--state", "s", "--password-file", "pw", "-q");
      assert.is(code, 4);
      assert.match(stderr, /this port does not begin with TLS; use imap:\/\//);
    });
  }));

test("a text named as a store is said to be none", () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, "bad.db"), "Dear reader,\n");
    const { code, stderr } = await run(folder, "bad.db", "mail");
    assert.is(code, 3);
    assert.match(stderr, /bad\.db is no store/);
  }));

test.run();
