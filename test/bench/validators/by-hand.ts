/** What one would write for this struct alone: says what is wrong with a UPMSG that a store has filled, if anything. */
export function mistakeIn(value: unknown): string | undefined {
  if (!isRecord(value)) return "the message";
  const { ulFlags, pmsg, meid, feid, binChg, binPcl, skeySrc } = value;
  if (typeof ulFlags !== "number" || ulFlags >>> 0 !== ulFlags || (ulFlags & ~0x1f) !== 0) return "ulFlags";
  if (typeof pmsg !== "object") return "pmsg";
  if (!isRecord(meid) || !isIdentifier(meid)) return "meid";
  const { ltidFld, ltidMsg } = meid;
  if (!isLongTerm(ltidFld) || !isLongTerm(ltidMsg)) return "meid";
  if (!isRecord(feid) || !isIdentifier(feid)) return "feid";
  const { ltid } = feid;
  if (!isLongTerm(ltid)) return "feid";
  if (!(binChg instanceof Uint8Array)) return "binChg";
  if (!(binPcl instanceof Uint8Array)) return "binPcl";
  return isRecord(skeySrc) && isSourceKey(skeySrc) ? undefined : "skeySrc";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isIdentifier({ abFlags, muid }: Readonly<Record<string, unknown>>): boolean {
  return isBytes(abFlags, 4) && isBytes(muid, 16);
}

function isSourceKey({ guid, globcnt }: Readonly<Record<string, unknown>>): boolean {
  return isBytes(guid, 16) && isBytes(globcnt, 6);
}

function isLongTerm(value: unknown): boolean {
  if (!isRecord(value) || !isSourceKey(value)) return false;
  const { wLevel } = value;
  return typeof wLevel === "number" && (wLevel & 0xffff) === wLevel;
}

function isBytes(value: unknown, length: number): boolean {
  return value instanceof Uint8Array && value.length === length;
}
