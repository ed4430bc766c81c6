import { inspect } from "node:util";
import type { ConstantSetModel, MemberModel, Model, StructModel } from "iostx/generator";
import { LENGTH, type Shape, Shapes } from "./shapes.js";

export type Direction = "out" | "in";

/** A struct, and whether the validator of a direction has to take it. */
export interface ValidatorCase {
  /** What is special about it, and the verdict: `UPMSG out: ulFlags has the unknown bit 0x20: reject`. */
  readonly name: string;
  readonly struct: string;
  /** `out` as the store fills it, `in` as the client leaves it. */
  readonly direction: Direction;
  readonly value: unknown;
  readonly verdict: "accept" | "reject";
  /** Of one to be rejected: the member that is wrong, as a JSON pointer. */
  readonly path?: string;
}

/** Structs with nothing wrong in them, and with one thing wrong, for every state's struct of a model. */
export function validatorCases(model: Model): ValidatorCase[] {
  const structs = model.machine?.list.flatMap(({ struct }) => struct ?? []) ?? [];
  return structs.flatMap((name) =>
    (["out", "in"] as const).flatMap((direction) => new StructCases(model, name, direction).all()),
  );
}

/** The cases of one struct in one direction. */
class StructCases {
  readonly #model: Model;
  readonly #shapes: Shapes;
  readonly #struct: StructModel;
  readonly #direction: Direction;
  readonly #cases: ValidatorCase[] = [];

  constructor(model: Model, struct: string, direction: Direction) {
    this.#model = model;
    this.#shapes = new Shapes(model);
    this.#struct = this.#shapes.struct(struct);
    this.#direction = direction;
  }

  all(): ValidatorCase[] {
    this.#add("nothing is wrong", this.#shapes.record(this.#struct));
    for (const value of [undefined, null, 1, "record"])
      this.#add(`${inspect(value)} is no ${this.#struct.name}`, value, "");
    this.#members(this.#struct, "");
    return this.#cases;
  }

  #members(struct: StructModel, path: string): void {
    const flags = struct.members.find((member) => this.#setOf(struct, member) !== undefined);
    for (const member of struct.members) {
      const at = `${path}/${member.name}`;
      const shape = this.#shapes.of(member, struct);
      const set = this.#setOf(struct, member);
      if (!this.#isChecked(member) && member !== flags && !this.#countsChecked(struct, member)) {
        // Each side answers for what it writes, and for nothing else.
        this.#change(`${member.name} of ${struct.name} is not its concern`, at, "anything");
      } else if (set !== undefined) this.#flags(set, struct, at);
      else if (this.#countsChecked(struct, member)) this.#count(struct, member, at);
      else this.#values(member, shape, at);
    }
  }

  #values(member: MemberModel, shape: Shape, at: string): void {
    for (const value of this.#shapes.right(shape)) this.#change(`${at} = ${show(value)}`, at, value);
    for (const value of this.#shapes.wrong(shape)) this.#change(`${at} = ${show(value)}`, at, value, at);
    if (shape.kind === "record") this.#members(shape.struct, at);
    if (shape.kind !== "list") return;
    const last = `${at}/${(shape.length ?? LENGTH) - 1}`;
    if (shape.of.kind === "record") this.#members(shape.of.struct, last);
    else
      for (const value of this.#shapes.wrong(shape.of))
        this.#change(`${last} = ${show(value)}`, last, value, last);
    if (member.count !== undefined && shape.optional) {
      this.#change(`${at} is missing`, at, null);
      this.#change(`${at} is shorter than ${member.count}`, at, [0], at);
    }
  }

  /** A member that says how long a list is. */
  #count(struct: StructModel, member: MemberModel, at: string): void {
    const list = struct.members.find(({ count }) => count === member.name)!;
    for (const length of [LENGTH - 1, LENGTH + 1])
      this.#change(`${member.name} is ${length} where ${list.name} has ${LENGTH} entries`, at, length, at);
  }

  #flags(set: ConstantSetModel, struct: StructModel, at: string): void {
    for (const value of this.#shapes.wrong({ kind: "uint", bits: 32 }))
      this.#change(`${at} = ${show(value)}`, at, value, at);
    const outward = new Set(["out", "plain"]);
    const known = set.members.reduce((bits, { value }) => (bits | value) >>> 0, 0);
    for (const { name, value, role } of set.members) {
      const needed = set.requires.filter(({ flag }) => flag === name);
      const withNeeded = needed.reduce(
        (bits, { needs, kind }) => (kind === "flag" ? bits | flagValue(set, needs) : bits),
        value,
      );
      const isMine = this.#direction === "in" || outward.has(role);
      this.#change(`${at} has ${name}`, at, withNeeded >>> 0, isMine ? undefined : at);
      for (const { needs, kind } of isMine ? needed : []) {
        if (kind === "flag") this.#change(`${at} has ${name} without ${needs}`, at, value, at);
        else this.#without(struct, at, name, value, needs);
      }
    }
    for (let bit = 0; bit < 32; bit++) {
      const value = (1 << bit) >>> 0;
      if ((known & value) === 0)
        this.#change(`${at} has the unknown bit 0x${value.toString(16)}`, at, value, at);
    }
    for (const names of set.exclusive)
      for (const [index, name] of names.entries())
        for (const other of names.slice(index + 1)) {
          const both = (flagValue(set, name) | flagValue(set, other)) >>> 0;
          this.#change(`${at} has both ${name} and ${other}`, at, both, at);
        }
  }

  /** A flag that needs a member which is not there. */
  #without(struct: StructModel, at: string, flag: string, value: number, needed: string): void {
    const holder = at.slice(0, at.lastIndexOf("/"));
    const record = this.#shapes.record(this.#struct);
    put(record, at, value);
    put(record, `${holder}/${needed}`, null);
    for (const { name, count } of struct.members)
      if (count === needed) put(record, `${holder}/${name}`, null);
    this.#add(`${at} has ${flag} without ${needed}`, record, `${holder}/${needed}`);
  }

  #change(what: string, path: string, value: unknown, wrong?: string): void {
    const record = this.#shapes.record(this.#struct);
    put(record, path, value);
    this.#add(what, record, wrong);
  }

