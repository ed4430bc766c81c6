import { createHash } from "node:crypto";
import type { Host } from "../host.js";

/** Name of the file, in the folder of the generated files. */
export const MANIFEST = "iostx.manifest.json";

/** What is known of a folder of generated files. */
export interface Manifest {
  readonly format: 1;
  /** Hash of all that the files were made from: IDL, templates, options and the compiler itself. */
  readonly inputs: string;
  /** Hash of the modules that were last type-checked. */
  readonly verified: string | null;
  /** The files that were written, with the hashes of their texts. */
  readonly files: Readonly<Record<string, string>>;
}

/** The manifest of a folder; nothing where there is none that can be read. */
export function readManifest(host: Host, out: string): Manifest | undefined {
  const text = host.readFile(`${out}/${MANIFEST}`);
  if (text === undefined) return undefined;
  try {
    const value = JSON.parse(text) as Partial<Manifest>;
    const whole = value.format === 1 && typeof value.inputs === "string" && isRecordOfText(value.files);
    return whole ? (value as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

export function printManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The hash of a text, or of several in order. */
export function hash(...texts: readonly string[]): string {
  const sum = createHash("sha256");
  for (const text of texts) sum.update(`${Buffer.byteLength(text)}:`).update(text);
  return sum.digest("hex");
}

/** The hash of the modules among the files: what a type-check says is true of these and no others. */
export function moduleHash(files: ReadonlyMap<string, string>): string {
  return hash(...[...files].filter(([file]) => file.endsWith(".ts")).flat());
}

function isRecordOfText(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((one) => typeof one === "string")
  );
}
