import * as fs from "node:fs/promises";
import { join, relative } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { nodeFiles } from "../../../examples/servers/maildir/files.js";
import { openMaildir } from "../../../examples/servers/maildir/maildir.js";
import { cur, directories, foreignMaildir, inTemp, item, key, refuses, snapshot } from "./maildir-support.js";

const test = suite("Maildir: folders");
const [A, B, C, D] = [key(1), key(2), key(3), key(4)];

/** `.A`, `.A.B`, `.A.B.C` and `.D`, with a message in each. */
async function openWithFolders(root: string) {
  const server = await openMaildir(root);
  await server.putFolder({ key: A, parent: null, name: "A" });
  await server.putFolder({ key: B, parent: A, name: "B" });
  await server.putFolder({ key: C, parent: B, name: "C" });
  await server.putFolder({ key: D, parent: null, name: "D" });
  for (const folder of [A, B, C, D]) await server.putItem(item(folder, folder, "hello"));
  return server;
}

test(
  "a rename takes the subfolders and the messages along",
  inTemp(async (root) => {
    const server = await openWithFolders(root);
    await foreignMaildir(join(root, ".AB"));
    const [message] = await cur(root, ".A.B.C");
    await server.putFolder({ key: A, parent: null, name: "Ä" });
    const renamed = [".&AMQ-", ".&AMQ-.B", ".&AMQ-.B.C", ".AB", ".D"];
    assert.equal(await directories(root), renamed);
    assert.equal(await cur(root, ".&AMQ-.B.C"), [message]);
    // What was read before the rename is still known after it.
    await server.setFlags(C, C, { read: true });
    assert.equal(await cur(root, ".&AMQ-.B.C"), [`${message}S`]);
    await server.putFolder({ key: B, parent: D, name: "B2" });
    assert.equal(await directories(root), [".&AMQ-", ".AB", ".D", ".D.B2", ".D.B2.C"]);
    await server.putFolder({ key: C, parent: null, name: "C" });
    assert.equal(await directories(root), [".&AMQ-", ".AB", ".C", ".D", ".D.B2"]);
    await server.close();
    const next = await openMaildir(root);
    await next.putFolder({ key: B, parent: A, name: "B" });
    assert.equal(await directories(root), [".&AMQ-", ".&AMQ-.B", ".AB", ".C", ".D"]);
    const identity = JSON.parse(await fs.readFile(join(root, ".&AMQ-.B", "iostx-folder.json"), "utf8"));
    assert.equal(identity, { format: 1, key: B, parent: A, name: "B" });
    await next.close();
  }),
);

test(
  "putting a folder again changes nothing",
  inTemp(async (root) => {
    const server = await openWithFolders(root);
    const before = await snapshot(root);
    await server.putFolder({ key: B, parent: A, name: "B" });
    await server.close();
    const next = await openWithFolders(root);
    await next.close();
    assert.equal(await snapshot(root), before);
  }),
);

test(
  "folders that would be inside themselves, or have no parent, are refused",
  inTemp(async (root) => {
    const server = await openWithFolders(root);
    const before = await snapshot(root);
    await refuses(
      server.putFolder({ key: A, parent: C, name: "A" }),
      "failed",
      /"A" cannot be inside itself/,
    );
    await refuses(server.putFolder({ key: A, parent: A, name: "A" }), "failed", /inside itself/);
    await refuses(server.putFolder({ key: key(9), parent: key(8), name: "x\ny" }), "not-found", /"x\\ny"/);
    await refuses(server.putItem(item(key(9), key(8), "x")), "not-found", new RegExp(key(9)));
    await refuses(server.setFlags(key(9), key(8), { read: true }), "not-found");
    assert.equal(await snapshot(root), before);
    await server.close();
  }),
);

