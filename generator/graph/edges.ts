import type { MachineFacts } from "../emit/view/machine.js";

/** A way from one state to another, and what it takes to go it. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  /** The flag that opens it. */
  readonly when?: string;
  /** The method of its own that goes it. */
  readonly by?: string;
}

/** The ways of a machine, in the order in which all diagrams draw them. */
export function edgesOf({ open }: MachineFacts): Edge[] {
  return open.flatMap(({ name, from, by }) =>
    from.map((origin) => ({
      from: origin.state,
      to: name,
      ...(origin.when === undefined ? {} : { when: origin.when }),
      ...(by === undefined ? {} : { by: by.method }),
    })),
  );
}
