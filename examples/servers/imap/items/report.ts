import type { ServerChange, ServerPut } from "../../server.js";
import type { Context } from "../context.js";
import type { Fetched } from "../fetch.js";
import { flagsOf } from "../flags.js";
import { Change, type ItemLink } from "../links/item-links.js";
import { headerOf } from "../messages.js";
import { type Arrival, adopt, recognise } from "./arrivals.js";
import { BATCH, batchOf, Contents, fetchPart, fetchSmall, largeAmong, type Part } from "./contents.js";
import type { Look } from "./look.js";
import { followMoves, LISTING, uidsOf } from "./moves.js";
import { CHUNK } from "./place.js";

/** What there is to tell of a folder. */
export interface Report {
  readonly look: Look;
  /** Tells what changed after this generation; everything that is there where there is none. */
  readonly since: number | undefined;
  /** Which generation what is found meanwhile belongs to. */
  readonly generation: number;
  /** Items up to this row were there before. */
  readonly last: number;
  readonly content: boolean;
}

/** Tells of the items that are linked, and then links and tells of what has arrived, batch by batch. */
export async function* report(task: Report, context: Context): AsyncGenerator<ServerChange> {
  const { look, since, content } = task;
  const contents = new Contents(look.folder, content ? "source" : "headers", context);
  let index = 0;
  let hasGone = false;
  for (const page of pages(task, context)) {
    for (const [at, item] of page.entries()) {
      const isGone = since !== undefined && (item.change & Change.GONE) !== 0;
      hasGone ||= isGone;
      if (isGone) continue;
      yield* tell(item, since === undefined, {
        get: () => contents.get(page.slice(at), index + at),
        isWhole: content,
        context,
      });
    }
    index += page.length;
  }
  for await (const { item, message } of ahead(arrivals(task, context))) {
    const part = message?.[partOf(task)];
    const get = async () => part ?? (await contents.get([item], Number.NaN));
    yield* tell(item, since === undefined, { get, isWhole: content, context });
  }
  // What has gone may have been among the arrivals: whoever undoes a move puts it back.
  if (hasGone)
    for (const page of pages(task, context))
      for (const { change, key: item } of page)
        if ((change & Change.GONE) !== 0) yield { change: "deleted", key: item };
  await followLost(look, context);
  finish(look, context);
}

/** What a server that has numbered its messages anew does not show in a folder may have been moved by somebody. */
async function followLost({ folder: { key, path } }: Look, context: Context): Promise<void> {
  const lost = context.links.items.lost(key);
  if (lost.length > 0) await context.line.run((session) => followMoves(lost, key, session, context), path);
}

/** The items that are linked and that there is something to tell of. */
function* pages({ look, since, last }: Report, { links }: Context): Generator<readonly ItemLink[]> {
  for (let after = 0; ; ) {
    const page = links.items.page(look.folder.key, after, since, CHUNK);
    yield page.filter(({ row }) => row <= last);
    if (page.length < CHUNK || page.at(-1)!.row > last) return;
    after = page.at(-1)!.row;
  }
}

interface Content {
  /** Gets the content, or the header where that is all the caller will ask for. */
  readonly get: () => Promise<Uint8Array>;
  readonly isWhole: boolean;
  readonly context: Context;
}

function* tell(item: ItemLink, complete: boolean, content: Content): Generator<ServerChange> {
  const { key, change, touched, origin } = item;
  if (complete || (change & (Change.PUT | Change.GONE)) === Change.PUT) yield put(item, content);
  else {
    if ((change & Change.MOVED) !== 0 && origin !== null) yield { change: "moved", key, from: origin };
    if ((change & Change.FLAGS) !== 0) yield { change: "flags", key, flags: flagsOf(item, touched) };
  }
}

function put(item: ItemLink, { get, isWhole, context }: Content): ServerPut {
  const { key, version, received, size } = item;
  const whole = async (): Promise<Uint8Array> => {
    if (isWhole) return await get();
    const one = new Contents(context.links.folders.get(item.folder)!, "source", context);
    return await one.get([item], 0);
  };
  return {
    ...{ change: "put", key, version, size, received: new Date(received), flags: flagsOf(item) },
    header: async () => headerOf(await get()),
    content: whole,
  };
}

/**
 * Among so many messages the server is asked at a time which are large, so that a batch is one command: that one is sent
 * before the batch before it is gone through, and is answered meanwhile.
 */
const LARGE = 50 * BATCH.messages;

/** Links what has arrived. What is known from elsewhere comes without its content. */
async function* arrivals(
  task: Report,
  context: Context,
): AsyncGenerator<Array<{ readonly item: ItemLink; readonly message?: Fetched }>> {
  const { look, generation } = task;
  const { folder } = look;
  const { line, links } = context;
  // Of a folder that was never read nearly all is news: it is fetched at once, but for what is large.
  const isFirst = task.since === undefined && task.content;
  const step = isFirst ? BATCH.messages : CHUNK;
  let large: ReadonlySet<number> = new Set();
  for (let at = 0; at < look.arrivals.length; at += step) {
    const uids = look.arrivals.slice(at, at + step);
    if (isFirst && at % LARGE === 0)
      large = await line.run(
        (session) => largeAmong(folder, look.arrivals.slice(at, at + LARGE), session),
        folder.path,
      );
    let left = await line.run(async (session) => {
      await session.open(folder);
      const listed = isFirst
        ? await fetchSmall(uids, large, session, context)
        : await session.fetch(uids, LISTING);
      return await recognise(folder, listed, generation, session, context);
    }, folder.path);
    const isNew = new Set(uidsOf(left));
    const known = uids
      .filter((uid) => !isNew.has(uid))
      .flatMap((uid) => links.items.at(folder.key, uid) ?? []);
    if (known.length > 0) yield known.map((item) => ({ item }));
    while (left.length > 0) {
      const whole = leading(left, ({ source }) => source !== undefined);
      if (whole.length > 0) yield adopt(folder, whole, generation, context);
      left = left.slice(whole.length);
      const batch = batchOf(
        leading(left, ({ source }) => source === undefined),
        partOf(task),
      );
      if (batch.length === 0) continue;
      yield await line.run(async (session): Promise<Arrival[]> => {
        const messages = await fetchPart(folder, batch, partOf(task), session, context);
        return adopt(folder, messages, generation, context);
      }, folder.path);
      left = left.slice(batch.length);
    }
  }
}

/** The first ones, as far as they are of a kind. */
function leading<T>(list: readonly T[], isOne: (element: T) => boolean): readonly T[] {
  const end = list.findIndex((element) => !isOne(element));
  return end < 0 ? list : list.slice(0, end);
}

function partOf({ content }: Report): Part {
  return content ? "source" : "headers";
}

/** Everything in the folder is linked. */
function finish({ folder, uidNext, arrivals }: Look, { links }: Context): void {
  const known = links.folders.get(folder.key);
  if (known === undefined || known.uidValidity !== folder.uidValidity) return;
  const frontier = Math.max(known.frontier, uidNext, (arrivals.at(-1) ?? 0) + 1);
  if (frontier === known.frontier) return;
  links.transaction(() => {
    links.items.forgetLost(folder.key);
    links.folders.put({ ...known, frontier });
  });
}

/** The elements of the batches, the next batch being got while one is gone through. */
async function* ahead<T>(batches: AsyncGenerator<readonly T[]>): AsyncGenerator<T> {
  let next = batches.next();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = batches.next();
      // It is waited for later, if at all.
      next.catch(() => {});
      yield* value;
    }
  } finally {
    await next.catch(() => {});
  }
}
