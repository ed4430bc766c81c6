import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Dovecot } from "../../examples/servers/imap/dovecot.js";
import {
  beforeAnswer,
  beforeCommand,
  type CuttingProxy,
  startProxy,
} from "../../examples/servers/imap/proxy.js";
import { trafficOf } from "../model/checks.js";
import type { ImapScenario } from "./scenarios.js";
import type { Done, Order } from "./worker.js";
import { ImapWorld } from "./world.js";

const worker = fileURLToPath(new URL("worker.js", import.meta.url));

/** How a run is disturbed. */
export interface Disturbance {
  /** `kill` ends the process, `cut` the connection; both at the server's commands. `point` kills between calls. */
  readonly how: "kill" | "cut" | "point";
  /** Where at the server's commands: before it gets one, or when it has done it and nobody hears of it. */
  readonly when?: "command" | "answer";
  readonly number: number;
}

let users = 0;

/** Plays one scenario, each time in a mailbox of its own. */
export class Rehearsal {
  readonly #scenario: ImapScenario;
  readonly #dovecot: Dovecot;

  constructor(scenario: ImapScenario, dovecot: Dovecot) {
    this.#scenario = scenario;
    this.#dovecot = dovecot;
  }

  /** What an undisturbed run ends with, and all the places where one can be disturbed. */
  async rehearse(): Promise<{
    readonly expected: readonly string[];
    readonly places: readonly Disturbance[];
  }> {
    return await this.#inWorld(async (world, proxy) => {
      proxy.commands.length = 0;
      const done = await this.#runChild(world, proxy, undefined);
      const commands = proxy.commands.length;
      const expected = await this.#finish(world);
      const atCommands = (["kill", "cut"] as const).flatMap((how) =>
        (["command", "answer"] as const).flatMap((when) =>
          Array.from({ length: commands }, (_, index): Disturbance => ({ how, when, number: index + 1 })),
        ),
      );
      const points = Array.from(
        { length: done?.points ?? 0 },
        (_, number): Disturbance => ({ how: "point", number }),
      );
      return { expected, places: [...atCommands, ...points] };
    });
  }

  /** Disturbs a run, and looks whether all is well in the end. */
  async play(disturbance: Disturbance, expected: readonly string[]): Promise<void> {
    const { how, when, number } = disturbance;
    const lines = await this.#inWorld(async (world, proxy) => {
      const judge = when === "answer" ? beforeAnswer(number) : beforeCommand(number);
      if (how === "cut") {
        proxy.judge = judge;
        // Where it cannot even begin, it says so.
        await world.run().catch(() => {});
      } else if (how === "point") await this.#runChild(world, proxy, number);
      else await this.#runChild(world, proxy, undefined, judge);
      proxy.judge = () => "pass";
      return await this.#finish(world);
    });
    if (lines.join("\n") !== expected.join("\n"))
      throw new Error(
        `${this.#scenario.name}, ${nameOf(disturbance)}: it ends with\n  ${lines.join("\n  ")}\nexpected:\n  ${expected.join("\n  ")}`,
      );
  }

  async #inWorld<T>(work: (world: ImapWorld, proxy: CuttingProxy) => Promise<T>): Promise<T> {
    const proxy = await startProxy(this.#dovecot.port);
    const world = new ImapWorld(`killed${++users}`, proxy);
    try {
      await world.prepare(this.#scenario);
      return await work(world, proxy);
    } finally {
      world.remove();
      await proxy.stop();
    }
  }

  /** Runs in a process that is killed when the judge would cut; nothing where it was. */
  async #runChild(
    { store, links, user }: ImapWorld,
    proxy: CuttingProxy,
    killAt: number | undefined,
    judge?: CuttingProxy["judge"],
  ): Promise<Done | undefined> {
    const child = fork(worker);
    const ended = endOf(child);
    if (judge !== undefined)
      proxy.judge = (passing) => {
        const verdict = judge(passing);
        if (verdict === "cut") child.kill("SIGKILL");
        return verdict;
      };
    const order: Order = { store, links, user, port: proxy.port, killAt };
    child.send(order);
    return await ended;
  }

  /** Runs to the end, and once more, when nothing may be left to do. What both sides hold then. */
  async #finish(world: ImapWorld): Promise<readonly string[]> {
    const first = await world.run();
    if (first.failures.length > 0) throw this.#failure(JSON.stringify(first.failures));
    const traffic = trafficOf(await world.run());
    if (traffic !== "") throw this.#failure(`a further run transferred ${traffic}`);
    const { store, server } = await world.look();
    if (store.join("\n") !== server.join("\n"))
      throw this.#failure(`the store has\n  ${store.join("\n  ")}\nand the server\n  ${server.join("\n  ")}`);
    return server;
  }

  #failure(text: string): Error {
    return new Error(`${this.#scenario.name}: ${text}`);
  }
}

export function nameOf({ how, when, number }: Disturbance): string {
  return how === "point" ? `killed at point ${number}` : `${how} at ${when} ${number}`;
}

function endOf(child: ChildProcess): Promise<Done | undefined> {
  return new Promise((resolve, reject) => {
    let done: Done | undefined;
    child.once("message", (message: Done) => {
      done = message;
    });
    child.once("exit", (code, signal) => {
      if (signal === "SIGKILL" || code === 0) resolve(done);
      else reject(new Error(`the process ended by itself: ${code ?? signal}`));
    });
  });
}
