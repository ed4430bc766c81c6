/**
 * A token says up to which look the caller knows everything, and in which file of links: what the server had then
 * (UIDVALIDITY, MODSEQ and UIDs) is written there, beside the keys, without which it would be worth nothing.
 */
export function formatToken(table: string, generation: number): string {
  return `${table}.${generation}`;
}

/** The generation in a token; nothing where it is not of this file. */
export function parseToken(token: string | undefined, table: string): number | undefined {
  const [of, digits = ""] = token?.split(".") ?? [];
  return of === table && /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}
