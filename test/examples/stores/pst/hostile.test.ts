import PostalMime from "postal-mime";
import type { PSTMessage } from "pst-extractor";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type ComposedItem, composeMime } from "../../../../examples/stores/pst/mime.js";
import { ENRON, withSource } from "./support.js";

interface Item {
  entryValueType: number;
  entryValueReference: number;
  isExternalValueReference: boolean;
  data: Buffer;
}

/** A mail of the sample file in which some properties are others: texts, bytes or numbers by property id. */
async function composeEdited(edits: Record<number, string | Buffer | number>): Promise<ComposedItem> {
  return withSource(ENRON, (source) => {
    const message = source.read(0x2000e4);
    const items = (message as PSTMessage as unknown as { pstTableItems: Map<number, Item> }).pstTableItems;
    for (const [id, value] of Object.entries(edits)) {
      const isText = typeof value === "string";
      items.set(Number(id), {
        entryValueType: isText ? 0x1f : typeof value === "number" ? 0x03 : 0x102,
        entryValueReference: typeof value === "number" ? value : 0,
        isExternalValueReference: false,
        data: isText ? Buffer.from(value, "utf16le") : typeof value === "number" ? Buffer.alloc(0) : value,
      });
    }
    return composeMime(message, { key: "key" });
  });
}

function headerNames(mime: Uint8Array): string[] {
  const [header = ""] = Buffer.from(mime).toString("latin1").split("\r\n\r\n");
  return header.split(/\r\n(?![ \t])/).map((line) => line.slice(0, line.indexOf(":")).toLowerCase());
}

const INJECTION = "x\r\nX-Evil: 1\r\n\r\nbody\rX-Evil: 2\nX-Evil: 3\0";

test("lets no property begin a header field of its own", async () => {
  const texts = [0x0037, 0x0042, 0x0065, 0x0070, 0x0c1a, 0x0c1f, 0x1035, 0x1039, 0x1042, 0x001a];
  for (const id of texts) {
    const { mime } = await composeEdited({ [id]: INJECTION });
    assert.not.ok(headerNames(mime).includes("x-evil"), `property ${id.toString(16)}`);
    assert.ok((await PostalMime.parse(mime)).text?.startsWith(id === 0x001a ? "Outlook item" : "Help!"));
  }
});

test("keeps subjects as they are, whatever they look like", async () => {
  const subjects = [
    "two  spaces and\ttabs ",
    " leading",
    "=?utf-8?Q?not_encoded?=",
    "Grüße aus 東京 😀",
    `${"long ".repeat(60)}end`,
    "x".repeat(1200),
    'a: b; c <d> "e" \\',
  ];
  for (const subject of subjects) {
    const { mime } = await composeEdited({ 55: `\u0001\u0001${subject}` });
    assert.is((await PostalMime.parse(mime)).subject, subject);
  }
});

test("keeps text bodies as they are, but for line ends", async () => {
  const body = "trailing  \r\nFrom here\r\n.\r\n--=_-key-Part_1\r\n=20 ünïcödé\r\nlone\rreturn\nfeed\r\n";
  const { mime } = await composeEdited({ 4096: body });
  const email = await PostalMime.parse(mime);
  assert.is(email.attachments.length, 1);
  assert.is(email.text?.trimEnd(), body.replace(/\r\n|\r/g, "\n").trimEnd());
});

test("keeps the network's header fields, but those that say what ours say", async () => {
  const transport = [
    "Received: from a.example  by b.example;",
    "\tMon, 1 Jan 2001 00:00:00 +0000",
    "Received: from c.example by a.example; Mon, 1 Jan 2001 00:00:00 +0000",
    "DKIM-Signature: v=1; a=rsa-sha256;",
    "  b=abc",
    "X-MS-Has-Attach: yes",
    "List-Id: <list.example>",
    "Subject: another",
    "From: Mallory <mallory@example.org>",
    "Content-Type: text/html",
    "MIME-Version: 2.0",
    "X-Outlook-Message-Class: IPM.Fake",
    "not a header line",
    "X-Latin: gr\u00fcn",
    "",
  ].join("\r\n");
  const { mime } = await composeEdited({ 125: transport });
  const header = Buffer.from(mime).toString("latin1").split("\r\n\r\n")[0] ?? "";
  assert.ok(header.startsWith("Received: from a.example  by b.example;\r\n\tMon, 1 Jan"));
  assert.ok(header.includes("\r\nDKIM-Signature: v=1; a=rsa-sha256;\r\n  b=abc\r\nX-MS-Has-Attach: yes\r\n"));
  const names = headerNames(mime);
  const times = (name: string) => names.filter((each) => each === name).length;
  assert.is(times("received"), 2);
  assert.is(times("list-id"), 1);
  for (const once of ["subject", "from", "content-type", "mime-version", "x-outlook-message-class"]) {
    assert.is(times(once), 1, once);
  }
  const email = await PostalMime.parse(mime);
  assert.not.match(email.from?.address ?? "", /mallory/);
  assert.is(email.headers.find(({ key }) => key === "x-outlook-message-class")?.value, "IPM.Note");
});

