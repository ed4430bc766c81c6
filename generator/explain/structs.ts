import type { AliasModel, Direction, MemberModel, StructModel } from "../model/model.js";
import { documented, type Explanation, factsOf, firstSentence } from "./explanation.js";
import { type Knowledge, typeText } from "./knowledge.js";

const directions: Readonly<Record<Direction, string>> = {
  out: "[out] the store fills it for the client",
  in: "[in] the client fills it for the store",
  inout: "[in, out] both sides write it",
  value: "part of a value, written as a whole",
  reserved: "reserved: leave it alone",
};

const projections: Readonly<Record<string, string>> = {
  bytes: "a Uint8Array",
  filetime: "a 64-bit number of 100-nanosecond steps since 1601",
  int64: "a 64-bit number",
  list: "a list",
  property: "the value of a property",
};

export function explainStruct(struct: StructModel, know: Knowledge): Explanation {
  const { name, kind, members, pack, projection, opaque } = struct;
  const layout = know.layout(name);
  return {
    kind: "struct",
    name,
    summary: opaque ? `${kind} of which only the name is known` : `${kind} of ${members.length} members`,
    ...documented(struct),
    facts: factsOf(
      ["states", know.statesOf(name)],
      [
        "size",
        layout &&
          `${inBytes(layout.x86.size, layout.x64.size)}${pack === undefined ? "" : `, packed to ${pack}`}`,
      ],
      ["in the SDK", projection && projections[projection]],
      [
        "members",
        members.map(({ name: member, type, direction, doc }) => {
          const way = direction === undefined || direction === "value" ? "" : ` [${direction}]`;
          return `${member}${way} ${typeText(type)}: ${firstSentence(doc.text)}`;
        }),
      ],
      ["used by", know.usersOf("struct", name)],
      ["mentioned by", know.mentions(name)],
    ),
  };
}

export function explainMember(member: MemberModel, struct: StructModel, know: Knowledge): Explanation {
  const { name, type, direction, count } = member;
  const layout = know.layout(struct.name);
  const at = (architecture: "x86" | "x64") =>
    layout?.[architecture].members.find((one) => one.name === name)?.offset;
  const set = know.setFor(struct.name, name);
  const loops = know.states
    .filter((state) => state.struct === struct.name)
    .flatMap((state) =>
      state.loops
        .filter(({ index, count: of }) => index[0] === name || of[0] === name)
        .map(
          ({ child, index, count: of }) =>
            `${state.name} begins ${child} while ${index.join("[].")} < ${of.join("[].")}`,
        ),
    );
  return {
    kind: "member",
    name: `${struct.name}.${name}`,
    summary: `${typeText(type)}${direction === undefined || direction === "value" ? "" : ` [${direction}]`}`,
    ...documented(member),
    ...(member.doc.sources === undefined ? { pages: documented(struct).pages } : {}),
    facts: factsOf(
      ["type", typeText(type)],
      ["direction", direction && directions[direction]],
      ["offset", layout && inBytes(at("x86") ?? 0, at("x64") ?? 0)],
      ["flags", set && `${set.name}: ${set.members.map((one) => one.name).join(", ")}`],
      ["elements", count && `as many as ${count} says`],
      [
        "counts",
        struct.members.filter((one) => one.count === name).map((one) => `the elements of ${one.name}`),
      ],
      ["loops", loops],
      ["states", know.statesOf(struct.name)],
    ),
  };
}

export function explainAlias({ name, type }: AliasModel, know: Knowledge): Explanation {
  const struct = know.struct(type.name);
  const owner = know.interface(type.name);
  const what = struct ?? owner;
  return {
    kind: "type",
    name,
    summary: `${type.pointers > 0 ? `${"pointer to ".repeat(type.pointers)}` : ""}${type.name}`,
    ...documented({ doc: what?.doc ?? { text: "" }, ...(what === undefined ? {} : { origin: what.origin }) }),
    facts: factsOf(["stands for", typeText(type)], ["see", what?.name]),
  };
}

/** A number of bytes on both processors. */
function inBytes(x86: number, x64: number): string {
  return x86 === x64 ? `${x86} bytes` : `${x86} bytes on x86, ${x64} on x64`;
}
