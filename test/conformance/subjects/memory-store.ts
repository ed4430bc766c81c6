import { MemoryStorage } from "../../../examples/stores/memory/memory-storage.js";
import { replicaFixture } from "./replica.js";
import type { StoreSubject } from "./subject.js";

/** Memory outlives nothing: it stands for a disk that keeps what was committed. */
export const memoryStore: StoreSubject = {
  name: "memory",
  open: () => {
    const storage = new MemoryStorage();
    return replicaFixture({ open: () => storage, kill: () => storage.rollback() });
  },
};
