import { lacksOf } from "../../model/passing.js";
import { defineRule } from "../rule.js";

export const nativeParameter = defineRule({
  name: "native-parameter",
  summary: "a method has a parameter, or a result, that COM objects of native code cannot be passed",
  why: "The rest of the SDK has the method. With native objects it cannot be called, and says so when somebody tries.",
  severity: "warn",
  example: {
    within: "file",
    bad: `/** Shows views. */
[object, local, uuid(12345678-0000-0000-0000-000000000001)]
interface IViewer : IUnknown
{
    /** Tells how often it was shown. */
    HRESULT Count([in, out] ULONG *pulCount);
}`,
    good: `/** Shows views. */
[object, local, uuid(12345678-0000-0000-0000-000000000001)]
interface IViewer : IUnknown
{
    /** Tells how often it was shown. */
    HRESULT Count([out] ULONG *pulCount);
}`,
  },

  *check({ scope, model }) {
    for (const { owner, method, lack } of lacksOf(model)) {
      const declared = scope.interfaces.get(owner)?.methods?.find(({ name }) => name.text === method);
      if (declared === undefined) continue;
      yield {
        name: `${owner}.${method}`,
        span: declared.name.span,
        message: `${method} of ${owner} cannot be called on native objects: there is no way to pass ${lack}`,
        fix: "declare it as a value, bytes, a struct, a list with its count, or an object, [in] or [out]; or mark the method @placeholder",
      };
    }
  },
});
