import { explainConstant } from "./constants.js";
import { documented, type Explanation, factsOf, hex } from "./explanation.js";
import { explainHResult, isFailure } from "./hresults.js";
import type { Knowledge } from "./knowledge.js";
import { explainState } from "./states.js";

export function isNumber(text: string): boolean {
  return /^(?:0x[0-9a-f]{1,8}|-?\d{1,10})$/i.test(text);
}

/** What a number can be: a result code, a property tag, a property's id, or the value of flags and states. */
export function explainNumber(text: string, know: Knowledge): Explanation[] {
  const number = Number(text);
  if (number < -0x80000000 || number > 0xffffffff) return [];
  const value = number >>> 0;
  const { constants } = know.model;
  if (value !== 0 && know.model.hresults.some((one) => one.value === value))
    return [explainHResult(value, know)];
  const exact = constants.filter((one) => one.value === value);
  const tags = constants.filter((one) => one.type === "PROPTAG");
  const named = [
    ...exact.map((one) => explainConstant(one, know)),
    ...tags.filter((tag) => tag.value >>> 16 === value).map((tag) => explainConstant(tag, know)),
    ...know.states
      .filter((state) => state.value === value)
      .map((state) => explainState(state, know.model.machine!, know)),
  ];
  if (named.length > 0) return named;
  if (isFailure(value)) return [explainHResult(value, know)];
  return tags
    .filter((tag) => value > 0xffff && tag.value >>> 16 === value >>> 16)
    .map((tag) => likeTag(value, tag.name, know));
}

/** A tag that the IDL does not name, but whose id it knows under another type. */
function likeTag(value: number, name: string, know: Knowledge): Explanation {
  const type = know.model.constants.find((one) => one.type === "PROPTYPE" && one.value === (value & 0xffff));
  return {
    kind: "property tag",
    name: hex(value, 8),
    summary: `the property of ${name}, with type ${type?.name ?? hex(value & 0xffff, 4)}`,
    ...documented(know.constant(name)!),
    facts: factsOf(
      ["value", `${hex(value, 8)} (${value})`],
      ["id", hex(value >>> 16, 4)],
      ["type", type && `${type.name}: ${type.doc.text}`],
      ["see", name],
    ),
  };
}
