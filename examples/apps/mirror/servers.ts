import { join } from "node:path";
import { openMaildir } from "../../servers/maildir/maildir.js";
import type { MailServer } from "../../servers/server.js";

/** A server that is open, and where what belongs to it is noted on this machine. */
export interface OpenServer {
  readonly server: MailServer;
  /** For what a store that cannot be written has uploaded. */
  notes(storeId: string): string;
}

/** Opens the server that a name stands for: a directory with a Maildir. */
export async function openServer(target: string, options: { readonly dryRun: boolean }): Promise<OpenServer> {
  const server = await openMaildir(target, options);
  return { server, notes: (storeId) => join(target, `iostx-${storeId}.jsonl`) };
}
