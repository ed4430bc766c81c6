import * as assert from "uvu/assert";
import { Diagnostics } from "../../../generator/language/diagnostics.js";
import { parse } from "../../../generator/language/parser.js";
import { SourceFile, type Span } from "../../../generator/language/source.js";
import type { Declaration } from "../../../generator/language/syntax.js";
import { summary } from "../support.js";

/** The declarations of a text without mistakes. */
export function declarations(text: string): readonly Declaration[] {
  const diagnostics = new Diagnostics();
  const tree = parse(new SourceFile("test.idl", text), diagnostics);
  assert.equal(diagnostics.sorted().map(summary), []);
  return tree.declarations;
}

/** The only declaration of a text, of the kind that is expected. */
export function only<Kind extends Declaration["kind"]>(
  kind: Kind,
  text: string,
): Declaration & { readonly kind: Kind } {
  const [found, ...more] = declarations(text);
  assert.is(more.length, 0);
  assert.is(found?.kind, kind);
  return found as Declaration & { readonly kind: Kind };
}

/** The only declaration of a text of the extension. */
export function onlyExtension<Kind extends Declaration["kind"]>(
  kind: Kind,
  text: string,
): Declaration & { readonly kind: Kind } {
  return only(kind, `#ifdef IOSTX_IDLC\n${text}\n#endif`);
}

/** The text of a stretch. */
export function textOf({ file, start, end }: Span): string {
  return file.text.slice(start, end);
}
