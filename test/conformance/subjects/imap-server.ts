import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ImapFlow } from "imapflow";
import type { OtherProgram, ServerFixture } from "iostx/conformance";
import type { FlagName, ItemFlags } from "iostx/server";
import { type Dovecot, dovecotMissing, startDovecot } from "../../examples/servers/imap/dovecot.js";
import { clientOf, openAs } from "../../examples/servers/imap/support.js";
import type { ServerSubject } from "./subject.js";

let dovecot: Promise<Dovecot> | undefined;
let users = 0;

/** A Dovecot, in which each rule has a mailbox of its own. What is no mail it makes one of; its tokens do not get lost. */
export const imapServer: ServerSubject = {
  name: "imap",
  capabilities: { associated: false, binary: false, loseTokens: false },
  missing: dovecotMissing,
  async open() {
    dovecot ??= startDovecot();
    const { port } = await dovecot;
    return fixture(`rule${++users}`, port, mkdtempSync(join(tmpdir(), "iostx-conformance-")));
  },
  async stop() {
    await (await dovecot)?.stop();
  },
};

async function fixture(user: string, port: number, folder: string): Promise<ServerFixture> {
  const server = await openAs(user, port, { links: join(folder, "links.db") });
  const others = new OtherClient(user, port);
  return {
    server,
    others,
    async reconnect() {
      await server.close();
      return fixture(user, port, folder);
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}

const NAMES: Readonly<Record<FlagName, string>> = {
  read: "\\Seen",
  answered: "\\Answered",
  forwarded: "$Forwarded",
  flagged: "\\Flagged",
  draft: "\\Draft",
};

/** A mail program that logs in for each thing that it does. */
class OtherClient implements OtherProgram {
  readonly #user: string;
  readonly #port: number;

  constructor(user: string, port: number) {
    this.#user = user;
    this.#port = port;
  }

  createFolder(path: readonly string[]): Promise<void> {
    return this.#with((client) => client.mailboxCreate([...path]));
  }

  deleteFolder(path: readonly string[]): Promise<void> {
    return this.#with((client) => client.mailboxDelete([...path]));
  }

  addItem(path: readonly string[], mime: Uint8Array, flags: ItemFlags = {}): Promise<void> {
    return this.#with((client) => client.append(path.join("/"), Buffer.from(mime), named(flags, true)));
  }

  setFlags(path: readonly string[], messageId: string, flags: ItemFlags): Promise<void> {
    return this.#on(path, messageId, async (client, uid) => {
      const [words, others] = await keywordsOf(client, uid, flags);
      const [set, clear] = [
        [...named(flags, true), ...words],
        [...named(flags, false), ...others],
      ];
      if (set.length > 0) await client.messageFlagsAdd(uid, set, { uid: true });
      if (clear.length > 0) await client.messageFlagsRemove(uid, clear, { uid: true });
    });
  }

  moveItem(path: readonly string[], messageId: string, to: readonly string[]): Promise<void> {
    return this.#on(path, messageId, (client, uid) => client.messageMove(uid, to.join("/"), { uid: true }));
  }

  deleteItem(path: readonly string[], messageId: string): Promise<void> {
    return this.#on(path, messageId, (client, uid) => client.messageDelete(uid, { uid: true }));
  }

  #on(
    path: readonly string[],
    messageId: string,
    work: (client: ImapFlow, uid: string) => Promise<unknown>,
  ): Promise<void> {
    return this.#with(async (client) => {
      await client.mailboxOpen(path.join("/"));
      const [uid] = (await client.search({ header: { "message-id": messageId } }, { uid: true })) || [];
      await work(client, String(uid));
    });
  }

  async #with(work: (client: ImapFlow) => Promise<unknown>): Promise<void> {
    const client = await clientOf(this.#user, this.#port);
    try {
      await work(client);
    } finally {
      await client.logout();
    }
  }
}

/** The keywords that are named, and those besides that a message has. */
async function keywordsOf(
  client: ImapFlow,
  uid: string,
  { keywords }: ItemFlags,
): Promise<[named: string[], others: string[]]> {
  if (keywords === undefined) return [[], []];
  const words = keywords.split(" ");
  const message = await client.fetchOne(uid, { flags: true }, { uid: true });
  const there = [...((message || undefined)?.flags ?? [])];
  return [words, there.filter((name) => !name.startsWith("\\") && !words.includes(name))];
}

/** The IMAP names of the flags that have a value. */
function named(flags: ItemFlags, value: boolean): string[] {
  return Object.entries(NAMES)
    .filter(([name]) => flags[name as FlagName] === value)
    .map(([, keyword]) => keyword);
}
