import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  createMessageConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type MessageConnection,
  type Position,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

/** A client that has started the server in a folder of its own, as an editor would. */
export class Client {
  readonly folder: string;
  readonly connection: MessageConnection;
  readonly exited: Promise<number | null>;
  readonly #process: ChildProcess;
  readonly #diagnostics = new Map<string, readonly Diagnostic[]>();
  readonly #texts = new Map<string, string>();
  #heard: () => void = () => {};

  private constructor(folder: string, server: ChildProcess) {
    this.folder = folder;
    this.#process = server;
    this.exited = new Promise((resolve) => server.on("exit", resolve));
    this.connection = createMessageConnection(
      new StreamMessageReader(server.stdout!),
      new StreamMessageWriter(server.stdin!),
    );
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.#diagnostics.set(uri, diagnostics);
      this.#heard();
    });
    this.connection.listen();
  }

  /** Starts a server in a folder with these files. */
  static async start(files: Readonly<Record<string, string>>): Promise<Client> {
    const folder = await mkdtemp(join(tmpdir(), "iostx-lsp-"));
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const serve = fileURLToPath(new URL("./serve.js", import.meta.url));
    const server = spawn(process.execPath, [serve], { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
    const client = new Client(folder, server);
    await client.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: {},
      workspaceFolders: null,
    });
    await client.connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  uri(name: string): string {
    return pathToFileURL(join(this.folder, name)).href;
  }

  async open(name: string, text: string): Promise<void> {
    this.#texts.set(name, text);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: this.uri(name), languageId: "iostx-idl", version: 1, text },
    });
  }

  async change(name: string, text: string): Promise<void> {
    this.#texts.set(name, text);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.uri(name), version: 2 },
      contentChanges: [{ text }],
    });
  }

  async close(name: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: this.uri(name) },
    });
  }

  /** The place right behind the first letter of a piece of an open text. */
  at(name: string, piece: string): { textDocument: { uri: string }; position: Position } {
    const text = this.#texts.get(name)!;
    const offset = text.indexOf(piece) + 1;
    if (offset === 0) throw new Error(`${name} has no ${piece}`);
    const before = text.slice(0, offset).split(/\r\n|\n/);
    const position = { line: before.length - 1, character: before.at(-1)!.length };
    return { textDocument: { uri: this.uri(name) }, position };
  }

  /** Waits until the mistakes of a file are as expected: their codes, in order. */
  async diagnostics(name: string, ...codes: readonly string[]): Promise<readonly Diagnostic[]> {
    for (;;) {
      const found = this.#diagnostics.get(this.uri(name));
      if (found !== undefined && found.map(({ code }) => code).join() === codes.join()) return found;
      await new Promise<void>((resolve, reject) => {
        const shown = JSON.stringify(found?.map(({ message }) => message));
        const timer = setTimeout(() => reject(new Error(`${name} still has ${shown}`)), 10_000);
        this.#heard = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  /** Says goodbye, and tells how the server ended. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    return this.exited;
  }

  /** Ends everything, whatever has happened. */
  async dispose(): Promise<void> {
    this.connection.dispose();
    this.#process.kill();
    await this.exited;
    await rm(this.folder, { recursive: true, force: true });
  }
}
