import {
  type ClientOptions,
  failed,
  type HRESULT,
  InitSyncFlags,
  type IOSTX,
  OstxClient,
  openSession,
  type SYNC,
  type SYNCCONT,
  SYNCSTATE,
  UPC,
  UPM,
  type UPMSG,
  UPS,
  UPT,
  type UPTBL,
} from "iostx";
import { readItem } from "../../../examples/replicate/upload/item.js";

/** Uploads all messages of a store; returns how many bytes they have. */
export type Walk = (store: IOSTX, reads: boolean) => Promise<number>;

/** What is done with a message: it is read, as a server takes it, or just looked at. */
async function take({ ulFlags, pmsg }: UPMSG, reads: boolean): Promise<number> {
  return reads ? (await readItem(pmsg, "", "", true)).mime.length : ulFlags;
}

/** Through the session: what an app writes. */
export function walkSession(options: ClientOptions): Walk {
  return async (store, reads) => {
    let bytes = 0;
    const session = openSession(store, options);
    await session.initSync(InitSyncFlags.UPLOAD_CONTENTS);
    await session.within("LR_SYNC", async (sync) => {
      sync.data.ulFlags = UPS.UPLOAD_ONLY;
      await sync.within("LR_SYNC_CONTENTS", (contents) =>
        contents.forEach("LR_SYNC_UPLOAD_TABLE", async (table) => {
          for await (const message of table.each("LR_SYNC_UPLOAD_MESSAGE")) {
            bytes += await take(message.data, reads);
            message.ok();
          }
        }),
      );
    });
    return bytes;
  };
}

/** Through the client: the calls under their own names, with failures thrown. */
export function walkClient(options: ClientOptions): Walk {
  return async (store, reads) => {
    let bytes = 0;
    const client = new OstxClient(store, options);
    const end = async () => {
      await client.SetSyncResult(0);
      await client.SyncEnd();
    };
    await client.InitSync(InitSyncFlags.UPLOAD_CONTENTS);
    const sync = await client.SyncBeg("LR_SYNC");
    sync.ulFlags = UPS.UPLOAD_ONLY;
    const contents = await client.SyncBeg("LR_SYNC_CONTENTS");
    while (contents.iEnt < contents.cEnt) {
      const table = await client.SyncBeg("LR_SYNC_UPLOAD_TABLE");
      while (table.rgte[0].iEntMod < table.rgte[0].cEntMod) {
        const message = await client.SyncBeg("LR_SYNC_UPLOAD_MESSAGE");
        bytes += await take(message, reads);
        message.ulFlags |= UPM.OK;
        await end();
      }
      table.ulFlags |= UPT.OK;
      await end();
    }
    contents.ulFlags |= UPC.OK;
    await end();
    sync.ulFlags |= UPS.OK;
    await end();
    return bytes;
  };
}

/** On the bare store: the calls of the interface, each result looked at. */
export const walkBare: Walk = async (store, reads) => {
  let bytes = 0;
  const out: { value: unknown } = { value: undefined };
  const begin = async <Data>(state: SYNCSTATE): Promise<Data> => {
    mustSucceed(await store.SyncBeg(state, out));
    return out.value as Data;
  };
  const end = async () => {
    mustSucceed(await store.SetSyncResult(0));
    mustSucceed(await store.SyncEnd());
  };
  mustSucceed(await store.InitSync(InitSyncFlags.UPLOAD_CONTENTS));
  const sync = await begin<SYNC>(SYNCSTATE.LR_SYNC);
  sync.ulFlags = UPS.UPLOAD_ONLY;
  const contents = await begin<SYNCCONT>(SYNCSTATE.LR_SYNC_CONTENTS);
  while (contents.iEnt < contents.cEnt) {
    const table = await begin<UPTBL>(SYNCSTATE.LR_SYNC_UPLOAD_TABLE);
    while (table.rgte[0].iEntMod < table.rgte[0].cEntMod) {
      const message = await begin<UPMSG>(SYNCSTATE.LR_SYNC_UPLOAD_MESSAGE);
      bytes += await take(message, reads);
      message.ulFlags |= UPM.OK;
      await end();
    }
    table.ulFlags |= UPT.OK;
    await end();
  }
  contents.ulFlags |= UPC.OK;
  await end();
  sync.ulFlags |= UPS.OK;
  await end();
  return bytes;
};

function mustSucceed(code: HRESULT): void {
  if (failed(code)) throw new Error(`the store answered 0x${code.toString(16)}`);
}
