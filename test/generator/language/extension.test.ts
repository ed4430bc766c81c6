import { test } from "uvu";
import * as assert from "uvu/assert";
import { declarations, onlyExtension, textOf } from "./grammar.js";

test("project", () => {
  const node = onlyExtension("project", "project GUID, MAPIUID as bytes;");
  assert.equal(
    node.types.map(({ text }) => text),
    ["GUID", "MAPIUID"],
  );
  assert.is(node.projection.text, "bytes");
});

test("guid and uid", () => {
  const guid = onlyExtension("guid", "/** G. */ guid IID_A = D2D85DB4-840f-49b8-9982-07d2405ec6b7;");
  assert.equal([guid.name.text, guid.value.text], ["IID_A", "d2d85db4-840f-49b8-9982-07d2405ec6b7"]);
  assert.is(guid.doc?.text, "G.");
  const uid = onlyExtension("uid", 'uid U = "00112233445566778899aabbccddeeff";');
  assert.equal([uid.name.text, uid.value.text], ["U", "00112233445566778899aabbccddeeff"]);
});

test("flags: prefix, targets, roles, rules", () => {
  const node = onlyExtension(
    "flags",
    `flags F prefix FLAG_ for S.ulFlags, I::M.ulFlags {
      out A, B; in C; success D;
      exclusive A, B; exclusive C, D;
      requires A: B;
    }`,
  );
  assert.equal([node.name.text, node.prefix?.text], ["F", "FLAG_"]);
  assert.equal(
    node.targets.map(({ owner, method, member }) => [owner.text, method?.text, member.text]),
    [
      ["S", undefined, "ulFlags"],
      ["I", "M", "ulFlags"],
    ],
  );
  assert.equal(
    node.groups.map(({ role, flags }) => `${role} ${flags.map(({ text }) => text).join()}`),
    ["out A,B", "in C", "success D"],
  );
  assert.equal(
    node.exclusive.map((names) => names.map(({ text }) => text)),
    [
      ["A", "B"],
      ["C", "D"],
    ],
  );
  assert.equal(
    node.requires.map(({ flag, needs }) => [flag.text, needs.text]),
    [["A", "B"]],
  );
});

test("values, and the last semicolon of a set may be missing", () => {
  const node = onlyExtension("values", "values V { ONE, TWO }");
  assert.equal(
    node.groups.map(({ role, flags }) => [role, flags.length]),
    [["plain", 2]],
  );
  assert.equal(onlyExtension("flags", "flags V { ONE; exclusive ONE }").exclusive.length, 1);
});

test("members, with the member that counts", () => {
  const node = onlyExtension(
    "members",
    "members S { out pupre[cEnt], cEnt; inout a; value b; reserved c, d; in e; }",
  );
  assert.is(node.struct.text, "S");
  assert.equal(
    node.directions.map(({ direction, members }) => [
      direction,
      members.map(({ name, length }) => (length ? `${name.text}[${length.text}]` : name.text)).join(),
    ]),
    [
      ["out", "pupre[cEnt],cEnt"],
      ["inout", "a"],
      ["value", "b"],
      ["reserved", "c,d"],
      ["in", "e"],
    ],
  );
});

const MACHINE = `/** The machine. */
machine E of I {
  init Init(ulFlags);
  begin Beg(ui, ppv);
  result Set(hr);
  end End();
  error Err(hr, ppError);
  failures { sequence E_ORDER; flags E_FLAGS; }
  /** At rest. */
  initial state REST;
  state WALK (WALKING) from REST, HOP when FAST, RUN { in a; each HOP while i < c; each RUN while r[].i < r[].c; }
  state HOP (HOPPING) from WALK by HopBeg(cb, ppv) until HopEnd(p) { out b; }
}`;

test("machine: states, interface, clauses, failures", () => {
  const node = onlyExtension("machine", MACHINE);
  assert.equal([node.states.text, node.interface.text, node.doc?.text], ["E", "I", "The machine."]);
  assert.equal(
    [...node.calls].map(([call, { method, parameters }]) => [
      call,
      `${method.text}(${parameters.map(({ text }) => text).join()})`,
    ]),
    [
      ["init", "Init(ulFlags)"],
      ["begin", "Beg(ui,ppv)"],
      ["result", "Set(hr)"],
      ["end", "End()"],
      ["error", "Err(hr,ppError)"],
    ],
  );
  assert.equal(
    node.failures.map(({ kind, hresult }) => [kind.text, hresult.text]),
    [
      ["sequence", "E_ORDER"],
      ["flags", "E_FLAGS"],
    ],
  );
});

test("machine: states with their ways, methods, directions and loops", () => {
  const [rest, walk, hop] = onlyExtension("machine", MACHINE).declarations;
  assert.equal([rest!.name.text, rest!.initial, rest!.doc?.text], ["REST", true, "At rest."]);
  assert.equal([walk!.struct?.text, walk!.initial], ["WALKING", false]);
  assert.equal(
    walk!.from.map(({ state, when }) => [state.text, when?.text]),
    [
      ["REST", undefined],
      ["HOP", "FAST"],
      ["RUN", undefined],
    ],
  );
  const path = (names: readonly { readonly text: string }[]) => names.map(({ text }) => text).join("[].");
  assert.equal(
    walk!.loops.map(({ child, index, count }) => `${child.text} ${path(index)} ${path(count)}`),
    ["HOP i c", "RUN r[].i r[].c"],
  );
  assert.equal([walk!.by, walk!.until], [undefined, undefined]);
  assert.equal([hop!.by?.method.text, hop!.until?.method.text], ["HopBeg", "HopEnd"]);
  assert.is(textOf(hop!.by!.span), "HopBeg(cb, ppv)");
});

test("several blocks of extension in one file", () => {
  const found = declarations(
    "#ifdef IOSTX_IDLC\nproject A as bytes;\n#endif\nconst int B = 1;\n#ifdef IOSTX_IDLC\nproject C as bytes;\n#endif\n",
  );
  assert.equal(
    found.map(({ kind }) => kind),
    ["project", "constant", "project"],
  );
});

test.run();
