import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { lockReplication } from "../../../examples/replicate/lock.js";
import type { Summary } from "../../../examples/replicate/summary.js";
import { Replica } from "../../../examples/stores/core/replica.js";
import { openSqliteStorage } from "../../../examples/stores/sqlite/open.js";
import { parseTrace } from "../../../generator/graph/trace.js";
import { contentsOf, mime } from "../replicate/support.js";
import { inFolder, messagesOf, run } from "./support.js";

const test = suite("apps: mirror in both directions");

/** Does something with the store in a file. */
function withStore<Value>(path: string, work: (replica: Replica) => Value): Value {
  const replica = new Replica(openSqliteStorage(path));
  try {
    return work(replica);
  } finally {
    replica.close();
  }
}

async function mirror(folder: string, ...words: string[]): Promise<Summary & { ok: boolean }> {
  const { code, stdout, stderr } = await run(folder, "mail.db", "mail", "--json", ...words);
  assert.is(code, 0, stderr);
  return JSON.parse(stdout) as Summary & { ok: boolean };
}

/** A store with two items that a Maildir has too. */
async function agreed(folder: string): Promise<string> {
  const store = join(folder, "mail.db");
  withStore(store, (replica) => {
    const inbox = replica.createFolder("Post");
    for (const text of ["one", "two"]) replica.addItem(inbox, mime(text));
  });
  await mirror(folder);
  return store;
}

/** The file of the message with a text. */
function fileOf(folder: string, text: string): string {
  const all = [...messagesOf(join(folder, "mail"))];
  return join(folder, "mail", all.find(([, bytes]) => bytes.includes(text))![0]);
}

test("what a mail program does in the Maildir comes down, and what the user does in the store goes up", async () => {
  await inFolder(async (folder) => {
    const store = await agreed(folder);
    const one = fileOf(folder, "one");
    renameSync(one, `${one}S`);
    rmSync(fileOf(folder, "two"));
    writeFileSync(join(folder, "mail", ".Post", "new", "1700000000.M1P2.host"), mime("three"));
    const { down } = await mirror(folder);
    assert.equal([down.items, down.flags, down.deletions], [1, 1, 1]);
    const expected = ["one*", "three"];
    assert.equal(
      withStore(store, (replica) => contentsOf(replica).Post),
      expected,
    );
    withStore(store, (replica) => {
      const [post] = replica.folders().filter(({ name }) => name === "Post");
      replica.addItem(post!.key, mime("four"));
      replica.createFolder("Later");
    });
    const { up } = await mirror(folder);
    assert.equal([up.items, up.folders], [1, 1]);
    assert.is(messagesOf(join(folder, "mail")).size, 3);
    assert.ok(existsSync(join(folder, "mail", ".Later", "cur")));
    const idle = await mirror(folder);
    for (const traffic of [idle.up, idle.down])
      assert.ok(Object.values(traffic).every((count) => count === 0));
  });
});

test("an empty store is filled from a Maildir, with headers only where that is asked for", async () => {
  await inFolder(async (folder) => {
    await agreed(folder);
    rmSync(join(folder, "mail.db"));
    const { down } = await mirror(folder, "--headers");
    assert.is(down.items, 2);
    const headers = withStore(join(folder, "mail.db"), (replica) =>
      replica.folders().flatMap(({ key }) => [...replica.items(key)].map(({ header }) => header)),
    );
    assert.equal(headers, [true, true]);
  });
});

test("--direction goes one way only", async () => {
  await inFolder(async (folder) => {
    const store = await agreed(folder);
    rmSync(fileOf(folder, "two"));
    withStore(store, (replica) => replica.addItem(replica.folders()[0]!.key, mime("three")));
    const { up, down } = await mirror(folder, "--direction", "down");
    assert.equal([up.items, down.deletions], [0, 1]);
    assert.is((await mirror(folder, "--direction", "up")).up.items, 1);
  });
});

test("most of a side is not deleted without --delete-anyway, and the text says how", async () => {
  await inFolder(async (folder) => {
    const store = join(folder, "mail.db");
    const inbox = withStore(store, (replica) => {
      const key = replica.createFolder("Post");
      for (let count = 0; count < 25; count++) replica.addItem(key, mime(`item ${count}`));
      return key;
    });
    await mirror(folder);
    withStore(store, (replica) => {
      for (const { key } of [...replica.items(inbox)]) replica.deleteItem(key);
    });
    const { code, stdout } = await run(folder, "mail.db", "mail");
    assert.is(code, 1);
    assert.match(
      stdout,
      /Not deleted in mail: 25 of 25 items\. Is that meant\? Then run again with --delete-anyway\./,
    );
    assert.is(messagesOf(join(folder, "mail")).size, 25);
    assert.is((await mirror(folder, "--delete-anyway")).up.deletions, 25);
    assert.is(messagesOf(join(folder, "mail")).size, 0);
  });
});

test("--trace records every call, and nothing of what is in messages unless it is asked for", async () => {
  await inFolder(async (folder) => {
    const store = await agreed(folder);
    const secret = Buffer.from("a secret that is longer than what an identifier has ".repeat(5));
    const add = () => withStore(store, (replica) => replica.addItem(replica.folders()[0]!.key, secret));
    add();
    await mirror(folder, "--trace", "trace.jsonl");
    const text = readFileSync(join(folder, "trace.jsonl"), "utf8");
    assert.not.ok(text.includes(secret.toString("hex")) || text.includes("a secret"));
    assert.match(text, /"type":"server","method":"putItem"/);
    const trace = parseTrace(text);
    assert.ok(trace.ok);
    const calls = trace.ok ? trace.events.filter(({ event }) => event.type === "call") : [];
    const count = (method: string) =>
      calls.filter(({ event }) => "method" in event && event.method === method).length;
    assert.ok(count("SyncBeg") > 5);
    assert.is(count("SyncEnd"), count("SyncBeg"));
    add();
    await mirror(folder, "--trace", "bodies.jsonl", "--trace-bodies");
    assert.ok(readFileSync(join(folder, "bodies.jsonl"), "utf8").includes(secret.toString("hex")));
  });
});

test("a store that is being replicated is refused, and so is a file that is no store", async () => {
  await inFolder(async (folder) => {
    const store = await agreed(folder);
    const lock = lockReplication(store);
    try {
      const { code, stderr } = await run(folder, "mail.db", "mail");
      assert.is(code, 3);
      assert.match(stderr, /mail\.db is being replicated already, by process \d+; wait until that has ended/);
    } finally {
      lock.close();
    }
    writeFileSync(join(folder, "notes.db"), "these are notes");
    const { code, stderr } = await run(folder, "notes.db", "elsewhere");
    assert.is(code, 3);
    assert.match(stderr, /^mirror: /);
    assert.not.ok(readdirSync(folder).includes("elsewhere"), "nothing is made at the target");
  });
});

test("wrong words on the command line are told", async () => {
  await inFolder(async (folder) => {
    for (const [words, text] of [
      [["--direction", "sideways"], /--direction is one of up, down, both, not "sideways"/],
      [["--delete-limit", "120"], /--delete-limit is a whole number from 0 to 100, not "120"/],
      [["--max-items", "0"], /--max-items is a whole number above 0, not "0"/],
    ] as const) {
      const { code, stderr } = await run(folder, "mail.db", "mail", ...words);
      assert.is(code, 2);
      assert.match(stderr, text);
    }
  });
});

test.run();
