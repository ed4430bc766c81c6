import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "uvu";
import * as assert from "uvu/assert";
import oniguruma from "vscode-oniguruma";
import textmate, { type IGrammar } from "vscode-textmate";
import { Diagnostics } from "../../../generator/language/diagnostics.js";
import { scan } from "../../../generator/language/scanner.js";
import { SourceFile } from "../../../generator/language/source.js";
import { idlFiles, readProject } from "../support.js";

const wasm = createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm");
await oniguruma.loadWASM(readFileSync(wasm));

const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  }),
  loadGrammar: async () =>
    textmate.parseRawGrammar(readProject("generator/editor/iostx-idl.tmLanguage.json"), "grammar.json"),
});
const grammar = (await registry.loadGrammar("source.iostx-idl")) as IGrammar;

const files = [...idlFiles, "test/fixtures/idl/courier.idl", "test/fixtures/idl/world.idl"];

/** A stretch of one line, with its innermost scope that says what it is. */
interface Painted {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly scope: string;
}

function paint(text: string): Painted[] {
  const painted: Painted[] = [];
  let stack = textmate.INITIAL;
  let offset = 0;
  for (const line of text.split("\n")) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const telling = scopes.filter((scope) => !/^(source|meta)\./.test(scope)).at(-1) ?? "";
      const start = offset + startIndex;
      const part = line.slice(startIndex, endIndex);
      painted.push({ start, end: offset + endIndex, text: part, scope: telling.replace(/\.iostx-idl$/, "") });
    }
    offset += line.length + 1;
  }
  return painted;
}

/** The scope of a piece of a text, or of the first behind another piece. */
function scopeOf(text: string, piece: string, behind = ""): string {
  const at = text.indexOf(piece, text.indexOf(behind));
  return paint(text).find(({ start, end }) => start <= at && at < end)!.scope;
}

for (const file of files) {
  test(`every word of ${file} has a scope, of the kind that the compiler's scanner sees`, () => {
    const text = readProject(file);
    const painted = paint(text);
    const kinds: Readonly<Record<string, RegExp>> = {
      name: /^(?!comment|string\.quoted|constant\.numeric|punctuation)./,
      number: /^constant\.numeric/,
      string: /string/,
      guid: /^constant\.other\.guid/,
      symbol: /^(punctuation|keyword\.operator)/,
      ifdef: /^keyword\.control\.directive/,
      endif: /^keyword\.control\.directive/,
    };
    let at = 0;
    for (const { kind, text: word, span, fullStart } of scan(new SourceFile(file, text), new Diagnostics())) {
      for (; painted[at] !== undefined && painted[at]!.end <= span.start; at++) {
        const { text: part, scope, start } = painted[at]!;
        if (start >= fullStart && part.trim() !== "") assert.match(scope, /comment|documentation/, part);
      }
      if (kind !== "end") assert.match(painted[at]!.scope, kinds[kind]!, `${word} in ${file}`);
      while (painted[at] !== undefined && painted[at]!.end <= span.end) at++;
    }
  });
}

test("declarations of MIDL", () => {
  const text = `/** Doc. @x
 * @source page */
const ULONG A = 0x1 | B;
typedef [v1_enum] enum E
{
    X = 0
} E;
typedef struct S
{
    ULONG const *p[2];
} S, *PS;
[object, uuid(00000000-0000-0000-c000-000000000046)]
interface I : J
{
    HRESULT M([in, size_is(cb)] LPBYTE pv, [in] unsigned long cb);
}
cpp_quote("#pragma pack(push, 1)")
`;
  assert.equal(
    [
      scopeOf(text, "Doc"),
      scopeOf(text, "@source"),
      scopeOf(text, "A ="),
      scopeOf(text, "0x1"),
      scopeOf(text, "B;"),
      scopeOf(text, "v1_enum"),
      scopeOf(text, "E\n"),
      scopeOf(text, "X ="),
      scopeOf(text, "S\n"),
      scopeOf(text, "ULONG", "struct"),
      scopeOf(text, "const", "struct"),
      scopeOf(text, "p["),
      scopeOf(text, "PS;"),
      scopeOf(text, "uuid"),
      scopeOf(text, "I : J"),
      scopeOf(text, "J\n"),
      scopeOf(text, "M("),
      scopeOf(text, "in,"),
      scopeOf(text, "cb)]"),
      scopeOf(text, "pv"),
      scopeOf(text, "unsigned"),
      scopeOf(text, "cpp_quote"),
    ],
    [
      "comment.block.documentation",
      "storage.type.class.documentation",
      "variable.other.constant.declaration",
      "constant.numeric.hex",
      "variable.other.constant",
      "entity.other.attribute-name",
      "entity.name.type.enum",
      "variable.other.enummember",
      "entity.name.type.struct",
      "entity.name.type",
      "storage.modifier",
      "variable.other.member",
      "entity.name.type.declaration",
      "entity.other.attribute-name",
      "entity.name.type.interface",
      "entity.other.inherited-class",
      "entity.name.function",
      "entity.other.attribute-name",
      "variable.parameter",
      "variable.parameter",
      "storage.type.primitive",
      "support.function.cpp-quote",
    ],
  );
});

