import {
  type HRESULT,
  HResultError,
  InitSyncFlags,
  type InspectEvent,
  type OpenState,
  OstxClient,
  type StateName,
  type StateStructs,
  SYNCSTATE,
  stateName,
  TransitionError,
  UPS,
} from "iostx";
import { replicate } from "../../../replicate/replicate.js";
import { stateIn } from "../../../replicate/state.js";
import { MemoryMailbox } from "../../../servers/memory/mailbox.js";
import { MemoryServer } from "../../../servers/memory/memory-server.js";
import { ServerError } from "../../../servers/server.js";
import { Inventory } from "../../../stores/core/inventory.js";
import { itemEntryId } from "../../../stores/core/keys.js";
import { Replica } from "../../../stores/core/replica.js";
import { ReplicatedStore } from "../../../stores/core/replicated-store.js";
import { MemoryStorage } from "../../../stores/memory/memory-storage.js";
import { workIn } from "./work.js";

/** A call that was made, for the list of calls. */
export interface LogLine {
  readonly text: string;
  readonly kind: "call" | "failed" | "refused" | "server" | "note";
}

/** How a struct that is open looks. */
export interface OpenFrame {
  readonly state: OpenState;
  readonly data: StateStructs[OpenState];
}

/** A store, a server, and the client between them, as the page drives them. */
export class World {
  readonly storage = new MemoryStorage("C:\\Mail\\explorer.nst");
  readonly replica = new Replica(this.storage);
  readonly mailbox = new MemoryMailbox();
  readonly log: LogLine[] = [];
  /** The states that were entered, for the diagram. */
  readonly visited = new Set<StateName>();
  /** The next call of the server fails. */
  failNext = false;
  onChange: () => void = () => {};
  #client!: OstxClient;
  #frames: OpenFrame[] = [];
  #server!: MemoryServer;

  constructor() {
    this.#connect();
    seed(this);
  }

  get state(): StateName {
    return stateName(this.#client.guard.state);
  }

  get frames(): readonly OpenFrame[] {
    return this.#frames;
  }

  get server(): MemoryServer {
    return this.#server;
  }

  /** What of a state can be begun now, and of the others why not. */
  ways(): { readonly state: OpenState; readonly reason: string | undefined }[] {
    const { guard } = this.#client;
    const flags = flagsOf(this.#frames.at(-1)?.data);
    return (Object.keys(SYNCSTATE) as StateName[])
      .filter((state): state is OpenState => state !== "LR_SYNC_IDLE")
      .map((state) => {
        const value = SYNCSTATE[state];
        // InitSync is called by the page before LR_SYNC is begun.
        const needsInit = state === "LR_SYNC" && guard.depth === 0;
        const refused = !needsInit && guard.canBegin(value, flags) !== 0;
        return { state, reason: refused ? guard.explainBegin(value, flags).message : undefined };
      });
  }

  async begin(state: OpenState): Promise<void> {
    await this.#attempt(async () => {
      if (state === "LR_SYNC") await this.#client.InitSync(ALL);
      const data =
        state === "LR_SYNC_DOWNLOAD_HEADER"
          ? await this.#client.SyncHdrBeg(headerOf(this))
          : await this.#client.SyncBeg(state);
      this.#frames.push({ state, data: data as StateStructs[OpenState] });
      if (state === "LR_SYNC") this.setFlags(UPS.UPLOAD_ONLY);
    });
  }

