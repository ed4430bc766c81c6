import type { IExchangeImportContentsChanges, IExchangeImportHierarchyChanges, SYNCCONT } from "iostx";
import type { Replica } from "../../../../examples/stores/core/replica.js";
import { ReplicatedStore } from "../../../../examples/stores/core/replicated-store.js";
import { assemble, type BrokenStore, withMethods } from "./broken-store.js";

/** Methods of an object that take the place of its own. */
export type Instead<Target> = { [Name in keyof Target]?: Target[Name] };

/** A store whose importer of items has a mistake. */
export function importingItems(
  mistake: (
    importer: IExchangeImportContentsChanges,
    replica: Replica,
  ) => Instead<IExchangeImportContentsChanges>,
): BrokenStore["open"] {
  return assemble({
    store: (replica) =>
      new (class extends ReplicatedStore {
        protected override enterSyncDownloadTable(parent: SYNCCONT) {
          const data = super.enterSyncDownloadTable(parent);
          const importer = data.pxicc!;
          return { ...data, pxicc: withMethods(importer, mistake(importer, replica)) };
        }
      })(replica),
  });
}

/** A store whose importer of folders has a mistake. */
export function importingFolders(
  mistake: (
    importer: IExchangeImportHierarchyChanges,
    replica: Replica,
  ) => Instead<IExchangeImportHierarchyChanges>,
): BrokenStore["open"] {
  return assemble({
    store: (replica) =>
      new (class extends ReplicatedStore {
        protected override enterSyncDownloadHierarchy() {
          const data = super.enterSyncDownloadHierarchy();
          const importer = data.pxihc!;
          // The importer counts in this very struct.
          data.pxihc = withMethods(importer, mistake(importer, replica));
          return data;
        }
      })(replica),
  });
}
