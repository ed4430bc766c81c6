import { _Code } from "ajv/dist/compile/codegen/code.js";
import { _, type Code, CodeGen, Name, str, ValueScope } from "ajv/dist/compile/codegen/index.js";
import { hex } from "./names.js";
import type { FlagRules, RecordRule, Rule } from "./rules.js";

/**
 * The statements of a function that checks `data` member by member. Ajv's own keywords nest a block for every member
 * and count errors; these are flat clauses that end at the first broken rule, which read well and run fast.
 */
export function checkerCode(rule: RecordRule, name: string): string {
  const gen = new CodeGen(new ValueScope({ scope: {}, lines: true }), { lines: true });
  new Checker(gen, new Name(name)).record(new Name("data"), [], rule);
  return gen.toString().trim();
}

/** A step on the way to a member: its name, or the variable that counts through a list. */
type Step = string | Name;

class Checker {
  readonly #gen: CodeGen;
  readonly #self: Name;

  constructor(gen: CodeGen, self: Name) {
    this.#gen = gen;
    this.#self = self;
  }

  record(data: Code, path: readonly Step[], rule: RecordRule): void {
    this.#reject(
      _`typeof ${data} !== "object" || ${data} === null`,
      path,
      "record",
      `must be a ${rule.struct}`,
    );
    for (const member of rule.members) this.#member(data, [...path, member.name], member.name, member.rule);
    for (const { list, count } of rule.counts) {
      const text = `must be the number of entries in ${list}`;
      this.#reject(_`${get(data, count)} !== ${get(data, list)}.length`, [...path, count], "count", text);
    }
    for (const { list, other } of rule.parallels) {
      const wrong = _`${get(data, list)} !== null && ${get(data, list)}.length !== ${get(data, other)}?.length`;
      this.#reject(wrong, [...path, list], "count", `must be null, or have one entry for each of ${other}`);
    }
    for (const { member, bit, flag, needed } of rule.needs) {
      const wrong = _`(${get(data, member)} & ${bits(bit)}) !== 0 && ${get(data, needed)} == null`;
      this.#reject(wrong, [...path, needed], "requires", `must be given with ${flag}`);
    }
  }

  #member(owner: Code, path: readonly Step[], name: string, rule: Rule): void {
    const simple =
      rule.rule === "text" ||
      rule.rule === "boolean" ||
      rule.rule === "bigint" ||
      rule.rule === "digits" ||
      rule.rule === "number";
    const value = simple ? get(owner, name) : this.#gen.const(name, get(owner, name));
    this.#value(value, path, rule);
  }

  #value(value: Code, path: readonly Step[], rule: Rule): void {
    switch (rule.rule) {
      case "uint":
        this.#reject(
          unsigned(value, rule.bits),
          path,
          "uint",
          `must be a whole number of ${rule.bits} bits without a sign`,
        );
        break;
      case "int":
        this.#reject(
          _`typeof ${value} !== "number" || (${value} | 0) !== ${value}`,
          path,
          "int",
          `must be a whole number of ${rule.bits} bits`,
        );
        break;
      case "flags":
        this.#flags(value, path, rule.set);
        break;
      case "bigint":
        this.#reject(_`typeof ${value} !== "bigint"`, path, "bigint", "must be a bigint");
        break;
      case "digits":
        this.#reject(
          _`typeof ${value} !== "string" || !${raw("/^-?\\d{1,20}$/")}.test(${value})`,
          path,
          "digits",
          "must be a string of decimal digits",
        );
        break;
      case "number":
        this.#reject(_`typeof ${value} !== "number"`, path, "number", "must be a number");
        break;
      case "boolean":
        this.#reject(_`typeof ${value} !== "boolean"`, path, "boolean", "must be true or false");
        break;
      case "text":
        this.#reject(
          _`typeof ${value} !== "string" && ${value} !== null`,
          path,
          "text",
          "must be a string or null",
        );
        break;
      case "object":
        this.#reject(_`typeof ${value} !== "object"`, path, "object", "must be an object or null");
        break;
      case "bytes":
        this.#bytes(value, path, rule);
        break;
      case "list":
        this.#list(value, path, rule);
        break;
      case "record":
        this.record(value, path, rule);
        break;
    }
  }

  #flags(value: Code, path: readonly Step[], { known, names, exclusive, requires }: FlagRules): void {
    this.#reject(unsigned(value, 32), path, "uint", "must be a whole number of 32 bits without a sign");
    const text = names.length === 0 ? "must be 0" : `has flags other than ${names.join(", ")}`;
    this.#reject(_`(${value} & ${bits(~known >>> 0)}) !== 0`, path, "flags", text);
    for (const { mask, names: some } of exclusive) {
      const set = _`${value} & ${bits(mask)}`;
      this.#reject(
        _`(${set}) & ((${set}) - 1)`,
        path,
        "exclusive",
        `may have only one of ${some.join(", ")}`,
      );
    }
    for (const { bit, flag, needs, needed } of requires) {
      const wrong = _`(${value} & ${bits((bit | needs) >>> 0)}) === ${bits(bit)}`;
      this.#reject(wrong, path, "requires", `has ${flag}, which needs ${needed}`);
    }
  }

  #bytes(value: Code, path: readonly Step[], rule: Rule & { rule: "bytes" }): void {
    const isBytes = _`${value} instanceof Uint8Array`;
    const wrong =
      rule.length === undefined ? _`!(${isBytes})` : _`!(${isBytes}) || ${value}.length !== ${rule.length}`;
    const text = `must be a Uint8Array${rule.length === undefined ? "" : ` of ${rule.length} bytes`}`;
    if (rule.nullable) this.#reject(_`${value} !== null && (${wrong})`, path, "bytes", `${text} or null`);
    else this.#reject(wrong, path, "bytes", text);
  }

  #list(value: Code, path: readonly Step[], rule: Rule & { rule: "list" }): void {
    const check = () => {
      const wrong =
        rule.length === undefined
          ? _`!Array.isArray(${value})`
          : _`!Array.isArray(${value}) || ${value}.length !== ${rule.length}`;
      const text = rule.length === undefined ? "must be an array" : `must be an array of ${rule.length}`;
      this.#reject(wrong, path, "list", text);
      this.#gen.forRange("index", 0, _`${value}.length`, (index) => {
        const element = this.#gen.const("entry", _`${value}[${index}]`);
        this.#value(element, [...path, index], rule.of);
      });
    };
    if (rule.nullable) this.#gen.if(_`${value} !== null`, check);
    else check();
  }

  /** Prints a clause that ends the function where a rule is broken. */
  #reject(wrong: Code, path: readonly Step[], rule: string, message: string): void {
    const where = path.reduce<Code>((text, step) => str`${text}/${step}`, _`""`);
    this.#gen.if(wrong, () => {
      this.#gen.assign(_`${this.#self}.errors`, _`[{path: ${where}, rule: ${rule}, message: ${message}}]`);
      this.#gen.return(false);
    });
  }
}

function get(owner: Code, member: string): Code {
  return _`${owner}.${raw(member)}`;
}

/** Whether a value is no unsigned number of some bits; anything but a number is none, and must not be calculated with. */
function unsigned(value: Code, size: 8 | 16 | 32): Code {
  const isNone = _`typeof ${value} !== "number"`;
  if (size === 32) return _`${isNone} || ${value} >>> 0 !== ${value}`;
  return _`${isNone} || (${value} & ${raw(size === 8 ? "0xff" : "0xffff")}) !== ${value}`;
}

/** A mask in hexadecimal digits. */
function bits(value: number): Code {
  return raw(hex(value));
}

/** Text that is printed as it is. */
function raw(text: string): Code {
  return new _Code(text);
}
