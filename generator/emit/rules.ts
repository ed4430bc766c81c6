import { elementType } from "../model/memory.js";
import type { ConstantSetModel, MemberModel, Model, StructModel, TypeModel } from "../model/model.js";
import type { TargetOptions } from "./options.js";
import { TypeScriptTypes } from "./types.js";
import { mask } from "./view/flags.js";

/** What a value must be; the vocabulary of the validators. */
export type Rule =
  | { readonly rule: "uint" | "int"; readonly bits: 8 | 16 | 32 }
  | { readonly rule: "bigint" | "digits" | "number" | "boolean" | "text" | "object" }
  | { readonly rule: "bytes"; readonly length?: number; readonly nullable?: boolean }
  | { readonly rule: "flags"; readonly set: FlagRules }
  | { readonly rule: "list"; readonly of: Rule; readonly length?: number; readonly nullable?: boolean }
  | RecordRule;

export interface RecordRule {
  readonly rule: "record";
  readonly struct: string;
  readonly nullable?: boolean;
  readonly members: readonly { readonly name: string; readonly rule: Rule }[];
  /** Lists whose length another member says. */
  readonly counts: readonly { readonly list: string; readonly count: string }[];
  /** Lists that are missing, or as long as another list. */
  readonly parallels: readonly { readonly list: string; readonly other: string }[];
  /** Flags that need a member. */
  readonly needs: readonly {
    readonly member: string;
    readonly flag: string;
    readonly bit: number;
    readonly needed: string;
  }[];
}

export interface FlagRules {
  readonly known: number;
  readonly names: readonly string[];
  readonly exclusive: readonly { readonly mask: number; readonly names: readonly string[] }[];
  readonly requires: readonly {
    readonly bit: number;
    readonly flag: string;
    readonly needs: number;
    readonly needed: string;
  }[];
}

/**
 * The rules of a struct as it crosses the interface: `out` as the store fills it, `in` as the client leaves it.
 * Each side answers only for the members that it writes.
 */
export function structRule(
  struct: StructModel,
  side: "out" | "in",
  model: Model,
  target: TargetOptions,
): RecordRule {
  return new RuleBuilder(model, side, target).record(struct);
}

class RuleBuilder {
  readonly #model: Model;
  readonly #side: "out" | "in";
  readonly #structs: ReadonlyMap<string, StructModel>;
  readonly #types: TypeScriptTypes;
  readonly #int64: "bigint" | "digits";

  constructor(model: Model, side: "out" | "in", target: TargetOptions) {
    this.#model = model;
    this.#side = side;
    this.#types = new TypeScriptTypes(model, target);
    this.#int64 = target.int64 === "bigint" ? "bigint" : "digits";
    this.#structs = new Map(model.structs.map((struct) => [struct.name, struct]));
  }

  record(struct: StructModel, nullable?: boolean): RecordRule {
    const flags = this.#flagMember(struct);
    const members = struct.members.filter((member) => this.#concerns(member) || member === flags);
    const set = flags === undefined ? undefined : this.#setOf(struct, flags);
    const needs =
      this.#side === "in" && set !== undefined ? set.requires.filter(({ kind }) => kind === "member") : [];
    return {
      rule: "record",
      struct: struct.name,
      ...(nullable ? { nullable } : {}),
      members: members.map((member) => ({ name: member.name, rule: this.#member(member, struct) })),
      counts: members.flatMap((member) =>
        member.count === undefined || this.#types.isParallel(member, struct)
          ? []
          : [{ list: member.name, count: member.count }],
      ),
      parallels: members.flatMap((member) =>
        this.#types.isParallel(member, struct) ? [{ list: member.name, other: member.count! }] : [],
      ),
      needs: needs.map(({ flag, needs: needed }) => ({
        member: flags!.name,
        flag,
        bit: set!.members.find(({ name }) => name === flag)!.value,
        needed,
      })),
    };
  }

  /** Whether the side writes the member; the flags are checked on both. */
  #concerns({ direction, type }: MemberModel): boolean {
    if (direction === "value" || direction === "inout") return true;
    if (direction === this.#side) return true;
    // A list of entries that the client acknowledges one by one comes back with its own [in] members.
    return this.#side === "in" && direction === "out" && type.pointers > 0 && this.#hasInMembers(type);
  }

  #hasInMembers(type: TypeModel): boolean {
    const struct = this.#structs.get(type.name);
    return struct?.members.some(({ direction }) => direction === "in" || direction === "inout") ?? false;
  }

  #flagMember(struct: StructModel): MemberModel | undefined {
    return struct.members.find((member) => this.#setOf(struct, member) !== undefined);
  }

  #setOf(struct: StructModel, member: MemberModel): ConstantSetModel | undefined {
    return this.#model.sets.find(({ targets }) =>
      targets.some(
        ({ owner, method, member: name }) => owner === struct.name && !method && name === member.name,
      ),
    );
  }

