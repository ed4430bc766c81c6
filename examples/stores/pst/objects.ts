import { PSTAttachment, type PSTFile, PSTMessage } from "pst-extractor";
import type { DescriptorIndexNode } from "pst-extractor/dist/DescriptorIndexNode.class.js";
import { PSTActivity } from "pst-extractor/dist/PSTActivity.class.js";
import { PSTAppointment } from "pst-extractor/dist/PSTAppointment.class.js";
import { PSTContact } from "pst-extractor/dist/PSTContact.class.js";
import type { PSTDescriptorItem } from "pst-extractor/dist/PSTDescriptorItem.class.js";
import { PSTNodeInputStream } from "pst-extractor/dist/PSTNodeInputStream.class.js";
import { PSTObject } from "pst-extractor/dist/PSTObject.class.js";
import { PSTTableBC } from "pst-extractor/dist/PSTTableBC.class.js";
import { PSTTask } from "pst-extractor/dist/PSTTask.class.js";
import { MendedFile, type RawObject, type SubNodes, streamBytes, toLong } from "./library.js";

/** The stream of a node inside a node, and the nodes inside that one. */
export function openSubNode(file: PSTFile, item: PSTDescriptorItem): [PSTNodeInputStream, SubNodes] {
  const inner = item.subNodeOffsetIndexIdentifier;
  return [
    new PSTNodeInputStream(file, item),
    inner > 0 ? file.getPSTDescriptorItems(toLong(inner)) : new Map<number, PSTDescriptorItem>(),
  ];
}

/** The stream of a node of the file, and the nodes inside it. */
export function openNode(file: MendedFile, nid: number): [PSTNodeInputStream, SubNodes] {
  const node = file.node(nid);
  const inner = node.localDescriptorsOffsetIndexIdentifier;
  return [
    file.readLeaf(node.dataOffsetIndexIdentifier),
    inner.isZero() ? new Map<number, PSTDescriptorItem>() : file.getPSTDescriptorItems(inner),
  ];
}

/** Any node that has properties: the store, a folder, a message. */
class NodeObject extends PSTObject {}

/** Loads what a node of the file holds, for its properties only. */
export function loadNode(file: MendedFile, nid: number): PSTObject {
  return new NodeObject(file, file.node(nid));
}

type MessageClass = new (
  file: PSTFile,
  node: DescriptorIndexNode,
  table?: PSTTableBC,
  inner?: SubNodes,
) => PSTMessage;

// The library has such a choice too, but it takes only whole class names and logs all others to the console.
function classFor(messageClass: string): MessageClass {
  if (/^IPM\.(Appointment|OLE\.CLASS|Schedule\.Meeting)(\.|$)/i.test(messageClass)) return PSTAppointment;
  if (/^IPM\.Contact(\.|$)/i.test(messageClass)) return PSTContact;
  if (/^IPM\.Task(\.|$)/i.test(messageClass)) return PSTTask;
  return /^IPM\.Activity(\.|$)/i.test(messageClass) ? PSTActivity : PSTMessage;
}

/** Loads the message that a node of the file holds. */
export function loadMessage(file: MendedFile, nid: number): PSTMessage {
  const node = file.node(nid);
  const message = new PSTMessage(file, node);
  const Class = classFor(message.messageClass);
  return Class === PSTMessage ? message : new Class(file, node);
}

/** The file that a message came from; messages of any other `PSTFile` are refused, they read differently. */
export function fileOf(message: PSTMessage): MendedFile {
  const { pstFile } = message as unknown as RawObject;
  if (pstFile instanceof MendedFile) return pstFile;
  throw new TypeError(
    "Expected a message that a PstSource read, but it is of another file; use PstSource.read.",
  );
}

/** Opens a table that belongs to a message: 0x671 lists its attachments, 0x692 its recipients. */
export function openTable(
  message: PSTMessage,
  nid: 0x671 | 0x692,
): [PSTNodeInputStream, SubNodes] | undefined {
  const { pstFile, localDescriptorItems } = message as unknown as RawObject;
  const item = localDescriptorItems?.get(nid);
  return item && openSubNode(pstFile, item);
}

/** Loads an attachment of a message. */
export function loadAttachment(message: PSTMessage, nid: number): PSTAttachment {
  const { pstFile, localDescriptorItems } = message as unknown as RawObject;
  const item = localDescriptorItems?.get(nid);
  if (!item) throw new Error("its node is missing");
  const [data, inner] = openSubNode(pstFile, item);
  return new PSTAttachment(pstFile, new PSTTableBC(data), inner);
}

/** The bytes of a node that lies inside an object; `undefined` if there is none. */
export function subNodeBytes(object: PSTObject, nid: number): Buffer | undefined {
  const { pstFile, localDescriptorItems } = object as unknown as RawObject;
  const item = localDescriptorItems?.get(nid);
  return item && streamBytes(openSubNode(pstFile, item)[0]);
}

/** Loads a message that lies inside an attachment; the library's own getter never finds one. */
export function loadEmbedded(attachment: PSTObject, nid: number): PSTMessage | undefined {
  const { pstFile, localDescriptorItems } = attachment as unknown as RawObject;
  const item = localDescriptorItems?.get(nid);
  if (!item) return undefined;
  const [data, inner] = openSubNode(pstFile, item);
  const table = new PSTTableBC(data);
  // An embedded message has no entry in the file's index of nodes; the library copes with none.
  const none = undefined as unknown as DescriptorIndexNode;
  const message = new PSTMessage(pstFile, none, table, inner);
  const Class = classFor(message.messageClass);
  return Class === PSTMessage ? message : new Class(pstFile, none, table, inner);
}
