import type { Program } from "../program.js";

/** Ajv at run time has no words for bytes and masks; its users add keywords. */
export const ajv: Program = {
  name: "ajv at run time",
  code: `import { Ajv } from "ajv";
const ajv = new Ajv({ strict: false });
ajv.addKeyword({ keyword: "bytes", errors: false, validate: (length, data) => data instanceof Uint8Array && (length < 0 || data.length === length) });
ajv.addKeyword({ keyword: "flags", errors: false, validate: (mask, data) => (data & ~mask) === 0 });
const record = (properties) => ({ type: "object", properties, required: Object.keys(properties) });
const bytes = (length) => ({ bytes: length });
const ltid = record({ guid: bytes(16), globcnt: bytes(6), wLevel: { type: "integer", minimum: 0, maximum: 0xffff } });
const validate = ajv.compile(record({
  ulFlags: { type: "integer", minimum: 0, maximum: 0xffffffff, flags: 0x1f },
  pmsg: { type: "object", nullable: true },
  meid: record({ abFlags: bytes(4), muid: bytes(16), ltidFld: ltid, ltidMsg: ltid }),
  feid: record({ abFlags: bytes(4), muid: bytes(16), ltid }),
  binChg: bytes(-1),
  binPcl: bytes(-1),
  skeySrc: record({ guid: bytes(16), globcnt: bytes(6) }),
}));
export const isValid = (value) => validate(value);
export const explain = (value) => (validate(value) ? undefined : validate.errors[0]);
`,
};
