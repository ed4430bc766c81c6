import type { Span } from "../../language/source.js";
import { defineRule, type Finding } from "../rule.js";

export const duplicateValue = defineRule({
  name: "duplicate-value",
  summary: "two names of an enum, or of a set of values, have the same value",
  why: "Nobody can tell the two apart, and a value shows as the first of them. Flags that share bits are a mistake that the compiler reports (IDL305).",
  severity: "warn",
  example: {
    within: "file",
    bad: `/** The view is closed. */
const ULONG VIEW_CLOSED = 0;
/** The view is open. */
const ULONG VIEW_OPEN = 0;

#ifdef IOSTX_IDLC
values VIEW { VIEW_CLOSED, VIEW_OPEN }
#endif`,
    good: `/** The view is closed. */
const ULONG VIEW_CLOSED = 0;
/** The view is open. */
const ULONG VIEW_OPEN = 1;

#ifdef IOSTX_IDLC
values VIEW { VIEW_CLOSED, VIEW_OPEN }
#endif`,
  },

  *check({ model, scope }) {
    const values = new Map(model.constants.map(({ name, value }) => [name, value]));
    for (const { name, members } of model.enums) {
      const nodes = scope.enums.find((node) => node.name.text === name)!.members;
      yield* repeated(
        name,
        members.map((member, index) => ({ ...member, span: nodes[index]!.name.span })),
      );
    }
    for (const { kind, name, groups } of scope.sets) {
      if (kind !== "values") continue;
      const members = groups.flatMap(({ flags }) => flags);
      yield* repeated(
        name.text,
        members.map(({ text, span }) => ({ name: text, value: values.get(text), span })),
      );
    }
  },
});

interface Value {
  readonly name: string;
  readonly value: number | undefined;
  readonly span: Span;
}

function* repeated(owner: string, members: readonly Value[]): Iterable<Finding> {
  for (const [index, { name, value, span }] of members.entries()) {
    const first = members.slice(0, index).find((other) => other.value === value);
    if (first === undefined) continue;
    yield {
      name: `${owner}.${name}`,
      span,
      message: `${name} has the value ${value} of ${first.name}`,
      fix: "give it a value of its own, or remove one of the two",
    };
  }
}
