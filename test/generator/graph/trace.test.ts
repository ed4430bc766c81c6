import { test } from "uvu";
import * as assert from "uvu/assert";
import type { InspectEvent } from "../../../generated/inspect.js";
import { parseTrace } from "../../../generator/graph/trace.js";
import { traceLine } from "../../../generator/graph/trace-line.js";
import { enter, gone, leave, lines, problem, upload, walk } from "./support.js";

test("a trace is read line by line; empty lines and other types are ignored", () => {
  const result = parseTrace(
    `\uFEFF\n{"type":"mine"}\r\n\n{"type":"transition","from":"LR_SYNC_IDLE","to":"LR_SYNC"}\n`,
  );
  assert.equal(result, {
    ok: true,
    events: [{ line: 4, event: { type: "transition", from: "LR_SYNC_IDLE", to: "LR_SYNC" } }],
  });
});

test("a malformed line is told with its number", () => {
  const good = lines({ type: "transition", from: "LR_SYNC_IDLE", to: "LR_SYNC" });
  assert.match(problem(`${good}{"type":`), /^2: this is not JSON: /);
  assert.is(problem(`${good}[]`), "2: this is not an object");
  assert.is(problem(`${good}null`), "2: this is not an object");
  assert.is(problem('{"from":"LR_SYNC"}'), '1: "type" is missing');
  assert.is(problem('{"type":"transition","from":"LR_SYNC"}'), '1: "to" is missing');
  assert.is(problem('{"type":"transition","from":1}'), '1: "from" is not a text');
  assert.is(
    problem('{"type":"call","method":"SyncEnd","hresult":"x"}'),
    '1: "hresult" is not a number of 32 bits',
  );
  assert.is(
    problem('{"type":"call","method":"SyncEnd","hresult":4294967296}'),
    '1: "hresult" is not a number of 32 bits',
  );
  assert.is(problem('{"type":"call","hresult":0,"arguments":{}}'), '1: "arguments" is not a list');
  assert.is(
    problem('{"type":"call","hresult":0,"method":"a\\"b"}'),
    '1: "method" is not the name of a method',
  );
  assert.is(problem('{"type":"struct","phase":"middle"}'), '1: "phase" is neither "begin" nor "end"');
});

test("a state that the machine does not have is told, with the one that was meant", () => {
  assert.is(
    problem(lines({ type: "transition", from: "LR_SYNC_IDLE", to: "LR_SNYC" })),
    "1: LR_SNYC is not a state of the machine, did you mean LR_SYNC?",
  );
  assert.is(
    problem(lines({ type: "struct", phase: "end", state: "NOWHERE" })),
    "1: NOWHERE is not a state of the machine",
  );
});

test("ways into states are counted, ways back are not", () => {
  const found = walk(upload);
  assert.equal(gone(found), {
    "LR_SYNC_IDLE LR_SYNC": 1,
    "LR_SYNC LR_SYNC_UPLOAD_HIERARCHY": 1,
    "LR_SYNC_UPLOAD_HIERARCHY LR_SYNC_UPLOAD_FOLDER": 2,
    "LR_SYNC LR_SYNC_CONTENTS": 1,
    "LR_SYNC_CONTENTS LR_SYNC_UPLOAD_TABLE": 1,
  });
  assert.equal(Object.fromEntries(found.visits), {
    LR_SYNC_IDLE: 1,
    LR_SYNC: 1,
    LR_SYNC_UPLOAD_HIERARCHY: 1,
    LR_SYNC_UPLOAD_FOLDER: 2,
    LR_SYNC_CONTENTS: 1,
    LR_SYNC_UPLOAD_TABLE: 1,
  });
  assert.is(found.last, "LR_SYNC_UPLOAD_TABLE");
});

test("what failed is told by state: calls, results that the client sets, and refusals", () => {
  const { failures } = walk(upload);
  assert.equal(
    [...failures].map(([state, texts]) => [state, ...texts]),
    [
      ["LR_SYNC_UPLOAD_FOLDER", ["SetSyncResult(MAPI_E_NETWORK_ERROR)", 1]],
      ["LR_SYNC_UPLOAD_HIERARCHY", ["SyncBeg: MAPI_E_NOT_FOUND", 1]],
      ["LR_SYNC_UPLOAD_TABLE", ["SyncEnd refused", 1]],
    ],
  );
});

test("a signed result code, and one without a name", () => {
  const call = { type: "call", method: "SyncEnd", arguments: [], state: "LR_SYNC" };
  const { failures } = walk(lines({ ...call, hresult: -2147221233 }, { ...call, hresult: 0x80049999 }));
  assert.equal([...failures.get("LR_SYNC")!.keys()], ["SyncEnd: MAPI_E_NOT_FOUND", "SyncEnd: 0x80049999"]);
});

test("a refusal that does not say its state happened where the trace is", () => {
  const trace = lines(...enter("LR_SYNC_IDLE", "LR_SYNC"), { type: "refused", method: "InitSync" });
  assert.equal([...walk(trace).failures.keys()], ["LR_SYNC"]);
});

test("a trace of transitions alone is followed too", () => {
  const trace = lines(
    { type: "transition", from: "LR_SYNC_IDLE", to: "LR_SYNC" },
    { type: "transition", from: "LR_SYNC", to: "LR_SYNC_IDLE" },
    { type: "transition", from: "LR_SYNC_IDLE", to: "LR_SYNC" },
  );
  assert.equal(gone(walk(trace)), { "LR_SYNC_IDLE LR_SYNC": 2 });
});

test("a way that the machine does not have is kept apart", () => {
  const { strays } = walk(
    lines(...enter("LR_SYNC_IDLE", "LR_SYNC_CONTENTS"), ...leave("LR_SYNC_CONTENTS", "LR_SYNC")),
  );
  assert.equal(strays, [{ from: "LR_SYNC_IDLE", to: "LR_SYNC_CONTENTS", count: 1 }]);
});

test("an event of an inspector becomes a line that can be read", () => {
  const write: (event: InspectEvent) => string = traceLine;
  const event = {
    type: "call",
    method: "SyncBeg",
    arguments: [1],
    hresult: 0,
    state: "LR_SYNC_IDLE",
  } as const;
  assert.equal(parseTrace(write(event)), { ok: true, events: [{ line: 1, event }] });
});

test("what JSON cannot say is said otherwise", () => {
  class Message {
    readonly store = this;
  }
  const next = { name: "b" };
  const data = {
    ft: 5n,
    bytes: new Uint8Array([1, 255]),
    pmsg: new Message(),
    list: [{ next }],
    read: () => 1,
    none: null,
  };
  assert.equal(JSON.parse(traceLine({ type: "struct", phase: "begin", state: "LR_SYNC", data })), {
    type: "struct",
    phase: "begin",
    state: "LR_SYNC",
    data: { ft: "5", bytes: "01ff", pmsg: "[Message]", list: [{ next: { name: "b" } }], none: null },
  });
  const error = Object.assign(new Error("no"), { code: 7, state: "LR_SYNC", stack: "secret" });
  assert.equal(JSON.parse(traceLine({ type: "refused", method: "SyncEnd", error })).error, {
    name: "Error",
    message: "no",
    code: 7,
    state: "LR_SYNC",
  });
});

test("a chain that leads back to itself ends somewhere", () => {
  const ring: { next?: object } = {};
  ring.next = ring;
  assert.ok(traceLine({ type: "struct", data: ring }).endsWith("}\n"));
});

test.run();
