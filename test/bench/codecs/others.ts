import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installPeer, type Peer } from "../peers.js";
import type { Contestant } from "./contestant.js";
import type { Work } from "./goals.js";
import { enterFlatBuffers } from "./others/flatbuffers.js";
import { enterKoffi } from "./others/koffi.js";
import { enterProtobuf } from "./others/protobuf-es.js";
import { enterRestructure } from "./others/restructure.js";
import { enterTypedBinary } from "./others/typed-binary.js";
import { enterTypedStruct } from "./others/typed-struct.js";

/** What a peer does, made of its modules: how it enters is the file of its name. */
export type Contestants = Partial<Readonly<Record<Work, Contestant>>>;

/** Imports a module of a peer. It has no types here: it is none of our dependencies. */
export type Import = (name: string) => Promise<never>;

interface Entry extends Peer {
  readonly enter: (load: Import) => Promise<Contestants>;
}

/** The newest versions that run on Node 20. */
const entries: readonly Entry[] = [
  { name: "flatbuffers", packages: { flatbuffers: "25.9.23" }, enter: enterFlatBuffers },
  { name: "koffi", packages: { koffi: "3.3.4" }, enter: enterKoffi },
  { name: "restructure", packages: { restructure: "3.0.2" }, enter: enterRestructure },
  { name: "typed-struct", packages: { "typed-struct": "2.7.3" }, enter: enterTypedStruct },
  { name: "typed-binary", packages: { "typed-binary": "4.3.3" }, enter: enterTypedBinary },
  { name: "protobuf-es", packages: { "@bufbuild/protobuf": "2.17.0" }, enter: enterProtobuf },
];

/** A peer, or why it does not compete. */
export interface LoadedPeer {
  readonly name: string;
  readonly contestants?: Contestants;
  readonly reason?: string;
}

/** Installs the peers below `root`, and loads them into this process. */
export async function loadPeers(root: string): Promise<LoadedPeer[]> {
  const peers: LoadedPeer[] = [];
  for (const { name, packages, enter } of entries) {
    const installed = installPeer({ name, packages }, root);
    if (!installed.ok) {
      peers.push({ name, reason: installed.reason });
      continue;
    }
    const { resolve } = createRequire(join(installed.folder, "package.json"));
    const load: Import = async (module) => (await import(pathToFileURL(resolve(module)).href)) as never;
    try {
      peers.push({ name, contestants: await enter(load) });
    } catch (error) {
      peers.push({ name, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return peers;
}
