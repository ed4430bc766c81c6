/**
 * A step of the build: bundles the compiled program, so that it starts soon. One file for each command and for what
 * commands share, as CommonJS, which Node starts without its loader of modules. Packages stay outside; users bring
 * those that they need.
 */
import { build } from "rolldown";
import { packagePath, readAsset } from "./assets.js";

const { peerDependencies } = JSON.parse(readAsset("package.json")) as { peerDependencies: object };

await build({
  input: {
    iostx: packagePath("dist/generator/iostx.js"),
    "verify-worker": packagePath("dist/generator/emit/verify/worker.js"),
  },
  platform: "node",
  external: Object.keys(peerDependencies).map((name) => new RegExp(`^${name}($|/)`)),
  output: {
    dir: packagePath("dist/cli"),
    cleanDir: true,
    format: "cjs",
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name].cjs",
    // White space and comments take time to read; names stay, for those who report a fault.
    minify: { compress: false, mangle: false, codegen: true },
  },
});
