import * as fs from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openMaildir } from "../../../examples/servers/maildir/maildir.js";
import { cur, deliverForeign, foreignMaildir, inTemp, item, key, look } from "./maildir-support.js";

const test = suite("Maildir: changes by other mail programs");
const [A, B] = [key(1), key(2)];
const NAME = "1700000000.M1P2.host";

/** Two empty folders, `.A` and `.B`. */
async function open(root: string) {
  const server = await openMaildir(root);
  await server.putFolder({ key: A, parent: null, name: "A" });
  await server.putFolder({ key: B, parent: null, name: "B" });
  return server;
}

test(
  "a delivery, and the flags that follow",
  inTemp(async (root) => {
    const server = await open(root);
    const empty = await look(server, A);
    assert.ok(empty.complete);
    assert.equal(empty.told, []);
    const delivered = await deliverForeign(root, ".A", NAME, "hello");
    const first = await look(server, A, empty.token);
    assert.not.ok(first.complete);
    const [put] = first.told;
    const itemKey = put?.[1] ?? "";
    assert.match(itemKey, /^[0-9a-f]{44}$/);
    assert.equal(first.told, [["put", itemKey, "hello", 1]]);
    // Seen, in `cur`.
    const seen = join(root, ".A", "cur", `${NAME}:2,S`);
    await fs.rename(delivered, seen);
    const second = await look(server, A, first.token);
    assert.equal(second.told, [["flags", itemKey, { read: true }]]);
    const flagged = join(root, ".A", "cur", `${NAME},S=60:2,FRT`);
    await fs.rename(seen, flagged);
    const third = await look(server, A, second.token);
    assert.equal(third.told, [["flags", itemKey, { read: false, flagged: true, answered: true }]]);
    // Flags that we do not know are no change.
    await fs.rename(flagged, join(root, ".A", "cur", `${NAME},S=60:2,FRTab`));
    const fourth = await look(server, A, third.token);
    assert.equal(fourth.told, []);
    // An old token still tells.
    assert.equal((await look(server, A, first.token)).told, [
      ["flags", itemKey, { flagged: true, answered: true }],
    ]);
    assert.equal((await look(server, A)).told, [["put", itemKey, "hello", 1, "flagged", "answered"]]);
    await fs.unlink(join(root, ".A", "cur", `${NAME},S=60:2,FRTab`));
    const fifth = await look(server, A, fourth.token);
    assert.equal(fifth.told, [["deleted", itemKey]]);
    assert.equal((await look(server, A, fifth.token)).told, []);
    await server.close();
  }),
);

test(
  "the same at every look, and in the next run",
  inTemp(async (root) => {
    const server = await open(root);
    for (const name of [
      NAME,
      "1700000001.M1P2.host:2,S",
      "strange name",
      `${NAME.replace("M1", "M3")},S=3:2,`,
    ])
      await deliverForeign(root, ".A", name, name);
    const first = await look(server, A);
    assert.is(first.told.length, 4);
    assert.is(new Set(first.told.map(([, itemKey]) => itemKey)).size, 4);
    await server.close();
    const next = await openMaildir(root);
    assert.is(next.identity, server.identity);
    assert.equal(await look(next, A), { ...(await look(next, A)), told: first.told });
    const unchanged = await look(next, A, first.token);
    assert.equal(unchanged, { complete: false, token: first.token, told: [] });
    await next.close();
  }),
);

test(
  "moves: the key stays, and the folder that is asked later knows that it was a move",
  inTemp(async (root) => {
    const server = await open(root);
    await server.putItem(item(A, key(10), "ours"));
    const delivered = await deliverForeign(root, ".A", NAME, "theirs");
    const [a, b] = [await look(server, A), await look(server, B)];
    const theirs = a.told.find(([, , subject]) => subject === "theirs")?.[1] ?? "";
    // As Dovecot does it, with a flag on the way; ours to the same folder.
    await fs.rename(delivered, join(root, ".B", "cur", `${NAME}:2,F`));
    const [name] = await cur(root, ".A");
    await fs.rename(join(root, ".A", "cur", name!), join(root, ".B", "cur", name!));
    await server.folders();
    const from = await look(server, A, a.token);
    assert.equal(
      from.told,
      [["deleted", key(10)] as const, ["deleted", theirs] as const].sort((x, y) => (x[1] < y[1] ? -1 : 1)),
    );
    const to = await look(server, B, b.token);
    const flag = ["flags", theirs, { flagged: true }] as const;
    const moves = [["moved", key(10), A] as const, ["moved", theirs, A] as const];
    assert.equal(
      to.told.filter(([change]) => change === "moved"),
      moves,
    );
    assert.equal(
      to.told.filter(([change]) => change !== "moved"),
      [flag],
    );
    // In another run, or asked in the other order, it is put: the driver knows the key.
    await server.close();
    const next = await openMaildir(root);
    const puts = await look(next, B, b.token);
    assert.equal(
      puts.told.map(([change, itemKey]) => [change, itemKey]).sort(),
      [
        ["put", key(10)],
        ["put", theirs],
      ].sort(),
    );
    assert.is((await look(next, A, a.token)).told.length, 2);
    assert.equal((await look(next, B, puts.token)).told, []);
    // And back.
    await fs.rename(join(root, ".B", "cur", `${NAME}:2,F`), join(root, ".A", "cur", `${NAME}:2,F`));
    await next.folders();
    assert.equal((await look(next, B, puts.token)).told, [["deleted", theirs]]);
    assert.equal((await look(next, A, from.token)).told, [["moved", theirs, B]]);
    await next.close();
  }),
);

