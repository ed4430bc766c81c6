import type { EnumModel, Model } from "../../model/model.js";
import { jsdoc } from "../jsdoc.js";

/** The enums but for the one of the machine's states, which has a module of its own. */
export function shownEnums({ enums, machine }: Model): EnumModel[] {
  return enums.filter(({ name }) => name !== machine?.states);
}

export function enumsView(model: Model): object {
  return {
    enums: shownEnums(model).map(({ name, members, doc, origin }) => ({
      name,
      doc: jsdoc(doc, { origin }),
      members: members.map((member) => ({ name: member.name, value: member.value, doc: jsdoc(member.doc) })),
    })),
  };
}
