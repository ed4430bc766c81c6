import { expect, expectBytes, expectEqual, given } from "../support/expect.js";
import { messageId, mime } from "../support/samples.js";
import { group, type ServerRule } from "./definition.js";
import { type Look, RECEIVED, type ServerTrial } from "./trial.js";

const rule = group("changes");

/** What a server tells that has happened. */
export const changeRules: readonly ServerRule[] = [
  rule("without a token everything is told that is there", "changes", async (t) => {
    const folder = await t.folder("Box");
    const keys = [await t.item(folder, "one"), await t.item(folder, "two")];
    const { complete, changes } = await t.look(folder);
    expectEqual(complete, true, "complete");
    expectEqual(
      changes.map(({ change, key }) => [change, key]).sort(),
      keys.map((key) => ["put", key]).sort(),
      "the changes",
    );
  }),
  rule("with the token of the last look nothing is told where nothing happened", "changes", async (t) => {
    const folder = await t.folder("Box");
    await t.item(folder, "one");
    const first = await t.look(folder);
    const second = await t.look(folder, first.token);
    expectEqual([second.complete, second.changes.length], [false, 0], "complete, and the number of changes");
    const third = await t.look(folder, second.token);
    expectEqual(
      [third.complete, third.changes.length],
      [false, 0],
      "complete, and the number of changes, once more",
    );
  }),
  rule("what was done through the connection itself is not told", "changes", async (t) => {
    const folder = await t.folder("Box");
    const [one, two, three] = [
      await t.item(folder, "one"),
      await t.item(folder, "two"),
      await t.item(folder, "three"),
    ];
    const { token } = await t.look(folder);
    await t.item(folder, "four");
    await t.server.setFlags(folder, one, { read: true });
    await t.server.deleteItem(folder, two);
    await t.server.putItem({
      key: three,
      folder,
      mime: mime("three", "again"),
      received: RECEIVED,
      flags: {},
    });
    expectEqual(words(await t.look(folder, token)), [], "what is told");
  }),
  rule(
    "a move that was done through the connection itself is told in neither folder",
    "changes",
    async (t) => {
      const [a, b] = [await t.folder("A"), await t.folder("B")];
      const key = await t.item(a, "one");
      const [atA, atB] = [await t.look(a), await t.look(b)];
      await t.server.moveItem(key, a, b);
      expectEqual(
        [words(await t.look(a, atA.token)), words(await t.look(b, atB.token))],
        [[], []],
        "what is told",
      );
    },
    "move",
  ),
  rule("a token that means nothing is no error: everything is told", "changes", async (t) => {
    const folder = await t.folder("Box");
    const key = await t.item(folder, "one");
    for (const token of ["", "nonsense", "999:999", "{}", "\u0000"]) {
      const { complete, changes } = await t.look(folder, token);
      expectEqual(
        [complete, changes.map((change) => change.key)],
        [true, [key]],
        `complete and the keys with ${JSON.stringify(token)}`,
      );
    }
  }),
  rule(
    "a token that was lost is no error: everything is told, under the same keys",
    "changes",
    async (t) => {
      const folder = await t.folder("Box");
      const keys = [await t.item(folder, "one"), await t.item(folder, "two")];
      const { token } = await t.look(folder);
      await t.loseTokens();
      const { complete, changes } = await t.look(folder, token);
      expectEqual(complete, true, "complete");
      expectEqual(changes.map(({ key }) => key).sort(), keys.sort(), "the keys");
      expectEqual(
        changes.every(({ change }) => change === "put"),
        true,
        "whether all are puts",
      );
    },
    "loseTokens",
  ),
  rule("the version of a content is the same at every look", "changes", async (t) => {
    const folder = await t.folder("Box");
    const key = await t.item(folder, "one");
    const before = given((await t.items(folder)).get(key), "the item is not there").version;
    await t.server.setFlags(folder, key, { read: true });
    expectEqual((await t.items(folder)).get(key)?.version, before, "the version once the item is read");
  }),
  rule(
    "what happens in one folder is not told in another one",
    "changes",
    async (t) => {
      const [a, b] = [await t.folder("A"), await t.folder("B")];
      const { token } = await t.look(a);
      await t.others.addItem(["B"], mime("one"));
      expectEqual(words(await t.look(a, token)), [], "what is told of A");
      expectEqual((await t.items(b)).size, 1, "how many items B has");
    },
    "others",
  ),
  rule(
    "an item that another program added is told once, with its bytes and flags",
    "changes",
    async (t) => {
      const folder = await t.folder("Box");
      const { token } = await t.look(folder);
      await t.others.addItem(["Box"], mime("theirs"), { read: true });
      const look = await t.look(folder, token);
      const [put, ...rest] = look.changes;
      expect(
        put?.change === "put" && rest.length === 0,
        `one put is expected, told is: ${words(look).join(", ")}`,
      );
      expect(/^[0-9a-f]{44}$/.test(put.key), `${put.key} is no key of 44 lower-case hex digits`);
      expectBytes(await put.content(), mime("theirs"), "the content");
      expectEqual(put.flags.read, true, "whether it is read");
      expectEqual(words(await t.look(folder, look.token)), [], "what the next look tells");
      expectEqual(await t.find(folder, mime("theirs")), put.key, "its key at another look");
      expectBytes(
        (await t.server.fetch(folder, put.key)).mime,
        mime("theirs"),
        "the content that is fetched",
      );
    },
    "others",
  ),
  rule(
    "flags that another program set and cleared are told",
    "changes",
    async (t) => {
      const folder = await t.folder("Box");
      const key = await t.item(folder, "one", { flags: { flagged: true } });
      const { token } = await t.look(folder);
      await t.others.setFlags(["Box"], messageId("one"), { read: true, flagged: false });
      const look = await t.look(folder, token);
      const [change, ...rest] = look.changes;
      expect(
        change?.change === "flags" && rest.length === 0,
        `flags are expected, told is: ${words(look).join(", ")}`,
      );
      expectEqual(
        [change.key, change.flags.read, change.flags.flagged],
        [key, true, false],
        "key, read and flagged",
      );
      expectEqual(words(await t.look(folder, look.token)), [], "what the next look tells");
    },
    "others",
  ),
  rule(
    "keywords that another program set and removed are told",
    "changes",
    async (t) => {
      const folder = await t.folder("Box");
      const key = await t.item(folder, "one", { flags: { keywords: "blue work" } });
      const { token } = await t.look(folder);
      await t.others.setFlags(["Box"], messageId("one"), { keywords: "green work" });
      const look = await t.look(folder, token);
      const [change, ...rest] = look.changes;
      expect(
        change?.change === "flags" && rest.length === 0,
        `flags are expected, told is: ${words(look).join(", ")}`,
      );
      expectEqual([change.key, change.flags.keywords], [key, "green work"], "key and keywords");
      expectEqual(words(await t.look(folder, look.token)), [], "what the next look tells");
      expectEqual((await t.items(folder)).get(key)?.flags.keywords, "green work", "the keywords of the put");
    },
    "others",
    "keywords",
  ),
  rule(
    "an item that another program deleted is told",
    "changes",
    async (t) => {
      const folder = await t.folder("Box");
      const key = await t.item(folder, "one");
      const { token } = await t.look(folder);
      await t.others.deleteItem(["Box"], messageId("one"));
      const look = await t.look(folder, token);
      expectEqual(look.changes, [{ change: "deleted", key }], "what is told");
      expectEqual(words(await t.look(folder, look.token)), [], "what the next look tells");
    },
    "others",
  ),
  rule(
    "an item that another program moved is told where it is now, and is there once",
    "changes",
    async (t) => {
      const [a, b] = [await t.folder("A"), await t.folder("B")];
      const key = await t.item(a, "one");
      const [atA, atB] = [await t.look(a), await t.look(b)];
      await t.others.moveItem(["A"], messageId("one"), ["B"]);
      const [inA, inB] = [await t.look(a, atA.token), await t.look(b, atB.token)];
      const [arrival, ...rest] = inB.changes;
      expect(rest.length === 0, `one change is expected in B, told is: ${words(inB).join(", ")}`);
      const isMove = arrival?.change === "moved" && arrival.key === key && arrival.from === a;
      const isNew =
        arrival?.change === "put" && inA.changes.some((one) => one.change === "deleted" && one.key === key);
      expect(
        isMove || isNew || (arrival?.change === "put" && arrival.key === key),
        `a move is told as neither a move nor a deletion and an addition: ${[...words(inA), ...words(inB)].join(", ")}`,
      );
      expectEqual(
        [(await t.items(a)).size, (await t.items(b)).size],
        [0, 1],
        "how many items are in A and B",
      );
      expectBytes((await t.server.fetch(b, await t.find(b, mime("one")))).mime, mime("one"), "the content");
    },
    "others",
  ),
  rule(
    "what others did is told besides what was done through the connection itself",
    "changes",
    async (t) => {
      const folder = await t.folder("Box");
      const { token } = await t.look(folder);
      await t.item(folder, "ours");
      await t.others.addItem(["Box"], mime("theirs"));
      const [put, ...rest] = (await t.look(folder, token)).changes;
      expect(put?.change === "put" && rest.length === 0, "one put is expected");
      expectBytes(await put.content(), mime("theirs"), "the content");
    },
    "others",
  ),
  rule(
    "what others did while nobody was connected is told with the old token",
    "changes",
    async (t) => {
      const folder = await t.folder("Box");
      const [one, two] = [await t.item(folder, "one"), await t.item(folder, "two")];
      const { token } = await t.look(folder);
      await t.others.addItem(["Box"], mime("three"));
      await t.others.deleteItem(["Box"], messageId("one"));
      await t.others.setFlags(["Box"], messageId("two"), { flagged: true });
      await t.reconnect();
      await expectPicture(t, await t.look(folder, token), { deleted: one, flagged: two });
    },
    "others",
    "reconnect",
  ),
];

async function expectPicture(
  t: ServerTrial,
  { complete, changes }: Look,
  { deleted, flagged }: { readonly deleted: string; readonly flagged: string },
): Promise<void> {
  const puts = changes.filter((change) => change.change === "put");
  const contents = await Promise.all(puts.map(async (put) => Buffer.from(await put.content()).toString()));
  expect(contents.includes(Buffer.from(mime("three")).toString()), "the item that was added is not told");
  const isGone = complete
    ? puts.every(({ key }) => key !== deleted)
    : changes.some((one) => one.change === "deleted" && one.key === deleted);
  expect(isGone, "the deletion is not told");
  const withFlag = changes.find(
    (one) => one.key === flagged && (one.change === "put" || one.change === "flags"),
  );
  expect(
    withFlag !== undefined && "flags" in withFlag && withFlag.flags.flagged === true,
    "the flag is not told",
  );
  expectEqual(t.server.identity !== "", true, "whether the server has an identity");
}

/** Changes in words, to be compared and shown. */
function words({ changes }: Look): string[] {
  return changes.map(({ change, key }) => `${change} ${key}`);
}