test("carries addresses that are no mail addresses in a valid form", async () => {
  const { mime } = await composeEdited({
    66: "Bob",
    100: "EX",
    101: "/o=Acme Ltd/cn=Bob.B",
    125: "",
  });
  assert.equal((await PostalMime.parse(mime)).from, {
    name: "Bob",
    address: "IMCEAEX-_o=Acme+20Ltd_cn=Bob+2EB@iostx.invalid",
  });
  const smtp = await composeEdited({ 66: "Bob", 100: "EX", 101: "/o=Acme", 23810: "bob@acme.example" });
  assert.equal((await PostalMime.parse(smtp.mime)).from, { name: "Bob", address: "bob@acme.example" });
  const arrived = await composeEdited({ 100: "EX", 101: "/o=Acme", 125: "From: Bob <bob@acme.example>\r\n" });
  assert.is((await PostalMime.parse(arrived.mime)).from?.address, "bob@acme.example");
});

test("names who sent a message on behalf of another", async () => {
  const { mime } = await composeEdited({
    66: "Boss",
    101: "boss@acme.example",
    3098: "Secretary",
    3103: "secretary@acme.example",
  });
  const email = await PostalMime.parse(mime);
  assert.is(email.from?.address, "boss@acme.example");
  assert.is(email.sender?.address, "secretary@acme.example");
});

test("makes a Message-ID from the key if the item has none that is valid", async () => {
  for (const id of ["", "<two words@example.org>", "<ünïcödé@example.org>"]) {
    const { mime } = await composeEdited({ 4149: id });
    const email = await PostalMime.parse(mime);
    assert.is(email.messageId, "<key@iostx.invalid>");
    assert.is(headerNames(mime).includes("x-outlook-message-id"), id !== "");
  }
});

test("decodes HTML of any charset to what it says", async () => {
  const cases: [number, Buffer, string][] = [
    [1250, Buffer.from("<p>caf\xe9 \x80</p>", "latin1"), "<p>café €</p>"],
    [28591, Buffer.from("<p>caf\xe9</p>", "latin1"), "<p>café</p>"],
    [932, Buffer.from([0x3c, 0x70, 0x3e, 0x93, 0xfa, 0x96, 0x7b]), "<p>日本"],
    [65001, Buffer.from("<p>\u00fc\r\n\n</p>\0"), "<p>ü\n\n</p>"],
    [99999, Buffer.from("<p>\u00fc</p>"), "<p>ü</p>"],
  ];
  for (const [codepage, bytes, html] of cases) {
    const { mime } = await composeEdited({ 4115: bytes, 16350: codepage });
    assert.is((await PostalMime.parse(mime)).html?.replaceAll("\r\n", "\n").trim(), html);
  }
});

test("knows Windows text that says it is Latin 1", async () => {
  const { mime } = await composeEdited({ 4115: Buffer.from("<p>a\x97b</p>", "latin1"), 16350: 28591 });
  assert.match(
    Buffer.from(mime).toString("latin1"),
    /\r\nContent-Type: text\/html; charset=windows-1252\r\n/,
  );
});

test("writes message ids as they are, and nothing else in their fields", async () => {
  const { mime } = await composeEdited({ 4153: "junk <a@b.example>\t<c@d.example>", 4162: "<a@b.example>" });
  const email = await PostalMime.parse(mime);
  assert.is(email.references, "<a@b.example> <c@d.example>");
  assert.is(email.inReplyTo, "<a@b.example>");
});

test("tells the flags", async () => {
  const { flags } = await composeEdited({ 3591: 1, 4225: 103, 4240: 2 });
  assert.equal(flags, { read: true, draft: false, answered: true, forwarded: false, flagged: true });
  const draft = await composeEdited({ 3591: 8, 4225: 104, 4240: 1 });
  assert.equal(draft.flags, { read: false, draft: true, answered: false, forwarded: true, flagged: false });
});

test.run();
