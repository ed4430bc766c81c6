import type { OriginModel } from "../model/model.js";
import { type RuleId, type RuleParameters, rules } from "./rules.js";

/** Who is affected: compiled callers, memory, the other side of the protocol, TypeScript code. */
export const categories = ["VTABLE", "LAYOUT", "PROTOCOL", "SOURCE"] as const;

export type Category = (typeof categories)[number];

/** A rule: what happened, in words with parameters; whether it breaks something, and why. */
export interface Rule {
  readonly breaking: boolean;
  readonly message: string;
  readonly reason: string;
}

export type RuleTable<Prefix extends Category> = Readonly<Record<`${Prefix}_${string}`, Rule>>;

/** One difference between two versions of an interface. */
export interface Change {
  readonly category: Category;
  readonly rule: RuleId;
  readonly breaking: boolean;
  /** What changed, by its name in the old version, or in the new one where it is new: `IOSTX.SyncBeg`. */
  readonly subject: string;
  readonly message: string;
  readonly reason: string;
  /** The place in the old version: of the thing itself or, where it is new, of what contains it. */
  readonly old?: OriginModel;
  /** The place in the new version: of the thing itself or, where it is gone, of what contained it. */
  readonly new?: OriginModel;
}

/** The places of a change; a thing without a place of its own is at the place of what contains it. */
export interface Places {
  readonly old?: { readonly origin?: OriginModel } | undefined;
  readonly new?: { readonly origin?: OriginModel } | undefined;
}

/** A change according to a rule. */
export function change<Id extends RuleId>(
  rule: Id,
  subject: string,
  parameters: RuleParameters<Id>,
  places: Places,
): Change {
  const { breaking, message, reason } = rules[rule];
  return {
    category: categoryOf(rule),
    rule,
    breaking,
    subject,
    message: fill(message, parameters),
    reason,
    ...(places.old?.origin === undefined ? {} : { old: places.old.origin }),
    ...(places.new?.origin === undefined ? {} : { new: places.new.origin }),
  };
}

export function categoryOf(rule: RuleId): Category {
  return rule.slice(0, rule.indexOf("_")) as Category;
}

/** Changes in the order of a report: by category, what breaks first, then by place. */
export function sortChanges(changes: readonly Change[]): Change[] {
  const rank = ({ category, breaking }: Change) => categories.indexOf(category) * 2 + (breaking ? 0 : 1);
  const place = (one: Change) => one.new ?? one.old ?? { file: "", line: 0 };
  return [...changes].sort((a, b) => {
    const [here, there] = [place(a), place(b)];
    return rank(a) - rank(b) || compareText(here.file, there.file) || here.line - there.line;
  });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fill(text: string, parameters: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
}