test(
  "what is done here is not told, but what others do at the same time is",
  inTemp(async (root) => {
    const server = await open(root);
    const file = await deliverForeign(root, ".A", `${NAME}:2,`, "theirs");
    await server.putItem(item(A, key(10), "one"));
    const before = await look(server, A);
    const b = await look(server, B);
    const theirs = before.told.find(([, , subject]) => subject === "theirs")?.[1] ?? "";
    await server.putItem(item(A, key(11), "two", { flagged: true }));
    await server.putItem(item(A, key(10), "one, again"));
    await server.setFlags(A, key(11), { read: true, flagged: false });
    await server.setFlags(A, theirs, { answered: true });
    await server.putItem(item(A, key(12), "three"));
    await server.deleteItem(A, key(12));
    const own = await look(server, A, before.token);
    assert.equal(own.told, []);
    // The token from before is good until a later one is shown.
    assert.equal((await look(server, A, before.token)).told, []);
    assert.equal((await look(server, A, own.token)).told, []);
    await server.moveItem(theirs, A, B);
    await server.moveItem(key(10), A, B);
    assert.equal((await look(server, A, own.token)).told, []);
    const moved = await look(server, B, b.token);
    assert.equal(moved.told, []);
    // Both set a flag of one message: only the other's is told.
    const path = join(root, ".B", "cur", `${NAME}:2,`);
    await fs.rename(path.replace(/$/, "R"), path.replace(/$/, "FR"));
    await server.setFlags(B, theirs, { read: true });
    assert.equal((await look(server, B, moved.token)).told, [["flags", theirs, { flagged: true }]]);
    assert.not.ok((await fs.readdir(join(root, ".A", "cur"))).includes(file));
    // Another process does not know what this one did.
    await server.close();
    const next = await openMaildir(root);
    const found = await look(next, B, b.token);
    assert.is(found.told.length, 2);
    await next.close();
  }),
);

test(
  "a flag that another program set before the message was moved here is told",
  inTemp(async (root) => {
    const server = await open(root);
    await server.putItem(item(A, key(10), "one"));
    await server.putItem(item(A, key(11), "two"));
    const [a, b] = [await look(server, A), await look(server, B)];
    await server.close();
    const next = await openMaildir(root);
    const [one] = await cur(root, ".A");
    await fs.rename(join(root, ".A", "cur", one!), join(root, ".A", "cur", `${one}F`));
    assert.equal((await look(next, A, a.token)).told, [["flags", key(10), { flagged: true }]]);
    // The caller has not shown a later token: it may not have taken that in.
    await next.moveItem(key(10), A, B);
    await next.moveItem(key(11), A, B);
    assert.equal((await look(next, B, b.token)).told, [["flags", key(10), { flagged: true }]]);
    assert.equal((await look(next, A, a.token)).told, []);
    await next.close();
    // Nor is it known what the caller had seen when it shows nothing at all.
    const last = await openMaildir(root);
    await last.moveItem(key(10), B, A);
    const all = { read: false, answered: false, forwarded: false, flagged: true, draft: false };
    assert.equal((await look(last, A, a.token)).told, [
      ["flags", key(10), all],
      ["deleted", key(11)],
    ]);
    await last.close();
  }),
);

