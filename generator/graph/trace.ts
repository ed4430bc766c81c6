/**
 * Traces of a replication: JSON lines, one event each, as the inspector of an `OstxClient` sees them.
 *
 * ```
 * { "type": "call", "method": "SyncBeg", "arguments": [1], "hresult": 0, "state": "LR_SYNC_IDLE" }
 * { "type": "transition", "from": "LR_SYNC_IDLE", "to": "LR_SYNC" }
 * { "type": "struct", "phase": "begin", "state": "LR_SYNC", "data": { ... } }
 * { "type": "refused", "method": "SyncEnd", "error": { "name": "TransitionError", "message": "...", "state": "LR_SYNC" } }
 * ```
 *
 * Lines of other types are for other readers, and ignored, as are empty lines and further members.
 */
export type TraceEvent =
  | {
      readonly type: "call";
      readonly method: string;
      readonly arguments: readonly unknown[];
      /** Unsigned. */
      readonly hresult: number;
      /** The state in which the call was made. */
      readonly state: string;
    }
  | { readonly type: "transition"; readonly from: string; readonly to: string }
  | { readonly type: "struct"; readonly phase: "begin" | "end"; readonly state: string }
  | {
      readonly type: "refused";
      readonly method: string;
      readonly message: string;
      /** The state in which it was refused, where the error says it. */
      readonly state?: string;
    };

/** A trace, each event with the number of its line; or what is wrong with which line. */
export type TraceResult =
  | { readonly ok: true; readonly events: readonly { readonly line: number; readonly event: TraceEvent }[] }
  | { readonly ok: false; readonly line: number; readonly problem: string };

/** Reads a trace. One malformed line spoils it: a picture of half a trace would mislead. */
export function parseTrace(text: string): TraceResult {
  const events: { line: number; event: TraceEvent }[] = [];
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  for (const [index, source] of lines.entries()) {
    if (source.trim() === "") continue;
    const line = index + 1;
    try {
      const event = parseLine(source);
      if (event !== undefined) events.push({ line, event });
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      return { ok: false, line, problem: error.message };
    }
  }
  return { ok: true, events };
}

/** What is wrong with a line; it does not leave this file. */
class Malformed extends Error {}

function parseLine(source: string): TraceEvent | undefined {
  const line = new Line(source);
  switch (line.text("type")) {
    case "call": {
      const hresult = line.get("hresult");
      if (
        typeof hresult !== "number" ||
        !Number.isInteger(hresult) ||
        hresult < -0x80000000 ||
        hresult > 0xffffffff
      )
        throw new Malformed('"hresult" is not a number of 32 bits');
      const list = line.get("arguments") ?? [];
      if (!Array.isArray(list)) throw new Malformed('"arguments" is not a list');
      const method = line.method();
      return { type: "call", method, arguments: list, hresult: hresult >>> 0, state: line.text("state") };
    }
    case "transition":
      return { type: "transition", from: line.text("from"), to: line.text("to") };
    case "struct": {
      const phase = line.text("phase");
      if (phase !== "begin" && phase !== "end") throw new Malformed('"phase" is neither "begin" nor "end"');
      return { type: "struct", phase, state: line.text("state") };
    }
    case "refused": {
      const error = line.get("error");
      const { message, state } = (typeof error === "object" && error !== null ? error : {}) as Record<
        string,
        unknown
      >;
      return {
        type: "refused",
        method: line.method(),
        message: typeof message === "string" ? message : "",
        ...(typeof state === "string" ? { state } : {}),
      };
    }
    default:
      return undefined;
  }
}

/** The object of one line, and questions that name the member that is not as it should be. */
class Line {
  readonly #object: Readonly<Record<string, unknown>>;

  constructor(source: string) {
    this.#object = parseObject(source);
  }

  get(key: string): unknown {
    return this.#object[key];
  }

  /** What is drawn must not be able to break out of the drawing. */
  method(): string {
    const method = this.text("method");
    if (/^\w+$/.test(method)) return method;
    throw new Malformed('"method" is not the name of a method');
  }

  text(key: string): string {
    const value = this.#object[key];
    if (typeof value === "string") return value;
    throw new Malformed(`"${key}" is ${value === undefined ? "missing" : "not a text"}`);
  }
}

function parseObject(source: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    throw new Malformed(`this is not JSON: ${(error as Error).message}`);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new Malformed("this is not an object");
}
