import type { Model, TypeModel } from "../../model/model.js";
import type { HeaderNames } from "./header-names.js";

/** How the types that the language has are spelled where `long` may have 64 bits. */
const builtIn: Readonly<Record<string, string>> = {
  byte: "unsigned char",
  boolean: "unsigned char",
  unsigned: "unsigned int",
  long: "IOSTX_LONG",
  "unsigned long": "unsigned IOSTX_LONG",
  hyper: "iostx_int64",
  "unsigned hyper": "iostx_uint64",
  double: "iostx_double",
  wchar_t: "IOSTX_WCHAR",
};

/** Spells types and declarations in C, under the names that the IDL gives them. */
export class HeaderTypes {
  readonly #names: HeaderNames;
  /** How many dimensions the arrays have that have names of their own. */
  readonly #dimensions: ReadonlyMap<string, number>;

  constructor(model: Model, names: HeaderNames) {
    this.#names = names;
    this.#dimensions = new Map(model.aliases.map(({ name, type }) => [name, type.lengths.length]));
  }

  /** `const ULONG *`, `LPMESSAGE` */
  spell(type: TypeModel): string {
    return this.declare(type, "").trimEnd();
  }

  /** `const ULONG *pulFolderOptions`, `UPTBLE rgte[2]` */
  declare({ written, lengths }: TypeModel, name: string): string {
    const { base, isConstant, stars } = parts(written);
    const own = lengths.slice(0, lengths.length - (this.#dimensions.get(base) ?? 0));
    const spelled = builtIn[base] ?? this.#names.global(base);
    return `${isConstant ? "const " : ""}${spelled} ${stars}${name}${own.map((length) => `[${length}]`).join("")}`;
  }
}

/** The name in a type as it is written. */
export function nameIn(type: TypeModel): string {
  return parts(type.written).base;
}

function parts(written: string): { base: string; isConstant: boolean; stars: string } {
  const end = written.indexOf(" *");
  const plain = end < 0 ? written : written.slice(0, end);
  const isConstant = plain.endsWith(" const");
  return {
    base: isConstant ? plain.slice(0, -" const".length) : plain,
    isConstant,
    stars: end < 0 ? "" : written.slice(end + 1),
  };
}
