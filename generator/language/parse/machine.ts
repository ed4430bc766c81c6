import {
  type CallNode,
  type DirectionNode,
  type LoopNode,
  type MachineCall,
  type MachineNode,
  machineCalls,
  type Name,
  type StateNode,
} from "../syntax.js";
import type { Cursor } from "./cursor.js";
import { parseDirection } from "./extension.js";

/** `machine STATES of INTERFACE { ... }` */
export function parseMachine(cursor: Cursor): MachineNode {
  const doc = cursor.doc();
  const start = cursor.expect("machine").span;
  const states = cursor.name("the name of the enum of states");
  cursor.expect("of");
  const owner = cursor.name("the name of an interface");
  const calls = new Map<MachineCall, CallNode>();
  const failures: { kind: Name; hresult: Name }[] = [];
  const declarations: StateNode[] = [];
  cursor.expect("{");
  cursor.block("}", ";", () => {
    const call = machineCalls.find((word) => cursor.is(word));
    if (call !== undefined) {
      cursor.next();
      calls.set(call, parseCall(cursor));
      cursor.expect(";");
    } else if (cursor.take("failures")) {
      cursor.expect("{");
      cursor.block("}", ";", () => {
        failures.push({ kind: cursor.name("a kind of failure"), hresult: cursor.name("an HRESULT") });
        cursor.expect(";");
      });
    } else if (cursor.is("state") || cursor.is("initial")) {
      declarations.push(parseState(cursor));
    } else {
      cursor.fail("state, initial, failures, init, begin, result, end or error");
    }
  });
  const span = cursor.spanFrom(start);
  return { kind: "machine", states, interface: owner, calls, failures, declarations, ...doc, span };
}

function parseCall(cursor: Cursor): CallNode {
  const method = cursor.name("a method");
  cursor.expect("(");
  const parameters = cursor.is(")") ? [] : cursor.names("a parameter");
  cursor.expect(")");
  return { method, parameters, span: cursor.spanFrom(method.span) };
}

/** `state NAME (STRUCT) from STATE when FLAG by METHOD(...) until METHOD(...) { ... }` */
function parseState(cursor: Cursor): StateNode {
  const doc = cursor.doc();
  const start = cursor.token.span;
  const initial = cursor.take("initial") !== undefined;
  cursor.expect("state");
  const name = cursor.name("the name of a state");
  if (initial) {
    cursor.expect(";");
    return { name, initial, from: [], directions: [], loops: [], ...doc, span: cursor.spanFrom(start) };
  }
  cursor.expect("(");
  const struct = cursor.name("the name of the state's struct");
  cursor.expect(")");
  cursor.expect("from");
  const from = cursor.list(() => {
    const state = cursor.name("the name of a state");
    return cursor.take("when") ? { state, when: cursor.name("a flag") } : { state };
  });
  const by = cursor.take("by") ? { by: parseCall(cursor) } : {};
  const until = cursor.take("until") ? { until: parseCall(cursor) } : {};
  const span = cursor.spanFrom(start);
  const directions: DirectionNode[] = [];
  const loops: LoopNode[] = [];
  cursor.expect("{");
  cursor.block("}", ";", () => {
    if (cursor.is("each")) loops.push(parseLoop(cursor));
    else directions.push(parseDirection(cursor));
  });
  return { name, initial, struct, from, ...by, ...until, directions, loops, ...doc, span };
}

/** `each CHILD while rgte[].iEntMod < rgte[].cEntMod;` */
function parseLoop(cursor: Cursor): LoopNode {
  const start = cursor.expect("each").span;
  const child = cursor.name("the name of a state");
  cursor.expect("while");
  const index = parsePath(cursor);
  cursor.expect("<");
  const count = parsePath(cursor);
  cursor.expect(";");
  return { child, index, count, span: cursor.spanFrom(start) };
}

/** `iEnt`, or `rgte[].iEntMod` for the sum over an array */
function parsePath(cursor: Cursor): Name[] {
  const first = cursor.name("a member");
  if (!cursor.take("[")) return [first];
  cursor.expect("]");
  cursor.expect(".");
  return [first, cursor.name("a member")];
}
