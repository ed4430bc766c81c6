import {
  checkServer,
  checkStore,
  formatReport,
  type Report,
  type RuleResult,
  type StoreFixture,
  serverRules,
  storeRules,
} from "iostx/conformance";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { memoryServer } from "./subjects/memory-server.js";
import { memoryStore } from "./subjects/memory-store.js";
import { model } from "./support/model.js";

const test = suite("conformance: the suite");
const { open } = memoryStore;

/** The pages that the model names anywhere. */
function pagesOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { sources } = value as { readonly sources?: readonly string[] };
  return [...(Array.isArray(sources) ? sources : []), ...Object.values(value).flatMap(pagesOf)];
}

test("every rule has a name of its own and a page that the model knows", () => {
  const rules = storeRules(open);
  assert.is(new Set(rules.map(({ name }) => name)).size, rules.length);
  const pages = new Set(pagesOf(model));
  for (const { name, reference } of rules)
    assert.ok(pages.has(reference.split("/").at(-1)!), `${name}: ${reference}`);
  const forServers = serverRules(memoryServer.open);
  assert.is(new Set(forServers.map(({ name }) => name)).size, forServers.length);
  for (const { reference } of forServers) assert.match(reference, /^iostx\/server: MailServer\.\w+$/);
});

test("rules that need what is switched off are skipped, and told so", async () => {
  const capabilities = { download: false, associated: false, reopen: false, crash: false };
  const { results, failed, skipped } = await checkStore(open, { capabilities });
  assert.is(failed, 0);
  assert.ok(skipped > 80);
  const gone = results.filter(({ verdict }) => verdict === "skipped");
  const missing = new Set(
    gone.flatMap(({ message = "" }) => message.replace("not capable of: ", "").split(", ")),
  );
  assert.equal([...missing].sort(), ["associated", "crash", "download", "headers", "reopen"]);
  const names = new Set(storeRules(open, { capabilities }).map(({ name }) => name));
  for (const { name } of gone) assert.not.ok(names.has(name), name);
});

test("each rule has an adapter of its own, which is closed whatever happens", async () => {
  let [opened, closed] = [0, 0];
  const counted = async (): Promise<StoreFixture> => {
    opened++;
    const fixture = await open();
    return {
      ...fixture,
      crash: () => {
        throw new Error("cannot crash");
      },
      close: () => void closed++,
    };
  };
  const seen: RuleResult[] = [];
  const report = await checkStore(counted, { only: "killed", onResult: (result) => seen.push(result) });
  assert.equal([opened, closed], [report.results.length, report.results.length]);
  assert.equal(seen, report.results);
  assert.ok(seen.filter(({ message }) => message === "cannot crash").length >= 6);
});

test("a rule that does not end is broken", async () => {
  const stuck = async (): Promise<StoreFixture> => new Promise(() => {});
  const { results } = await checkStore(stuck, { only: "GetLastError refuses flags", timeout: 20 });
  assert.equal(
    results.map(({ verdict, message }) => [verdict, message]),
    [["failed", "it did not end within 20 ms"]],
  );
});

test("what the fixture lacks is said", async () => {
  const bare = async () => ({ store: (await open()).store });
  const { results } = await checkStore(bare, { only: "folders up: a new folder" });
  assert.ok(results.every(({ message = "" }) => /^the fixture has no `user`/.test(message)));
  const lonely = async () => ({ server: (await memoryServer.open()).server });
  const { results: others } = await checkServer(lonely, { only: "another program deleted" });
  assert.ok(others.every(({ message = "" }) => /^the fixture has no `others`/.test(message)));
});

test("a report names what was broken once, with some of the rules and their pages", () => {
  const failure = (name: string, message: string): RuleResult => ({
    ...{ name, message, reference: `page of ${name}`, verdict: "failed" },
  });
  const report: Report = {
    results: [
      ...["a", "b", "c", "d", "e"].map((name) => failure(name, "it is not written yet")),
      failure("f", "expected 1, found 2"),
      { name: "g", reference: "page of g", verdict: "passed" },
    ],
    ...{ passed: 1, failed: 6, skipped: 0 },
  };
  assert.is(
    formatReport(report),
    `✗ it is not written yet
    a
      page of a
    b
      page of b
    c
      page of c
    and 2 more rules
✗ expected 1, found 2
    f
      page of f
1 passed, 6 failed, 0 skipped
`,
  );
});

test.run();
