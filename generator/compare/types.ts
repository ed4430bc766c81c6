import { primitiveSize } from "../model/layout.js";
import type { AliasModel, MethodModel, Model, TypeModel } from "../model/model.js";

/**
 * How two types compare in memory: `respelled` are types of the same bytes and meaning of which one says more, for
 * instance `void *` and `LPSTREAM`.
 */
export type TypeComparison = "same" | "respelled" | "different";

/** Compares types of two versions, in the light of the names that changed. */
export class TypeComparer {
  readonly #renames: ReadonlyMap<string, string>;
  /** Aliases that stand for something else, by what they stand for now; among them those that stand on such ones. */
  readonly #affected = new Map<string, { readonly old: TypeModel; readonly new: TypeModel }>();
  readonly #changed = new Set<string>();

  /** @param renames names of structs, enums and interfaces of the old version that are others in the new one */
  constructor(old: Model, now: Model, renames: ReadonlyMap<string, string>) {
    this.#renames = renames;
    const aliases = new Map(now.aliases.map((alias) => [alias.name, alias]));
    for (const { name, type } of old.aliases) {
      const other = aliases.get(name)?.type;
      if (other === undefined || this.#compareResolved(type, other) === "same") continue;
      // Aliases come in the order of declaration: one that stands on a changed one has not changed itself.
      if (this.compare(type, other) !== "same") this.#changed.add(name);
      this.#affected.set(name, { old: type, new: other });
    }
  }

  /** Whether an alias stands for something else, and not only because another alias does. */
  isChanged({ name }: AliasModel): boolean {
    return this.#changed.has(name);
  }

  /** A type of the old version as it would be if the aliases stood for what they stand for now. */
  updated(type: TypeModel): TypeModel {
    const alias = this.#affected.get(baseOf(type));
    if (alias === undefined) return type;
    const { old, new: now } = alias;
    return {
      ...now,
      pointers: now.pointers + type.pointers - old.pointers,
      lengths: [...type.lengths.slice(0, type.lengths.length - old.lengths.length), ...now.lengths],
      written: type.written,
    };
  }

  /** Compares types; a change of an alias is told once, of the alias, and not of all that is declared with it. */
  compare(old: TypeModel, now: TypeModel): TypeComparison {
    return this.#compareResolved(baseOf(old) === baseOf(now) ? this.updated(old) : old, now);
  }

  #compareResolved(old: TypeModel, now: TypeModel): TypeComparison {
    if (old.lengths.join() !== now.lengths.join()) return "different";
    const name = this.#renames.get(old.name) ?? old.name;
    if (old.kind === now.kind && name === now.name && old.pointers === now.pointers)
      return old.meaning === now.meaning ? "same" : "different";
    if (isUntyped(old) ? now.pointers > 0 : isUntyped(now) && old.pointers > 0) return "respelled";
    if (
      old.pointers === now.pointers &&
      (isWord(old) ? now.kind === "enum" : old.kind === "enum" && isWord(now))
    )
      return "respelled";
    return "different";
  }
}

/** A type as the IDL writes it. */
export function typeText({ written, lengths }: TypeModel): string {
  return written + lengths.map((length) => `[${length}]`).join("");
}

/** A method as the IDL writes it, without documentation. */
export function methodText({ name, returns, parameters }: MethodModel): string {
  const list = parameters.map((parameter) => {
    const direction = parameter.direction === "inout" ? "in, out" : parameter.direction;
    const text = typeText(parameter.type);
    return `[${direction}] ${text}${text.endsWith("*") ? "" : " "}${parameter.name}`;
  });
  return `${typeText(returns)} ${name}(${list.join(", ")})`;
}

/** The name that a type is written with, without what C writes around it. */
function baseOf({ written }: TypeModel): string {
  return written.replace(/ const\b/, "").replace(/[ *]+$/, "");
}

function isUntyped({ kind, pointers }: TypeModel): boolean {
  return kind === "void" && pointers === 1;
}

function isWord({ kind, name }: TypeModel): boolean {
  return kind === "primitive" && /^u?int/.test(name) && primitiveSize(name) === 4;
}
