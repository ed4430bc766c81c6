import type { StoreFixture } from "iostx/conformance";
import { Replica } from "../../../examples/stores/core/replica.js";
import { ReplicatedStore } from "../../../examples/stores/core/replicated-store.js";
import type { Storage } from "../../../examples/stores/core/storage.js";

/** How a storage is opened again, and what becomes of it when its process is killed. */
export interface Disk {
  open(): Storage;
  /** Leaves the storage as a killed process does; it is not closed any more. */
  kill(storage: Storage): void;
  /** Removes what is left on the disk. */
  remove?(): void;
}

/** A store on a storage, for the rules. */
export function replicaFixture(disk: Disk): StoreFixture {
  const storage = disk.open();
  const replica = new Replica(storage);
  return {
    store: new ReplicatedStore(replica),
    user: replica,
    reopen() {
      replica.close();
      return replicaFixture(disk);
    },
    crash() {
      disk.kill(storage);
      return replicaFixture(disk);
    },
    close() {
      replica.close();
      disk.remove?.();
    },
  };
}
