import type { DocModel, OriginModel } from "../model/model.js";
import type { Matching } from "./matching.js";
import type { Pair } from "./pairing.js";

/** A declaration of which nothing but the documentation changed its wording. It breaks nothing. */
export interface DocumentationChange {
  readonly subject: string;
  readonly old: OriginModel;
  readonly new: OriginModel;
}

interface Documented {
  readonly name: string;
  readonly doc: DocModel;
  readonly origin: OriginModel;
}

/** The declarations that both versions have and document in other words. */
export function compareDocumentation(matching: Matching): DocumentationChange[] {
  const owners = [...matching.structs.pairs, ...matching.interfaces.pairs, ...matching.enums.pairs];
  const machine = { old: matching.old.machine, new: matching.new.machine };
  const states = (machine.old?.list ?? []).flatMap((old): Pair<Documented>[] => {
    const name = matching.renamed("state", old.name);
    const now = machine.new?.list.find((state) => state.name === name);
    return now === undefined ? [] : [{ old, new: now, moved: false }];
  });
  return [
    ...owners.flatMap((pair) => compare(pair)),
    ...[...matching.constants.pairs, ...matching.sets.pairs].flatMap((pair) => compare(pair)),
    // The documentation of interface ids is made from that of the interfaces.
    ...matching.identifiers.pairs.filter((pair) => pair.new.kind !== "iid").flatMap((pair) => compare(pair)),
    ...inside(matching.structs.pairs, matching.members),
    ...inside(matching.interfaces.pairs, matching.methods),
    ...inside(matching.enums.pairs, matching.enumMembers),
    ...states.flatMap((pair) => compare(pair)),
    ...(machine.old !== undefined && machine.new !== undefined
      ? compare({
          old: { ...machine.old, name: `machine ${machine.old.states}` },
          new: { ...machine.new, name: machine.new.states },
        })
      : []),
  ];
}

function inside<Owner extends Documented>(
  owners: readonly Pair<Owner>[],
  items: ReadonlyMap<Owner, { readonly pairs: readonly Pair<Documented>[] }>,
): DocumentationChange[] {
  return owners.flatMap((owner) =>
    items.get(owner.new)!.pairs.flatMap((pair) => compare(pair, `${owner.old.name}.`)),
  );
}

function compare(
  { old, new: now }: { readonly old: Documented; readonly new: Documented },
  owner = "",
): DocumentationChange[] {
  if (JSON.stringify(old.doc) === JSON.stringify(now.doc)) return [];
  return [{ subject: owner + old.name, old: old.origin, new: now.origin }];
}
