import { test } from "uvu";
import * as assert from "uvu/assert";
import { definitionsOf, referencesTo } from "../../../generator/lsp/definition.js";
import {
  attributeKeywords,
  failureKeywords,
  projectionKeywords,
  reservedWords,
} from "../../../generator/lsp/keywords.js";
import { type Place, placeIn, placeOf, projectWorkspace } from "./support.js";

const project = projectWorkspace();

/** Where a place leads: the files, and the lines with the name marked. */
function targets({ workspace, path, offset }: Place): string[] {
  return definitionsOf(workspace, path, offset).map(({ file, start, end }) => {
    const { line } = file.position(start);
    const column = file.position(start).column - 1;
    const before = file.line(line).slice(0, column).trimStart();
    return `${file.path}: ${before}<${file.text.slice(start, end)}>`;
  });
}

function leads(file: string, piece: string, behind: string, ...where: string[]): void {
  assert.equal(targets(placeOf(project, `/w/${file}.idl`, piece, behind)), where);
}

test("types, across files", () => {
  leads("iostx", "LPMESSAGE", "typedef struct UPMSG", "/w/mapi.idl: typedef IMessage *<LPMESSAGE>");
  leads("iostx", "FEID", "typedef struct UPFLD", "/w/iostx.idl: typedef struct <FEID>");
  leads(
    "iostx",
    "PXICC",
    "typedef struct UPMOV",
    "/w/ics.idl: typedef IExchangeImportContentsChanges *<PXICC>",
  );
  leads("ipstx", "IUnknown", "interface IPSTX", "/w/mapi.idl: interface <IUnknown>");
});

test("constants, from sets, conditions and failures", () => {
  leads("iostx", "UPF_DEL", "flags UPF", "/w/iostx.idl: const ULONG <UPF_DEL>");
  leads("iostx", "UPS_ONE_FOLDER", "LR_SYNC when", "/w/iostx.idl: const ULONG <UPS_ONE_FOLDER>");
  leads("iostx", "MAPI_E_NOT_FOUND", "failures {", "/w/mapi.idl: const HRESULT <MAPI_E_NOT_FOUND>");
});

test("a state: its uses lead to the machine, the machine to the enum, the enum to the machine", () => {
  leads("iostx", "LR_SYNC_CONTENTS", "(UPTBL) from", "/w/iostx.idl: state <LR_SYNC_CONTENTS>");
  leads("iostx", "LR_SYNC_CONTENTS", "state LR_SYNC_CONTENTS", "/w/iostx.idl: <LR_SYNC_CONTENTS>");
  leads("iostx", "LR_SYNC_CONTENTS", "typedef [v1_enum]", "/w/iostx.idl: state <LR_SYNC_CONTENTS>");
});

test("members: of directions, targets, loops and requirements", () => {
  leads("iostx", "pwzPath", "out pwzPath", "/w/iostx.idl: LPWSTR <pwzPath>");
  leads("iostx", "iEntDel", "while rgte[].iEntDel", "/w/iostx.idl: UINT <iEntDel>");
  leads("iostx", "pel;", "requires UPS_THESE_FOLDERS", "/w/iostx.idl: LPENTRYLIST <pel>");
});

test("methods and parameters: of targets, machine and attributes", () => {
  leads("iostx", "SyncHdrBeg", "by SyncHdrBeg", "/w/iostx.idl: HRESULT <SyncHdrBeg>");
  leads("ics", "Config.ulFlags", "flags IcsFlags", "/w/ics.idl: HRESULT <Config>");
  const place = placeOf(project, "/w/mapi.idl", "lpcValues)", "size_is(*lpcValues");
  assert.match(targets(place)[0]!, "[out] ULONG *<lpcValues>");
});

test("an import leads to the beginning of the file", () => {
  const [span] = definitionsOf(
    project,
    "/w/ipstx.idl",
    project.readFile("/w/ipstx.idl")!.indexOf('"iostx.idl"') + 3,
  );
  assert.is(span?.file.path, "/w/iostx.idl");
  assert.is(span?.start, 0);
});

test("nowhere from words of the language, comments and what is not known", () => {
  assert.equal(targets(placeIn("con|st int A = 1;")), []);
  assert.equal(targets(placeIn("const in|t A = 1;")), []);
  assert.equal(targets(placeIn("/* wor|ld */ const int A = 1;")), []);
  assert.equal(targets(placeIn("const NOTH|ING A = 1;")), []);
  assert.equal(targets(placeIn('import "no|thing.idl";')), []);
});

test("right behind a name is at the name", () => {
  assert.equal(targets(placeIn("const int A = 1;\nconst int B = A|;")), ["/w/test.idl: const int <A>"]);
});

test("all places of a name, in files that import it and files that it imports", () => {
  const { workspace, path, offset } = placeOf(project, "/w/mapi.idl", "LPMESSAGE", "typedef IMessage");
  const files = referencesTo(workspace, path, offset).map(({ span }) => span.file.path);
  assert.equal([...new Set(files)].sort(), ["/w/ics.idl", "/w/iostx.idl", "/w/mapi.idl"]);
});

test("every name of the project's IDL is found, but for words, primitives, prefixes and kinds", () => {
  const tables = [attributeKeywords, failureKeywords, projectionKeywords].flatMap((table) =>
    Object.keys(table),
  );
  const expected = new Set([...reservedWords, ...tables]);
  const others: string[] = [];
  for (const program of project.programs()) {
    for (const { prefix } of program.scope.sets) if (prefix !== undefined) expected.add(prefix.text);
    for (const [path, { tokens }] of program.files) {
      const known = new Set(program.occurrencesIn(path).map(({ span }) => span.start));
      for (const { kind, text, span } of tokens)
        if (kind === "name" && !known.has(span.start) && !expected.has(text)) others.push(text);
    }
  }
  assert.equal(others, []);
});

test.run();
