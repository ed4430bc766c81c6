import type { Key } from "../server.js";
import type { Context } from "./context.js";
import { toServerError } from "./errors.js";
import { existing } from "./folders/existing.js";
import { pause, waitBefore } from "./line.js";
import type { FolderLink } from "./links/folder-links.js";

/** IMAP watches one folder on one connection: more folders than these are not watched at once. */
const MOST = 8;

/** Servers end connections that idle for half an hour; routers on the way forget them sooner. */
const IDLE_TIME = 4 * 60_000;

/**
 * Calls back whenever something may have happened in one of the folders, until the signal. Each of the first eight
 * folders has a connection of its own, on which the server tells (IDLE); it is made anew when it gets lost, and then
 * calls back too, because nobody told what happened meanwhile.
 *
 * Rejects only where another attempt would fare no better: when the login is refused, for instance.
 */
export async function watchFolders(
  keys: readonly Key[],
  onChange: (folder: Key) => void,
  signal: AbortSignal,
  context: Context,
): Promise<void> {
  const folders = keys.slice(0, MOST).map((key) => existing(key, context));
  const stop = new AbortController();
  const stopped = AbortSignal.any([signal, stop.signal]);
  try {
    await Promise.all(folders.map((folder) => watchFolder(folder, onChange, stopped, context)));
  } finally {
    stop.abort();
  }
}

async function watchFolder(
  folder: FolderLink,
  onChange: (folder: Key) => void,
  signal: AbortSignal,
  context: Context,
): Promise<void> {
  for (let failures = 0; !signal.aborted; failures++) {
    try {
      await idle(folder, onChange, signal, context, failures > 0, () => {
        failures = 0;
      });
    } catch (error) {
      const known = toServerError(error, context.settings, folder.path);
      if (known.code !== "unavailable") throw known;
    }
    if (!signal.aborted) await pause(waitBefore(failures, context.settings), signal);
  }
}

/** Waits on one connection, until it ends or the signal does. */
async function idle(
  folder: FolderLink,
  onChange: (folder: Key) => void,
  signal: AbortSignal,
  { line }: Context,
  again: boolean,
  onOpen: () => void,
): Promise<void> {
  const { client } = await line.connectBeside({ maxIdleTime: IDLE_TIME });
  const changed = (): void => onChange(folder.key);
  const ended = new Promise<void>((resolve) => client.once("close", resolve));
  const close = (): void => client.close();
  signal.addEventListener("abort", close);
  try {
    if (signal.aborted) return;
    for (const event of ["exists", "expunge", "flags"]) client.on(event, changed);
    await client.mailboxOpen(folder.path, { readOnly: true });
    onOpen();
    if (again) changed();
    client.idle().catch(close);
    await ended;
  } finally {
    signal.removeEventListener("abort", close);
    client.close();
  }
}
