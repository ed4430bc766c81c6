import fc from "fast-check";

export type Side = "store" | "server";

/**
 * Something that happens. Plain data: numbers choose among what is there when it happens, so that every part of a list
 * of commands is a list of commands.
 */
export type Command =
  | { readonly do: "create folder"; readonly side: Side; readonly parent: number }
  | { readonly do: "rename folder"; readonly side: Side; readonly folder: number }
  | { readonly do: "move folder"; readonly side: Side; readonly folder: number; readonly to: number }
  | { readonly do: "delete folder"; readonly side: Side; readonly folder: number }
  | { readonly do: "add"; readonly side: Side; readonly folder: number; readonly associated: boolean }
  | { readonly do: "update"; readonly side: Side; readonly item: number }
  | { readonly do: "move"; readonly side: Side; readonly item: number; readonly to: number }
  | { readonly do: "flag"; readonly side: Side; readonly item: number; readonly flag: number }
  | { readonly do: "delete"; readonly side: Side; readonly item: number }
  | { readonly do: "complete"; readonly item: number }
  | { readonly do: "sync"; readonly headersOnly: boolean }
  | { readonly do: "fault"; readonly fault: Fault; readonly at: number; readonly times: number }
  | { readonly do: "crash"; readonly at: number }
  | { readonly do: "forget" }
  | { readonly do: "settle" };

/** What goes wrong with a call of the server, or a commit of the store. */
export type Fault = "refused" | "unavailable" | "answer lost" | "server full" | "store full";

const number = fc.nat({ max: 63 });
const side = fc.constantFrom<Side>("store", "server");

/** One command. What people do often comes often. */
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("create folder"), side, parent: number }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("rename folder"), side, folder: number }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("move folder"), side, folder: number, to: number }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("delete folder"), side, folder: number }) },
  {
    weight: 10,
    arbitrary: fc.record({
      do: fc.constant("add"),
      side,
      folder: number,
      associated: fc.nat({ max: 7 }).map((n) => n === 0),
    }),
  },
  { weight: 8, arbitrary: fc.record({ do: fc.constant("update"), side, item: number }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant("move"), side, item: number, to: number }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant("flag"), side, item: number, flag: number }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("delete"), side, item: number }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("complete"), item: number }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant("sync"),
      headersOnly: fc.nat({ max: 7 }).map((n) => n === 0),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("fault"),
      fault: fc.constantFrom<Fault>("refused", "unavailable", "answer lost", "server full", "store full"),
      at: fc.nat({ max: 40 }),
      times: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("crash"), at: fc.nat({ max: 300 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("forget") }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("settle") }) },
) as fc.Arbitrary<Command>;

export function commandLists(longest: number): fc.Arbitrary<Command[]> {
  return fc.array(command, { minLength: 1, maxLength: longest, size: "max" });
}

/** Whether nothing breaks off: then it does not matter in which order things are done. */
export function isQuiet({ do: what }: Command): boolean {
  return what !== "fault" && what !== "crash";
}
