import { test } from "uvu";
import { type MailServer, type ServerChange, ServerError } from "../../../examples/servers/server.js";
import type { Storage } from "../../../examples/stores/core/storage.js";
import { scenarios } from "../scenarios/all.js";
import { watchStorage } from "../watched.js";
import { failEach, type Trouble } from "./rehearse.js";

/** Each call of the server, and each commit of the store, fails in turn; the end is always the same. */
type TroubleAt = (reached: () => boolean, since: () => number) => Trouble;

const troubles: Readonly<Record<string, TroubleAt>> = {
  "a call is refused": (reached) => ({ hooks: { before: () => failIf(reached(), "failed") } }),
  "the answer of a call is lost": (reached) => ({ hooks: { after: () => failIf(reached(), "failed") } }),
  "the server is not there for a call": (reached) => ({
    hooks: { before: () => failIf(reached(), "unavailable") },
  }),
  "the server is gone from a call on": (reached, since) => ({
    hooks: { before: () => failIf(reached() || since() > 0, "unavailable") },
  }),
  "the server is gone after a call": (reached, since) => ({
    hooks: {
      before: () => failIf(since() > 0, "unavailable"),
      after: () => failIf(reached(), "unavailable"),
    },
  }),
  "the disk of the server is full from a call on": (reached, since) => ({
    hooks: {
      before: ({ method }) => failIf((reached() || since() > 0) && method.startsWith("put"), "disk-full"),
    },
  }),
  "the server says that something is not there": (reached) => ({
    hooks: { before: () => failIf(reached(), "not-found") },
  }),
  "a batch breaks off": (reached) => ({ server: (server) => breakingOff(server, reached) }),
  "the disk of the store is full once": (reached) => ({ storage: (storage) => full(storage, reached) }),
  "the disk of the store is full from a commit on": (reached, since) => ({
    storage: (storage) => full(storage, () => reached() || since() > 0),
  }),
};

let runs = 0;

for (const [name, trouble] of Object.entries(troubles)) {
  test(name, async () => {
    const failures: string[] = [];
    for (const scenario of scenarios) {
      if (scenario.complete !== undefined) continue;
      const result = await failEach(scenario, trouble);
      runs += result.runs;
      failures.push(...result.failures);
    }
    if (failures.length > 0) throw new Error(`${failures.length} times: ${failures[0]}`);
  });
}

test.after(() => console.log(`${runs} runs with a fault`));

function failIf(fails: boolean, code: ConstructorParameters<typeof ServerError>[0]): void {
  if (fails) throw new ServerError(code, `the server says ${code}`);
}

/** A server whose lists of changes end in the middle: each change counts as a call. */
function breakingOff(server: MailServer, reached: () => boolean): MailServer {
  return new Proxy(server, {
    get(_, name) {
      const member: unknown = Reflect.get(server, name, server);
      if (name === "changes")
        return async (...parameters: Parameters<MailServer["changes"]>) => {
          const answer = await server.changes(...parameters);
          return { ...answer, changes: part(answer.changes, reached) };
        };
      return typeof member === "function" ? member.bind(server) : member;
    },
  });
}

async function* part(
  changes: AsyncIterable<ServerChange>,
  reached: () => boolean,
): AsyncGenerator<ServerChange> {
  for await (const change of changes) {
    failIf(reached(), "unavailable");
    yield change;
  }
}

function full(storage: Storage, isFull: () => boolean): Storage {
  return watchStorage(storage, {
    enter: () => {
      if (isFull()) throw Object.assign(new Error("the disk is full"), { code: "SQLITE_FULL" });
    },
    leave: () => {},
  });
}

test.run();
