import type { Program } from "../program.js";

export const zod: Program = {
  name: "zod",
  code: `import * as z from "zod";
const bytes = (length) => z.instanceof(Uint8Array).refine((value) => value.length === length);
const ltid = z.object({ guid: bytes(16), globcnt: bytes(6), wLevel: z.int().min(0).max(0xffff) });
const schema = z.object({
  ulFlags: z.int().min(0).max(0xffffffff).refine((flags) => (flags & ~0x1f) === 0),
  pmsg: z.custom((value) => typeof value === "object"),
  meid: z.object({ abFlags: bytes(4), muid: bytes(16), ltidFld: ltid, ltidMsg: ltid }),
  feid: z.object({ abFlags: bytes(4), muid: bytes(16), ltid }),
  binChg: z.instanceof(Uint8Array),
  binPcl: z.instanceof(Uint8Array),
  skeySrc: z.object({ guid: bytes(16), globcnt: bytes(6) }),
});
export const isValid = (value) => schema.safeParse(value).success;
export const explain = (value) => schema.safeParse(value).error?.issues[0];
`,
};
