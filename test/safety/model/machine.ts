import { keywordText } from "../../../examples/servers/keywords.js";
import { type FlagName, type Key, ServerError } from "../../../examples/servers/server.js";
import type { Storage } from "../../../examples/stores/core/storage.js";
import { mime, textOf, wordsOf } from "../picture.js";
import { World } from "../world.js";
import { checkMet, checkVersions, forgetting, haveMet, type Versions } from "./checks.js";
import type { Command, Fault, Side } from "./commands.js";
import { Model } from "./model.js";
import { type Actor, serverActor, storeActor } from "./sides.js";

/** So many deletions as a list of commands may bring are none too many. */
const OPTIONS = { deletions: { share: 1, least: 1_000 } };

const FLAGS: readonly FlagName[] = ["read", "answered", "forwarded", "flagged", "draft"];
const KEYWORDS = ["blue", "work"] as const;

/** Runs commands on a store and a server, and on the model of both. */
export class Machine {
  readonly world: World;
  readonly model = new Model();
  readonly #versions: Versions = new Map();
  #texts = 0;

  constructor(open: () => Storage, move: boolean) {
    this.world = new World(() => forgetting(open(), this.#versions), move);
  }

  async run(command: Command): Promise<void> {
    await this.#run(command);
    checkVersions(this.world, this.#versions);
  }

  /** Replicates until both sides have met, and looks whether they have met as they must. */
  async settle(): Promise<void> {
    await this.#sync();
    await this.#sync();
    checkMet(this.world, this.model, await this.#sync());
    this.model.met();
  }

  async #run(command: Command): Promise<void> {
    switch (command.do) {
      case "sync":
        await this.#sync(command.headersOnly);
        if (haveMet(this.world)) return this.model.met();
        this.model.disturbed = true;
        return;
      case "settle":
        return await this.settle();
      case "fault":
        return await this.#disturbed(() => this.#faultySync(command.fault, command.at, command.times));
      case "crash":
        return await this.#disturbed(() => this.#crash(command.at));
      case "forget":
        this.model.disturbed = true;
        return this.world.mailbox.forgetHistory();
      case "complete":
        return await this.#complete(command.item);
      default:
        return this.#edit(command, this.#actor(command.side));
    }
  }

  #actor(side: Side): Actor {
    return side === "store" ? storeActor(this.world.replica) : serverActor(this.world.mailbox);
  }

  #edit(command: Extract<Command, { side: Side }>, actor: Actor): void {
    const { side } = command;
    const { model } = this;
    const folders = actor.folders();
    const folder = "folder" in command ? pick(folders, command.folder) : undefined;
    const item = "item" in command ? pick(actor.items(), command.item) : undefined;
    if (command.do === "create folder") {
      const parent = pick([null, ...folders], command.parent) ?? null;
      const key = actor.createFolder(this.#text("folder"), parent);
      model.living.add(key);
      model.change(side, key, "place", placeOf(actor, key));
    } else if (folder !== undefined) {
      if (command.do === "add") {
        const text = this.#text("content");
        const key = actor.add(folder, mime(text), command.associated);
        model.living.add(text);
        if (command.associated) model.replaced(key, text);
        model.change(side, key, "content", text);
      } else if (command.do === "delete folder") this.#deleteFolder(side, actor, folder);
      else {
        const to = command.do === "move folder" ? (pick([null, ...folders], command.to) ?? null) : null;
        if (command.do === "rename folder") actor.renameFolder(folder, this.#text("folder"));
        else if (actor.isBelow(to, folder)) return;
        else actor.moveFolder(folder, to);
        model.change(side, folder, "place", placeOf(actor, folder));
      }
    } else if (item !== undefined) this.#editItem(command, actor, item);
  }

  #editItem(command: Extract<Command, { side: Side }>, actor: Actor, item: Key): void {
    const { side } = command;
    const { model } = this;
    if (command.do === "update") {
      const text = this.#text("content");
      model.living.delete(textOf(actor.content(item)));
      if (actor.item(item).associated === true) model.replaced(item, text);
      actor.update(item, mime(text));
      model.living.add(text);
      model.change(side, item, "content", text);
    } else if (command.do === "move") {
      const to = pick(actor.folders(), command.to)!;
      const from = actor.item(item).folder;
      if (to === from) return;
      actor.move(item, to);
      model.moved(side, item, from, to);
    } else if (command.do === "flag") {
      this.#toggle(side, actor, item, command.flag % (FLAGS.length + KEYWORDS.length));
    } else if (command.do === "delete") {
      this.#ended(side, item, textOf(actor.content(item)));
      actor.delete(item);
    }
  }

  /** Sets or clears a flag, or adds or removes a keyword. */
  #toggle(side: Side, actor: Actor, item: Key, which: number): void {
    const { model } = this;
    const word = KEYWORDS[which - FLAGS.length];
    if (word !== undefined) {
      const keywords = toggled(actor.item(item).flags.keywords ?? "", word);
      actor.setFlags(item, { keywords });
      model.change(side, item, "keywords", keywords);
      return;
    }
    const name = FLAGS[which]!;
    actor.setFlags(item, { [name]: actor.item(item).flags[name] !== true });
    const { read = false, keywords: _, ...others } = actor.item(item).flags;
    if (name === "read") model.change(side, item, "read", String(read));
    else model.change(side, item, "flags", wordsOf(others));
  }

  #deleteFolder(side: Side, actor: Actor, folder: Key): void {
    for (const key of actor.folders()) {
      if (!actor.isBelow(key, folder)) continue;
      this.#ended(side, key, key);
      for (const item of actor.itemsIn(key)) this.#ended(side, item, textOf(actor.content(item)));
    }
    actor.deleteFolder(folder);
  }

