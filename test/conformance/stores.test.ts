import { storeRules } from "iostx/conformance";
import { suite } from "uvu";
import { memoryStore } from "./subjects/memory-store.js";
import { pstStore } from "./subjects/pst-store.js";
import { sqliteStore } from "./subjects/sqlite-store.js";
import type { StoreSubject } from "./subjects/subject.js";

/** Our stores. Each keeps every rule that it is capable of. */
const subjects: readonly StoreSubject[] = [memoryStore, sqliteStore, pstStore];

for (const { name, open, capabilities = {} } of subjects) {
  const test = suite(`conformance: ${name} store`);
  for (const rule of storeRules(open, { capabilities })) test(rule.name, rule.run);
  test.run();
}
