import { test } from "uvu";
import * as assert from "uvu/assert";
import { formatting } from "../../../generator/lsp/formatting.js";
import { applyEdits } from "../../../generator/lsp/rename.js";
import { type OutlineItem, outline } from "../../../generator/lsp/symbols.js";
import { projectWorkspace, workspaceOf } from "./support.js";

function lines(items: readonly OutlineItem[], indent = ""): string[] {
  return items.flatMap(({ name, kind, children }) => [
    `${indent}${kind} ${name}`,
    ...lines(children, `${indent}  `),
  ]);
}

test("the outline has every declaration, with its parts", () => {
  const found = lines(outline(projectWorkspace(), "/w/iostx.idl"));
  for (const line of [
    "struct UPMSG",
    "  member skeySrc",
    "type PUPMSG",
    "enum SYNCSTATE",
    "  enumMember LR_SYNC_IDLE",
    "interface IOSTX",
    "  method SyncBeg",
    "constant UPF_NEW",
    "set UPM",
    "machine SYNCSTATE",
    "  state LR_SYNC_UPLOAD_TABLE",
  ])
    assert.ok(found.includes(line), line);
});

test("the range of a name is inside the range of its declaration, and is the name", () => {
  const check = ({ name, span, nameSpan, children }: OutlineItem): void => {
    assert.ok(span.start <= nameSpan.start && nameSpan.end <= span.end, name);
    assert.is(nameSpan.file.text.slice(nameSpan.start, nameSpan.end), name);
    children.forEach(check);
  };
  for (const path of ["/w/mapi.idl", "/w/ics.idl", "/w/iostx.idl", "/w/ipstx.idl"])
    outline(projectWorkspace(), path).forEach(check);
});

test("a file with mistakes keeps the outline of the rest", () => {
  const workspace = workspaceOf({ "/w/a.idl": "const int A = 1;\nconst int = 2;\nconst int C = 3;" });
  assert.equal(lines(outline(workspace, "/w/a.idl")), ["constant A", "constant C"]);
});

test("formatting is one edit of the lines that differ", () => {
  const text = "const int A = 1;\nconst   int B=2;\nconst int C = 3;\n";
  const workspace = workspaceOf({ "/w/a.idl": text });
  const edits = formatting(workspace, "/w/a.idl");
  assert.equal(
    edits.map(({ span, text: to }) => [span.start, span.end, to]),
    [[17, 34, "const int B = 2;\n"]],
  );
  assert.is(applyEdits(text, edits), "const int A = 1;\nconst int B = 2;\nconst int C = 3;\n");
});

test("formatting keeps CRLF, and does nothing to files with mistakes or without need", () => {
  const crlf = "const int A=1;\r\n\r\n\r\nconst int B = 2;\r\n";
  const edits = formatting(workspaceOf({ "/w/a.idl": crlf }), "/w/a.idl");
  assert.is(applyEdits(crlf, edits), "const int A = 1;\r\n\r\nconst int B = 2;\r\n");
  assert.equal(formatting(workspaceOf({ "/w/a.idl": "const int A = ;" }), "/w/a.idl"), []);
  assert.equal(formatting(workspaceOf({ "/w/a.idl": "const int A = 1;\n" }), "/w/a.idl"), []);
  assert.equal(formatting(workspaceOf({ "/w/a.idl": "const int A = 1;\n" }), "/w/nothing.idl"), []);
});

test("edits for text that is appended, removed or replaced as a whole", () => {
  for (const text of ["const int A = 1;", "\n\nconst int A = 1;\n\n\n", "const\nint\nA\n=\n1\n;\n"]) {
    const edits = formatting(workspaceOf({ "/w/a.idl": text }), "/w/a.idl");
    assert.is(applyEdits(text, edits), "const int A = 1;\n", JSON.stringify(text));
  }
});

test.run();
