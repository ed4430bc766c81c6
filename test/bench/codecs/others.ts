import { type Entry, enterPeers, type LoadedPeer } from "../peers.js";
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

/** The newest versions that run on Node 20. */
const entries: readonly Entry<Contestants>[] = [
  { name: "flatbuffers", packages: { flatbuffers: "25.9.23" }, enter: enterFlatBuffers },
  { name: "koffi", packages: { koffi: "3.3.4" }, enter: enterKoffi },
  { name: "restructure", packages: { restructure: "3.0.2" }, enter: enterRestructure },
  { name: "typed-struct", packages: { "typed-struct": "2.7.3" }, enter: enterTypedStruct },
  { name: "typed-binary", packages: { "typed-binary": "4.3.3" }, enter: enterTypedBinary },
  { name: "protobuf-es", packages: { "@bufbuild/protobuf": "2.17.0" }, enter: enterProtobuf },
];

/** Installs the peers below `root`, and loads them into this process. */
export function loadPeers(root: string): Promise<LoadedPeer<Contestants>[]> {
  return enterPeers(entries, root);
}
