import {
  type Key,
  type ServerChange,
  type ServerChanges,
  ServerError,
  type ServerFolder,
} from "../servers/server.js";

/** A GUID and a counter of six bytes, in hexadecimal digits. */
const KEY = /^[0-9a-f]{44}$/;

/**
 * The folders as the server lists them, where the list can be believed: what a connector got wrong must not pass for
 * folders that were deleted or moved.
 *
 * @throws ServerError where a key is none or is listed twice, or a folder is not below one that is listed before it
 */
export function checkFolders(folders: readonly ServerFolder[], server: string): readonly ServerFolder[] {
  const keys = new Set<Key>();
  for (const { key, parent, name } of folders) {
    checkKey(key, server);
    const said = `${server} lists the folder ${JSON.stringify(name)} (${key})`;
    if (keys.has(key)) throw new ServerError("failed", `${said} twice; nothing was done with that list`);
    if (parent !== null && !keys.has(parent))
      throw new ServerError(
        "failed",
        `${said} below ${parent}, which is not listed before it; nothing was done with that list`,
      );
    keys.add(key);
  }
  return folders;
}

/** The changes as the server tells them, up to one that cannot be believed. */
export function checkChanges(answer: ServerChanges, server: string): ServerChanges {
  return { ...answer, changes: checked(answer.changes, server) };
}

async function* checked(changes: AsyncIterable<ServerChange>, server: string): AsyncGenerator<ServerChange> {
  for await (const change of changes) {
    checkKey(change.key, server);
    if (change.change === "moved") checkKey(change.from, server);
    yield change;
  }
}

function checkKey(key: Key, server: string): void {
  if (!KEY.test(key))
    throw new ServerError(
      "failed",
      `${server} gives ${JSON.stringify(key)} as a key; expected 44 lower-case hex digits`,
    );
}
