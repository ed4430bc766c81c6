import { MachineFacts } from "../emit/view/machine.js";
import type { EnumModel, MachineModel, StateModel } from "../model/model.js";
import { documented, type Explanation, factsOf, firstSentence } from "./explanation.js";
import type { Knowledge } from "./knowledge.js";

export function explainState(state: StateModel, machine: MachineModel, know: Knowledge): Explanation {
  const { name, value, struct, from, by, until, loops } = state;
  const facts = new MachineFacts(know.model);
  const member = know.model.enums
    .find((one) => one.name === machine.states)
    ?.members.find((one) => one.name === name);
  const children = know.states.flatMap((child) =>
    child.from
      .filter((origin) => origin.state === name)
      .map(({ when }) => `${child.name}${when === undefined ? "" : ` with ${when}`}`),
  );
  const said = documented(state);
  return {
    kind: "state",
    name,
    summary: `state ${value} of ${machine.interface}${struct === undefined ? "" : `, with ${struct}`}`,
    ...said,
    text: [member?.doc.text ?? "", said.text].filter(Boolean).join("\n\n"),
    facts: factsOf(
      ["value", String(value)],
      ["struct", struct && `${struct}: ${firstSentence(know.struct(struct)?.doc.text ?? "")}`],
      [
        "entered from",
        from.map((origin) => `${origin.state}${origin.when === undefined ? "" : ` with ${origin.when}`}`),
      ],
      ["leads to", children],
      ["way there", struct && facts.path(name).join(", ")],
      ["begun by", struct && (by?.method ?? machine.begin.method)],
      ["ended by", struct && `${machine.result.method}, then ${until?.method ?? machine.end.method}`],
      [
        "loops",
        loops.map(({ child, index, count }) => `${child} while ${index.join("[].")} < ${count.join("[].")}`),
      ],
      ["mentioned by", know.mentions(name)],
    ),
  };
}

export function explainEnum(node: EnumModel, know: Knowledge): Explanation {
  return {
    kind: "enum",
    name: node.name,
    summary: `enum of ${node.members.length} values`,
    ...documented(node),
    facts: factsOf(
      ["values", node.members.map(({ name, value, doc }) => `${value} ${name}: ${firstSentence(doc.text)}`)],
      [
        "machine",
        know.model.machine?.states === node.name ? `of ${know.model.machine.interface}` : undefined,
      ],
      ["used by", know.usersOf("enum", node.name)],
    ),
  };
}

export function explainEnumerator(
  member: EnumModel["members"][number],
  node: EnumModel,
  know: Knowledge,
): Explanation {
  return {
    kind: "value",
    name: member.name,
    summary: `${member.value}, value of ${node.name}`,
    ...documented(member),
    facts: factsOf(["value", String(member.value)], ["mentioned by", know.mentions(member.name)]),
  };
}
