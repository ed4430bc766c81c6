#!/usr/bin/env node
import { main } from "./cli.js";
import { nodeHost } from "./node-host.js";

/** The program `iostx`: the command line, on the streams of the process. The build bundles it into `dist/cli`. */
const { env } = process;

// Streams are opened when something is said: to open one takes Node longer than many a command.
void main(process.argv.slice(2), {
  host: nodeHost,
  stdout: (text) => (process.stdout.listenerCount("error") > 0 ? process.stdout : openStdout()).write(text),
  stderr: (text) => process.stderr.write(text),
  get color() {
    return process.stderr.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  },
}).then((code) => {
  process.exitCode = code;
});

/** Whoever reads our output may stop when it has seen enough. */
function openStdout(): NodeJS.WriteStream {
  return process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}
