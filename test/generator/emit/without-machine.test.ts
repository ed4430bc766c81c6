import { test } from "uvu";
import * as assert from "uvu/assert";
import { run } from "../commands/support.js";
import { projectHost } from "../support.js";

for (const [name, text] of [
  ["without a machine", 'import "mapi.idl";\n'],
  ["without a declaration", "\n"],
] as const) {
  test(`IDL ${name} is told in a sentence or generated without the layers of the machine, and is no fault`, async () => {
    const { code, stderr } = await run(projectHost({ "idl/test.idl": text }), "generate", "idl/test.idl");
    assert.not.match(stderr, /fault of iostx/);
    assert.ok(code === 0 || code === 1, stderr);
  });
}

test.run();
