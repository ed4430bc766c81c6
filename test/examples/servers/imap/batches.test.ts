import { setTimeout as delay } from "node:timers/promises";
import * as assert from "uvu/assert";
import type { ServerError, ServerItem } from "../../../../examples/servers/server.js";
import { beforeAnswerTo, type CuttingProxy, LATE } from "./proxy.js";
import {
  contents,
  dovecot,
  eachServer,
  folderNamed,
  item,
  key,
  kinds,
  RECEIVED,
  runTests,
  take,
} from "./support.js";

const [plain, condstore, , cyrus] = kinds;
const sized = dovecot(" with a limit of size", {
  config:
    "protocol imap {\n  mail_plugins = quota\n}\nplugin {\n  quota = maildir:User\n  quota_max_mail_size = 10k\n}",
});
const announcing = dovecot(" that announces a limit of size", {
  config: "imap_capability = +APPENDLIMIT=10240",
});

function texts(items: readonly ServerItem[]): string[] {
  return items.map(({ mime }) => Buffer.from(mime).toString("latin1")).sort();
}

function made(folder: string, count: number): ServerItem[] {
  return Array.from({ length: count }, (_, n) => item(folder, key(n + 1), `number ${n}`));
}

for (const [kind, commands] of [
  [plain, 2],
  [cyrus, 2],
  [condstore, 120],
] as const)
  eachServer(
    `many messages go up with ${commands} commands`,
    async ({ open, other, proxy }) => {
      const server = await open();
      await server.putFolder({ key: key(1000), parent: null, name: "Größe & Co" });
      const items = made(key(1000), 120).map((each, n) => ({
        ...each,
        received: new Date(RECEIVED.getTime() + n * 60_000),
        flags: {
          ...{ read: n % 2 === 0, flagged: n % 3 === 0, forwarded: n % 5 === 0, draft: n === 7 },
          keywords: n % 7 === 0 ? "blue work" : "",
        },
      }));
      const { token } = await take(server, key(1000));
      proxy.commands.length = 0;
      assert.ok((await server.putItems(items)).every((error) => error === undefined));
      assert.is(proxy.commands.filter((command) => command === "APPEND").length, commands);
      assert.equal((await take(server, key(1000), token)).said, []);
      for (const each of [items[0]!, items[7]!, items[119]!]) {
        const { mime, received, flags } = await server.fetch(key(1000), each.key);
        assert.is(Buffer.compare(mime, each.mime), 0);
        assert.equal(received, each.received);
        assert.equal({ ...flags, answered: undefined }, { ...each.flags, answered: undefined });
      }
      assert.equal(await contents(await other(), "Größe & Co"), texts(items));
    },
    [kind!],
  );

eachServer(
  "a message that is refused does not keep back those that go with it",
  async ({ kind, open, other, proxy }) => {
    const server = await open();
    const inbox = await folderNamed(server, "INBOX");
    const items = made(inbox, 40);
    const refused = [3, 17];
    for (const n of refused)
      items[n] =
        kind === cyrus
          ? { ...items[n]!, mime: Buffer.from("This is no header.\r\n\r\nHere is the text.\r\n") }
          : item(inbox, items[n]!.key, `large ${n}`, {});
    if (kind !== cyrus)
      for (const n of refused)
        items[n] = { ...items[n]!, mime: Buffer.concat([items[n]!.mime, Buffer.alloc(20_000, "x\r\n")]) };
    const { token } = await take(server, inbox);
    proxy.commands.length = 0;
    const errors = await server.putItems(items);
    assert.equal(
      errors.flatMap((error, n) => (error === undefined ? [] : [n])),
      refused,
    );
    assert.ok(refused.every((n) => errors[n]!.code === "failed" || errors[n]!.code === "disk-full"));
    assert.ok(proxy.commands.filter((command) => command === "APPEND").length < 30);
    const taken = items.filter((_, n) => !refused.includes(n));
    assert.equal(await contents(await other(), "INBOX"), texts(taken));
    assert.equal((await take(server, inbox, token)).said, []);
  },
  [sized, announcing, cyrus!],
);

/** Lets the first parts of a long command pass, and judges the one after them. */
function amid(verdict: "cut" | "lose"): CuttingProxy["judge"] {
  let seen = 0;
  let done = false;
  return ({ from, text }) => {
    if (done || from === "server") return "pass";
    if (seen > 0 || /^[0-9A-F]+ APPEND/.test(text)) seen++;
    done = seen === 3;
    return done ? verdict : "pass";
  };
}

/** The connection ends while the command still reaches the server. */
function late(): CuttingProxy["judge"] {
  let done = false;
  return ({ from, text }) => {
    if (done || from === "server" || !/^[0-9A-F]+ APPEND/.test(text)) return "pass";
    done = true;
    return "late";
  };
}

for (const [name, judge, size, isSent] of [
  ["in the middle of a command", () => amid("cut"), 4_000, false],
  ["before the answer to it", () => beforeAnswerTo(/^[0-9A-F]+ APPEND/), 4_000, true],
  ["before the server has got it", late, 20, true],
] as const)
  for (const attempts of [2, 0])
    eachServer(
      `a batch cut ${name} is neither lost nor doubled, ${attempts > 0 ? "with a new connection" : "with a restart"}`,
      async ({ open, other, proxy }) => {
        const client = await other();
        // What the server has got arrives, however slow it is; what it has not is not waited for long.
        const isAllSent = isSent && client.capabilities.has("MULTIAPPEND");
        const options = { attempts, patience: isAllSent ? 60_000 : judge === late ? 4 * LATE : 100 };
        let server = await open(options);
        const inbox = await folderNamed(server, "INBOX");
        const { token } = await take(server, inbox);
        const items = made(inbox, 50).map((each) => ({
          ...each,
          mime: Buffer.concat([each.mime, Buffer.from("x".repeat(size)), Buffer.from("\r\n")]),
        }));
        // The same message under two keys, too.
        items.push({ ...items[7]!, key: key(99) });
        proxy.judge = judge();
        const code = await server.putItems(items).then(
          () => "done",
          (error: ServerError) => error.code,
        );
        assert.is(code, attempts > 0 ? "done" : "unavailable");
        if (attempts === 0) server = await open(options);
        if (attempts === 0) assert.ok((await server.putItems(items)).every((error) => error === undefined));
        if (judge === late) await delay(2 * LATE);
        assert.equal(await contents(client, "INBOX"), texts(items));
        assert.equal((await take(server, inbox, token)).said, []);
      },
      kinds,
    );

runTests();
