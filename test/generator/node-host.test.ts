import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { FileError } from "../../generator/file-error.js";
import { nodeHost } from "../../generator/node-host.js";
import { inTemp } from "./support.js";

/** What an action fails with. */
function failure(action: () => void): FileError {
  try {
    action();
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
  throw new Error("it did not fail");
}

test(
  "files are written with the folders that they are in",
  inTemp(async (folder) => {
    nodeHost.writeFiles(
      new Map([
        [join(folder, "a.ts"), "a"],
        [join(folder, "include/b.h"), "b"],
      ]),
    );
    assert.is(readFileSync(join(folder, "include/b.h"), "utf8"), "b");
    assert.equal(readdirSync(folder).sort(), ["a.ts", "include"]);
  }),
);

test(
  "where one file cannot be written, none is touched, and nothing is left",
  inTemp(async (folder) => {
    writeFileSync(join(folder, "a.ts"), "old");
    writeFileSync(join(folder, "file"), "");
    const texts = new Map([
      [join(folder, "a.ts"), "new"],
      [join(folder, "file/b.ts"), "new"],
    ]);
    const { message, path } = failure(() => nodeHost.writeFiles(texts));
    assert.is(path, join(folder, "file/b.ts"));
    assert.is(message, `cannot write ${path}: a part of its path is a file, not a folder`);
    assert.is(readFileSync(join(folder, "a.ts"), "utf8"), "old");
    assert.equal(readdirSync(folder).sort(), ["a.ts", "file"]);
  }),
);

test(
  "what a killed process left half-written is removed, what others write is not",
  inTemp(async (folder) => {
    // No process has the largest number that there can be.
    const left = join(folder, ".a.ts.4194305.iostx.tmp");
    const others = join(folder, `.a.ts.${process.ppid}.iostx.tmp`);
    for (const path of [left, others]) writeFileSync(path, "half");
    nodeHost.writeFiles(new Map([[join(folder, "a.ts"), "whole"]]));
    assert.equal([existsSync(left), existsSync(others)], [false, true]);
  }),
);

test(
  "a file that cannot be read is told by its name",
  inTemp(async (folder) => {
    const path = join(folder, "a.idl");
    writeFileSync(path, "");
    chmodSync(path, 0);
    // Root reads everything, and Windows knows no such permission.
    if (process.getuid?.() === 0 || process.platform === "win32") return;
    assert.is(failure(() => nodeHost.readFile(path)).message, `cannot read ${path}: permission is denied`);
  }),
);

test(
  "what is not there, or is a folder, has no text",
  inTemp(async (folder) => {
    mkdirSync(join(folder, "b"));
    for (const name of ["a", "b", "b/c/d"]) assert.is(nodeHost.readFile(join(folder, name)), undefined);
    assert.is(nodeHost.listFolder(join(folder, "a")), undefined);
  }),
);

test.run();
