import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  DidChangeWatchedFilesNotification,
  DidSaveTextDocumentNotification,
  DocumentFormattingRequest,
  DocumentSymbolRequest,
  ExitNotification,
  FileChangeType,
  type FileEvent,
  HoverRequest,
  type Location,
  type MarkupContent,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
} from "vscode-languageserver-protocol/node";
import { readProject } from "../support.js";
import { Client } from "./client.js";

const low = "/** Low. */\nconst int LOW = 0x10;\ntypedef struct S { int a; } S;\n";
const top = 'import "low.idl";\nconst int TOP = LOW | 1;\ntypedef S *PS;\n';

/** Runs a test against a server in a folder with `low.idl` and `top.idl`, or other files. */
function withServer(
  name: string,
  run: (client: Client) => Promise<void>,
  files: Readonly<Record<string, string>> = { "low.idl": low, "top.idl": top },
): void {
  test(name, async () => {
    const client = await Client.start(files);
    try {
      await run(client);
      assert.is(await client.stop(), 0);
    } finally {
      await client.dispose();
    }
  });
}

withServer("hover documentation", async (client) => {
  await client.open("top.idl", top);
  const found = await client.connection.sendRequest(HoverRequest.type, client.at("top.idl", "LOW"));
  assert.is((found!.contents as MarkupContent).kind, "markdown");
  assert.match((found!.contents as MarkupContent).value, "const int LOW = 0x10;");
  assert.match((found!.contents as MarkupContent).value, "Low.");
  assert.equal(found!.range, { start: { line: 1, character: 16 }, end: { line: 1, character: 19 } });
  assert.is(await client.connection.sendRequest(HoverRequest.type, client.at("top.idl", " ")), null);
});

withServer("diagnostics as one types, in imports and importers, cleared when mended", async (client) => {
  await client.open("top.idl", top.replace("LOW", "LWO"));
  const [mistake] = await client.diagnostics("top.idl", "IDL204");
  assert.is(
    mistake?.message,
    "unknown constant LWO\nDid you mean LOW?\nFix: declare it with const, or import the file that does",
  );
  assert.is(mistake?.source, "iostx");
  assert.equal(mistake?.range, { start: { line: 1, character: 16 }, end: { line: 1, character: 19 } });
  await client.change("top.idl", top);
  await client.diagnostics("top.idl");
  await client.open("low.idl", low.replace("LOW", "HIGH"));
  await client.diagnostics("top.idl", "IDL204");
  await client.change("low.idl", low.replace("0x10", "NOTHING"));
  await client.diagnostics("low.idl", "IDL204");
  await client.diagnostics("top.idl");
  await client.close("low.idl");
  await client.diagnostics("low.idl");
});

withServer("changes on the disk", async (client) => {
  await client.open("top.idl", top.replace("LOW", "OTHER"));
  await client.diagnostics("top.idl", "IDL204");
  await writeFile(join(client.folder, "low.idl"), `${low}const int OTHER = 2;\n`);
  const changes: FileEvent[] = [{ uri: client.uri("low.idl"), type: FileChangeType.Changed }];
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  await client.diagnostics("top.idl");
  await writeFile(join(client.folder, "low.idl"), low);
  const textDocument = { uri: client.uri("top.idl") };
  await client.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument });
  await client.diagnostics("top.idl", "IDL204");
});

withServer("definitions and references", async (client) => {
  await client.open("top.idl", top);
  const definition = (piece: string) =>
    client.connection.sendRequest(DefinitionRequest.type, client.at("top.idl", piece)) as Promise<Location[]>;
  const low = { start: { line: 1, character: 10 }, end: { line: 1, character: 13 } };
  assert.equal(await definition("LOW"), [{ uri: client.uri("low.idl"), range: low }]);
  const [file] = await definition('"low.idl"');
  assert.is(file?.uri, client.uri("low.idl"));
  assert.equal(await definition("int"), []);
  const references = await client.connection.sendRequest(ReferencesRequest.type, {
    ...client.at("top.idl", "LOW"),
    context: { includeDeclaration: true },
  });
  assert.equal(references!.map(({ uri }) => uri).sort(), [client.uri("low.idl"), client.uri("top.idl")]);
});