  #ended(side: Side, key: Key, living: string): void {
    this.model.living.delete(living);
    this.model.change(side, key, "deleted", "");
  }

  #text(what: string): string {
    return `${what} ${++this.#texts}`;
  }

  async #sync(headersOnly = false) {
    const summary = await this.world.sync({ ...OPTIONS, headersOnly });
    const { failures, withheld, stoppedBy } = summary;
    if (failures.length > 0 || withheld.length > 0 || stoppedBy !== undefined)
      throw new Error(`an undisturbed run failed: ${JSON.stringify({ failures, withheld, stoppedBy })}`);
    return summary;
  }

  async #complete(number: number): Promise<void> {
    const { replica, mailbox } = this.world;
    const headers = storeActor(replica)
      .items()
      .filter((key) => replica.item(key)!.header && mailbox.items.has(key));
    const key = pick(headers, number);
    if (key !== undefined) await this.#disturbed(() => this.world.complete(key));
  }

  /** Does something that may fail for the reason that was made for it, but for no other. */
  async #disturbed(work: () => Promise<unknown>): Promise<void> {
    this.model.disturbed = true;
    try {
      await work();
    } catch (error) {
      if (error instanceof TypeError || error instanceof RangeError) throw error;
    }
  }

  async #faultySync(fault: Fault, at: number, times: number): Promise<void> {
    let calls = 0;
    const strike = () => calls++ >= at && calls <= at + times;
    if (fault === "store full") {
      const full = Object.assign(new Error("the disk is full"), { code: "SQLITE_FULL" });
      const enter = (name: string) => {
        if (name.startsWith("storage.") && strike()) throw full;
      };
      await this.world.watchedSync({ enter, leave: () => {} }, OPTIONS).finally(() => this.world.reopen());
      return;
    }
    const hook = () => {
      if (strike()) throw serverError(fault);
    };
    const hooks = fault === "answer lost" ? { after: hook } : { before: hook };
    await this.world.sync(OPTIONS, this.world.connect(hooks));
  }

  /** The process ends at one of its calls: none after it has an effect. */
  async #crash(at: number): Promise<void> {
    let points = 0;
    const point = () => {
      if (points++ >= at) throw new Error("the process has ended");
    };
    await this.world.watchedSync({ enter: point, leave: point }, OPTIONS).finally(() => this.world.reopen());
  }
}

function pick<Value>(list: readonly Value[], number: number): Value | undefined {
  return list[number % list.length];
}

function placeOf(actor: Actor, key: Key): string {
  const { parent, name } = actor.folder(key);
  return `${parent ?? ""}/${name}`;
}

function toggled(keywords: string, word: string): string {
  const words = keywords.split(" ");
  return keywordText(words.includes(word) ? words.filter((each) => each !== word) : [...words, word]);
}

function serverError(fault: Exclude<Fault, "store full">): ServerError {
  if (fault === "server full") return new ServerError("disk-full", "the disk of the server is full");
  return new ServerError(fault === "unavailable" ? "unavailable" : "failed", `the server says ${fault}`);
}
