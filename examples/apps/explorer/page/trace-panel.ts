import { byId } from "./dom.js";

/** A line of a recorded trace that the page shows. */
interface TraceEvent {
  readonly type: string;
  readonly method?: string;
  readonly from?: string;
  readonly to?: string;
  readonly hresult?: number;
  readonly state?: string;
}

/** Replays a trace, which `mirror --trace` has recorded, one event after the other. */
export class TracePlayer {
  #events: readonly TraceEvent[] = [];
  #position = 0;
  readonly #onStep: (here: string, visited: ReadonlySet<string>) => void;

  constructor(onStep: (here: string, visited: ReadonlySet<string>) => void) {
    this.#onStep = onStep;
    byId<HTMLInputElement>("trace-file").addEventListener("change", async (event) => {
      const file = (event.target as HTMLInputElement).files?.[0];
      if (file !== undefined) this.load(await file.text());
    });
    byId("trace-next").addEventListener("click", () => this.#move(1));
    byId("trace-back").addEventListener("click", () => this.#move(-1));
    byId("trace-end").addEventListener("click", () => this.#move(this.#events.length));
    this.#show();
  }

  load(text: string): void {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
    const events = lines.map(parseLine);
    const bad = events.indexOf(undefined);
    if (bad >= 0) {
      byId("trace-status").textContent = `Line ${bad + 1} of the file is not an event of a trace.`;
      return;
    }
    this.#events = events.filter(
      (event): event is TraceEvent => event !== undefined && event.type !== "struct",
    );
    this.#position = 0;
    this.#show();
  }

  #move(by: number): void {
    this.#position = Math.max(0, Math.min(this.#events.length, this.#position + by));
    this.#show();
  }

  #show(): void {
    const past = this.#events.slice(0, this.#position);
    const last = past.at(-1);
    const visited = new Set(
      past.flatMap(({ type, to }) => (type === "transition" && to !== undefined ? [to] : [])),
    );
    const here = past.filter(({ type }) => type === "transition").at(-1)?.to ?? "LR_SYNC_IDLE";
    byId<HTMLButtonElement>("trace-back").disabled = this.#position === 0;
    for (const id of ["trace-next", "trace-end"])
      byId<HTMLButtonElement>(id).disabled = this.#position === this.#events.length;
    byId("trace-status").textContent =
      this.#events.length === 0
        ? "No trace is loaded."
        : `Event ${this.#position} of ${this.#events.length}${last ? `: ${describe(last)}` : ""}`;
    if (this.#events.length > 0) this.#onStep(here, visited);
  }
}

function parseLine(line: string): TraceEvent | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const isEvent =
      typeof value === "object" && value !== null && typeof (value as TraceEvent).type === "string";
    return isEvent ? (value as TraceEvent) : undefined;
  } catch {
    return undefined;
  }
}

function describe({ type, method, from, to, hresult }: TraceEvent): string {
  if (type === "transition") return `${from} → ${to}`;
  const failed =
    hresult !== undefined && hresult >= 0x80000000 ? ` failed with 0x${hresult.toString(16)}` : "";
  return `${type === "server" ? "server." : ""}${method ?? type}${failed}`;
}
