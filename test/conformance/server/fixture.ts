import type { Awaitable } from "iostx";
import type { ItemFlags, MailServer } from "iostx/server";

/** Connects to a server of its own for each rule. */
export type ServerFactory = () => Awaitable<ServerFixture>;

/** A server, new and without folders of ours, with all that the rules need of it besides {@link MailServer}. */
export interface ServerFixture {
  /** The first connection. */
  readonly server: MailServer;
  /** Another mail program on the same server. Needed for the capability `others`. */
  readonly others?: OtherProgram;
  /**
   * Closes the connection and opens another one to the same server; the fixture is not used any more. Needed for the
   * capability `reconnect`.
   */
  reconnect?(): Awaitable<ServerFixture>;
  /** Lets the server forget what its tokens mean. Needed for the capability `loseTokens`. */
  loseTokens?(): Awaitable<void>;
  /** Frees what the fixture holds: files, folders, processes. */
  close?(): Awaitable<void>;
}

/**
 * What another mail program does, which knows nothing of our keys: it finds a folder by the names that lead to it, and
 * an item by its Message-ID (without the angle brackets). All names that the rules use here are plain ASCII, and none is INBOX.
 */
export interface OtherProgram {
  createFolder(path: readonly string[]): Awaitable<void>;
  deleteFolder(path: readonly string[]): Awaitable<void>;
  addItem(path: readonly string[], mime: Uint8Array, flags?: ItemFlags): Awaitable<void>;
  setFlags(path: readonly string[], messageId: string, flags: ItemFlags): Awaitable<void>;
  moveItem(path: readonly string[], messageId: string, to: readonly string[]): Awaitable<void>;
  deleteItem(path: readonly string[], messageId: string): Awaitable<void>;
}

/**
 * What a server is capable of. Everything is, unless it is switched off; the rules that need what is off are skipped.
 */
export interface ServerCapabilityList {
  /** It moves items: `capabilities.move` of the server. */
  readonly move: boolean;
  /** It keeps associated (hidden) items apart: `capabilities.associated` of the server. */
  readonly associated: boolean;
  /** It keeps keywords: `keywords` of the flags. */
  readonly keywords: boolean;
  /** It keeps bytes that no mail has: zeros, and line ends that are not CRLF. */
  readonly binary: boolean;
  /** The fixture has another mail program. */
  readonly others: boolean;
  /** The fixture can close the connection and open another one. */
  readonly reconnect: boolean;
  /** The fixture can let the server forget its tokens. */
  readonly loseTokens: boolean;
}

export type ServerCapability = keyof ServerCapabilityList;