test(
  "folders of others are stepped around, and stay where they are",
  inTemp(async (root) => {
    await foreignMaildir(root);
    await foreignMaildir(join(root, ".mail"));
    await fs.mkdir(join(root, ".Empty"));
    await fs.writeFile(join(root, ".mail", "cur", "1.x.host:2,S"), "theirs");
    await fs.writeFile(join(root, "cur", "1.y.host:2,S"), "theirs");
    const theirs = await snapshot(root);
    const server = await openMaildir(root);
    await server.putFolder({ key: A, parent: null, name: "Mail" });
    await server.putFolder({ key: B, parent: null, name: "Empty" });
    await server.putItem(item(A, C, "ours"));
    await foreignMaildir(join(root, ".Mail (2).Theirs"));
    await server.putFolder({ key: A, parent: null, name: "Post" });
    assert.equal(await directories(root), [".Empty", ".Empty (2)", ".Mail (2).Theirs", ".Post", ".mail"]);
    const after = await snapshot(root);
    for (const [path, content] of Object.entries(theirs)) assert.is(after[path], content, path);
    await server.close();
  }),
);

test(
  "a file or a link by the folder's name is refused",
  inTemp(async (directory) => {
    const root = join(directory, "root");
    await foreignMaildir(join(directory, "elsewhere"));
    const server = await openMaildir(root);
    await server.putFolder({ key: A, parent: null, name: "A" });
    await fs.writeFile(join(root, ".File"), "");
    await fs.symlink(join(directory, "elsewhere"), join(root, ".Link"));
    await fs.symlink(join(directory, "nowhere"), join(root, ".Dangling"));
    const before = await snapshot(directory);
    for (const name of ["File", "file", "Link", "Dangling"]) {
      await refuses(
        server.putFolder({ key: B, parent: null, name }),
        "foreign",
        new RegExp(`\\.${name}`, "i"),
      );
      await refuses(
        server.putFolder({ key: A, parent: null, name }),
        "foreign",
        new RegExp(`\\.${name}`, "i"),
      );
    }
    assert.equal(await snapshot(directory), before);
    await server.close();
  }),
);

test(
  "nothing is written or removed through links in the place of our directories",
  inTemp(async (directory) => {
    const root = join(directory, "root");
    const elsewhere = join(directory, "elsewhere");
    await foreignMaildir(elsewhere);
    const first = await openWithFolders(root);
    await first.close();
    const [message] = await cur(root, ".D");
    await fs.writeFile(join(elsewhere, "cur", message ?? ""), "theirs");
    for (const part of ["cur", "new", "tmp"]) {
      await fs.rename(join(root, ".D", part), join(root, ".D", `${part}-kept`));
      await fs.symlink(join(elsewhere, part), join(root, ".D", part));
      const before = await snapshot(directory);
      const server = await openMaildir(root);
      await refuses(server.putItem(item(D, key(9), "x")), "foreign", new RegExp(`\\.D/${part}`));
      await refuses(server.deleteItem(D, D), "foreign");
      await refuses(server.setFlags(D, D, { read: true }), "foreign");
      await refuses(server.deleteFolder(D), "foreign");
      await refuses(server.putFolder({ key: D, parent: null, name: "E" }), "foreign");
      await server.close();
      assert.equal(await snapshot(directory), before);
      await fs.unlink(join(root, ".D", part));
      await fs.rename(join(root, ".D", `${part}-kept`), join(root, ".D", part));
    }
    // The whole folder, while the server is open.
    const server = await openMaildir(root);
    await fs.rename(join(root, ".A"), join(directory, "A"));
    await fs.symlink(join(directory, "A"), join(root, ".A"));
    const before = await snapshot(directory);
    await refuses(server.putItem(item(A, key(9), "x")), "foreign", /\.A is not a directory/);
    await refuses(server.putFolder({ key: A, parent: null, name: "E" }), "foreign", /\.A is not a directory/);
    await refuses(server.deleteFolder(A), "foreign", /\.A is not a directory/);
    assert.equal(await snapshot(directory), before);
    await server.close();
  }),
);

