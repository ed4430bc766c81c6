import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ImapFlow } from "imapflow";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type ImapOptions, type ImapServer, openImap } from "../../../../examples/servers/imap/imap.js";
import {
  type ItemFlags,
  type Key,
  type ServerChange,
  ServerError,
  type ServerItem,
} from "../../../../examples/servers/server.js";
import { cyrusMissing, startCyrus } from "./cyrus.js";
import { type DovecotOptions, dovecotMissing, PASSWORD, startDovecot } from "./dovecot.js";
import { type CuttingProxy, startProxy } from "./proxy.js";

/** What a test has to do with. */
export interface World {
  /** Nothing where the test started the server itself. */
  readonly kind: Kind | undefined;
  readonly port: number;
  readonly user: string;
  /** A directory of the test's own. */
  readonly dir: string;
  /** Before the server; its port is that of the proxy. */
  readonly proxy: CuttingProxy;
  /**
   * Opens the mailbox; its links are kept in a file of the test, so that a second opening goes on where the first one,
   * which is closed then, was.
   */
  open(options?: Partial<ImapOptions>): Promise<ImapServer>;
  /** Another program at the same mailbox. */
  other(): Promise<ImapFlow>;
}

interface Running {
  readonly port: number;
  stop(): Promise<void>;
}

/** A kind of server that tests run with. */
export interface Kind {
  readonly name: string;
  readonly missing: () => string | undefined;
  readonly start: () => Promise<Running>;
}

export function dovecot(name: string, options: DovecotOptions = {}): Kind {
  return { name: `Dovecot${name}`, missing: dovecotMissing, start: () => startDovecot(options) };
}

const BASIC = "IMAP4rev1 LITERAL+ SASL-IR IDLE ENABLE NAMESPACE CHILDREN";

export const plainDovecot: Kind = dovecot("");

/** Servers with all that a connector can use, and with less and less of it. */
export const kinds: readonly Kind[] = [
  plainDovecot,
  dovecot(" with CONDSTORE only", { extensions: `${BASIC} CONDSTORE UIDPLUS MOVE` }),
  dovecot(" with nothing", { extensions: "IMAP4rev1" }),
  { name: "Cyrus", missing: cyrusMissing, start: startCyrus },
];

const running = new Map<Kind, Promise<Running>>();
let users = 0;

/** Registers a test for each kind of server, each in a mailbox of its own; skips those that cannot run here. */
export function eachServer(
  name: string,
  run: (world: World) => Promise<void>,
  on: readonly Kind[] = kinds,
): void {
  for (const kind of on) {
    const reason = kind.missing();
    if (reason !== undefined) {
      console.log(`skipped: ${reason}`);
      test.skip(`${kind.name}: ${name}`, () => {});
      continue;
    }
    test(`${kind.name}: ${name}`, async () => {
      if (!running.has(kind)) running.set(kind, kind.start());
      await inWorld((await running.get(kind)!).port, run, kind);
    });
  }
}

/** Ends the servers that {@link eachServer} started and runs the tests. */
export function runTests(): void {
  test.after(async () => {
    for (const server of running.values()) await (await server).stop();
    running.clear();
  });
  test.run();
}

/** Runs in a mailbox of its own on a server. */
export async function inWorld(
  port: number,
  run: (world: World) => Promise<void>,
  kind?: Kind,
): Promise<void> {
  const dir = await fs.mkdtemp(join(tmpdir(), "iostx-imap-"));
  const proxy = await startProxy(port);
  const user = `user${++users}`;
  const opened = new Map<string, ImapServer>();
  const clients: ImapFlow[] = [];
  try {
    await run({
      ...{ kind, port, user, dir, proxy },
      open: async (options = {}) => {
        const links = options.links ?? join(dir, "links.db");
        await opened.get(links)?.close();
        const server = await openAs(user, proxy.port, { ...options, links });
        opened.set(links, server);
        return server;
      },
      other: async () => {
        const client = await clientOf(user, port);
        clients.push(client);
        return client;
      },
    });
  } finally {
    for (const server of opened.values()) await server.close();
    for (const client of clients) client.close();
    await proxy.stop();
    await fs.rm(dir, { recursive: true, force: true });
  }
}

