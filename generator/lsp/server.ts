import {
  type Connection,
  createConnection,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
} from "vscode-languageserver/node";
import type { Host } from "../host.js";
import { complete } from "./completion.js";
import { definitionsOf, referencesTo } from "./definition.js";
import { findIdlFiles, pathOfUri } from "./files.js";
import { formatting } from "./formatting.js";
import { describe, hover } from "./hover.js";
import { toMarkdown } from "./markdown.js";
import { rename, renameable } from "./rename.js";
import { outline } from "./symbols.js";
import { Translator } from "./translate.js";
import { Workspace } from "./workspace.js";

/** How long typing must pause before mistakes are shown. */
const PAUSE = 100;

/**
 * Speaks the Language Server Protocol over two streams, until the client says `exit` or the streams end; then the
 * process ends. All knowledge is in the functions over a {@link Workspace}; here it is only translated.
 */
export function startServer(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  host: Host,
  version: string,
): void {
  const connection = createConnection(input, output);
  new Server(connection, host, version).listen();
}

class Server {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #translator: Translator;
  readonly #version: string;
  #folders: readonly string[] = [];
  #canWatch = false;
  #timer: NodeJS.Timeout | undefined;
  #shown = new Set<string>();

  constructor(connection: Connection, host: Host, version: string) {
    this.#connection = connection;
    this.#workspace = new Workspace(host);
    this.#translator = new Translator(this.#workspace);
    this.#version = version;
  }

  listen(): void {
    const connection = this.#connection;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#watch());
    connection.onShutdown(() => clearTimeout(this.#timer));
    this.#listenToFiles();
    this.#answerQuestions();
    this.#answerEdits();
    connection.listen();
  }

  #initialize(params: InitializeParams): InitializeResult {
    const { workspaceFolders, rootUri, capabilities } = params;
    const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    this.#folders = uris.map(pathOfUri);
    this.#canWatch = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    this.#workspace.include(this.#folders.flatMap(findIdlFiles));
    return {
      serverInfo: { name: "iostx", version: this.#version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Full, save: true },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        completionProvider: { triggerCharacters: [".", ":", '"'], resolveProvider: true },
        renameProvider: { prepareProvider: true },
        documentFormattingProvider: true,
        documentSymbolProvider: true,
      },
    };
  }

  #watch(): void {
    if (!this.#canWatch) return;
    const watchers = [{ globPattern: "**/*.idl" }];
    void this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }

  #listenToFiles(): void {
    const connection = this.#connection;
    connection.onDidOpenTextDocument(({ textDocument: { uri, text } }) => {
      const path = this.#translator.open(uri);
      // Outside the folders, the files beside an open one are what it may be used by.
      if (!this.#folders.some((folder) => path.startsWith(`${folder}/`))) {
        const beside = this.#workspace.listFolder(path.slice(0, path.lastIndexOf("/"))) ?? [];
        this.#workspace.include(beside.filter((file) => file.endsWith(".idl")));
      }
      this.#workspace.open(path, text);
      this.#diagnoseSoon();
    });
    connection.onDidChangeTextDocument(({ textDocument: { uri }, contentChanges }) => {
      const text = contentChanges.at(-1)?.text;
      if (text !== undefined) this.#workspace.open(pathOfUri(uri), text);
      this.#diagnoseSoon();
    });
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      this.#workspace.close(pathOfUri(uri));
      this.#diagnoseSoon();
    });
    connection.onDidSaveTextDocument(() => this.#refresh());
    connection.onDidChangeWatchedFiles(() => this.#refresh());
  }

  #refresh(): void {
    this.#workspace.include(this.#folders.flatMap(findIdlFiles));
    this.#diagnoseSoon();
  }

  #diagnoseSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      try {
        this.#diagnose();
      } catch (error) {
        this.#connection.console.error(`iostx: ${(error as Error).stack}`);
      }
    }, PAUSE);
  }

  #diagnose(): void {
    const found = this.#workspace.diagnose();
    for (const path of this.#shown) if (!found.has(path)) found.set(path, []);
    for (const [path, diagnostics] of found) {
      const uri = this.#translator.uriOf(path);
      const list = diagnostics.map((diagnostic) => this.#translator.diagnostic(diagnostic));
      if (list.length > 0 || this.#shown.has(path))
        void this.#connection.sendDiagnostics({ uri, diagnostics: list });
      if (list.length > 0) this.#shown.add(path);
      else this.#shown.delete(path);
    }
  }

  #answerQuestions(): void {
    const connection = this.#connection;
    const workspace = this.#workspace;
    const translator = this.#translator;
    connection.onHover((params) => {
      const { path, offset } = translator.place(params);
      const found = hover(workspace, path, offset);
      if (found === undefined) return null;
      return {
        contents: { kind: "markdown", value: found.markdown },
        range: translator.range(found.span),
      };
    });
    connection.onDefinition((params) => {
      const { path, offset } = translator.place(params);
      return definitionsOf(workspace, path, offset).map((span) => translator.location(span));
    });
    connection.onReferences((params) => {
      const { path, offset } = translator.place(params);
      return referencesTo(workspace, path, offset)
        .filter(({ role }) => params.context.includeDeclaration || role === "reference")
        .map(({ span }) => translator.location(span));
    });
    connection.onCompletion((params) => {
      const { path, offset } = translator.place(params);
      return translator.completion(complete(workspace, path, offset), path);
    });
    connection.onCompletionResolve((item) => {
      const data = item.data as { path: string; symbol: string } | undefined;
      if (data === undefined) return item;
      for (const program of workspace.programsOf(data.path)) {
        const found = describe(data.symbol, program);
        if (found !== undefined)
          return { ...item, documentation: { kind: "markdown", value: toMarkdown(found) } };
      }
      return item;
    });
    connection.onDocumentSymbol(({ textDocument }) =>
      outline(workspace, pathOfUri(textDocument.uri)).map((item) => translator.symbol(item)),
    );
  }

  #answerEdits(): void {
    const connection = this.#connection;
    const workspace = this.#workspace;
    const translator = this.#translator;
    connection.onPrepareRename((params) => {
      const { path, offset } = translator.place(params);
      const found = renameable(workspace, path, offset);
      if (found === undefined) return null;
      const { file, start, end } = found.span;
      return { range: translator.range(found.span), placeholder: file.text.slice(start, end) };
    });
    connection.onRenameRequest((params) => {
      const { path, offset } = translator.place(params);
      const result = rename(workspace, path, offset, params.newName);
      if (!result.ok) return new ResponseError(ErrorCodes.InvalidRequest, result.reason);
      return translator.workspaceEdit(result.edits);
    });
    connection.onDocumentFormatting(({ textDocument }) =>
      formatting(workspace, pathOfUri(textDocument.uri)).map((edit) => translator.edit(edit)),
    );
  }
}
