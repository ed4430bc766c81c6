import type { Report } from "iostx/conformance";
import * as assert from "uvu/assert";

/** What a mistake is expected to break. */
export interface Expected {
  readonly breaks: string;
  readonly follows?: readonly string[];
}

/** Asserts that an adapter fails at its own rule, at those that cannot be kept without it, and nowhere else. */
export function expectBroken({ results }: Report, { breaks, follows = [] }: Expected): void {
  const broken = results.filter(({ verdict }) => verdict === "failed").map(({ name }) => name);
  assert.ok(broken.includes(breaks), `${breaks}: passed; failed were ${JSON.stringify(broken)}`);
  const others = broken.filter((name) => name !== breaks && !follows.some((rule) => matches(name, rule)));
  assert.equal(others, [], "rules that should not have failed");
  const idle = follows.filter((rule) => !broken.some((name) => matches(name, rule)));
  assert.equal(idle, [], "rules that should have failed");
}

function matches(name: string, rule: string): boolean {
  return rule.endsWith("*") ? name.startsWith(rule.slice(0, -1)) : name === rule;
}
