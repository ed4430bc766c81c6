import { findProperty, MSGFLAG, PR, property, type SPropValue } from "iostx";
import type { ItemFlags } from "../../servers/server.js";

/** Status bits of an item. PR_LAST_VERB_EXECUTED has room for one verb only, but an item can be answered and forwarded. */
const PR_MSG_STATUS = 0x0e170003;
const MSGSTATUS_ANSWERED = 0x200;

const ANSWERED = 102;
const ANSWERED_TO_ALL = 103;
const FORWARDED = 104;

/** The properties that tell the flags of an item. */
export const FLAG_TAGS = [
  PR.MESSAGE_FLAGS,
  PR_MSG_STATUS,
  PR.LAST_VERB_EXECUTED,
  PR.FLAG_STATUS,
  PR.READ,
] as const;

/** The flags of an item of which nothing is told. */
export const NO_FLAGS: Required<ItemFlags> = {
  read: false,
  draft: false,
  answered: false,
  forwarded: false,
  flagged: false,
};

/** Flags as properties. What is not named is in none of them, but for PR_MESSAGE_FLAGS, which tells all of its bits. */
export function flagProperties({ read, draft, answered, forwarded, flagged }: ItemFlags): SPropValue[] {
  const values: SPropValue[] = [];
  if (read !== undefined) values.push(property(PR.READ, read));
  if (draft !== undefined) {
    const bits = (draft ? MSGFLAG.UNSENT : 0) | (read === true ? MSGFLAG.READ : 0);
    values.push(property(PR.MESSAGE_FLAGS, bits));
  }
  if (answered !== undefined) values.push(property(PR_MSG_STATUS, answered ? MSGSTATUS_ANSWERED : 0));
  if (forwarded !== undefined)
    values.push(property(PR.LAST_VERB_EXECUTED, forwarded ? FORWARDED : answered === true ? ANSWERED : 0));
  if (flagged !== undefined) values.push(property(PR.FLAG_STATUS, flagged ? 2 : 0));
  return values;
}

/** The flags that properties tell. */
export function flagsIn(properties: readonly SPropValue[]): ItemFlags {
  const bits = findProperty(properties, PR.MESSAGE_FLAGS);
  const status = properties.find(({ ulPropTag }) => ulPropTag === PR_MSG_STATUS)?.Value as number | undefined;
  const verb = findProperty(properties, PR.LAST_VERB_EXECUTED);
  const mark = findProperty(properties, PR.FLAG_STATUS);
  const read =
    findProperty(properties, PR.READ) ?? (bits === undefined ? undefined : (bits & MSGFLAG.READ) !== 0);
  const wasAnswered = verb === ANSWERED || verb === ANSWERED_TO_ALL;
  return {
    ...(read === undefined ? {} : { read }),
    ...(bits === undefined ? {} : { draft: (bits & MSGFLAG.UNSENT) !== 0 }),
    ...(status === undefined ? {} : { answered: (status & MSGSTATUS_ANSWERED) !== 0 }),
    ...(wasAnswered ? { answered: true } : {}),
    ...(verb === undefined ? {} : { forwarded: verb === FORWARDED }),
    ...(mark === undefined ? {} : { flagged: mark === 2 }),
  };
}
