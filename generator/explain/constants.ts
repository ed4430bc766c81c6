import { shortName } from "../emit/names.js";
import type { ConstantModel, ConstantSetModel, FlagRole } from "../model/model.js";
import { documented, type Explanation, factsOf, firstSentence, hex } from "./explanation.js";
import { explainHResult } from "./hresults.js";
import { type Knowledge, targetText } from "./knowledge.js";

/** Who sets a flag, from its role. */
export const roles: Readonly<Record<FlagRole, string | undefined>> = {
  out: "the store, for the client [out]",
  in: "the client, for the store [in]",
  success: "the client, to acknowledge [in]",
  plain: undefined,
};

export function explainConstant(constant: ConstantModel, know: Knowledge): Explanation {
  switch (constant.type) {
    case "HRESULT":
      return explainHResult(constant.value, know, constant.name);
    case "PROPTAG":
      return explainTag(constant, know);
    case "PROPTYPE":
      return explainPropertyType(constant, know);
  }
  const { name, value, type } = constant;
  const set = know.setWith(name);
  const what = set === undefined ? "constant" : set.kind === "flags" ? "flag" : "value";
  const rules = set === undefined ? [] : rulesOf(set).filter((rule) => rule.includes(name));
  const opens = know.states.flatMap((state) =>
    state.from.filter(({ when }) => when === name).map((origin) => `${state.name} from ${origin.state}`),
  );
  return {
    kind: what,
    name,
    summary: `${hex(value)}, ${what}${set === undefined ? ` of type ${type}` : ` of ${set.name}`}`,
    ...documented(constant),
    facts: factsOf(
      ["value", `${hex(value)} (${value})`],
      ["set by", roles[set?.members.find((member) => member.name === name)?.role ?? "plain"]],
      ["held by", set?.targets.map(targetText)],
      ["rules", rules],
      ["opens", opens],
      ["in the SDK", set && `${set.name}.${shortName(name, set.prefix)}`],
      ["mentioned by", know.mentions(name)],
    ),
  };
}

export function explainSet(set: ConstantSetModel, know: Knowledge): Explanation {
  return {
    kind: "set",
    name: set.name,
    summary: `${set.members.length} ${set.kind} whose names begin with ${set.prefix}`,
    ...documented(set),
    facts: factsOf(
      ["held by", set.targets.map(targetText)],
      [
        "members",
        set.members.map(({ name, value, role }) => {
          const said = firstSentence(know.constant(name)?.doc.text ?? "");
          return `${hex(value)} ${name}${roles[role] === undefined ? "" : ` [${role}]`}: ${said}`;
        }),
      ],
      ["rules", rulesOf(set)],
    ),
  };
}

/** The rules of a set in sentences. */
export function rulesOf({ exclusive, requires }: ConstantSetModel): string[] {
  return [
    ...exclusive.map((flags) => `only one of ${flags.join(", ")} may be set`),
    ...requires.map(
      ({ flag, needs, kind }) => `${flag} needs ${kind === "member" ? "the member " : ""}${needs}`,
    ),
  ];
}

function explainTag(constant: ConstantModel, know: Knowledge): Explanation {
  const { name, value } = constant;
  const type = know.model.constants.find((one) => one.type === "PROPTYPE" && one.value === (value & 0xffff));
  return {
    kind: "property tag",
    name,
    summary: `property tag ${hex(value, 8)}`,
    ...documented(constant),
    facts: factsOf(
      ["value", `${hex(value, 8)} (${value >>> 0})`],
      ["id", hex(value >>> 16, 4)],
      ["type", type === undefined ? hex(value & 0xffff, 4) : `${type.name}: ${type.doc.text}`],
      ["mentioned by", know.mentions(name)],
    ),
  };
}

function explainPropertyType(constant: ConstantModel, know: Knowledge): Explanation {
  const { name, value } = constant;
  const tags = know.model.constants.filter((one) => one.type === "PROPTAG" && (one.value & 0xffff) === value);
  return {
    kind: "property type",
    name,
    summary: `property type ${hex(value, 4)}`,
    ...documented(constant),
    facts: factsOf(["value", `${hex(value, 4)} (${value})`], ["used by", tags.map((tag) => tag.name)]),
  };
}
