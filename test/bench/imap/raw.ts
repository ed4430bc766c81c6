import { ImapFlow } from "imapflow";
import Database from "libsql";
import { LOG_PAGES } from "../../../examples/stores/sqlite/open.js";
import { PAGE_SIZE } from "../../../examples/stores/sqlite/schema.js";
import { PASSWORD } from "../../examples/servers/imap/dovecot.js";

/** The process that does what has to be done at the least: it fetches everything, and inserts it in batches. */
const [port, user, path] = process.argv.slice(2) as [string, string, string];

const BATCH = 500;

const database = new Database(path);
database.exec(`
  PRAGMA page_size = ${PAGE_SIZE};
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA wal_autocheckpoint = ${LOG_PAGES};
  CREATE TABLE messages (uid INTEGER PRIMARY KEY, received INTEGER, flags TEXT, content BLOB)`);
const insert = database.prepare("INSERT INTO messages VALUES (?, ?, ?, ?)");

const auth = { user, pass: PASSWORD };
const login = { host: "127.0.0.1", port: Number(port), secure: false, doSTARTTLS: false, auth } as const;
const client = new ImapFlow({ ...login, logger: false, disableAutoIdle: true });
await client.connect();
await client.mailboxOpen("INBOX");
let open = 0;
for await (const { uid, internalDate, flags = [], source } of client.fetch("1:*", {
  ...{ uid: true, flags: true, internalDate: true, source: true },
})) {
  if (open === 0) database.exec("BEGIN IMMEDIATE");
  insert.run([uid, new Date(internalDate ?? 0).getTime(), [...flags].join(" "), source]);
  open = (open + 1) % BATCH;
  if (open === 0) database.exec("COMMIT");
}
if (open > 0) database.exec("COMMIT");
await client.logout();
database.close();
