import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OtherProgram, ServerFixture } from "iostx/conformance";
import type { FlagName, ItemFlags } from "iostx/server";
import { openMaildir } from "../../../examples/servers/maildir/maildir.js";
import type { ServerSubject } from "./subject.js";

/** A Maildir has no place for associated items and for keywords, and its tokens say all that they mean themselves. */
export const maildirServer: ServerSubject = {
  name: "maildir",
  capabilities: { associated: false, keywords: false, loseTokens: false },
  open: () => fixture(mkdtempSync(join(tmpdir(), "iostx-conformance-"))),
};

async function fixture(root: string): Promise<ServerFixture> {
  const server = await openMaildir(root);
  return {
    server,
    others: new OtherReader(root),
    async reconnect() {
      await server.close();
      return fixture(root);
    },
    close: () => rmSync(root, { recursive: true }),
  };
}

const LETTERS: Readonly<Record<FlagName, string>> = {
  ...{ draft: "D", flagged: "F", forwarded: "P", answered: "R", read: "S" },
};

/** A mail program that uses the directories of a Maildir++, and no file of ours. */
class OtherReader implements OtherProgram {
  readonly #root: string;
  #count = 0;

  constructor(root: string) {
    this.#root = root;
  }

  createFolder(path: readonly string[]): void {
    for (const part of ["cur", "new", "tmp"]) mkdirSync(join(this.#folder(path), part), { recursive: true });
  }

  deleteFolder(path: readonly string[]): void {
    rmSync(this.#folder(path), { recursive: true });
  }

  addItem(path: readonly string[], mime: Uint8Array, flags: ItemFlags = {}): void {
    const name = `${1_700_000_000 + ++this.#count}.M${process.pid}.other`;
    const temporary = join(this.#folder(path), "tmp", name);
    writeFileSync(temporary, mime);
    renameSync(temporary, join(this.#folder(path), "cur", `${name}:2,${lettersOf("", flags)}`));
  }

  setFlags(path: readonly string[], messageId: string, flags: ItemFlags): void {
    const file = this.#file(path, messageId);
    const [name, letters = ""] = file.split(":2,");
    renameSync(file, `${name}:2,${lettersOf(letters, flags)}`);
  }

  moveItem(path: readonly string[], messageId: string, to: readonly string[]): void {
    const file = this.#file(path, messageId);
    renameSync(file, join(this.#folder(to), "cur", file.slice(file.lastIndexOf("/") + 1)));
  }

  deleteItem(path: readonly string[], messageId: string): void {
    rmSync(this.#file(path, messageId));
  }

  #folder(path: readonly string[]): string {
    return join(this.#root, `.${path.join(".")}`);
  }

  #file(path: readonly string[], messageId: string): string {
    const files = ["cur", "new"].flatMap((part) => {
      const directory = join(this.#folder(path), part);
      return readdirSync(directory).map((name) => join(directory, name));
    });
    return files.find((file) => readFileSync(file).includes(`<${messageId}>`))!;
  }
}

/** The letters of a file's flags, in their order, after some were set and cleared. */
function lettersOf(letters: string, flags: ItemFlags): string {
  const set = new Set(letters);
  for (const [name, letter] of Object.entries(LETTERS)) {
    const value = flags[name as FlagName];
    if (value === true) set.add(letter);
    if (value === false) set.delete(letter);
  }
  return [...set].sort().join("");
}
