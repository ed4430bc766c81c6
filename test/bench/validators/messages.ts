import { UPM } from "iostx";
import { message } from "../codecs/message.js";

/** How many messages take turns; a power of two. */
export const COUNT = 16;

/** Messages as a store fills them. */
export const valid: readonly object[] = Array.from({ length: COUNT }, (_, index) => ({
  ...message,
  ulFlags: index % 2 === 0 ? UPM.NEW : UPM.MOV | UPM.MOD_PROPS,
  pmsg: index % 4 === 0 ? null : {},
  binChg: new Uint8Array(22),
  binPcl: new Uint8Array(23 + index),
}));

/** What may be wrong: the member that a rule is broken by. The first and the last are those that are looked at first and last. */
const mistakes: readonly object[] = [
  { ulFlags: UPM.NEW | UPM.OK },
  { meid: { ...message.meid, ltidFld: { ...message.meid.ltidFld, wLevel: 0x10000 } } },
  { feid: undefined },
  { skeySrc: { ...message.skeySrc, globcnt: [1, 2, 3, 4, 5, 6] } },
];

/** Messages that break a rule. */
export const invalid: readonly object[] = valid.map((one, index) => ({
  ...one,
  ...mistakes[index % mistakes.length],
}));

/** One that breaks a rule which not all libraries have words for: bytes of another length than the struct's. */
export const tooShort: object = { ...valid[0], skeySrc: { ...message.skeySrc, guid: new Uint8Array(15) } };
