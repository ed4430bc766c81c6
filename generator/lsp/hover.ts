import type { Span } from "../language/source.js";
import { describeConstant, describeIdentifier, describeSet } from "./describe/constants.js";
import { describeInterface, describeMethod, describeParameter } from "./describe/interfaces.js";
import { describeEnum, describeEnumMember } from "./describe/states.js";
import { describeAlias, describeMember, describeStruct } from "./describe/structs.js";
import * as keywords from "./keywords.js";
import { type Description, toMarkdown } from "./markdown.js";
import type { SymbolKey } from "./occurrences.js";
import type { Program } from "./program.js";
import { closestToken } from "./tokens.js";
import type { Workspace } from "./workspace.js";

/** What an editor shows beside a name, as Markdown. */
export interface Hover {
  readonly markdown: string;
  readonly span: Span;
}

/** What is known of the name, or of the word of the language, at a place. */
export function hover(workspace: Workspace, path: string, offset: number): Hover | undefined {
  for (const program of workspace.programsOf(path)) {
    const occurrence = program.at(path, offset);
    const description = occurrence && describe(occurrence.symbol, program);
    if (description !== undefined) return { markdown: toMarkdown(description), span: occurrence!.span };
  }
  const token = closestToken(workspace.parsed(path)?.tokens ?? [], offset);
  const text = token?.kind === "name" ? keywordText(token.text, token.extension) : undefined;
  return text === undefined ? undefined : { markdown: `**${token!.text}**: ${text}`, span: token!.span };
}

/** What is known of what a name stands for. */
export function describe(symbol: SymbolKey, program: Program): Description | undefined {
  const { model } = program;
  const named = <Item extends { readonly name: string }>(items: readonly Item[], name = symbol) =>
    items.find((item) => item.name === name);
  if (symbol.startsWith("set ")) {
    const set = named(model.sets, symbol.slice("set ".length));
    return set && describeSet(set);
  }
  const [, owner, method, member] = /^(\w+)(?:::(\w+))?(?:\.(\w+))?$/.exec(symbol) ?? [];
  if (owner === undefined) return undefined;
  if (method !== undefined)
    return member === undefined
      ? describeMethod(owner, method, model)
      : describeParameter(owner, method, member, model);
  if (member !== undefined) return describeMember(owner, member, program);
  const constant = named(model.constants);
  if (constant !== undefined) return describeConstant(constant, model);
  const struct = named(model.structs);
  if (struct !== undefined) return describeStruct(struct, program);
  const face = named(model.interfaces);
  if (face !== undefined) return describeInterface(face);
  const enumeration = named(model.enums);
  if (enumeration !== undefined) return describeEnum(enumeration, model);
  const identifier = named(model.identifiers);
  if (identifier !== undefined) return describeIdentifier(identifier);
  const enumOfMember = model.enums.find(({ members }) => named(members) !== undefined);
  if (enumOfMember !== undefined) return describeEnumMember(enumOfMember, symbol, program);
  const alias = named(model.aliases);
  return alias && describeAliasOf(alias.name, program);
}

/** An alias, with the documentation of its declaration, which the model does not keep. */
function describeAliasOf(name: string, program: Program): Description {
  const alias = program.model.aliases.find((candidate) => candidate.name === name)!;
  const symbol = program.scope.types.get(name);
  if (symbol?.kind !== "alias") return describeAlias(alias, name);
  const { type, declarator } = symbol;
  const { file } = type.span;
  const written = `${file.text.slice(type.span.start, type.span.end)} ${file.text.slice(declarator.span.start, declarator.span.end)}`;
  const node = program.files
    .get(file.path)
    ?.declarations.find((one) => one.kind === "typedef" && one.declarators.includes(declarator));
  const text = node !== undefined && "doc" in node ? node.doc?.text : undefined;
  return { ...describeAlias(alias, written), ...(text === undefined ? {} : { doc: { text } }) };
}

function keywordText(word: string, extension: boolean): string | undefined {
  const tables: readonly Readonly<Record<string, string>>[] = extension
    ? [
        keywords.extensionKeywords,
        keywords.machineKeywords,
        keywords.directionKeywords,
        keywords.setKeywords,
        keywords.setHeadKeywords,
        keywords.stateKeywords,
        keywords.failureKeywords,
        keywords.projectionKeywords,
      ]
    : [keywords.midlKeywords, keywords.attributeKeywords];
  return tables.find((table) => Object.hasOwn(table, word))?.[word];
}