withServer("completion, with documentation on demand", async (client) => {
  await client.open("top.idl", `${top}const int NEXT = L`);
  const place = client.at("top.idl", "= L");
  place.position.character += 2;
  const found = await client.connection.sendRequest(CompletionRequest.type, place);
  const items = Array.isArray(found) ? found : found!.items;
  const item = items.find(({ label }) => label === "LOW");
  const resolved = await client.connection.sendRequest(CompletionResolveRequest.type, item!);
  assert.match((resolved.documentation as MarkupContent).value, "Value: 0x10 (16)");
});

withServer("renaming across files, saved or not, and its refusal", async (client) => {
  await client.open("top.idl", `${top}const int MORE = LOW;\n`);
  const place = client.at("top.idl", "LOW");
  const prepared = await client.connection.sendRequest(PrepareRenameRequest.type, place);
  assert.is((prepared as { placeholder: string }).placeholder, "LOW");
  const edit = await client.connection.sendRequest(RenameRequest.type, { ...place, newName: "DEEP" });
  assert.equal(
    Object.entries(edit!.changes!)
      .map(([uri, edits]) => [uri, edits.length])
      .sort(),
    [
      [client.uri("low.idl"), 1],
      [client.uri("top.idl"), 2],
    ],
  );
  const refusal = await client.connection.sendRequest(RenameRequest.type, { ...place, newName: "TOP" }).then(
    () => "none",
    (error: Error) => error.message,
  );
  assert.match(refusal, "TOP is declared already");
  const nowhere = await client.connection.sendRequest(
    PrepareRenameRequest.type,
    client.at("top.idl", "const"),
  );
  assert.is(nowhere, null);
});

withServer("formatting and outline", async (client) => {
  await client.open("top.idl", "const  int A=1;\n");
  const textDocument = { uri: client.uri("top.idl") };
  const options = { tabSize: 8, insertSpaces: false };
  const edits = await client.connection.sendRequest(DocumentFormattingRequest.type, {
    textDocument,
    options,
  });
  assert.equal(
    edits?.map(({ newText }) => newText),
    ["const int A = 1;\n"],
  );
  const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
  assert.equal(
    symbols?.map(({ name }) => name),
    ["A"],
  );
});

withServer(
  "positions behind characters beyond ASCII and the basic plane, in lines that end with CRLF",
  async (client) => {
    const text =
      "/* ü */\r\n/* 🖂 */ const int A = 1; /* 🖂 Ä */ const int B = NOTHING;\r\nconst int C = B;\r\n";
    await client.open("top.idl", text);
    const column = text.split("\r\n")[1]!.indexOf("NOTHING");
    const found = await client.diagnostics("top.idl", "IDL204");
    assert.equal(found[0]?.range, {
      start: { line: 1, character: column },
      end: { line: 1, character: column + 7 },
    });
    const fine = text.replace("NOTHING", "A");
    await client.change("top.idl", fine);
    await client.diagnostics("top.idl");
    const place = client.at("top.idl", "B = A");
    const edit = await client.connection.sendRequest(RenameRequest.type, { ...place, newName: "BB" });
    const starts = edit!.changes![client.uri("top.idl")]!.map(({ range }) => range.start);
    assert.equal(starts, [
      { line: 1, character: fine.split("\r\n")[1]!.indexOf("B = A") },
      { line: 2, character: 14 },
    ]);
  },
);

withServer(
  "the project's own IDL",
  async (client) => {
    const text = await readFile(join(client.folder, "iostx.idl"), "utf8");
    await client.open("iostx.idl", text.replace("out pwzPath;", "out pwzPaht;"));
    await client.diagnostics("iostx.idl", "IDL207");
    await client.change("iostx.idl", text);
    await client.diagnostics("iostx.idl");
    const place = client.at("iostx.idl", "LR_SYNC_UPLOAD_FOLDER while");
    const found = await client.connection.sendRequest(HoverRequest.type, place);
    assert.match((found!.contents as MarkupContent).value, "- Struct: UPFLD");
  },
  Object.fromEntries(
    ["mapi", "ics", "iostx", "ipstx"].map((name) => [`${name}.idl`, readProject(`idl/${name}.idl`)]),
  ),
);

test("a server that is left without a shutdown ends with 1", async () => {
  const client = await Client.start({});
  try {
    await client.connection.sendNotification(ExitNotification.type);
    assert.is(await client.exited, 1);
  } finally {
    await client.dispose();
  }
});

test.run();
