/** A constant's name without what all names of its set begin with: `UPF_NEW` is `NEW` in `UPF`. */
export function shortName(name: string, prefix: string): string {
  const short = name.startsWith(prefix) ? name.slice(prefix.length) : name;
  return /^\d/.test(short) || short === "" ? name : short;
}

/** A state's name as part of a method name: `LR_SYNC_UPLOAD_TABLE` is `SyncUploadTable`. */
export function pascalState(state: string): string {
  return state
    .replace(/^LR_/, "")
    .split("_")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join("");
}

/** A number as the documents write it: flags and tags in hexadecimal digits. */
export function hex(value: number, digits = 1): string {
  return `0x${(value >>> 0).toString(16).padStart(digits, "0")}`;
}

/** With a capital letter at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A string literal. */
export function quote(text: string): string {
  return JSON.stringify(text);
}

/** `a`, `a and b`, `a, b and c` */
export function enumerate(items: readonly string[], word = "and"): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}
