import type { Context } from "../context.js";
import { imapError } from "../errors.js";
import type { Fetched } from "../fetch.js";
import type { FolderLink } from "../links/folder-links.js";
import type { ItemLink } from "../links/item-links.js";
import type { Session } from "../session.js";
import { LISTING } from "./moves.js";

/**
 * A batch has at most so many messages, and, unless it is a single one, at most so many bytes. Larger ones are not faster,
 * and of their garbage more grows old before it is collected.
 */
export const BATCH = { messages: 100, bytes: 4 * 1024 * 1024 } as const;

/** Headers are small, and nobody says how small. */
const HEADER_BYTES = 8 * 1024;

/** What has to be known of a message to fetch it. */
interface Listed {
  readonly uid: number;
  readonly size?: number | undefined;
}

export type Part = "source" | "headers";

/** The first of these messages that make a batch. */
export function batchOf<T extends { readonly size?: number | undefined }>(
  messages: readonly T[],
  part: Part,
  most: number = BATCH.messages,
): T[] {
  let bytes = 0;
  let count = 0;
  for (const { size = 0 } of messages) {
    bytes += part === "source" ? size : HEADER_BYTES;
    if (count > 0 && (bytes > BATCH.bytes || count >= most)) break;
    count++;
  }
  return messages.slice(0, count);
}

/** Fetches a part of messages of a folder, and adds it to what is known of them. Those that have gone are left out. */
export async function fetchPart<T extends Listed>(
  folder: FolderLink,
  listed: readonly T[],
  part: Part,
  session: Session,
  context: Context,
): Promise<Array<T & Record<Part, Buffer | undefined>>> {
  await session.open(folder);
  const uids = listed.map(({ uid }) => uid);
  const known = new Map(listed.map((each) => [each.uid, each]));
  const messages = await session.fetch(uids, { [part]: true });
  const found = messages.flatMap(({ uid, source, headers }) => {
    const each = known.get(uid);
    return each === undefined ? [] : [{ ...each, source, headers }];
  });
  if (part === "source") for (const message of found) await check(message, session, context);
  return found;
}

/** Those of these messages that are not fetched with their listing, as a batch of them would be beyond its bounds. */
export async function largeAmong(
  folder: FolderLink,
  uids: readonly number[],
  session: Session,
): Promise<ReadonlySet<number>> {
  const [low, high] = [uids[0], uids.at(-1)];
  if (low === undefined || high === undefined) return new Set();
  await session.open(folder);
  return new Set(await session.largerThan(BATCH.bytes / BATCH.messages, low, high));
}

/**
 * Lists messages of the open folder, and fetches those with their content that are not large: one answer of the server
 * for each, where listing them first takes two.
 */
export async function fetchSmall(
  uids: readonly number[],
  large: ReadonlySet<number>,
  session: Session,
  context: Context,
): Promise<Fetched[]> {
  const small = uids.filter((uid) => !large.has(uid));
  const whole = await session.fetch(small, { ...LISTING, source: true });
  for (const message of whole) await check(message, session, context);
  const others = uids.filter((uid) => large.has(uid));
  if (others.length === 0) return whole;
  return [...whole, ...(await session.fetch(others, LISTING))].sort((one, other) => one.uid - other.uid);
}

/** A message must be as long as the server says it is, or at least as long each time. */
async function check(
  message: { readonly uid: number; readonly source?: Buffer | undefined; size?: number | undefined },
  session: Session,
  { settings }: Context,
): Promise<void> {
  const { uid, source, size } = message;
  if (source !== undefined && source.length === size) return;
  const [again] = await session.fetch([uid], { source: true });
  if (again === undefined) return;
  if (again.source === undefined || source === undefined || !again.source.equals(source)) {
    const happened = `message ${uid} has ${size} bytes and came with ${source?.length ?? "none"}`;
    throw imapError("failed", settings, happened, "tell who runs the server, and run again");
  }
  message.size = source.length;
}

/**
 * The contents of items that are gone through in order. The first one that is asked for is fetched alone; while each
 * next one is asked for too, twice as many are fetched at a time, so that nothing is fetched that nobody wants.
 */
export class Contents {
  readonly #folder: FolderLink;
  readonly #part: Part;
  readonly #context: Context;
  #fetched = new Map<number, Uint8Array>();
  #window = 1;
  #lastAsked = -1;

  constructor(folder: FolderLink, part: Part, context: Context) {
    this.#folder = folder;
    this.#part = part;
    this.#context = context;
  }

  /** The content of one item; `items` are that one and those after it, `index` counts them. */
  async get(items: readonly ItemLink[], index: number): Promise<Uint8Array> {
    const [item] = items;
    const inOrder = index === this.#lastAsked + 1;
    this.#lastAsked = index;
    if (item?.uid == null) throw this.#gone(item);
    const known = this.#fetched.get(item.uid);
    if (known !== undefined) return known;
    this.#window = inOrder ? Math.min(this.#window * 2, BATCH.messages) : 1;
    const listed = batchOf(items, this.#part, this.#window).flatMap(({ uid, size }) =>
      uid === null ? [] : { uid, size },
    );
    this.#fetched = await this.#context.line.run(async (session) => {
      const messages = await fetchPart(this.#folder, listed, this.#part, session, this.#context);
      return new Map(messages.map((message) => [message.uid, message[this.#part] ?? new Uint8Array()]));
    }, this.#folder.path);
    const content = this.#fetched.get(item.uid);
    if (content === undefined) throw this.#gone(item);
    return content;
  }

  #gone(item: ItemLink | undefined) {
    const happened = `the message ${item?.key} is not there any more`;
    return imapError("not-found", this.#context.settings, happened, "run again");
  }
}
