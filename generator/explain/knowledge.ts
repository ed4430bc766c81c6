import { computeLayouts, type StructLayout } from "../model/layout.js";
import type {
  ConstantModel,
  ConstantSetModel,
  InterfaceModel,
  Model,
  StateModel,
  StructModel,
  TargetModel,
  TypeModel,
} from "../model/model.js";

/** Questions about a model that several explanations ask: mostly who uses what. */
export class Knowledge {
  readonly model: Model;
  readonly #layouts: ReadonlyMap<string, StructLayout>;

  constructor(model: Model) {
    this.model = model;
    this.#layouts = computeLayouts(model);
  }

  get states(): readonly StateModel[] {
    return this.model.machine?.list ?? [];
  }

  constant(name: string): ConstantModel | undefined {
    return this.model.constants.find((one) => one.name === name);
  }

  struct(name: string): StructModel | undefined {
    return this.model.structs.find((one) => one.name === name);
  }

  interface(name: string): InterfaceModel | undefined {
    return this.model.interfaces.find((one) => one.name === name);
  }

  layout(struct: string): StructLayout | undefined {
    return this.#layouts.get(struct);
  }

  /** The set that a constant belongs to. */
  setWith(constant: string): ConstantSetModel | undefined {
    return this.model.sets.find(({ members }) => members.some(({ name }) => name === constant));
  }

  /** The set of a struct's member or of a method's parameter. */
  setFor(owner: string, member: string, method?: string): ConstantSetModel | undefined {
    return this.model.sets.find(({ targets }) =>
      targets.some((one) => one.owner === owner && one.method === method && one.member === member),
    );
  }

  statesOf(struct: string): string[] {
    return this.states.filter((state) => state.struct === struct).map(({ name }) => name);
  }

  /** The members and parameters that hold a type or a pointer to it. */
  usersOf(kind: TypeModel["kind"], name: string): string[] {
    const uses = (type: TypeModel) => type.kind === kind && type.name === name;
    return [
      ...this.model.structs.flatMap((struct) =>
        struct.members.filter(({ type }) => uses(type)).map((member) => `${struct.name}.${member.name}`),
      ),
      ...this.model.interfaces.flatMap((owner) =>
        owner.methods
          .filter(({ returns, parameters }) => uses(returns) || parameters.some(({ type }) => uses(type)))
          .map((method) => `${owner.name}.${method.name}`),
      ),
    ];
  }

  /** What names something in its documentation or among its contradictions. */
  mentions(name: string): string[] {
    const word = new RegExp(`(?<![\\w.])${name}(?!\\w)`);
    return this.#documented()
      .filter(({ path, doc }) => {
        const remarks = (doc.contradictions ?? []).flatMap(({ text, decision }) => [text, decision]);
        return path !== name && [doc.text, ...remarks].some((text) => word.test(text));
      })
      .map(({ path }) => path);
  }

  #documented(): { path: string; doc: Model["constants"][number]["doc"] }[] {
    const { constants, structs, interfaces, enums } = this.model;
    const inside = (owner: string, members: readonly { name: string; doc: ConstantModel["doc"] }[]) =>
      members.map(({ name, doc }) => ({ path: `${owner}.${name}`, doc }));
    return [
      ...[...constants, ...structs, ...interfaces, ...enums].map(({ name, doc }) => ({ path: name, doc })),
      ...structs.flatMap(({ name, members }) => inside(name, members)),
      ...interfaces.flatMap(({ name, methods }) => inside(name, methods)),
      ...this.states.map(({ name, doc }) => ({ path: name, doc })),
    ];
  }
}

/** A target as people write it: `UPMSG.ulFlags`, `IOSTX.InitSync.ulFlags`. */
export function targetText({ owner, method, member }: TargetModel): string {
  return [owner, ...(method === undefined ? [] : [method]), member].join(".");
}

/** A type as C writes it, and what it stands for where that differs. */
export function typeText(type: TypeModel): string {
  const { name, pointers, lengths, written } = type;
  const full = `${name}${pointers > 0 ? ` ${"*".repeat(pointers)}` : ""}`;
  const array = lengths.map((length) => `[${length}]`).join("");
  return written === full ? `${written}${array}` : `${written}${array} (${full})`;
}
