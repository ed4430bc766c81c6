import type { ServerItem } from "../../server.js";
import type { Context } from "../context.js";
import { imapError, refusalOf } from "../errors.js";
import { type FlagBits, imapFlags, imapKeywords } from "../flags.js";
import type { Sent } from "../links/sent-links.js";
import { canonical, canonicalSize, contentHash, headerId, headerOf, wholeSeconds } from "../messages.js";
import type { NewMessage } from "../multi-append.js";
import type { Session } from "../session.js";
import { LISTING } from "./moves.js";
import type { Place } from "./place.js";
import { findSent, place } from "./sent.js";

/** A message to send. */
export interface Outgoing {
  readonly item: ServerItem;
  readonly flags: FlagBits;
  /** Also those that go over to it from the message that it replaces. */
  readonly keywords: readonly string[];
}

/** A message on its way. */
interface Task extends NewMessage {
  readonly sent: Sent;
  uid?: number;
  refused?: unknown;
}

/** As many messages as make another connection worth while. */
const EACH = 8;

/** One command has at most so many messages, and, unless it is a single one, at most so many bytes. */
const PACK = { messages: 100, bytes: 1024 * 1024 } as const;

/**
 * Sends messages to a folder and links them. They are noted first, so that they are found should an answer get lost;
 * all notes are one write, and so are all links. Many go with one command where the server can take them so
 * (MULTIAPPEND), as it then waits for the disk less often, and several connections send at the same time. Gives why the
 * server has refused each one, or nothing; rejects when a connection is lost.
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
    links.sent.begin(Date.now());
  });
  const sessions = [session, ...(await line.more(Math.floor(tasks.length / EACH)))];
  const waiting = packsOf(tasks, Math.ceil(tasks.length / sessions.length), session);
  const work = async (on: Session): Promise<void> => {
    for (let pack = waiting.shift(); pack !== undefined; pack = waiting.shift())
      await sendPack(pack, here.folder.path, on);
  };
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
  const marks = [...imapFlags(flags, permanentFlags), ...imapKeywords(keywords, permanentFlags)];
  return { sent, mime, date: new Date(received), flags: marks };
}

/** What goes with one command each. A message that a server may refuse goes alone. */
function packsOf(tasks: readonly Task[], share: number, session: Session): Task[][] {
  const packs: Task[][] = [];
  const most = session.has("MULTIAPPEND") ? Math.min(share, PACK.messages) : 1;
  let pack: Task[] = [];
  let bytes = 0;
  for (const task of tasks) {
    const { mime } = task;
    const isSafe = mime.length > 0 && mime.length <= session.largest && canonical(mime) === mime;
    if (!isSafe || most === 1) {
      packs.push([task]);
      continue;
    }
    if (pack.length === 0 || pack.length >= most || bytes + mime.length > PACK.bytes) {
      pack = [];
      bytes = 0;
      packs.push(pack);
    }
    pack.push(task);
    bytes += mime.length;
  }
  return packs;
}

/** Sends messages with one command; where the server refuses that, the halves of them, until it is known which it is. */
async function sendPack(pack: readonly Task[], path: string, session: Session): Promise<void> {
  const [first] = pack;
  if (first === undefined) return;
  if (pack.length === 1) return await send(first, path, session);
  try {
    const { uidValidity, uids } = (await session.appendAll(path, pack)) ?? {};
    for (const [n, task] of pack.entries()) arrived(task, { uidValidity, uid: uids?.[n] }, session);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (NOT_THE_MESSAGE.has(refusalOf(error).serverResponseCode ?? "")) {
      for (const task of pack) task.refused = error;
      return;
    }
    const half = Math.ceil(pack.length / 2);
    await sendPack(pack.slice(0, half), path, session);
    await sendPack(pack.slice(half), path, session);
  }
}

async function send(task: Task, path: string, session: Session): Promise<void> {
  try {
    arrived(task, await sendFitting(task, path, session), session);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    task.refused = error;
  }
}

/** Notes the UID that a message has got, where it is certain. */
function arrived(
  task: Task,
  { uidValidity, uid }: { readonly uidValidity?: unknown; readonly uid?: number | undefined },
  session: Session,
): void {
  const isNumbered = session.has("UIDPLUS") && uid !== undefined;
  if (isNumbered && String(uidValidity) === task.sent.uidValidity) task.uid = uid;
}

/** A server that refuses bare line feeds and NUL gets the message without them, as others would make of it. */
async function sendFitting(task: Task, path: string, session: Session): ReturnType<Session["append"]> {
  try {
    return await session.append(path, task);
  } catch (error) {
    const { serverResponseCode = "" } = refusalOf(error);
    const mime = canonical(task.mime);
    if (!isRefusal(error) || NOT_THE_CONTENT.has(serverResponseCode) || mime === task.mime) throw error;
    return await session.append(path, { ...task, mime });
  }
}

/** Whether the server does not want it, or said at the beginning that it takes nothing as large. */
function isRefusal(error: unknown): boolean {
  const { responseStatus, serverResponseCode } = refusalOf(error);
  return responseStatus !== undefined || serverResponseCode === "APPENDLIMIT";
}

/** Links what has arrived, and forgets what was refused: that the server does not have. */
function settle(tasks: readonly Task[], context: Context): void {
  const { links } = context;
  links.transaction(() => {
    for (const { sent, uid, flags, refused } of tasks) {
      if (uid !== undefined) place(sent, { uid, flags }, context);
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

/** Response codes of refusals that every message in the folder would meet with. */
const NOT_THE_MESSAGE: ReadonlySet<string> = new Set([
  ...["NOPERM", "READ-ONLY", "TRYCREATE", "NONEXISTENT", "UNAVAILABLE", "INUSE"],
]);

/** Response codes of refusals that have nothing to do with what is in the message. */
const NOT_THE_CONTENT: ReadonlySet<string> = new Set([
  ...NOT_THE_MESSAGE,
  ...["OVERQUOTA", "LIMIT", "TOOBIG", "APPENDLIMIT"],
]);
