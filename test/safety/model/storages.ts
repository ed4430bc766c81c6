import { join } from "node:path";
import type { Storage } from "../../../examples/stores/core/storage.js";
import { MemoryStorage } from "../../../examples/stores/memory/memory-storage.js";
import { openSqliteStorage } from "../../../examples/stores/sqlite/open.js";

/** A storage in memory that can be opened again, with what was committed. */
export function openMemory(): () => Storage {
  const storage = new MemoryStorage();
  return () => {
    storage.rollback();
    return storage;
  };
}

let databases = 0;

/** A database in a folder that can be opened again. */
export function openSqlite(folder: string): () => Storage {
  const path = join(folder, `${++databases}.sqlite`);
  return () => openSqliteStorage(path);
}
