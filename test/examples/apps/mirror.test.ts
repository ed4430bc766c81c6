import { join } from "node:path";
import PostalMime, { type Email } from "postal-mime";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { allItems, plainReader, sha256, withSource } from "../stores/pst/support.js";
import { contentsOf, enron, inFolder, messagesOf, outlookFiles, run } from "./support.js";

test("all 71 messages of enron.pst and their attachments arrive as they are in the file", async () => {
  await inFolder(async (folder) => {
    const { code, stdout } = await run(folder, enron, "mail");
    assert.is(code, 0);
    assert.match(stdout, /Replicated 71 items and 7 folders/);
    const messages = messagesOf(join(folder, "mail"));
    assert.is(messages.size, 71);
    const plain = plainReader(enron);
    try {
      const items = await withSource(enron, (source) => [...allItems(source)]);
      for (const { nid } of items) {
        const file = [...messages.keys()].find((path) =>
          path.includes(`${nid.toString(16).padStart(12, "0")}.iostx`),
        );
        assert.ok(file, `item ${nid} has a file`);
        compare(plain.read(nid), await PostalMime.parse(messages.get(file)!));
      }
    } finally {
      plain.close();
    }
  });
});

/** Compares a mail as pst-extractor reads it with what an independent parser reads from its MIME form. */
function compare(message: ReturnType<ReturnType<typeof plainReader>["read"]>, mail: Email): void {
  assert.is(mail.subject ?? "", message.subject);
  // Sent on behalf of somebody, the mail is from that one; a name that is the address itself is written once.
  const sender = mail.sender?.name || mail.sender?.address || mail.from?.name || mail.from?.address;
  if (sender !== message.senderName) {
    // An item whose own address is damaged goes out with the sender of the header that it came with.
    assert.not.match(message.senderEmailAddress, /^[^\s@]+@[^\s@]+\.[a-z]{2,4}$/i);
    assert.ok(message.transportMessageHeaders.includes(`From: "${sender}"`), `sender of ${message.subject}`);
  }
  assert.is(new Date(mail.date!).getTime(), Math.floor(message.clientSubmitTime!.getTime() / 1000) * 1000);
  const expected = Array.from({ length: message.numberOfAttachments }, (_, index) => {
    const attachment = message.getAttachment(index);
    const bytes = Buffer.alloc(attachment.filesize);
    attachment.fileInputStream?.readCompletely(bytes);
    return `${attachment.longFilename || attachment.filename} ${sha256(bytes)}`;
  });
  const found = mail.attachments.map(
    ({ filename, content }) => `${filename} ${sha256(new Uint8Array(content as ArrayBuffer))}`,
  );
  assert.equal(found.sort(), expected.sort(), `attachments of ${message.subject}`);
}

test("a second run has nothing to do and changes nothing", async () => {
  await inFolder(async (folder) => {
    await run(folder, enron, "mail");
    const before = contentsOf(folder);
    const { code, stdout } = await run(folder, enron, "mail");
    assert.is(code, 0);
    assert.match(stdout, /^Nothing to do: mail is up to date/);
    assert.equal([...contentsOf(folder)], [...before]);
  });
});

for (const file of outlookFiles) {
  test(`${file.split("/").at(-1)} runs through, and nothing is left out`, async () => {
    await inFolder(async (folder) => {
      const { code, stdout } = await run(folder, file, "mail", "--json");
      assert.is(code, 0);
      const result = JSON.parse(stdout) as {
        ok: boolean;
        up: { items: number };
        failures: unknown[];
        losses: unknown[];
      };
      assert.ok(result.ok);
      assert.is(messagesOf(join(folder, "mail")).size, result.up.items);
      assert.equal([result.failures, result.losses], [[], []]);
    });
  });
}

test("--folder replicates a folder with what is in it, and only makes those above", async () => {
  await inFolder(async (folder) => {
    const { code } = await run(folder, enron, "mail", "--folder", "systems");
    assert.is(code, 0);
    const messages = [...messagesOf(join(folder, "mail")).keys()];
    assert.is(messages.length, 7);
    assert.ok(messages.every((path) => path.includes("Systems")));
    const rest = await run(folder, enron, "mail", "--json");
    assert.is((JSON.parse(rest.stdout) as { up: { items: number } }).up.items, 64);
  });
});

test("--dry-run counts everything and writes nothing", async () => {
  await inFolder(async (folder) => {
    const { code, stdout } = await run(folder, enron, "mail", "--dry-run");
    assert.is(code, 0);
    assert.match(stdout, /Would replicate 71 items and 7 folders, .* to mail; nothing was written/);
    assert.equal([...contentsOf(folder)], []);
  });
});

test("progress goes to stderr, a line for each folder, and --quiet is silent", async () => {
  await inFolder(async (folder) => {
    assert.match((await run(folder, enron, "a")).stderr, /^Systems: 7 of 7$/m);
    assert.is((await run(folder, enron, "b", "--quiet")).stderr, "");
  });
});

test.run();
