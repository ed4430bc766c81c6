import type { Model } from "../../model/model.js";
import { shownEnums } from "./enums.js";
import { shownInterfaces } from "./interfaces.js";
import { shownStructs } from "./structs.js";

/** All names that a module may import; those that it does not use are left out when it is printed. */
export function importable(
  model: Model,
): Readonly<Record<"enums" | "states" | "structs" | "interfaces", string>> {
  const list = (items: readonly { readonly name: string }[]) =>
    items
      .map(({ name }) => name)
      .sort()
      .join(", ");
  return {
    enums: list(shownEnums(model)),
    states: model.machine?.states ?? "",
    structs: list(shownStructs(model)),
    interfaces: list(shownInterfaces(model)),
  };
}
