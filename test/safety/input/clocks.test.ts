import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { MemoryMailbox } from "../../../examples/servers/memory/mailbox.js";
import { MemoryServer } from "../../../examples/servers/memory/memory-server.js";
import { Replica } from "../../../examples/stores/core/replica.js";
import { MemoryStorage } from "../../../examples/stores/memory/memory-storage.js";
import { trafficOf } from "../model/checks.js";
import { linesOf, mime, pictureOfServer, pictureOfStore } from "../picture.js";
import { synchronise } from "../world.js";

const test = suite("safety: clocks that jump");

/** Times that a computer may believe it is, in milliseconds since 1970. */
const times = fc.oneof(
  fc.constantFrom(
    0,
    1,
    Date.UTC(1980, 0, 1),
    Date.UTC(2024, 1, 29),
    Date.UTC(2038, 0, 19, 3, 14, 8),
    Date.UTC(9999, 11, 31),
  ),
  fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) }),
);

/** One edit on one side or on both, and the times that both sides take it to be. */
const edits = fc.array(
  fc.record({ item: fc.nat(3), here: fc.boolean(), there: fc.boolean(), hereAt: times, thereAt: times }),
  { minLength: 1, maxLength: 12 },
);

test("whatever time both sides take it to be, no edit is lost", async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (list) => {
      let [hereAt, thereAt] = [0, 0];
      const replica = new Replica(new MemoryStorage(), { now: () => hereAt });
      const mailbox = new MemoryMailbox(() => new Date(thereAt));
      const inbox = replica.createFolder("Inbox");
      const keys = ["a", "b", "c", "d"].map((text) => replica.addItem(inbox, mime(text)));
      const sync = () => synchronise(replica, new MemoryServer(mailbox));
      await sync();
      const texts = () => [...pictureOfStore(replica).items.values()].map(({ text }) => text);
      for (const [number, edit] of list.entries()) {
        [hereAt, thereAt] = [edit.hereAt, edit.thereAt];
        const key = keys[edit.item]!;
        if (edit.here) replica.updateItem(key, mime(`here ${number}`));
        if (edit.there) mailbox.updateItem(key, mime(`there ${number}`));
        await sync();
        for (const [side, was] of [
          ["here", edit.here],
          ["there", edit.there],
        ] as const)
          if (was) assert.ok(texts().includes(`${side} ${number}`), `what was written ${side} is lost`);
      }
      assert.is(trafficOf(await sync()), "");
      assert.equal(linesOf(pictureOfStore(replica)), linesOf(pictureOfServer(mailbox)));
    }),
    { numRuns: 200 },
  );
});

test.run();
