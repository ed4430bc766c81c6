import type {
  AttributeNode,
  ConstantNode,
  EnumMemberNode,
  EnumNode,
  ImportNode,
  InterfaceNode,
  MemberNode,
  MethodNode,
  Name,
  ParameterNode,
  QuoteNode,
  RecordNode,
  TypedefNode,
} from "../syntax.js";
import { type Cursor, ParseFailure } from "./cursor.js";
import { parseAttributes, parseDeclarator, parseExpression, parseType } from "./types.js";

/** The text between quotation marks. */
export function parseString(cursor: Cursor, what: string): Name {
  if (cursor.token.kind !== "string") cursor.fail(what);
  const { text, span, broken } = cursor.next();
  if (broken) throw new ParseFailure();
  return { text: text.slice(1, -1).replace(/\\(.)/g, "$1"), span };
}

/** `import "mapi.idl";` */
export function parseImport(cursor: Cursor): ImportNode {
  const start = cursor.expect("import").span;
  const path = parseString(cursor, "the name of a file between quotation marks");
  cursor.expect(";");
  return { kind: "import", path: path.text, span: cursor.spanFrom(start) };
}

/** `cpp_quote("#pragma pack(push, 1)")` */
export function parseQuote(cursor: Cursor): QuoteNode {
  const start = cursor.expect("cpp_quote").span;
  cursor.expect("(");
  const text = parseString(cursor, "a string");
  cursor.expect(")");
  return { kind: "quote", text: text.text, span: cursor.spanFrom(start) };
}

/** `const ULONG UPF_NEW = 0x1;` */
export function parseConstant(cursor: Cursor): ConstantNode {
  const doc = cursor.doc();
  const start = cursor.expect("const").span;
  const type = parseType(cursor);
  const name = cursor.name("the name of the constant");
  cursor.expect("=");
  const value = parseExpression(cursor);
  cursor.expect(";");
  return { kind: "constant", type, name, value, ...doc, span: cursor.spanFrom(start) };
}

/** `typedef ...;`: an enum, a struct or a union with its names, or other names for a type */
export function parseTypedef(cursor: Cursor): (EnumNode | RecordNode | TypedefNode)[] {
  const doc = cursor.doc();
  const start = cursor.expect("typedef").span;
  parseAttributes(cursor);
  const keyword = cursor.token.text;
  if (keyword === "enum") return withNames(cursor, parseEnum(cursor, doc));
  if (keyword === "struct" || keyword === "union") {
    const record = parseRecord(cursor, doc);
    if (record.members !== undefined) return withNames(cursor, record);
    const declarators = cursor.list(() => parseDeclarator(cursor));
    cursor.expect(";");
    const span = cursor.spanFrom(start);
    const others = declarators.filter((one) => one.name.text !== record.name.text || one.pointers > 0);
    return [record, ...typedefOf(record.name, others, span)];
  }
  const type = parseType(cursor);
  const declarators = cursor.list(() => parseDeclarator(cursor));
  cursor.expect(";");
  return [{ kind: "typedef", type, declarators, ...doc, span: cursor.spanFrom(start) }];
}

/** The names behind a closing brace: `} UPMSG, *PUPMSG;` */
function withNames<Node extends EnumNode | RecordNode>(cursor: Cursor, node: Node): (Node | TypedefNode)[] {
  const start = cursor.token.span;
  const declarators = cursor.is(";") ? [] : cursor.list(() => parseDeclarator(cursor));
  cursor.expect(";");
  const others = declarators.filter((one) => one.name.text !== node.name.text || one.pointers > 0);
  return [node, ...typedefOf(node.name, others, cursor.spanFrom(start))];
}

function typedefOf(name: Name, declarators: TypedefNode["declarators"], span: Name["span"]): TypedefNode[] {
  if (declarators.length === 0) return [];
  return [{ kind: "typedef", type: { name, constant: false, span: name.span }, declarators, span }];
}

function parseEnum(cursor: Cursor, doc: ReturnType<Cursor["doc"]>): EnumNode {
  const start = cursor.expect("enum").span;
  const name = cursor.name("the name of the enum");
  cursor.expect("{");
  const members = cursor.block("}", ",", () => {
    const memberDoc = cursor.doc();
    const member = cursor.name("the name of a member");
    const value = cursor.take("=") ? { value: parseExpression(cursor) } : {};
    if (!cursor.is("}")) cursor.expect(",");
    return {
      name: member,
      ...value,
      ...memberDoc,
      span: cursor.spanFrom(member.span),
    } satisfies EnumMemberNode;
  });
  return { kind: "enum", name, members, ...doc, span: cursor.spanFrom(start) };
}

/** `struct T { ... }`, or `struct T` alone */
export function parseRecord(cursor: Cursor, doc: ReturnType<Cursor["doc"]>): RecordNode {
  const start = cursor.token.span;
  const kind = cursor.next().text as "struct" | "union";
  const name = cursor.name(`the name of the ${kind}`);
  if (!cursor.take("{")) return { kind, name, ...doc, span: cursor.spanFrom(start) };
  const members = cursor.block("}", ";", () => {
    const memberDoc = cursor.doc();
    const type = parseType(cursor);
    const declarator = parseDeclarator(cursor);
    cursor.expect(";");
    return { type, declarator, ...memberDoc, span: cursor.spanFrom(type.span) } satisfies MemberNode;
  });
  return { kind, name, members, ...doc, span: cursor.spanFrom(start) };
}

/** `[attributes] interface NAME : BASE { methods }`, or `interface NAME;` */
export function parseInterface(cursor: Cursor): InterfaceNode {
  const doc = cursor.doc();
  const start = cursor.token.span;
  const attributes = parseAttributes(cursor);
  cursor.expect("interface");
  const name = cursor.name("the name of the interface");
  if (cursor.take(";")) return { kind: "interface", name, attributes, ...doc, span: cursor.spanFrom(start) };
  const base = cursor.take(":") ? { base: cursor.name("the name of an interface") } : {};
  cursor.expect("{");
  const methods = cursor.block("}", ";", () => parseMethod(cursor));
  cursor.take(";");
  return { kind: "interface", name, attributes, ...base, methods, ...doc, span: cursor.spanFrom(start) };
}

function parseMethod(cursor: Cursor): MethodNode {
  const doc = cursor.doc();
  const returns = parseType(cursor);
  const name = cursor.name("the name of a method");
  cursor.expect("(");
  if (cursor.is("void")) cursor.next();
  const parameters = cursor.is(")") ? [] : cursor.list(() => parseParameter(cursor));
  cursor.expect(")");
  cursor.expect(";");
  return { name, returns, parameters, ...doc, span: cursor.spanFrom(returns.span) };
}

function parseParameter(cursor: Cursor): ParameterNode {
  const start = cursor.token.span;
  const attributes: AttributeNode[] = parseAttributes(cursor);
  const type = parseType(cursor);
  const declarator = parseDeclarator(cursor);
  return { attributes, type, declarator, span: cursor.spanFrom(start) };
}
