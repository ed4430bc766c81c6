import { readTemplate } from "../assets.js";
import type { GenerateResult } from "../emit/generate.js";
import { hash, type Manifest, readManifest } from "../emit/manifest.js";
import type { TargetOptions } from "../emit/options.js";
import { findOrphans } from "../emit/output.js";
import type { Host } from "../host.js";
import { compilerHash } from "./compiler-hash.js";
import { type Inputs, readInputs } from "./inputs.js";

/** One run of the generator: what it is made from, and what is known of the folder that it writes to. */
export interface GeneratorRun {
  readonly inputs: Inputs;
  readonly out: string;
  readonly target: TargetOptions;
  /** Hash of all that the files are made from. */
  readonly fingerprint: string;
  readonly manifest: Manifest | undefined;
}

export function planRun(host: Host, inputs: Inputs, out: string, target: TargetOptions): GeneratorRun {
  const texts = readInputs(inputs.paths, host);
  const fingerprint = hash(compilerHash(), inputs.sources, JSON.stringify(target), ...[...texts].flat());
  return { inputs, out, target, fingerprint, manifest: readManifest(host, out) };
}

/**
 * Whether the folder holds what this run would write: nothing that it is made from has changed since the manifest
 * was written, and neither has a file. Tells without loading what generates.
 */
export function isUpToDate(host: Host, { out, fingerprint, manifest }: GeneratorRun): boolean {
  if (manifest === undefined || manifest.inputs !== fingerprint) return false;
  if (findOrphans(host, out, new Set(Object.keys(manifest.files)), manifest).length > 0) return false;
  return Object.entries(manifest.files).every(([file, sum]) => {
    const text = host.readFile(`${out}/${file}`);
    return text !== undefined && hash(text) === sum;
  });
}

/** Compiles and renders; this loads what generates. */
export async function runGenerator(host: Host, { inputs, target }: GeneratorRun): Promise<GenerateResult> {
  const { generate } = await import("../emit/generate.js");
  return generate(host, { ...inputs, template: readTemplate, target });
}