/** Opens a mailbox on loopback, in plain text. */
export async function openAs(
  user: string,
  port: number,
  options: Partial<ImapOptions> = {},
): Promise<ImapServer> {
  const account = { host: "127.0.0.1", port, user, implicitTls: false };
  const secret = { password: PASSWORD };
  return await openImap(account, { secret, insecure: true, backOff: 10, patience: 1500, ...options });
}

/** Another program at a mailbox. */
export async function clientOf(user: string, port: number): Promise<ImapFlow> {
  const auth = { user, pass: PASSWORD };
  const login = { host: "127.0.0.1", port, secure: false, doSTARTTLS: false, auth } as const;
  const client = new ImapFlow({ ...login, logger: false, disableAutoIdle: true });
  client.on("error", () => {});
  await client.connect();
  return client;
}

/** A key from a number. */
export function key(n: number): Key {
  return n.toString(16).padStart(44, "0");
}

export const RECEIVED = new Date("2001-01-02T10:20:30.000Z");

export function mail(text: string, body = text): Buffer {
  return Buffer.from(
    `From: kay@example.org\r\nSubject: ${text}\r\nMessage-ID: <${text}@example.org>\r\n\r\n${body}\r\n`,
  );
}

/** An item with `text` as its body. */
export function item(folder: Key, itemKey: Key, text: string, flags: ItemFlags = {}): ServerItem {
  return { key: itemKey, folder, mime: mail(text), received: RECEIVED, flags };
}

/** The key of a folder by its name. */
export async function folderNamed(server: ImapServer, name: string): Promise<Key> {
  const folder = (await server.folders()).find((each) => each.name === name);
  assert.ok(folder, `there is no folder ${name}`);
  return folder!.key;
}

export interface Told {
  readonly complete: boolean;
  readonly token: string;
  /** What happened, as words: `put KEY`, `flags KEY {…}`, `moved KEY from KEY`, `deleted KEY`. */
  readonly said: string[];
  readonly list: ServerChange[];
}

/** Takes all changes of a folder. */
export async function take(
  server: ImapServer,
  folder: Key,
  since?: string,
  onPut?: (change: ServerChange & { change: "put" }) => Promise<void>,
): Promise<Told> {
  const { complete, token, changes } = await server.changes(folder, since, { content: onPut !== undefined });
  const list: ServerChange[] = [];
  for await (const change of changes) {
    if (change.change === "put") await onPut?.(change);
    list.push(change);
  }
  return { complete, token, list, said: list.map(inWords) };
}

function inWords(change: ServerChange): string {
  if (change.change === "flags") return `flags ${change.key} ${JSON.stringify(change.flags)}`;
  if (change.change === "moved") return `moved ${change.key} from ${change.from}`;
  return `${change.change} ${change.key}`;
}

/** What a mailbox holds: the contents, sorted. */
export async function contents(client: ImapFlow, path: string): Promise<string[]> {
  // Opened anew, as what others did shows only then on every server.
  await client.mailboxOpen(path);
  if (client.mailbox === false || client.mailbox.exists === 0) return [];
  const messages = await client.fetchAll("1:*", { uid: true, source: true });
  return messages.map(({ source }) => source?.toString("latin1") ?? "").sort();
}

/** Expects a ServerError of this code, whose message names what `mentions` matches. */
export async function refuses(
  work: Promise<unknown>,
  code: ServerError["code"],
  mentions = /./,
): Promise<void> {
  const error = await work.then(
    () => assert.unreachable("it did not reject"),
    (thrown: unknown) => thrown,
  );
  assert.instance(error, ServerError, String(error));
  const { message } = error as ServerError;
  assert.is((error as ServerError).code, code, message);
  assert.match(message, mentions);
  assert.match(message, /^IMAP[^\n]*: [^\n]+; [^\n]+\.$/);
  assert.not.match(message, new RegExp(PASSWORD));
}
