import type { ImapFlow } from "imapflow";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { ImapServer } from "../../../../examples/servers/imap/imap.js";
import { type MailServer, ServerError } from "../../../../examples/servers/server.js";
import { dovecotMissing, startDovecot } from "./dovecot.js";
import { beforeAnswer, beforeAnswerTo, beforeCommand, type CuttingProxy } from "./proxy.js";
import {
  contents,
  eachServer,
  folderNamed,
  inWorld,
  item,
  key,
  mail,
  runTests,
  take,
  type World,
} from "./support.js";

/** Everything that a connector does, step by step. */
const STEPS: ReadonlyArray<(server: MailServer) => Promise<unknown>> = [
  (server) => server.folders(),
  (server) => server.putFolder({ key: key(1), parent: null, name: "One" }),
  (server) => server.putFolder({ key: key(2), parent: key(1), name: "Two" }),
  (server) => server.putItem(item(key(1), key(10), "first", { read: true })),
  (server) => server.putItem(item(key(1), key(11), "second")),
  (server) => server.putItem(item(key(1), key(10), "first, edited", { flagged: true })),
  (server) => server.moveItem(key(11), key(1), key(2)),
  (server) => server.setFlags(key(2), key(11), { answered: true, read: true }),
  (server) => server.putItem(item(key(2), key(12), "third")),
  (server) => server.putFolder({ key: key(2), parent: null, name: "Due" }),
  (server) => server.deleteItem(key(2), key(12)),
  (server) => server.putFolder({ key: key(3), parent: key(1), name: "Three" }),
  (server) => server.deleteFolder(key(3)),
  (server) => takeAll(server as ImapServer),
];

async function takeAll(server: ImapServer): Promise<void> {
  for (const n of [1, 2]) {
    const { list } = await take(server, key(n), undefined, async (put) => {
      await put.content();
    });
    assert.is(list.length, 1);
  }
}

async function state(client: ImapFlow): Promise<unknown> {
  const found: unknown[] = [];
  for (const { path } of (await client.list()).sort((one, other) => (one.path < other.path ? -1 : 1))) {
    await client.mailboxOpen(path);
    const messages =
      client.mailbox && client.mailbox.exists > 0 ? await client.fetchAll("1:*", { flags: true }) : [];
    const flags = messages.map((message) =>
      [...(message.flags ?? [])].filter((flag) => flag !== "\\Recent").sort(),
    );
    found.push([path, await contents(client, path), flags]);
  }
  return found;
}

/** Goes through the steps, with the connection being cut once. */
async function walk(
  { open, other, proxy }: World,
  judge: CuttingProxy["judge"],
  attempts: number,
): Promise<unknown> {
  const options = { attempts, backOff: 1 };
  proxy.judge = judge;
  const opened = async (): Promise<ImapServer> => {
    try {
      return await open(options);
    } catch (error) {
      assert.is((error as ServerError).code, "unavailable", String(error));
      return await open(options);
    }
  };
  let server = await opened();
  for (const step of STEPS) {
    try {
      await step(server);
    } catch (error) {
      assert.instance(error, ServerError, String(error));
      assert.is((error as ServerError).code, "unavailable", String(error));
      // As after the end of the process: somebody new goes on with what is written.
      server = await opened();
      await step(server);
    }
  }
  return await state(await other());
}

const reason = dovecotMissing();
for (const [name, cut] of [
  ["command", beforeCommand],
  ["answer", beforeAnswer],
] as const)
  for (const attempts of [3, 0])
    (reason === undefined ? test : test.skip)(
      `a connection that is cut at each ${name} ${attempts > 0 ? "is made anew" : "and a restart"} loses and doubles nothing`,
      async () => {
        const dovecot = await startDovecot();
        try {
          let expected: unknown;
          let commands = 0;
          await inWorld(dovecot.port, async (world) => {
            expected = await walk(world, () => "pass", attempts);
            commands = world.proxy.commands.length;
          });
          assert.ok(commands > 30);
          let next = 1;
          const runs = async (): Promise<void> => {
            for (let n = next++; n <= commands; n = next++)
              await inWorld(dovecot.port, async (world) => {
                assert.equal(await walk(world, cut(n), attempts), expected, `cut at ${name} ${n}`);
              });
          };
          // Most of the time is spent waiting for the server.
          await Promise.all(Array.from({ length: 6 }, runs));
          console.log(
            `cut at ${commands} ${name}s, ${attempts > 0 ? "with new connections" : "with restarts"}`,
          );
        } finally {
          await dovecot.stop();
        }
      },
    );

