import { isAbsolute, relative } from "node:path";
import { type Key, ServerError, type ServerErrorCode } from "../server.js";

const KEY = /^[0-9a-f]{44}$/;

const CODES: Readonly<Record<string, ServerErrorCode>> = {
  EACCES: "no-access",
  EPERM: "no-access",
  EROFS: "no-access",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EFBIG: "disk-full",
  ENOTDIR: "foreign",
  EEXIST: "foreign",
  ENOTEMPTY: "foreign",
  ELOOP: "foreign",
};

/** What is said about the place where a call failed. */
export interface ErrorContext {
  /** The Maildir as the user named it. */
  readonly label: string;
  /** Its absolute path. */
  readonly root: string;
}

/** A {@link ServerError} about a Maildir: one sentence, with what happened and what to do. */
export function maildirError(
  code: ServerErrorCode,
  context: Pick<ErrorContext, "label">,
  happened: string,
  advice: string,
  cause?: unknown,
): ServerError {
  const message = `Maildir ${context.label}: ${happened}; ${advice}.`;
  return new ServerError(code, message, cause === undefined ? undefined : { cause });
}

/** Turns whatever a file operation threw into a {@link ServerError}; one that is already passes through. */
export function toServerError(error: unknown, context: ErrorContext, subject: string): ServerError {
  if (error instanceof ServerError) return error;
  const errno = error instanceof Error && "code" in error ? String(error.code) : "";
  const where = pathOf(error, context) ?? subject;
  const code = CODES[errno] ?? "failed";
  switch (code) {
    case "no-access":
      return maildirError(
        code,
        context,
        `access to ${where} is refused (${errno})`,
        "give this user the right to write there or choose another directory",
        error,
      );
    case "disk-full":
      return maildirError(
        code,
        context,
        `there is no space left to write ${where} (${errno})`,
        "free some space or raise the quota and run again",
        error,
      );
    case "foreign":
      return maildirError(
        code,
        context,
        `something that is not ours is in the way at ${where} (${errno})`,
        "move it away or choose another directory",
        error,
      );
    default: {
      const reason = error instanceof Error ? error.message : String(error);
      return maildirError(
        code,
        context,
        `${where} could not be read or written (${reason})`,
        "see to the cause and run again",
        error,
      );
    }
  }
}

/** Refuses what is no key before it can become part of a path. */
export function checkKey(key: Key, context: Pick<ErrorContext, "label">): void {
  if (typeof key === "string" && KEY.test(key)) return;
  throw maildirError(
    "failed",
    context,
    `${quote(String(key))} is not a key`,
    "pass a source key as 44 lower-case hexadecimal digits",
  );
}

/** A text from outside as a message may show it: short and without control characters. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** Whether a text has the form of a key. */
export function isKey(value: unknown): value is Key {
  return typeof value === "string" && KEY.test(value);
}

function pathOf(error: unknown, context: ErrorContext): string | undefined {
  if (!(error instanceof Error) || !("path" in error) || typeof error.path !== "string") return undefined;
  const inside = relative(context.root, error.path);
  return inside === "" || inside.startsWith("..") || isAbsolute(inside) ? error.path : inside;
}
