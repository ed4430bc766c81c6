import { openSqliteStorage } from "../../../../examples/stores/sqlite/open.js";
import { bytes, itemRow } from "./support.js";

/** Opens and closes a store again and again, and puts an item into it each time: from one number up to another. */
const [path, first, last] = process.argv.slice(2) as [string, string, string];
// However slow the disk is, it is not for time that one of them gives up.
const busyTimeout = 120_000;
for (let number = Number(first); number <= Number(last); number++) {
  const storage = openSqliteStorage(path, { busyTimeout });
  storage.putItem(itemRow(number), bytes(String(number)));
  storage.close();
}
