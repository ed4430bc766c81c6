import type { RuleTable } from "../changes.js";

/** What can happen to what the two sides agreed on: states, transitions, directions, flags and values. */
export const protocolRules = {
  PROTOCOL_MACHINE_ADDED: {
    breaking: false,
    message: "the state machine of {name} is new",
    reason: "nobody followed a machine that did not exist",
  },
  PROTOCOL_MACHINE_REMOVED: {
    breaking: true,
    message: "the state machine of {name} is gone",
    reason: "guard, client, session and store are generated from it",
  },
  PROTOCOL_MACHINE_CHANGED: {
    breaking: true,
    message: "the machine was {old} and is {new}",
    reason: "it is another machine: its states and its calls are others",
  },
  PROTOCOL_CALL_CHANGED: {
    breaking: true,
    message: "the method of {call} was {old} and is {new}",
    reason: "who calls the old method is refused, or does something else",
  },
  PROTOCOL_FAILURE_CHANGED: {
    breaking: true,
    message: "the failure {kind} was {old} and is {new}",
    reason: "callers tell failures apart by their codes",
  },
  PROTOCOL_INITIAL_STATE_CHANGED: {
    breaking: true,
    message: "the initial state was {old} and is {new}",
    reason: "both sides begin elsewhere, so that their first calls no longer fit",
  },
  PROTOCOL_STATE_ADDED: {
    breaking: false,
    message: "state {name} ({value}) is new",
    reason: "who does not know a state never enters it",
  },
  PROTOCOL_STATE_REMOVED: {
    breaking: true,
    message: "state {name} ({value}) is gone",
    reason: "whoever enters it is refused",
  },
  PROTOCOL_STATE_VALUE_CHANGED: {
    breaking: true,
    message: "the value was {old} and is {new}",
    reason: "the value is what is passed: one side enters another state than the other side means",
  },
  PROTOCOL_STATE_STRUCT_CHANGED: {
    breaking: true,
    message: "the struct was {old} and is {new}",
    reason: "entering the state hands out a pointer to something else",
  },
  PROTOCOL_TRANSITION_ADDED: {
    breaking: false,
    message: "{state} may be entered from {from}{when}",
    reason: "all ways that were open are open still",
  },
  PROTOCOL_TRANSITION_REMOVED: {
    breaking: true,
    message: "{state} may no longer be entered from {from}{when}",
    reason: "who goes that way is refused",
  },
  PROTOCOL_TRANSITION_NARROWED: {
    breaking: true,
    message: "{state} may be entered from {from} {new}; before, {old}",
    reason: "who goes that way as before is refused",
  },
  PROTOCOL_TRANSITION_WIDENED: {
    breaking: false,
    message: "{state} may be entered from {from} without a condition; before, {old}",
    reason: "all ways that were open are open still",
  },
  PROTOCOL_LOOP_ADDED: {
    breaking: false,
    message: "{child} is entered while {condition}",
    reason: "it says how often; what may be entered does not change",
  },
  PROTOCOL_LOOP_REMOVED: {
    breaking: true,
    message: "nothing says any longer that {child} is entered while {condition}",
    reason: "who goes by the count no longer knows when to stop",
  },
  PROTOCOL_LOOP_CHANGED: {
    breaking: true,
    message: "{child} was entered while {old}, and is while {new}",
    reason: "who goes by the old count stops too early or too late",
  },
  PROTOCOL_DIRECTION_CHANGED: {
    breaking: true,
    message: "the direction was {old} and is {new}",
    reason: "one side reads what the other no longer writes, or no longer writes what the other reads",
  },
  PROTOCOL_DIRECTION_RELAXED: {
    breaking: false,
    message: "the direction was {old} and is {new}",
    reason: "who could read or write the member still can, and nobody has to do more than before",
  },
  PROTOCOL_DIRECTIONS_ADDED: {
    breaking: true,
    message: "{struct} says who writes which of its members",
    reason: "before, everybody could write all of them",
  },
  PROTOCOL_DIRECTIONS_REMOVED: {
    breaking: false,
    message: "{struct} no longer says who writes which of its members",
    reason: "everybody can write all of them now",
  },
  PROTOCOL_COUNT_CHANGED: {
    breaking: true,
    message: "the number of elements was {old} and is {new}",
    reason: "the two sides no longer agree on how many elements the pointer leads to",
  },
  PROTOCOL_FLAG_ADDED: {
    breaking: false,
    message: "{flag} is a new flag of {set}",
    reason: "a flag that is set by choice need not be set",
  },
  PROTOCOL_OUT_FLAG_ADDED: {
    breaking: true,
    message: "{flag} is a new [out] flag of {set}",
    reason: "a client generated before refuses a struct with a flag that it does not know",
  },
  PROTOCOL_SUCCESS_FLAG_ADDED: {
    breaking: true,
    message: "{flag} acknowledges success in {set}",
    reason: "a client generated before does not set it, so that its work counts as failed",
  },
  PROTOCOL_FLAG_REMOVED: {
    breaking: true,
    message: "{flag} is no longer a flag of {set}",
    reason: "who sets it is refused; who waits for it waits forever",
  },
  PROTOCOL_FLAG_ROLE_CHANGED: {
    breaking: true,
    message: "the role of {flag} in {set} was {old} and is {new}",
    reason: "another side sets it now, or it means something else",
  },
  PROTOCOL_SET_KIND_CHANGED: {
    breaking: true,
    message: "{set} was a set of {old} and is one of {new}",
    reason: "flags are combined, values are not",
  },
  PROTOCOL_CHECK_ADDED: {
    breaking: true,
    message: "{target} holds {set} only",
    reason: "bits that were not looked at before are refused now",
  },
  PROTOCOL_CHECK_CHANGED: {
    breaking: true,
    message: "{target} held {old} and holds {new}",
    reason: "the bits at that place mean something else now",
  },
  PROTOCOL_CHECK_REMOVED: {
    breaking: false,
    message: "nothing says any longer that {target} holds {set}",
    reason: "what was accepted is accepted still",
  },
  PROTOCOL_EXCLUSION_ADDED: {
    breaking: true,
    message: "{flags} exclude each other",
    reason: "who sets several is refused now",
  },
  PROTOCOL_EXCLUSION_REMOVED: {
    breaking: false,
    message: "{flags} may be set together",
    reason: "what was accepted is accepted still",
  },
  PROTOCOL_REQUIREMENT_ADDED: {
    breaking: true,
    message: "{flag} needs {needs}",
    reason: "who sets the one without the other is refused now",
  },
  PROTOCOL_REQUIREMENT_REMOVED: {
    breaking: false,
    message: "{flag} no longer needs {needs}",
    reason: "what was accepted is accepted still",
  },
  PROTOCOL_VALUE_CHANGED: {
    breaking: true,
    message: "the value was {old} and is {new}",
    reason: "the two sides no longer mean the same by the same number",
  },
  PROTOCOL_CONSTANT_ADDED: {
    breaking: false,
    message: "constant {name} = {value} is new",
    reason: "nobody uses a name that did not exist",
  },
  PROTOCOL_CONSTANT_REMOVED: {
    breaking: true,
    message: "constant {name} = {value} is gone",
    reason: "IDL and C that use the name no longer compile",
  },
  PROTOCOL_CONSTANT_RENAMED: {
    breaking: false,
    message: "{old} is now called {new}, with the same value",
    reason: "the value is what is passed, and the SDK does not show this constant",
  },
  PROTOCOL_CONSTANT_RETYPED: {
    breaking: false,
    message: "the type was {old} and is {new}, with the same value",
    reason: "the value is what is passed",
  },
  PROTOCOL_ENUM_MEMBER_ADDED: {
    breaking: false,
    message: "{name} = {value} is new",
    reason: "nobody uses a value that did not exist",
  },
  PROTOCOL_ENUM_MEMBER_REMOVED: {
    breaking: true,
    message: "{name} = {value} is gone",
    reason: "who passes the value is refused",
  },
  PROTOCOL_IDENTIFIER_CHANGED: {
    breaking: true,
    message: "the identifier was {old} and is {new}",
    reason: "who asks with the old one is refused",
  },
} as const satisfies RuleTable<"PROTOCOL">;