  /** Does what a client does in the present state: carries something from one side to the other. */
  async work(): Promise<void> {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return;
    await this.#attempt(async () => {
      const done = await workIn(frame, this);
      this.note(done);
      this.setFlags(flagsOf(frame.data) | OK);
    });
  }

  /** Ends the present state with a result. */
  async end(hresult: HRESULT): Promise<void> {
    await this.#attempt(async () => {
      const { state } = this.#frames.at(-1)!;
      await this.#client.SetSyncResult(hresult);
      if (state === "LR_SYNC_DOWNLOAD_HEADER") await this.#client.SyncHdrEnd();
      else await this.#client.SyncEnd();
      this.#frames.pop();
    });
  }

  setFlags(flags: number): void {
    const data = this.#frames.at(-1)?.data as { ulFlags?: number } | undefined;
    if (data !== undefined && "ulFlags" in data) data.ulFlags = flags >>> 0;
    this.onChange();
  }

  /** The process dies: what was not acknowledged is pending when the store is opened again. */
  kill(): void {
    this.#connect();
    this.note("The process was killed and started again. Nothing that was not acknowledged is forgotten.");
  }

  /** A whole replication by the driver. */
  async run(): Promise<void> {
    if (this.#frames.length > 0) this.kill();
    await this.#attempt(async () => {
      const { up, down, failures, conflicts } = await replicate(
        new ReplicatedStore(this.replica),
        this.#server,
        {
          ...{ state: stateIn(this.replica), inventory: new Inventory(this.replica) },
          inspect: (event) => this.#inspect(event),
        },
      );
      const parts = [
        `up: ${up.folders} folders, ${up.items} items, ${up.moves + up.flags + up.deletions} other changes`,
        `down: ${down.folders} folders, ${down.items} items, ${down.moves + down.flags + down.deletions} other changes`,
        `${conflicts} conflicts, ${failures.length} failures`,
      ];
      this.note(`Replicated. ${parts.join("; ")}.`);
    });
  }

  /** Something that a user or another mail program does. */
  edit(what: string, work: () => void): void {
    try {
      work();
      this.note(what);
    } catch (error) {
      this.#add({ kind: "failed", text: (error as Error).message });
    }
  }

  note(text: string): void {
    this.#add({ kind: "note", text });
  }

  #connect(): void {
    this.#client = new OstxClient(new ReplicatedStore(this.replica), {
      inspect: (event) => this.#inspect(event),
    });
    this.#frames = [];
    this.#server = new MemoryServer(this.mailbox, {
      before: ({ method }) => {
        this.#add({ kind: "server", text: `server.${method}` });
        if (!this.failNext) return;
        this.failNext = false;
        throw new ServerError("failed", "the server refused, as the page told it to");
      },
    });
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const isRefusal = error instanceof TransitionError;
      const code = error instanceof HResultError ? `${error.codeName}: ` : "";
      this.#add({ kind: isRefusal ? "refused" : "failed", text: `${code}${(error as Error).message}` });
    }
    this.onChange();
  }

  #inspect(event: InspectEvent): void {
    if (event.type === "transition") this.visited.add(event.to);
    if (event.type !== "call") return;
    const words = event.arguments.map((one) => argument(event.method, one)).join(", ");
    const failed = event.hresult >= 0x80000000;
    const result = failed ? new HResultError(event.hresult).codeName : "S_OK";
    this.#add({ kind: failed ? "failed" : "call", text: `${event.method}(${words}) → ${result}` });
  }

  #add(line: LogLine): void {
    this.log.push(line);
    this.onChange();
  }
}

const ALL =
  InitSyncFlags.UPLOAD_HIERARCHY |
  InitSyncFlags.UPLOAD_CONTENTS |
  InitSyncFlags.DOWNLOAD_HIERARCHY |
  InitSyncFlags.DOWNLOAD_CONTENTS;

/** The success flag, which all structs that have one share. */
const OK = 0x10000;

export function flagsOf(data: object | undefined): number {
  return (data as { ulFlags?: number } | undefined)?.ulFlags ?? 0;
}

function argument(method: string, value: unknown): string {
  if (method === "SyncBeg") return stateName(value as never);
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  return typeof value === "number" ? `0x${value.toString(16)}` : String(value);
}

/** The entry identifier of an item of which only the header is here. */
function headerOf({ replica }: World): Uint8Array {
  for (const folder of replica.folders())
    for (const item of replica.items(folder.key)) if (item.header) return itemEntryId(folder.key, item.key);
  return new Uint8Array();
}

export function mimeOf(subject: string): Uint8Array {
  return new TextEncoder().encode(`Subject: ${subject}\r\n\r\nText of ${subject}.\r\n`);
}

export function subjectOf(mime: Uint8Array | undefined): string {
  return /^Subject: (.*)\r\n/.exec(new TextDecoder().decode(mime))?.[1] ?? "";
}

/** Something to begin with on both sides. */
function seed({ replica, mailbox }: World): void {
  const inbox = replica.createFolder("Inbox");
  for (const subject of ["Welcome", "Agenda"]) replica.addItem(inbox, mimeOf(subject));
  replica.createFolder("Archive");
  const lists = mailbox.createFolder("Lists");
  mailbox.addItem(lists, mimeOf("Newsletter"));
}
