import * as assert from "uvu/assert";
import { slotsOf } from "../../../generator/emit/view/header-interfaces.js";
import { HeaderNames } from "../../../generator/emit/view/header-names.js";
import type { Model } from "../../../generator/model/model.js";
import { type Compiler, compile } from "./compilers.js";

/** The names of the methods of each interface by slot, those of its bases first. */
export type Vtables = ReadonlyMap<string, readonly string[]>;

/** What the model says, under the names of the header. */
export function expectedSlots(model: Model): Vtables {
  const names = new HeaderNames(model);
  return new Map(model.interfaces.map(({ name }) => [names.global(name), names.methods(name)]));
}

/** Whether the model itself numbers its slots from 0 without a gap. */
export function slotNumbers(model: Model): Map<string, number[]> {
  return new Map(model.interfaces.map((one) => [one.name, slotsOf(one, model).map(({ slot }) => slot)]));
}

/** What a compiler uses for the classes of C++. */
export function usedSlots(compiler: Compiler, text: string, wanted: Vtables): Vtables {
  return compiler.abi === "msvc" ? dumpedSlots(compiler, text, wanted) : pointedSlots(compiler, text, wanted);
}

/** Clang prints the tables of Microsoft's form when a constructor needs them. */
function dumpedSlots(compiler: Compiler, text: string, wanted: Vtables): Vtables {
  const classes = [...wanted.keys()].map(
    (name) => `struct Uses_${name} : ${name} { Uses_${name}(); };\nUses_${name}::Uses_${name}() {}`,
  );
  const options = ["-Xclang", "-fdump-vtable-layouts", "-S", "-emit-llvm", "-o", "/dev/null"];
  const { complaints, stdout } = compile(compiler, "c++11", `${text}\n${classes.join("\n")}\n`, options);
  assert.is(complaints, "");
  const tables = stdout.matchAll(/^VFTable for .*'Uses_(\w+)' \((\d+) entries\)\.\n((?: +\d+ \| .*\n)+)/gm);
  return new Map(
    [...tables].map(([, name, count, lines]) => {
      const slots = [...lines!.matchAll(/^ +\d+ \| .*::(\w+)\(.*$/gm)].map(([, method]) => method!);
      assert.is(slots.length, Number(count) - 1);
      return [name!, slots];
    }),
  );
}

/** In the form of all others, a pointer to a virtual method is its offset in the table plus 1. */
function pointedSlots(compiler: Compiler, text: string, wanted: Vtables): Vtables {
  const all = [...wanted].flatMap(([name, methods]) => methods.map((method) => ({ name, method })));
  const pointers = all.map(({ name, method }, index) => `auto pointer_${index}_ = &${name}::${method};`);
  const { complaints, stdout } = compile(compiler, "c++11", `${text}\n${pointers.join("\n")}\n`, [
    "-S",
    "-o",
    "-",
  ]);
  assert.is(complaints, "");
  const size = compiler.architecture === "x86" ? 4 : 8;
  const found = new Map<string, string[]>([...wanted.keys()].map((name) => [name, []]));
  for (const [, index, number] of stdout.matchAll(/^_?pointer_(\d+)_:\n\s+\.(?:long|quad)\s+(\d+)/gm)) {
    const { name, method } = all[Number(index)]!;
    found.get(name)![(Number(number) - 1) / size] = method;
  }
  return found;
}
