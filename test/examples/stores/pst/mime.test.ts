import PostalMime, { type Address, type Email } from "postal-mime";
import type { PSTMessage } from "pst-extractor";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { composeMime } from "../../../../examples/stores/pst/mime.js";
import { allItems, ENRON, OSTS, plainReader, sha256, withSource } from "./support.js";

const ADDED = new Set(["outlook-item.json", "message.rtf"]);

function expectedAttachments(message: PSTMessage): { name: string; bytes: Buffer }[] {
  return Array.from({ length: message.numberOfAttachments }, (_, i) => {
    const attachment = message.getAttachment(i);
    const stream = attachment.fileInputStream;
    // The library's own size is that of the packed bytes in an .ost file.
    const bytes = Buffer.alloc(stream?.length.toNumber() ?? 0);
    if (bytes.length > 0) stream?.readCompletely(bytes);
    return { name: attachment.longFilename || attachment.filename, bytes };
  });
}

function compareAttachments(mime: Uint8Array, email: Email, message: PSTMessage): void {
  const found = email.attachments.filter(({ filename }) => !ADDED.has(filename ?? ""));
  const expected = expectedAttachments(message);
  assert.equal(found.map(({ filename }) => filename).sort(), expected.map(({ name }) => name).sort());
  const text = Buffer.from(mime).toString("latin1");
  const hashes = found.map(({ content }) => sha256(new Uint8Array(content as ArrayBuffer)));
  for (const { name, bytes } of expected) {
    // The parser changes the line ends of calendars; of these the encoded bytes are looked for.
    if (name.endsWith(".ics")) {
      assert.ok(text.includes(bytes.toString("base64").replace(/.{76}/g, "$&\r\n")), name);
    } else assert.ok(hashes.includes(sha256(bytes)), name);
  }
}

function compareHeaders(email: Email, message: PSTMessage): void {
  assert.is(email.subject ?? "", message.subject);
  const date = message.clientSubmitTime?.getTime() ?? 0;
  assert.is(Date.parse(email.date ?? ""), date - (date % 1000));
  assert.is(count(email.to) + count(email.cc) + count(email.bcc), message.numberOfRecipients);
  if (message.internetMessageId) assert.is(email.messageId, message.internetMessageId);
  const address = message.sentRepresentingEmailAddress;
  if (!/^[^\s/@]+@[^\s/@]+$/.test(address)) assert.match(email.from?.address ?? "", /^[^\s@]+@[^\s@]+$/);
  else assert.is(email.from?.address?.toLowerCase(), address.toLowerCase());
}

function count(addresses: Address[] | undefined): number {
  return addresses?.length ?? 0;
}

function checkBytes(mime: Uint8Array): void {
  const text = Buffer.from(mime).toString("latin1");
  assert.not.match(text, /[^\t\r\n -~]/, "nothing but ASCII");
  assert.not.match(text, /\r(?!\n)|(?<!\r)\n/, "CRLF line ends only");
  assert.ok(text.split("\r\n").every((line) => line.length <= 998));
}

test("carries all that a mail says", async () => {
  const plain = plainReader(ENRON);
  let attachments = 0;
  await withSource(ENRON, async (source) => {
    for (const { nid } of allItems(source)) {
      const message = plain.read(nid);
      const { mime, received, losses } = await composeMime(source.read(nid), { key: `item-${nid}` });
      const email = await PostalMime.parse(mime);
      checkBytes(mime);
      compareHeaders(email, message);
      compareAttachments(mime, email, message);
      attachments += message.numberOfAttachments;
      // The parser ends the text with a line break if attachments follow.
      assert.is(email.text?.trimEnd(), message.body.replaceAll("\r\n", "\n").trimEnd());
      assert.is(received.getTime(), message.messageDeliveryTime?.getTime());
      assert.equal(losses, []);
    }
  });
  plain.close();
  assert.is(attachments, 70);
});

