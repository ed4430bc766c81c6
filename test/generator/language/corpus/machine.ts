import { failureKinds } from "../../../../generator/model/model.js";
import type { Invalid } from "../squiggle.js";

const CALLS =
  "init Init(ulFlags); begin Beg(uiStep, ppv); result SetResult(hr); end End(); error GetLastError(hr);";
/** A result for every kind of failure but `exception`. */
const FAILURES = failureKinds
  .filter((kind) => kind !== "exception")
  .map((kind) => `${kind} E_ORDER;`)
  .join(" ");
const REST = "initial state REST;";
const WALK = "state WALK (WALKING) from REST { in ulFlags; out iHop, cHop; }";
const HOP = "state HOP (HOPPING) from WALK { inout ulFlags; out pszWhere; }";

/** A machine over `world.idl`, of which a test replaces one part. */
export function machine(parts: {
  readonly before?: string;
  readonly head?: string;
  readonly calls?: string;
  readonly failures?: string;
  readonly rest?: string;
  readonly walk?: string;
  readonly hop?: string;
  readonly after?: string;
}): string {
  return `import "world.idl";
${parts.before ?? ""}
#ifdef IOSTX_IDLC
${parts.head ?? "machine STEP of IWalker {"}
${parts.calls ?? CALLS}
failures { ${parts.failures ?? `${FAILURES} exception E_FAULT;`}
}
${parts.rest ?? REST}
${parts.walk ?? WALK}
${parts.hop ?? HOP}
}
${parts.after ?? ""}
#endif
`;
}

