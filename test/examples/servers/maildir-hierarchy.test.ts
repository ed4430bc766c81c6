import * as fs from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { encodeUtf7 } from "../../../examples/servers/maildir/folders/names.js";
import { type MaildirServer, openMaildir } from "../../../examples/servers/maildir/maildir.js";
import {
  cur,
  deliverForeign,
  directories,
  faulty,
  foreignMaildir,
  inTemp,
  item,
  key,
  look,
  refuses,
  snapshot,
  systemError,
} from "./maildir-support.js";

const test = suite("Maildir: folders of other mail programs");
const [A, B] = [key(1), key(2)];
const NAME = "1700000000.M1P2.host:2,S";

/** The paths of all folders, and their keys by path. */
async function paths(server: MaildirServer): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const names = new Map<string, string>();
  for (const { key: folder, parent, name } of await server.folders()) {
    const above =
      parent === null ? "" : `${names.get(parent) ?? assert.unreachable("a parent comes later")}/`;
    names.set(folder, above + name);
    found.set(above + name, folder);
  }
  return found;
}

test(
  "they are told with the names that users see, and the same keys at every look",
  inTemp(async (root) => {
    await foreignMaildir(root);
    const names = [
      ...["Work", "Work.Réports", "Work.Réports.2024", "Lists.tech.node", "日本語", "a  b", "R&D"],
      ...["-rf", "CON", "~root", "x".repeat(200)],
    ];
    for (const name of names) await foreignMaildir(join(root, `.${encodeUtf7(name)}`));
    for (const name of ["..DOVECOT-TRASHED", ".y..z", ".dot.", ".&AAo-", ".&2AA-", ".&!"])
      await foreignMaildir(join(root, name));
    await foreignMaildir(join(root, "nodot"));
    await fs.mkdir(join(root, ".git"));
    await fs.writeFile(join(root, ".file"), "");
    await fs.symlink(join(root, ".Work"), join(root, ".link"));
    const before = await snapshot(root);
    const server = await openMaildir(root);
    const first = await paths(server);
    const expected = [
      ...["Work", "Work/Réports", "Work/Réports/2024", "Lists", "Lists/tech", "Lists/tech/node"],
      ...["日本語", "a  b", "R&D", "-rf", "CON", "~root", "x".repeat(200)],
      ...["y", "y/.z", "dot.", "\u240a", "\ufffd", "&!"],
    ];
    assert.equal([...first.keys()].sort(), expected.sort());
    assert.is(new Set(first.values()).size, expected.length);
    assert.equal(await paths(server), first);
    await server.close();
    const next = await openMaildir(root);
    assert.equal(await paths(next), first);
    for (const folder of first.values()) assert.equal((await look(next, folder)).told, []);
    await next.close();
    const after = await snapshot(root);
    delete after["iostx-maildir.json"];
    assert.equal(after, before, "nothing was written into them");
  }),
);

test(
  "a folder of ours that another program renames or moves keeps its key, a new one gets one",
  inTemp(async (root) => {
    const server = await openMaildir(root);
    await server.putFolder({ key: A, parent: null, name: "a/b", containerClass: "IPF.Appointment" });
    await server.putFolder({ key: B, parent: A, name: "B" });
    await server.putItem(item(B, key(10), "hello"));
    const [directory] = await directories(root);
    await fs.rename(join(root, directory!), join(root, ".New"));
    await fs.rename(join(root, `${directory}.B`), join(root, ".New.B"));
    await foreignMaildir(join(root, ".New.Other"));
    const renamed = await paths(server);
    assert.equal([...renamed.keys()].sort(), ["New", "New/B", "New/Other"]);
    assert.equal([renamed.get("New"), renamed.get("New/B")], [A, B]);
    assert.is((await server.folders())[0]?.containerClass, "IPF.Appointment");
    await fs.rename(join(root, ".New.B"), join(root, ".Top"));
    assert.is((await paths(server)).get("Top"), B);
    assert.equal((await look(server, B)).told, [["put", key(10), "hello", 1]]);
    await server.setFlags(B, key(10), { read: true });
    // Back to a name that the identity file knows better.
    await fs.rename(join(root, ".New"), join(root, directory!));
    assert.is((await paths(server)).get("a/b"), A);
    await server.putFolder({ key: B, parent: A, name: "B again" });
    assert.equal(await directories(root), [".New.Other", directory, `${directory}.B again`].sort());
    await server.close();
  }),
);

