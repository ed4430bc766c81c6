import type { MailboxObject } from "imapflow";
import type { Key } from "../server.js";
import type { Context } from "./context.js";
import { quote, toServerError } from "./errors.js";
import { existing } from "./folders/existing.js";
import { pause, waitBefore } from "./line.js";
import type { FolderLink } from "./links/folder-links.js";

/** IMAP watches one folder on one connection: more folders than these are not watched at once. */
const MOST = 8;

/** Servers end connections that idle for half an hour; routers on the way forget them sooner. */
const IDLE_TIME = 4 * 60_000;

/**
 * Calls back whenever something may have happened in one of the folders, until the signal. Each of the first eight
 * folders has a connection of its own, on which the server tells (IDLE); it is made anew when it gets lost. What
 * happened before anybody listened is told too, where the folder is not as it was when it was last read; `signalled`
 * keeps of which states that was told, so that a caller who does not read is not called for ever.
 *
 * Rejects only where another attempt would fare no better: when the login is refused, for instance.
 */
export async function watchFolders(
  keys: readonly Key[],
  onChange: (folder: Key) => void,
  signal: AbortSignal,
  context: Context,
  signalled: Map<Key, string>,
): Promise<void> {
  const folders = keys.slice(0, MOST).map((key) => existing(key, context));
  const stop = new AbortController();
  const stopped = AbortSignal.any([signal, stop.signal]);
  try {
    await Promise.all(folders.map((folder) => watchFolder(folder, onChange, stopped, context, signalled)));
  } finally {
    stop.abort();
  }
}

async function watchFolder(
  folder: FolderLink,
  onChange: (folder: Key) => void,
  signal: AbortSignal,
  context: Context,
  signalled: Map<Key, string>,
): Promise<void> {
  const changed = (): void => onChange(folder.key);
  let isFirst = true;
  for (let failures = 0; !signal.aborted; failures++) {
    try {
      await idle(folder, changed, signal, context, (mailbox) => {
        failures = 0;
        const state = stateOf(mailbox);
        // Without MODSEQ nothing shows that flags changed while nobody listened.
        const isUnclear = !isFirst && mailbox.highestModseq === undefined;
        const isOther = !isFirst || hasChanged(mailbox, context.links.folders.get(folder.key));
        const isNews = isOther && signalled.get(folder.key) !== state;
        isFirst = false;
        signalled.set(folder.key, state);
        if (isUnclear || isNews) changed();
      });
    } catch (error) {
      const known = toServerError(error, context.settings, quote(folder.path));
      if (known.code !== "unavailable") throw known;
    }
    if (!signal.aborted) await pause(waitBefore(failures, context.settings), signal);
  }
}

/** Whether a folder is not as it was when it was read. Of one that never was, nobody wants to know. */
function hasChanged(mailbox: MailboxObject, known: FolderLink | undefined): boolean {
  if (known === undefined || known.uidValidity === "") return false;
  const { uidValidity, uidNext, exists, highestModseq } = mailbox;
  const modseq = highestModseq === undefined ? "" : String(highestModseq);
  const isSame = String(uidValidity) === known.uidValidity && uidNext === known.frontier;
  return !isSame || exists !== known.total || modseq !== known.modseq;
}

function stateOf({ uidValidity, uidNext, exists, highestModseq }: MailboxObject): string {
  return [uidValidity, uidNext, exists, highestModseq].join("/");
}

/** Waits on one connection, until it ends or the signal does. */
async function idle(
  folder: FolderLink,
  changed: () => void,
  signal: AbortSignal,
  { line }: Context,
  onOpen: (mailbox: MailboxObject) => void,
): Promise<void> {
  const { client } = await line.connectBeside({ maxIdleTime: IDLE_TIME });
  const ended = new Promise<void>((resolve) => client.once("close", resolve));
  const close = (): void => client.close();
  signal.addEventListener("abort", close);
  try {
    if (signal.aborted) return;
    for (const event of ["exists", "expunge", "flags"]) client.on(event, changed);
    onOpen(await client.mailboxOpen(folder.path, { readOnly: true }));
    client.idle().catch(close);
    await ended;
  } finally {
    signal.removeEventListener("abort", close);
    client.close();
  }
}
