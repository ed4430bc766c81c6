import type { ConstantSetModel, FlagRole, Model, TargetModel } from "../../model/model.js";
import { jsdoc, link } from "../jsdoc.js";
import { enumerate, hex, quote, shortName } from "../names.js";

const roles: Readonly<Record<FlagRole, string>> = {
  out: "[out] The store sets it.",
  in: "[in] The client sets it.",
  success: "[in] The client sets it to acknowledge.",
  plain: "",
};

/** The sets of flags and values, with their documentation and masks. */
export function flagsView(model: Model): object {
  const all = [...model.constants, ...model.enums.flatMap(({ members }) => members)];
  const constants = new Map(all.map((constant) => [constant.name, constant]));
  return {
    example: exampleOf(model),
    sets: model.sets.map((set) => ({
      name: set.name,
      doc: jsdoc(
        { text: describeSet(set), sources: sourcesOf(set, model) },
        { notes: describeRules(set), origin: set.origin },
      ),
      members: set.members.map(({ name, value, role }) => {
        const doc = constants.get(name)!.doc;
        return {
          key: shortName(name, set.prefix),
          value: set.kind === "flags" ? hex(value) : String(value),
          doc: jsdoc({ ...doc, text: [`\`${name}\`: ${doc.text}`, roles[role]].filter(Boolean).join(" ") }),
        };
      }),
    })),
    flagSets: model.sets
      .filter((set) => set.kind === "flags")
      .map((set) => ({
        name: set.name,
        link: link(set.name),
        prefix: quote(set.prefix),
        out: hex(mask(set, ["out"])),
        in: hex(mask(set, ["in", "success", "plain"])),
      })),
  };
}

/** Two flags of a set that a store and a client set: as a number and as text. */
function exampleOf({ sets }: Model): object | undefined {
  const set = sets.find(({ members }) => members.some(({ role }) => role === "out") && members.length > 1);
  if (set === undefined) return undefined;
  const flags = [set.members[0]!, set.members.at(-1)!];
  return {
    set: set.name,
    value: hex(flags.reduce((bits, { value }) => (bits | value) >>> 0, 0)),
    text: flags.map(({ name }) => name).join("|"),
  };
}

/** The bits of a set that have one of the given roles. */
export function mask(set: ConstantSetModel, wanted: readonly FlagRole[]): number {
  return set.members
    .filter(({ role }) => wanted.includes(role))
    .reduce((bits, { value }) => (bits | value) >>> 0, 0);
}

function describeSet(set: ConstantSetModel): string {
  const targets = set.targets.map(linkTarget);
  const what = set.kind === "flags" ? "Flags" : "Values";
  const names = `${what} whose names begin with \`${set.prefix}\``;
  return targets.length === 0 ? `${names}.` : `${names}: ${what.toLowerCase()} of ${enumerate(targets)}.`;
}

function linkTarget({ owner, method, member }: TargetModel): string {
  return method === undefined ? link(owner, member) : `\`${member}\` of ${link(owner, method)}`;
}

/** The pages about what holds the flags. */
function sourcesOf({ targets }: ConstantSetModel, { structs, interfaces }: Model): string[] {
  const docs = targets.map(({ owner, method }) =>
    method === undefined
      ? structs.find(({ name }) => name === owner)?.doc
      : interfaces.find(({ name }) => name === owner)?.methods.find(({ name }) => name === method)?.doc,
  );
  return [...new Set(docs.flatMap((doc) => doc?.sources ?? []))];
}

function describeRules(set: ConstantSetModel): string[] {
  const exclusive = set.exclusive.map((flags) => `Only one of ${enumerate(flags, "or")} may be set.`);
  const requires = set.requires.map(({ flag, needs }) => `${flag} needs ${needs}.`);
  return [...exclusive, ...requires];
}
