import { fill, group, type Layout, type Line, nest } from "./layout.js";
import { printAttributes, printDeclarator } from "./types.js";
import type { Words } from "./words.js";

interface Parameter {
  readonly layout: Layout;
  readonly name: string;
  /** The words of its attributes. */
  readonly attributes: readonly string[];
  /** The place behind its comma. */
  readonly line?: Line;
}

/**
 * The parameters of a method, up to the semicolon: as many on a line as fit, one below the other. A pointer stays
 * beside the count that it is sized by, where a line has room for the two.
 */
export function printParameters(words: Words): Layout {
  const parts: Layout[] = [];
  let together: Parameter[] = [];
  let content: Layout[] = [];
  for (;;) {
    const parameter = printParameter(words);
    const line = together.at(-1)?.line;
    if (line !== undefined && together.some((other) => belong(other, parameter))) {
      content.push(line, parameter.layout);
      together.push(parameter);
    } else {
      if (line !== undefined) parts.push(group(...content), line);
      content = [parameter.layout];
      together = [parameter];
    }
    if (parameter.line === undefined) return nest("here", fill([...parts, group(...content)]));
  }
}

function printParameter(words: Words): Parameter {
  const start = words.position;
  const attributes = words.is("[") ? [printAttributes(words), " "] : "";
  const middle = words.position;
  const declarator = printDeclarator(words);
  const [name] = words.between(middle, words.position).join(" ").split(" [");
  const isLast = words.is(")");
  const layout = [attributes, declarator, words.take(), isLast ? words.take() : ""];
  return {
    layout,
    name: name!.slice(name!.lastIndexOf(" ") + 1),
    attributes: words.between(start, middle),
    ...(isLast ? {} : { line: words.line() }),
  };
}

/** Whether one of two parameters says how many elements the other points to. */
function belong(a: Parameter, b: Parameter): boolean {
  return a.attributes.includes(b.name) || b.attributes.includes(a.name);
}
