import { randomBytes } from "node:crypto";
import type { Key, ServerChange, ServerPut } from "../../server.js";
import type { Catalog } from "./catalog.js";
import { ALL_FLAGS, flagsOf } from "./flags.js";
import type { Listing } from "./listing.js";
import type { Mailbox } from "./mailbox.js";
import { type MessageFile, primary } from "./message.js";
import { bitsIn, type State, stateOf, versionIn } from "./state.js";
import { readToken, writeToken } from "./token.js";

/** A change as it is found by names alone; what a put tells besides has to be read. */
export type Found =
  | Exclude<ServerChange, ServerPut>
  | { readonly change: "put"; readonly message: MessageFile };

/** What has happened in a folder. */
export interface Look {
  readonly complete: boolean;
  readonly token: string;
  readonly found: readonly Found[];
}

/** Finds what other programs have done, by comparing tokens with what is there. */
export class ChangeFinder {
  readonly #server: string;
  readonly #catalog: Catalog;
  readonly #session = randomBytes(8).toString("hex");
  /** Messages that were found to have left a folder for another one: from which, and what they were there. */
  readonly #departed = new Map<Key, { readonly from: Key; readonly state: number }>();

  constructor(server: string, catalog: Catalog) {
    this.#server = server;
    this.#catalog = catalog;
  }

  async look(mailbox: Mailbox, since: string | undefined): Promise<Look> {
    const owner = { server: this.#server, folder: mailbox.folder };
    const { own } = mailbox;
    const token = readToken(owner, since);
    const epoch = token?.session === this.#session ? token.epoch : 0;
    own.forget(epoch);
    if (token) mailbox.given = { epoch, state: remembering(token.state) };
    const isQuiet = token !== undefined && !own.hasSince(epoch);
    if (isQuiet && mailbox.disowned.size === 0 && (await mailbox.isAsOf(token.stamp))) {
      mailbox.seen = token.state;
      return { complete: false, token: since!, found: [] };
    }
    const told = token?.state();
    const before = told && own.applied(told, epoch);
    const listing = await this.#list(mailbox, before);
    const now = await this.#claim(mailbox, listing, before);
    const putOf = (key: Key): Found => ({ change: "put", message: primary(listing.messages.get(key)!) });
    const found = before ? await this.#compare(mailbox, before, now, putOf) : [...now.keys()].map(putOf);
    for (const key of told?.keys() ?? []) if (now.has(key)) this.#departed.delete(key);
    own.next();
    mailbox.seen = () => now;
    // Who asks for everything takes it in; of changes that is not certain before the next token is shown.
    if (!before) mailbox.given = { epoch: own.epoch, state: () => now };
    // A copy elsewhere can vanish without a trace here: then there is something new.
    const stamp = mailbox.disowned.size > 0 ? undefined : listing.stamp;
    const isSame = isQuiet && before !== undefined && found.length === 0 && stamp === token.stamp;
    const next = { stamp, session: this.#session, epoch: own.epoch };
    return { complete: !before, token: isSame ? since! : writeToken(owner, next, now), found };
  }

  /** What is there. Where something seems to be missing, and the directory is not quiet, a second look must confirm it. */
  async #list(mailbox: Mailbox, before: State | undefined): Promise<Listing> {
    const listing = await mailbox.refresh();
    if (!before || listing.stamp !== undefined) return listing;
    const isMissing = [...before.keys()].some((key) => !listing.messages.has(key));
    return isMissing ? mailbox.addMissed() : listing;
  }

  /** The state of what is there, but for messages that are counted as another folder's. */
  async #claim(
    mailbox: Mailbox,
    { messages }: Listing,
    before: State | undefined,
  ): Promise<Map<Key, number>> {
    const now = new Map<Key, number>();
    const { disowned } = mailbox;
    const isCounted = (key: Key): boolean => before?.has(key) === true && !disowned.has(key);
    if ([...messages.keys()].some((key) => !isCounted(key))) await this.#catalog.complete(mailbox);
    const checked = new Set<Mailbox>();
    for (const [key, files] of messages) {
      const others = isCounted(key) ? [] : this.#catalog.others(key, mailbox);
      if (others.length > 0 && (await this.#isElsewhere(mailbox, key, others, checked))) disowned.add(key);
      else {
        now.set(key, stateOf(primary(files)));
        disowned.delete(key);
      }
    }
    for (const key of disowned) if (!messages.has(key)) disowned.delete(key);
    return now;
  }

  /** Whether a message that is new here is counted as another folder's, because a copy of it is there. */
  async #isElsewhere(
    mailbox: Mailbox,
    key: Key,
    others: readonly Mailbox[],
    checked: Set<Mailbox>,
  ): Promise<boolean> {
    for (const other of others) {
      if (!(await this.#stillHas(other, key, checked))) continue;
      if (this.#catalog.isBefore(other, mailbox)) return true;
      other.disowned.add(key);
    }
    return false;
  }

  async #stillHas(other: Mailbox, key: Key, checked: Set<Mailbox>): Promise<boolean> {
    if (!checked.has(other)) {
      checked.add(other);
      await other.refresh();
    }
    return (await other.find(key)).length > 0;
  }

  async #compare(mailbox: Mailbox, before: State, now: State, putOf: (key: Key) => Found): Promise<Found[]> {
    const found: Found[] = [];
    for (const [key, state] of now) {
      const prior = before.get(key);
      if (prior === undefined) found.push(...this.#arrival(mailbox, key, state, putOf));
      else if (versionIn(prior) !== versionIn(state)) found.push(putOf(key));
      else if (prior !== state) found.push(flags(key, prior, state));
    }
    const missing = [...before.keys()].filter((key) => !now.has(key));
    if (missing.length > 0) await this.#catalog.complete(mailbox);
    for (const key of missing) {
      found.push({ change: "deleted", key });
      if (this.#catalog.others(key, mailbox).length > 0)
        this.#departed.set(key, { from: mailbox.folder, state: before.get(key)! });
    }
    return found;
  }

  #arrival({ folder }: Mailbox, key: Key, state: number, putOf: (key: Key) => Found): Found[] {
    const departed = this.#departed.get(key);
    if (!departed || departed.from === folder || versionIn(departed.state) !== versionIn(state))
      return [putOf(key)];
    const move: Found = { change: "moved", key, from: departed.from };
    return departed.state === state ? [move] : [move, flags(key, departed.state, state)];
  }
}

/** The flags that differ; all of them where it is not known which ones the caller has seen. */
function flags(key: Key, before: number, now: number): Found {
  const [old, current] = [bitsIn(before), bitsIn(now) ?? 0];
  const mask = old === undefined ? ALL_FLAGS : old ^ current;
  return { change: "flags", key, flags: flagsOf(current, mask) };
}

function remembering<Value>(work: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}
