import { serverRules } from "iostx/conformance";
import { suite } from "uvu";
import { maildirServer } from "./subjects/maildir-server.js";
import { memoryServer } from "./subjects/memory-server.js";
import type { ServerSubject } from "./subjects/subject.js";

/** Our servers. Each keeps every rule that it is capable of. */
const subjects: readonly ServerSubject[] = [memoryServer, maildirServer];

for (const { name, open, capabilities = {} } of subjects) {
  const test = suite(`conformance: ${name} server`);
  for (const rule of serverRules(open, { capabilities })) test(rule.name, rule.run);
  test.run();
}
