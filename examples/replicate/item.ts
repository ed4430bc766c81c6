import {
  fileTimeToDate,
  findProperty,
  HR,
  HResultError,
  IID_IStream,
  type IMessage,
  IMessageClient,
  type IStream,
  MSGFLAG,
  PR,
  propertyError,
  type SPropValue,
} from "iostx";
import type { ItemFlags, Key, ServerItem } from "../servers/server.js";
import { readAll } from "../stores/core/properties.js";

const TAGS = [PR.MESSAGE_DELIVERY_TIME, PR.MESSAGE_FLAGS, PR.LAST_VERB_EXECUTED, PR.FLAG_STATUS] as const;

/** Reads an item from the store as a server takes it. */
export async function readItem(pmsg: IMessage | null, key: Key, folder: Key): Promise<ServerItem> {
  if (pmsg === null) throw new HResultError(HR.MAPI_E_INVALID_OBJECT, {}, "the store did not open the item");
  const message = new IMessageClient(pmsg);
  const stream = (await message.OpenProperty(PR.INTERNET_CONTENT, IID_IStream, 0, 0)) as IStream;
  const properties = await message.GetProps(TAGS, 0);
  const failure = propertyError(properties, PR.MESSAGE_DELIVERY_TIME);
  if (failure !== undefined) throw new HResultError(failure, { method: "GetProps" });
  return {
    key,
    folder,
    mime: await readAll(stream),
    received: fileTimeToDate(findProperty(properties, PR.MESSAGE_DELIVERY_TIME) ?? 0n),
    flags: flagsOf(properties),
  };
}

function flagsOf(properties: readonly SPropValue[]): ItemFlags {
  const bits = findProperty(properties, PR.MESSAGE_FLAGS) ?? 0;
  const verb = findProperty(properties, PR.LAST_VERB_EXECUTED) ?? 0;
  return {
    read: (bits & MSGFLAG.READ) !== 0,
    draft: (bits & MSGFLAG.UNSENT) !== 0,
    answered: verb === 102 || verb === 103,
    forwarded: verb === 104,
    flagged: findProperty(properties, PR.FLAG_STATUS) === 2,
  };
}
