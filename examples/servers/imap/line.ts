import { connect, isLocal } from "./connect.js";
import { Credentials } from "./credentials.js";
import { imapError, isBusy, isLost, quote, refusalOf, toServerError } from "./errors.js";
import type { Settings } from "./options.js";
import { Session } from "./session.js";

/** The longest wait before a lost connection is made anew. */
const LONGEST_WAIT = 60_000;

/**
 * The line to the server: works one piece of work after the other, on one connection that is made when it is needed.
 * When it gets lost, or the server asks to come back later, the piece is begun anew after a while; so it must be such
 * that it can be.
 */
export class Line {
  readonly settings: Settings;
  readonly #credentials: Credentials;
  readonly #closing = new AbortController();
  #session: Session | undefined;
  #more: Session[] = [];
  #last: Promise<unknown> = Promise.resolve();
  #nextCommand = 0;
  /** Whether there was a mail server at the other end at least once. */
  #hasMet = false;

  constructor(settings: Settings) {
    this.settings = settings;
    this.#credentials = new Credentials(settings.secret);
  }

  /** Runs the work after all that was asked for before; `folder` is the one that it is about. `attempt` counts from 0. */
  async run<T>(work: (session: Session, attempt: number) => Promise<T>, folder?: string): Promise<T> {
    const done = this.#last.then(() => this.#attempts(work, folder));
    this.#last = done.catch(() => undefined);
    return await done;
  }

  /** A connection beside the one of the line, to wait for news on. */
  async connectBeside(options: { readonly maxIdleTime: number }) {
    return await connect(this.settings, this.#credentials, options);
  }

  /** Connections to send on at the same time, besides the one of the line: as many as are wanted and allowed. */
  async more(count: number): Promise<readonly Session[]> {
    // On the same machine there is no latency to be hidden: there they would only wait for each other's locks.
    const { account, connections = isLocal(account.host) ? 1 : 4 } = this.settings;
    const wanted = Math.min(count, connections - 1);
    this.#more = this.#more.filter(({ usable }) => usable);
    const missing = Array.from({ length: Math.max(0, wanted - this.#more.length) }, () => this.#connect());
    // A server that allows no more of them is used with those that there are.
    for (const made of await Promise.allSettled(missing))
      if (made.status === "fulfilled") this.#more.push(made.value);
    return this.#more.slice(0, Math.max(0, wanted));
  }

  /** Waits; rejects when the line is closed meanwhile. */
  async pause(milliseconds: number): Promise<void> {
    await pause(milliseconds, this.#closing.signal);
    this.#refuseClosed();
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#last;
    await Promise.all([this.#session, ...this.#more].map((session) => session?.logout()));
  }

  async #attempts<T>(
    work: (session: Session, attempt: number) => Promise<T>,
    folder: string | undefined,
  ): Promise<T> {
    const { attempts = 4 } = this.settings;
    for (let attempt = 0; ; attempt++) {
      this.#refuseClosed();
      try {
        return await work(await this.#connected(), attempt);
      } catch (error) {
        const lost = isLost(error) || this.#session?.usable === false;
        if (lost) this.#drop();
        const isStranger = !this.#hasMet && refusalOf(error).code === "GREETING_TIMEOUT";
        if (attempt >= attempts || isStranger || !(lost || isBusy(error)))
          throw toServerError(error, this.settings, folder === undefined ? undefined : quote(folder));
        await pause(waitBefore(attempt, this.settings), this.#closing.signal);
      }
    }
  }

  #refuseClosed(): void {
    if (this.#closing.signal.aborted)
      throw imapError("failed", this.settings, "it is closed", "open it again");
  }

  async #connected(): Promise<Session> {
    if (this.#session?.usable === false) this.#drop();
    this.#session ??= await this.#connect();
    return this.#session;
  }

  async #connect(): Promise<Session> {
    const connected = await connect(this.settings, this.#credentials);
    this.#hasMet = true;
    return new Session(connected, this.settings, () => this.#pace());
  }

  #drop(): void {
    this.#session?.close();
    this.#session = undefined;
  }

  /** Waits until another command may be sent. */
  async #pace(): Promise<void> {
    const { commandsPerSecond } = this.settings;
    if (commandsPerSecond === undefined) return;
    const now = performance.now();
    const at = Math.max(now, this.#nextCommand);
    this.#nextCommand = at + 1000 / commandsPerSecond;
    if (at > now) await pause(at - now, this.#closing.signal);
  }
}

/** How long to wait before the next attempt: ever longer, and never quite as long as others do. */
export function waitBefore(attempt: number, { backOff = 500 }: Settings): number {
  return Math.min(backOff * 2 ** attempt, LONGEST_WAIT) * (0.75 + Math.random() / 2);
}

/** Waits, but not longer than until the signal. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end);
  });
}
