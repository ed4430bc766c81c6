import { existsSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";

/** The packages that a compiled module loads when it starts, directly or through others. */
function packages(module: URL, seen = new Set<string>()): string[] {
  if (seen.has(module.href)) return [];
  seen.add(module.href);
  assert.ok(existsSync(module), module.href);
  const text = readFileSync(module, "utf8");
  const imports = [...text.matchAll(/^(?:import|export)[^"';]*? from "([^"]+)";$/gm)];
  return imports.flatMap(([, name]) =>
    name!.startsWith(".") ? packages(new URL(name!, module), seen) : name!.startsWith("node:") ? [] : [name!],
  );
}

for (const command of ["lint", "explain", "graph", "generate", "check"]) {
  test(`${command} starts without any package`, () => {
    const module = new URL(`../../../generator/commands/${command}.js`, import.meta.url);
    assert.equal(packages(module), []);
  });
}

test.run();
