import { test } from "uvu";
import * as assert from "uvu/assert";
import { lintFile, named, squiggle } from "./support.js";
import { inWorld } from "./world.js";

const doc = "/** A remark. */";

test("a comment silences a rule on the line below it", () => {
  squiggle(
    "file",
    `${doc}
// lint-disable-next-line naming: the header calls it so
const PROPTAG viewSize = 0x66000003;
${doc}
const PROPTAG viewColour = 0x66010003;
//            ~~~~~~~~~~ naming`,
  );
});

test("the documentation of a declaration may stand between the comment and what it documents", () => {
  squiggle(
    "file",
    `// lint-disable-next-line naming: the header calls it so
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ unused-suppression
${doc}
const PROPTAG viewSize = 0x66000003;
//            ~~~~~~~~ naming`,
  );
});

test("one comment silences several rules, and several comments one line", () => {
  const bad = "const PROPTAG viewSize = 0x66000003;";
  squiggle(
    "file",
    `// lint-disable-next-line naming, undocumented-declaration: the header calls it so\n${bad}`,
  );
  squiggle(
    "file",
    `// lint-disable-next-line naming: the header calls it so
// lint-disable-next-line undocumented-declaration: nobody knows what it is
${bad}`,
  );
});

test("a comment silences a rule in the whole file, above and below it", () => {
  squiggle(
    "file",
    `${doc}
const PROPTAG viewSize = 0x66000003;
// lint-disable naming: all these names are of the header
${doc}
const PROPTAG viewColour = 0x66010003;`,
  );
});

test("a comment silences nothing in the file that imports it", () => {
  const other = "// lint-disable naming: all these names are of the header\ntypedef unsigned long OTHERTAG;";
  const text = inWorld(
    `import "other.idl";\n${doc}\nconst OTHERTAG viewSize = VIEW_BASE;\n${doc}\nconst PROPTAG VIEW_BASE = 1;`,
    "file",
  );
  assert.equal(named(lintFile(text, {}, { "other.idl": other })), [
    "naming: viewSize",
    "unused-constant: viewSize",
  ]);
});

test("a comment without a reason silences, and is itself reported", () => {
  squiggle(
    "file",
    `${doc}
// lint-disable-next-line naming
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ suppression
const PROPTAG viewSize = 0x66000003;
// lint-disable unused-type:
~~~~~~~~~~~~~~~~~~~~~~~~~~~~ suppression
${doc}
typedef ULONG AGE;`,
  );
});

test("a comment without a rule, and one with a rule that does not exist, are reported", () => {
  squiggle(
    "file",
    `// lint-disable: I do not like it
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ suppression
// lint-disable-next-line namng: the header calls it so
//                        ~~~~~ suppression ?naming
${doc}
const PROPTAG PR_VIEW_SIZE = 0x66000003;`,
  );
});

test("a comment that silences nothing is reported, unless its rule is off", () => {
  const text = `// lint-disable naming, zero-flag: the header calls it so
${doc}
const PROPTAG PR_VIEW_SIZE = 0x66000003;`;
  squiggle("file", text.replace("\n", `\n${"~".repeat(text.indexOf("\n"))} unused-suppression\n`));
  squiggle("file", text, { naming: "off", "zero-flag": "off" });
});

test("a comment in a block comment is text", () => {
  squiggle(
    "file",
    `/* // lint-disable naming: not a comment of its own */
${doc}
const PROPTAG viewSize = 0x66000003;
//            ~~~~~~~~ naming`,
  );
});

test.run();
