import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { composeMime } from "../../../../examples/stores/pst/mime.js";
import { PstError, PstSource } from "../../../../examples/stores/pst/source.js";
import {
  allItems,
  attachmentBlocks,
  copyOfEnron,
  ENRON,
  editBlock,
  inTempDir,
  OSTS,
  withSource,
} from "./support.js";

function refusal(path: string): PstError {
  try {
    PstSource.open(path).close();
  } catch (error) {
    assert.instance(error, PstError);
    return error as PstError;
  }
  throw new Error(`${path} was opened`);
}

test("lists the folders of a .pst file, parents first", async () => {
  await withSource(ENRON, (source) => {
    const folders = source.folders();
    const names = new Map(folders.map(({ nid, name }) => [nid, name]));
    assert.equal(
      folders.map(({ name, parent }) => `${parent === undefined ? "" : names.get(parent)}/${name}`),
      [
        "/Deleted Items",
        "/lokay-m",
        "lokay-m/MLOKAY (Non-Privileged)",
        "MLOKAY (Non-Privileged)/TW-Commercial Group",
        "MLOKAY (Non-Privileged)/Systems",
        "MLOKAY (Non-Privileged)/Sent Items",
        "MLOKAY (Non-Privileged)/Personal",
      ],
    );
  });
});

test("lists the items of a .pst file with what is known of each", async () => {
  await withSource(ENRON, (source) => {
    const items = [...allItems(source)];
    assert.is(items.length, 71);
    assert.is(new Set(items.map(({ nid }) => nid)).size, 71);
    assert.ok(items.every(({ messageClass, associated }) => messageClass === "IPM.Note" && !associated));
    assert.ok(items.every(({ size, modified }) => size > 0 && modified?.getUTCFullYear() === 2009));
  });
});

test("knows a store by its record key, wherever the file lies", async () => {
  await inTempDir(async (dir) => {
    const key = await withSource(copyOfEnron(dir), ({ recordKey }) => Buffer.from(recordKey).toString("hex"));
    assert.is(key, "b688aec0b1e86043a526add35fd06746");
  });
});

test("starts an .ost file's folders where mail programs do, and gives the items' change keys", async () => {
  for (const path of OSTS) {
    await withSource(path, (source) => {
      const top = source.folders().filter(({ parent }) => parent === undefined);
      assert.ok(top.some(({ name, containerClass }) => name === "Inbox" && containerClass === "IPF.Note"));
      assert.not.ok(source.folders().some(({ name }) => /SUBTREE|Finder|Views|^Root/.test(name)));
      const items = [...allItems(source)];
      assert.ok(items.every(({ changeKey, modified }) => changeKey && changeKey.length >= 20 && modified));
      assert.ok(items.some(({ associated }) => associated));
    });
  }
});

test("finds the last row of a long list in an .ost file", async () => {
  for (const path of OSTS) {
    await withSource(path, (source) => {
      const folder = source.folders().find(({ name }) => name === "United States holidays");
      const items = [...allItems(source)].filter((item) => item.folder === folder?.nid && !item.associated);
      assert.is(items.length, 160);
    });
  }
});

test("keeps the named properties of two open files apart", async () => {
  const [first = "", second = ""] = OSTS;
  const compose = (source: PstSource) => {
    const item = [...allItems(source)].find(({ messageClass }) => messageClass === "IPM.Appointment");
    return composeMime(source.read(item?.nid ?? 0), { key: "k" });
  };
  const alone = await withSource(first, compose);
  await withSource(first, (source) =>
    withSource(second, async () => assert.equal((await compose(source)).mime, alone.mime)),
  );
});

test("refuses what is no Outlook data file, and says why", async () => {
  await inTempDir((dir) => {
    const file = (name: string, content: string | Uint8Array) => {
      writeFileSync(join(dir, name), content);
      return join(dir, name);
    };
    mkdirSync(join(dir, "folder.pst"));
    const random = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251);
    const pab = readFileSync(ENRON).subarray(0, 5000);
    pab.write("AB", 8);
    const cases: [string, string, RegExp][] = [
      [join(dir, "missing.pst"), "not-found", /there is none/],
      [join(file("plain", "x"), "below.pst"), "not-found", /there is none/],
      [join(dir, "folder.pst"), "not-pst", /a directory/],
      [file("empty.pst", ""), "not-pst", /empty/],
      [file("random.pst", random), "not-pst", /!BDN/],
      [file("text.pst", "Dear Sir or Madam,\n"), "not-pst", /!BDN/],
      [file("address-book.pst", pab), "not-pst", /another application/],
    ];
    for (const [path, code, message] of cases) {
      const error = refusal(path);
      assert.is(error.code, code, path);
      assert.match(error.message, message);
      assert.not.match(error.message, /\n/);
      assert.ok(error.message.includes(path));
    }
  });
});

test("tells a truncated file from all others", async () => {
  await inTempDir((dir) => {
    const whole = readFileSync(ENRON);
    for (const length of [4, 100, 563, 564, 20_000, 1_000_000, whole.length - 1]) {
      const path = join(dir, `${length}.pst`);
      writeFileSync(path, whole.subarray(0, length));
      assert.is(refusal(path).code, "truncated", `${length} bytes`);
    }
  });
});

test("refuses encrypted files, unknown versions and files whose index is damaged", async () => {
  await inTempDir((dir) => {
    const edited = (name: string, edit: (bytes: Buffer) => void) => {
      const bytes = readFileSync(ENRON);
      edit(bytes);
      writeFileSync(join(dir, name), bytes);
      return refusal(join(dir, name)).code;
    };
    assert.is(
      edited("encrypted.pst", (bytes) => bytes.writeUInt8(2, 513)),
      "encrypted",
    );
    assert.is(
      edited("version.pst", (bytes) => bytes.writeUInt16LE(99, 10)),
      "not-pst",
    );
    assert.is(
      edited("zeros.pst", (bytes) => bytes.fill(0, 564)),
      "damaged",
    );
    assert.is(
      edited("root.pst", (bytes) => bytes.writeBigUInt64LE(0n, 224)),
      "damaged",
    );
  });
});

test("can be closed more than once", () => {
  const source = PstSource.open(ENRON);
  source.close();
  source.close();
});

test("reports an item that cannot be read, and goes on to the next", async () => {
  await inTempDir(async (dir) => {
    const path = copyOfEnron(dir);
    const nid = 0x2000e4;
    const [data] = attachmentBlocks(path, nid).message;
    editBlock(path, data, (bytes) => bytes.fill(0, 100, 120), { sound: false });
    await withSource(path, (source) => {
      const found = source.folders().flatMap((folder) => [...source.items(folder.nid)]);
      assert.is(found.length, 71);
      const problems = found.filter((item) => "problem" in item);
      assert.equal(
        problems.map((item) => item.nid),
        [nid],
      );
      assert.throws(() => source.read(nid), /damaged/);
    });
  });
});

test.run();
