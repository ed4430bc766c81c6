import type { Diagnostics } from "./diagnostics.js";
import { Cursor, ParseFailure } from "./parse/cursor.js";
import { parseConstantSet, parseGuid, parseMembers, parseProject } from "./parse/extension.js";
import { parseMachine } from "./parse/machine.js";
import {
  parseConstant,
  parseImport,
  parseInterface,
  parseQuote,
  parseRecord,
  parseTypedef,
} from "./parse/midl.js";
import { scan } from "./scanner.js";
import type { SourceFile } from "./source.js";
import { closest } from "./suggest.js";
import type { Declaration, SyntaxTree } from "./syntax.js";
import { describe, type Token } from "./tokens.js";

type Production = (cursor: Cursor) => Declaration | Declaration[];

const midl: Readonly<Record<string, Production>> = {
  import: parseImport,
  cpp_quote: parseQuote,
  const: parseConstant,
  typedef: parseTypedef,
  interface: parseInterface,
  "[": parseInterface,
  struct: parseTagged,
  union: parseTagged,
};

const extension: Readonly<Record<string, Production>> = {
  project: parseProject,
  guid: parseGuid,
  uid: parseGuid,
  flags: parseConstantSet,
  values: parseConstantSet,
  members: parseMembers,
  machine: parseMachine,
};

const keywords = [...Object.keys(midl), ...Object.keys(extension)].filter((word) => word !== "[");

/** Reads a file. Whatever is wrong is reported; what could be understood is in the tree. */
export function parse(file: SourceFile, diagnostics: Diagnostics): SyntaxTree {
  return parseTokens(scan(file, diagnostics), diagnostics);
}

/** Reads the tokens of a file, where they are wanted as well. */
export function parseTokens(tokens: readonly Token[], diagnostics: Diagnostics): SyntaxTree {
  const cursor = new Cursor(tokens, diagnostics);
  const declarations: Declaration[] = [];
  while (cursor.token.kind !== "end") {
    if (cursor.token.kind === "ifdef" || cursor.token.kind === "endif") {
      cursor.next();
      continue;
    }
    const found = cursor.attempt(
      () => parseDeclaration(cursor),
      () => recover(cursor),
    );
    if (found !== undefined) declarations.push(...(Array.isArray(found) ? found : [found]));
  }
  return { declarations };
}

function parseDeclaration(cursor: Cursor): Declaration | Declaration[] {
  const { token, diagnostics } = cursor;
  const word = token.text;
  const isMidl = Object.hasOwn(midl, word);
  const production = isMidl ? midl[word] : Object.hasOwn(extension, word) ? extension[word] : undefined;
  if (production === undefined || token.kind === "string") {
    const near = token.kind === "name" ? closest(word, keywords) : undefined;
    diagnostics.report("unknownDeclaration", token.span, {
      found: describe(token),
      expected: near ?? "import, const, typedef, interface, flags, members, machine ...",
    });
    throw new ParseFailure();
  }
  if (isMidl && token.extension) {
    diagnostics.report("insideExtension", token.span, { keyword: describe(token) });
  } else if (!isMidl && !token.extension) {
    diagnostics.report("outsideExtension", token.span, { keyword: describe(token) });
  }
  return production(cursor);
}

/** `struct T { ... };` without a typedef */
function parseTagged(cursor: Cursor): Declaration {
  const record = parseRecord(cursor, cursor.doc());
  cursor.expect(";");
  return record;
}

/** Skips to where the next declaration can begin: behind the end of this one, or at a keyword that begins a line. */
function recover(cursor: Cursor): void {
  if (cursor.startsLine && cursor.token.text !== "[" && isKeyword(cursor.token.text)) return;
  cursor.skip(";", "");
  while (cursor.take(";"));
}

function isKeyword(word: string): boolean {
  return Object.hasOwn(midl, word) || Object.hasOwn(extension, word);
}
