import * as assert from "uvu/assert";
import type { Key } from "../../../../examples/servers/server.js";
import { eachServer, folderNamed, kinds, mail, runTests, take } from "./support.js";

const withIdle = kinds.filter(({ name }) => !name.endsWith("nothing"));

eachServer(
  "whoever watches is told, also after the connection was lost",
  async ({ open, other, proxy }) => {
    const server = await open();
    const client = await other();
    await client.mailboxCreate("Other");
    const folders = [await folderNamed(server, "INBOX"), await folderNamed(server, "Other")];
    const told: Key[] = [];
    let wake = (): void => {};
    const next = async (folder: Key): Promise<void> => {
      const end = Date.now() + 15_000;
      while (!told.includes(folder)) {
        assert.ok(Date.now() < end, "nobody was told");
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, 200);
        });
      }
    };
    const stop = new AbortController();
    const watching = server.watch(
      folders,
      (folder) => {
        told.push(folder);
        wake();
      },
      stop.signal,
    );
    await idling(proxy.commands, 2);
    await client.append("INBOX", mail("one"));
    await next(folders[0]!);
    assert.not.ok(told.includes(folders[1]!));
    await client.append("Other", mail("two"));
    await next(folders[1]!);

    // All connections end; when they are back, each folder may have changed.
    told.length = 0;
    const before = proxy.commands.filter((command) => command === "IDLE").length;
    let dead = proxy.connections;
    proxy.judge = ({ connection }) => (connection <= dead ? "cut" : "pass");
    await client.append("INBOX", mail("three"));
    await client.append("Other", mail("four"));
    for (const folder of folders) await next(folder);
    await idling(proxy.commands, before + 2);
    dead = 0;
    stop.abort();
    await watching;
  },
  withIdle,
);

eachServer(
  "a connection that has gone silent is given up, and what came meanwhile is told",
  async ({ open, other, proxy }) => {
    const server = await open({ timeout: 1000, backOff: 1 });
    const inbox = await folderNamed(server, "INBOX");
    await take(server, inbox);
    const stop = new AbortController();
    let isTold = false;
    const watching = server.watch(
      [inbox],
      () => {
        isTold = true;
        stop.abort();
      },
      stop.signal,
    );
    await idling(proxy.commands, 1);
    const dead = proxy.connections;
    proxy.judge = ({ connection }) => (connection <= dead ? "lose" : "pass");
    await (await other()).append("INBOX", mail("meanwhile"));
    const late = setTimeout(() => stop.abort(), 30_000);
    await watching;
    clearTimeout(late);
    assert.ok(isTold, "nobody noticed");
    proxy.judge = () => "pass";
    assert.is((await take(server, inbox)).list.length, 1);
  },
  withIdle,
);

async function idling(commands: readonly string[], count: number): Promise<void> {
  const end = Date.now() + 15_000;
  while (commands.filter((command) => command === "IDLE").length < count) {
    assert.ok(Date.now() < end, "nobody waits");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
}

eachServer("what came before anybody listened is told, once", async ({ open, other }) => {
  const server = await open();
  const inbox = await folderNamed(server, "INBOX");
  await take(server, inbox);
  await (await other()).append("INBOX", mail("early"));
  for (const expected of [1, 0]) {
    let count = 0;
    const stop = new AbortController();
    const watching = server.watch(
      [inbox],
      () => {
        count++;
        stop.abort();
      },
      stop.signal,
    );
    // Nobody reads it: a second time there is nothing new.
    if (expected === 0) setTimeout(() => stop.abort(), 500);
    await watching;
    assert.is(count, expected);
  }
});

eachServer("nothing is watched after the signal", async ({ open }) => {
  const server = await open();
  const folder = await folderNamed(server, "INBOX");
  await server.watch([folder], () => assert.unreachable(), AbortSignal.abort());
  await server.watch([], () => assert.unreachable(), new AbortController().signal);
});

runTests();
