/** How deep a struct is written out; a chain of structs may be longer. */
const DEEPEST = 8;

/**
 * An event of an inspector as a line of a trace: `inspect: (event) => appendFileSync(file, traceLine(event))`.
 * 64-bit numbers are written as text, bytes in hexadecimal digits, and objects with methods by their name alone.
 */
export function traceLine(event: object): string {
  return `${JSON.stringify(plain(event, 0))}\n`;
}

function plain(value: unknown, depth: number): unknown {
  switch (typeof value) {
    case "bigint":
      return value.toString();
    case "function":
    case "symbol":
      return undefined;
    case "object":
      return value === null ? null : depth > DEEPEST ? "..." : plainObject(value, depth + 1);
    default:
      return value;
  }
}

function plainObject(value: object, depth: number): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  if (value instanceof Date) return value.toJSON();
  if (Array.isArray(value)) return value.map((item) => plain(item, depth));
  if (value instanceof Error) {
    const { name, message } = value;
    const { code, state } = value as { code?: unknown; state?: unknown };
    return { name, message, code: plain(code, depth), state: plain(state, depth) };
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return `[${value.constructor.name}]`;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, depth)]));
}
