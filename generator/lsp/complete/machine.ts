import { machineCalls } from "../../language/syntax.js";
import type { Context } from "../context.js";
import { directionKeywords, failureKeywords, machineKeywords, stateKeywords } from "../keywords.js";
import type { CompletionItem, Proposals } from "./proposals.js";

/** What the head of a machine names: the enum of the states, and the interface. */
interface Head {
  readonly states: string | undefined;
  readonly owner: string | undefined;
}

/** What can stand in a machine, or in its head */
export function completeMachine({ frames }: Context, proposals: Proposals): CompletionItem[] {
  const [{ words: head }, body, inner] = frames;
  const [, states, , owner] = head;
  if (body === undefined) {
    if (head.length === 1) return proposals.enums();
    if (head.length === 2) return proposals.keywords(stateKeywords, "of");
    return head.at(-1) === "of" ? proposals.interfaces() : [];
  }
  const { words } = body;
  if (inner === undefined) return completeClause(words, { states, owner }, proposals);
  if (inner.open === "(") {
    const last = words.at(-1);
    return words[0] === "state" && words.length === 2
      ? proposals.structs()
      : proposals.parameters(owner, last);
  }
  if (words[0] === "failures") return completeFailure(inner.words, proposals);
  const struct = words[words.indexOf("(") + 1];
  if (inner.words[0] === "each")
    return completeLoop(inner.words, { states, state: words[1], struct }, proposals);
  return [
    ...completeDirections(frames, 2, struct, proposals),
    ...(inner.words.length === 0 ? proposals.keywords(stateKeywords, "each") : []),
  ];
}

function completeClause(
  words: readonly string[],
  { states, owner }: Head,
  proposals: Proposals,
): CompletionItem[] {
  const [first] = words;
  if (first === undefined) return proposals.keywords(machineKeywords);
  if (first === "initial" && words.length === 1) return proposals.keywords(machineKeywords, "state");
  if (first === "state" || first === "initial") return completeState(words, { states, owner }, proposals);
  const isCall = machineCalls.some((call) => call === first);
  return isCall && words.length === 1 ? proposals.methods(owner) : [];
}

/** `state NAME (STRUCT) from STATE when FLAG, STATE by METHOD(...) until METHOD(...)` */
function completeState(
  words: readonly string[],
  { states, owner }: Head,
  proposals: Proposals,
): CompletionItem[] {
  const last = words.at(-1);
  const { machine } = proposals;
  if (last === "state") {
    const declared = machine?.declarations.map(({ name }) => name.text) ?? [];
    return proposals.states(states, (name) => declared.includes(name));
  }
  if (words[0] === "initial") return [];
  const afterFrom = words.slice(words.indexOf("from") + 1);
  if (!words.includes("from")) return last === ")" ? proposals.keywords(stateKeywords, "from") : [];
  if (last === "by" || last === "until") return proposals.methods(owner);
  if (last === "when") {
    const origin = machine?.declarations.find(({ name }) => name.text === words.at(-2));
    const { sets } = proposals.program.scope;
    const set = sets.find(({ targets }) => targets.some((one) => one.owner.text === origin?.struct?.text));
    return proposals.flags(set);
  }
  if (last === "from" || (last === "," && !words.includes("by") && !words.includes("until")))
    return proposals.states(states, (name) => name === words[1]);
  if (last === ")") return words.includes("until") ? [] : proposals.keywords(stateKeywords, "until");
  const isCondition = afterFrom.at(-2) === "when";
  return proposals.keywords(stateKeywords, "by", "until", ...(isCondition ? [] : ["when"]));
}

function completeFailure(words: readonly string[], proposals: Proposals): CompletionItem[] {
  if (words.length === 0) {
    const told = proposals.machine?.failures.map(({ kind }) => kind.text) ?? [];
    return proposals
      .keywords(failureKeywords)
      .map((item) => (told.includes(item.label) ? { ...item, late: true } : item));
  }
  return words.length === 1
    ? proposals.constants((_, type) => type === "HRESULT").filter(({ late }) => !late)
    : [];
}

/** `each CHILD while rgte[].iEntMod < rgte[].cEntMod;` */
function completeLoop(
  words: readonly string[],
  {
    states,
    state,
    struct,
  }: { states: string | undefined; state: string | undefined; struct: string | undefined },
  proposals: Proposals,
): CompletionItem[] {
  const last = words.at(-1);
  if (last === "each") {
    const entered = (proposals.machine?.declarations ?? [])
      .filter(({ from }) => from.some((origin) => origin.state.text === state))
      .map(({ name }) => name.text);
    return proposals.states(states, (name) => !entered.includes(name));
  }
  if (words.length === 2) return proposals.keywords(stateKeywords, "while");
  if (last === "while" || last === "<") return proposals.members(struct);
  if (last !== ".") return [];
  const { scope } = proposals.program;
  const member = scope.records
    .get(struct ?? "")
    ?.members?.find(({ declarator }) => declarator.name.text === words.at(-4));
  return member === undefined ? [] : proposals.members(scope.recordOf(member.type.name.text)?.name.text);
}

/** `out iEnt, pupre[cEnt];`; members that have a direction already come last. */
export function completeDirections(
  frames: Context["frames"],
  depth: number,
  struct: string | undefined,
  proposals: Proposals,
): CompletionItem[] {
  const words = frames[depth]?.words ?? [];
  const last = words.at(-1);
  if (frames.length > depth + 1) return frames.at(-1)!.words.length === 0 ? proposals.members(struct) : [];
  if (last === undefined) return proposals.keywords(directionKeywords);
  if (!Object.hasOwn(directionKeywords, words[0]!) || (words.length > 1 && last !== ",")) return [];
  const told = directedMembers(struct, proposals);
  return proposals.members(struct, (name) => told.has(name) || words.includes(name));
}

function directedMembers(struct: string | undefined, { program, machine }: Proposals): Set<string> {
  const blocks = [...program.files.values()].flatMap(({ declarations }) => declarations);
  const nodes = [
    ...blocks.flatMap((node) => (node.kind === "members" ? [node] : [])),
    ...(machine?.declarations ?? []),
  ].filter((node) => node.struct?.text === struct);
  const members = nodes.flatMap(({ directions }) => directions.flatMap((direction) => direction.members));
  return new Set(members.map(({ name }) => name.text));
}
