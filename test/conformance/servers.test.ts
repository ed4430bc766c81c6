import { serverRules } from "iostx/conformance";
import { suite } from "uvu";
import { imapServer } from "./subjects/imap-server.js";
import { maildirServer } from "./subjects/maildir-server.js";
import { memoryServer } from "./subjects/memory-server.js";
import type { ServerSubject } from "./subjects/subject.js";

/** Our servers. Each keeps every rule that it is capable of. */
const subjects: readonly ServerSubject[] = [memoryServer, maildirServer, imapServer];

for (const { name, open, capabilities = {}, missing, stop } of subjects) {
  const test = suite(`conformance: ${name} server`);
  const reason = missing?.();
  if (reason !== undefined) console.log(`skipped: ${reason}`);
  for (const rule of serverRules(open, { capabilities }))
    (reason === undefined ? test : test.skip)(rule.name, rule.run);
  if (stop !== undefined) test.after(stop);
  test.run();
}
