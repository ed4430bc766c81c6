import { readFileSync } from "node:fs";
import { rootCertificates } from "node:tls";
import { ImapFlow, type ImapFlowOptions } from "imapflow";
import type { Credentials } from "./credentials.js";
import { refusalOf } from "./errors.js";
import type { Settings } from "./options.js";

/** A connection that is logged in, and what the server refused last on it. */
export interface Connected {
  readonly client: ImapFlow;
  /** Why the latest command was refused of those that tell only that they were. */
  readonly refused: { last: unknown };
}

/** Connects and logs in. A refused access token is refreshed once. */
export async function connect(
  settings: Settings,
  credentials: Credentials,
  more: Pick<ImapFlowOptions, "maxIdleTime"> = {},
): Promise<Connected> {
  try {
    return await attempt(settings, credentials, more, false);
  } catch (error) {
    if (!refusalOf(error).authenticationFailed) throw error;
    if (credentials.canRefresh) return await attempt(settings, credentials, more, true);
    credentials.forget();
    throw error;
  }
}

async function attempt(
  settings: Settings,
  credentials: Credentials,
  more: Pick<ImapFlowOptions, "maxIdleTime">,
  refresh: boolean,
): Promise<Connected> {
  const refused: Connected["refused"] = { last: undefined };
  const auth = await credentials.login(settings.account.user, refresh);
  const client = new ImapFlow({ ...clientOptions(settings), ...more, auth, logger: silent(refused) });
  // An error of a connection fails the command that is under way, which is where it is dealt with.
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    client.close();
    throw error;
  }
  return { client, refused };
}

/** How long a server has to greet, in milliseconds. */
const GREETING = 15_000;

function clientOptions(settings: Settings): ImapFlowOptions {
  const { account, timeout = 60_000, insecure = false, without = [], servername } = settings;
  const { host, port, implicitTls } = account;
  return {
    host,
    port,
    secure: implicitTls,
    // Required, unless plain text was allowed: then it is used where the server has it.
    ...(implicitTls || insecure ? {} : { doSTARTTLS: true }),
    ...(servername === undefined ? {} : { servername }),
    tls: { rejectUnauthorized: true, minVersion: "TLSv1.2", ...trusted(settings) },
    qresync: !without.includes("QRESYNC"),
    disableCompression: isLocal(host) || without.includes("COMPRESS=DEFLATE"),
    disableAutoIdle: true,
    connectionTimeout: timeout,
    // Who waits for TLS says nothing; who is a mail server greets at once. It must be known before the socket gives up.
    greetingTimeout: Math.min(timeout / 2, GREETING),
    socketTimeout: timeout,
    clientInfo: { name: "iostx" },
  };
}

function trusted({ ca }: Settings): { ca?: string[] } {
  if (ca === undefined) return {};
  return { ca: [...rootCertificates, ...extraCertificates(), ...(typeof ca === "string" ? [ca] : ca)] };
}

/** What NODE_EXTRA_CA_CERTS adds for connections that name no certificates. */
function extraCertificates(): string[] {
  const path = process.env.NODE_EXTRA_CA_CERTS;
  return path === undefined || path === "" ? [] : [readFileSync(path, "utf8")];
}

/** Whether the server is on this machine: what never leaves it had better not be compressed. */
export function isLocal(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

/** Logs nothing, as there are secrets in what is logged; but some refusals are told in no other place. */
function silent(refused: Connected["refused"]) {
  const nothing = (): void => {};
  const warn = (entry: { readonly err?: unknown }): void => {
    if (entry.err !== undefined) refused.last = entry.err;
  };
  return { trace: nothing, debug: nothing, info: nothing, warn, error: nothing };
}
