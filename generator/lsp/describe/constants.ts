import type {
  ConstantModel,
  ConstantSetModel,
  IdentifierModel,
  Model,
  TargetModel,
} from "../../model/model.js";
import { type Description, hex } from "../markdown.js";

/** A constant: its value, the set it belongs to, and what it decides. */
export function describeConstant(constant: ConstantModel, model: Model): Description {
  const { name, type, value, doc } = constant;
  return {
    code: `const ${type} ${name} = ${hex(value)};`,
    doc,
    facts: [
      valueFact(value),
      ...resultFacts(constant, model),
      ...setFacts(name, model),
      ...machineFacts(name, model),
    ],
  };
}

export function valueFact(value: number): string {
  return `Value: ${hex(value)} (${value})`;
}

function resultFacts({ name, type, value }: ConstantModel, { hresults }: Model): string[] {
  if (type !== "HRESULT") return [];
  const same = hresults.find((result) => result.value === value);
  const others = same === undefined ? [] : [same.name, ...same.aliases].filter((other) => other !== name);
  return [
    value >= 0x80000000 ? "A failure" : "A success",
    ...(others.length === 0 ? [] : [`The same value has ${others.join(", ")}`]),
  ];
}

const roles = {
  out: "the store sets it [out]",
  in: "the client sets it [in]",
  success: "the client sets it for success [in]",
  plain: "either side sets it",
} as const;

function setFacts(name: string, { sets }: Model): string[] {
  return sets.flatMap((set) => {
    const member = set.members.find((one) => one.name === name);
    if (member === undefined) return [];
    const role = set.kind === "flags" ? `; ${roles[member.role]}` : "";
    const facts = [`One of the ${set.kind} ${set.name}${targetsText(set.targets)}${role}`];
    for (const group of set.exclusive) {
      if (group.includes(name)) facts.push(`Excludes ${group.filter((other) => other !== name).join(", ")}`);
    }
    for (const { flag, needs } of set.requires) {
      if (flag === name) facts.push(`Requires ${needs}`);
      if (needs === name) facts.push(`Required by ${flag}`);
    }
    return facts;
  });
}

function machineFacts(name: string, { machine }: Model): string[] {
  if (machine === undefined) return [];
  const kinds = Object.entries(machine.failures).filter(([, hresult]) => hresult === name);
  return [
    ...kinds.map(([kind]) => `Stands for failures of kind \`${kind}\` in the machine ${machine.states}`),
    ...machine.list.flatMap((state) =>
      state.from
        .filter(({ when }) => when === name)
        .map((origin) => `${state.name} may be entered from ${origin.state} where it is set`),
    ),
  ];
}

/** A set: its masks, and what holds it. */
export function describeSet(set: ConstantSetModel): Description {
  const { kind, name, prefix, targets, members, doc } = set;
  const mask = (wanted: (role: string) => boolean) =>
    members.filter(({ role }) => wanted(role)).reduce((sum, { value }) => (sum | value) >>> 0, 0);
  const masks = (["out", "in", "success"] as const)
    .filter((role) => members.some((member) => member.role === role))
    .map((role) => `${role} ${hex(mask((one) => one === role))}`);
  const all = kind === "flags" ? [`All flags together: ${[hex(mask(() => true)), ...masks].join("; ")}`] : [];
  return {
    code: `${kind} ${name}${prefix === `${name}_` ? "" : ` prefix ${prefix}`}${targetsText(targets)}`,
    doc,
    facts: [...all, ...members.map((member) => `\`${hex(member.value)}\` ${member.name}`)],
  };
}

export function targetsText(targets: readonly TargetModel[]): string {
  const texts = targets.map(({ owner, method, member }) =>
    method === undefined ? `${owner}.${member}` : `${owner}::${method}.${member}`,
  );
  return texts.length === 0 ? "" : ` for ${texts.join(", ")}`;
}

export function describeIdentifier({ name, kind, bytes, doc }: IdentifierModel): Description {
  return { code: `${kind} ${name};`, doc, facts: [`In memory: \`${bytes}\``] };
}
