import type { MemoryMailbox } from "../../../examples/servers/memory/mailbox.js";
import type { Call } from "../../../examples/servers/memory/memory-server.js";
import type { Key } from "../../../examples/servers/server.js";
import type { Replica } from "../../../examples/stores/core/replica.js";

/** Both sides, and what both have in common when the changes begin. */
export interface Stage {
  readonly replica: Replica;
  readonly mailbox: MemoryMailbox;
  /** The folders: `Inbox`, `Archive`, `Lists`, and in this `Deep`. */
  readonly inbox: Key;
  readonly archive: Key;
  readonly lists: Key;
  readonly deep: Key;
  /** Items of the inbox. */
  readonly one: Key;
  readonly two: Key;
  readonly three: Key;
  /** Replicates, with a server that may fail. */
  readonly sync: (failing?: (call: Call) => void, headersOnly?: boolean) => Promise<void>;
}

/** What happens on both sides before the run that is killed at each of its points. */
export interface Scenario {
  readonly name: string;
  readonly happens: (stage: Stage) => void | Promise<void>;
  /** Both sides begin empty. */
  readonly fromNothing?: boolean;
  readonly headersOnly?: boolean;
  /** The headers whose bodies are asked for; that is done in place of a replication. */
  readonly complete?: readonly string[];
  /** The server takes many new items at once. */
  readonly inBatches?: boolean;
  /** The server cannot move items. */
  readonly withoutMove?: boolean;
}
