import type { Program } from "../program.js";

export const valibot: Program = {
  name: "valibot",
  code: `import * as v from "valibot";
const bytes = (length) => v.pipe(v.instance(Uint8Array), v.check((value) => value.length === length));
const uint = (most) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const ltid = v.object({ guid: bytes(16), globcnt: bytes(6), wLevel: uint(0xffff) });
const schema = v.object({
  ulFlags: v.pipe(uint(0xffffffff), v.check((flags) => (flags & ~0x1f) === 0)),
  pmsg: v.custom((value) => typeof value === "object"),
  meid: v.object({ abFlags: bytes(4), muid: bytes(16), ltidFld: ltid, ltidMsg: ltid }),
  feid: v.object({ abFlags: bytes(4), muid: bytes(16), ltid }),
  binChg: v.instance(Uint8Array),
  binPcl: v.instance(Uint8Array),
  skeySrc: v.object({ guid: bytes(16), globcnt: bytes(6) }),
});
export const isValid = (value) => v.is(schema, value);
export const explain = (value) => v.safeParse(schema, value, { abortEarly: true }).issues?.[0];
`,
};
