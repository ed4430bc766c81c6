import { imapError } from "./errors.js";

/** A mailbox on a server. */
export interface Account {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  /** TLS from the first byte; otherwise the connection begins in plain text and changes to TLS by STARTTLS. */
  readonly implicitTls: boolean;
}

/** A name to look up, or an address, as a URL writes it. */
const HOST = /^(?:[\p{L}\p{N}._-]+|\[[0-9a-f:.]+\])$/iu;

/** Whether a text is meant as the URL of an IMAP server. */
export function isImapUrl(text: string): boolean {
  return /^imaps?:/i.test(text);
}

/**
 * Reads `imap://user@host:port/` or `imaps://…`. What has a meaning in URLs is written with `%` in the user's name; a
 * first `@` may stand for itself, as in `imaps://kay@example.org@mail.example.org/`.
 *
 * @throws ServerError `failed` when it is none, or holds a password: that would be seen by others in a list of processes.
 */
export function parseImapUrl(url: string): Account {
  const match = /^(imaps?):\/\/(?:([^/?#]*)@)?([^/?#@]*?)(?::(\d{1,5}))?\/?$/i.exec(url);
  const [, scheme = "", userinfo = "", host = "", digits] = match ?? [];
  // Nothing of the URL is repeated: it may hold a password.
  const refuse = (happened: string, advice: string) => imapError("failed", { label: "" }, happened, advice);
  if (userinfo.includes(":"))
    throw refuse(
      "the URL holds a password",
      "leave it out and give it by the environment, a file or the prompt",
    );
  const port = digits === undefined ? undefined : Number(digits);
  if (/^imaps?:\/\/[^/]+\/./i.test(url))
    throw refuse("the URL goes on after the host", "end it there; folders are chosen apart, with --folder");
  if (port !== undefined && (port < 1 || port > 65535))
    throw refuse("there is no such port", "ports are numbers from 1 to 65535");
  if (match === null || !HOST.test(host))
    throw refuse("that is no URL of a mailbox", "write it like imaps://user@host/");
  const user = decoded(userinfo);
  if (user === undefined || user === "")
    throw refuse("the URL names no user", "write it like imaps://user@host/, with %25 for a percent sign");
  const implicitTls = scheme.toLowerCase() === "imaps";
  return {
    host: host.replace(/^\[(.*)\]$/, "$1"),
    port: port ?? (implicitTls ? 993 : 143),
    user,
    implicitTls,
  };
}

/** Tells one mailbox from all others. */
export function identityOf({ host, port, user }: Account): string {
  return `imap:${encodeURIComponent(user)}@${host.toLowerCase()}:${port}`;
}

/** Whether two identities are those of a user of the same name, on whichever host. */
export function haveSameUser(one: string, other: string): boolean {
  return userOf(one) === userOf(other);
}

function userOf(identity: string): string {
  return identity.slice(0, identity.indexOf("@"));
}

function decoded(text: string): string | undefined {
  try {
    const user = decodeURIComponent(text);
    return /\p{Cc}/u.test(user) ? undefined : user;
  } catch {
    return undefined;
  }
}
