import * as assert from "uvu/assert";
import { HeaderNames } from "../../../generator/emit/view/header-names.js";
import { type Architecture, computeLayouts, type Layout } from "../../../generator/model/layout.js";
import type { Model } from "../../../generator/model/model.js";
import { type Compiler, compile } from "./compilers.js";

/** Structs and unions as they are in memory, by name. */
export type Layouts = ReadonlyMap<string, Layout>;

/** What the model says, under the names of the header. */
export function expected(model: Model, architecture: Architecture): Layouts {
  const names = new HeaderNames(model);
  const layouts = computeLayouts(model);
  return new Map(
    model.structs
      .filter(({ opaque }) => !opaque)
      .map((struct) => {
        const { size, align, members } = layouts.get(struct.name)![architecture];
        const safe = names.members(struct);
        return [
          names.global(struct.name),
          { size, align, members: members.map((member, index) => ({ ...member, name: safe[index]! })) },
        ];
      }),
  );
}

/** What a compiler says when it is asked for the size and offset of each, read from the numbers in its output. */
export function measured(compiler: Compiler, text: string, wanted: Layouts): Layouts {
  const questions = [...wanted].flatMap(([name, { members }]) => [
    `sizeof(${name})`,
    `_Alignof(${name})`,
    ...members.flatMap((member) => [
      `offsetof(${name}, ${member.name})`,
      `sizeof(((${name} *)0)->${member.name})`,
    ]),
  ]);
  // One more than each, so that there is no zero, for which compilers have shorter forms.
  const program = `${text}\nconst unsigned answers[] = { ${questions.map((one) => `${one} + 1`).join(",\n")} };\n`;
  const { complaints, stdout } = compile(compiler, "c11", program, ["-S", "-o", "-"]);
  assert.is(complaints, "");
  const numbers = stdout.slice(stdout.search(/^_?answers:/m)).matchAll(/^\s+\.long\s+(\d+)/gm);
  const answers = [...numbers].map(([, number]) => Number(number) - 1);
  assert.is(answers.length >= questions.length, true, "the compiler did not answer all questions");
  let at = 0;
  const next = () => answers[at++]!;
  return new Map(
    [...wanted].map(([name, { members }]) => {
      const [size, align] = [next(), next()];
      return [
        name,
        {
          size,
          align,
          members: members.map((member) => ({ name: member.name, offset: next(), size: next() })),
        },
      ];
    }),
  );
}

/** What clang prints of the layouts that it uses: everything but the sizes of members. */
export function dumped(compiler: Compiler, text: string, wanted: Layouts): Layouts {
  const options = ["-fsyntax-only", "-Xclang", "-fdump-record-layouts-complete"];
  const { complaints, stdout } = compile(compiler, "c++11", text, options);
  assert.is(complaints, "");
  const found = new Map<string, Layout>();
  for (const record of stdout.split("*** Dumping AST Record Layout").slice(1)) {
    const name = /^\s*0 \| (?:struct|union) (\w+)/m.exec(record)?.[1] ?? "";
    const known = wanted.get(name);
    if (known === undefined) continue;
    const [, size, align] = /\[sizeof=(\d+),(?: dsize=\d+,)? align=(\d+)/.exec(record)!;
    const members = [...record.matchAll(/^ *(\d+) \| {3}\S.*?(\w+)$/gm)].map(([, offset, member], index) => ({
      name: member!,
      offset: Number(offset),
      size: known.members[index]?.size ?? 0,
    }));
    found.set(name, { size: Number(size), align: Number(align), members });
  }
  return found;
}

/** What two views of the same structs do not agree on, in words. */
export function differences(ours: Layouts, theirs: Layouts): string[] {
  return [...ours].flatMap(([name, our]) => {
    const their = theirs.get(name);
    if (their === undefined) return [`${name} is missing`];
    const whole = (["size", "align"] as const)
      .filter((key) => our[key] !== their[key])
      .map((key) => `${name}: ${key} ${our[key]}, not ${their[key]}`);
    const members = our.members.flatMap((member, index) => {
      const [a, b] = [member, their.members[index]].map(
        (one) => one && `${one.name} ${one.offset} ${one.size}`,
      );
      return a === b ? [] : [`${name}: ${a}, not ${b ?? "there"}`];
    });
    const more = their.members
      .slice(our.members.length)
      .map((member) => `${name}: ${member.name} is too many`);
    return [...whole, ...members, ...more];
  });
}
