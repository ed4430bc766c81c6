import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newItem } from "../../../../examples/stores/core/replica.js";
import type { ItemRow } from "../../../../examples/stores/core/storage.js";
import { Connection } from "../../../../examples/stores/sqlite/connection.js";

/** Does something in a folder of its own, of which nothing is left. */
export async function inFolder(work: (folder: string) => void | Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "iostx-sqlite-"));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A key that is easy to read: the number in its last digits. */
export function key(number: number): string {
  return number.toString(16).padStart(44, "0");
}

export function itemRow(number: number, changes: Partial<ItemRow> = {}): ItemRow {
  const ids = { next: () => key(1_000_000 + number) };
  const rest = { received: 1e12 + number, flags: 0, associated: false, size: 3, ...changes };
  const row = newItem({ ids: ids as never, now: () => 1e12 }, key(number), key(1), rest);
  return { ...row, ...changes };
}

/** What SQLite itself says of a file that nobody has open. */
export function checkIntegrity(path: string): string {
  const connection = new Connection(path);
  try {
    return String(connection.prepare("PRAGMA integrity_check").get([])![0]);
  } finally {
    connection.close();
  }
}

export const bytes = (text: string) => new Uint8Array(Buffer.from(text));
