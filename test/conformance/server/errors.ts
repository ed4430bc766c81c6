import { expect, expectEqual } from "../support/expect.js";
import { newKey } from "../support/keys.js";
import { mime } from "../support/samples.js";
import { group, type ServerRule } from "./definition.js";
import { expectError, RECEIVED } from "./trial.js";

const rule = group("errors");

/** What a server answers that cannot do what it is asked. */
export const errorRules: readonly ServerRule[] = [
  rule("an item that is not there cannot be fetched: not-found", "fetch", async (t) => {
    const [a, b] = [await t.folder("A"), await t.folder("B")];
    const key = await t.item(a, "one");
    await expectError(t.server.fetch(a, newKey()), "not-found", "fetch of an unknown item");
    await expectError(t.server.fetch(b, key), "not-found", "fetch from another folder");
    await expectError(t.server.fetch(newKey(), key), "not-found", "fetch from an unknown folder");
  }),
  rule("a folder that is not there has no changes: not-found", "changes", async (t) => {
    await expectError(t.look(newKey()), "not-found", "changes of an unknown folder");
    const gone = await t.folder("Gone");
    const { token } = await t.look(gone);
    await t.server.deleteFolder(gone);
    await expectError(t.look(gone, token), "not-found", "changes of a deleted folder");
  }),
  rule("an item cannot be put into a folder that is not there: not-found", "putItem", async (t) => {
    const item = { key: newKey(), folder: newKey(), mime: mime("one"), received: RECEIVED, flags: {} };
    await expectError(t.server.putItem(item), "not-found", "putItem into an unknown folder");
    const folder = await t.folder("Box");
    const key = await t.item(folder, "two");
    await expectError(
      t.server.putItem({ ...item, key }),
      "not-found",
      "putItem of an item that is elsewhere",
    );
    expectEqual([...(await t.items(folder)).keys()], [key], "the items of the folder where it is");
  }),
  rule("flags of an item that is not there cannot be set: not-found", "setFlags", async (t) => {
    const folder = await t.folder("Box");
    await expectError(t.server.setFlags(folder, newKey(), { read: true }), "not-found", "setFlags");
  }),
  rule(
    "an item that is not there cannot be moved, nor one to a folder that is not there: not-found",
    "moveItem",
    async (t) => {
      const [a, b] = [await t.folder("A"), await t.folder("B")];
      const key = await t.item(a, "one");
      await expectError(t.server.moveItem(newKey(), a, b), "not-found", "moveItem of an unknown item");
      await expectError(t.server.moveItem(key, a, newKey()), "not-found", "moveItem to an unknown folder");
      expectEqual([...(await t.items(a)).keys()], [key], "the items of A");
    },
    "move",
  ),
  rule("deleting an item from a folder that is not there is no error", "deleteItem", async (t) => {
    await t.server.deleteItem(newKey(), newKey());
  }),
  rule("the server has a name for people", "name", async (t) => {
    expect(t.server.name.trim() !== "", "its name is empty");
  }),
  rule(
    "the identity is the same after another connection",
    "identity",
    async (t) => {
      const { identity } = t.server;
      expect(identity !== "", "its identity is empty");
      await t.reconnect();
      expectEqual(t.server.identity, identity, "its identity after another connection");
    },
    "reconnect",
  ),
];
