import { type FEID, InitSyncFlags, OstxClient, UPS } from "iostx";
import { expect, given } from "../support/expect.js";
import { type ChangeKey, folderEntryId, hex, type Key, keyOfLtid } from "../support/keys.js";
import { mime } from "../support/samples.js";
import { type Answer, DONE, FAILED } from "./answers.js";
import type { NewItem, StoreCapabilities, StoreFixture, StoreUser } from "./fixture.js";
import { FolderImporter, ItemImporter } from "./importing.js";
import {
  flagNames,
  type Presented,
  type PresentedItem,
  type PresentedTable,
  readItem,
  type Upload,
} from "./presented.js";
import { Uploader } from "./uploading.js";
import { inside, insideHeader } from "./walk.js";

/** Sees what is presented while its state is open, and says how the client leaves the state. */
export type Visit = (thing: Presented) => Promise<Answer | undefined> | Answer | undefined;

/** Which part of the store a pass is about; all of it unless given. */
export interface Scope {
  readonly folders?: readonly Key[];
  /** How the states are left that hold others: as done unless given. */
  readonly outer?: Answer;
}

/** One store while one rule is tried on it: what people do with it, and what a client does. */
export class StoreTrial {
  #fixture: StoreFixture;
  client: OstxClient;
  /** What the rule calls the folders and items. */
  readonly names = new Map<Key, string>();
  /** The folder ids that the store has shown. */
  readonly #ids = new Map<Key, FEID>();

  readonly capabilities: StoreCapabilities;

  constructor(fixture: StoreFixture, capabilities: StoreCapabilities) {
    this.#fixture = fixture;
    this.capabilities = capabilities;
    this.client = new OstxClient(fixture.store);
  }

  get fixture(): StoreFixture {
    return this.#fixture;
  }

  get user(): StoreUser {
    return given(
      this.#fixture.user,
      "the fixture has no `user`; switch the capability `edit` off, or write it",
    );
  }

  async close(): Promise<void> {
    await this.#fixture.close?.();
  }

  /** Closes the store and opens it again. */
  async reopen(): Promise<void> {
    const { reopen } = this.#fixture;
    expect(reopen !== undefined, "the fixture has no `reopen`; switch the capability off, or write it");
    this.#use(await reopen.call(this.#fixture));
  }

  /** Opens the store as a killed process leaves it. */
  async crash(): Promise<void> {
    const { crash } = this.#fixture;
    expect(crash !== undefined, "the fixture has no `crash`; switch the capability off, or write it");
    this.#use(await crash.call(this.#fixture));
  }

