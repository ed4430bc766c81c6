import type { Comment } from "./trivia.js";

/**
 * A text with places where lines may end, in the manner of Wadler's pretty printer: a group is laid out on one line
 * where it fits, a fill puts as much on each line as fits.
 */
export type Layout = string | readonly Layout[] | Line | Group | Fill | Nest | CommentLayout;

/** A place where a line may end. */
export interface Line {
  readonly kind: "line";
  /** What stands there where it does not. */
  readonly flat: string;
  /** Whether the line ends here in any case, */
  readonly forced: boolean;
  /** and an empty line follows. */
  readonly blank: boolean;
}

export interface Group {
  readonly kind: "group";
  readonly content: Layout;
  readonly forced: boolean;
}

export interface Fill {
  readonly kind: "fill";
  /** Contents, and the lines between them. */
  readonly parts: readonly Layout[];
  readonly forced: boolean;
}

/** Lines inside begin further right: by so many columns, or at the column where the content begins. */
export interface Nest {
  readonly kind: "nest";
  readonly by: number | "here";
  readonly content: Layout;
  readonly forced: boolean;
}

export interface CommentLayout {
  readonly kind: "comment";
  readonly comment: Comment;
  /** Whether it is the last on its line: whatever follows begins a new one. */
  readonly endsLine: boolean;
  /** Whether it begins a line. */
  readonly startsLine: boolean;
  /** Whether an empty line stands before it. */
  readonly blank: boolean;
  readonly forced: boolean;
}

/** On one line where it fits; otherwise every line inside that is not in a group of its own ends. */
export function group(...content: Layout[]): Group {
  return { kind: "group", content, forced: isForced(content) };
}

/** As much on each line as fits. */
export function fill(parts: readonly Layout[]): Fill {
  return { kind: "fill", parts, forced: isForced(parts) };
}

export function nest(by: Nest["by"], ...content: Layout[]): Nest {
  return { kind: "nest", by, content, forced: isForced(content) };
}

/** Whether a layout cannot stand on one line. */
export function isForced(layout: Layout): boolean {
  if (typeof layout === "string") return false;
  if (isList(layout)) return layout.some(isForced);
  return layout.forced;
}

export function isList(layout: Layout): layout is readonly Layout[] {
  return Array.isArray(layout);
}