test(
  "deleteFolder removes ours with its subfolders, indexes included",
  inTemp(async (root) => {
    const server = await openWithFolders(root);
    for (const name of ["dovecot.index.log", "dovecot-uidlist"])
      await fs.writeFile(join(root, ".A", name), "x");
    await server.deleteFolder(A);
    assert.equal(await directories(root), [".D"]);
    assert.equal(await fs.readdir(join(root, "tmp")), []);
    await server.deleteFolder(A);
    await server.deleteItem(A, A);
    await refuses(server.putItem(item(B, key(9), "x")), "not-found");
    await server.putFolder({ key: B, parent: null, name: "B" });
    await server.putItem(item(B, B, "again"));
    assert.is((await cur(root, ".B")).length, 1);
    await fs.rm(join(root, ".D"), { recursive: true });
    await server.deleteFolder(D);
    assert.equal(await directories(root), [".B"]);
    await server.close();
  }),
);

for (const path of ["cur/1.x.host:2,S", "new/1.x.host", "tmp/1.x.host", "notes.txt"]) {
  test(
    `deleteFolder leaves the directory when ${path} of others is in it`,
    inTemp(async (root) => {
      await (await openWithFolders(root)).close();
      const renamed: string[] = [];
      const rename = async (from: string, to: string): Promise<void> => {
        renamed.push(relative(root, from));
        await nodeFiles.rename(from, to);
      };
      const server = await openMaildir(root, { files: { ...nodeFiles, rename } });
      await fs.writeFile(join(root, ".A.B", path), "theirs");
      await server.deleteFolder(A);
      assert.equal(renamed, [".A.B.C", ".A"], "no mail program sees the folder vanish");
      assert.equal(await directories(root), [".A.B", ".D"]);
      assert.equal(Object.keys(await snapshot(join(root, ".A.B"))).sort(), [
        ...["cur/", path, "maildirfolder", "new/", "tmp/"].sort(),
      ]);
      assert.is(await fs.readFile(join(root, ".A.B", path), "utf8"), "theirs");
      // From now on it is somebody else's.
      await server.putFolder({ key: A, parent: null, name: "A" });
      await server.putFolder({ key: B, parent: A, name: "B" });
      assert.equal(await directories(root), [".A", ".A.B", ".A.B (2)", ".D"]);
      await server.close();
    }),
  );
}

test(
  "a delivery while a folder is being deleted is not lost",
  inTemp(async (root) => {
    await (await openWithFolders(root)).close();
    const rename = async (from: string, to: string): Promise<void> => {
      await nodeFiles.rename(from, to);
      if (to.includes("iostx-folder.")) await fs.writeFile(join(to, "new", "1.x.host"), "theirs");
    };
    const server = await openMaildir(root, { files: { ...nodeFiles, rename } });
    await server.deleteFolder(D);
    assert.is(await fs.readFile(join(root, ".D", "new", "1.x.host"), "utf8"), "theirs");
    assert.equal(await cur(root, ".D"), []);
    await server.close();
  }),
);

test(
  "a folder that a mail program renamed is followed, one that it removed is made again",
  inTemp(async (root) => {
    const server = await openWithFolders(root);
    await server.putItem(item(A, key(8), "before"));
    await fs.rename(join(root, ".A"), join(root, ".X"));
    await fs.rename(join(root, ".A.B"), join(root, ".X.B"));
    await fs.rename(join(root, ".A.B.C"), join(root, ".X.B.C"));
    await server.putItem(item(A, key(9), "x"));
    await server.setFlags(C, C, { read: true });
    assert.equal(await directories(root), [".D", ".X", ".X.B", ".X.B.C"]);
    assert.is((await cur(root, ".X")).length, 3);
    await server.putFolder({ key: A, parent: null, name: "A" });
    assert.equal(await directories(root), [".A", ".A.B", ".A.B.C", ".D"]);
    await fs.rm(join(root, ".D"), { recursive: true });
    await refuses(server.putItem(item(D, key(10), "x")), "not-found", /there is no folder/);
    await server.putFolder({ key: D, parent: null, name: "D" });
    await server.putItem(item(D, D, "hello"));
    assert.is((await cur(root, ".D")).length, 1);
    await server.close();
    await fs.rename(join(root, ".A.B"), join(root, ".Elsewhere"));
    await (await openMaildir(root)).close();
    assert.equal(await directories(root), [".A", ".A.B.C", ".D", ".Elsewhere"]);
  }),
);

