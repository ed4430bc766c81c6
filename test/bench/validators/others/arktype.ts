import type { Program } from "../program.js";

export const arktype: Program = {
  name: "arktype",
  code: `import { type } from "arktype";
const bytes = (length) => type.instanceOf(Uint8Array).narrow((value) => value.length === length);
const ltid = type({ guid: bytes(16), globcnt: bytes(6), wLevel: "0 <= number.integer <= 65535" });
const schema = type({
  ulFlags: type("0 <= number.integer <= 4294967295").narrow((flags) => (flags & ~0x1f) === 0),
  pmsg: "object | null",
  meid: { abFlags: bytes(4), muid: bytes(16), ltidFld: ltid, ltidMsg: ltid },
  feid: { abFlags: bytes(4), muid: bytes(16), ltid },
  binChg: type.instanceOf(Uint8Array),
  binPcl: type.instanceOf(Uint8Array),
  skeySrc: { guid: bytes(16), globcnt: bytes(6) },
});
export const isValid = (value) => schema.allows(value);
export const explain = (value) => {
  const result = schema(value);
  return result instanceof type.errors ? result[0] : undefined;
};
`,
};
