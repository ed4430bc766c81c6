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
  type SPropValue,
} from "iostx";
import type { ItemFlags, Key, ServerEnvelope, ServerItem } from "../../servers/server.js";
import { readContent } from "../../stores/core/properties.js";

const TAGS = [PR.MESSAGE_DELIVERY_TIME, PR.MESSAGE_FLAGS, PR.LAST_VERB_EXECUTED, PR.FLAG_STATUS] as const;

/** Reads an item from the store as a server takes it. */
export async function readItem(pmsg: IMessage | null, key: Key, folder: Key): Promise<ServerItem> {
  const mime = await readContent(opened(pmsg));
  return { ...(await readEnvelope(pmsg, key)), folder, mime };
}

/** Reads what a server needs to know of an item besides its content. */
export async function readEnvelope(pmsg: IMessage | null, key: Key): Promise<ServerEnvelope> {
  const properties = await new IMessageClient(opened(pmsg)).GetProps(TAGS, 0);
  const failure = propertyError(properties, PR.MESSAGE_DELIVERY_TIME);
  if (failure !== undefined) throw new HResultError(failure, { method: "GetProps" });
  const bits = findProperty(properties, PR.MESSAGE_FLAGS) ?? 0;
  return {
    key,
    received: fileTimeToDate(findProperty(properties, PR.MESSAGE_DELIVERY_TIME) ?? 0n),
    flags: flagsOf(properties, bits),
    associated: (bits & MSGFLAG.ASSOCIATED) !== 0,
  };
}

function opened(pmsg: IMessage | null): IMessage {
  if (pmsg === null) throw new HResultError(HR.MAPI_E_INVALID_OBJECT, {}, "the store did not open the item");
  return pmsg;
}

function flagsOf(properties: readonly SPropValue[], bits: number): ItemFlags {
  const verb = findProperty(properties, PR.LAST_VERB_EXECUTED) ?? 0;
  return {
    read: (bits & MSGFLAG.READ) !== 0,
    draft: (bits & MSGFLAG.UNSENT) !== 0,
    answered: verb === 102 || verb === 103,
    forwarded: verb === 104,
    flagged: findProperty(properties, PR.FLAG_STATUS) === 2,
  };
}
