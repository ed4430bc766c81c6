import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { MemoryMailbox } from "../../../examples/servers/memory/mailbox.js";
import { MemoryServer } from "../../../examples/servers/memory/memory-server.js";
import { Replica } from "../../../examples/stores/core/replica.js";
import { openSqliteStorage } from "../../../examples/stores/sqlite/open.js";
import { inFolder } from "../input/journey.js";
import { trafficOf } from "../model/checks.js";
import { linesOf, mime, pictureOfServer, pictureOfStore } from "../picture.js";
import { synchronise } from "../world.js";

test("a database that is full stops the run, and one that has room again goes on where it was", () =>
  inFolder(async (folder) => {
    const mailbox = new MemoryMailbox();
    const inbox = mailbox.createFolder("Inbox");
    for (let n = 0; n < 60; n++)
      mailbox.addItem(inbox, Buffer.concat([mime(`${n}`), Buffer.alloc(20_000, 120)]));
    const run = async (maxBytes?: number) => {
      const storage = openSqliteStorage(
        join(folder, "store.sqlite"),
        maxBytes === undefined ? {} : { maxBytes },
      );
      const replica = new Replica(storage);
      try {
        const summary = await synchronise(replica, new MemoryServer(mailbox));
        return { summary, lines: linesOf(pictureOfStore(replica)) };
      } finally {
        storage.close();
      }
    };
    for (const size of [400_000, 800_000, 1_000_000]) {
      const { summary, lines } = await run(size);
      assert.is(summary.stoppedBy?.code, "MAPI_E_NOT_ENOUGH_DISK");
      assert.is(mailbox.items.size, 60, "what does not fit here stays there");
      assert.ok(lines.length < 61);
    }
    const { lines } = await run();
    assert.equal(lines, linesOf(pictureOfServer(mailbox)));
    assert.is(trafficOf((await run()).summary), "");
  }));

test.run();
