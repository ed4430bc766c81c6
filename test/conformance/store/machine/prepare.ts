import { expectCode, given } from "../../support/expect.js";
import { itemEntryId, newKey, Replica } from "../../support/keys.js";
import { headerOf, mime } from "../../support/samples.js";
import type { StoreCapabilities } from "../fixture.js";
import type { StoreTrial } from "../trial.js";
import { RawStore } from "./raw.js";

/** Fills a store so that every state that it supports can be entered. */
export async function prepared(trial: StoreTrial, capabilities: StoreCapabilities): Promise<RawStore> {
  if (!capabilities.edit) return new RawStore(trial.fixture.store);
  const { user } = trial;
  const inbox = await trial.folder("Inbox");
  const read = await trial.item(inbox, "read");
  const deleted = await trial.item(inbox, "deleted");
  await trial.upload();
  const header = capabilities.headers ? await importHeader(trial, inbox) : undefined;
  await user.setFlags(read, { read: true });
  await user.deleteItem(deleted);
  await trial.item(inbox, "new");
  await trial.folder("New");
  return new RawStore(trial.fixture.store, header);
}

/** Imports a header-only item, and gives its entry identifier. */
async function importHeader(trial: StoreTrial, folder: string): Promise<Uint8Array> {
  const key = newKey();
  const change = new Replica().change();
  await trial.importItems(folder, async (importer) =>
    expectCode(
      await importer.put({ key, change, header: headerOf(mime("header")) }),
      0,
      "import of a header",
    ),
  );
  return itemEntryId(given(trial.idOf(folder), "the folder has no identifier"), key);
}
