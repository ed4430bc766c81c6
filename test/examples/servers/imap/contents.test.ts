import { existsSync } from "node:fs";
import * as fs from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as assert from "uvu/assert";
import type { ServerItem } from "../../../../examples/servers/server.js";
import { clientOf, eachServer, key, kinds, runTests, take, type World } from "./support.js";

const [dovecot, , , cyrus] = kinds;
const DATA = fileURLToPath(new URL("../../../../../../shared/data/mail", import.meta.url));

/**
 * What the servers are known to change in a message, and nothing else: a bare LF becomes CRLF, and NUL, which IMAP has
 * no place for, becomes 0x80. Cyrus refuses what has a bare CR, or a header that is none; and where `munge8bit` is not
 * off, as it is here, it puts an X for each byte of a header that is not ASCII.
 */
function normalised(mime: Buffer): Buffer {
  const text = mime
    .toString("latin1")
    .replace(/(?<!\r)\n/g, "\r\n")
    .replaceAll("\0", "\x80");
  return Buffer.from(text, "latin1");
}

/** How many messages go up at once. */
const BATCH = 500;

async function upAndDown(
  { open, user, port, dir }: World,
  mails: readonly Buffer[],
  mayRefuse: boolean,
): Promise<number> {
  const server = await open();
  await server.putFolder({ key: key(1), parent: null, name: "All" });
  const before = (await take(server, key(1))).token;
  const items = mails.map((mime, n): ServerItem => {
    const received = new Date(Date.UTC(2000, 0, 1) + n * 3_600_000 + 1000);
    return {
      key: key(n + 10),
      folder: key(1),
      mime,
      received,
      flags: { read: n % 2 === 0, flagged: n % 3 === 0 },
    };
  });
  const refused = new Set<string>();
  for (let start = 0; start < items.length; start += BATCH) {
    const batch = items.slice(start, start + BATCH);
    for (const [n, error] of (await server.putItems!(batch)).entries()) {
      if (error === undefined) continue;
      if (!mayRefuse) throw error;
      assert.match(String(error), /invalid header|bare/);
      refused.add(batch[n]!.key);
    }
  }
  assert.equal((await take(server, key(1), before)).said, []);
  // Both who knows the messages and who has never seen them gets them as they are.
  for (const links of [join(dir, "links.db"), join(dir, "fresh.db")]) {
    const each = await open({ links });
    const [folder] = (await each.folders()).filter(({ name }) => name === "All");
    const found = new Map<number, Buffer>();
    const { list } = await take(each, folder!.key, undefined, async (put) => {
      const content = Buffer.from(await put.content());
      assert.is(put.size, content.length);
      assert.equal(Buffer.from(await put.header()), content.subarray(0, (await put.header()).length));
      found.set(put.received.getTime(), content);
    });
    const expected = items.filter((item) => !refused.has(item.key));
    assert.equal([list.length, found.size], [expected.length, expected.length]);
    // They may have gone up in another order: each was received in an hour of its own.
    const changes = new Map(
      list.map((one) => [one.change === "put" ? one.received.getTime() : one.key, one]),
    );
    for (const { key: name, mime, received, flags } of expected) {
      const hour = received.getTime();
      assert.ok(found.get(hour)?.equals(normalised(Buffer.from(mime))), `message ${name} is another one`);
      const change = changes.get(hour);
      assert.ok(change?.change === "put");
      if (change?.change !== "put") continue;
      assert.is(change.flags.read, flags.read);
      assert.is(change.flags.flagged, flags.flagged);
    }
  }
  // Putting them again changes nothing.
  const last = await open();
  for (const item of items.filter(({ key: own }) => !refused.has(own)).slice(0, 50)) await last.putItem(item);
  const client = await clientOf(user, port);
  assert.is(
    ((await client.status("All", { messages: true })) || undefined)?.messages,
    items.length - refused.size,
  );
  client.close();
  return refused.size;
}

eachServer(
  "messages of all sizes go up and come down byte for byte",
  async (world) => {
    const mails = Array.from({ length: world.kind === dovecot ? 10_000 : 200 }, (_, n) => {
      const size = n % 100 === 0 && n < 1000 ? 300_000 : (n * 7919) % 5000;
      const body = Buffer.alloc(size, `${n} äöü 0123456789 abcdefghijklmnopqrstuvwxyz\r\n`).toString(
        "latin1",
      );
      return Buffer.from(
        `Subject: number ${n}\r\nMessage-ID: <${n}@example.org>\r\n\r\n${body.replace(/\r$/, "")}`,
        "latin1",
      );
    });
    assert.is(await upAndDown(world, mails, false), 0);
  },
  [dovecot!, cyrus!],
);

if (!existsSync(DATA)) console.log(`skipped: there is no mail in ${DATA}`);
else
  eachServer(
    "real mail goes up and comes down byte for byte",
    async (world) => {
      const mails: Buffer[] = [];
      for (const entry of await fs.readdir(DATA, { recursive: true, withFileTypes: true }))
        if (entry.isFile()) mails.push(await fs.readFile(join(entry.path, entry.name)));
      assert.ok(mails.length > 150);
      const refused = await upAndDown(world, mails, true);
      console.log(`${mails.length} messages, ${refused} of them refused`);
    },
    [dovecot!, cyrus!],
  );

runTests();
