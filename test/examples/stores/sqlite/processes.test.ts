import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openSqliteStorage } from "../../../../examples/stores/sqlite/open.js";
import { bytes, checkIntegrity, inFolder, key } from "./support.js";

const test = suite("stores: several processes at one sqlite file");

const adder = fileURLToPath(new URL("adder.js", import.meta.url));
const PROCESSES = 4;
const EACH = 10;

test("processes that create, open, write and close one file at once do not disturb each other", () =>
  inFolder(async (folder) => {
    const path = join(folder, "store.db");
    const ended = Array.from({ length: PROCESSES }, async (_, index) => {
      const words = [adder, path, String(index * EACH + 1), String((index + 1) * EACH)];
      const child = spawn(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"] });
      let complaint = "";
      child.stderr.setEncoding("utf8").on("data", (text) => {
        complaint += text;
      });
      const [code] = await once(child, "close");
      assert.is(code, 0, complaint);
    });
    await Promise.all(ended);
    const storage = openSqliteStorage(path);
    assert.is(storage.countItems(), PROCESSES * EACH);
    for (let number = 1; number <= PROCESSES * EACH; number++)
      assert.equal(storage.content(key(number)), bytes(String(number)));
    storage.close();
    assert.is(checkIntegrity(path), "ok");
  }));

test.run();
