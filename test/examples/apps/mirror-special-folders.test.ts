import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ImapFlow } from "imapflow";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Summary } from "../../../examples/replicate/summary.js";
import { Replica } from "../../../examples/stores/core/replica.js";
import { openSqliteStorage } from "../../../examples/stores/sqlite/open.js";
import { contentsOf, mime, textOf } from "../replicate/support.js";
import {
  type Dovecot,
  dovecotMissing,
  folderFor,
  PASSWORD,
  SPECIAL_FOLDERS,
  startDovecot,
} from "../servers/imap/dovecot.js";
import { clientOf, contents } from "../servers/imap/support.js";
import { enron, inFolder, outlookFiles, run } from "./support.js";

const test = suite("apps: mirror and the special folders of an IMAP server");
const missing = dovecotMissing();

let dovecot: Dovecot;
let users = 0;

test.before(async () => {
  const config = SPECIAL_FOLDERS + folderFor("Provider/Saved", "Archive");
  if (missing === undefined) dovecot = await startDovecot({ config });
});

test.after(async () => {
  await dovecot?.stop();
});

/** What a test has to do with: a mailbox of its own, and another program at it. */
interface World {
  readonly client: ImapFlow;
  /** Replicates a store with the mailbox. */
  mirror(store: string): Promise<Summary>;
  /** Does something with a store in SQLite. */
  edit<Value>(work: (replica: Replica) => Value): Value;
}

/** A test with Dovecot; where there is none, skipped with the reason in its name. */
function check(name: string, work: (world: World) => Promise<void>): void {
  if (missing !== undefined) {
    test.skip(`${name} (skipped: ${missing})`, () => {});
    return;
  }
  test(name, () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, "password"), `${PASSWORD}\n`);
      const user = `user${++users}`;
      const words = ["--insecure", "--password-file", "password", "--state", "state", "--json"];
      const client = await clientOf(user, dovecot.port);
      try {
        await work({
          client,
          mirror: async (store) => {
            const url = `imap://${user}@127.0.0.1:${dovecot.port}/`;
            const { code, stdout, stderr } = await run(folder, store, url, ...words);
            assert.is(code, 0, stderr + stdout);
            return JSON.parse(stdout) as Summary;
          },
          edit: (task) => {
            const replica = new Replica(openSqliteStorage(join(folder, "mail.db")));
            try {
              return task(replica);
            } finally {
              replica.close();
            }
          },
        });
      } finally {
        client.close();
      }
    }),
  );
}

/** How many messages each folder of a mailbox holds that holds any. */
async function counts(client: ImapFlow): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { path, status } of await client.list({ statusQuery: { messages: true } }))
    if (status?.messages) found[path] = status.messages;
  return found;
}

async function texts(client: ImapFlow, path: string): Promise<string[]> {
  return (await contents(client, path)).map((source) => textOf(Buffer.from(source, "latin1")));
}

function isIdle({ up, down }: Summary): boolean {
  return [up, down].every((traffic) => Object.values(traffic).every((count) => count === 0));
}

check("Deleted Items is the trash, and a folder below others none of the server's", async (world) => {
  const { client, mirror } = world;
  await mirror(enron);
  const found = await counts(client);
  const top = "lokay-m/MLOKAY (Non-Privileged)";
  assert.equal([found[`${top}/Sent Items`], found.Sent], [2, undefined]);
  const paths = (await client.list()).map(({ path }) => path).filter((path) => !path.startsWith("lokay-m"));
  assert.equal(paths.sort(), ["Drafts", "INBOX", "Junk", "Provider", "Provider/Saved", "Sent", "Trash"]);
  assert.ok(isIdle(await mirror(enron)));
  assert.equal(await counts(client), found);
});

check("a whole mailbox of Outlook's goes to the folders that the server has", async ({ client, mirror }) => {
  const [file = ""] = outlookFiles;
  await client.append("Sent", Buffer.from(mime("there")));
  await mirror(file);
  const found = await counts(client);
  assert.equal([found.INBOX, found.Sent, found.Trash, found.Calendar], [23, 3, 1, 15]);
  const paths = (await client.list()).map(({ path }) => path);
  const doubled = paths.filter((path) => /^(Inbox$|Sent.|Deleted|Drafts.|Junk.|Archive)/.test(path));
  assert.equal(doubled, []);
  assert.ok(isIdle(await mirror(file)));
  assert.equal(await counts(client), found);
});

check("what both sides have in their special folders comes together", async ({ client, mirror, edit }) => {
  edit((replica) => {
    for (const name of ["Posteingang", "Gesendete Objekte", "Entwürfe", "Archiv"])
      replica.addItem(replica.createFolder(name), mime(`here: ${name}`));
  });
  for (const path of ["INBOX", "Sent", "Trash", "Provider/Saved"])
    await client.append(path, Buffer.from(mime(`there: ${path}`)));
  await mirror("mail.db");
  assert.equal(edit(contentsOf), {
    Entwürfe: ["here: Entwürfe"],
    "Gesendete Objekte": ["here: Gesendete Objekte", "there: Sent"],
    Junk: [],
    Posteingang: ["here: Posteingang", "there: INBOX"],
    Provider: [],
    "Provider/Archiv": ["here: Archiv", "there: Provider/Saved"],
    Trash: ["there: Trash"],
  });
  assert.equal(await counts(client), { INBOX: 2, Sent: 2, Drafts: 1, Trash: 1, "Provider/Saved": 2 });
  assert.is((await client.list()).length, 7);
  assert.ok(isIdle(await mirror("mail.db")));
  edit((replica) => {
    const sent = replica.folders().find(({ name }) => name === "Gesendete Objekte")!;
    replica.addItem(sent.key, mime("later"));
  });
  await mirror("mail.db");
  assert.ok((await texts(client, "Sent")).includes("later"));
  assert.ok(isIdle(await mirror("mail.db")));
});

check("a store that has the server's folder already gets another one", async ({ client, mirror, edit }) => {
  await client.append("Sent", Buffer.from(mime("there")));
  await mirror("mail.db");
  edit((replica) => replica.addItem(replica.createFolder("Sent Items"), mime("here")));
  await mirror("mail.db");
  const { Sent, "Sent Items": items } = edit(contentsOf);
  assert.equal([Sent, items], [["there"], ["here"]]);
  assert.equal(await counts(client), { Sent: 1, "Sent Items": 1 });
  assert.ok(isIdle(await mirror("mail.db")));
});

test.run();
