import type { Summary } from "../../../examples/replicate/summary.js";
import type { ServerCapabilities, ServerChange, ServerErrorCode } from "../../../examples/servers/server.js";

/** What the process that is killed is told to do. */
export interface Order {
  readonly store: string;
  readonly identity: string;
  readonly capabilities: ServerCapabilities;
  readonly headersOnly: boolean;
  /** The server takes many new items at once. */
  readonly inBatches: boolean;
  /** Completes the items whose header has one of these subjects, instead of replicating. */
  readonly complete: readonly string[];
  /** The number of the point at which it kills itself, of all points or of those where something was made durable. */
  readonly killAt: number | undefined;
  readonly everyPoint: boolean;
}

/** What it tells once it has done it. */
export interface Report {
  readonly done: true;
  readonly summary: Summary | undefined;
  readonly failure: string | undefined;
  /** What the store holds, and what is pending. */
  readonly lines: readonly string[];
  readonly pending: readonly string[];
  readonly points: number;
}

/** A call of the server, which lives on in the other process. */
export interface ServerCall {
  readonly id: number;
  readonly method: string;
  readonly parameters: readonly unknown[];
}

export interface ServerAnswer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: { readonly code: ServerErrorCode; readonly message: string };
}

/** A change as it goes from one process to the other: with its content. */
export type SentChange = Omit<ServerChange, "header" | "content"> & { readonly mime?: Uint8Array };
