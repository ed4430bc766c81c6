import type { FailureKind, MachineModel } from "../../model/model.js";
import { link } from "../jsdoc.js";
import { enumerate } from "../names.js";

type Reasons = readonly (readonly [FailureKind, string])[];

/** What every call of the machine may fail with. */
const everywhere: Reasons = [
  ["busy", "while another call is under way"],
  ["exception", "where the store fails in a way that has no code of its own"],
];

/** With which codes a method of the machine fails, and when; nothing for a method that the machine does not know. */
export function failureNotes(machine: MachineModel | undefined, method: string): string[] {
  const reasons = machine === undefined ? undefined : reasonsOf(machine, method);
  if (machine === undefined || reasons === undefined) return [];
  const all = [...reasons, ...everywhere].map(
    ([kind, when]) => `${link("HR", machine.failures[kind])} ${when}`,
  );
  return [`Fails with ${enumerate(all)}.`];
}

function reasonsOf(machine: MachineModel, method: string): Reasons | undefined {
  const { init, begin, result, end, list } = machine;
  const begins = list.some(({ by }) => by?.method === method);
  const ends = list.some(({ until }) => until?.method === method);
  if (method === init.method)
    return [
      ["sequence", "while a state is open"],
      ["flags", "for flags that it does not know"],
    ];
  if (method === begin.method || begins)
    return [
      ["sequence", "where the state cannot be entered"],
      ...(begins ? [] : ([["uninitialized", `before ${init.method}`]] as const)),
      ["argument", "for a number that is no state, and while the struct of the present state breaks a rule"],
      ["empty", "where there is nothing to do"],
      ["unsupported", "where the store does not have the state"],
    ];
  if (method === result.method) return [["sequence", "where no state is open"]];
  if (method === end.method)
    return [
      ["sequence", `where no state is open, and before ${result.method}`],
      ["argument", "while the struct of the state breaks a rule"],
      ["flags", "while it has flags that are not its own"],
    ];
  if (ends) return [["sequence", "in any other state"]];
  return undefined;
}