eachServer(
  "a message whose answer got lost is not doubled, nor taken for somebody else's",
  async ({ open, other, proxy }) => {
    for (const attempts of [2, 0]) {
      let server = await open({ attempts });
      const inbox = await folderNamed(server, "INBOX");
      const { token } = await take(server, inbox);
      const before = await contents(await other(), "INBOX");
      proxy.judge = beforeAnswerTo(/^[0-9A-F]+ APPEND/);
      const mine = item(inbox, key(100 + attempts), `mine ${attempts}`);
      const put = server.putItem(mine);
      if (attempts === 0) {
        assert.is(
          await put.then(
            () => "",
            (error: ServerError) => error.code,
          ),
          "unavailable",
        );
        server = await open();
        // What is there is ours, and not news.
        assert.equal((await take(server, inbox, token)).said, []);
        await server.putItem(mine);
      } else await put;
      assert.is((await contents(await other(), "INBOX")).length, before.length + 1);
      assert.equal((await take(server, inbox, token)).said, []);
      await server.putItem(item(inbox, mine.key, "edited"));
      assert.is((await contents(await other(), "INBOX")).length, before.length + 1);
    }
  },
);

eachServer("a batch in which an answer got lost is not doubled", async ({ open, other, proxy }) => {
  let server = await open({ attempts: 0, connections: 4 });
  const inbox = await folderNamed(server, "INBOX");
  const { token } = await take(server, inbox);
  const items = Array.from({ length: 30 }, (_, n) => item(inbox, key(n + 1), `number ${n}`));
  // The same message under two keys, too.
  items.push(item(inbox, key(99), "number 7"));
  proxy.judge = beforeAnswerTo(/number 1[35]/);
  const code = await server.putItems(items).then(
    () => "",
    (error: ServerError) => error.code,
  );
  assert.is(code, "unavailable");
  server = await open();
  assert.equal((await take(server, inbox, token)).said, []);
  assert.ok((await server.putItems(items)).every((error) => error === undefined));
  const texts = items.map(({ mime }) => Buffer.from(mime).toString()).sort();
  assert.equal(await contents(await other(), "INBOX"), texts);
  assert.equal((await take(server, inbox, token)).said, []);
});

eachServer("a move whose answer got lost is a move", async ({ open, other, proxy }) => {
  const server = await open({ attempts: 0 });
  const inbox = await folderNamed(server, "INBOX");
  await server.putFolder({ key: key(1), parent: null, name: "One" });
  await server.putItem(item(inbox, key(7), "moves"));
  const tokens = [(await take(server, inbox)).token, (await take(server, key(1))).token];
  proxy.judge = beforeAnswerTo(/^[0-9A-F]+ UID (MOVE|COPY)/);
  const code = await server.moveItem(key(7), inbox, key(1)).then(
    () => "",
    (error: ServerError) => error.code,
  );
  assert.is(code, "unavailable");
  const again = await open();
  await again.moveItem(key(7), inbox, key(1));
  const client = await other();
  assert.equal(await contents(client, "INBOX"), []);
  assert.equal(await contents(client, "One"), [mail("moves").toString()]);
  assert.equal((await take(again, inbox, tokens[0])).said, []);
  assert.equal((await take(again, key(1), tokens[1])).said, []);
});

eachServer("a server that says nothing any more is given up", async ({ open, proxy }) => {
  const server = await open({ timeout: 300, attempts: 1, backOff: 1 });
  const inbox = await folderNamed(server, "INBOX");
  proxy.judge = () => "lose";
  const started = Date.now();
  const code = await server.putItem(item(inbox, key(1), "lost")).then(
    () => "",
    (error: ServerError) => error.code,
  );
  assert.is(code, "unavailable");
  assert.ok(Date.now() - started < 10_000);
});

runTests();