  #add(what: string, value: unknown, path?: string): void {
    const verdict = path === undefined ? "accept" : "reject";
    const name = `${this.#struct.name} ${this.#direction}: ${what}: ${verdict}`;
    const one = { name, struct: this.#struct.name, direction: this.#direction, value, verdict } as const;
    this.#cases.push(path === undefined ? one : { ...one, path });
  }

  /** Whether the side writes the member, or a struct behind it: a list comes back with what the client wrote into it. */
  #isChecked({ direction, type }: MemberModel): boolean {
    if (direction === "value" || direction === "inout" || direction === this.#direction) return true;
    if (this.#direction === "out" || direction !== "out" || type.pointers === 0) return false;
    const target = this.#model.structs.find(({ name }) => name === type.name);
    return (
      target?.members.some((member) => member.direction === "in" || member.direction === "inout") ?? false
    );
  }

  /** Whether a member says how long a list is that the side answers for. */
  #countsChecked(struct: StructModel, { name }: MemberModel): boolean {
    return struct.members.some(
      (list) => list.count === name && this.#isChecked(list) && !this.#shapes.isParallel(name, struct),
    );
  }

  #setOf(struct: StructModel, member: MemberModel): ConstantSetModel | undefined {
    return this.#model.sets.find(({ targets }) =>
      targets.some(
        ({ owner, method, member: name }) => owner === struct.name && !method && name === member.name,
      ),
    );
  }
}

function flagValue(set: ConstantSetModel, name: string): number {
  return set.members.find((member) => member.name === name)?.value ?? 0;
}

function put(record: Record<string, unknown>, path: string, value: unknown): void {
  const names = path.slice(1).split("/");
  const last = names.pop()!;
  const holder = names.reduce((at, name) => at[name] as Record<string, unknown>, record);
  holder[last] = value;
}

function show(value: unknown): string {
  return value instanceof Uint8Array
    ? `${value.length} bytes`
    : inspect(value, { breakLength: Number.POSITIVE_INFINITY });
}
