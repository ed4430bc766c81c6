import * as fs from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { decodeUtf7, encodeUtf7, safeName } from "../../../examples/servers/maildir/folders/names.js";
import { openMaildir } from "../../../examples/servers/maildir/maildir.js";
import { cur, directories, inTemp, item, key, refuses, snapshot } from "./maildir-support.js";

const test = suite("Maildir: names");

const HOSTILE = [
  ...[
    "..",
    ".",
    "../../etc",
    "/etc/passwd",
    "a/../../b",
    "a.b.c",
    "",
    " ",
    "\t\n",
    "nul \0 x",
    "\x7f\x85",
    "~root",
  ],
  ...[
    "cur",
    "new",
    "tmp",
    "maildirfolder",
    "-rf",
    "*",
    "%",
    '"',
    "\\",
    "&",
    "&-",
    "&AOQ-",
    "a:2,S",
    "{5}",
    "(2)",
  ],
  ...["日本語", "😀", "\ud800", "x\udfff", "\ufffe\uffff\ufdd0", "\u2028", "\u202erl", "\u200b", "\ufeff"],
  ...[
    "x".repeat(250),
    "x".repeat(251),
    "ü".repeat(300),
    "😀".repeat(200),
    `${"y".repeat(118)}😀`,
    "z".repeat(100_000),
  ],
];

test("modified UTF-7 as in RFC 3501", () => {
  const pairs: ReadonlyArray<readonly [string, string]> = [
    ["~peter/mail/台北/日本語", "~peter/mail/&U,BTFw-/&ZeVnLIqe-"],
    ["Hi Mom ☺!", "Hi Mom &Jjo-!"],
    ["Entwürfe", "Entw&APw-rfe"],
    ["R&D", "R&-D"],
    ["&ü&", "&-&APw-&-"],
    ["😀", "&2D3eAA-"],
    ["", ""],
  ];
  for (const [text, encoded] of pairs) {
    assert.is(encodeUtf7(text), encoded);
    assert.is(decodeUtf7(encoded), text);
  }
  for (const invalid of ["&", "&A-", "&AOQ", "a&!-"]) assert.is(decodeUtf7(invalid), invalid);
});

test("names are made safe and stay readable", () => {
  const pairs: ReadonlyArray<readonly [string, string]> = [
    ["a.b/c", "a\u2024b\u2215c"],
    ["..", "\u2024\u2024"],
    ["  x ", "x"],
    [" \n", "(no name)"],
    ["", "(no name)"],
    ["a\nb\x7f", "a\u240ab\u2421"],
    ["~x~", "\u223cx~"],
    ["e\u0301", "\u00e9"],
    ["\ud800x", "\ufffdx"],
    ["😀", "😀"],
  ];
  for (const [name, safe] of pairs) assert.is(safeName(name), safe);
});

test(
  "whatever a folder is called, it gets one directory of its own below the root",
  inTemp(async (directory) => {
    const root = join(directory, "deep", "root");
    const server = await openMaildir(root);
    let n = 1;
    for (const name of HOSTILE) {
      const folder = key(n++);
      await server.putFolder({ key: folder, parent: null, name });
      await server.putFolder({ key: key(n++), parent: folder, name });
      await server.putItem(item(folder, key(n++), name.slice(0, 5)));
    }
    await server.close();
    const found = await directories(root);
    assert.is(found.length, 2 * HOSTILE.length);
    assert.is(new Set(found.map((name) => name.toLowerCase().normalize())).size, found.length);
    for (const name of found) {
      assert.match(name, /^(\.[ -.0-~]+)+$/);
      assert.not.match(name, /\.(\.|$)/);
      assert.ok(name.length <= 255, name);
      assert.is(encodeUtf7(decodeUtf7(name)), name, "canonical, or Dovecot hides it");
    }
    assert.equal(await fs.readdir(directory), ["deep"]);
    assert.equal(await fs.readdir(join(directory, "deep")), ["root"]);
    const before = await snapshot(root);
    const again = await openMaildir(root);
    n = 1;
    for (const name of HOSTILE) {
      const folder = key(n++);
      await again.putFolder({ key: folder, parent: null, name });
      await again.putFolder({ key: key(n++), parent: folder, name });
      await again.putItem(item(folder, key(n++), name.slice(0, 5)));
    }
    await again.close();
    assert.equal(await snapshot(root), before, "the same names give the same directories");
  }),
);

