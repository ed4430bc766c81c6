import { test } from "uvu";
import * as assert from "uvu/assert";
import { decompressRtf, unwrapRtf } from "../../../../examples/stores/pst/rtf.js";

// The two examples of [MS-OXRTFCP] 4.1.
const SIMPLE = Buffer.from(
  "2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232 0af32068656c090020627705b06c647d0a800fa0".replaceAll(
    " ",
    "",
  ),
  "hex",
);
const CROSSING = Buffer.from("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0", "hex");

test("unpacks compressed RTF", () => {
  assert.is(decompressRtf(SIMPLE).toString("latin1"), "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
  assert.is(decompressRtf(CROSSING).toString("latin1"), "{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}");
});

test("takes RTF that is not compressed as it is", () => {
  const plain = Buffer.concat([
    Buffer.from("0000000008000000", "hex"),
    Buffer.from("MELA\0\0\0\0{\\rtf1\\}", "latin1"),
  ]);
  assert.is(decompressRtf(plain).toString("latin1"), "{\\rtf1\\}");
});

test("refuses what is no compressed RTF", () => {
  assert.throws(() => decompressRtf(Buffer.alloc(8)), /too short/);
  assert.throws(() => decompressRtf(Buffer.alloc(32)), /unknown way/);
});

test("takes HTML out of RTF that was made from it", () => {
  const rtf =
    "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}}\r\n" +
    '{\\*\\htmltag64 <p class="a">}\\htmlrtf {\\htmlrtf0 caf\\\'e9 \\u8364 ? {\\*\\htmltag84 <b>}' +
    "\\htmlrtf {\\b \\htmlrtf0 \\{bold\\}{\\*\\htmltag92 </b>}\\htmlrtf }\\htmlrtf0 {\\*\\mhtmltag72 <x>}" +
    "\\htmlrtf }\\htmlrtf0 {\\*\\htmltag72 </p>\\par }}";
  assert.equal(unwrapRtf(Buffer.from(rtf, "latin1")), {
    kind: "html",
    content: '<p class="a">café € <b>{bold}</b></p>\r\n',
  });
});

test("takes text out of RTF that was made from it, in the font's charset", () => {
  const rtf =
    "{\\rtf1\\ansi\\ansicpg1252\\fromtext{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial;}}" +
    "{\\*\\generator Exchange;}\\f0 caf\\'e9\\par \\f1 \\'cc\\'e8\\'f0\\tab\\f0\\u-10179 ?\\u-8704 ?}";
  assert.equal(unwrapRtf(Buffer.from(rtf, "latin1")), { kind: "text", content: "café\r\nМир\t😀" });
});

test("gives the bare text of RTF that stands for itself", () => {
  const rtf =
    "{\\rtf1\\ansi{\\colortbl;\\red0;}{\\info{\\author Me}}Hello {\\b world}\\par {\\pict 00ff}end}";
  assert.equal(unwrapRtf(Buffer.from(rtf, "latin1")), { kind: "rtf", content: "Hello world\r\nend" });
});

test("comes to an end with RTF that is broken off", () => {
  for (const rtf of ["{\\rtf1{{{\\*", "}}}}text\\", "{\\rtf1\\'", "\\u", ""]) {
    assert.is(unwrapRtf(Buffer.from(rtf, "latin1")).kind, "rtf");
  }
});

test.run();
