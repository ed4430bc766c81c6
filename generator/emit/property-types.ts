/** What the values of a property type are: in TypeScript, and as a member of the union that holds them. */
export interface PropertyType {
  readonly type: string;
  /** Nothing where there is no value. */
  readonly member?: string;
}

/** The property types of MAPI that this compiler knows; `int64` stands for the target's type of such numbers. */
export const propertyTypes: Readonly<Record<string, PropertyType>> = {
  PT_NULL: { type: "null" },
  PT_I2: { type: "number", member: "i" },
  PT_LONG: { type: "number", member: "l" },
  PT_R4: { type: "number", member: "flt" },
  PT_DOUBLE: { type: "number", member: "dbl" },
  PT_CURRENCY: { type: "int64", member: "cur" },
  PT_APPTIME: { type: "number", member: "at" },
  PT_ERROR: { type: "HRESULT", member: "err" },
  PT_BOOLEAN: { type: "boolean", member: "b" },
  PT_OBJECT: { type: "null" },
  PT_I8: { type: "int64", member: "li" },
  PT_STRING8: { type: "string", member: "lpszA" },
  PT_UNICODE: { type: "string", member: "lpszW" },
  PT_SYSTIME: { type: "int64", member: "ft" },
  PT_CLSID: { type: "Uint8Array", member: "lpguid" },
  PT_BINARY: { type: "Uint8Array", member: "bin" },
  PT_MV_I2: { type: "readonly number[]", member: "MVi" },
  PT_MV_LONG: { type: "readonly number[]", member: "MVl" },
  PT_MV_R4: { type: "readonly number[]", member: "MVflt" },
  PT_MV_DOUBLE: { type: "readonly number[]", member: "MVdbl" },
  PT_MV_CURRENCY: { type: "readonly int64[]", member: "MVcur" },
  PT_MV_APPTIME: { type: "readonly number[]", member: "MVat" },
  PT_MV_I8: { type: "readonly int64[]", member: "MVli" },
  PT_MV_STRING8: { type: "readonly string[]", member: "MVszA" },
  PT_MV_UNICODE: { type: "readonly string[]", member: "MVszW" },
  PT_MV_SYSTIME: { type: "readonly int64[]", member: "MVft" },
  PT_MV_CLSID: { type: "readonly Uint8Array[]", member: "MVguid" },
  PT_MV_BINARY: { type: "readonly Uint8Array[]", member: "MVbin" },
};
