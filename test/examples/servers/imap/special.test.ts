import type { ImapFlow } from "imapflow";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { atom, execute } from "../../../../examples/servers/imap/exec.js";
import { outlookUse } from "../../../../examples/servers/imap/folders/outlook-names.js";
import type { ImapServer } from "../../../../examples/servers/imap/imap.js";
import { folderFor, SPECIAL_FOLDERS } from "./dovecot.js";
import {
  contents,
  dovecot,
  eachServer,
  item,
  type Kind,
  key,
  kinds,
  mail,
  refuses,
  runTests,
  take,
  type World,
} from "./support.js";

const special = dovecot(" with special folders", { config: SPECIAL_FOLDERS });
const cyrus = kinds.find(({ name }) => name === "Cyrus")!;
const servers: readonly Kind[] = [special, cyrus];

const USES = ["Sent", "Drafts", "Trash", "Junk"];

/** Another program, which has made the special folders where the server does not. */
async function withFolders({ kind, other }: World): Promise<ImapFlow> {
  const client = await other();
  if (kind === cyrus) for (const use of USES) await createFor(client, use, `\\${use}`);
  return client;
}

/** Creates a folder with a special use (CREATE-SPECIAL-USE). */
async function createFor(client: ImapFlow, path: string, use: string): Promise<void> {
  await execute(client, "CREATE", [atom(path), [atom("USE"), [atom(use)]]]);
}

async function pathsOf(client: ImapFlow): Promise<string[]> {
  return (await client.list()).map(({ path }) => path).sort();
}

/** Puts folders at the top, with keys from 1 on. */
async function putAll(server: ImapServer, names: readonly string[]): Promise<void> {
  for (const [n, name] of names.entries()) await server.putFolder({ key: key(n + 1), parent: null, name });
}

const STORES: Readonly<Record<string, readonly string[]>> = {
  English: ["Inbox", "Sent Items", "Drafts", "Deleted Items", "Junk E-mail"],
  German: ["Posteingang", "Gesendete Elemente", "Entwu\u0308rfe", "Gelöschte Objekte", " JUNK-E-Mail "],
  Polish: [
    "Skrzynka odbiorcza",
    "Elementy wysłane",
    "Wersje robocze",
    "Elementy usunięte",
    "Wiadomości-śmieci",
  ],
};

for (const [language, names] of Object.entries(STORES))
  eachServer(
    `special folders with ${language} names become those of the server`,
    async (world) => {
      const client = await withFolders(world);
      const before = await pathsOf(client);
      let server = await world.open();
      await putAll(server, names);
      for (const [n, path] of ["INBOX", ...USES].entries()) {
        await server.putItem(item(key(n + 1), key(n + 50), names[n]!));
        assert.equal(await contents(client, path), [mail(names[n]!).toString("latin1")]);
      }
      assert.equal(await pathsOf(client), before);
      for (const _ of ["now", "after a restart"]) {
        const folders = await server.folders();
        for (const [n, name] of names.entries()) {
          const found = folders.find((folder) => folder.key === key(n + 1));
          assert.equal([found?.name, found?.parent], [name, null]);
          await server.putFolder({ key: key(n + 1), parent: null, name });
        }
        assert.is(folders.length, before.length);
        server = await world.open();
      }
    },
    servers,
  );

eachServer(
  "what a special folder of the server holds is there after it was taken over",
  async (world) => {
    const client = await withFolders(world);
    await client.append("Sent", mail("there"));
    const server = await world.open();
    await putAll(server, ["Sent Items"]);
    const { list, token } = await take(server, key(1));
    assert.equal(
      list.map(({ change }) => change),
      ["put"],
    );
    await server.putItem(item(key(1), key(50), "here"));
    assert.equal((await take(server, key(1), token)).said, []);
    assert.equal(await contents(client, "Sent"), [mail("here"), mail("there")].map(String));
  },
  servers,
);

