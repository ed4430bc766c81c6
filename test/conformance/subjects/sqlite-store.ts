import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStorage } from "../../../examples/stores/sqlite/open.js";
import { replicaFixture } from "./replica.js";
import type { StoreSubject } from "./subject.js";

/** A file that is closed undoes what was not committed, as SQLite does for a killed process. */
export const sqliteStore: StoreSubject = {
  name: "sqlite",
  open: () => {
    const folder = mkdtempSync(join(tmpdir(), "iostx-conformance-"));
    return replicaFixture({
      open: () => openSqliteStorage(join(folder, "store.db")),
      kill: (storage) => storage.close(),
      remove: () => rmSync(folder, { recursive: true }),
    });
  },
};