/** IDL4xx: mistakes in the machine. */
export const machineCorpus: readonly Invalid[] = [
  {
    name: "a machine without the method that begins a state",
    text: machine({
      head: `machine STEP of IWalker {
//      ~~~~ IDL401`,
      calls: "init Init(ulFlags); result SetResult(hr); end End(); error GetLastError(hr);",
    }),
  },
  {
    name: "a machine over an enum that does not exist",
    text: `import "world.idl";
#ifdef IOSTX_IDLC
machine STEPS of IWalker { }
//      ~~~~~ IDL203 ?STEP
#endif`,
  },
  {
    name: "a machine of an interface that does not exist",
    text: `import "world.idl";
#ifdef IOSTX_IDLC
machine STEP of IWlaker { }
//              ~~~~~~~ IDL205 ?IWalker
#endif`,
  },
  {
    name: "a clause with a method that does not exist",
    text: machine({
      calls: `init Init(ulFlags); begin Beg(uiStep, ppv); result SetResult(hr); error GetLastError(hr);
end Ende();
//  ~~~~ IDL208 ?End`,
    }),
  },
  {
    name: "a clause with a parameter that does not exist",
    text: machine({
      calls: `init Init(ulFlags); result SetResult(hr); end End(); error GetLastError(hr);
begin Beg(uiStpe, ppv);
//        ~~~~~~ IDL209 ?uiStep`,
    }),
  },
  {
    name: "a clause with a method whose parameters do not fit",
    text: machine({
      calls: `init Init(ulFlags); begin Beg(uiStep, ppv); result SetResult(hr); error GetLastError(hr);
end Init(ulFlags);
//  ~~~~ IDL414`,
    }),
  },
  {
    name: "a state whose own method gives no struct",
    text: machine({
      hop: `state HOP (HOPPING) from WALK by End() until HopEnd() { inout ulFlags; out pszWhere; }
//                               ~~~ IDL414`,
    }),
  },
  {
    name: "a word that begins no clause",
    text: machine({
      rest: `initial state REST;
middle Beg();
~~~~~~ IDL104`,
    }),
  },
  {
    name: "a way from a state that does not exist",
    text: machine({
      hop: `state HOP (HOPPING) from WALK, WALKS { inout ulFlags; out pszWhere; }
//                             ~~~~~ IDL402 ?WALK`,
    }),
  },
  {
    name: "a state that is not declared",
    text: machine({
      head: `machine STEP of IWalker {
//      ~~~~ IDL403`,
      hop: "",
    }),
  },
  {
    name: "a state that is declared twice",
    text: machine({
      rest: `initial state REST;
state REST (HOPPING) from WALK { inout ulFlags; out pszWhere; }
//    ~~~~ IDL404`,
      hop: "",
      head: `machine STEP of IWalker {
//      ~~~~ IDL403`,
    }),
  },
  {
    name: "a state that nothing leads to",
    text: machine({
      hop: `state HOP (HOPPING) from HOP { inout ulFlags; out pszWhere; }
//    ~~~ IDL405`,
    }),
  },
  {
    name: "a machine without an initial state",
    text: machine({
      before: "typedef struct RESTING { ULONG ulFlags; } RESTING;",
      head: `machine STEP of IWalker {
//      ~~~~ IDL406`,
      rest: "state REST (RESTING) from HOP { in ulFlags; }",
    }),
  },
  {
    name: "a condition that is no flag of the state it comes from",
    text: machine({
      hop: `state HOP (HOPPING) from WALK when HOP_HIGH { inout ulFlags; out pszWhere; }
//                                 ~~~~~~~~ IDL407`,
    }),
  },
  {
    name: "a misspelt condition",
    text: machine({
      hop: `state HOP (HOPPING) from WALK when WALK_FATS { inout ulFlags; out pszWhere; }
//                                 ~~~~~~~~~ IDL407 ?WALK_FAST`,
    }),
  },
  {
    name: "a state with a method that begins it and none that ends it",
    text: machine({
      hop: `state HOP (HOPPING) from WALK by HopBeg(uiHeight, ppv) { inout ulFlags; out pszWhere; }
//    ~~~ IDL408`,
    }),
  },
  {
    name: "a state with a method that ends it and none that begins it",
    text: machine({
      hop: `state HOP (HOPPING) from WALK until HopEnd() { inout ulFlags; out pszWhere; }
//    ~~~ IDL408`,
    }),
  },
  {
    name: "a loop over a state that is entered from elsewhere",
    text: machine({
      walk: `state WALK (WALKING) from REST { in ulFlags; out iHop, cHop;
each WALK while iHop < cHop;
//   ~~~~ IDL409
}`,
    }),
  },
  {
    name: "a loop with a member that does not exist",
    text: machine({
      walk: `state WALK (WALKING) from REST { in ulFlags; out iHop, cHop;
each HOP while iHop < cHops;
//                    ~~~~~ IDL207 ?cHop
}`,
    }),
  },
  {
    name: "a kind of failure that does not exist",
    text: machine({
      failures: `${FAILURES} exception E_FAULT;
mishap E_FAULT;
~~~~~~ IDL410`,
    }),
  },
  {
    name: "a failure with a result that does not exist",
    text: machine({
      failures: `${FAILURES}
exception E_FALUT;
//        ~~~~~~~ IDL204 ?E_FAULT`,
    }),
  },
  {
    name: "a kind of failure that is missing",
    text: machine({
      head: `machine STEP of IWalker {
//      ~~~~ IDL411`,
      failures: FAILURES,
    }),
  },
  {
    name: "a second machine",
    text: machine({
      after: `machine STEP of IWalker { initial state REST; }
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ IDL412`,
    }),
  },
  {
    name: "two states with one value",
    text: `import "world.idl";
typedef enum NEAR { NEAR_BY = 0, NEAR_TO = 1, NEAR_AT = 1 } NEAR;
#ifdef IOSTX_IDLC
machine NEAR of IWalker {
${CALLS}
failures { ${FAILURES} exception E_FAULT; }
initial state NEAR_BY;
state NEAR_TO (HOPPING) from NEAR_BY { inout ulFlags; out pszWhere; }
state NEAR_AT (WALKING) from NEAR_BY { in ulFlags; out iHop, cHop; }
//    ~~~~~~~ IDL415
}
#endif
`,
  },
  {
    name: "a state whose value has no bit in a word",
    text: `import "world.idl";
typedef enum FAR { NEAR_BY = 0, FAR_OFF = 32 } FAR;
#ifdef IOSTX_IDLC
machine FAR of IWalker {
${CALLS}
failures { ${FAILURES} exception E_FAULT; }
initial state NEAR_BY;
state FAR_OFF (HOPPING) from NEAR_BY { inout ulFlags; out pszWhere; }
//    ~~~~~~~ IDL413
}
#endif`,
  },
];
