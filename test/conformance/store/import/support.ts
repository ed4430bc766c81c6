import { HR, type HRESULT } from "iostx";
import { expectCode, expectEqual } from "../../support/expect.js";
import { type Key, newKey, Replica } from "../../support/keys.js";
import { mime } from "../../support/samples.js";
import type { ItemChange } from "../importing.js";
import type { StoreTrial } from "../trial.js";

/** The server, as the replica that makes its changes. */
export const server = new Replica();

/** A folder that both sides have. */
export async function inbox(t: StoreTrial, name = "Inbox"): Promise<Key> {
  const key = await t.folder(name);
  await t.upload();
  return key;
}

/** Imports an item into a folder; it is new unless the change says otherwise. */
export async function put(
  t: StoreTrial,
  folder: Key,
  name: string,
  rest: Partial<ItemChange> = {},
  expected: HRESULT | readonly HRESULT[] = HR.S_OK,
): Promise<Key> {
  const key = rest.key ?? t.named(name, newKey());
  const content = rest.header === undefined ? { content: mime(name) } : {};
  await t.importItems(folder, async (importer) => {
    const code = await importer.put({ key, change: server.change(), ...content, ...rest });
    expectCode(code, expected, `import of ${name}`);
  });
  return key;
}

/** Breaks the rule unless a folder shows items with these contents, and no others. */
export async function expectItems(t: StoreTrial, folder: Key, expected: readonly string[]): Promise<void> {
  const subjects: string[] = [];
  for (const { key } of await t.user.items(folder)) {
    const content = Buffer.from((await t.user.content(key)) ?? new Uint8Array());
    subjects.push(content.toString("utf8").split("\r\n\r\n")[1]?.trim() ?? "");
  }
  expectEqual(subjects.sort(), [...expected].sort(), "the bodies of the items that people see");
}

export async function succeed(answer: Promise<HRESULT>, subject = "the import"): Promise<void> {
  expectCode(await answer, HR.S_OK, subject);
}
