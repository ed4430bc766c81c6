import type { Span } from "../../language/source.js";
import type { TypeModel } from "../../model/model.js";
import { indexOf, isCountName, isNumber } from "../counts.js";
import { defineRule, type Finding } from "../rule.js";

export const missingSize = defineRule({
  name: "missing-size",
  summary: "a count stands beside a pointer, but nothing says that it counts what the pointer leads to",
  why: "The SDK makes one list of a counted pointer and checks its length. A pointer without a count is one element.",
  severity: "warn",
  example: {
    within: "file",
    bad: `/** Shows views. */
[object, local, uuid(12345678-0000-0000-0000-000000000001)]
interface IViewer : IUnknown
{
    /** Shows the view of a name. */
    HRESULT Show([in] ULONG cbName, [in] LPBYTE pbName);
}`,
    good: `/** Shows views. */
[object, local, uuid(12345678-0000-0000-0000-000000000001)]
interface IViewer : IUnknown
{
    /** Shows the view of a name. */
    HRESULT Show([in] ULONG cbName, [in, size_is(cbName)] LPBYTE pbName);
}`,
  },

  *check({ items, model, struct }) {
    const spans = new Map(items.map(({ path, name }) => [path, name.span]));
    for (const { name, methods } of model.interfaces) {
      for (const method of methods) {
        const fix = (count: string) => `write [size_is(${count})] before the pointer`;
        yield* pairs(`${name}.${method.name}`, method.parameters, spans, fix);
      }
    }
    for (const { name, members } of model.structs) {
      // A projected struct is read as a whole; the compiler knows what its two members mean.
      if (struct(name)?.projection !== undefined) continue;
      const shown = members.filter(({ direction }) => direction !== undefined && direction !== "reserved");
      yield* pairs(
        name,
        shown,
        spans,
        (count, pointer) => `write ${pointer}[${count}] where its direction is`,
      );
    }
  },
});

/** A parameter or a member. */
interface Slot {
  readonly name: string;
  readonly type: TypeModel;
  readonly direction?: string;
  readonly count?: string;
}

/** Counts that count nothing, beside a pointer that nothing counts. */
function* pairs(
  owner: string,
  slots: readonly Slot[],
  spans: ReadonlyMap<string, Span>,
  fix: (count: string, pointer: string) => string,
): Iterable<Finding> {
  const names = slots.map(({ name }) => name);
  for (const [index, { name: count, type }] of slots.entries()) {
    if (!isCountName(count) || !isNumber(type)) continue;
    // The count of a loop goes with an index, not with a list.
    if (names.includes(indexOf(count)) || slots.some((slot) => slot.count === count)) continue;
    const pointer = [slots[index + 1], slots[index - 1]].find((slot) => slot !== undefined && isList(slot));
    if (pointer === undefined) continue;
    yield {
      name: `${owner}.${pointer.name}`,
      span: spans.get(`${owner}.${pointer.name}`)!,
      message: `nothing says that ${count} counts what ${pointer.name} leads to`,
      fix: fix(count, pointer.name),
    };
  }
}

/** Whether a slot may lead to several elements: a pointer to data that the caller gives, or a buffer to be filled. */
function isList({ type, direction, count }: Slot): boolean {
  if (count !== undefined || type.pointers === 0 || type.kind === "interface") return false;
  if (type.kind === "void" || /^char/.test(type.name)) return false;
  return direction === "in" || direction === "inout" || type.name === "uint8";
}
