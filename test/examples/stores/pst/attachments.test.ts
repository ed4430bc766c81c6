import PostalMime from "postal-mime";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type ComposedItem, composeMime } from "../../../../examples/stores/pst/mime.js";
import {
  type AttachmentBlocks,
  attachmentBlocks,
  copyOfEnron,
  editBlock,
  firstDataBlock,
  inTempDir,
  withSource,
} from "./support.js";

/** "help", with the attachment RedRockAllocSumm.xls of 30720 bytes. */
const NID = 0x2000e4;
const NAME = "RedRockAllocSumm.xls";

/** Composes the mail after its attachment was changed in a copy of the file. */
function composeEdited(edit: (path: string, blocks: AttachmentBlocks) => void): Promise<ComposedItem> {
  return inTempDir((dir) => {
    const path = copyOfEnron(dir);
    edit(path, attachmentBlocks(path, NID));
    return withSource(path, (source) => composeMime(source.read(NID), { key: "key" }));
  });
}

/** Where in an attachment's properties the entry of one begins: its id and type. */
function entryOf(bytes: Buffer, id: number, type: number): number {
  const entry = Buffer.alloc(4);
  entry.writeUInt16LE(id);
  entry.writeUInt16LE(type, 2);
  const at = bytes.indexOf(entry);
  assert.ok(at > 0, `property ${id.toString(16)}`);
  return at;
}

function setMethod(method: number): (path: string, blocks: AttachmentBlocks) => void {
  return (path, { properties }) =>
    editBlock(path, properties, (bytes) => bytes.writeUInt32LE(method, entryOf(bytes, 0x3705, 3) + 4));
}

/** Makes the attachment one that holds a message: that which it is attached to. */
function embedItself(path: string, { properties, inner, message }: AttachmentBlocks): void {
  let node = 0;
  editBlock(path, properties, (bytes) => {
    bytes.writeUInt32LE(5, entryOf(bytes, 0x3705, 3) + 4);
    const data = entryOf(bytes, 0x3701, 0x102);
    node = bytes.readUInt32LE(data + 4);
    // The value of an object is a node id and a size; they take the place of the MIME type's text.
    const mimeTag = bytes.readUInt32LE(entryOf(bytes, 0x370e, 0x1f) + 4);
    const map = bytes.readUInt16LE(0);
    const start = bytes.readUInt16LE(map + 4 + 2 * ((mimeTag >> 5) - 1));
    bytes.writeUInt16LE(0x0d, data + 2);
    bytes.writeUInt32LE(mimeTag, data + 4);
    bytes.writeUInt32LE(node, start);
  });
  editBlock(path, inner, (bytes) => {
    assert.is(bytes.readUInt32LE(8), node);
    bytes.writeBigUInt64LE(BigInt(message[0]), 16);
    bytes.writeBigUInt64LE(BigInt(message[1]), 24);
  });
}

async function firstContent(mime: Uint8Array): Promise<Buffer> {
  const [attachment] = (await PostalMime.parse(mime)).attachments;
  return Buffer.from((attachment?.content ?? new ArrayBuffer(0)) as ArrayBuffer);
}

test("tells which attachments are references that have no content", async () => {
  for (const method of [2, 3, 4, 7]) {
    const { mime, losses } = await composeEdited(setMethod(method));
    assert.is(losses.length, 1);
    assert.match(losses[0] ?? "", new RegExp(`^${NAME}: it is a reference`));
    assert.equal((await PostalMime.parse(mime)).attachments, []);
  }
});

test("carries the bytes of an OLE object", async () => {
  const { mime, losses } = await composeEdited(setMethod(6));
  assert.equal(losses, []);
  assert.is((await firstContent(mime)).length, 30_720);
});

test("tells an attachment whose content is damaged, and carries the rest of the mail", async () => {
  const { mime, losses } = await composeEdited((path, { properties }) =>
    editBlock(path, properties, (bytes) => bytes.fill(0xff, 40, 60), { sound: false }),
  );
  assert.is(losses.length, 1);
  assert.match(losses[0] ?? "", /^attachment 1: block \d+ at offset \d+ is damaged$/);
  assert.ok((await PostalMime.parse(mime)).text?.startsWith("Help!"));
});

test("carries an attachment that holds a message as a message, not deeper than can be sensible", async () => {
  const { mime, losses } = await composeEdited(embedItself);
  const text = Buffer.from(mime).toString("latin1");
  assert.is(text.match(/^Content-Type: message\/rfc822;/gm)?.length, 8);
  assert.is(losses.length, 1);
  assert.match(losses[0] ?? "", /a message inside 8 others/);
  const email = await PostalMime.parse(mime, { forceRfc822Attachments: true });
  const [attachment] = email.attachments;
  assert.is(attachment?.filename, `${NAME}.eml`);
  assert.is((await PostalMime.parse(attachment?.content ?? "")).subject, email.subject);
});

test("keeps the bytes of an attached file whose type is that of a message", async () => {
  const { mime } = await composeEdited((path, { properties }) =>
    editBlock(path, properties, (bytes) => {
      // Without the property that names the type, the name of the file does.
      bytes.writeUInt16LE(0x370f, entryOf(bytes, 0x370e, 0x1f));
      bytes.write(".eml", bytes.indexOf(Buffer.from("Summ.xls", "utf16le")) + 8, "utf16le");
    }),
  );
  const [attachment] = (await PostalMime.parse(mime)).attachments;
  assert.is(attachment?.filename, "RedRockAllocSumm.eml");
  assert.is(attachment?.mimeType, "application/octet-stream");
  assert.is((await firstContent(mime)).length, 30_720);
});

test("does not unpack an attachment that is packed", async () => {
  // Nothing but the first two bytes says that the content is a zlib stream.
  const { mime } = await composeEdited((path, { inner }) =>
    editBlock(path, firstDataBlock(path, inner), (bytes) => bytes.writeUInt16BE(0x789c)),
  );
  const bytes = await firstContent(mime);
  assert.is(bytes.length, 30_720);
  assert.is(bytes.readUInt32BE(0), 0x789c11e0);
});

test.run();
