import { type Inspector, type IOSTX, openSession, PR } from "iostx";
import type { Key, MailServer } from "../servers/server.js";
import { itemEntryId } from "../stores/core/keys.js";
import { ReadOnlyMessage } from "../stores/core/properties.js";

/**
 * Completes an item of which the store has the header only: fetches the whole item from the server. No replication of
 * the store may be under way.
 *
 * @throws HResultError MAPI_E_NOT_FOUND where the item is not one of the store, or complete
 * @throws ServerError `not-found` where the server does not have it any more
 */
export async function completeItem(
  store: IOSTX,
  server: MailServer,
  folder: Key,
  item: Key,
  options: { readonly inspect?: Inspector } = {},
): Promise<void> {
  const session = openSession(store, options);
  await session.within(
    "LR_SYNC_DOWNLOAD_HEADER",
    async (header) => {
      const { mime } = await server.fetch(folder, item);
      header.data.pmsgFull = new ReadOnlyMessage([[PR.INTERNET_CONTENT, mime]]);
      header.ok();
    },
    itemEntryId(folder, item),
  );
}
