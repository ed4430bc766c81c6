import {
  fileTimeToDate,
  findProperty,
  HR,
  HResultError,
  type IMessage,
  IMessageClient,
  MSGFLAG,
  PR,
  propertyError,
} from "iostx";
import type { Key, ServerEnvelope, ServerItem } from "../../servers/server.js";
import { FLAG_TAGS, flagsIn, NO_FLAGS } from "../../stores/core/flags.js";
import { readContent } from "../../stores/core/properties.js";

const TAGS = [PR.MESSAGE_DELIVERY_TIME, ...FLAG_TAGS];

/** Reads an item from the store as a server takes it. */
export async function readItem(
  pmsg: IMessage | null,
  key: Key,
  folder: Key,
  isNew: boolean,
): Promise<ServerItem> {
  const mime = await readContent(opened(pmsg));
  return { ...(await readEnvelope(pmsg, key, isNew)), folder, mime };
}

/**
 * Reads what a server needs to know of an item besides its content. Of one that the server has already the read state
 * is part only where the store gives it as PR_READ: otherwise it has not changed.
 */
export async function readEnvelope(pmsg: IMessage | null, key: Key, isNew: boolean): Promise<ServerEnvelope> {
  const properties = await new IMessageClient(opened(pmsg)).GetProps(TAGS, 0);
  const failure = propertyError(properties, PR.MESSAGE_DELIVERY_TIME);
  if (failure !== undefined) throw new HResultError(failure, { method: "GetProps" });
  const bits = findProperty(properties, PR.MESSAGE_FLAGS) ?? 0;
  const { read, ...others } = { ...NO_FLAGS, ...flagsIn(properties) };
  const tellsRead = isNew || findProperty(properties, PR.READ) !== undefined;
  return {
    key,
    received: fileTimeToDate(findProperty(properties, PR.MESSAGE_DELIVERY_TIME) ?? 0n),
    flags: tellsRead ? { read, ...others } : others,
    associated: (bits & MSGFLAG.ASSOCIATED) !== 0,
  };
}

function opened(pmsg: IMessage | null): IMessage {
  if (pmsg === null) throw new HResultError(HR.MAPI_E_INVALID_OBJECT, {}, "the store did not open the item");
  return pmsg;
}
