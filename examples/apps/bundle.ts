/**
 * A step of the build: bundles the compiled program, so that it starts soon. Most of its time in a run that finds
 * nothing to do would go by with finding and reading the files of the IMAP client. Packages with native code or files
 * of their own stay outside.
 */
import { fileURLToPath } from "node:url";
import { build } from "rolldown";

await build({
  input: { mirror: fileURLToPath(new URL("mirror.js", import.meta.url)) },
  platform: "node",
  external: [/^libsql($|\/)/, /^pst-extractor($|\/)/],
  logLevel: "warn",
  output: {
    dir: fileURLToPath(new URL("../../apps", import.meta.url)),
    cleanDir: true,
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
  },
});
