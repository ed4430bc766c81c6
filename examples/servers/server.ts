/**
 * What the replication driver needs of a mail server. A connector implements this interface and nothing else;
 * the driver, the stores and the apps never see what is behind it.
 *
 * Every method is idempotent by key: repeating a call whose answer was lost changes nothing. When a method's
 * promise fulfils, its effect is durable; when it rejects, with a {@link ServerError}, nothing has changed.
 */
export interface MailServer {
  /** How messages to the user name this server, for instance `Maildir out/enron`. */
  readonly name: string;
  /** Creates the folder, or renames and moves the one that has this key already. */
  putFolder(folder: ServerFolder): Promise<void>;
  /** Removes the folder and what it holds of ours. A folder that is not there is no error. */
  deleteFolder(key: Key): Promise<void>;
  /** Stores the item, or replaces the one that has this key already. */
  putItem(item: ServerItem): Promise<void>;
  /** Marks the item read or unread. */
  setRead(folder: Key, key: Key, read: boolean): Promise<void>;
  /** Removes the item. An item that is not there is no error. */
  deleteItem(folder: Key, key: Key): Promise<void>;
  close(): Promise<void>;
}

/** Identity of a folder or an item for its whole life: a source key (GUID and counter) as 44 lower-case hex digits. */
export type Key = string;

export interface ServerFolder {
  readonly key: Key;
  /** The parent folder's key; `null` for a folder at the top. The parent was put before. */
  readonly parent: Key | null;
  /** The display name, any text: the connector makes it safe for its own name space. */
  readonly name: string;
}

export interface ServerItem {
  readonly key: Key;
  readonly folder: Key;
  /** The whole message, RFC 5322, CRLF line ends. */
  readonly mime: Uint8Array;
  /** When the item was delivered: the server's internal date. */
  readonly received: Date;
  readonly flags: ItemFlags;
}

export interface ItemFlags {
  readonly read?: boolean;
  readonly answered?: boolean;
  readonly forwarded?: boolean;
  readonly flagged?: boolean;
  readonly draft?: boolean;
}

/**
 * - `disk-full`: no space or quota left
 * - `no-access`: the server refuses to read or write
 * - `foreign`: something that is not ours is in the way
 * - `not-found`: the folder or item that the call names does not exist
 * - `failed`: anything else
 */
export type ServerErrorCode = "disk-full" | "no-access" | "foreign" | "not-found" | "failed";

/** The one error a connector throws: a sentence for the user and a code for the program. */
export class ServerError extends Error {
  override readonly name = "ServerError";
  readonly code: ServerErrorCode;

  constructor(code: ServerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
