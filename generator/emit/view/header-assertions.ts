import { computeLayouts } from "../../model/layout.js";
import type { Model } from "../../model/model.js";
import { slotsOf } from "./header-interfaces.js";
import type { HeaderNames } from "./header-names.js";

/** What compilers are to confirm: sizes and offsets on x86 and x64, slots, and the size of enums. */
export function assertionViews(model: Model, names: HeaderNames) {
  const layouts = computeLayouts(model);
  const structs = model.structs
    .filter(({ opaque }) => !opaque)
    .map((struct) => {
      const { x86, x64 } = layouts.get(struct.name)!;
      const name = names.global(struct.name);
      return {
        struct: [name, x86.size, x64.size].join(", "),
        members: names.members(struct).map((member, index) => {
          const [small, large] = [x86.members[index]!, x64.members[index]!];
          return [name, member, small.offset, large.offset, small.size, large.size].join(", ");
        }),
      };
    });
  return {
    structs,
    enums: model.enums.map(({ name }) => names.global(name)),
    vtables: model.interfaces.map((one) => ({
      slots: slotsOf(one, model).map(
        (_, slot) => `${names.vtable(one.name)}, ${names.methods(one.name)[slot]}, ${slot}`,
      ),
    })),
  };
}
