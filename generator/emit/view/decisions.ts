import type { MemberModel, Model } from "../../model/model.js";
import { code, decisions, pages, placeOf } from "./markdown.js";

/** What the original documents disagree about, wherever the IDL says so, and what was decided. */
export function decisionsView(model: Model): object {
  const subjects = subjectsOf(model).map(({ name, doc, origin }) => ({
    name: code(name),
    decisions: decisions(doc),
    pages: pages(doc),
    place: placeOf(origin),
  }));
  return { subjects };
}

/** Whether the IDL says anywhere that the original documents disagree. */
export function hasDecisions(model: Model): boolean {
  return subjectsOf(model).length > 0;
}

type Described = Pick<MemberModel, "name" | "doc" | "origin">;

function subjectsOf({ constants, structs, interfaces, enums, machine }: Model): Described[] {
  const within = (owner: string, items: readonly Described[]): Described[] =>
    items.map(({ name, doc, origin }) => ({ name: `${owner}.${name}`, doc, origin }));
  const all: Described[] = [
    ...constants,
    ...enums.flatMap((one) => [one, ...within(one.name, one.members)]),
    ...structs.flatMap((one) => [one, ...within(one.name, one.members)]),
    ...interfaces.flatMap((one) => [one, ...within(one.name, one.methods)]),
    ...(machine?.list ?? []),
  ];
  return all.filter(({ doc }) => doc.contradictions !== undefined);
}
