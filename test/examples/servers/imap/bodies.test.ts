import { join } from "node:path";
import * as assert from "uvu/assert";
import { replicate } from "../../../../examples/replicate/replicate.js";
import { stateIn } from "../../../../examples/replicate/state.js";
import type { Summary } from "../../../../examples/replicate/summary.js";
import type { ImapServer } from "../../../../examples/servers/imap/imap.js";
import { Inventory } from "../../../../examples/stores/core/inventory.js";
import { Replica } from "../../../../examples/stores/core/replica.js";
import { ReplicatedStore } from "../../../../examples/stores/core/replicated-store.js";
import { openSqliteStorage } from "../../../../examples/stores/sqlite/open.js";
import { eachServer, key, kinds, mail, runTests, take, type World } from "./support.js";

const [dovecot, , bare, cyrus] = kinds;

function body(n: number): string {
  return `${n} 0123456789 äöü\r\n`.repeat(1 + (n % 50));
}

/** A store with the headers of the messages that another program has put into the inbox. */
async function withHeaders({ open, other, dir }: World, count: number) {
  const client = await other();
  for (let n = 0; n < count; n++) await client.append("INBOX", mail(`number ${n}`, body(n)));
  const replica = new Replica(openSqliteStorage(join(dir, "mail.db")));
  const run = (
    server: ImapServer,
    options: { headersOnly?: boolean; signal?: AbortSignal; onProgress?: () => void; dryRun?: boolean } = {},
  ): Promise<Summary> =>
    replicate(new ReplicatedStore(replica), server, {
      ...{ state: stateIn(replica), inventory: new Inventory(replica) },
      ...options,
    });
  const first = await run(await open(), { headersOnly: true });
  assert.equal([first.down.items, first.down.bytes], [count, 0]);
  const items = () => replica.folders().flatMap((folder) => [...replica.items(folder.key)]);
  const headers = () => items().filter(({ header }) => header).length;
  assert.is(headers(), count);
  /** Whether the store has all messages to the last byte, and a further run does nothing. */
  const check = async (numbers: readonly number[]): Promise<void> => {
    const texts = items().map((item) => Buffer.from(replica.content(item.key)!).toString());
    const expected = numbers.map((n) => mail(`number ${n}`, body(n)).toString());
    assert.equal(texts.sort(), expected.sort());
    const { up, down, failures } = await run(await open());
    assert.ok([...Object.values(up), ...Object.values(down)].every((many) => many === 0));
    assert.equal(failures, []);
  };
  return { client, replica, run, items, headers, check };
}

const NUMBERS = Array.from({ length: 300 }, (_, n) => n);

eachServer(
  "the bodies of 300 headers come with a few commands, to the last byte",
  async (world) => {
    const { run, check, replica } = await withHeaders(world, NUMBERS.length);
    const server = await world.open();
    world.proxy.commands.length = 0;
    const { down, failures } = await run(server);
    assert.equal([down.items, failures], [NUMBERS.length, []]);
    // Three batches; and where the server tells no changes, the flags.
    const commands = world.proxy.commands.filter((command) => command === "UID FETCH").length;
    assert.is(commands, world.kind === bare ? 4 : 3);
    await check(NUMBERS);
    replica.close();
  },
  [dovecot!, bare!, cyrus!],
);

eachServer(
  "a dry run fetches no body, and a run that was stopped goes on where it was",
  async (world) => {
    const { run, check, headers, replica } = await withHeaders(world, 150);
    const server = await world.open();
    world.proxy.commands.length = 0;
    assert.is((await run(server, { dryRun: true })).down.items, 150);
    assert.equal([world.proxy.commands.filter((command) => command === "UID FETCH"), headers()], [[], 150]);
    const controller = new AbortController();
    let seen = 0;
    const onProgress = () => {
      if (++seen === 40) controller.abort();
    };
    const { aborted, down } = await run(await world.open(), { signal: controller.signal, onProgress });
    assert.equal([aborted, down.items, headers()], [true, 40, 110]);
    assert.is((await run(await world.open())).down.items, 110);
    await check(NUMBERS.slice(0, 150));
    replica.close();
  },
  [dovecot!, cyrus!],
);

eachServer(
  "a connection that is cut while bodies come is made anew",
  async (world) => {
    const { run, check, replica } = await withHeaders(world, 150);
    const server = await world.open();
    let fetches = 0;
    world.proxy.judge = ({ from, text }) =>
      from === "client" && /UID FETCH/.test(text) && ++fetches === 2 ? "cut" : "pass";
    const { down, failures } = await run(server);
    assert.equal([down.items, failures], [150, []]);
    await check(NUMBERS.slice(0, 150));
    replica.close();
  },
  [dovecot!, cyrus!],
);

eachServer(
  "messages that others delete or move between headers and bodies are no failure",
  async (world) => {
    const { client, run, check, items, replica } = await withHeaders(world, 20);
    await client.mailboxCreate("Archive");
    await client.mailboxOpen("INBOX");
    await client.messageDelete("1:3");
    await client.messageMove("1:2", "Archive");
    const { down, failures } = await run(await world.open());
    assert.equal([down.items, down.deletions, failures], [17, 3, []]);
    assert.is(items().length, 17);
    await check(NUMBERS.slice(3, 20));
    replica.close();
  },
  [dovecot!, cyrus!],
);

eachServer(
  "items that are fetched together come from their folder only, and those that are gone are left out",
  async ({ open, other }) => {
    const server = await open();
    for (const n of [1, 2]) await server.putFolder({ key: key(n), parent: null, name: `Folder ${n}` });
    for (let n = 10; n < 20; n++)
      await server.putItem({
        ...{ key: key(n), folder: key(n < 18 ? 1 : 2), mime: mail(`number ${n}`), received: new Date(1e12) },
        flags: { read: n % 2 === 0 },
      });
    const client = await other();
    await client.mailboxOpen("Folder 1");
    await client.messageDelete("1");
    await take(server, key(1));
    const all = [...Array.from({ length: 10 }, (_, n) => key(n + 10)), key(99)];
    const found = await server.fetchItems(key(1), all);
    assert.equal(
      found.map((item) => item.key),
      all.slice(1, 8),
    );
    for (const item of found) assert.equal(item, await server.fetch(key(1), item.key));
  },
  kinds,
);

runTests();
