import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Replica } from "../../../examples/stores/core/replica.js";
import { openSqliteStorage } from "../../../examples/stores/sqlite/open.js";
import { BenchmarkError } from "../harness.js";
import { ARCHIVE, makeMail } from "./mail.js";

/** Whether all messages came into a store byte for byte. */
export function checkStore(path: string, count: number): void {
  const replica = new Replica(openSqliteStorage(path));
  try {
    const found = replica
      .folders()
      .flatMap(({ key }) => [...replica.items(key)].map((item) => replica.content(item.key)!));
    compare(found, count, "the store");
  } finally {
    replica.close();
  }
}

/** Whether all messages came onto the server byte for byte. */
export function checkUpload(mailbox: string, count: number): void {
  const found = ["cur", "new"].flatMap((name) => {
    const folder = join(mailbox, `.${ARCHIVE}`, name);
    return readdirSync(folder).map((file) => readFileSync(join(folder, file)));
  });
  // Dovecot keeps line ends as LF, and gives them out as CRLF.
  const wire = found.map((file) => Buffer.from(file.toString("latin1").replace(/\r?\n/g, "\r\n"), "latin1"));
  compare(wire, count, "the server");
}

function compare(found: readonly Uint8Array[], count: number, place: string): void {
  const left = new Set([...makeMail(count)].map((mime) => mime.toString("latin1")));
  const strange = found.filter((mime) => !left.delete(Buffer.from(mime).toString("latin1")));
  if (strange.length > 0 || left.size > 0)
    throw new BenchmarkError(`${place} lacks ${left.size} messages and has ${strange.length} others`);
}
