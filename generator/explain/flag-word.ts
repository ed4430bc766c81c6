import type { ConstantSetModel } from "../model/model.js";
import { roles } from "./constants.js";
import { documented, type Explanation, factsOf, hex } from "./explanation.js";
import type { Knowledge } from "./knowledge.js";

/** A word of flags, bit by bit, with the rules that it breaks. */
export function explainFlagWord(
  set: ConstantSetModel,
  word: number,
  holder: string,
  know: Knowledge,
): Explanation {
  const value = word >>> 0;
  const said = (name: string) => know.constant(name)?.doc.text ?? "";
  if (set.kind === "values") return explainValue(set, value, holder, know);
  const present = set.members.filter((flag) => (value & flag.value) !== 0);
  const known = set.members.reduce((bits, flag) => (bits | flag.value) >>> 0, 0);
  const unknown = (value & ~known) >>> 0;
  const flags = present.map(({ name }) => name);
  const names = [...flags, ...(unknown === 0 ? [] : [hex(unknown)])];
  return {
    kind: "flag word",
    name: `${holder} = ${hex(value)}`,
    summary: names.join("|") || "no flag",
    ...documented({ doc: { text: "" }, origin: set.origin }),
    facts: factsOf(
      ["set", set.name],
      [
        "flags",
        present.map(({ name, value: bit, role }) => {
          const by = roles[role];
          return `${hex(bit)} ${name}${by === undefined ? "" : `, set by ${by}`}: ${said(name)}`;
        }),
      ],
      [
        "unknown",
        unknown === 0 ? undefined : `${hex(unknown)}: ${set.name} has no such flag; the store refuses it`,
      ],
      ["broken rules", brokenRules(set, flags)],
      ["needs", neededMembers(set, flags)],
    ),
  };
}

function explainValue(set: ConstantSetModel, value: number, holder: string, know: Knowledge): Explanation {
  const member = set.members.find((one) => one.value === value);
  return {
    kind: "flag word",
    name: `${holder} = ${value}`,
    summary: member?.name ?? `no value of ${set.name}`,
    ...documented({ doc: (member && know.constant(member.name)?.doc) ?? { text: "" }, origin: set.origin }),
    facts: factsOf(
      ["set", set.name],
      ["values", member === undefined ? set.members.map((one) => `${one.value} ${one.name}`) : undefined],
    ),
  };
}

function brokenRules(set: ConstantSetModel, present: readonly string[]): string[] {
  const together = set.exclusive
    .map((flags) => flags.filter((flag) => present.includes(flag)))
    .filter((flags) => flags.length > 1);
  return [
    ...together.map((flags) => `${flags.join(" and ")} exclude each other`),
    ...set.requires
      .filter(
        ({ flag, needs, kind }) => kind === "flag" && present.includes(flag) && !present.includes(needs),
      )
      .map(({ flag, needs }) => `${flag} needs ${needs}`),
  ];
}

/** The members that flags need; whether they are there, the word does not tell. */
function neededMembers(set: ConstantSetModel, present: readonly string[]): string[] {
  return set.requires
    .filter(({ flag, kind }) => kind === "member" && present.includes(flag))
    .map(({ flag, needs }) => `the member ${needs}, because of ${flag}`);
}

/** The value of a word: a number, or names with bars between; nothing where it is neither. */
export function readWord(text: string, set: ConstantSetModel): number | undefined {
  if (/^(?:0x[0-9a-f]+|-?\d+)$/i.test(text)) return Number(text);
  let word = 0;
  for (const name of text.split("|").map((one) => one.trim())) {
    const flag = set.members.find((one) => one.name === name || one.name === set.prefix + name);
    if (flag === undefined) return undefined;
    word = (word | flag.value) >>> 0;
  }
  return word;
}
