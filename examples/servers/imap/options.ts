import type { Account } from "./account.js";
import type { Secret } from "./credentials.js";

/** How an IMAP server is reached and used. */
export interface ImapOptions {
  /** The password, the OAuth2 access token, or a function that gets one of them when it is needed. */
  readonly secret: Secret;
  /** The file that remembers which message has which key. Without it that is forgotten when the server is closed. */
  readonly links?: string;
  /**
   * Files of links of what may be the same mailbox under another name of its host, or at another port. Where there is no
   * file `links` yet and one of these is of the same user and tells of the same folders and messages, it is used.
   */
  readonly otherLinks?: readonly string[];
  /** Allows that the password and the mail go over the network in plain text, where the server has no TLS. */
  readonly insecure?: boolean;
  /** Certificates to trust besides the system's, PEM. */
  readonly ca?: string | readonly string[];
  /** The name that the certificate must have, where it is not the host's. */
  readonly servername?: string;
  /** The most commands that are sent in a second: as many as possible unless given. */
  readonly commandsPerSecond?: number;
  /** Milliseconds after which a server that says nothing counts as gone: 60,000 unless given. */
  readonly timeout?: number;
  /** How often a lost connection is made anew before the call fails: 4 times unless given. */
  readonly attempts?: number;
  /** Milliseconds before the first of these, twice as many before each next one: 500 unless given. */
  readonly backOff?: number;
  /**
   * Milliseconds for which a server may still be storing what was sent to it when the connection was lost: until then
   * nothing that is missing is sent again. 10,000 unless given.
   */
  readonly patience?: number;
  /** The most connections on which messages are sent at the same time: 4 unless given, 1 to this machine. */
  readonly connections?: number;
  /** Extensions of the server that are not to be used, `QRESYNC` for instance. */
  readonly without?: readonly ("QRESYNC" | "COMPRESS=DEFLATE")[];
}

/** What a connection is made of. */
export interface Settings extends ImapOptions {
  readonly account: Account;
  /** How messages to the user name the server. */
  readonly label: string;
}