  #member(member: MemberModel, struct: StructModel): Rule {
    const set = this.#setOf(struct, member);
    if (set !== undefined) return { rule: "flags", set: this.#flags(set) };
    const { type } = member;
    if (type.lengths.length > 0) return this.#array(type, type.lengths);
    if (member.count !== undefined) {
      const element = { ...type, pointers: type.pointers - 1 };
      return element.name === "uint8" && element.pointers === 0
        ? { rule: "bytes" }
        : { rule: "list", of: this.#value(element), nullable: this.#types.isParallel(member, struct) };
    }
    return this.#value(type);
  }

  #array(type: TypeModel, lengths: readonly number[]): Rule {
    const [length = 0, ...inner] = lengths;
    const isBytes = type.name === "uint8" && type.pointers === 0;
    if (isBytes && inner.length === 0) return { rule: "bytes", length };
    const of = inner.length > 0 ? this.#array(type, inner) : this.#value({ ...type, lengths: [] });
    return { rule: "list", of, length };
  }

  #flags(set: ConstantSetModel): FlagRules {
    const roles =
      this.#side === "out" ? (["out", "plain"] as const) : (["out", "in", "success", "plain"] as const);
    const value = (name: string) => set.members.find((member) => member.name === name)?.value ?? 0;
    const allowed = set.members.filter(({ role }) => (roles as readonly string[]).includes(role));
    return {
      known: mask(set, roles),
      names: allowed.map(({ name }) => name),
      exclusive: set.exclusive.map((names) => ({
        names,
        mask: names.reduce((bits, name) => (bits | value(name)) >>> 0, 0),
      })),
      requires: set.requires
        .filter(({ kind }) => kind === "flag")
        .map(({ flag, needs }) => ({ bit: value(flag), flag, needs: value(needs), needed: needs })),
    };
  }

  #value(type: TypeModel): Rule {
    const { kind, name, pointers, meaning } = type;
    if (kind === "interface" || kind === "void") return { rule: "object" };
    if (kind === "struct") return this.#struct(name, pointers > 0);
    if (/^char/.test(name) && pointers > 0) return { rule: "text" };
    if (meaning === "BOOL" && pointers === 0) return { rule: "boolean" };
    if (/64$/.test(name)) return { rule: name.startsWith("float") ? "number" : this.#int64 };
    const bits = Number(/\d+$/.exec(name)?.[0] ?? 32) as 8 | 16 | 32;
    if (meaning === "HRESULT" && pointers === 0) return { rule: "uint", bits: 32 };
    return { rule: name.startsWith("int") ? "int" : "uint", bits };
  }

  #struct(name: string, nullable: boolean): Rule {
    const struct = this.#structs.get(name)!;
    switch (struct.projection) {
      case "bytes":
        return { rule: "bytes", nullable, ...byteLength(struct, this.#structs) };
      case "filetime":
      case "int64":
        return { rule: this.#int64 };
      case "list": {
        return { rule: "list", of: this.#value(elementType(struct)), nullable };
      }
      case "property":
        return { rule: "object" };
      default:
        // A chain of structs of one kind is followed by the store that built it, not by the validator.
        return nullable ? { rule: "object" } : this.record(struct);
    }
  }
}

/** The size of a struct that is shown as bytes; none where a count says it. */
function byteLength(struct: StructModel, structs: ReadonlyMap<string, StructModel>): { length?: number } {
  if (struct.members.some(({ type }) => type.pointers > 0)) return {};
  const size = (one: StructModel): number =>
    one.members.reduce((sum, { type }) => {
      const count = type.lengths.reduce((product, length) => product * length, 1);
      const bytes =
        type.kind === "struct" ? size(structs.get(type.name)!) : Number(/\d+$/.exec(type.name)?.[0]) / 8;
      return sum + count * bytes;
    }, 0);
  // The last member of a struct with an open end (`ab[1]`) says nothing of its length.
  const open = struct.members.at(-1)?.type.lengths.at(-1) === 1;
  return open ? {} : { length: size(struct) };
}
