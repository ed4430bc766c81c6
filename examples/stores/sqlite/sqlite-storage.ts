import type { Key } from "../../servers/server.js";
import type { FolderRow, ItemRow, Queue, Storage } from "../core/storage.js";
import { type Connection, decodeText, encodeText, type Value } from "./connection.js";
import { folderOf, folderValues, itemOf, itemValues } from "./records.js";
import { type Group, prepareStatements, type Statements } from "./statements.js";

/** A storage in an SQLite database; made by `openSqliteStorage`. */
export class SqliteStorage implements Storage {
  readonly path: string;
  readonly #connection: Connection;
  #statements: Statements | undefined;
  /** The folders that this transaction has looked up: an import asks for the same one with each item. */
  readonly #folders = new Map<Key, FolderRow | undefined>();
  /** An item that this transaction has looked up in vain: an import does so twice before it puts it. */
  #missing: Key | undefined;
  #inTransaction = false;

  constructor(path: string, connection: Connection) {
    this.path = path;
    this.#connection = connection;
    this.#statements = prepareStatements(connection);
  }

  /** Nobody else can write until the transaction ends. */
  begin(): void {
    this.#connection.exec("BEGIN IMMEDIATE");
    this.#inTransaction = true;
  }

  commit(): void {
    this.#connection.exec("COMMIT");
    this.#ended();
  }

  rollback(): void {
    // Some failures, such as a full disk, make SQLite do it by itself.
    if (this.#connection.inTransaction) this.#connection.exec("ROLLBACK");
    this.#ended();
  }

  value(name: string): string | undefined {
    const row = this.#sql.value.get([encodeText(name)]);
    return row && decodeText(row[0]!);
  }

  setValue(name: string, value: string): void {
    this.#sql.setValue.run([encodeText(name), encodeText(value)]);
  }

  folder(key: Key): FolderRow | undefined {
    if (!this.#inTransaction) return this.#readFolder(key);
    if (!this.#folders.has(key)) this.#folders.set(key, this.#readFolder(key));
    const row = this.#folders.get(key);
    return row && { ...row };
  }

  folders(): Iterable<FolderRow> {
    return this.#sql.folders.all([]).map(folderOf);
  }

  putFolder(row: FolderRow): void {
    this.#folders.delete(row.key);
    this.#sql.putFolder.run(folderValues(row));
  }

  removeFolder(key: Key): void {
    this.#folders.delete(key);
    this.#sql.removeFolder.run([key]);
  }

  item(key: Key): ItemRow | undefined {
    if (key === this.#missing) return undefined;
    const values = this.#sql.item.get([key]);
    if (values !== undefined) return itemOf(values);
    if (this.#inTransaction) this.#missing = key;
    return undefined;
  }

  items(folder: Key): Iterable<ItemRow> {
    return this.#rows(this.#sql.inFolder, [folder]);
  }

  countItems(folder?: Key): number {
    const row = folder === undefined ? this.#sql.countItems.get([]) : this.#sql.inFolder.count.get([folder]);
    return row![0] as number;
  }

  putItem(row: ItemRow, content?: Uint8Array): void {
    const isNew = row.key === this.#missing;
    if (isNew) this.#missing = undefined;
    if (content === undefined) {
      this.#sql.putItem.run(itemValues(row));
      return;
    }
    this.#atOnce(() => {
      if (isNew) {
        const id = this.#sql.addItem.run(itemValues(row)).lastInsertRowid;
        this.#sql.addContent.run([id, content]);
      } else {
        this.#sql.putItem.run(itemValues(row));
        this.#sql.putContent.run([row.key, content]);
      }
    });
  }

  removeItem(key: Key): void {
    this.#atOnce(() => {
      this.#sql.removeContent.run([key]);
      this.#sql.removeItem.run([key]);
    });
  }

  content(key: Key): Uint8Array | undefined {
    const [content] = (this.#sql.content.get([key]) ?? []) as readonly Buffer[];
    return content && new Uint8Array(content.buffer, content.byteOffset, content.length);
  }

  queuedFolders(): Iterable<Key> {
    return this.#sql.queuedFolders.all([]).map(([folder]) => folder as Key);
  }

  countQueued(folder: Key, queue: Queue, associated: boolean): number {
    return this.#sql.queues[queue].count.get([folder, Number(associated)])![0] as number;
  }

  queued(folder: Key, queue: Queue, associated: boolean): Iterable<ItemRow> {
    return this.#rows(this.#sql.queues[queue], [folder, Number(associated)]);
  }

  /** What was not committed is forgotten. */
  close(): void {
    if (this.#statements === undefined) return;
    this.#statements = undefined;
    this.#ended();
    this.#connection.close();
  }

  get #sql(): Statements {
    if (this.#statements === undefined) throw new Error(`${this.path} is closed`);
    return this.#statements;
  }

  /**
   * The items that are in a group now and are still in it when it is their turn, each as it is then. In memory there
   * is one page of their numbers.
   */
  *#rows({ page, one }: Group, parameters: readonly Value[]): Generator<ItemRow> {
    const end = this.#sql.lastItem.get([])![0]!;
    let ids = page.all([...parameters, 0, end]);
    while (ids.length > 0) {
      for (const [id] of ids) {
        const values = one.get([...parameters, id!]);
        if (values !== undefined) yield itemOf(values);
      }
      ids = page.all([...parameters, ids.at(-1)![0]!, end]);
    }
  }

  #readFolder(key: Key): FolderRow | undefined {
    const values = this.#sql.folder.get([key]);
    return values && folderOf(values);
  }

  /** Several writes as one, also outside a transaction. */
  #atOnce(write: () => void): void {
    if (this.#inTransaction) {
      write();
      return;
    }
    this.begin();
    try {
      write();
      this.commit();
    } catch (error) {
      this.rollback();
      throw error;
    }
  }

  #ended(): void {
    this.#inTransaction = false;
    this.#folders.clear();
    this.#missing = undefined;
  }
}
