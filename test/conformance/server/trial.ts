import type { Key, MailServer, ServerChange, ServerErrorCode, ServerItem, ServerPut } from "iostx/server";
import { expect, expectEqual, given } from "../support/expect.js";
import { newKey } from "../support/keys.js";
import { mime } from "../support/samples.js";
import type { OtherProgram, ServerFixture } from "./fixture.js";

/** A date without fractions of a second, which not every server keeps. */
export const RECEIVED = new Date("2024-07-01T12:00:00Z");

/** What a call of `changes` gave. */
export interface Look {
  readonly complete: boolean;
  readonly token: string;
  readonly changes: readonly ServerChange[];
}

/** One server while one rule is tried on it. */
export class ServerTrial {
  #fixture: ServerFixture;

  constructor(fixture: ServerFixture) {
    this.#fixture = fixture;
  }

  get server(): MailServer {
    return this.#fixture.server;
  }

  get others(): OtherProgram {
    return given(
      this.#fixture.others,
      "the fixture has no `others`; switch the capability off, or write them",
    );
  }

  async close(): Promise<void> {
    await this.server.close();
    await this.#fixture.close?.();
  }

  /** Closes the connection and opens another one. */
  async reconnect(): Promise<void> {
    const { reconnect } = this.#fixture;
    expect(reconnect !== undefined, "the fixture has no `reconnect`; switch the capability off, or write it");
    this.#fixture = await reconnect.call(this.#fixture);
  }

  async loseTokens(): Promise<void> {
    const { loseTokens } = this.#fixture;
    expect(
      loseTokens !== undefined,
      "the fixture has no `loseTokens`; switch the capability off, or write it",
    );
    await loseTokens.call(this.#fixture);
  }

  /** Puts a folder of ours. */
  async folder(name: string, parent: Key | null = null): Promise<Key> {
    const key = newKey();
    await this.server.putFolder({ key, parent, name });
    return key;
  }

  /** Puts an item of ours. */
  async item(folder: Key, name: string, rest: Partial<ServerItem> = {}): Promise<Key> {
    const key = newKey();
    await this.server.putItem({ key, folder, mime: mime(name), received: RECEIVED, flags: {}, ...rest });
    return key;
  }

  /** Our folders: name and name of the parent. */
  async folders(keys: readonly Key[]): Promise<(readonly [string, string | null])[]> {
    const all = await this.server.folders();
    const name = (key: Key | null) => all.find((folder) => folder.key === key)?.name ?? null;
    return all
      .filter(({ key }) => keys.includes(key))
      .map((folder) => [folder.name, name(folder.parent)] as const);
  }

  /** What has happened in a folder since a token was given, or all that is there. */
  async look(folder: Key, since?: string): Promise<Look> {
    const { complete, token, changes } = await this.server.changes(folder, since, { content: true });
    const list: ServerChange[] = [];
    for await (const change of changes) {
      // A content may be asked for before the next change only: it is taken now.
      const taken = change.change === "put" ? await this.#taken(change) : change;
      list.push(taken);
    }
    return { complete, token, changes: list };
  }

  /** The items of a folder, by key. */
  async items(folder: Key): Promise<ReadonlyMap<Key, ServerPut>> {
    const { changes } = await this.look(folder);
    const puts = changes.filter((change) => change.change === "put");
    expectEqual(puts.length, changes.length, "how many changes without a token are puts");
    expectEqual(new Set(puts.map(({ key }) => key)).size, puts.length, "how many different keys there are");
    return new Map(puts.map((put) => [put.key, put]));
  }

  /** The key of the item in a folder that has this content. */
  async find(folder: Key, content: Uint8Array): Promise<Key> {
    for (const [key, put] of await this.items(folder))
      if (Buffer.compare(await put.content(), content) === 0) return key;
    return given<Key>(undefined, "no item of the folder has the content that was put there");
  }

  /** The key of a folder that another program made. */
  async folderNamed(name: string): Promise<Key> {
    const found = (await this.server.folders()).find((folder) => folder.name === name);
    return given(found, `the folder ${name} of another program is not listed`).key;
  }

  async #taken(put: ServerPut): Promise<ServerPut> {
    const [header, content] = [await put.header(), await put.content()];
    return { ...put, header: async () => header, content: async () => content };
  }
}

/** Breaks the rule unless a call rejects with a ServerError that has this code. */
export async function expectError(
  work: Promise<unknown>,
  code: ServerErrorCode,
  subject: string,
): Promise<void> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error instanceof Error, `${subject} succeeds; expected a ServerError ${code}`);
  expectEqual(
    [error.name, (error as { code?: unknown }).code],
    ["ServerError", code],
    `${subject}: ${error.message}`,
  );
}
