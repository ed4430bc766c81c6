import { shortName } from "../emit/names.js";
import { type MessageKey, messages } from "../language/messages.js";
import { closest } from "../language/suggest.js";
import { rules } from "../lint/rules.js";
import type { Model } from "../model/model.js";
import { explainConstant, explainSet } from "./constants.js";
import { documented, type Explanation, factsOf } from "./explanation.js";
import { explainFlagWord, readWord } from "./flag-word.js";
import { explainInterface, explainMethod, explainParameter } from "./interfaces.js";
import { Knowledge, targetText } from "./knowledge.js";
import { explainNumber, isNumber } from "./numbers.js";
import { explainDiagnostic, explainRule } from "./rules.js";
import { explainEnum, explainEnumerator, explainState } from "./states.js";
import { explainAlias, explainMember, explainStruct } from "./structs.js";

/** What a question was answered with; nothing found comes with the name that was probably meant. */
export interface Answer {
  readonly found: readonly Explanation[];
  readonly suggestion?: string;
}

type Entries = Map<string, (() => Explanation)[]>;

/** Answers a question: a name, a code, a number, or a word of flags with the member that holds it. */
export function explain(question: string, model: Model): Answer {
  const know = new Knowledge(model);
  const text = question
    .trim()
    .replaceAll("::", ".")
    .replace(/^lint\//, "");
  const word = flagWord(text, know);
  if (word !== undefined) return word;
  if (isNumber(text)) return { found: explainNumber(text, know) };
  const entries = collect(know);
  const names = [...entries.keys()];
  const same = names.filter((name) => name.toLowerCase() === text.toLowerCase());
  const exact = entries.has(text) ? [text] : same;
  if (exact.length > 0) return { found: exact.flatMap((name) => entries.get(name)!.map((build) => build())) };
  const suggestion = closest(text, names) ?? names.find((name) => name.endsWith(`_${text.toUpperCase()}`));
  return { found: [], ...(suggestion === undefined ? {} : { suggestion }) };
}

/** `UPMSG.ulFlags 0x10002`, `UPMSG.ulFlags=UPM_NEW|UPM_OK`, `UPM 0x2` */
function flagWord(text: string, know: Knowledge): Answer | undefined {
  const match = /^([\w.]+)\s*[=\s]\s*(\S.*)$/.exec(text);
  if (match === null) return undefined;
  const [, holder, value] = match;
  const sets = know.model.sets;
  const set = sets.find(
    ({ name, targets }) => name === holder || targets.some((target) => targetText(target) === holder),
  );
  if (set === undefined) {
    const known = sets.flatMap(({ name, targets }) => [name, ...targets.map(targetText)]);
    const near = closest(holder!, known);
    return { found: [], ...(near === undefined ? {} : { suggestion: `${near} ${value}` }) };
  }
  const word = readWord(value!, set);
  if (word !== undefined) return { found: [explainFlagWord(set, word, holder!, know)] };
  const flags = set.members.map(({ name }) => name);
  const names = value!.split("|").map((name) => name.trim());
  const meant = names.map((name) => (flags.includes(name) ? name : closest(name, flags)));
  return { found: [], ...(meant.includes(undefined) ? {} : { suggestion: `${holder} ${meant.join("|")}` }) };
}

/** Everything that has a name, under all names that people may know it by. */
function collect(know: Knowledge): Entries {
  const entries: Entries = new Map();
  const add = (name: string, build: () => Explanation) => {
    const list = entries.get(name);
    if (list === undefined) entries.set(name, [build]);
    else list.push(build);
  };
  for (const key of Object.keys(messages) as MessageKey[]) {
    for (const name of [messages[key].code, key]) add(name, () => explainDiagnostic(key));
  }
  for (const rule of rules) add(rule.name, () => explainRule(rule));
  addConstants(know, add);
  addTypes(know, add);
  for (const owner of know.model.interfaces) {
    add(owner.name, () => explainInterface(owner, know));
    for (const method of owner.methods) {
      for (const name of [`${owner.name}.${method.name}`, method.name]) {
        add(name, () => explainMethod(method, owner, know));
      }
      for (const parameter of method.parameters) {
        const name = `${owner.name}.${method.name}.${parameter.name}`;
        add(name, () => explainParameter(parameter, method, owner, know));
      }
    }
  }
  const { machine } = know.model;
  for (const state of machine?.list ?? []) add(state.name, () => explainState(state, machine!, know));
  return entries;
}

function addConstants(know: Knowledge, add: (name: string, build: () => Explanation) => void): void {
  const { constants, sets, identifiers } = know.model;
  for (const constant of constants) add(constant.name, () => explainConstant(constant, know));
  for (const set of sets) {
    add(set.name, () => explainSet(set, know));
    for (const { name } of set.members) {
      add(`${set.name}.${shortName(name, set.prefix)}`, () => explainConstant(know.constant(name)!, know));
    }
  }
  for (const identifier of identifiers) {
    const { name, kind, bytes } = identifier;
    const facts = factsOf(["bytes", bytes.replace(/(..)(?=.)/g, "$1 ")]);
    const summary = `16 bytes: ${kind === "iid" ? "the identifier of an interface" : `a ${kind}`}`;
    add(name, () => ({ kind: "identifier", name, summary, ...documented(identifier), facts }));
  }
}

function addTypes(know: Knowledge, add: (name: string, build: () => Explanation) => void): void {
  const { structs, aliases, enums, machine } = know.model;
  for (const struct of structs) {
    add(struct.name, () => explainStruct(struct, know));
    for (const member of struct.members) {
      for (const name of [`${struct.name}.${member.name}`, member.name]) {
        add(name, () => explainMember(member, struct, know));
      }
    }
  }
  for (const alias of aliases) add(alias.name, () => explainAlias(alias, know));
  for (const node of enums) {
    add(node.name, () => explainEnum(node, know));
    // The members of the machine's enum are states, and explained as such.
    if (node.name === machine?.states) continue;
    for (const member of node.members) add(member.name, () => explainEnumerator(member, node, know));
  }
}
