import { dirname, join } from "node:path";
import type { FileOperations } from "./files.js";

/** A file that is to appear at its path whole or not at all. */
export interface Delivery {
  /** Where it is written first: in a `tmp` on the same file system. */
  readonly staging: string;
  readonly path: string;
  readonly data: Uint8Array;
  readonly modified?: Date;
}

/**
 * Writes a file so that nobody ever sees a part of it: first beside its place, synced, then renamed into it. When
 * this fulfils the file survives a power cut; when it rejects there is no trace of it.
 */
export async function deliver(files: FileOperations, delivery: Delivery): Promise<void> {
  const { staging, path, data, modified } = delivery;
  // A run that was killed may have left its file; nobody else writes under this name.
  await files.remove(staging);
  try {
    await files.create(staging, data, modified);
    await renameDurably(files, staging, path);
  } catch (error) {
    await quietly(files.remove(staging));
    throw error;
  }
}

/**
 * Renames to a free name and makes that durable; when it fails the old name is restored. The other directory needs no sync:
 * should a power cut bring an old name back, it is swept away or found to be the same message.
 */
export async function renameDurably(files: FileOperations, from: string, to: string): Promise<void> {
  await files.rename(from, to);
  try {
    await files.sync(dirname(to));
  } catch (error) {
    await quietly(files.rename(to, from));
    throw error;
  }
}

/**
 * Replaces a file in one step. When this rejects, the file is whole and has either content: renaming back, as a
 * delivery does, would lose the old one.
 */
export async function replaceFile(
  files: FileOperations,
  { staging, path, data }: Omit<Delivery, "modified">,
): Promise<void> {
  await files.remove(staging);
  try {
    await files.create(staging, data);
    await files.rename(staging, path);
  } catch (error) {
    await quietly(files.remove(staging));
    throw error;
  }
  await files.sync(dirname(path));
}

/** Creates a directory whole or not at all: `fill` gets a hidden one, which then gets the name. */
export async function deliverDirectory(
  files: FileOperations,
  staging: string,
  path: string,
  fill: (directory: string) => Promise<void>,
): Promise<void> {
  await files.remove(staging);
  try {
    for (const part of PARTS) await files.mkdir(join(staging, part));
    await fill(staging);
    await files.sync(staging);
    await renameDurably(files, staging, path);
  } catch (error) {
    await quietly(files.remove(staging));
    throw error;
  }
}

/** The three directories that make a Maildir. */
export const PARTS = ["cur", "new", "tmp"] as const;

/** Waits for a step of cleaning up whose own failure must not hide the first one. */
export async function quietly(step: Promise<unknown>): Promise<void> {
  await step.catch(() => undefined);
}
