/**
 * What the replication driver needs of a mail server. A connector implements this interface and nothing else;
 * the driver, the stores and the apps never see what is behind it.
 *
 * Folders and items have the key that the store or the connector gave them when they first appeared, for their whole
 * life. A connector whose server has no place for keys keeps the relation itself; for what other programs created it
 * makes a key that is the same at every look.
 *
 * Every method that writes is idempotent by key: repeating a call whose answer was lost changes nothing. When its
 * promise fulfils, the effect is durable; when it rejects, with a {@link ServerError}, nothing has changed.
 */
export interface MailServer {
  /** How messages to the user name this server, for instance `Maildir out/enron`. */
  readonly name: string;
  /** Tells what this server holds from what another one holds: a token means something to its own server only. */
  readonly identity: string;
  readonly capabilities: ServerCapabilities;

  /**
   * Tells what the caller knows to be there, or may be. A connector that keeps the keys itself, and has lost them, gives
   * the same ones again to what it finds by that; for all others it is nothing. To be called before anything else.
   */
  recall?(known: Known): Promise<void>;
  /** All folders, parents before their subfolders. A server that cannot be read rejects; it never gives a part. */
  folders(): Promise<readonly ServerFolder[]>;
  /**
   * Creates the folder, or renames and moves the one that has this key already. One that would be below itself is
   * refused as `failed`.
   */
  putFolder(folder: ServerFolder): Promise<void>;
  /** Removes the folder and what it holds of ours. A folder that is not there is no error. */
  deleteFolder(key: Key): Promise<void>;

  /**
   * What has happened in a folder since the token was given, but for what was done through this object. Without a
   * token, or with one that the server does not understand any more, everything that is there.
   */
  changes(folder: Key, since: string | undefined, options: ChangesOptions): Promise<ServerChanges>;
  /** The whole item. */
  fetch(folder: Key, key: Key): Promise<ServerItem>;
  /**
   * The same for many items, where that is faster than one after the other: those that are there, in any order. The
   * caller sees to it that they are not too much for the memory.
   */
  fetchItems?(folder: Key, keys: readonly Key[]): Promise<readonly ServerItem[]>;
  /**
   * Stores the item, or replaces the one that has this key already, in whichever folder that is. Flags that are not
   * named stay as they are.
   */
  putItem(item: ServerItem): Promise<void>;
  /**
   * The same for many items, where that is faster than one after the other. Gives for each one why it could not be
   * stored, or nothing. When it rejects, some are stored and others are not.
   */
  putItems?(items: readonly ServerItem[]): Promise<ReadonlyArray<ServerError | undefined>>;
  /** Moves the item to another folder. One that is there already is no error. */
  moveItem(key: Key, from: Key, to: Key): Promise<void>;
  /** Sets and clears the flags that are named; the others stay as they are. */
  setFlags(folder: Key, key: Key, flags: ItemFlags): Promise<void>;
  /** Removes the item. An item that is not there, or is in another folder by now, is no error. */
  deleteItem(folder: Key, key: Key): Promise<void>;
  close(): Promise<void>;
}

/** What a caller knows of what is on a server. */
export interface Known {
  /** Parents before their subfolders. */
  folders(): Iterable<ServerFolder>;
  items(folder: Key): Iterable<KnownItem> | AsyncIterable<KnownItem>;
}

/** An item that may be on a server. */
export interface KnownItem extends ServerEnvelope {
  /** The whole message, or its header at least. */
  readonly mime: Uint8Array;
  /** Bytes of the whole message. */
  readonly size: number;
}

export interface ServerCapabilities {
  /** Moves an item without getting it sent again. Without it the driver puts the item and deletes it at its old place. */
  readonly move: boolean;
  /** Keeps associated (hidden) items apart. Without it they become ordinary items. */
  readonly associated: boolean;
}

/** Identity of a folder or an item for its whole life: a source key (GUID and counter) as 44 lower-case hex digits. */
export type Key = string;