eachServer(
  "only the first folder with a name for a use is taken for it, and only at the top",
  async (world) => {
    const client = await withFolders(world);
    const server = await world.open();
    await putAll(server, ["Sent Items", "Gesendete Elemente", "Sent"]);
    await server.putFolder({ key: key(4), parent: key(1), name: "Deleted Items" });
    const paths = await pathsOf(client);
    for (const path of ["Gesendete Elemente", "Sent (2)", "Sent/Deleted Items"])
      assert.ok(paths.includes(path), `${path} of ${paths.join(", ")}`);
    assert.not.ok(paths.includes("Sent Items"));
  },
  servers,
);

eachServer(
  "a special folder that somebody was told of is not taken over",
  async (world) => {
    const client = await withFolders(world);
    const server = await world.open();
    await server.folders();
    await putAll(server, ["Sent Items", "Posteingang"]);
    const paths = await pathsOf(client);
    assert.ok(paths.includes("Sent Items") && paths.includes("Posteingang"));
  },
  servers,
);

eachServer(
  "a special folder that was taken over keeps its name on the server, and stays",
  async (world) => {
    const client = await withFolders(world);
    const server = await world.open();
    await putAll(server, ["Deleted Items", "Folder"]);
    const put = (parent: string | null, name: string) => server.putFolder({ key: key(1), parent, name });
    await refuses(put(null, "Bin"), "foreign", /keeps its name/);
    await refuses(put(key(2), "Deleted Items"), "foreign", /keeps its name/);
    await refuses(server.deleteFolder(key(1)), "foreign", /stays/);
    assert.ok((await pathsOf(client)).includes("Trash"));
  },
  servers,
);

eachServer(
  "a special folder that the server has twice is none to take over",
  async ({ open, other }) => {
    const client = await other();
    const server = await open();
    await putAll(server, ["Sent Items", "Deleted Items"]);
    const paths = await pathsOf(client);
    assert.ok(paths.includes("Sent Items"));
    assert.not.ok(paths.includes("Deleted Items"));
  },
  [
    dovecot(" with two folders for what is sent", {
      config: `${SPECIAL_FOLDERS}${folderFor("Outgoing", "Sent")}`,
    }),
  ],
);

eachServer(
  "a server that does not tell of special folders gets folders with the names of the store",
  async ({ open, other }) => {
    const client = await other();
    const server = await open();
    await putAll(server, ["Sent Items", "Deleted Items", "Posteingang"]);
    const paths = await pathsOf(client);
    for (const path of ["Sent Items", "Sent", "Deleted Items", "Trash"])
      assert.ok(paths.includes(path), path);
    assert.not.ok(paths.includes("Posteingang"), "the inbox needs no extension");
  },
  [
    dovecot(" with special folders of which it does not tell", {
      config: SPECIAL_FOLDERS,
      extensions: "IMAP4rev1",
    }),
  ],
);

eachServer(
  "a special folder that lies below another on the server is taken over where it is",
  async ({ open, other }) => {
    const client = await other();
    let server = await open();
    await putAll(server, ["Archive"]);
    await server.putItem(item(key(1), key(50), "here"));
    await putAll(server, ["Archive"]);
    assert.equal(await contents(client, "Provider/All of it"), [mail("here").toString()]);
    server = await open();
    await putAll(server, ["Archive"]);
    const folders = await server.folders();
    const provider = folders.find(({ name }) => name === "Provider");
    assert.equal(folders.find((folder) => folder.key === key(1))?.parent, provider?.key);
    assert.not.ok((await pathsOf(client)).includes("Archive"));
  },
  [dovecot(" with a special folder below another", { config: folderFor("Provider/All of it", "Archive") })],
);

test("names are compared as people see them", () => {
  assert.is(outlookUse("  ELEMENTS ENVOYÉS"), undefined);
  assert.is(outlookUse("  ÉLÉMENTS ENVOYÉS "), "\\Sent");
  assert.is(outlookUse("E\u0301le\u0301ments supprime\u0301s"), "\\Trash");
  assert.is(outlookUse(""), undefined);
});

runTests();
