import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Summary } from "../../../examples/replicate/summary.js";
import { MemoryMailbox } from "../../../examples/servers/memory/mailbox.js";
import { MemoryServer } from "../../../examples/servers/memory/memory-server.js";
import type { MailServer, ServerChange, ServerFolder } from "../../../examples/servers/server.js";
import { Replica } from "../../../examples/stores/core/replica.js";
import { MemoryStorage } from "../../../examples/stores/memory/memory-storage.js";
import { trafficOf } from "../model/checks.js";
import { linesOf, mime, pictureOfServer, pictureOfStore } from "../picture.js";
import { synchronise } from "../world.js";

const test = suite("safety: a server that answers wrongly, or late");

type Changes = Awaited<ReturnType<MailServer["changes"]>>;

/** What is wrong with the answers of one run. */
interface Wrong {
  readonly folders?: (folders: readonly ServerFolder[]) => readonly ServerFolder[];
  readonly changes?: (changes: readonly ServerChange[], answer: Changes) => Partial<Changes> & object;
}

const OTHER = "f".repeat(44);

const wrong: Readonly<Record<string, Wrong>> = {
  "no folders where there are some": { folders: () => [] },
  "each folder twice": { folders: (folders) => [...folders, ...folders] },
  "folders below one that is not there": {
    folders: (folders) => folders.map((folder) => ({ ...folder, parent: OTHER })),
  },
  "folders that are below each other": {
    folders: ([first, second, ...others]) => [
      { ...first!, parent: second!.key },
      { ...second!, parent: first!.key },
      ...others,
    ],
  },
  "children before their parents": { folders: (folders) => [...folders].reverse() },
  "keys that are none": {
    folders: (folders) => folders.map((folder) => ({ ...folder, key: "../../etc/passwd" })),
  },
  "each change twice": { changes: (changes) => ({ changes: each([...changes, ...changes]) }) },
  "nothing is there any more": {
    changes: () => ({ complete: true, changes: each([]), token: "nothing" }),
  },
  "deleted is what never was": {
    changes: (changes) => ({ changes: each([...changes, { change: "deleted", key: OTHER }]) }),
  },
  "flags of what never was": {
    changes: (changes) => ({
      changes: each([...changes, { change: "flags", key: OTHER, flags: { read: true } }]),
    }),
  },
  "moved is what never was, from where nothing is": {
    changes: (changes) => ({ changes: each([...changes, { change: "moved", key: OTHER, from: OTHER }]) }),
  },
  "the key of an item is none": {
    changes: (changes) => ({ changes: each(changes.map((change) => ({ ...change, key: "key" }))) }),
  },
  "another size than the content has": {
    changes: (changes) => ({
      changes: each(changes.map((change) => (change.change === "put" ? { ...change, size: 1e15 } : change))),
    }),
  },
  "dates that are none": {
    changes: (changes) => ({
      changes: each(
        changes.map((change) =>
          change.change === "put"
            ? { ...change, received: new Date(Number.NaN), modified: new Date(8.64e15) }
            : change,
        ),
      ),
    }),
  },
  "a content that cannot be had": {
    changes: (changes) => ({
      changes: each(
        changes.map((change) =>
          change.change === "put"
            ? { ...change, content: () => Promise.reject(new TypeError("no content")) }
            : change,
        ),
      ),
    }),
  },
  "a token that nobody understands": { changes: () => ({ token: "\0\u{1f4a9}" }) },
};

async function* each(changes: Iterable<ServerChange>): AsyncGenerator<ServerChange> {
  yield* changes;
}

function lying(server: MailServer, { folders, changes }: Wrong): MailServer {
  return new Proxy(server, {
    get(_, name) {
      const member: unknown = Reflect.get(server, name, server);
      if (name === "folders" && folders !== undefined) return async () => folders(await server.folders());
      if (name === "changes" && changes !== undefined)
        return async (...parameters: Parameters<MailServer["changes"]>) => {
          const answer = await server.changes(...parameters);
          const all: ServerChange[] = [];
          for await (const change of answer.changes) all.push(change);
          return { ...answer, changes: each(all), ...changes(all, answer) };
        };
      return typeof member === "function" ? member.bind(server) : member;
    },
  });
}

/** Two folders on both sides that agree, and then a new item, a change and a deletion on each side. */
async function stage() {
  const replica = new Replica(new MemoryStorage());
  const mailbox = new MemoryMailbox();
  const inbox = replica.createFolder("Inbox");
  const archive = replica.createFolder("Archive", inbox);
  const keys = ["one", "two", "three", "four", "five", "six", "seven", "eight"].map((text) =>
    replica.addItem(text < "o" ? inbox : archive, mime(text)),
  );
  const sync = (lie: Wrong = {}): Promise<Summary> =>
    synchronise(replica, lying(new MemoryServer(mailbox), lie));
  await sync();
  replica.addItem(inbox, mime("new here"));
  replica.updateItem(keys[0]!, mime("changed here"));
  replica.deleteItem(keys[1]!);
  mailbox.addItem(archive, mime("new there"));
  mailbox.updateItem(keys[2]!, mime("changed there"));
  mailbox.deleteItem(keys[3]!);
  return { replica, mailbox, sync };
}

const EXPECTED = [
  ...["changed here", "changed there", "five", "six", "seven", "eight", "new here", "new there"],
].sort();

const textsOf = (picture: ReturnType<typeof pictureOfStore>) =>
  [...picture.items.values()].map(({ text }) => text).sort();

for (const [name, lie] of Object.entries(wrong))
  test(name, async () => {
    const { replica, mailbox, sync } = await stage();
    const said = await sync(lie).then(
      ({ failures }) => failures.map(({ reason }) => reason),
      (error: unknown) => {
        assert.not.instance(error, TypeError, String((error as Error).stack));
        return [String(error)];
      },
    );
    for (const reason of said) assert.not.match(reason, /undefined|\[object|not a function/);
    await sync();
    await sync();
    assert.is(trafficOf(await sync()), "");
    const [here, there] = [pictureOfStore(replica), pictureOfServer(mailbox)];
    for (const text of EXPECTED)
      assert.ok(textsOf(here).includes(text), `${text} is lost: ${linesOf(here).join("\n")}`);
    assert.equal(linesOf(here), linesOf(there));
  });

test("a slow server can be left at any time, and what came before stays", async () => {
  const { replica, mailbox } = await stage();
  const never = new Promise<never>(() => {});
  let calls = 0;
  for (let stopAt = 1; stopAt <= 6; stopAt++) {
    calls = 0;
    const stopping = new AbortController();
    const slow = new MemoryServer(mailbox, {
      before: async () => {
        if (++calls === stopAt) {
          stopping.abort();
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      },
    });
    const summary = await Promise.race([synchronise(replica, slow, { signal: stopping.signal }), never]);
    assert.ok(calls < stopAt || summary.aborted);
  }
  await synchronise(replica, new MemoryServer(mailbox));
  assert.equal(textsOf(pictureOfStore(replica)), EXPECTED);
  assert.equal(linesOf(pictureOfStore(replica)), linesOf(pictureOfServer(mailbox)));
});

test.run();
