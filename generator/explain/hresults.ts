import { documented, type Explanation, factsOf, hex } from "./explanation.js";
import type { Knowledge } from "./knowledge.js";

/** The facilities that occur in MAPI. */
const facilities: Readonly<Record<number, string>> = {
  0: "none",
  1: "RPC",
  2: "dispatch",
  3: "storage",
  4: "the interface itself",
  7: "Windows",
};

/** A result code, under one of its names or under none. */
export function explainHResult(value: number, know: Knowledge, as?: string): Explanation {
  const code = value >>> 0;
  const names = know.model.constants.filter((one) => one.type === "HRESULT" && one.value === code);
  const named = names.find(({ name }) => name === as) ?? names[0];
  const others = names.filter((one) => one !== named).map(({ name }) => name);
  const facility = (code >>> 16) & 0x7ff;
  const failures = Object.entries(know.model.machine?.failures ?? {});
  return {
    kind: "result code",
    name: named?.name ?? hex(code, 8),
    summary: `${hex(code, 8)}, ${isFailure(code) ? "failure" : "success"}${named === undefined ? " that the IDL does not name" : ""}`,
    ...documented(named ?? { doc: { text: "" } }),
    facts: factsOf(
      ["value", `${hex(code, 8)} (${code}, signed ${code | 0})`],
      ["facility", `${facility}${facilities[facility] === undefined ? "" : `: ${facilities[facility]}`}`],
      ["code", hex(code & 0xffff, 4)],
      ["other names", others],
      [
        "the machine",
        failures
          .filter(([, name]) => name === named?.name)
          .map(([kind]) => `answers with it to: ${failureTexts[kind] ?? kind}`),
      ],
      [
        "mentioned by",
        [named?.name ?? "", ...others].flatMap((name) => (name === "" ? [] : know.mentions(name))),
      ],
    ),
  };
}

/** Bit 31 set means failure. */
export function isFailure(code: number): boolean {
  return (code & 0x80000000) !== 0;
}

const failureTexts: Readonly<Record<string, string>> = {
  sequence: "a call that the present state does not allow",
  argument: "an argument that is not acceptable",
  flags: "unknown flags",
  uninitialized: "a state that is begun before the replication is announced",
  empty: "a state in which there is nothing to do",
  unsupported: "a call that the store does not support",
  exception: "an error inside the store",
  busy: "a call while another one is under way",
};
