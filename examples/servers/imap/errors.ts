import { ServerError, type ServerErrorCode } from "../server.js";
import type { Secret } from "./credentials.js";

/** What is said about the server where a call failed. */
export interface ErrorContext {
  /** The server as the user named it. */
  readonly label: string;
  /** What the user proves to be one with. */
  readonly secret?: Secret;
}

/** A {@link ServerError} about an IMAP server: one sentence, with what happened and what to do. */
export function imapError(
  code: ServerErrorCode,
  { label }: ErrorContext,
  happened: string,
  advice: string,
  cause?: unknown,
): ServerError {
  const message = `IMAP${label === "" ? "" : ` ${label}`}: ${happened}; ${advice}.`;
  return new ServerError(code, message, cause === undefined ? undefined : { cause });
}

/** What is known of an error that the network, TLS or the server made. */
export interface Refusal {
  readonly code?: string;
  readonly message?: string;
  /** `NO` or `BAD`, where the server has answered. */
  readonly responseStatus?: string;
  readonly responseText?: string;
  /** The response code, `OVERQUOTA` for instance. */
  readonly serverResponseCode?: string;
  readonly authenticationFailed?: boolean;
  readonly tlsFailed?: boolean;
  readonly mailboxMissing?: boolean;
}

export function refusalOf(error: unknown): Refusal {
  if (typeof error !== "object" || error === null) return { message: String(error) };
  // Errors of other origins have other things for a code, the exit status of a program for instance.
  const { code } = error as { readonly code?: unknown };
  return code === undefined || typeof code === "string" ? error : { message: (error as Error).message };
}

/** Whether the connection is gone, so that it has to be made anew. */
export function isLost(error: unknown): boolean {
  if (error instanceof ServerError) return false;
  const { code, responseStatus, authenticationFailed, tlsFailed } = refusalOf(error);
  if (responseStatus !== undefined || authenticationFailed || tlsFailed || code === undefined) return false;
  return LOST.has(code) || code.startsWith("ParserError");
}

/** Whether the server has asked to come back later. */
export function isBusy(error: unknown): boolean {
  const { code, serverResponseCode = "" } = refusalOf(error);
  return code === "ETHROTTLE" || ["UNAVAILABLE", "INUSE"].includes(serverResponseCode);
}

/** Whether the server says that the folder does not exist. */
export function isMissing(error: unknown): boolean {
  const { serverResponseCode = "", mailboxMissing } = refusalOf(error);
  return mailboxMissing === true || ["NONEXISTENT", "TRYCREATE"].includes(serverResponseCode);
}

const LOST = new Set([
  ...["NoConnection", "EConnectionClosed", "StateLogout", "ETIMEOUT", "ProxyError", "UnexpectedTag"],
  ...[
    "ResponseProcessingFailed",
    "InvalidResponse",
    "GREETING_TIMEOUT",
    "CONNECT_TIMEOUT",
    "UPGRADE_TIMEOUT",
  ],
  ...[
    "ECONNRESET",
    "ECONNREFUSED",
    "ECONNABORTED",
    "EPIPE",
    "ETIMEDOUT",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "EAI_AGAIN",
  ],
  ...["ClosedAfterConnectText", "ClosedAfterConnectTLS"],
]);

const CERTIFICATE = /CERT|SELF_SIGNED|VERIFY_LEAF|ISSUER|ALTNAME/;

/** The sentence for what a server refused, by its response code. */
const REFUSED: Readonly<Record<string, readonly [ServerErrorCode, happened: string, advice: string]>> = {
  OVERQUOTA: [
    "disk-full",
    "the mailbox is full",
    "delete mail there or have its quota raised, then run again",
  ],
  NOPERM: ["denied", "this user may not do that", "ask who runs the server for the right to"],
  "READ-ONLY": ["denied", "the folder is read-only", "ask who runs the server for the right to write"],
  APPENDLIMIT: ["failed", "the message is larger than the server takes", "make it smaller or leave it out"],
  TOOBIG: ["failed", "the message is larger than the server takes", "make it smaller or leave it out"],
  LIMIT: ["failed", "that goes beyond a limit of the server", "ask who runs it for its limits"],
  NONEXISTENT: ["not-found", "there is no such folder any more", "run again"],
  TRYCREATE: ["not-found", "there is no such folder any more", "run again"],
  UNAVAILABLE: ["unavailable", "the server is not ready", "try again later"],
  INUSE: ["unavailable", "somebody else has locked the folder", "try again later"],
  CORRUPTION: ["failed", "the server has found its own data damaged", "tell who runs it"],
  SERVERBUG: ["failed", "the server has failed", "tell who runs it"],
};

