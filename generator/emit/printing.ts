/** What the code of compiled templates calls. It does what Handlebars does, for views of plain objects and arrays. */
type Print = (view: unknown) => string;

/** The text of a value. */
function print(value: unknown): string {
  return value === undefined || value === null ? "" : String(value);
}

/** The text of a member, which must be there. */
function text(view: unknown, name: string): string {
  if (typeof view !== "object" || view === null || !Object.hasOwn(view, name))
    throw new Error(`"${name}" is not defined in the view`);
  return print((view as Readonly<Record<string, unknown>>)[name]);
}

/** A member; nothing where it is not there. */
function get(view: unknown, name: string): unknown {
  if (view === undefined || view === null || !Object.hasOwn(view, name)) return undefined;
  return (view as Readonly<Record<string, unknown>>)[name];
}

/** Whether a condition holds: an empty list is as good as none. */
function holds(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function each(list: unknown, body: Print, otherwise?: () => string): string {
  if (!Array.isArray(list) || list.length === 0) return otherwise?.() ?? "";
  let all = "";
  for (const one of list) all += body(one);
  return all;
}

function inside(view: unknown, body: Print, otherwise?: () => string): string {
  return holds(view) ? body(view) : (otherwise?.() ?? "");
}

/** Indents every line, as Handlebars does where a partial stands alone on an indented line. */
function indent(space: string, lines: string): string {
  return lines.replace(/(^|\n)(?!$)/g, `$1${space}`);
}

export const printing = { print, text, get, holds, each, inside, indent } as const;
