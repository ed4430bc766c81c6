import type { RuleTable } from "../changes.js";

/** What can happen to an interface as compiled callers and objects see it: a table of methods, called by position. */
export const vtableRules = {
  VTABLE_INTERFACE_ADDED: {
    breaking: false,
    message: "interface {name} is new",
    reason: "nobody asks for an interface that did not exist",
  },
  VTABLE_INTERFACE_REMOVED: {
    breaking: true,
    message: "interface {name} is gone",
    reason: "whoever asks an object for it by its id is refused",
  },
  VTABLE_IID_CHANGED: {
    breaking: true,
    message: "the interface id was {old} and is {new}",
    reason: "QueryInterface knows an interface by its id only; who asks with the old id is refused",
  },
  VTABLE_BASE_CHANGED: {
    breaking: true,
    message: "the base was {old} and is {new}",
    reason: "the methods of the base come first in the vtable, so that every slot means something else",
  },
  VTABLE_METHOD_INSERTED: {
    breaking: true,
    message: "{method} was inserted at slot {slot}{effect}",
    reason: "callers call by slot: those compiled before call the wrong method",
  },
  VTABLE_METHOD_APPENDED: {
    breaking: true,
    message: "{method} was appended at slot {slot}{effect}",
    reason:
      "a caller compiled now reads past the end of the vtable of an object compiled before; COM adds methods in a new interface with a new id",
  },
  VTABLE_METHOD_REMOVED: {
    breaking: true,
    message: "{method} was removed from slot {slot}{effect}",
    reason: "callers compiled before call whatever stands at that slot now",
  },
  VTABLE_SLOT_MOVED: {
    breaking: true,
    message: "{method} moved from slot {oldSlot} to slot {slot}{effect}",
    reason: "callers call by slot: those compiled before call the wrong method",
  },
  VTABLE_SLOT_REPLACED: {
    breaking: true,
    message: "slot {slot} was {old} and is {new}",
    reason:
      "the new method has another name and another signature; callers compiled before pass it the wrong arguments",
  },
  VTABLE_SIGNATURE_CHANGED: {
    breaking: true,
    message: "slot {slot} was {old} and is {new}",
    reason: "callers compiled before pass other arguments, or read another result, than the method expects",
  },
  VTABLE_COUNT_CHANGED: {
    breaking: true,
    message: "the number of elements of {parameter} was {old} and is {new}",
    reason: "caller and method no longer agree on how many elements the pointer leads to",
  },
  VTABLE_TYPE_RESPELLED: {
    breaking: false,
    message: "slot {slot} was {old} and is {new}",
    reason: "the same bytes are passed; only what they are called is more or less exact",
  },
  VTABLE_PLACEHOLDER_NAMED: {
    breaking: false,
    message: "slot {slot}, an undocumented placeholder, got a name and a signature: {new}",
    reason:
      "the slot was there before, and all others are where they were; no caller compiled against the placeholder calls it",
  },
  VTABLE_PLACEHOLDER_RESTATED: {
    breaking: false,
    message: "slot {slot}, an undocumented placeholder, was written {old} and is written {new}",
    reason: "nobody calls a placeholder; the slot is where it was",
  },
  VTABLE_METHOD_WITHDRAWN: {
    breaking: true,
    message: "slot {slot} was {old} and is a placeholder that nobody may call",
    reason: "callers compiled before still call the slot, and nothing says any longer what it does",
  },
  VTABLE_METHOD_RENAMED: {
    breaking: false,
    message: "slot {slot} was {old} and is {new}",
    reason: "names are not part of a vtable, and the SDK does not show this method",
  },
} as const satisfies RuleTable<"VTABLE">;
