import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { ImapFlow } from "imapflow";
import type { Summary } from "../../../examples/replicate/summary.js";
import { keywordText } from "../../../examples/servers/keywords.js";
import type { FlagName } from "../../../examples/servers/server.js";
import { Replica } from "../../../examples/stores/core/replica.js";
import { openSqliteStorage } from "../../../examples/stores/sqlite/open.js";
import type { CuttingProxy } from "../../examples/servers/imap/proxy.js";
import { clientOf, openAs } from "../../examples/servers/imap/support.js";
import { describe, linesOf, mime, type Picture, type PicturedItem, pictureOfStore } from "../picture.js";
import { fastFolder } from "../place.js";
import { synchronise } from "../world.js";
import type { ImapScenario } from "./scenarios.js";

/** A store and a mailbox of its own, ready for the run that is disturbed. */
export class ImapWorld {
  readonly folder = mkdtempSync(join(fastFolder(), "iostx-imap-kill-"));
  readonly store = join(this.folder, "store.db");
  readonly links = join(this.folder, "links.db");
  readonly user: string;
  readonly #proxy: CuttingProxy;

  /** The mailbox is that of a user who has not been there before. */
  constructor(user: string, proxy: CuttingProxy) {
    this.user = user;
    this.#proxy = proxy;
  }

  /** Brings both sides to where the run begins. */
  async prepare({ happens }: ImapScenario): Promise<void> {
    const first = this.#open();
    const [work, archive] = ["Work", "Archive"].map((name) => first.createFolder(name)) as [string, string];
    const items = ["one", "two", "three", "four", "five", "six"].map((text) =>
      first.addItem(work, mime(text)),
    );
    first.close();
    await this.run();
    const replica = this.#open();
    const other = await this.#other();
    try {
      await happens({ replica, other, work, archive, items });
    } finally {
      await other.logout();
      replica.close();
    }
  }

  /** Replicates; a lost connection is not made anew. */
  async run(): Promise<Summary> {
    const replica = this.#open();
    try {
      const server = await openAs(this.user, this.#proxy.port, { links: this.links, attempts: 0 });
      try {
        return await synchronise(replica, server);
      } finally {
        await server.close();
      }
    } finally {
      replica.close();
    }
  }

  /** What the two sides hold, each in the same words. */
  async look(): Promise<{ readonly store: readonly string[]; readonly server: readonly string[] }> {
    const replica = this.#open();
    const other = await this.#other();
    try {
      return { store: linesOf(pictureOfStore(replica)), server: linesOf(await pictureOfMailbox(other)) };
    } finally {
      await other.logout();
      replica.close();
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #open(): Replica {
    return new Replica(openSqliteStorage(this.store));
  }

  #other(): Promise<ImapFlow> {
    return clientOf(this.user, this.#proxy.port);
  }
}

const FLAGS: ReadonlyMap<string, FlagName> = new Map([
  ["\\Seen", "read"],
  ["\\Answered", "answered"],
  ["\\Flagged", "flagged"],
  ["\\Draft", "draft"],
  ["$Forwarded", "forwarded"],
]);

async function pictureOfMailbox(client: ImapFlow): Promise<Picture> {
  const folders = new Map<string, { readonly parent: string | null; readonly name: string }>();
  const items = new Map<string, PicturedItem>();
  for (const { path, parentPath, name } of await client.list()) {
    folders.set(path, { parent: parentPath || null, name });
    const { exists } = await client.mailboxOpen(path);
    const messages = exists === 0 ? [] : await client.fetchAll("1:*", { flags: true, source: true });
    for (const { uid, flags = new Set<string>(), source } of messages) {
      const set = Object.fromEntries(
        [...flags].flatMap((flag) => (FLAGS.has(flag) ? [[FLAGS.get(flag), true]] : [])),
      );
      items.set(`${path}/${uid}`, {
        folder: path,
        associated: false,
        header: false,
        ...describe(source!, { ...set, keywords: keywordText([...flags]) }),
      });
    }
  }
  return { folders, items };
}
