import type { RuleTable } from "../changes.js";

/** What can happen to what the SDK exports, as TypeScript code that uses it sees it. */
export const sourceRules = {
  SOURCE_EXPORT_ADDED: {
    breaking: false,
    message: "{kind} {name} is new",
    reason: "no code uses a name that did not exist",
  },
  SOURCE_EXPORT_REMOVED: {
    breaking: true,
    message: "{kind} {name} is gone",
    reason: "code that imports it no longer compiles",
  },
  SOURCE_EXPORT_RENAMED: {
    breaking: true,
    message: "{kind} {old} is now called {new}",
    reason: "code that imports it by its old name no longer compiles",
  },
  SOURCE_PROJECTION_CHANGED: {
    breaking: true,
    message: "{name} was shown as {old} and is shown as {new}, wherever it is used",
    reason: "code that reads or builds such values no longer compiles, or means something else",
  },
  SOURCE_BASE_CHANGED: {
    breaking: true,
    message: "{name} extended {old} and extends {new}",
    reason: "code that uses inherited methods, or passes it where the base is expected, no longer compiles",
  },
  SOURCE_MEMBER_ADDED: {
    breaking: false,
    message: "{owner} has {member}",
    reason: "no code has to name it, or to supply it",
  },
  SOURCE_MEMBER_REQUIRED: {
    breaking: true,
    message: "{owner} needs {member}",
    reason: "code that reads it goes on, but code that builds or implements it has to supply the new member",
  },
  SOURCE_MEMBER_REMOVED: {
    breaking: true,
    message: "{owner} no longer has {member}",
    reason: "code that names it no longer compiles",
  },
  SOURCE_MEMBER_RENAMED: {
    breaking: true,
    message: "{old} is now called {new}",
    reason: "code that uses the old name no longer compiles",
  },
  SOURCE_MEMBERS_RENAMED: {
    breaking: true,
    message: "the prefix of the names was {old} and is {new}, so that {example}",
    reason: "code that uses the old names no longer compiles",
  },
  SOURCE_RESERVED_RENAMED: {
    breaking: false,
    message: "the reserved member {old} is now called {new}",
    reason: "reserved members are to be left alone, and nobody has to supply them",
  },
  SOURCE_RESERVED_NAMED: {
    breaking: true,
    message: "the reserved member {old} became {new}",
    reason: "code that reads the struct goes on, but code that builds one has to supply the member now",
  },
  SOURCE_TYPE_CHANGED: {
    breaking: true,
    message: "the type was {old} and is {new}",
    reason: "code that relies on the old type no longer compiles, or means something else",
  },
  SOURCE_READONLY_ADDED: {
    breaking: true,
    message: "{members} of {owner} can no longer be written",
    reason: "code that assigns no longer compiles",
  },
  SOURCE_READONLY_REMOVED: {
    breaking: false,
    message: "{members} of {owner} can be written",
    reason: "code that only reads goes on",
  },
  SOURCE_OPTIONAL_ADDED: {
    breaking: true,
    message: "{members} of {owner} may be missing",
    reason: "code that reads has to reckon with undefined",
  },
  SOURCE_OPTIONAL_REMOVED: {
    breaking: true,
    message: "{members} of {owner} may no longer be missing",
    reason: "code that builds the struct has to supply what it could leave out",
  },
  SOURCE_PARAMETER_RENAMED: {
    breaking: false,
    message: "the parameters were {old} and are {new}",
    reason: "arguments are passed by position",
  },
} as const satisfies RuleTable<"SOURCE">;
