import { hasTag } from "../../model/describe.js";
import { defineRule } from "../rule.js";

export const placeholderParameters = defineRule({
  name: "placeholder-parameters",
  summary: "a slot that nobody calls has parameters",
  why: "A placeholder only keeps its place in the vtable. Parameters suggest a signature that nobody has documented.",
  severity: "warn",
  example: {
    within: "file",
    bad: `/** Shows views. */
[object, local, uuid(12345678-0000-0000-0000-000000000001)]
interface IViewer : IUnknown
{
    /** @placeholder */
    HRESULT Placeholder3([in] ULONG ulFlags);
}`,
    good: `/** Shows views. */
[object, local, uuid(12345678-0000-0000-0000-000000000001)]
interface IViewer : IUnknown
{
    /** @placeholder */
    HRESULT Placeholder3();
}`,
  },

  *check({ scope }) {
    for (const { name: owner, methods } of scope.interfaces.values()) {
      for (const { name, doc, parameters } of methods ?? []) {
        const [first] = parameters;
        if (first === undefined || !hasTag(doc, "placeholder")) continue;
        yield {
          name: `${owner.text}.${name.text}`,
          span: { ...first.span, end: parameters.at(-1)!.span.end },
          message: `the placeholder ${name.text} of ${owner.text} has parameters`,
          fix: "remove them, or document the method and take @placeholder away",
        };
      }
    }
  },
});
