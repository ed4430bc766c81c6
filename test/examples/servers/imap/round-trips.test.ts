import { join } from "node:path";
import Database from "libsql";
import * as assert from "uvu/assert";
import { firstValue } from "../../../../examples/servers/imap/links/database.js";
import { eachServer, folderNamed, item, key, kinds, runTests, take } from "./support.js";

const [dovecot, condstore, , cyrus] = kinds;

eachServer(
  "where nothing has changed, one command tells it of all folders",
  async ({ open, proxy }) => {
    let server = await open();
    for (let n = 0; n < 20; n++) {
      await server.putFolder({ key: key(n + 1), parent: null, name: `Folder ${n}` });
      if (n % 5 === 0) await server.putItem(item(key(n + 1), key(100 + n), "there"));
    }
    const look = async (tokens: ReadonlyMap<string, string>): Promise<Map<string, string>> => {
      const found = new Map<string, string>();
      for (const folder of await server.folders()) {
        const { complete, said, token } = await take(server, folder.key, tokens.get(folder.key));
        if (tokens.size > 0) assert.equal([complete, said], [false, []]);
        found.set(folder.key, token);
      }
      return found;
    };
    const tokens = await look(await look(new Map()));
    server = await open();
    proxy.commands.length = 0;
    assert.equal(await look(tokens), tokens);
    assert.equal(proxy.commands, ["LIST"]);
  },
  [dovecot!, cyrus!],
);

eachServer(
  "where nothing has changed, nothing is written either",
  async ({ open, dir }) => {
    let server = await open();
    await server.putFolder({ key: key(1), parent: null, name: "One" });
    await server.putItem(item(key(1), key(2), "there"));
    await server.folders();
    let { token } = await take(server, key(1));
    token = (await take(server, key(1), token)).token;
    const links = new Database(join(dir, "links.db"));
    try {
      const version = firstValue(links, "PRAGMA data_version");
      server = await open();
      await server.folders();
      assert.is((await take(server, key(1), token)).token, token);
      assert.is(firstValue(links, "PRAGMA data_version"), version);
    } finally {
      links.close();
    }
  },
  [dovecot!, cyrus!],
);

eachServer(
  "one folder in which nothing has changed is one command",
  async ({ open, proxy }) => {
    const server = await open();
    const inbox = await folderNamed(server, "INBOX");
    for (let n = 0; n < 5; n++) await server.putItem(item(inbox, key(n), `number ${n}`));
    let { token } = await take(server, inbox);
    token = (await take(server, inbox, token)).token;
    proxy.commands.length = 0;
    assert.is((await take(server, inbox, token)).token, token);
    assert.equal(proxy.commands, ["SELECT"]);
  },
  [dovecot!, condstore!, cyrus!],
);

eachServer(
  "no more commands are sent in a second than allowed",
  async ({ open }) => {
    const server = await open({ commandsPerSecond: 20 });
    const inbox = await folderNamed(server, "INBOX");
    const started = performance.now();
    for (let n = 0; n < 10; n++) await server.putItem(item(inbox, key(n), `number ${n}`));
    assert.ok(performance.now() - started > 400);
  },
  [dovecot!],
);

runTests();