test(
  "a folder of others is renamed with all that is below it, and keeps its key",
  inTemp(async (root) => {
    await foreignMaildir(root);
    for (const name of [".Work", ".Work.Deep.Leaf", ".Work.&!"]) await foreignMaildir(join(root, name));
    await deliverForeign(root, ".Work.Deep.Leaf", NAME, "hello");
    const server = await openMaildir(root);
    const before = await paths(server);
    const token = (await look(server, before.get("Work/Deep/Leaf")!)).token;
    await server.putFolder({ key: before.get("Work")!, parent: null, name: "Arbeit" });
    const after = new Map([...before].map(([path, folder]) => [path.replace("Work", "Arbeit"), folder]));
    assert.equal([...(await paths(server))].sort(), [...after].sort());
    assert.equal(await cur(root, ".Arbeit.Deep.Leaf"), [NAME]);
    assert.equal((await look(server, before.get("Work/Deep/Leaf")!, token)).told, []);
    await server.close();
    // Somebody makes a folder where the other one was: it is another one.
    await foreignMaildir(join(root, ".Work"));
    const next = await openMaildir(root);
    const work = (await paths(next)).get("Work");
    assert.is.not(work, before.get("Work"));
    await next.putFolder({ key: before.get("Work/Deep/Leaf")!, parent: work!, name: "Leaf" });
    assert.equal(await cur(root, ".Work.Leaf"), [NAME]);
    await next.close();
  }),
);

test(
  "items and folders can be put into a folder between others that has no directory",
  inTemp(async (root) => {
    await foreignMaildir(root);
    await foreignMaildir(join(root, ".Lists.node"));
    const server = await openMaildir(root);
    const lists = (await paths(server)).get("Lists")!;
    assert.equal((await look(server, lists)).told, []);
    await server.putFolder({ key: A, parent: lists, name: "deno" });
    assert.equal(await directories(root), [".Lists.deno", ".Lists.node"]);
    await refuses(server.setFlags(lists, key(10), { read: true }), "not-found");
    await server.deleteItem(lists, key(10));
    await server.putItem(item(lists, key(10), "hello"));
    assert.equal(await directories(root), [".Lists", ".Lists.deno", ".Lists.node"]);
    assert.is((await paths(server)).get("Lists"), lists);
    await server.close();
  }),
);

test(
  "the INBOX is a folder once it holds a message, and stays one",
  inTemp(async (root) => {
    const server = await openMaildir(root);
    assert.equal(await server.folders(), []);
    const path = await deliverForeign(root, "", NAME, "hello");
    const [inbox] = await server.folders();
    assert.equal([inbox?.name, inbox?.parent], ["INBOX", null]);
    const first = await look(server, inbox!.key);
    assert.is(first.told[0]?.[2], "hello");
    await fs.unlink(path);
    assert.equal(await server.folders(), [inbox]);
    assert.is((await look(server, inbox!.key, first.token)).told[0]?.[0], "deleted");
    await server.putItem(item(inbox!.key, key(10), "hello"));
    await server.putFolder({ key: A, parent: null, name: "A" });
    await server.moveItem(key(10), inbox!.key, A);
    assert.equal(await fs.readdir(join(root, "cur")), []);
    await server.moveItem(key(10), A, inbox!.key);
    await server.putFolder({ key: B, parent: inbox!.key, name: "Sub" });
    assert.equal(await directories(root), [".A", ".INBOX.Sub"]);
    // Only here it is called something else.
    await server.putFolder({ key: inbox!.key, parent: A, name: "Eingang" });
    assert.equal([...(await paths(server)).keys()].sort(), ["A", "A/Eingang", "A/Eingang/Sub"]);
    await server.close();
    const next = await openMaildir(root);
    assert.is((await paths(next)).get("A/Eingang"), inbox!.key);
    await deliverForeign(root, "", NAME, "not told");
    await next.deleteFolder(A);
    assert.equal(await fs.readdir(join(root, "cur")), [NAME]);
    assert.equal(await directories(root), []);
    assert.equal([...(await paths(next))], [["INBOX", inbox!.key]]);
    assert.is((await look(next, inbox!.key)).told.length, 1);
    await next.deleteFolder(inbox!.key);
    assert.equal(await fs.readdir(join(root, "cur")), []);
    assert.equal(await next.folders(), []);
    for (const part of ["cur", "new", "tmp"]) assert.ok((await fs.stat(join(root, part))).isDirectory());
    await next.close();
  }),
);