export interface ServerFolder {
  readonly key: Key;
  /** The parent folder's key; `null` for a folder at the top. The parent was put before. */
  readonly parent: Key | null;
  /** The display name, any text: the connector makes it safe for its own name space. */
  readonly name: string;
  /** What kind of items it is for, for instance `IPF.Note`, where that is known. */
  readonly containerClass?: string;
}

export interface ServerItem extends ServerEnvelope {
  readonly folder: Key;
  /** The whole message, RFC 5322, CRLF line ends. */
  readonly mime: Uint8Array;
}

/** An item without its body. */
export interface ServerEnvelope {
  readonly key: Key;
  /** When the item was delivered: the server's internal date. */
  readonly received: Date;
  /** Where the server gives the item, all flags that are set, and the keywords, be there any or none. */
  readonly flags: ItemFlags;
  /** Whether the item is hidden from the user. */
  readonly associated?: boolean;
}

export interface ItemFlags {
  readonly read?: boolean;
  readonly answered?: boolean;
  readonly forwarded?: boolean;
  readonly flagged?: boolean;
  readonly draft?: boolean;
  /**
   * All keywords of the item: what IMAP calls flags without a backslash, and Outlook categories. Each is an atom of IMAP
   * in lower case, and there once; they are sorted, with a space between them. The empty text is none. A server that has
   * no place for them never names them, and takes items that have some.
   */
  readonly keywords?: string;
}

/** A flag that is set or not. */
export type FlagName = Exclude<keyof ItemFlags, "keywords">;

export interface ChangesOptions {
  /** Whether the caller will ask for the contents too, so that they had better be fetched in batches. */
  readonly content: boolean;
}

export interface ServerChanges {
  /** The changes are everything that is there: the server cannot tell what has happened since the token. */
  readonly complete: boolean;
  /** For the next call. It holds once all changes have been taken. */
  readonly token: string;
  /** Fails where the server stops answering; what came before is valid. */
  readonly changes: AsyncIterable<ServerChange>;
}

export type ServerChange =
  | ServerPut
  | { readonly change: "flags"; readonly key: Key; readonly flags: ItemFlags }
  | {
      /**
       * Another program moved the item here. What has changed in it before and was not told yet is a change of its own,
       * after this one.
       */
      readonly change: "moved";
      readonly key: Key;
      readonly from: Key;
    }
  | {
      /** The item is not in the folder any more. Where it was moved, the changes of the other folder tell. */
      readonly change: "deleted";
      readonly key: Key;
    };

/** An item that is new, or whose content is. */
export interface ServerPut extends ServerEnvelope {
  readonly change: "put";
  /** Which content of the item this is: grows when the content changes, and is the same at every look until then. */
  readonly version: number;
  /** When the content was changed, where that is known. */
  readonly modified?: Date;
  /** Size of the whole message in bytes. */
  readonly size: number;
  /** The header: everything up to and including the empty line. */
  header(): Promise<Uint8Array>;
  /** The whole message, RFC 5322, CRLF line ends. To be asked for before the next change is. */
  content(): Promise<Uint8Array>;
}

/**
 * - `disk-full`: no space or quota left for what is put; all else may work
 * - `no-access`: the server refuses to read or write
 * - `denied`: it refuses this in this one folder, and may allow other things, and other folders
 * - `foreign`: something that is not ours is in the way
 * - `not-found`: the folder or item that the call names does not exist
 * - `unavailable`: the server does not answer, now
 * - `failed`: anything else
 */
export type ServerErrorCode =
  | "disk-full"
  | "no-access"
  | "denied"
  | "foreign"
  | "not-found"
  | "unavailable"
  | "failed";

/** The one error a connector throws: a sentence for the user and a code for the program. */
export class ServerError extends Error {
  override readonly name = "ServerError";
  readonly code: ServerErrorCode;

  constructor(code: ServerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
