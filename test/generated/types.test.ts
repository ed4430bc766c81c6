import { advice, type Children, type OpenState, type StateName } from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check, completions, instantiations } from "./compiler.js";
import { OPEN_STATES, STATES } from "./support.js";

const test = suite("session: types");

const BEGINNING = `
import { type Handle, openSession, type IOSTX } from "iostx";
declare const store: IOSTX;
declare const id: Uint8Array;
const session = openSession(store);
${OPEN_STATES.map((state) => `declare const ${nameOf(state)}: Handle<"${state}">;`).join("\n")}
`;
const LINES = BEGINNING.split("\n").length;

/** What the machine allows, written down once more: the generated table must say the same. */
const CHILDREN: { readonly [State in StateName]: readonly Children[State][] } = {
  LR_SYNC_IDLE: ["LR_SYNC", "LR_SYNC_DOWNLOAD_HEADER"],
  LR_SYNC: ["LR_SYNC_UPLOAD_HIERARCHY", "LR_SYNC_CONTENTS", "LR_SYNC_DOWNLOAD_HIERARCHY"],
  LR_SYNC_UPLOAD_HIERARCHY: ["LR_SYNC_UPLOAD_FOLDER"],
  LR_SYNC_UPLOAD_FOLDER: [],
  LR_SYNC_CONTENTS: ["LR_SYNC_UPLOAD_TABLE", "LR_SYNC_DOWNLOAD_TABLE"],
  LR_SYNC_UPLOAD_TABLE: [
    "LR_SYNC_UPLOAD_MESSAGE",
    "LR_SYNC_UPLOAD_MESSAGE_READ",
    "LR_SYNC_UPLOAD_MESSAGE_DEL",
  ],
  LR_SYNC_UPLOAD_MESSAGE: [],
  LR_SYNC_UPLOAD_MESSAGE_READ: [],
  LR_SYNC_UPLOAD_MESSAGE_DEL: [],
  LR_SYNC_DOWNLOAD_HIERARCHY: [],
  LR_SYNC_DOWNLOAD_TABLE: [],
  LR_SYNC_DOWNLOAD_HEADER: [],
};
const LEGAL = STATES.flatMap((from) => CHILDREN[from].map((to) => ({ from, to })));
const ILLEGAL = STATES.flatMap((from) =>
  Object.entries(advice[from]).map(([to, text]) => ({ from, to: to as OpenState, text: text as string })),
);

/** How the programs call a state's handle. */
function nameOf(state: StateName): string {
  return state === "LR_SYNC_IDLE" ? "session" : state.toLowerCase();
}

function begin({ from, to }: { from: StateName; to: OpenState }): string {
  return `${nameOf(from)}.begin("${to}"${to === "LR_SYNC_DOWNLOAD_HEADER" ? ", id" : ""});`;
}

/** What the compiler says of a program; the lines are counted from its own first. */
function complaints(...lines: string[]) {
  return check(BEGINNING + lines.join("\n")).map((one) => ({ ...one, line: one.line - LINES + 1 }));
}

/** Expects the compiler to complain of one thing. */
function complains(program: string, code: number, at: string, message: string): void {
  const found = complaints(program).map((one) => [one.code, one.at, one.message]);
  assert.equal(found, [[code, at, message]]);
}

/** How TypeScript says that an argument does not fit. */
function misfit(argument: string, parameter: string): string {
  return `Argument of type '${argument}' is not assignable to parameter of type '${parameter}'.`;
}

test("every illegal begin is refused with the advice of the table", () => {
  assert.is(LEGAL.length, 11);
  assert.is(ILLEGAL.length, 121);
  const found = complaints(...ILLEGAL.map(begin));
  const expected = ILLEGAL.map(({ to, text }, index) => ({
    line: index + 1,
    code: 2345,
    message: misfit(`"${to}"`, `"${text}"`),
    at: `"${to}"`,
  }));
  assert.equal(
    found.map(({ line, code, message, at }) => ({ line, code, message, at })),
    expected,
  );
});

test("every legal begin compiles, and gives the handle of the new state", () => {
  const lines = LEGAL.map((pair, index) => {
    const call = begin(pair).slice(0, -1);
    return `const h${index}: Promise<Handle<"${pair.to}">> = ${call};`;
  });
  assert.equal(complaints(...lines), []);
});

test("within takes the states that begin takes, and says the same of the others", () => {
  assert.equal(
    complaints('const n: Promise<number> = lr_sync.within("LR_SYNC_CONTENTS", (h) => h.data.cEnt);'),
    [],
  );
  const text = advice.LR_SYNC.LR_SYNC_UPLOAD_FOLDER;
  assert.is(
    text,
    "cannot begin LR_SYNC_UPLOAD_FOLDER in LR_SYNC: first begin LR_SYNC_UPLOAD_HIERARCHY, or set UPS_ONE_FOLDER",
  );
  const call = 'lr_sync.within("LR_SYNC_UPLOAD_FOLDER", () => {});';
  complains(call, 2345, '"LR_SYNC_UPLOAD_FOLDER"', misfit('"LR_SYNC_UPLOAD_FOLDER"', `"${text}"`));
});

