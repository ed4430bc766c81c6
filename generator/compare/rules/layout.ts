import type { RuleTable } from "../changes.js";

/** What can happen to a struct as it is in memory, on x86 and x64. */
export const layoutRules = {
  LAYOUT_STRUCT_ADDED: {
    breaking: false,
    message: "{kind} {name} is new",
    reason: "nobody reads or writes what did not exist",
  },
  LAYOUT_STRUCT_REMOVED: {
    breaking: true,
    message: "{kind} {name} is gone",
    reason: "nothing says any longer what its bytes mean",
  },
  LAYOUT_STRUCT_RENAMED: {
    breaking: false,
    message: "{old} is now {new}",
    reason: "names are not part of a layout, and the SDK does not show this type",
  },
  LAYOUT_MEMBERS_PUBLISHED: {
    breaking: false,
    message: "the members of {name} are known now",
    reason: "only pointers to it were passed, and they are what they were",
  },
  LAYOUT_MEMBERS_HIDDEN: {
    breaking: true,
    message: "the members of {name} are no longer known",
    reason: "who reads them has nothing to go by any longer",
  },
  LAYOUT_KIND_CHANGED: {
    breaking: true,
    message: "{name} was a {old} and is a {new}{effect}",
    reason: "the members of a union share their place, those of a struct follow each other",
  },
  LAYOUT_PACKING_CHANGED: {
    breaking: true,
    message: "the packing was {old} and is {new}{effect}",
    reason: "members lie at other offsets for those compiled before",
  },
  LAYOUT_PACKING_RESTATED: {
    breaking: false,
    message: "the packing was {old} and is {new}; no size and no offset changes",
    reason: "every byte is where it was",
  },
  LAYOUT_MEMBER_ADDED: {
    breaking: true,
    message: "{members} {was} added {place}{effect}",
    reason:
      "who was compiled before allocates, reads or steps through the struct by its old size and offsets",
  },
  LAYOUT_MEMBER_FITTED: {
    breaking: false,
    message: "{members} {was} added {place}; no size and no other offset changes",
    reason: "it lies where there was padding, or beside the other members of a union",
  },
  LAYOUT_MEMBER_REMOVED: {
    breaking: true,
    message: "{members} {was} removed{effect}",
    reason: "who was compiled before reads and writes bytes that are something else now",
  },
  LAYOUT_MEMBER_REPLACED: {
    breaking: true,
    message: "{old} gave place to {new}{effect}",
    reason: "the bytes at that place mean something else now",
  },
  LAYOUT_MEMBER_MOVED: {
    breaking: true,
    message: "{members} changed places with others{effect}",
    reason: "who was compiled before reads and writes the wrong member",
  },
  LAYOUT_MEMBER_RESIZED: {
    breaking: true,
    message: "the type was {old} and is {new}{effect}",
    reason: "the member takes another number of bytes",
  },
  LAYOUT_MEMBER_RETYPED: {
    breaking: true,
    message: "the type was {old} and is {new}, of the same size",
    reason: "the same bytes mean something else",
  },
  LAYOUT_TYPE_RESPELLED: {
    breaking: false,
    message: "the type was {old} and is {new}",
    reason: "the same bytes are stored; only what they are called is more or less exact",
  },
  LAYOUT_MEMBER_RENAMED: {
    breaking: false,
    message: "{old} is now called {new}, at the same offset",
    reason: "names are not part of a layout, and the SDK does not show this member",
  },
  LAYOUT_TYPEDEF_ADDED: {
    breaking: false,
    message: "the type name {name} is new",
    reason: "nobody uses a name that did not exist",
  },
  LAYOUT_TYPEDEF_REMOVED: {
    breaking: true,
    message: "the type name {name} is gone",
    reason: "IDL and C that use the name no longer compile",
  },
  LAYOUT_TYPEDEF_CHANGED: {
    breaking: true,
    message: "the type name {name} stood for {old} and stands for {new}{effect}",
    reason: "all that is declared with the name changes with it",
  },
} as const satisfies RuleTable<"LAYOUT">;
