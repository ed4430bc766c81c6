import type { ServerItem } from "../../server.js";
import type { Context } from "../context.js";
import { imapError, refusalOf } from "../errors.js";
import { type FlagBits, imapFlags } from "../flags.js";
import type { Sent } from "../links/sent-links.js";
import { canonical, canonicalSize, contentHash, headerId, headerOf, wholeSeconds } from "../messages.js";
import type { Session } from "../session.js";
import { LISTING } from "./moves.js";
import type { Place } from "./place.js";
import { findSent, place } from "./sent.js";

/** Sends an item's message to a folder and links it. It is noted first, so that it is found should the answer get lost. */
export async function append(
  item: ServerItem,
  bits: FlagBits,
  keywords: readonly string[],
  { folder, mailbox }: Place,
  session: Session,
  context: Context,
): Promise<void> {
  const { links, settings } = context;
  const { permanentFlags, uidNext = 1, uidValidity } = mailbox;
  const sent: Sent = {
    ...{
      key: item.key,
      folder: folder.key,
      uidValidity: String(uidValidity),
      floor: Math.min(uidNext, folder.frontier),
    },
    ...{ id: headerId(headerOf(item.mime)), size: canonicalSize(item.mime), hash: contentHash(item.mime) },
    received: wholeSeconds(item.received),
  };
  links.transaction(() => links.sent.put(sent));
  const kept = permanentFlags === undefined || permanentFlags.has("\\*") ? keywords : [];
  const flags = [...imapFlags(bits, permanentFlags), ...kept];
  try {
    const { uid, uidValidity: of } = await send(item.mime, flags, sent, folder.path, session);
    if (session.has("UIDPLUS") && uid !== undefined && String(of) === sent.uidValidity) {
      links.transaction(() => place(sent, { uid, flags: new Set(flags) }, context));
      return;
    }
  } catch (error) {
    // A server that has refused it does not have it.
    if (refusalOf(error).responseStatus !== undefined) links.transaction(() => links.sent.remove(item.key));
    throw error;
  }
  const linked = new Set(links.items.uids(folder.key, sent.floor));
  const uids = (await session.uidsFrom(sent.floor)).filter((uid) => !linked.has(uid));
  await findSent(folder, await session.fetch(uids, LISTING), session, context);
  if (links.sent.get(item.key) !== undefined)
    throw imapError("failed", settings, "the server has taken a message and does not show it", "run again");
}

/** Sends a message. A server that refuses bare line feeds and NUL gets it without them, as others would make of it. */
async function send(
  mime: Uint8Array,
  flags: string[],
  { received }: Sent,
  path: string,
  session: Session,
): ReturnType<Session["append"]> {
  try {
    return await session.append(path, mime, flags, new Date(received));
  } catch (error) {
    const { responseStatus, serverResponseCode = "" } = refusalOf(error);
    const fitting = canonical(mime);
    if (responseStatus === undefined || NOT_THE_CONTENT.has(serverResponseCode) || fitting === mime)
      throw error;
    return await session.append(path, fitting, flags, new Date(received));
  }
}

/** Response codes of refusals that have nothing to do with what is in the message. */
const NOT_THE_CONTENT: ReadonlySet<string> = new Set([
  "OVERQUOTA",
  "NOPERM",
  "READ-ONLY",
  "TRYCREATE",
  "NONEXISTENT",
  "LIMIT",
  "TOOBIG",
  "UNAVAILABLE",
  "INUSE",
]);