test("the extension", () => {
  const text = `#ifdef IOSTX_IDLC
flags F prefix F_ for S.ulFlags, I::M.cb { in F_A; success F_B; exclusive F_A, F_B; requires F_A: p; }
members S { out p[cb]; reserved r; }
project S as bytes;
guid G = 00000000-0000-0000-c000-000000000046;
machine E of I {
  begin M(cb, pv);
  failures { empty E_EMPTY; }
  initial state X;
  state Y (S) from X when F_A by M(cb) until N() {
    in p;
    each X while a[].i < a[].c;
  }
}
#endif
flags state from`;
  const scopes = (...pieces: readonly (readonly [string, string?])[]) =>
    pieces.map(([piece, behind]) => scopeOf(text, piece, behind));
  assert.equal(
    scopes(
      ["flags"],
      ["F prefix"],
      ["F_ for"],
      ["S.ul"],
      ["ulFlags"],
      ["I::"],
      ["in F_A"],
      ["F_A;"],
      ["success"],
    ),
    [
      "storage.type.set",
      "entity.name.type.set",
      "string.unquoted.prefix",
      "entity.name.type.struct",
      "variable.other.member",
      "entity.name.type.interface",
      "storage.modifier.direction",
      "variable.other.constant",
      "storage.modifier.direction",
    ],
  );
  assert.equal(
    scopes(
      ["requires"],
      ["out p"],
      ["p[cb]"],
      ["bytes"],
      ["machine"],
      ["begin"],
      ["M(", "begin"],
      ["cb", "begin"],
    ),
    [
      "keyword.other",
      "storage.modifier.direction",
      "variable.other.member",
      "support.constant.projection",
      "storage.type.machine",
      "keyword.other.clause",
      "entity.name.function",
      "variable.parameter",
    ],
  );
  assert.equal(
    scopes(
      ["empty"],
      ["E_EMPTY"],
      ["Y ("],
      ["S)", "state Y"],
      ["from"],
      ["X when"],
      ["F_A by"],
      ["each"],
      ["i <"],
    ),
    [
      "support.constant.failure",
      "variable.other.constant",
      "entity.name.class.state",
      "entity.name.type.struct",
      "keyword.control.from",
      "entity.name.class.state",
      "variable.other.constant",
      "keyword.control.loop",
      "variable.other.member",
    ],
  );
  assert.equal(scopes(["flags", "#endif"], ["state", "#endif"], ["from", "#endif"]), ["", "", ""]);
});

test("a declaration that is being written spoils no more than itself", () => {
  const text = "typedef struct S { int a; ;\nconst int =\nconst ULONG B = 1;\n";
  assert.is(scopeOf(text, "B ="), "variable.other.constant.declaration");
});

test("the configuration of the editor is JSON, and its patterns are regular expressions", () => {
  const text = readProject("generator/editor/language-configuration.json");
  const { wordPattern, indentationRules, onEnterRules } = JSON.parse(text) as {
    wordPattern: string;
    indentationRules: Record<string, string>;
    onEnterRules: { beforeText: string }[];
  };
  const patterns = [
    wordPattern,
    ...Object.values(indentationRules),
    ...onEnterRules.map((rule) => rule.beforeText),
  ];
  for (const pattern of patterns) assert.ok(new RegExp(pattern));
});

test.run();