test(
  "deleteFolder removes the messages that were told of, and keeps what came since",
  inTemp(async (root) => {
    await foreignMaildir(root);
    for (const name of [".Gone", ".Kept"]) {
      await foreignMaildir(join(root, name));
      await deliverForeign(root, name, NAME.replace("host", name.slice(1)), "told");
    }
    const server = await openMaildir(root);
    const folders = await paths(server);
    const [gone, kept] = [folders.get("Gone")!, folders.get("Kept")!];
    await server.deleteFolder(gone);
    assert.is((await cur(root, ".Gone")).length, 1, "nothing was told of it");
    await look(server, gone);
    const { token } = await look(server, kept);
    const late = await deliverForeign(root, ".Kept", "1700000009.M1P2.host", "late");
    await server.deleteFolder(gone);
    await server.deleteFolder(kept);
    assert.equal(await directories(root), [".Kept"]);
    assert.equal(await cur(root, ".Kept"), []);
    assert.ok((await fs.stat(late)).isFile());
    assert.equal([...(await paths(server)).keys()], ["Kept"]);
    assert.is((await look(server, (await paths(server)).get("Kept")!, token)).told.length, 2);
    await server.close();
  }),
);

test(
  "names that are not UTF-8 are names",
  inTemp(async (root) => {
    await foreignMaildir(root);
    const latin = Buffer.concat([Buffer.from(`${root}/.caf`), Buffer.from([0xe9]), Buffer.from("\ufffd")]);
    const message = Buffer.concat([
      latin,
      Buffer.from("/cur/m"),
      Buffer.from([0xff, 0xc3]),
      Buffer.from(":2,"),
    ]);
    const other = Buffer.concat([
      latin,
      Buffer.from("/cur/m"),
      Buffer.from([0xfe, 0xc3]),
      Buffer.from(":2,"),
    ]);
    for (const part of ["", "/cur", "/new", "/tmp"])
      await fs.mkdir(Buffer.concat([latin, Buffer.from(part)]));
    await fs.writeFile(message, "Subject: one\n\n");
    await fs.writeFile(other, "Subject: two\n\n");
    const server = await openMaildir(root);
    const folder = (await paths(server)).get("caf\ufffd\ufffd")!;
    const { told, token } = await look(server, folder);
    assert.equal(told.map(([, , subject]) => subject).sort(), ["one", "two"]);
    const [, one] = told.find(([, , subject]) => subject === "one")!;
    await server.setFlags(folder, one, { read: true });
    assert.ok((await fs.lstat(Buffer.concat([message, Buffer.from("S")]))).isFile());
    await server.deleteItem(folder, one);
    assert.equal((await look(server, folder, token)).told, []);
    await server.putFolder({ key: folder, parent: null, name: "Café" });
    assert.equal(await directories(root), [`.${encodeUtf7("Café")}`]);
    await server.close();
  }),
);

test(
  "a root that cannot be read rejects, and never gives a part",
  inTemp(async (root) => {
    let fails = false;
    const files = faulty(() => undefined);
    const readdir = async (path: string) => {
      if (fails && path === root) throw systemError("EACCES");
      return files.readdir(path);
    };
    const server = await openMaildir(root, { files: { ...files, readdir } });
    await server.putFolder({ key: A, parent: null, name: "A" });
    fails = true;
    await refuses(server.folders(), "no-access");
    fails = false;
    assert.is((await server.folders()).length, 1);
    await fs.writeFile(join(root, ".A", "iostx-folder.json"), "{}");
    await refuses(server.folders(), "foreign", /cannot be understood/);
    await server.close();
  }),
);

test(
  "the root is known again by its identity file",
  inTemp(async (directory) => {
    const root = join(directory, "root");
    const server = await openMaildir(root);
    await server.putFolder({ key: A, parent: null, name: "A" });
    await server.close();
    await fs.rename(root, join(directory, "moved"));
    const moved = await openMaildir(join(directory, "moved"));
    assert.is(moved.identity, server.identity);
    await moved.close();
    // One of ours from before there were identity files.
    await fs.unlink(join(directory, "moved", "iostx-maildir.json"));
    const other = await openMaildir(join(directory, "moved"));
    assert.is.not(other.identity, server.identity);
    assert.is((await other.folders())[0]?.key, A);
    await other.close();
    for (const content of ["", "{}", '{"format":2}', '{"format":1,"id":"../x"}']) {
      await fs.writeFile(join(directory, "moved", "iostx-maildir.json"), content);
      await refuses(openMaildir(join(directory, "moved")), "foreign", /iostx-maildir\.json cannot be/);
    }
  }),
);

test.run();
