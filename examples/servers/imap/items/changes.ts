import type { ChangesOptions, Key, ServerChange, ServerChanges } from "../../server.js";
import type { Context } from "../context.js";
import { existing } from "../folders/existing.js";
import { isUnchanged, type Statuses } from "../folders/statuses.js";
import { lookAt, lookAtHollow } from "./look.js";
import { followMoves } from "./moves.js";
import { report } from "./report.js";
import { formatToken, parseToken } from "./token.js";

/** What others have done in a folder since the token was given. */
export async function changesIn(
  key: Key,
  since: string | undefined,
  { content }: ChangesOptions,
  context: Context,
  statuses: Statuses,
): Promise<ServerChanges> {
  const { links, line } = context;
  const folder = existing(key, context);
  const given = parseToken(since, links.table);
  const known = given !== undefined && given <= links.generation ? given : undefined;
  const nothing = (token: string): ServerChanges => ({ complete: false, token, changes: none() });
  // What is confirmed is forgotten: an older token, of a store that was put back from a backup, gets everything.
  if (known !== undefined && links.items.isOpen(key, known))
    links.transaction(() => {
      links.items.confirm(key, known);
      links.folders.put({ ...folder, reset: Math.max(folder.reset, known) });
    });
  const status = statuses.take(key);
  const isAsKnown = known !== undefined && known >= folder.reset && !links.items.hasChanges(key, known);
  const isQuiet = !folder.selectable || (status !== undefined && isUnchanged(folder, status));
  if (isAsKnown && isQuiet && since !== undefined) return nothing(since);
  const look = await line.run(async (session) => {
    const now = existing(key, context);
    const found = now.selectable
      ? await lookAt(now, session, context)
      : lookAtHollow(now, known ?? 0, context);
    if (found.gone.length > 0) await followMoves(links.items.gone(key, known ?? 0), key, session, context);
    return found;
  }, folder.path);
  const complete = known === undefined || known < look.folder.reset;
  if (!complete && since !== undefined && look.arrivals.length === 0 && !links.items.hasChanges(key, known))
    return nothing(since);
  const generation = links.transaction(() => links.nextGeneration());
  const token = formatToken(links.table, generation);
  const task = {
    look,
    since: complete ? undefined : known,
    generation,
    last: links.items.lastRow(),
    content,
  };
  return { complete, token, changes: report(task, context) };
}

async function* none(): AsyncGenerator<ServerChange> {}
