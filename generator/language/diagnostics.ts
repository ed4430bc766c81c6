import { type MessageKey, type MessageParameters, messages } from "./messages.js";
import type { Span } from "./source.js";
import { closest } from "./suggest.js";

/** One mistake in an IDL: where it is, what is wrong, and how to mend it. */
export interface Diagnostic {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
  /** The name that was probably meant. */
  readonly suggestion?: string;
  readonly span: Span;
  /** An error unless it says otherwise; only the linter and the generator warn. */
  readonly severity?: "error" | "warning";
}

/** Collects the mistakes of a run. The front end reports here and goes on; only commands print and exit. */
export class Diagnostics {
  readonly #list: Diagnostic[] = [];
  readonly #seen = new Set<string>();
  /** Names in stretches of text that could not be read: what is said of them elsewhere may be right. */
  readonly #lost = new Set<string>();

  get hasErrors(): boolean {
    return this.#list.length > 0;
  }

  /** All mistakes, file by file, in the order of the text. */
  sorted(): Diagnostic[] {
    return [...this.#list].sort(
      (a, b) => compareText(a.span.file.path, b.span.file.path) || a.span.start - b.span.start,
    );
  }

  /** Takes note of a name in a stretch of text that is skipped after a mistake. */
  lose(name: string): void {
    this.#lost.add(name);
  }

  /** Whether a name stands in a stretch that was skipped. */
  isLost(name: string): boolean {
    return this.#lost.has(name);
  }

  report<Key extends MessageKey>(key: Key, span: Span, parameters: MessageParameters<Key>): void {
    this.#add(key, span, parameters);
  }

  /** Reports a name that is not known, with the nearest of the names that are. */
  reportUnknown<Key extends MessageKey>(
    key: Key,
    span: Span,
    parameters: MessageParameters<Key> & { readonly name: string },
    known: Iterable<string>,
  ): void {
    if (this.#lost.has(parameters.name)) return;
    this.#add(key, span, parameters, closest(parameters.name, known));
  }

  #add(key: MessageKey, span: Span, parameters: Readonly<Record<string, string>>, suggestion?: string): void {
    const { code, message, fix } = messages[key];
    // What is wrong once is said once, however often the place is visited.
    const place = `${code} ${span.file.path} ${span.start} ${span.end}`;
    if (this.#seen.has(place)) return;
    this.#seen.add(place);
    this.#list.push({
      code,
      message: fill(message, parameters),
      fix: fill(fix, parameters),
      ...(suggestion === undefined ? {} : { suggestion }),
      span,
    });
  }
}

/** A place in the form that editors and terminals make a link of. */
export function placeOf(span: Span): string {
  const { line, column } = span.file.position(span.start);
  return `${span.file.path}:${line}:${column}`;
}

function fill(text: string, parameters: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => parameters[name] ?? whole);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
