import type { InterfaceModel, MethodModel, Model } from "../../model/model.js";
import { cComment, renamedNote } from "./header-comments.js";
import type { HeaderNames } from "./header-names.js";
import type { HeaderTypes } from "./header-types.js";

/** How long a line with parameters may be. */
const WIDTH = 110;

/** The methods of an interface by slot, those of its bases first. */
export function slotsOf(one: InterfaceModel, model: Model): MethodModel[] {
  const base = model.interfaces.find(({ name }) => name === one.base);
  return [...(base === undefined ? [] : slotsOf(base, model)), ...one.methods];
}

/** An interface as a class of C++, and as a struct of functions for C. */
export function interfaceView(one: InterfaceModel, model: Model, names: HeaderNames, types: HeaderTypes) {
  const name = names.global(one.name);
  const safe = names.methods(one.name);
  const slots = slotsOf(one, model);
  const inherited = slots.length - one.methods.length;
  return {
    name,
    iid: one.iid,
    vtable: names.vtable(one.name),
    extends: one.base === undefined ? "" : ` : public ${names.global(one.base)}`,
    doc: cComment(one.doc, {
      notes: [...renamedNote(name, one.name), `Interface id: \`${one.iid}\`.`],
      origin: one.origin,
    }),
    methods: one.methods.map((method, index) => ({
      doc: cComment(method.doc, {
        lead: `Slot ${method.slot}.`,
        notes: methodNotes(method, safe[inherited + index]!, names.parameters(method)),
      }),
      declaration: signature(
        `virtual ${types.spell(method.returns)} STDMETHODCALLTYPE ${safe[inherited + index]}`,
        parameterList(method, names, types),
      ),
    })),
    slots: slots.map((method, index) =>
      signature(`${types.spell(method.returns)} (STDMETHODCALLTYPE *${safe[index]})`, [
        `${name} *This`,
        ...parameterList(method, names, types),
      ]),
    ),
  };
}

function parameterList(method: MethodModel, names: HeaderNames, types: HeaderTypes): string[] {
  const safe = names.parameters(method);
  return method.parameters.map(({ type }, index) => types.declare(type, safe[index]!));
}

/** A method with its parameters on as many lines as they need. */
function signature(start: string, parameters: readonly string[]): string {
  const line = `${start}(${parameters.join(", ")})`;
  if (line.length <= WIDTH || parameters.length === 0) return line;
  return `${start}(\n${parameters.map((one) => `        ${one}`).join(",\n")})`;
}

function methodNotes(method: MethodModel, name: string, parameters: readonly string[]): string[] {
  if (method.placeholder) return ["A placeholder: its parameters are not described here, so never call it."];
  const safe = (given: string) => parameters[method.parameters.findIndex((one) => one.name === given)]!;
  const directions = method.parameters.map(({ name: parameter, direction, count }) => {
    const many = count === undefined ? "" : `, as many as \`${safe(count)}\` says`;
    return `\`${safe(parameter)}\` [${direction === "inout" ? "in, out" : direction}]${many}`;
  });
  const list = directions.length === 0 ? [] : [`Parameters: ${directions.join("; ")}.`];
  return [...list, ...renamedNote(name, method.name)];
}
