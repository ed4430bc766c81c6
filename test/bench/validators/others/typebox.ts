import type { Program } from "../program.js";

export const typebox: Program = {
  name: "typebox",
  code: `import { Kind, Type, TypeRegistry } from "@sinclair/typebox";
import { TypeCompiler } from "@sinclair/typebox/compiler";
TypeRegistry.Set("Flags", (schema, value) => typeof value === "number" && value >>> 0 === value && (value & ~schema.mask) === 0);
TypeRegistry.Set("ObjectOrNull", (schema, value) => typeof value === "object");
const bytes = (length) => Type.Uint8Array({ minByteLength: length, maxByteLength: length });
const ltid = Type.Object({ guid: bytes(16), globcnt: bytes(6), wLevel: Type.Integer({ minimum: 0, maximum: 0xffff }) });
const check = TypeCompiler.Compile(Type.Object({
  ulFlags: Type.Unsafe({ [Kind]: "Flags", mask: 0x1f }),
  pmsg: Type.Unsafe({ [Kind]: "ObjectOrNull" }),
  meid: Type.Object({ abFlags: bytes(4), muid: bytes(16), ltidFld: ltid, ltidMsg: ltid }),
  feid: Type.Object({ abFlags: bytes(4), muid: bytes(16), ltid }),
  binChg: Type.Uint8Array(),
  binPcl: Type.Uint8Array(),
  skeySrc: Type.Object({ guid: bytes(16), globcnt: bytes(6) }),
}));
export const isValid = (value) => check.Check(value);
export const explain = (value) => (check.Check(value) ? undefined : check.Errors(value).First());
`,
};
