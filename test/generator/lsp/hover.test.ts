import { test } from "uvu";
import * as assert from "uvu/assert";
import { hover } from "../../../generator/lsp/hover.js";
import { inExtension, type Place, placeIn, placeOf, projectWorkspace } from "./support.js";

const project = projectWorkspace();

function textAt({ workspace, path, offset }: Place): string {
  return hover(workspace, path, offset)?.markdown ?? "";
}

/** The hover over a piece of the project's own IDL contains all of these. */
function tells(file: string, piece: string, behind: string, ...parts: string[]): void {
  const text = textAt(placeOf(project, `/w/${file}.idl`, piece, behind));
  for (const part of parts) assert.ok(text.includes(part), `${part}\nis not in\n${text}`);
}

test("a constant: value in hexadecimal, its set, who sets it", () => {
  tells(
    "iostx",
    "UPF_MOD_PARENT",
    "const ULONG UPF_NEW",
    "const ULONG UPF_MOD_PARENT = 0x2;",
    "The folder was moved.",
    "- Value: 0x2 (2)",
    "- One of the flags UPF for UPFLD.ulFlags; the store sets it [out]",
  );
});

test("a constant that is a condition, and one that excludes another", () => {
  tells(
    "iostx",
    "UPS_ONE_FOLDER",
    "from LR_SYNC_UPLOAD_HIERARCHY",
    "LR_SYNC_UPLOAD_FOLDER may be entered from LR_SYNC",
  );
  tells("iostx", "UPS_UPLOAD_ONLY", "const ULONG UPS", "Excludes UPS_DNLOAD_ONLY");
  tells("iostx", "UPS_THESE_FOLDERS", "const ULONG UPS_ONE", "Requires pel");
});

test("a result code: unsigned, failure, its other names, its part in the machine", () => {
  tells("mapi", "E_FAIL", "const HRESULT SYNC_W", "0x80004005", "A failure", "MAPI_E_CALL_FAILED");
  tells("iostx", "E_UNEXPECTED", "failures {", "failures of kind `sequence`");
  tells("mapi", "S_OK", "const HRESULT", "A success");
});

test("a state: its struct and size, where it is entered from, where it leads", () => {
  tells(
    "iostx",
    "LR_SYNC_UPLOAD_FOLDER",
    "state LR_SYNC_UPLOAD_FOLDER",
    "enum SYNCSTATE { LR_SYNC_UPLOAD_FOLDER = 3 }",
    "- Struct: UPFLD (64 bytes on x64, 56 on x86)",
    "- Entered from LR_SYNC_UPLOAD_HIERARCHY, LR_SYNC where UPS_ONE_FOLDER is set, with SyncBeg(uiSync, ppv)",
    "- Left with SyncEnd()",
    "See [upload-folder-state](https://learn.microsoft.com/",
  );
  tells("iostx", "LR_SYNC_CONTENTS", "state LR_SYNC_CONTENTS", "LR_SYNC_UPLOAD_TABLE while iEnt < cEnt");
  tells(
    "iostx",
    "LR_SYNC_UPLOAD_TABLE",
    "state LR_SYNC_UPLOAD_TABLE",
    "while rgte[].iEntMod < rgte[].cEntMod",
  );
  tells("iostx", "LR_SYNC_DOWNLOAD_HEADER", "state LR_SYNC_DOWNLOAD_HEADER", "with SyncHdrBeg(lpeid, ppv)");
  tells("iostx", "LR_SYNC_IDLE", "initial state", "The initial state of IOSTX", "Leads to LR_SYNC;");
});

test("a struct: size on both processors, offsets, packing, projection, its state", () => {
  tells(
    "iostx",
    "UPMSG",
    "typedef struct UPMSG",
    "Size: 224 bytes on x64",
    "The struct of LR_SYNC_UPLOAD_MESSAGE",
  );
  tells("iostx", "FEID", "typedef struct FEID", "Size: 46 bytes, packed to 1", "0x16   LTID ltid;");
  tells("mapi", "SBinary", "typedef struct SBinary", "The SDK shows it as bytes", "Counted bytes.");
  tells("mapi", "SRestriction", "typedef struct SRestriction", "Only its name is known");
});

test("a member: who writes it, where it is, what it holds, what counts it", () => {
  tells(
    "iostx",
    "ulFlags",
    "typedef struct UPMSG",
    "ULONG ulFlags;",
    "[in, out]",
    "At 0x0 (4 bytes)",
    "Holds the flags UPM",
  );
  tells("iostx", "pupre", "out pupre", "`cEnt` says how many", "[out]: the store fills it");
  tells("iostx", "muidReserved", "typedef struct OLFI", "Reserved");
});

test("a method: its slot, and its part in the machine", () => {
  tells(
    "iostx",
    "SyncBeg",
    "HRESULT SyncBeg",
    "HRESULT SyncBeg([in] UINT uiSync, [out] LPVOID *ppv);",
    "- Slot 5 of the vtable: at 0x28 on x64, 0x14 on x86",
    "- Enters a state of the machine SYNCSTATE",
    "The documents disagree:",
  );
  tells("iostx", "SyncHdrEnd", "HRESULT SyncHdrEnd", "Leaves LR_SYNC_DOWNLOAD_HEADER");
  tells("iostx", "Placeholder10", "HRESULT Placeholder10", "A placeholder");
});

test("a parameter, a type, an interface, an enum, a set, an identifier", () => {
  tells("iostx", "ulFlags", "HRESULT InitSync", "[in] ULONG ulFlags", "Holds the flags InitSyncFlags");
  tells("ics", "ppvalChanges", "HRESULT ImportFolderChange", "`cpvalChanges` says how many elements");
  tells("mapi", "LPMESSAGE", "typedef IMessage", "LPMESSAGE is a pointer to the interface IMessage");
  tells("mapi", "PROPTAG", "typedef ULONG PROPTAG", "PROPTAG is uint32", "A property tag");
  tells(
    "iostx",
    "IOSTX",
    "interface IOSTX",
    "IID: `d2d85db4-840f-49b8-9982-07d2405ec6b7`",
    "Slots of the vtable: 3 to 10",
  );
  tells("iostx", "SYNCSTATE", "enum SYNCSTATE", "The states of IOSTX", "17: LR_SYNC_DOWNLOAD_HEADER");
  tells("iostx", "UPM ", "flags UPM", "All flags together: 0x1f001f; out 0x1f; in 0x1e0000; success 0x10000");
  tells("mapi", "IID_IMessageNoProvChk", "guid IID_IM", "In memory:");
});

test("a word of the language, inside and outside the extension", () => {
  assert.match(textAt(placeIn(inExtension("fla|gs WALKS { WALK_FAST }"))), "**flags**: A set of flags");
  assert.match(textAt(placeIn("typ|edef int A;")), "**typedef**: Gives a type a name");
  assert.is(textAt(placeIn("const int flag|s = 1;")).includes("**"), false);
});

test("nothing over space, comments, numbers and names that are not known", () => {
  assert.is(textAt(placeIn("const int A = 1; | ")), "");
  assert.is(textAt(placeIn("/* A | B */ const int A = 1;")), "");
  assert.is(textAt(placeIn("const int A = 1|2;")), "");
  assert.is(textAt(placeIn("const int A = NO|THING;")), "");
});

test("in a file with mistakes, all that could be understood is explained", () => {
  const text = textAt(placeIn("const ULNOG A = 1;\nconst int B| = 0x10;\nconst int C = ;\n"));
  assert.match(text, "const int B = 0x10;");
});

test.run();
