/**
 * Writes a template as a function of JavaScript: what our templates use of Handlebars, and no more. Handlebars' own
 * code for them is eight times as long, and takes as long to load as all else to print.
 */
import Handlebars from "handlebars";

/** Names of the functions that the code calls; see `printing.ts`. */
const BLOCKS: Readonly<Record<string, "each" | "inside">> = { each: "each", with: "inside" };

/** The function for a template: `(view, root) => text`. */
export function templateCode(template: string): string {
  return `(c0, root) => ${program(Handlebars.parse(template), ["c0"])}`;
}

/** An expression for the text of statements; the scope has the variables of the views around, the innermost last. */
function program({ body }: hbs.AST.Program, scope: readonly string[]): string {
  const parts = body.map((node) => statement(node, scope)).filter((code) => code !== "");
  return parts.length === 0 ? '""' : parts.join(" + ");
}

function statement(node: hbs.AST.Statement, scope: readonly string[]): string {
  switch (node.type) {
    case "ContentStatement": {
      const { value } = node as hbs.AST.ContentStatement;
      return value === "" ? "" : JSON.stringify(value);
    }
    case "MustacheStatement": {
      const { path, params, hash } = node as hbs.AST.MustacheStatement;
      return params.length > 0 || hash !== undefined ? unknown(node) : text(path, scope);
    }
    case "BlockStatement":
      return block(node as hbs.AST.BlockStatement, scope);
    case "PartialStatement":
      return partial(node as hbs.AST.PartialStatement, scope);
    case "CommentStatement":
      return "";
    default:
      return unknown(node);
  }
}

/** What stands in the text must be there. */
function text(path: hbs.AST.Expression, scope: readonly string[]): string {
  const { owner, parts } = resolve(path, scope);
  const last = parts.at(-1);
  if (last === undefined) return `print(${owner})`;
  return `text(${lookups(owner, parts.slice(0, -1))}, ${JSON.stringify(last)})`;
}

function block({ path, params, program: body, inverse }: hbs.AST.BlockStatement, scope: readonly string[]) {
  const name = (path as hbs.AST.PathExpression).original;
  const [param] = params;
  if (param === undefined || params.length > 1) return unknown(path);
  const { owner, parts } = resolve(param, scope);
  const value = lookups(owner, parts);
  const inner = `c${scope.length}`;
  const outside = (one: hbs.AST.Program | undefined) => (one === undefined ? '""' : program(one, scope));
  if (name === "if") return `(holds(${value}) ? ${outside(body)} : ${outside(inverse)})`;
  if (name === "unless") return `(holds(${value}) ? ${outside(inverse)} : ${outside(body)})`;
  const call = BLOCKS[name];
  if (call === undefined) return unknown(path);
  const otherwise = inverse === undefined ? "" : `, () => ${program(inverse, scope)}`;
  return `${call}(${value}, (${inner}) => ${program(body, [...scope, inner])}${otherwise})`;
}

function partial({ name, params, indent }: hbs.AST.PartialStatement, scope: readonly string[]): string {
  const [param] = params;
  const { owner, parts } = param === undefined ? { owner: scope.at(-1)!, parts: [] } : resolve(param, scope);
  const call = `printers[${JSON.stringify((name as hbs.AST.PathExpression).original)}].print(${lookups(owner, parts)}, root)`;
  return indent === "" ? call : `indent(${JSON.stringify(indent)}, ${call})`;
}

/** The view that a path begins at, and the names from there. */
function resolve(node: hbs.AST.Expression, scope: readonly string[]) {
  if (node.type !== "PathExpression") return unknown(node);
  const { data, depth, parts } = node as hbs.AST.PathExpression;
  if (data) return parts[0] === "root" ? { owner: "root", parts: parts.slice(1) } : unknown(node);
  return { owner: scope.at(-1 - depth) ?? unknown(node), parts };
}

function lookups(owner: string, parts: readonly string[]): string {
  return parts.reduce((code, part) => `get(${code}, ${JSON.stringify(part)})`, owner);
}

function unknown({ type, loc }: hbs.AST.Node): never {
  throw new Error(`line ${loc.start.line}: templates are not compiled with such a ${type}`);
}
