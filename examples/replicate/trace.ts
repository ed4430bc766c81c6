import type { InspectEvent, Inspector } from "iostx";
import type { MailServer } from "../servers/server.js";

export interface TraceOptions {
  /** Writes out the bytes of messages too; without it only how many there are. */
  readonly bodies?: boolean;
}

/** Longer byte arrays are contents: identifiers, keys and change lists are shorter. */
const LONGEST_IDENTIFIER = 128;

/**
 * Records what happens in a replication, a JSON object on each line: every call between the client and the store, every
 * transition and struct, as `iostx graph --trace` draws them, and every call of the server. What is in messages is left
 * out unless it is asked for; passwords and tokens of a server never come here.
 */
export class Trace {
  readonly inspect: Inspector = (event) => this.#write({ ...event, ...errorOf(event) });
  readonly #line: (line: string) => void;
  readonly #bodies: boolean;
  readonly #started = performance.now();

  constructor(line: (line: string) => void, options: TraceOptions = {}) {
    this.#line = line;
    this.#bodies = options.bodies ?? false;
  }

  /** The same server, each of whose calls is recorded. */
  server(server: MailServer): MailServer {
    return new Proxy(server, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== "function") return value;
        return (...parameters: readonly unknown[]) => this.#call(target, String(name), value, parameters);
      },
    });
  }

  async #call(
    target: MailServer,
    method: string,
    // biome-ignore lint/complexity/noBannedTypes: a method of a server, whichever
    call: Function,
    parameters: readonly unknown[],
  ): Promise<unknown> {
    try {
      const result: unknown = await call.apply(target, parameters);
      this.#write({ type: "server", method, arguments: parameters, result: summaryOf(result) });
      return result;
    } catch (error) {
      const { name, message, code } = error as Error & { readonly code?: unknown };
      this.#write({ type: "server", method, arguments: parameters, error: { name, message, code } });
      throw error;
    }
  }

  #write(event: object): void {
    const at = Math.round(performance.now() - this.#started);
    const plain = (value: unknown) => this.#plain(value);
    // What a member is before its `toJSON` makes a list of numbers of it.
    const replace = function (this: Record<string, unknown>, key: string): unknown {
      return plain(this[key]);
    };
    this.#line(`${JSON.stringify({ at, ...event }, replace)}\n`);
  }

  /** A value as JSON has one. */
  #plain(value: unknown): unknown {
    if (typeof value === "bigint") return value.toString();
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
    if (value instanceof Uint8Array) {
      const isShort = value.length <= LONGEST_IDENTIFIER;
      return isShort || this.#bodies ? Buffer.from(value).toString("hex") : { bytes: value.length };
    }
    // Objects with methods are the interfaces of messages, folders and importers.
    const isInterface = typeof value === "object" && value !== null && "GetLastError" in value;
    return isInterface ? { interface: value.constructor.name } : value;
  }
}

function errorOf(event: InspectEvent): object {
  if (event.type !== "refused") return {};
  const { name, message, state } = event.error;
  return { error: { name, message, state } };
}

/** What a server's answer was, without what it lists. */
function summaryOf(result: unknown): unknown {
  if (Array.isArray(result)) return { entries: result.length };
  if (typeof result !== "object" || result === null) return result;
  const { changes: _, token: __, ...rest } = result as Record<string, unknown>;
  return rest;
}
