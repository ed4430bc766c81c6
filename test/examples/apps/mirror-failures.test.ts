import { randomBytes } from "node:crypto";
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { contentsOf, enron, inFolder, messagesOf, run, start } from "./support.js";

/** One sentence on stderr, nothing on stdout, no trace of the program's inside. */
function isOneSentence({ stdout, stderr }: { stdout: string; stderr: string }): void {
  assert.is(stdout, "");
  assert.match(stderr, /^mirror: [^\n]+\n$/);
  assert.not.match(stderr, /node:|\.js:\d/);
}

const sources: Record<string, (path: string) => void> = {
  "a missing file": () => {},
  "an empty file": (path) => writeFileSync(path, ""),
  "random bytes": (path) => writeFileSync(path, randomBytes(50_000)),
  "a text": (path) => writeFileSync(path, "Dear reader,\n"),
  "a folder": (path) => mkdirSync(path),
  "a truncated Outlook file": (path) => {
    copyFileSync(enron, path);
    truncateSync(path, 1_000_000);
  },
};

for (const [what, make] of Object.entries(sources)) {
  test(`${what} as the source is refused in a sentence, and no target is made`, async () => {
    await inFolder(async (folder) => {
      make(join(folder, "source.pst"));
      const result = await run(folder, "source.pst", "mail");
      assert.is(result.code, 3);
      isOneSentence(result);
      assert.not.ok(readdirSync(folder).includes("mail"));
    });
  });
}

const targets: Record<string, (path: string) => void> = {
  "a folder with other files": (path) => {
    mkdirSync(path);
    writeFileSync(join(path, "thesis.txt"), "do not touch");
  },
  "a file": (path) => writeFileSync(path, "do not touch"),
};

for (const [what, make] of Object.entries(targets)) {
  test(`${what} as the target is refused in a sentence, and not touched`, async () => {
    await inFolder(async (folder) => {
      make(join(folder, "mail"));
      const before = readFile(folder);
      const result = await run(folder, enron, "mail");
      assert.is(result.code, 4);
      isOneSentence(result);
      assert.is(readFile(folder), before);
    });
  });
}

function readFile(folder: string): string {
  return JSON.stringify([...contentsOf(folder)]);
}

test("a target that cannot be created is refused in a sentence", async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, "file"), "");
    const result = await run(folder, enron, "file/mail");
    assert.is(result.code, 4);
    isOneSentence(result);
  });
});

test("the notes of another Outlook file are not trusted", async () => {
  await inFolder(async (folder) => {
    await run(folder, enron, "mail");
    const notes = readdirSync(join(folder, "mail")).find((name) => name.endsWith(".jsonl"))!;
    writeFileSync(join(folder, "mail", notes), `{"format":1,"store":"${"0".repeat(32)}"}\n`);
    const result = await run(folder, enron, "mail");
    assert.is(result.code, 4);
    isOneSentence(result);
  });
});

test("notes that end in the middle of a line lose that line only", async () => {
  await inFolder(async (folder) => {
    await run(folder, enron, "mail");
    const path = join(
      folder,
      "mail",
      readdirSync(join(folder, "mail")).find((name) => name.endsWith(".jsonl"))!,
    );
    truncateSync(path, readFileSync(path).length - 5);
    const { stdout } = await run(folder, enron, "mail", "--json");
    assert.is((JSON.parse(stdout) as { up: { items: number } }).up.items, 1);
    assert.is(messagesOf(join(folder, "mail")).size, 71);
  });
});

for (const [words, text] of [
  [["a", "b", "c"], /expected a source and a target/],
  [["--frobnicate"], /--frobnicate/],
  [[enron, "mail", "--folder", "Nowhere"], /no folder "Nowhere"; the folders are .*Systems/],
] as const) {
  test(`the command line ${words.slice(-1)} is refused with code 2`, async () => {
    await inFolder(async (folder) => {
      const result = await run(folder, ...words);
      assert.is(result.code, 2);
      isOneSentence(result);
      assert.match(result.stderr, text);
    });
  });
}

test("Ctrl-C stops after the item under way, and the next run goes on", async () => {
  await inFolder(async (folder) => {
    const { child, finished } = start(folder, [enron, "mail"]);
    child.stderr!.once("data", () => child.kill("SIGINT"));
    const { code, stdout } = await finished;
    assert.is(code, 130);
    assert.match(stdout, /Interrupted\. Run again to go on\./);
    const first = messagesOf(join(folder, "mail")).size;
    assert.ok(first < 71, `${first} messages before the interruption`);
    const second = await run(folder, enron, "mail", "--json");
    assert.is((JSON.parse(second.stdout) as { up: { items: number } }).up.items, 71 - first);
    assert.is(messagesOf(join(folder, "mail")).size, 71);
  });
});

test("a run that is killed leaves nothing half-written, and the next run completes it", async () => {
  await inFolder(async (folder) => {
    await run(folder, enron, "reference");
    const reference = messagesOf(join(folder, "reference"));
    for (const delay of [0, 30, 120]) {
      rmSync(join(folder, "mail"), { recursive: true, force: true });
      const { child, finished } = start(folder, [enron, "mail"]);
      child.stderr!.once("data", () => setTimeout(() => child.kill("SIGKILL"), delay));
      await finished;
      for (const [path, bytes] of messagesOf(join(folder, "mail")))
        assert.equal(bytes, reference.get(path), path);
      assert.is((await run(folder, enron, "mail")).code, 0);
      assert.equal(messagesOf(join(folder, "mail")), reference);
    }
  });
});

test.run();