  #use(fixture: StoreFixture): void {
    this.#fixture = fixture;
    this.client = new OstxClient(fixture.store);
  }

  async folder(name: string, parent: Key | null = null): Promise<Key> {
    const key = await this.user.createFolder(name, parent);
    this.names.set(key, name);
    return key;
  }

  async item(folder: Key, name: string, options?: NewItem): Promise<Key> {
    const key = await this.user.addItem(folder, mime(name), options);
    this.names.set(key, name);
    return key;
  }

  /** Gives a key of the server a name. */
  named(name: string, key: Key): Key {
    this.names.set(key, name);
    return key;
  }

  /** The bytes of a folder's entry identifier. The store must have shown it before. */
  entryId(folder: Key): Uint8Array {
    return folderEntryId(this.idOf(folder));
  }

  idOf(folder: Key): FEID {
    return given(this.#ids.get(folder), `the store has not shown the folder ${this.nameOf(folder)}`);
  }

  nameOf(key: Key): string {
    return this.names.get(key) ?? key;
  }

  /** One pass up: goes through all that is presented. Leaves every state as done unless the visitor says otherwise. */
  async upload(visit: Visit = () => DONE, scope: Scope = {}): Promise<Upload> {
    const things: Presented[] = [];
    const tables: PresentedTable[] = [];
    const see = async (thing: Presented): Promise<Answer> => {
      things.push(thing);
      return (await visit(thing)) ?? DONE;
    };
    const flags = InitSyncFlags.UPLOAD_HIERARCHY | InitSyncFlags.UPLOAD_CONTENTS;
    await this.#pass(flags, UPS.UPLOAD_ONLY, scope, async () => {
      const uploader = new Uploader(this.client, see, (id) => this.#see(id), tables, scope.outer ?? DONE);
      await uploader.folders();
      await uploader.contents();
    });
    return { things, tables };
  }

  /** What is pending, in words: `item one UPM_NEW`. Nothing is acknowledged. */
  async pending(scope: Scope = {}): Promise<string[]> {
    const { things } = await this.upload(() => FAILED, scope);
    return things.map((thing) => this.describe(thing)).sort();
  }

  describe(thing: Presented): string {
    return `${thing.kind} ${this.nameOf(thing.key)} ${flagNames(thing)}`;
  }

  /** The key of the latest change of an item that is pending. */
  async changeKey(item: Key): Promise<ChangeKey> {
    const { changeKey } = await this.#shown(item);
    return hex(given(changeKey, `the item ${this.nameOf(item)} has no PR_CHANGE_KEY`));
  }

  /** The changes that an item includes which is pending. */
  async predecessors(item: Key): Promise<Uint8Array> {
    const { predecessors } = await this.#shown(item);
    return given(predecessors, `the item ${this.nameOf(item)} has no PR_PREDECESSOR_CHANGE_LIST`);
  }

  /** What an item that is pending tells of itself. */
  async #shown(item: Key): Promise<PresentedItem> {
    let shown: PresentedItem | undefined;
    await this.upload(async (thing) => {
      if (thing.kind === "item" && thing.key === item) shown = await readItem(thing.data.pmsg);
      return FAILED;
    });
    return given(shown, `the item ${this.nameOf(item)} is not presented`);
  }

  /** One pass down for folders. Returns what the store counted. */
  async importFolders(
    work: (importer: FolderImporter) => Promise<unknown>,
    answer: Answer = DONE,
  ): Promise<{ readonly added: number; readonly changed: number; readonly deleted: number }> {
    let counts = { added: 0, changed: 0, deleted: 0 };
    await this.#pass(InitSyncFlags.DOWNLOAD_HIERARCHY, UPS.DNLOAD_ONLY, {}, () =>
      inside(this.client, "LR_SYNC_DOWNLOAD_HIERARCHY", async (data) => {
        await work(new FolderImporter(given(data.pxihc, "DNHIER.pxihc is null")));
        counts = { added: data.cEntNew, changed: data.cEntMod, deleted: data.cEntDel };
        return answer;
      }),
    );
    return counts;
  }

  /** One pass down for the items of one folder. Returns what the store counted: normal items, then associated ones. */
  async importItems(
    folder: Key,
    work: (importer: ItemImporter) => Promise<unknown>,
    options: { readonly answer?: Answer; readonly tableFirst?: boolean } = {},
  ): Promise<readonly Counts[]> {
    let counts: Counts[] | undefined;
    await this.download(async (contents) => {
      while (contents.iEnt < contents.cEnt) {
        const before = contents.iEnt;
        if (options.tableFirst) await inside(this.client, "LR_SYNC_UPLOAD_TABLE", async () => DONE);
        expect(contents.iEnt === before, "LR_SYNC_UPLOAD_TABLE advanced SYNCCONT.iEnt on the way down");
        await inside(this.client, "LR_SYNC_DOWNLOAD_TABLE", async (data) => {
          const key = this.#see(data.feid);
          if (key !== folder) return DONE;
          await work(new ItemImporter(given(data.pxicc, "DNTBL.pxicc is null")));
          counts = data.rgte.map(({ cEntNew, cEntMod, cEntRead, cEntDel }) => ({
            ...{ added: cEntNew, changed: cEntMod, read: cEntRead, deleted: cEntDel },
          }));
          return options.answer;
        });
        expect(contents.iEnt === before + 1, "LR_SYNC_DOWNLOAD_TABLE did not advance SYNCCONT.iEnt by 1");
      }
    });
    return given(counts, `no LR_SYNC_DOWNLOAD_TABLE was about the folder ${this.nameOf(folder)}`);
  }

  /** One pass down into LR_SYNC_CONTENTS. */
  async download(
    work: (contents: { iEnt: number; readonly cEnt: number }) => Promise<void>,
    scope: Scope = {},
  ): Promise<void> {
    await this.#pass(InitSyncFlags.DOWNLOAD_CONTENTS, UPS.DNLOAD_ONLY, scope, () =>
      inside(this.client, "LR_SYNC_CONTENTS", async (contents) => {
        await work(contents);
        return DONE;
      }),
    );
  }

  /** The folders that the tables on the way down are about: at the given indexes, or one after the other. */
  async tablesDown(scope: Scope = {}, indexes?: readonly number[]): Promise<Key[]> {
    const folders: Key[] = [];
    await this.download(async (contents) => {
      for (const index of indexes ?? Array.from({ length: contents.cEnt }, (_, at) => at)) {
        if (indexes !== undefined) contents.iEnt = index;
        await inside(this.client, "LR_SYNC_DOWNLOAD_TABLE", async ({ feid }) => {
          folders.push(this.#see(feid));
          return DONE;
        });
      }
    }, scope);
    return folders;
  }

  /** Completes a header-only item with its whole content. */
  async complete(entryId: Uint8Array, work: Parameters<typeof insideHeader>[2]): Promise<void> {
    await insideHeader(this.client, entryId, work);
  }

  /** One pass: InitSync, and LR_SYNC in one direction. */
  async #pass(
    init: number,
    ups: number,
    { folders, outer }: Scope,
    work: () => Promise<void>,
  ): Promise<void> {
    await this.client.InitSync(init);
    await inside(this.client, "LR_SYNC", async (sync) => {
      sync.ulFlags = ups;
      if (folders !== undefined) {
        sync.ulFlags |= UPS.THESE_FOLDERS;
        sync.pel = folders.map((folder) => this.entryId(folder));
      }
      await work();
      return outer;
    });
  }

  #see(id: FEID): Key {
    const key = keyOfLtid(id.ltid);
    this.#ids.set(key, id);
    return key;
  }
}

/** What a table says that was imported, of one kind of items. */
export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly read: number;
  readonly deleted: number;
}
