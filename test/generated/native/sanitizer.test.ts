import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { missing } from "./build.js";

const sanitizer = missing === undefined && process.platform === "linux" ? runtimeOf("libasan.so") : "";
const isThere = existsSync(sanitizer);
const title = isThere ? "" : ` (skipped: ${missing ?? "no libasan"})`;
const test = suite(`native: the C++ side under AddressSanitizer${title}`);

/** Where the compiler keeps the part of the sanitizer that a process loads first. */
function runtimeOf(name: string): string {
  return spawnSync("g++", [`-print-file-name=${name}`], { encoding: "utf8" }).stdout?.trim() ?? "";
}

/** Runs Node with the sanitizer, which at the end says what is lost. */
function sanitize(words: readonly string[]) {
  const env = {
    ...process.env,
    LD_PRELOAD: sanitizer,
    IOSTX_SANITIZE: "1",
    // What Node itself loses is none of our business; freed memory must not look as if it were in use. koffi has a
    // stack of its own, on which only the slow way finds who has asked for memory.
    ASAN_OPTIONS: "detect_leaks=1:exitcode=0:quarantine_size_mb=1:fast_unwind_on_malloc=0",
  };
  const { stdout, stderr } = spawnSync(process.execPath, words, { env, encoding: "utf8" });
  const leaks = stderr.split("\n\n").filter((one) => /(Direct|Indirect) leak of/.test(one));
  return { stdout, stderr, ours: leaks.filter((one) => one.includes("/iostx-native-")) };
}

if (isThere) {
  const here = fileURLToPath(new URL(".", import.meta.url));

  test("the other tests lose nothing, and touch nothing that is not there", () => {
    const uvu = join(dirname(createRequire(import.meta.url).resolve("uvu")), "..", "bin.js");
    const { stdout, stderr, ours } = sanitize([uvu, here, "(client|server|mapi|gauge|several)\\.test\\.js$"]);
    const [total, passed] = ["Total", "Passed"].map(
      (what) => new RegExp(`${what}: +(\\d+)`).exec(stdout)?.[1],
    );
    assert.ok(Number(total) > 10, stdout + stderr);
    assert.is(passed, total, stdout);
    assert.not.match(stderr, /ERROR: AddressSanitizer/);
    assert.equal(ours, []);
  });

  const careless = (call: string) => {
    const start = `import { build } from "${new URL("build.js", import.meta.url).href}"`;
    return sanitize(["--input-type=module", "-e", `${start}; const library = build("careless"); ${call};`]);
  };

  test("blocks that are lost would be found", () => {
    const { ours, stderr } = careless('library.func("lose", "void", [])()');
    assert.is(ours.length, 1, stderr);
    assert.match(ours[0]!, /12340 byte\(s\) in 10 object/);
  });

  test("a read past the end would be found", () => {
    const { stderr } = careless('library.func("read_past", "int", ["int"])(20)');
    assert.match(stderr, /ERROR: AddressSanitizer: heap-buffer-overflow/);
  });
}

test.run();
