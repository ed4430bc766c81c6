import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as assert from "uvu/assert";
import { type FileOperations, nodeFiles } from "../../../examples/servers/maildir/files.js";
import { ROOT_FILE } from "../../../examples/servers/maildir/root.js";
import {
  type ItemFlags,
  type MailServer,
  ServerError,
  type ServerItem,
} from "../../../examples/servers/server.js";

/** Runs a test in a directory of its own, which is removed whatever happens. */
export function inTemp(test: (directory: string) => Promise<void>): () => Promise<void> {
  return async () => {
    const directory = await fs.mkdtemp(join(tmpdir(), "iostx-maildir-"));
    try {
      await test(directory);
    } finally {
      await fs.rm(directory, { recursive: true, force: true });
    }
  };
}

/** A key from a number. */
export function key(n: number): string {
  return n.toString(16).padStart(44, "0");
}

export const RECEIVED = new Date("2001-01-02T10:20:30.456Z");

/** An item with `text` as its body. */
export function item(folder: string, itemKey: string, text: string, flags: ItemFlags = {}): ServerItem {
  const mime = Buffer.from(`From: kay@example.org\r\nSubject: ${text}\r\n\r\n${text}\r\n`);
  return { key: itemKey, folder, mime, received: RECEIVED, flags };
}

/** What a directory holds: path to contents, directories with a slash at the end. Maildirs differ in their ids. */
export async function snapshot(root: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const walk = async (relative: string): Promise<void> => {
    const entries = await fs.readdir(join(root, relative), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(relative, entry.name);
      if (entry.isDirectory()) {
        found[`${path}/`] = "";
        await walk(path);
      } else if (entry.isFile()) {
        const content = (await fs.readFile(join(root, path))).toString("latin1");
        found[path] = entry.name === ROOT_FILE ? content.replace(/[0-9a-f]{32}/, "id") : content;
      } else {
        found[path] = "not a file";
      }
    }
  };
  await walk("");
  return found;
}

/** The directories of folders below a root, sorted. */
export async function directories(root: string): Promise<string[]> {
  return (await fs.readdir(root)).filter((name) => name.startsWith(".")).sort();
}

/** The file names in the `cur` of a folder. */
export async function cur(root: string, directory: string): Promise<string[]> {
  return (await fs.readdir(join(root, directory, "cur"))).sort();
}

/** Creates a directory that another program's Maildir would be. */
export async function foreignMaildir(path: string): Promise<void> {
  for (const part of ["cur", "new", "tmp"]) await fs.mkdir(join(path, part), { recursive: true });
}

/** Expects a ServerError of this code, whose message names what `mentions` matches. */
export async function refuses(
  work: Promise<unknown>,
  code: ServerError["code"],
  mentions = /./,
): Promise<ServerError> {
  const error = await work.then(
    () => assert.unreachable("it did not reject"),
    (thrown: unknown) => thrown,
  );
  assert.instance(error, ServerError, String(error));
  assert.is((error as ServerError).code, code, (error as ServerError).message);
  assert.match((error as ServerError).message, mentions);
  assert.match((error as ServerError).message, /^Maildir [^\n]+; [^\n]+\.$/);
  return error as ServerError;
}

/** A system error as Node makes it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code });
}

export type Operation = keyof FileOperations;
const WRITING: readonly Operation[] = ["mkdir", "create", "rename", "unlink", "remove", "sync"];

/** The real file operations without waiting for the disk: a test that opens hundreds of Maildirs needs no more. */
export const quickFiles: FileOperations = {
  ...nodeFiles,
  create: (path, data) => fs.writeFile(path, data, { flag: "wx" }),
  sync: async () => {},
};

/**
 * Those file operations, but `decide` sees each one that writes and may return an error for it to fail with. A
 * `create` that fails has written half of the file, as on a full disk.
 */
export function faulty(decide: (operation: Operation, path: string) => Error | undefined): FileOperations {
  const files = { ...quickFiles };
  for (const operation of WRITING) {
    const real = quickFiles[operation] as (path: string, ...rest: unknown[]) => Promise<unknown>;
    const failing = async (path: string, ...rest: unknown[]): Promise<unknown> => {
      const error = decide(operation, path);
      if (!error) return real(path, ...rest);
      if (operation === "create") {
        const data = rest[0] as Uint8Array;
        await fs.writeFile(path, data.subarray(0, data.byteLength / 2));
      }
      throw error;
    };
    Object.assign(files, { [operation]: failing });
  }
  return files;
}

/** The file operations of a process that is killed at the nth write: that one and all later ones do nothing. */
export function killedAt(n: number): FileOperations & { readonly dead: boolean } {
  let count = 0;
  const files = faulty(() => {
    count++;
    return count >= n ? systemError("EIO") : undefined;
  });
  const create: FileOperations["create"] = async (path, data, modified) => {
    // Dead processes write no half files either.
    if (count >= n) throw systemError("EIO");
    await files.create(path, data, modified);
  };
  return Object.defineProperty({ ...files, create }, "dead", { get: () => count >= n }) as ReturnType<
    typeof killedAt
  >;
}

/** A change as tests compare it: a put with its content, all else as it is. */
export type Told = readonly [change: string, key: string, ...details: unknown[]];

/** The changes that a server tells of a folder, by key. */
export async function look(
  server: MailServer,
  folder: string,
  since?: string,
): Promise<{ readonly complete: boolean; readonly token: string; readonly told: Told[] }> {
  const { complete, token, changes } = await server.changes(folder, since, { content: true });
  const told: Told[] = [];
  for await (const change of changes) {
    const { key } = change;
    if (change.change === "put") {
      const subject = /^Subject: ([^\r\n]*)/m.exec(Buffer.from(await change.content()).toString())?.[1];
      const set = Object.entries(change.flags).filter(([, value]) => value);
      told.push(["put", key, subject, change.version, ...set.map(([flag]) => flag)]);
    } else if (change.change === "flags") told.push(["flags", key, change.flags]);
    else if (change.change === "moved") told.push(["moved", key, change.from]);
    else told.push([change.change, key]);
  }
  return { complete, token, told: told.sort((a, b) => (`${a[1]}${a[0]}` < `${b[1]}${b[0]}` ? -1 : 1)) };
}

/** Another mail program's delivery: into `new`, or into `cur` where the name has flags. The path of the file. */
export async function deliverForeign(root: string, directory: string, name: string, subject: string) {
  const path = join(root, directory, name.includes(":2,") ? "cur" : "new", name);
  await fs.writeFile(path, `From: eve@example.org\nSubject: ${subject}\n\n${subject}\n`);
  await fs.utimes(path, RECEIVED, RECEIVED);
  return path;
}

/** The clock some time later, so that the dates of directories tell that nothing happened since. */
export function later(): number {
  return Date.now() + 10_000;
}
