import { findProperty, MSGFLAG, PR, property, type SPropValue } from "iostx";
import { keywordsIn, keywordText } from "../../servers/keywords.js";
import type { FlagName, ItemFlags } from "../../servers/server.js";

/** Status bits of an item. PR_LAST_VERB_EXECUTED has room for one verb only, but an item can be answered and forwarded. */
const PR_MSG_STATUS = 0x0e170003;
const MSGSTATUS_ANSWERED = 0x200;

/**
 * The keywords of an item, a list of texts (PT_MV_UNICODE) that is empty where there are none. Outlook's categories are
 * the named property "Keywords" of PS_PUBLIC_STRINGS, to which each store gives a number of its own from 0x8000 on, and
 * tells it with GetIDsFromNames. The objects here have no such method: this is the number in the stores here.
 */
export const PR_KEYWORDS = 0x8000101f;

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
  PR_KEYWORDS,
] as const;

/** The flags of an item of which nothing is told. Keywords of which nothing is told stay as they are. */
export const NO_FLAGS: Readonly<Record<FlagName, boolean>> = {
  read: false,
  draft: false,
  answered: false,
  forwarded: false,
  flagged: false,
};

/** Flags as properties. What is not named is in none of them, but for PR_MESSAGE_FLAGS, which tells all of its bits. */
export function flagProperties(flags: ItemFlags): SPropValue[] {
  const { read, draft, answered, forwarded, flagged, keywords } = flags;
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
  if (keywords !== undefined) values.push(property(PR_KEYWORDS, keywordsIn(keywords)));
  return values;
}

/** The flags that properties tell. */
export function flagsIn(properties: readonly SPropValue[]): ItemFlags {
  const bits = findProperty(properties, PR.MESSAGE_FLAGS);
  const status = unnamed(properties, PR_MSG_STATUS) as number | undefined;
  const verb = findProperty(properties, PR.LAST_VERB_EXECUTED);
  const mark = findProperty(properties, PR.FLAG_STATUS);
  const keywords = unnamed(properties, PR_KEYWORDS) as readonly string[] | undefined;
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
    ...(keywords === undefined ? {} : { keywords: keywordText(keywords) }),
  };
}

/** The value of a property that has no name in the IDL. */
function unnamed(properties: readonly SPropValue[], tag: number): SPropValue["Value"] | undefined {
  return properties.find(({ ulPropTag }) => ulPropTag === tag)?.Value;
}