test(
  "folders whose names a mail program exchanged keep their messages",
  inTemp(async (root) => {
    const server = await openMaildir(root);
    for (const [n, name] of ["P", "Q", "Same", "Same"].entries()) {
      await server.putFolder({ key: key(n), parent: null, name });
      await server.putItem(item(key(n), key(10 + n), name));
    }
    await server.close();
    const names = [".P", ".Q", ".Same", ".Same (2)"];
    for (const name of names) await fs.rename(join(root, name), join(root, `${name}x`));
    for (const [from, to] of [
      [".Px", ".Q"],
      [".Qx", ".P"],
      [".Samex", ".R"],
      [".Same (2)x", ".S"],
    ] as const) {
      await fs.rename(join(root, from), join(root, to));
    }
    const next = await openMaildir(root);
    assert.equal(await directories(root), [".P", ".Q", ".R", ".S"]);
    const list = await next.folders();
    assert.equal(
      list.map((folder) => [folder.key, folder.name]),
      [
        [key(1), "P"],
        [key(0), "Q"],
        [key(2), "R"],
        [key(3), "S"],
      ],
    );
    for (const n of [0, 1, 2, 3]) await next.setFlags(key(n), key(10 + n), { read: true });
    await next.close();
  }),
);

test(
  "a folder that lost its directory is still the parent of those below it",
  inTemp(async (root) => {
    await (await openWithFolders(root)).close();
    await fs.rm(join(root, ".A"), { recursive: true });
    const server = await openMaildir(root);
    assert.equal(
      (await server.folders()).map((folder) => [folder.key, folder.parent, folder.name]),
      [
        [A, null, "A"],
        [D, null, "D"],
        [B, A, "B"],
        [C, B, "C"],
      ],
    );
    assert.equal(await directories(root), [".A.B", ".A.B.C", ".D"]);
    await server.putItem(item(C, key(9), "x"));
    await server.putFolder({ key: A, parent: null, name: "New" });
    assert.equal(await directories(root), [".D", ".New", ".New.B", ".New.B.C"]);
    await server.close();
  }),
);

test(
  "a copy of a folder's directory is left alone",
  inTemp(async (root) => {
    await (await openWithFolders(root)).close();
    await fs.cp(join(root, ".D"), join(root, ".D copy"), { recursive: true });
    const server = await openMaildir(root);
    await server.putFolder({ key: D, parent: null, name: "E" });
    await server.deleteFolder(D);
    assert.equal(await directories(root), [".A", ".A.B", ".A.B.C", ".D copy"]);
    assert.is((await cur(root, ".D copy")).length, 1);
    await server.close();
  }),
);

test(
  "identity files edited into a circle do no harm",
  inTemp(async (root) => {
    await (await openWithFolders(root)).close();
    const identity = { format: 1, key: A, parent: C, name: "A" };
    await fs.writeFile(join(root, ".A", "iostx-folder.json"), JSON.stringify(identity));
    const server = await openMaildir(root);
    await server.putItem(item(A, key(9), "x"));
    await refuses(server.putFolder({ key: A, parent: B, name: "A" }), "failed", /inside itself/);
    await server.putFolder({ key: A, parent: null, name: "Out" });
    assert.equal(await directories(root), [".D", ".Out", ".Out.B", ".Out.B.C"]);
    await server.deleteFolder(A);
    assert.equal(await directories(root), [".D"]);
    await server.close();
  }),
);

test.run();
