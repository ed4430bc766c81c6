import { installPeer, type Peer } from "../peers.js";
import { ajv } from "./others/ajv.js";
import { arktype } from "./others/arktype.js";
import { typebox } from "./others/typebox.js";
import { enterTypia } from "./others/typia.js";
import { valibot } from "./others/valibot.js";
import { zod } from "./others/zod.js";
import { type Loaded, load, type Program } from "./program.js";

interface Entry extends Peer {
  /** The program, or what makes it where the peer is installed. */
  readonly program: Program | ((folder: string) => Program);
}

const entries: readonly Entry[] = [
  { name: "ajv", packages: { ajv: "8.20.0" }, program: ajv },
  { name: "typia", packages: { typia: "9.7.2", typescript: "5.9.3" }, program: enterTypia },
  { name: "typebox", packages: { "@sinclair/typebox": "0.34.52" }, program: typebox },
  { name: "arktype", packages: { arktype: "2.2.9" }, program: arktype },
  { name: "valibot", packages: { valibot: "1.5.0" }, program: valibot },
  { name: "zod", packages: { zod: "4.6.7" }, program: zod },
];

/** What competes, and what does not and why. */
export interface Others {
  readonly loaded: readonly Loaded[];
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
}

/** Installs the peers below `root`, and loads their programs. */
export async function loadOthers(root: string): Promise<Others> {
  const loaded: Loaded[] = [];
  const skipped: { name: string; reason: string }[] = [];
  for (const { name, packages, program } of entries) {
    const installed = installPeer({ name, packages }, root);
    if (!installed.ok) {
      skipped.push({ name, reason: installed.reason });
      continue;
    }
    try {
      const made = typeof program === "function" ? program(installed.folder) : program;
      loaded.push(await load(made, installed.folder));
    } catch (error) {
      skipped.push({ name, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { loaded, skipped };
}
