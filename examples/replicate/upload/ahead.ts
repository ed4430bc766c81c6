import type { Key, ServerError, ServerItem } from "../../servers/server.js";
import type { Run } from "../run.js";
import type { Unseen } from "./unseen.js";

/** A batch has at most so many items, and, unless it is a single one, at most so many bytes. */
const BATCH = { items: 200, bytes: 4 * 1024 * 1024 } as const;

/**
 * Puts the new items of a folder on a server that takes many at once: with the one whose turn it is, those after it.
 * Should the run end before their turn comes, the next one puts them again, which changes nothing.
 */
export class Ahead {
  readonly #run: Run;
  readonly #folder: Key;
  readonly #unseen: Unseen | undefined;
  readonly #sent = new Map<Key, { readonly item: ServerItem; readonly error: ServerError | undefined }>();
  #waiting: Iterator<ServerItem> | undefined;

  constructor(run: Run, folder: Key, unseen: Unseen | undefined) {
    this.#run = run;
    this.#folder = folder;
    this.#unseen = unseen;
  }

  async put(item: ServerItem): Promise<void> {
    if (!this.#sent.has(item.key)) await this.#send(item);
    const sent = this.#sent.get(item.key);
    this.#sent.delete(item.key);
    // It may have been edited since.
    if (sent === undefined || !isSame(sent.item, item))
      await this.#run.storing(item.mime.length, () => this.#run.server.putItem(item));
    else if (sent.error !== undefined) throw sent.error;
  }

  async #send(item: ServerItem): Promise<void> {
    const { server, options } = this.#run;
    const { itemsPerSecond, bytesPerSecond } = options.limits ?? {};
    const isLimited = itemsPerSecond !== undefined || bytesPerSecond !== undefined;
    if (server.putItems === undefined || options.inventory === undefined || isLimited) return;
    if (!this.#run.hasRoomFor(item.mime.length)) return;
    this.#waiting ??= options.inventory.fresh(this.#folder);
    const batch = [item];
    for (let bytes = item.mime.length; batch.length < BATCH.items && bytes < BATCH.bytes; ) {
      const { done, value } = this.#waiting.next();
      if (done) break;
      if (value.key === item.key || !this.#run.hasRoomFor(value.mime.length)) continue;
      if (await this.#unseen?.has(value.key, this.#folder, true)) continue;
      batch.push(value);
      bytes += value.mime.length;
    }
    if (batch.length === 1) return;
    const errors = await server.putItems(batch);
    for (const [index, each] of batch.entries()) {
      this.#sent.set(each.key, { item: each, error: errors[index] });
      this.#run.learnRoom(each.mime.length, errors[index]);
    }
  }
}

function isSame(one: ServerItem, other: ServerItem): boolean {
  return (
    one.received.getTime() === other.received.getTime() &&
    Buffer.compare(one.mime, other.mime) === 0 &&
    Object.entries(one.flags).every(
      ([name, value]) => other.flags[name as keyof typeof other.flags] === value,
    )
  );
}
