import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { constantValue, interfaceOf, model, reference, slotsOf, structOf } from "./support.js";

interface Facts {
  readonly constants: Readonly<Record<string, number>>;
  readonly icsFlags: Readonly<Record<string, number>>;
  readonly iids: Readonly<Record<string, string>>;
  readonly structs: Readonly<Record<string, readonly { type: string; name: string; count?: number }[]>>;
  readonly syncstate: Readonly<Record<string, number>>;
  readonly muidProvPrvNST: string;
}

const paths = ["facts.json", "hresults.json", "replication-api.md"].map(reference);
const [factsText = "{}", hresultsText = "[]", digest = ""] = paths.map((path) =>
  path === undefined ? undefined : readFileSync(path, "utf8"),
);
const here = paths.every((path) => path !== undefined);
const facts = JSON.parse(factsText) as Facts;

/** A test against the reference; where that is not at hand, skipped with the reason in its name. */
function compare(name: string, work: () => void): void {
  if (here) test(name, work);
  else test.skip(`${name} (skipped: ../shared/reference is not there)`, work);
}

/** The lines of a Markdown table that begins with a heading, cell by cell. */
function table(heading: string): string[][] {
  const lines = digest.slice(digest.indexOf(heading)).split("\n");
  const start = lines.findIndex((line) => line.startsWith("|"));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith("|"));
  return lines.slice(start + 2, end).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

compare("all constants", () => {
  assert.ok(Object.keys(facts.constants).length >= 55);
  for (const [name, value] of Object.entries(facts.constants)) assert.is(constantValue(name), value, name);
});

compare("all flags of ICS", () => {
  assert.ok(Object.keys(facts.icsFlags).length >= 22);
  for (const [name, value] of Object.entries(facts.icsFlags)) assert.is(constantValue(name), value, name);
});

compare("every constant of a struct or a method is in a set", () => {
  const inSets = new Set(model.sets.flatMap(({ members }) => members.map(({ name }) => name)));
  const missing = Object.keys({ ...facts.constants, ...facts.icsFlags }).filter((name) => !inSets.has(name));
  assert.equal(missing, []);
});

compare("all interface ids", () => {
  const bytes = (iid: string) => {
    const [a = "", b = "", c = "", ...rest] = iid.split("-");
    const turn = (text: string) => text.match(/../g)!.reverse().join("");
    return turn(a) + turn(b) + turn(c) + rest.join("");
  };
  assert.is(Object.keys(facts.iids).length, 11);
  for (const [name, iid] of Object.entries(facts.iids)) {
    assert.is(model.identifiers.find((one) => one.name === name)?.bytes, bytes(iid), name);
    const declared = model.interfaces.find((one) => `IID_${one.name}` === name);
    if (declared !== undefined) assert.is(declared.iid, iid, name);
  }
});

compare("the muid of the provider", () => {
  const muid = model.identifiers.find(({ name }) => name === "muidProvPrvNST");
  assert.is(muid?.bytes.toUpperCase(), facts.muidProvPrvNST);
});

compare("all states with their values, and no other", () => {
  const states = model.enums.find(({ name }) => name === "SYNCSTATE")!;
  assert.equal(Object.fromEntries(states.members.map(({ name, value }) => [name, value])), facts.syncstate);
});

compare("all structs, member by member", () => {
  assert.is(Object.keys(facts.structs).length, 21);
  for (const [name, members] of Object.entries(facts.structs)) {
    const ours = structOf(name).members.map((member) => ({
      type: member.type.written.replace(/ \*/g, "*"),
      name: member.name,
      ...(member.type.lengths.length === 0 ? {} : { count: member.type.lengths[0]! }),
    }));
    // A struct cannot name its own pointer type before that is declared; `struct UPMOV *` is what PUPMOV stands for.
    const theirs = members.map((member) =>
      member.type === `P${name}` ? { ...member, type: `${name}*` } : member,
    );
    assert.equal(ours, theirs, name);
  }
});

compare("all result codes, by name or alias", () => {
  const codes = JSON.parse(hresultsText) as { name: string; value: string }[];
  assert.ok(codes.length >= 94);
  const ours = new Map(
    model.hresults.flatMap(({ name, value, aliases }) =>
      [name, ...aliases].map((one) => [one, value] as const),
    ),
  );
  for (const { name, value } of codes) assert.is(ours.get(name), Number(value), name);
});

compare("all property tags and types of the digest", () => {
  const section = digest.slice(
    digest.indexOf("## Property tags used"),
    digest.indexOf("## Where the documents"),
  );
  const tags = [...section.matchAll(/\b(PR_\w+) (0x[0-9A-F]{8})/g)];
  assert.ok(tags.length >= 29);
  for (const [, name, value] of tags) assert.is(constantValue(name!), Number(value), name);
  const types = [...section.matchAll(/\b(PT_\w+) (\d+)/g)];
  assert.ok(types.length >= 9);
  for (const [, name, value] of types) assert.is(constantValue(name!), Number(value), name);
});

compare("the machine: values, structs, and what each state is entered from", () => {
  const rows = table("## States");
  assert.is(rows.length, 12);
  for (const [value, name, struct, from] of rows) {
    const state = model.machine!.list.find((one) => one.name === name)!;
    assert.is(state.value, Number(value), name);
    assert.is(state.struct ?? "none", struct, name);
    const theirs = [...from!.matchAll(/LR_SYNC\w*/g)].map(([origin]) => origin).sort();
    assert.equal(state.from.map((origin) => origin.state).sort(), theirs, name);
    const flag = /\bhas (UPS_\w+)/.exec(from!)?.[1];
    assert.equal(
      state.from.flatMap(({ when }) => when ?? []),
      flag === undefined ? [] : [flag],
      name,
    );
  }
});

compare("the slots of IOSTX with the parameters of its methods", () => {
  for (const [slot, name, signature] of table("## IOSTX")) {
    const method = interfaceOf("IOSTX").methods.find((one) => one.slot === Number(slot))!;
    assert.is(method.name.replace(/^Placeholder10$/, "Placeholder"), name);
    const theirs = [...(/^\(([^)]*)\)/.exec(signature!)?.[1]?.split(", ").filter(Boolean) ?? [])];
    const ours = method.parameters.map(({ name: parameter, type }) => `${type.written} ${parameter}`);
    assert.equal(
      ours.map((text) => text.replace(" * ", " *")),
      theirs,
      name,
    );
  }
});

compare("the importers, method by method", () => {
  const section = digest.slice(digest.indexOf("## ICS importers"), digest.indexOf("## Property tags"));
  const [hierarchy = "", contents = ""] = section.split("- `IExchangeImport").slice(1);
  const names = (text: string) =>
    [...text.matchAll(/(?<=[:;]\s+)(GetLastError|Config|UpdateState|Import\w+)/g)].map(([name]) => name);
  const ours = (name: string) => interfaceOf(name).methods.map((method) => method.name);
  assert.equal(ours("IExchangeImportHierarchyChanges"), names(hierarchy));
  assert.equal(ours("IExchangeImportContentsChanges"), names(contents));
  assert.is(slotsOf("IExchangeImportContentsChanges")[0], "3 GetLastError");
});

test.run();
