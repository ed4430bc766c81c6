import { MSGFLAG, PR, property, type SPropValue } from "iostx";
import { keywordsIn, keywordText } from "../../servers/keywords.js";
import type { FlagName, ItemFlags } from "../../servers/server.js";

/** Status bits of an item. PR_LAST_VERB_EXECUTED has room for one verb only, but an item can be answered and forwarded. */
const PR_MSG_STATUS = 0x0e170003;
const MSGSTATUS_ANSWERED = 0x200;

/**
 * The keywords of an item, a list of texts (PT_MV_UNICODE) that is empty where there are none. Outlook's categories are
 * the named property "Keywords" of PS_PUBLIC_STRINGS, to which each store gives a number of its own from 0x8000 on, and
 * tells it with GetIDsFromNames. The objects here have no such method. So this is no number of a name, but one of those
 * that MAPI leaves to each provider (0x6600 to 0x67FF), the same in all stores here. Numbers from 0x8000 on would make
 * each property cost more, also where there are no keywords, as a tag is then no small integer of V8's.
 */
export const PR_KEYWORDS = 0x67f0101f;

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

/** The flags that properties tell. PR_READ comes before the bit of PR_MESSAGE_FLAGS, wherever they are in the list. */
export function flagsIn(properties: Iterable<SPropValue>): ItemFlags {
  const flags: { -readonly [name in keyof ItemFlags]: ItemFlags[name] } = {};
  for (const { ulPropTag, Value } of properties)
    switch (ulPropTag) {
      case PR.READ:
        flags.read = Value as boolean;
        break;
      case PR.MESSAGE_FLAGS:
        flags.read ??= ((Value as number) & MSGFLAG.READ) !== 0;
        flags.draft = ((Value as number) & MSGFLAG.UNSENT) !== 0;
        break;
      case PR_MSG_STATUS:
        flags.answered = flags.answered === true || ((Value as number) & MSGSTATUS_ANSWERED) !== 0;
        break;
      case PR.LAST_VERB_EXECUTED:
        if (Value === ANSWERED || Value === ANSWERED_TO_ALL) flags.answered = true;
        flags.forwarded = Value === FORWARDED;
        break;
      case PR.FLAG_STATUS:
        flags.flagged = Value === 2;
        break;
      case PR_KEYWORDS:
        flags.keywords = keywordText(Value as readonly string[]);
        break;
    }
  return flags;
}
