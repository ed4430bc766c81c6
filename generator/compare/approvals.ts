import { closest } from "../language/suggest.js";
import type { Change } from "./changes.js";
import { type RuleId, rules } from "./rules.js";

/** A breaking change that somebody decided to make, and why. */
export interface Approval {
  readonly rule: RuleId;
  readonly subject: string;
  readonly reason: string;
}

/** What a file of approvals says, or what is wrong with it. */
export type ApprovalsResult =
  | { readonly ok: true; readonly approvals: readonly Approval[] }
  | { readonly ok: false; readonly message: string };

/** Changes with the reason of their approval, and the approvals that nothing needs. */
export interface Approved {
  readonly changes: readonly ApprovedChange[];
  readonly unused: readonly Approval[];
}

export interface ApprovedChange extends Change {
  /** Why the change is made although it breaks something. */
  readonly approved?: string;
}

/** Reads a file of approvals: `{ "allow": [{ "rule": "...", "subject": "...", "reason": "..." }] }`. */
export function readApprovals(text: string): ApprovalsResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fault(`is not JSON: ${(error as Error).message}`);
  }
  const list = isRecord(value) ? value.allow : undefined;
  if (!Array.isArray(list)) return fault('has no list "allow"');
  const approvals: Approval[] = [];
  for (const [index, entry] of list.entries()) {
    const { rule, subject, reason } = isRecord(entry) ? entry : {};
    const where = `entry ${index + 1} of "allow"`;
    if (typeof rule !== "string" || typeof subject !== "string")
      return fault(`${where} has no rule, or no subject`);
    if (!isRule(rule)) {
      const near = closest(rule, Object.keys(rules));
      return fault(
        `${where} names the rule ${rule}, which does not exist${near === undefined ? "" : `; did you mean ${near}?`}`,
      );
    }
    if (typeof reason !== "string" || reason.trim() === "")
      return fault(`${where} gives no reason why ${rule} of ${subject} is allowed`);
    approvals.push({ rule, subject, reason: reason.trim() });
  }
  return { ok: true, approvals };
}

/** Applies approvals. One that fits no breaking change is reported as unused: it would hide the next one. */
export function applyApprovals(changes: readonly Change[], approvals: readonly Approval[]): Approved {
  const used = new Set<Approval>();
  const approved = changes.map((one): ApprovedChange => {
    const approval = one.breaking
      ? approvals.find(({ rule, subject }) => rule === one.rule && subject === one.subject)
      : undefined;
    if (approval === undefined) return one;
    used.add(approval);
    return { ...one, approved: approval.reason };
  });
  return { changes: approved, unused: approvals.filter((approval) => !used.has(approval)) };
}

function fault(message: string): ApprovalsResult {
  return { ok: false, message };
}

function isRule(name: string): name is RuleId {
  return Object.hasOwn(rules, name);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
