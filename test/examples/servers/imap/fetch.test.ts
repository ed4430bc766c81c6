import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { ImapFlow } from "imapflow";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Fetched, fetchMessages, type Wanted } from "../../../../examples/servers/imap/fetch.js";

/** What is fetched from a server that has these capabilities and answers like this, and what it was asked. */
async function fetched(
  answers: readonly string[],
  wanted: Wanted,
  { capability = "", since }: { readonly capability?: string; readonly since?: string } = {},
): Promise<{ readonly messages: readonly Fetched[]; readonly asked: string }> {
  let asked = "";
  const server = createServer((socket) => {
    socket.on("error", () => {}).setEncoding("latin1");
    socket.write(`* OK [CAPABILITY IMAP4rev1 ${capability}] ready\r\n`);
    socket.on("data", (line: string) => {
      const [tag, command, ...rest] = line.trim().split(" ");
      if (command === "CAPABILITY") socket.write(`* CAPABILITY IMAP4rev1 ${capability}\r\n`);
      if (command === "SELECT") socket.write("* 9 EXISTS\r\n* OK [UIDVALIDITY 1] it is\r\n");
      if (command === "UID") {
        asked = rest.join(" ");
        for (const answer of answers) socket.write(`${answer}\r\n`, "latin1");
      }
      socket.write(`${tag} OK done\r\n`);
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const login = { host: "127.0.0.1", port, secure: false, auth: { user: "kay", pass: "none" } } as const;
  const client = new ImapFlow({ ...login, logger: false, disableAutoIdle: true });
  try {
    await client.connect();
    await client.mailboxOpen("INBOX");
    const messages: Fetched[] = [];
    await fetchMessages(client, "1:9", wanted, (message) => messages.push(message), since);
    return { messages, asked };
  } finally {
    client.close();
    server.close();
  }
}

const all = { flags: true, size: true, internalDate: true, headers: true, source: true } as const;

test("what is asked for is what is wanted", async () => {
  const ask = async (...given: Parameters<typeof fetched> extends [unknown, ...infer Rest] ? Rest : never) =>
    (await fetched([], ...given)).asked;
  assert.is(await ask(all), "FETCH 1:9 (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER] BODY.PEEK[])");
  assert.is(await ask({ source: true }, { capability: "OBJECTID" }), "FETCH 1:9 (UID EMAILID BODY.PEEK[])");
  assert.is(
    await ask({ size: true }, { capability: "X-GM-EXT-1" }),
    "FETCH 1:9 (UID RFC822.SIZE X-GM-MSGID)",
  );
  assert.is(await ask({ flags: true }, { since: "77" }), "FETCH 1:9 (UID FLAGS) (CHANGEDSINCE 77)");
});

test("every way of writing an answer is read", async () => {
  const { messages } = await fetched(
    [
      '* 1 FETCH (UID 3 FLAGS (\\Seen $Mine) INTERNALDATE " 7-Feb-2003 10:00:00 +0100" RFC822.SIZE 9 BODY[HEADER] {4}',
      "A: \xe4 BODY[] {8}",
      "A: \xe4\r\nbc)",
      '* 2 fetch (body[] "short" uid 4 emailid (M1) flags ())',
      '* 3 FETCH (UID 5 BODY[] NIL INTERNALDATE NIL X-GM-MSGID 1278455344230334865 BODY[1] "other" MODSEQ (12))',
      "* 4 FETCH (FLAGS (\\Seen))",
      "* 5 FETCH (UID 0 FLAGS ())",
      "* 6 FETCH (UID abc)",
      "* 7 FETCH (UID)",
    ],
    all,
  );
  assert.is(messages.length, 3);
  const [first, second, third] = messages as [Fetched, Fetched, Fetched];
  assert.equal([first.uid, first.flags, first.size], [3, ["\\Seen", "$Mine"], 9]);
  assert.is(first.internalDate?.toISOString(), "2003-02-07T09:00:00.000Z");
  assert.is(first.headers?.toString("latin1"), "A: \xe4");
  assert.is(first.source?.toString("latin1"), "A: \xe4\r\nbc");
  assert.equal([second.uid, second.emailId, second.flags], [4, "M1", []]);
  assert.is(second.source?.toString(), "short");
  assert.equal([third.uid, third.emailId, third.source?.length], [5, "1278455344230334865", 0]);
});

test.run();
