import { group, type Layout, nest } from "./layout.js";
import { printParameters } from "./parameters.js";
import { printAttributes, printDeclarator, printExpression } from "./types.js";
import type { Words } from "./words.js";

/** `import "mapi.idl";` */
export function printImport(words: Words): Layout {
  return [words.spaced(2), words.take()];
}

/** `cpp_quote("#pragma pack(push, 1)")` */
export function printQuote(words: Words): Layout {
  return [words.take(), words.take(), words.take(), words.take()];
}

/** `const ULONG UPF_NEW = 0x1;` */
export function printConstant(words: Words): Layout {
  return [printDeclarator(words), " ", words.take(), " ", printExpression(words), words.take()];
}

/** `typedef ...;` */
export function printTypedef(words: Words): Layout {
  const keyword = words.take();
  const attributes = words.is("[") ? [" ", printAttributes(words)] : "";
  return [keyword, attributes, " ", printTagged(words)];
}

/** A struct, a union or an enum with its names, or other names for a type, up to the semicolon */
export function printTagged(words: Words): Layout {
  const isEnum = words.is("enum");
  const head = printDeclarator(words);
  if (!words.is("{")) return [head, printMoreNames(words)];
  const line = words.newLine();
  const item = isEnum ? printEnumMember : printMember;
  const body = [words.take(), words.block(4, true, () => item(words))];
  if (words.is(";")) return [head, line, body, words.take()];
  return [
    head,
    line,
    body,
    " ",
    words.list(
      () => printDeclarator(words),
      () => words.take(),
    ),
  ];
}

function printMoreNames(words: Words): Layout {
  if (!words.is(",")) return words.take();
  const comma = words.take();
  const line = words.line();
  return group(
    nest(
      4,
      comma,
      line,
      words.list(
        () => printDeclarator(words),
        () => words.take(),
      ),
    ),
  );
}

function printMember(words: Words): Layout {
  return [printDeclarator(words), words.take()];
}

function printEnumMember(words: Words): Layout {
  const name = words.take();
  const value = words.is("=") ? [" ", words.take(), " ", printExpression(words)] : "";
  return [name, value, words.is(",") ? words.take() : ""];
}

/** `[attributes] interface NAME : BASE { methods }`, or `interface NAME;` */
export function printInterface(words: Words): Layout {
  const attributes = words.is("[") ? [printAttributes(words), words.newLine()] : "";
  const head = words.spaced(2);
  if (words.is(";")) return [attributes, head, words.take()];
  const base = words.is(":") ? [" ", words.spaced(2)] : "";
  const line = words.newLine();
  const body = [words.take(), words.block(4, true, () => printMethod(words))];
  return [attributes, head, base, line, body, words.is(";") ? words.take() : ""];
}

/** `HRESULT Read([out, size_is(cb)] LPBYTE pv, [in] ULONG cb);` */
function printMethod(words: Words): Layout {
  const head = [printDeclarator(words), words.take()];
  if (words.is(")")) return [head, words.take(), words.take()];
  return [head, printParameters(words)];
}
