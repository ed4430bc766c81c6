import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StoreFixture } from "iostx/conformance";
import { sampleFile } from "../../../examples/apps/mirror/options.js";
import { ReplicatedStore } from "../../../examples/stores/core/replicated-store.js";
import { Journal } from "../../../examples/stores/pst/journal.js";
import { PstStorage } from "../../../examples/stores/pst/pst-storage.js";
import { PstSource } from "../../../examples/stores/pst/source.js";
import type { StoreSubject } from "./subject.js";

/** An Outlook data file is only read: what is in it is uploaded, and nothing comes down. */
export const pstStore: StoreSubject = {
  name: "pst",
  capabilities: { edit: false, download: false },
  open: () => fixture(mkdtempSync(join(tmpdir(), "iostx-conformance-"))),
};

/** A real file, and a journal in a folder. */
function fixture(folder: string): StoreFixture {
  const source = PstSource.open(sampleFile());
  const store = Buffer.from(source.recordKey).toString("hex");
  const journal = Journal.open(join(folder, "journal.jsonl"), store);
  const pst = new PstStorage(sampleFile(), source, journal);
  return {
    store: new ReplicatedStore({ source: pst }),
    reopen() {
      pst.close();
      return fixture(folder);
    },
    crash() {
      source.close();
      return fixture(folder);
    },
    close() {
      pst.close();
      rmSync(folder, { recursive: true });
    },
  };
}
