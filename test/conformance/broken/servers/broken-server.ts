import type { ServerFactory, ServerFixture } from "iostx/conformance";
import type { MailServer, ServerChange, ServerChanges } from "iostx/server";
import { MemoryMailbox } from "../../../../examples/servers/memory/mailbox.js";
import type { MemoryServer } from "../../../../examples/servers/memory/memory-server.js";
import { memoryFixture } from "../../subjects/memory-server.js";

/** A server with one mistake, and the rules that find it. */
export interface BrokenServer {
  readonly mistake: string;
  /** The rule that the mistake breaks. */
  readonly breaks: string;
  /** Rules that cannot be kept either where that one is broken; `*` at the end stands for the rest of a name. */
  readonly follows?: readonly string[];
  readonly open: ServerFactory;
}

/** A server some of whose methods have a mistake. */
export function serving(
  mistake: (server: MemoryServer, mailbox: MemoryMailbox) => Partial<MailServer>,
): ServerFactory {
  const fixture = (mailbox: MemoryMailbox): ServerFixture => {
    const whole = memoryFixture(mailbox);
    const server = whole.server as MemoryServer;
    const methods = mistake(server, mailbox);
    const broken = new Proxy<MailServer>(server, {
      get(target, name) {
        const value = methods[name as keyof MailServer] ?? Reflect.get(target, name);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    return { ...whole, server: broken, reconnect: () => fixture(mailbox) };
  };
  return () => fixture(new MemoryMailbox());
}

/** What a server tells, made into something else. */
export function telling(
  mistake: (change: ServerChange, mailbox: MemoryMailbox) => readonly ServerChange[],
): ServerFactory {
  return serving((server, mailbox) => ({
    async changes(folder, since): Promise<ServerChanges> {
      const whole = await server.changes(folder, since);
      async function* changed(): AsyncGenerator<ServerChange> {
        for await (const change of whole.changes) yield* mistake(change, mailbox);
      }
      return { ...whole, changes: changed() };
    },
  }));
}