test(
  "names that are one in some file systems are kept apart",
  inTemp(async (root) => {
    const server = await openMaildir(root);
    const names = [
      "foo",
      "Foo",
      "FOO",
      "foo (2)",
      "\u00e9",
      "e\u0301",
      "E\u0301",
      "a.b",
      "a\u2024b",
      "x ",
      "x",
      "ß",
      "SS",
    ];
    for (const [n, name] of names.entries()) await server.putFolder({ key: key(n), parent: null, name });
    const found = (await directories(root)).map((name) => decodeUtf7(name.slice(1)));
    const expected = ["foo", "Foo (2)", "FOO (3)", "foo (2) (2)", "é", "é (2)", "É (3)"];
    expected.push("a\u2024b", "a\u2024b (2)", "x", "x (2)", "ß", "SS (2)");
    assert.equal(found.sort(), expected.sort());
    // A name that becomes free is not taken behind the user's back.
    await server.deleteFolder(key(0));
    const left = await directories(root);
    await server.close();
    const next = await openMaildir(root);
    assert.equal(await directories(root), left);
    // Changing only the case is no clash with itself.
    await next.putFolder({ key: key(2), parent: null, name: "free" });
    await next.putFolder({ key: key(2), parent: null, name: "Free" });
    assert.ok((await directories(root)).includes(".Free"));
    await next.close();
  }),
);

test(
  "INBOX at the top is taken by the root, in any case; below it is a name like others",
  inTemp(async (root) => {
    const server = await openMaildir(root);
    await server.putFolder({ key: key(1), parent: null, name: "Inbox" });
    await server.putFolder({ key: key(2), parent: null, name: "INBOX" });
    await server.putFolder({ key: key(3), parent: key(1), name: "INBOX" });
    await server.putFolder({ key: key(4), parent: null, name: "Inbox.old" });
    assert.equal(await directories(root), [
      ".INBOX (3)",
      ".Inbox (2)",
      ".Inbox (2).INBOX",
      `.${encodeUtf7("Inbox\u2024old")}`,
    ]);
    await server.close();
  }),
);

test(
  "long and deep paths are cut, each folder apart from the others",
  inTemp(async (root) => {
    const put = async (): Promise<string[]> => {
      const server = await openMaildir(root);
      let parent: string | null = null;
      for (let depth = 0; depth < 40; depth++) {
        await server.putFolder({ key: key(depth), parent, name: `Größe ${depth}` });
        parent = key(depth);
        await server.putItem(item(parent, key(1000 + depth), `m${depth}`));
      }
      for (let n = 0; n < 5; n++) {
        await server.putFolder({ key: key(100 + n), parent, name: `${"L".repeat(200)}${n}` });
      }
      await server.close();
      return directories(root);
    };
    const found = await put();
    assert.is(found.length, 45);
    assert.ok(Math.max(...found.map((name) => name.length)) <= 255);
    const server = await openMaildir(join(root, "other"));
    await server.putFolder({ key: key(1), parent: null, name: "L".repeat(200) });
    await server.close();
    const [alone] = await directories(join(root, "other"));
    assert.match(alone ?? "", /^\.L{111}~[0-9a-f]{8}$/, "room is left for subfolders");
    for (const directory of found) {
      assert.is((await cur(root, directory)).length, directory.includes("LLLL") ? 0 : 1);
    }
    assert.equal(await put(), found);
  }),
);

test(
  "keys never become paths",
  inTemp(async (directory) => {
    const root = join(directory, "root");
    const server = await openMaildir(root);
    await server.putFolder({ key: key(1), parent: null, name: "Mail" });
    const before = await snapshot(directory);
    const good = key(2);
    const keys = [
      "",
      "..",
      "../../x",
      "/etc/x",
      key(1).slice(1),
      `${key(1)}0`,
      `${key(1)}\n`,
      `\0${key(1).slice(1)}`,
    ];
    keys.push("A".repeat(44), `${"../".repeat(14)}ab`, "g".repeat(44));
    for (const bad of [...keys, undefined as unknown as string, [good] as unknown as string]) {
      await refuses(server.putFolder({ key: bad, parent: null, name: "x" }), "failed", /is not a key/);
      await refuses(server.putFolder({ key: good, parent: bad, name: "x" }), "failed", /is not a key/);
      await refuses(server.putItem(item(key(1), bad, "x")), "failed", /is not a key/);
      await refuses(server.putItem(item(bad, good, "x")), "failed", /is not a key/);
      await refuses(server.setFlags(key(1), bad, { read: true }), "failed", /is not a key/);
      await refuses(server.deleteItem(bad, good), "failed", /is not a key/);
      await refuses(server.deleteItem(key(1), bad), "failed", /is not a key/);
      await refuses(server.deleteFolder(bad), "failed", /is not a key/);
    }
    assert.equal(await snapshot(directory), before);
    await server.close();
  }),
);

test.run();