test("a state that is misspelt by one slip is guessed, whatever the slip", () => {
  const slips = OPEN_STATES.flatMap((name) => {
    const [last, middle] = [name.length - 1, name.indexOf("_") + 2];
    return [0, middle, last].flatMap((at) => [
      { name, word: name.slice(0, at) + name.slice(at + 1) },
      { name, word: `${name.slice(0, at)}X${name.slice(at)}` },
      { name, word: `${name.slice(0, at)}X${name.slice(at + 1)}` },
      ...(at < last && name[at] !== name[at + 1]
        ? [{ name, word: name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2) }]
        : []),
    ]);
  }).concat(OPEN_STATES.map((name) => ({ name, word: `${name}X` })));
  const found = complaints(...slips.map(({ word }) => `lr_sync.begin("${word}");`));
  assert.equal(
    found.map(({ message }) => message),
    slips.map(({ name, word }) => misfit(`"${word}"`, `"${word} is not a state: did you mean ${name}?"`)),
  );
  complains(
    'lr_sync.begin("LR_SYNC_UPLOAD_HIERACHY");',
    2345,
    '"LR_SYNC_UPLOAD_HIERACHY"',
    misfit(
      '"LR_SYNC_UPLOAD_HIERACHY"',
      '"LR_SYNC_UPLOAD_HIERACHY is not a state: did you mean LR_SYNC_UPLOAD_HIERARCHY?"',
    ),
  );
});

test("a word that is like no state is answered with what may be begun", () => {
  const all = '"LR_SYNC_UPLOAD_HIERARCHY" | "LR_SYNC_CONTENTS" | "LR_SYNC_DOWNLOAD_HIERARCHY"';
  complains('lr_sync.begin("upload");', 2345, '"upload"', misfit('"upload"', all));
  complains("const word: string = String(id); lr_sync.begin(word);", 2345, "word", misfit("string", all));
});

test("one of several states, all of them legal, can be begun; one that may be illegal cannot", () => {
  const one = (states: string) => `declare const one: ${states}; lr_sync.begin(one);`;
  assert.equal(complaints(one('"LR_SYNC_CONTENTS" | "LR_SYNC_UPLOAD_HIERARCHY"')), []);
  const found = complaints(one('"LR_SYNC_CONTENTS" | "LR_SYNC_UPLOAD_TABLE"'));
  assert.equal(
    found.map(({ code, at }) => [code, at]),
    [[2345, "one"]],
  );
});

test("an [out] member cannot be written, an [in] member can", () => {
  const readOnly = (member: string) => `Cannot assign to '${member}' because it is a read-only property.`;
  complains("lr_sync_upload_hierarchy.data.cEnt = 1;", 2540, "cEnt", readOnly("cEnt"));
  complains("lr_sync_upload_message_read.data.pupre[0]!.skey = null!;", 2540, "skey", readOnly("skey"));
  complains("lr_sync_upload_table.data.rgte[0].iEntMod++;", 2540, "iEntMod", readOnly("iEntMod"));
  assert.equal(
    complaints(
      "lr_sync.data.ulFlags = 1;",
      "lr_sync.data.pel = [id];",
      "lr_sync_contents.data.iEnt = 1;",
      "lr_sync_download_header.data.pmsgFull = null;",
      "lr_sync_upload_message_del.data.pupde[0]!.ulFlags = 1;",
    ),
    [],
  );
});

test("a handle gives the struct of its own state only", () => {
  const missing = "Property 'cEnt' does not exist on type 'SYNC'.";
  complains("lr_sync.data.cEnt;", 2339, "cEnt", missing);
});

test("no handle passes for that of another state", () => {
  const pairs = OPEN_STATES.flatMap((a) => OPEN_STATES.filter((b) => a !== b).map((b) => ({ a, b })));
  const found = complaints(...pairs.map(({ a, b }, n) => `const h${n}: Handle<"${b}"> = ${nameOf(a)};`));
  assert.equal(
    found.map(({ line, code, message }) => [line, code, message]),
    pairs.map(({ a, b }, n) => [
      n + 1,
      2322,
      `Type 'Handle<"${a}">' is not assignable to type 'Handle<"${b}">'.`,
    ]),
  );
});

