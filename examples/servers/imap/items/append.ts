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

/** A message to send. */
export interface Outgoing {
  readonly item: ServerItem;
  readonly flags: FlagBits;
  /** Keywords of others that go over to it. */
  readonly keywords: readonly string[];
}

/** A message on its way. */
interface Task {
  readonly sent: Sent;
  readonly mime: Uint8Array;
  readonly flags: string[];
  uid?: number;
  refused?: unknown;
}

/** As many messages as make another connection worth while. */
const EACH = 8;

/**
 * Sends messages to a folder and links them. They are noted first, so that they are found should an answer get lost;
 * all notes are one write, and so are all links. Several connections send at the same time. Gives why the server has
 * refused each one, or nothing; rejects when a connection is lost.
 */
export async function append(
  outgoing: readonly Outgoing[],
  here: Place,
  session: Session,
  context: Context,
): Promise<unknown[]> {
  const { links, line } = context;
  const tasks = outgoing.map((each) => taskOf(each, here));
  links.durably(() => {
    for (const { sent } of tasks) links.sent.put(sent);
  });
  const waiting = [...tasks];
  const work = async (on: Session): Promise<void> => {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift())
      await send(task, here.folder.path, on);
  };
  const sessions = [session, ...(await line.more(Math.floor(tasks.length / EACH)))];
  const ended = await Promise.allSettled(sessions.map(work));
  settle(tasks, context);
  const lost = ended.find((end) => end.status === "rejected");
  if (lost !== undefined) throw lost.reason;
  await findUnnumbered(tasks, here, session, context);
  return tasks.map(({ refused }) => refused);
}

function taskOf({ item, flags, keywords }: Outgoing, { folder, mailbox }: Place): Task {
  const { key, mime } = item;
  const { permanentFlags, uidNext = 1, uidValidity } = mailbox;
  const known = { id: headerId(headerOf(mime)), size: canonicalSize(mime), hash: contentHash(mime) };
  const floor = Math.min(uidNext, folder.frontier);
  const received = wholeSeconds(item.received);
  const sent = { key, folder: folder.key, uidValidity: String(uidValidity), floor, received, ...known };
  const kept = permanentFlags === undefined || permanentFlags.has("\\*") ? keywords : [];
  return { sent, mime, flags: [...imapFlags(flags, permanentFlags), ...kept] };
}

async function send(task: Task, path: string, session: Session): Promise<void> {
  try {
    const { uid, uidValidity } = await sendFitting(task, path, session);
    const isNumbered = session.has("UIDPLUS") && uid !== undefined;
    if (isNumbered && String(uidValidity) === task.sent.uidValidity) task.uid = uid;
  } catch (error) {
    if (refusalOf(error).responseStatus === undefined) throw error;
    task.refused = error;
  }
}

/** A server that refuses bare line feeds and NUL gets the message without them, as others would make of it. */
async function sendFitting(
  { mime, flags, sent }: Task,
  path: string,
  session: Session,
): ReturnType<Session["append"]> {
  const date = new Date(sent.received);
  try {
    return await session.append(path, mime, flags, date);
  } catch (error) {
    const { responseStatus, serverResponseCode = "" } = refusalOf(error);
    const fitting = canonical(mime);
    if (responseStatus === undefined || NOT_THE_CONTENT.has(serverResponseCode) || fitting === mime)
      throw error;
    return await session.append(path, fitting, flags, date);
  }
}

/** Links what has arrived, and forgets what was refused: that the server does not have. */
function settle(tasks: readonly Task[], context: Context): void {
  const { links } = context;
  links.transaction(() => {
    for (const { sent, uid, flags, refused } of tasks) {
      if (uid !== undefined) place(sent, { uid, flags: new Set(flags) }, context);
      else if (refused !== undefined) links.sent.remove(sent.key);
    }
  });
}

/** Finds what the server has taken without telling its number. */
async function findUnnumbered(
  tasks: readonly Task[],
  { folder }: Place,
  session: Session,
  context: Context,
): Promise<void> {
  const { links, settings } = context;
  const open = tasks.filter(({ uid, refused }) => uid === undefined && refused === undefined);
  if (open.length === 0) return;
  const floor = Math.min(...open.map(({ sent }) => sent.floor));
  await session.open(folder);
  await session.noop();
  const linked = new Set(links.items.uids(folder.key, floor));
  const uids = (await session.uidsFrom(floor)).filter((uid) => !linked.has(uid));
  await findSent(folder, await session.fetch(uids, LISTING), session, context);
  for (const task of open)
    if (links.sent.get(task.sent.key) !== undefined)
      task.refused = imapError(
        "failed",
        settings,
        "the server has taken a message and does not show it",
        "run again",
      );
}

/** Response codes of refusals that have nothing to do with what is in the message. */
const NOT_THE_CONTENT: ReadonlySet<string> = new Set([
  ...["OVERQUOTA", "NOPERM", "READ-ONLY", "TRYCREATE", "NONEXISTENT", "LIMIT", "TOOBIG", "UNAVAILABLE"],
  "INUSE",
]);
