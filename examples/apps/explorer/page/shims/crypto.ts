import { sha256 } from "@noble/hashes/sha2.js";
import { Buffer } from "buffer";

/** What the replication core uses of node:crypto, for browsers. */
export function randomBytes(length: number): Buffer {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(length)));
}

export function createHash(_algorithm: "sha256") {
  const hash = sha256.create();
  const result = {
    update(data: Uint8Array | string) {
      hash.update(typeof data === "string" ? new TextEncoder().encode(data) : data);
      return result;
    },
    digest: (_encoding: "hex") => Buffer.from(hash.digest()).toString("hex"),
  };
  return result;
}
