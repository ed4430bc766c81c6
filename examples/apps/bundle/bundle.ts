/**
 * A step of the build: bundles the compiled program, so that it starts soon, together with what V8 makes of it. Most of
 * its time in a run that finds nothing to do would go by with finding, reading and compiling the files of the IMAP
 * client. Packages with native code or files of their own stay outside.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "rolldown";
import { train } from "./train.js";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The IMAP client makes a text for its log of each answer of the server, whether there is a log or not. That is a tenth
 * of the time in which messages are fetched, and nobody reads it.
 */
const LOG_TEXT = "let logCompiled = await compiler(parsed, {\n            isLogging: true\n        });";

const withoutLog: Plugin = {
  name: "imapflow-without-log",
  transform: {
    filter: { id: /[\\/]imapflow[\\/]dist[\\/]esm[\\/]imap-flow\.js$/ },
    handler(code) {
      if (code.split(LOG_TEXT).length !== 2)
        throw new Error("imapflow is another one: look anew where it makes the text of its log");
      return code.replace(LOG_TEXT, 'let logCompiled = "";');
    },
  },
};

const folder = here("../../../apps/");

/** As CommonJS, which Node starts without its loader of modules, and which V8 can keep. */
async function bundle(name: string, from: string): Promise<string> {
  await build({
    input: { [name]: here(from) },
    platform: "node",
    external: [/^libsql($|\/)/, /^pst-extractor($|\/)/],
    plugins: [withoutLog],
    logLevel: "warn",
    output: { dir: folder, format: "cjs", entryFileNames: "[name].cjs", chunkFileNames: "[name].cjs" },
  });
  return join(folder, `${name}.cjs`);
}

rmSync(folder, { recursive: true, force: true });
await bundle("mirror", "start.js");
await train(await bundle("program", "../mirror.js"));