test("carries the items of an .ost file, mail or not", async () => {
  const classes = new Set<string>();
  for (const path of OSTS) {
    const plain = plainReader(path);
    await withSource(path, async (source) => {
      for (const { nid, messageClass, associated } of allItems(source)) {
        const { mime, losses } = await composeMime(source.read(nid), { key: `item-${nid}` });
        const email = await PostalMime.parse(mime);
        checkBytes(mime);
        assert.equal(losses, []);
        assert.is(email.headers.find(({ key }) => key === "x-outlook-message-class")?.value, messageClass);
        if (associated) continue;
        classes.add(messageClass);
        const message = plain.read(nid);
        compareAttachments(mime, email, message);
        if (messageClass !== "IPM.Appointment") compareHeaders(email, message);
      }
    });
    plain.close();
  }
  assert.equal([...classes].sort(), [
    "IPM.Appointment",
    "IPM.Note",
    "IPM.Schedule.Meeting.Request",
    "IPM.Schedule.Meeting.Resp.Pos",
  ]);
});

test("gives an appointment a readable text and a record of its properties", async () => {
  await withSource(OSTS[0] ?? "", async (source) => {
    const item = [...allItems(source)].find(({ nid }) => nid === 0x202044);
    const { mime } = await composeMime(source.read(item?.nid ?? 0), { key: "k" });
    const email = await PostalMime.parse(mime, { attachmentEncoding: "utf8" });
    assert.match(email.text ?? "", /Subject: meeting from Ed\nStart: 2021-08-13T22:00:00.000Z\n/);
    const attachment = email.attachments.find(({ filename }) => filename === "outlook-item.json");
    assert.is(attachment?.mimeType, "application/json");
    const record = JSON.parse(String(attachment?.content));
    assert.is(record.messageClass, "IPM.Appointment");
    assert.is(record.fields.startTime, "2021-08-13T22:00:00.000Z");
    assert.is(record.properties["0x0E070003"], 17);
    assert.is(record.properties["0x300B0102"], "BxWsJ8Sq1UqxAl5KVUQWCQ==");
  });
});

test("carries a body that is RTF only as text and as message.rtf", async () => {
  await withSource(OSTS[0] ?? "", async (source) => {
    const { mime } = await composeMime(source.read(0x202b44), { key: "k" });
    const email = await PostalMime.parse(mime);
    assert.match(email.text ?? "", /^13:41:51 Synchronizer Version 16\.0\.4266\n/);
    const rtf = email.attachments.find(({ filename }) => filename === "message.rtf");
    assert.is(rtf?.mimeType, "application/rtf");
    assert.match(Buffer.from(rtf?.content as ArrayBuffer).toString("latin1"), /^\{\\rtf1\\ansi.*\}$/s);
  });
});

test("gives the same bytes for the same item, and others for another key", async () => {
  for (const path of [ENRON, ...OSTS]) {
    await withSource(path, async (source) => {
      for (const { nid } of allItems(source)) {
        const [a, b] = [
          await composeMime(source.read(nid), { key: "a" }),
          await composeMime(source.read(nid), { key: "a" }),
        ];
        assert.is(sha256(a.mime), sha256(b.mime));
      }
    });
  }
  await withSource(ENRON, async (source) => {
    const [a, b] = [
      await composeMime(source.read(0x2000e4), { key: "a" }),
      await composeMime(source.read(0x2000e4), { key: "b" }),
    ];
    assert.is.not(sha256(a.mime), sha256(b.mime));
  });
});

test("keeps inline images inline and their ids", async () => {
  await withSource(OSTS[0] ?? "", async (source) => {
    const { mime } = await composeMime(source.read(0x200104), { key: "k" });
    const email = await PostalMime.parse(mime);
    const image = email.attachments.find(({ filename }) => filename === "microsoft-logo.png");
    assert.is(image?.contentId, "<microsoft-logo>");
    assert.is(image?.disposition, "inline");
    assert.ok(email.html?.includes("cid:microsoft-logo"));
  });
});

test.run();