/** Turns whatever went wrong, with a folder for instance, into a {@link ServerError}; what is one passes through. */
export function toServerError(error: unknown, context: ErrorContext, subject?: string): ServerError {
  if (error instanceof ServerError) return error;
  const about = subject === undefined ? "" : `${subject}: `;
  const refusal = refusalOf(error);
  const code = refusal.code ?? "";
  const tell = (what: ServerErrorCode, happened: string, advice: string) =>
    imapError(what, context, happened, advice, error);
  // What led to this error may hold the secret: it is told without its cause.
  if (refusal.authenticationFailed) {
    const isToken = context.secret !== undefined && "token" in context.secret;
    return imapError(
      "no-access",
      context,
      `the server refuses this user and ${isToken ? "access token" : "password"}${said(refusal)}`,
      isToken
        ? "get a new token, and see that it is this user's and for mail"
        : "check both; many servers want a password made for this program, or OAuth2",
    );
  }
  if (/unsupported authentication mechanism/i.test(refusal.message ?? ""))
    return tell("no-access", "the server takes no OAuth2 tokens", "use a password");
  if (
    /^ERR_SSL_WRONG_VERSION|^ERR_SSL_PACKET_LENGTH/.test(code) ||
    /wrong version number/.test(refusal.message ?? "")
  )
    return tell(
      "no-access",
      "this port does not begin with TLS",
      "use imap://, which changes to TLS by STARTTLS, or another port; imaps:// is usually at 993",
    );
  if (code === "GREETING_TIMEOUT")
    return tell(
      "unavailable",
      "something answers at this port, but does not greet as a mail server does",
      "check the port; where it begins with TLS, use imaps://",
    );
  if (CERTIFICATE.test(code))
    return tell(
      "no-access",
      `its certificate cannot be trusted (${code})`,
      "check the host name, or give the certificate of who signed it (ca, --ca); do not go on if you do not know why",
    );
  if (refusal.tlsFailed)
    return tell(
      "no-access",
      `there is no encrypted connection (${refusal.message ?? code})`,
      "use imaps://, or allow plain text (insecure, --insecure) where nobody can listen",
    );
  if (code === "ENOTFOUND") return tell("unavailable", "there is no such host", "check its name");
  if (code === "ECONNREFUSED")
    return tell(
      "unavailable",
      "nobody answers at this port",
      "check host and port, and whether the server runs",
    );
  if (isLost(error))
    return tell("unavailable", `the connection was lost (${refusal.message ?? code})`, "run again to go on");
  if (code === "ETHROTTLE")
    return tell("unavailable", "the server asks for fewer requests", "limit them and try again later");
  const known =
    REFUSED[refusal.serverResponseCode ?? ""] ?? (code === "APPENDLIMIT" ? REFUSED.APPENDLIMIT : undefined);
  if (known !== undefined) return tell(known[0], `${about}${known[1]}${said(refusal)}`, known[2]);
  if (refusal.mailboxMissing)
    return tell("not-found", `${about}there is no such folder any more`, "run again");
  if (refusal.responseStatus !== undefined && /quota|disk full|no space/i.test(refusal.responseText ?? ""))
    return tell(
      "disk-full",
      `${about}the mailbox is full${said(refusal)}`,
      "delete mail there or have its quota raised",
    );
  if (refusal.responseStatus !== undefined)
    return tell(
      "failed",
      `${about}the server refuses that${said(refusal)}`,
      "see to the cause and run again",
    );
  return tell("failed", `${about}${refusal.message ?? String(error)}`, "see to the cause and run again");
}

/** A text from outside as a message may show it: short and without control characters. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

/** What the server says, without the time that it took: the same refusal reads the same each time. */
function said({ responseText = "" }: Refusal): string {
  const text = responseText.replace(/ *\([\d.]+(?: \+ [\d.]+)* secs\)\.?$/, "");
  return text === "" ? "" : ` (it says ${quote(text)})`;
}
