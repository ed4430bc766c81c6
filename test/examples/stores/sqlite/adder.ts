import { openSqliteStorage } from "../../../../examples/stores/sqlite/open.js";
import { bytes, itemRow } from "./support.js";

/** Opens and closes a store again and again, and puts an item into it each time: from one number up to another. */
const [path, first, last] = process.argv.slice(2) as [string, string, string];
for (let number = Number(first); number <= Number(last); number++) {
  const storage = openSqliteStorage(path);
  storage.putItem(itemRow(number), bytes(String(number)));
  storage.close();
}
