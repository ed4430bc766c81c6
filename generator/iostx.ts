#!/usr/bin/env node
import { main } from "./cli.js";
import { nodeHost } from "./node-host.js";
import { writeStdout } from "./stdout.js";

/** The program `iostx`: the command line, on the streams of the process. The build bundles it into `dist/cli`. */
void main(process.argv.slice(2), {
  host: nodeHost,
  stdout: writeStdout,
  stderr: (text) => process.stderr.write(text),
  get color() {
    const { stderr, env } = process;
    return stderr.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  },
}).then((code) => {
  process.exitCode = code;
});
