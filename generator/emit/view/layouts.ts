import { type Architecture, architectures, computeLayouts } from "../../model/layout.js";
import type { Model } from "../../model/model.js";
import { comment } from "../jsdoc.js";

/** The structs and unions whose members are known. */
export function withLayouts({ structs }: Model): boolean {
  return structs.some(({ opaque }) => !opaque);
}

export function layoutsView(model: Model): object {
  const structs = new Map(model.structs.map((struct) => [struct.name, struct]));
  return {
    layouts: [...computeLayouts(model)].map(([name, layout]) => {
      const { kind, pack, origin } = structs.get(name)!;
      const packing = pack === undefined ? "" : ` Packed to ${pack} byte${pack === 1 ? "" : "s"}.`;
      const targets = architectures.map((architecture: Architecture) => {
        const { size, align, members } = layout[architecture];
        const offsets = members.map((member) => `${propertyKey(member.name)}: ${member.offset}`).join(", ");
        return { architecture, size, align, offsets };
      });
      return { name, doc: comment(`The ${kind} of ${origin.file}:${origin.line}.${packing}`), targets };
    }),
  };
}

/** A member's name as a key of an object literal, where `__proto__` means something else. */
export function propertyKey(name: string): string {
  return name === "__proto__" ? `["${name}"]` : name;
}
