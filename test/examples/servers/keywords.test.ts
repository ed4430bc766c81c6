import { suite } from "uvu";
import * as assert from "uvu/assert";
import { keywordsBut, keywordsIn, keywordText } from "../../../examples/servers/keywords.js";

const test = suite("servers: keywords");

test("keywords are one text, whatever their order and spelling", () => {
  assert.is(keywordText([]), "");
  assert.is(keywordText(["work", "$Label1", "Blue", "BLUE", "blue"]), "$label1 blue work");
  assert.is(keywordText([" Red  Category\t", "red_category"]), "red_category");
  assert.is(keywordText(["a&b", "x:y", "[z", "~|}`^'+,-./;<=>?@!#"]), "[z a&b x:y ~|}`^'+,-./;<=>?@!#");
  const text = keywordText(["one", "Two", "three"]);
  assert.is(keywordText(keywordsIn(text)), text);
});

test("what is no atom, or too long for servers, is left out", () => {
  const wrong = [...'(){%*"\\]\0\x7fä\u212a😀'].map((character) => `a${character}b`);
  assert.is(keywordText([...wrong, "", " ", "\\Seen", "x".repeat(51)]), "");
  assert.is(keywordText(["x".repeat(50)]), "x".repeat(50));
});

test("what programs note for themselves is left out", () => {
  assert.is(
    keywordText(["$Forwarded", "$MDNSent", "NonJunk", "$Junk", "\\Recent", "$Important"]),
    "$important",
  );
});

test("texts are taken apart", () => {
  assert.equal(keywordsIn(""), []);
  assert.equal(keywordsIn("blue work"), ["blue", "work"]);
  assert.equal(keywordsBut("blue green work", "green"), ["blue", "work"]);
  assert.equal(keywordsBut("blue", "blue"), []);
  assert.equal(keywordsBut("blue", ""), ["blue"]);
  assert.equal(keywordsBut("", "blue"), []);
});

test.run();
