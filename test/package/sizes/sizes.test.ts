import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { imports } from "./imports.js";
import { type Measured, measure, sizeOf } from "./measure.js";
import { renderSizes, toldSizes, withSizes } from "./table.js";

const test = suite("package: sizes");

let measured: readonly Measured[] = [];
test.before(async () => {
  measured = await measure(imports);
});

const title = ({ module, names }: Measured) => `${names?.join(", ") ?? "*"} from ${module}`;

test("no import exceeds its budget, and no budget is far from what it is for", () => {
  for (const one of measured) {
    const { gzipped } = one.size;
    assert.ok(gzipped <= one.budget, `${title(one)}: ${gzipped} bytes gzipped, budget ${one.budget}`);
    assert.ok(one.budget <= gzipped * 1.25 + 50, `${title(one)}: the budget ${one.budget} is loose`);
  }
});

test("an import from the root costs what the import from the layer does", () => {
  // Modules in another order make for other names and another compression, so that some bytes differ.
  for (const one of measured) {
    const difference = Math.abs(one.fromRoot.minified - one.size.minified);
    assert.ok(difference <= 64, `${title(one)}: ${difference} bytes differ, tree-shaking fails`);
  }
});

test("a package that is imported and not used, whose modules all check their IDL, costs nothing", async () => {
  assert.is((await sizeOf('import "iostx";\n')).minified, 0);
});

test("the README's table is fresh (write it again with npm run sizes -- --write)", () => {
  const readme = readFileSync(new URL("../../../../README.md", import.meta.url), "utf8");
  const now = toldSizes(withSizes(readme, renderSizes(measured)));
  const told = toldSizes(readme);
  assert.equal([...told.keys()], [...now.keys()]);
  for (const [what, sizes] of now)
    for (const [index, bytes] of sizes.entries()) {
      const old = told.get(what)![index]!;
      assert.ok(
        Math.abs(old - bytes) <= bytes * 0.03 + 16,
        `${what}: the README says ${old}, it is ${bytes}`,
      );
    }
});

test.run();
