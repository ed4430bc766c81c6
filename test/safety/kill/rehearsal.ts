import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { MemoryMailbox } from "../../../examples/servers/memory/mailbox.js";
import { MemoryServer } from "../../../examples/servers/memory/memory-server.js";
import { openSqliteStorage } from "../../../examples/stores/sqlite/open.js";
import { trafficOf } from "../model/checks.js";
import { linesOf, pictureOfServer } from "../picture.js";
import type { Scenario } from "../scenarios/scenario.js";
import { prepare } from "../scenarios/stage.js";
import { Child } from "./child.js";
import type { Order, Report } from "./protocol.js";

/** Plays one scenario again and again, and kills the process each time a call later. */
export class Rehearsal {
  readonly #scenario: Scenario;
  readonly #folder: string;
  readonly #store: string;
  #mailbox = new MemoryMailbox();
  #child = new Child();
  #everyPoint = false;

  constructor(scenario: Scenario, folder: string) {
    this.#scenario = scenario;
    this.#folder = folder;
    this.#store = join(folder, "base.sqlite");
    mkdirSync(folder, { recursive: true });
  }

  /**
   * Kills it at all points, or once for all points that leave the same behind.
   *
   * @returns how many points there are, and how often it was killed
   */
  async play(everyPoint: boolean): Promise<{ readonly points: number; readonly kills: number }> {
    this.#everyPoint = everyPoint;
    try {
      await this.#prepare();
      const expected = await this.#finish(...this.#begin("undisturbed"));
      for (let kills = 0; ; kills++) {
        const points = await this.#killed(kills, expected);
        if (points !== undefined) return { points, kills };
      }
    } finally {
      this.#child.stop();
      rmSync(this.#folder, { recursive: true });
    }
  }

  /** Makes what there is before the run: the store as a file, and the server. */
  async #prepare(): Promise<void> {
    const storage = openSqliteStorage(this.#store);
    this.#mailbox = (await prepare(this.#scenario, storage)).mailbox;
    storage.close();
  }

  /** A fresh store and a fresh server. */
  #begin(name: string): [store: string, mailbox: MemoryMailbox] {
    const store = join(this.#folder, `${name}.sqlite`);
    copyFileSync(this.#store, store);
    return [store, this.#mailbox.copy()];
  }

  /** Kills a run at a point, and looks whether all is well in the end. Where there is no such point: how many there are. */
  async #killed(point: number, expected: readonly string[]): Promise<number | undefined> {
    const [store, mailbox] = this.#begin(String(point));
    const report = await this.#run(store, mailbox, point);
    if (report !== undefined) return report.points;
    this.#child = new Child();
    const lines = await this.#finish(store, mailbox);
    if (lines.join("\n") !== expected.join("\n"))
      throw this.#failure(`killed at point ${point}, it ends with`, lines, expected);
    rmSync(store);
    return undefined;
  }

  /** Runs to the end, and once more, when nothing may be left to do. What both sides hold then. */
  async #finish(store: string, mailbox: MemoryMailbox): Promise<readonly string[]> {
    const first = await this.#run(store, mailbox);
    const second = this.#scenario.complete === undefined ? await this.#run(store, mailbox) : first;
    for (const report of [first!, second!]) {
      if (report.failure !== undefined) throw this.#failure(report.failure, [], []);
      const failures = report.summary?.failures ?? [];
      if (failures.length > 0) throw this.#failure(JSON.stringify(failures), report.lines, []);
    }
    const { summary, pending, lines } = second!;
    const traffic = summary === undefined ? "" : trafficOf(summary);
    if (traffic !== "") throw this.#failure(`a further run transferred ${traffic}`, lines, []);
    if (pending.length > 0) throw this.#failure(`there is still pending: ${pending.join(", ")}`, lines, []);
    return [...lines, "--", ...linesOf(pictureOfServer(mailbox))];
  }

  #run(store: string, mailbox: MemoryMailbox, killAt?: number): Promise<Report | undefined> {
    const { headersOnly = false, complete = [], inBatches = false, withoutMove = false } = this.#scenario;
    const order: Omit<Order, "identity" | "capabilities"> = {
      ...{ store, headersOnly, complete, inBatches, killAt },
      everyPoint: this.#everyPoint,
    };
    const server = new MemoryServer(mailbox, { capabilities: { move: !withoutMove }, inBatches });
    return this.#child.run(order, server);
  }

  #failure(text: string, lines: readonly string[], expected: readonly string[]): Error {
    const list = (title: string, all: readonly string[]) =>
      all.length === 0 ? "" : `\n${title}\n  ${all.join("\n  ")}`;
    return new Error(`${this.#scenario.name}: ${text}${list("found:", lines)}${list("expected:", expected)}`);
  }
}