test("each and forEach take the states that a struct counts, and no others", () => {
  const each = (from: OpenState, to: string) => `${nameOf(from)}.each("${to}");`;
  const never = (word: string) => misfit(`"${word}"`, "never");
  complains(each("LR_SYNC", "LR_SYNC_CONTENTS"), 2345, '"LR_SYNC_CONTENTS"', never("LR_SYNC_CONTENTS"));
  complains(
    'lr_sync_upload_hierarchy.forEach("LR_SYNC_UPLOAD_TABLE", () => {});',
    2345,
    '"LR_SYNC_UPLOAD_TABLE"',
    misfit('"LR_SYNC_UPLOAD_TABLE"', '"LR_SYNC_UPLOAD_FOLDER"'),
  );
  const loops: OpenState[] = ["LR_SYNC_UPLOAD_HIERARCHY", "LR_SYNC_CONTENTS", "LR_SYNC_UPLOAD_TABLE"];
  const legal = loops.flatMap((from) => CHILDREN[from].map((to) => each(from, to)));
  assert.is(legal.length, 6);
  assert.equal(complaints(...legal), []);
});

test("LR_SYNC_DOWNLOAD_HEADER needs the item's entry identifier, and nothing else takes one", () => {
  complains('session.begin("LR_SYNC_DOWNLOAD_HEADER");', 2554, "begin", "Expected 2 arguments, but got 1.");
  complains('session.begin("LR_SYNC", id);', 2554, "id", "Expected 1 arguments, but got 2.");
  assert.equal(
    complaints('session.begin("LR_SYNC_DOWNLOAD_HEADER", id).then(({ data }) => data.pupmsg?.pmsg);'),
    [],
  );
});

test("when opens the way that a flag opens, and keeps the others closed", () => {
  const when = 'lr_sync.when("UPS_ONE_FOLDER")';
  assert.equal(complaints(`${when}.begin("LR_SYNC_UPLOAD_FOLDER"); ${when}.begin("LR_SYNC_CONTENTS");`), []);
  const refused = misfit('"LR_SYNC_UPLOAD_TABLE"', `"${advice.LR_SYNC.LR_SYNC_UPLOAD_TABLE}"`);
  complains(`${when}.begin("LR_SYNC_UPLOAD_TABLE");`, 2345, '"LR_SYNC_UPLOAD_TABLE"', refused);
  complains('lr_sync.when("UPS_OK");', 2345, '"UPS_OK"', misfit('"UPS_OK"', '"UPS_ONE_FOLDER"'));
  complains('lr_sync_contents.when("UPS_OK");', 2345, '"UPS_OK"', misfit('"UPS_OK"', "never"));
});

test("entries are acknowledged where there are entries", () => {
  assert.equal(
    complaints("lr_sync_upload_message_read.ok(lr_sync_upload_message_read.data.pupre.slice(1));"),
    [],
  );
  const found = complaints("lr_sync.ok([{ ulFlags: 0 }]);");
  assert.equal(
    found.map(({ code }) => code),
    [2345],
  );
});

test("an editor offers the legal states, and nothing else", () => {
  const offers = (program: string) => completions(BEGINNING + program);
  for (const from of STATES) {
    assert.equal(offers(`${nameOf(from)}.begin("|");`), [...CHILDREN[from]].sort(), from);
  }
  const opened = ["LR_SYNC_CONTENTS", "LR_SYNC_DOWNLOAD_HIERARCHY", "LR_SYNC_UPLOAD_FOLDER"];
  assert.equal(offers('lr_sync.when("UPS_ONE_FOLDER").begin("|");'), [...opened, "LR_SYNC_UPLOAD_HIERARCHY"]);
  assert.equal(offers('lr_sync_upload_hierarchy.each("|");'), ["LR_SYNC_UPLOAD_FOLDER"]);
  assert.equal(offers('lr_sync.when("|");'), ["UPS_ONE_FOLDER"]);
});

test("a call of begin costs the compiler little", () => {
  const empty = instantiations(BEGINNING);
  const legal = instantiations(BEGINNING + LEGAL.map(begin).join("\n")) - empty;
  const again =
    instantiations(
      BEGINNING +
        LEGAL.flatMap((pair) => [pair, pair])
          .map(begin)
          .join("\n"),
    ) - empty;
  const refused = ILLEGAL.map((pair) => `// @ts-expect-error\n${begin(pair)}`);
  const illegal = instantiations(`${BEGINNING}\n${refused.join("\n")}`) - empty;
  const perBegin = {
    legal: legal / LEGAL.length,
    again: (again - legal) / LEGAL.length,
    illegal: illegal / 121,
  };
  const figures = Object.entries(perBegin).map(([name, value]) => `${name} ${Math.round(value)}`);
  console.log(`  instantiations per begin: ${figures.join(", ")}`);
  assert.ok(perBegin.legal < 1000, `a legal begin, the first time: ${perBegin.legal}`);
  assert.ok(perBegin.again < 50, `the same begin again: ${perBegin.again}`);
  assert.ok(perBegin.illegal < 500, `an illegal begin: ${perBegin.illegal}`);
});

test.run();
