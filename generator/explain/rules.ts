import type { MessageKey } from "../language/messages.js";
import { messages } from "../language/messages.js";
import type { Rule } from "../lint/rule.js";
import { examples } from "./examples.js";
import { type Explanation, factsOf } from "./explanation.js";

export function explainDiagnostic(key: MessageKey): Explanation {
  const { code, message, fix } = messages[key];
  return {
    kind: "diagnostic",
    name: code,
    summary: `${key}, a mistake that the compiler reports`,
    text: message,
    facts: factsOf(["fix", fix]),
    example: examples[key],
    contradictions: [],
    pages: [],
  };
}

export function explainRule({ name, summary, why, severity, options, example }: Rule): Explanation {
  return {
    kind: "lint rule",
    name,
    summary: "a rule of iostx lint",
    text: `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.\n\n${why}`,
    facts: factsOf(
      ["severity", severity === "warn" ? "warning" : "error"],
      ["options", Object.entries(options).map(([option, value]) => `${option}: ${JSON.stringify(value)}`)],
      ["silence", `// lint-disable-next-line ${name}: reason`],
    ),
    example,
    contradictions: [],
    pages: [],
  };
}
