import { isForced, isList, type Layout } from "./layout.js";
import type { Comment } from "./trivia.js";

interface Command {
  readonly indent: number;
  readonly flat: boolean;
  readonly layout: Layout;
}

/** Lays a text out on lines of a width. */
export function layOut(layout: Layout, width: number): string {
  return new Printer(width).print(layout);
}

class Printer {
  readonly #width: number;
  readonly #commands: Command[] = [];
  readonly #lines: string[] = [];
  /** The line that is being written. */
  #line = "";
  /** Whether a comment ended the line, and its end is still to be written. */
  #lineIsOver = false;

  constructor(width: number) {
    this.#width = width;
  }

  print(layout: Layout): string {
    this.#commands.push({ indent: 0, flat: false, layout });
    for (let next = this.#commands.pop(); next !== undefined; next = this.#commands.pop()) this.#run(next);
    this.#endLine(false);
    if (this.#lines.at(-1) === "") this.#lines.pop();
    return this.#lines.map((line) => `${line}\n`).join("");
  }

  #run({ indent, flat, layout }: Command): void {
    if (typeof layout === "string") {
      this.#write(layout, indent);
      return;
    }
    if (isList(layout)) {
      this.#push(layout, indent, flat);
      return;
    }
    switch (layout.kind) {
      case "line":
        if (layout.forced || !flat) this.#endLine(layout.blank);
        else this.#write(layout.flat, indent);
        break;
      case "group": {
        const fits = flat || (!layout.forced && this.#fits(layout.content, indent, this.#commands));
        this.#push([layout.content], indent, fits);
        break;
      }
      case "fill":
        this.#fill(layout.parts, indent, flat);
        break;
      case "nest": {
        const inner = layout.by === "here" ? this.#column(indent) : indent + layout.by;
        this.#push([layout.content], inner, flat);
        break;
      }
      case "comment":
        if (layout.startsLine) this.#endLine(layout.blank);
        else if (/[^\s([]$/.test(this.#line)) this.#write(" ", indent);
        this.#writeComment(layout.comment, indent);
        this.#lineIsOver = layout.endsLine;
        break;
    }
  }

  #push(layouts: readonly Layout[], indent: number, flat: boolean): void {
    for (const layout of [...layouts].reverse()) this.#commands.push({ indent, flat, layout });
  }

  #fill(parts: readonly Layout[], indent: number, flat: boolean): void {
    const [content, line, next, ...rest] = parts;
    if (content === undefined) return;
    if (line !== undefined && next !== undefined) {
      // What does not fit on a line stands alone on its lines.
      const together = flat || (!isForced(content) && this.#fits([content, line, next], indent));
      this.#push([{ kind: "fill", parts: [next, ...rest], forced: false }], indent, flat);
      this.#push([line], indent, together);
    }
    this.#push([content], indent, flat || this.#fits(content, indent));
  }

  /** Whether a layout fits on the rest of the line, with what follows it up to the next possible end of a line. */
  #fits(layout: Layout, indent: number, following: readonly Command[] = []): boolean {
    let room = this.#width - this.#column(indent);
    const stack: { flat: boolean; layout: Layout }[] = [{ flat: true, layout }];
    let rest = following.length;
    while (room >= 0) {
      const next = stack.pop() ?? following[--rest];
      if (next === undefined) return true;
      const { flat, layout: content } = next;
      if (typeof content === "string") {
        room -= content.length;
      } else if (isList(content)) {
        for (const inner of [...content].reverse()) stack.push({ flat, layout: inner });
      } else if (content.kind === "line") {
        if (content.forced || !flat) return true;
        room -= content.flat.length;
      } else if (content.kind === "comment") {
        if (content.startsLine || content.endsLine) return true;
        room -= content.comment.text.length + 1;
      } else if (content.kind === "fill") {
        for (const inner of [...content.parts].reverse()) stack.push({ flat, layout: inner });
      } else {
        stack.push({ flat: flat && !content.forced, layout: content.content });
      }
    }
    return false;
  }

  /** Where the next character goes. */
  #column(indent: number): number {
    return this.#lineIsOver || this.#line === "" ? indent : this.#line.length;
  }

  #write(text: string, indent: number): void {
    if (this.#lineIsOver) this.#endLine(false);
    if (this.#line !== "") this.#line += text;
    else if (text.trim() !== "") this.#line = " ".repeat(indent) + text;
  }

  #writeComment(comment: Comment, indent: number): void {
    const [first = "", ...others] = layOutComment(comment, this.#column(indent));
    this.#write(first, indent);
    for (const line of others) {
      this.#lines.push(this.#line);
      this.#line = line;
    }
  }

  /** Ends the line, unless nothing stands on it. There is at most one empty line, and none at the beginning. */
  #endLine(blank: boolean): void {
    this.#lineIsOver = false;
    if (this.#line !== "") this.#lines.push(this.#line.trimEnd());
    this.#line = "";
    if (blank && this.#lines.length > 0 && this.#lines.at(-1) !== "") this.#lines.push("");
  }
}

/** The lines of a comment as it stands at a column: those behind the first go with it. */
function layOutComment({ text, column }: Comment, to: number): string[] {
  const [first = "", ...others] = text.split("\n");
  if (others.every((line) => line === "" || /^\s*\*/.test(line))) {
    // The usual form: a star below the star.
    return [first, ...others.map((line) => line && `${" ".repeat(to + 1)}${line.trimStart()}`)];
  }
  const shift = to - column;
  const moved = others.map((line) => {
    if (shift >= 0) return line && " ".repeat(shift) + line;
    return line.slice(Math.min(/^ */.exec(line)![0].length, -shift));
  });
  return [first, ...moved];
}
