import { spawn } from "node:child_process";
import type { Dovecot } from "../../examples/servers/imap/dovecot.js";
import { startProxy } from "../../examples/servers/imap/proxy.js";
import { BenchmarkError, type Contestant } from "../harness.js";
import { mirror, type Place } from "./places.js";

/** What a connection begins with, whatever is to be done on it. */
const LOGIN = ["CAPABILITY", "ID", "LOGIN", "AUTHENTICATE", "NAMESPACE", "ENABLE", "LOGOUT"];

/** The commands that a run sends in which nothing has changed, those for logging in and out left out. */
export async function countCommands(place: Place, dovecot: Dovecot): Promise<readonly string[]> {
  const proxy = await startProxy(dovecot.port);
  try {
    const contestant = mirror("", place, { ...dovecot, port: proxy.port });
    contestant.before?.();
    // The first one transfers everything.
    for (let run = 0; run < 3; run++) {
      proxy.commands.length = 0;
      await completed(contestant);
    }
    return proxy.commands.filter((command) => !LOGIN.includes(command));
  } finally {
    await proxy.stop();
  }
}

/** Runs it beside the proxy, which is in this process. */
async function completed({ command: [program, ...words], cwd }: Contestant): Promise<void> {
  const child = spawn(program, words, { cwd, stdio: "ignore" });
  const status = await new Promise((resolve) => child.once("exit", resolve));
  if (status !== 0) throw new BenchmarkError(`mirror ended with ${status}`);
}