test(
  "of copies of a message one is told, and another one when that is gone",
  inTemp(async (root) => {
    const server = await open(root);
    await deliverForeign(root, ".B", `${NAME}:2,S`, "hello");
    const b = await look(server, B);
    const [, theirs] = b.told[0] ?? [];
    const a = await look(server, A);
    // Into a folder that comes later, and twice into the same one.
    await foreignMaildir(join(root, ".C"));
    for (const path of [".C/cur/", ".B/new/", ".B/cur/"])
      await fs.copyFile(join(root, ".B", "cur", `${NAME}:2,S`), join(root, path, `${NAME}:2,FS`));
    const c = (await server.folders()).find(({ name }) => name === "C")!.key;
    const copies = await look(server, c);
    assert.equal(copies.told, []);
    const again = await look(server, B, b.token);
    assert.is(again.told.filter(([change]) => change !== "flags").length, 0);
    // Into one that comes earlier: there it counts from now on.
    await fs.copyFile(join(root, ".B", "cur", `${NAME}:2,S`), join(root, ".A", "cur", `${NAME}:2,S`));
    const first = await look(server, A, a.token);
    assert.equal(first.told, [["put", theirs!, "hello", 1, "read"]]);
    const lost = await look(server, B, again.token);
    assert.equal(lost.told, [["deleted", theirs!]]);
    assert.equal((await look(server, A, first.token)).told, []);
    assert.equal((await look(server, B, lost.token)).told, []);
    await fs.unlink(join(root, ".A", "cur", `${NAME}:2,S`));
    await server.folders();
    assert.equal((await look(server, A, first.token)).told, [["deleted", theirs!]]);
    assert.equal((await look(server, B, lost.token)).told, [
      ["flags", theirs!, { flagged: true }],
      ["moved", theirs!, A],
    ]);
    // All copies in a folder are the message.
    await server.deleteItem(B, theirs!);
    assert.equal([await cur(root, ".B"), await fs.readdir(join(root, ".B", "new"))], [[], []]);
    assert.is((await cur(root, ".C")).length, 1);
    await server.close();
  }),
);

test(
  "what was in a folder that another program removed can be put elsewhere",
  inTemp(async (root) => {
    const server = await open(root);
    for (const n of [10, 11]) await server.putItem(item(A, key(n), "one"));
    const { token } = await look(server, A);
    await fs.rm(join(root, ".A"), { recursive: true });
    await server.putItem(item(B, key(10), "one"));
    assert.equal(
      (await server.folders()).map((folder) => folder.key),
      [B],
    );
    await server.putItem(item(B, key(11), "one"));
    await server.deleteItem(A, key(10));
    assert.is((await cur(root, ".B")).length, 2);
    await server.putFolder({ key: A, parent: null, name: "A" });
    assert.equal(
      (await look(server, A, token)).told.map(([change]) => change),
      ["deleted", "deleted"],
    );
    await server.close();
  }),
);

test(
  "names that are not unique belong to their folder",
  inTemp(async (root) => {
    const server = await open(root);
    await deliverForeign(root, ".A", "1:2,S", "first of A");
    await deliverForeign(root, ".B", "1:2,", "first of B");
    const [a, b] = [await look(server, A), await look(server, B)];
    const [[, inA] = ["", ""], [, inB] = ["", ""]] = [a.told[0], b.told[0]];
    assert.is.not(inA, inB);
    // Moved here, it gets a name that keeps its key.
    await server.moveItem(inA, A, B);
    const [ours, one] = await cur(root, ".B");
    assert.match(ours ?? "", /^1:2,$/);
    assert.match(one ?? "", new RegExp(`^978430830\\.${inA}\\.iostx,S=\\d+:2,S$`));
    assert.equal((await look(server, B, b.token)).told, []);
    assert.equal(
      (await look(server, B)).told.map(([, itemKey]) => itemKey),
      [inA, inB].sort(),
    );
    await server.close();
  }),
);

test(
  "a message that others delivered can be replaced and deleted by its key",
  inTemp(async (root) => {
    const server = await open(root);
    await deliverForeign(root, ".A", NAME, "theirs");
    await deliverForeign(root, ".A", `${NAME.replace("M1", "M9")}:2,T`, "other");
    const { told, token } = await look(server, A);
    const [theirs, other] = ["theirs", "other"].map((text) => told.find(([, , s]) => s === text)?.[1] ?? "");
    await server.putItem(item(A, theirs!, "edited", { read: true }));
    await server.setFlags(A, other!, { forwarded: true });
    assert.equal(await fs.readdir(join(root, ".A", "new")), []);
    const size = item(A, theirs!, "edited").mime.length;
    assert.ok((await cur(root, ".A")).includes(`978430830.${theirs}.iostx,S=${size},V=2:2,S`));
    assert.ok((await cur(root, ".A")).includes(`${NAME.replace("M1", "M9")}:2,PT`));
    assert.equal((await look(server, A, token)).told, []);
    await server.deleteItem(A, other!);
    await server.deleteItem(A, theirs!);
    assert.equal(await cur(root, ".A"), []);
    assert.equal((await look(server, A, token)).told, []);
    await server.close();
  }),
);

test.run();
