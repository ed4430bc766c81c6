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
    /** Puts a title above, and tells the one before. */
    HRESULT Title([in, out] LPSTR *ppszTitle);
}`,
    good: `/** Shows views. */
[object, local, uuid(12345678-0000-0000-0000-000000000001)]
interface IViewer : IUnknown
{
    /** Puts a title above. */
    HRESULT Title([in] LPSTR pszTitle);
}`,
  },

  *check({ scope, model }) {
    for (const { owner, method, message, fix } of lacksOf(model)) {
      const declared = scope.interfaces.get(owner)?.methods?.find(({ name }) => name.text === method.name);
      if (declared === undefined) continue;
      yield { name: `${owner}.${method.name}`, span: declared.name.span, message, fix };
    }
  },
});
