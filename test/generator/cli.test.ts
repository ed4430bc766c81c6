import { test } from "uvu";
import * as assert from "uvu/assert";
import { main } from "../../generator/cli.js";
import { MemoryHost } from "../../generator/host.js";
import { hostWithIdl, type Outcome, run } from "./commands/support.js";
import { readProject, replaced } from "./support.js";

/** A host that counts what is written to it. */
class CountingHost extends MemoryHost {
  readonly writes: string[] = [];

  override writeFiles(texts: ReadonlyMap<string, string>): void {
    this.writes.push(...texts.keys());
    super.writeFiles(texts);
  }
}

const empty = () => new MemoryHost();
const BROKEN = "const ULNOG A = 1;\nconst int B = 1;\nconst int B = 2;\n";
const broken = () => new MemoryHost([["idl/a.idl", BROKEN]]);

for (const words of [["--help"], ["-h"], ["help"]]) {
  test(`${words.join(" ")} lists the commands`, async () => {
    const { code, stdout, stderr } = await run(empty(), ...words);
    assert.equal([code, stderr], [0, ""]);
    assert.match(stdout, /^Usage: iostx COMMAND \[\.\.\.\]\n\nCommands:\n/);
    for (const name of ["generate", "check"]) assert.match(stdout, new RegExp(`^ {2}${name} +\\w`, "m"));
  });
}

test("without a word the help is shown, and the usage is wrong", async () => {
  const { code, stdout } = await run(empty());
  assert.is(code, 2);
  assert.is(stdout, (await run(empty(), "--help")).stdout);
});

test("every command that is listed explains itself", async () => {
  const { stdout } = await run(empty(), "--help");
  const names = [...stdout.matchAll(/^ {2}([a-z-]+) {2,}\w/gm)]
    .map(([, name]) => name!)
    .filter((name) => !name.startsWith("-"));
  assert.ok(names.length >= 2);
  for (const name of names) {
    for (const option of ["--help", "-h"]) {
      const help: Outcome = await run(empty(), name, option);
      assert.equal([help.code, help.stderr], [0, ""], name);
      assert.ok(help.stdout.startsWith(`Usage: iostx ${name}`), name);
      assert.ok(help.stdout.endsWith("\n"), name);
      assert.match(help.stdout, /Exit codes: 0 /, name);
    }
  }
});

test("the version is that of the package", async () => {
  const { version } = JSON.parse(readProject("package.json")) as { version: string };
  for (const word of ["--version", "-v"])
    assert.equal(await run(empty(), word), { code: 0, stdout: `${version}\n`, stderr: "" });
});

test("a misspelt command is told with the one that was meant", async () => {
  const { code, stdout, stderr } = await run(empty(), "genrate");
  assert.equal([code, stdout], [2, ""]);
  assert.is(stderr, "iostx: there is no command genrate. Did you mean generate? See iostx --help.\n");
});

test("words that mean something to JavaScript are no commands", async () => {
  for (const word of ["constructor", "toString", "__proto__", ""]) {
    const { code, stderr } = await run(empty(), word);
    assert.is(code, 2, word);
    assert.match(stderr, /^iostx: there is no command/, word);
  }
});

for (const [words, sentence] of [
  [["generate", "--oot", "x"], "Unknown option '--oot', did you mean --out?"],
  [["generate", "--out"], "Option '--out <value>' argument missing"],
  [["generate", "--json=1"], "Option '--json' does not take an argument"],
  [
    ["generate", "--error-format", "jsn"],
    "--error-format is one of text, json, github-actions, not jsn, did you mean json?",
  ],
  [["check", "--oot"], "Unknown option '--oot', did you mean --out?"],
] as const) {
  test(`iostx ${words.join(" ")} is told in one sentence`, async () => {
    const host = hostWithIdl();
    const before = [...host.files];
    const { code, stdout, stderr } = await run(host, ...words);
    assert.equal([code, stdout], [2, ""]);
    assert.is(
      stderr,
      `iostx ${words[0]}: ${sentence}${sentence.endsWith("?") ? "" : "."} See iostx ${words[0]} --help.\n`,
    );
    assert.equal([...host.files], before);
  });
}

for (const words of [[], ["idl"], ["nowhere.idl"], ["idl", "nowhere"]]) {
  test(`without IDL at ${words.join(" ") || "the usual place"} the usage is wrong`, async () => {
    const host = new MemoryHost(words.length === 2 ? [["idl/a.idl", ""]] : []);
    const { code, stdout, stderr } = await run(host, "generate", ...words);
    assert.equal([code, stdout], [2, ""]);
    assert.match(
      stderr,
      /^iostx generate: there is no IDL at \S+: name a \.idl file, or a folder that holds some\./,
    );
  });
}

test("mistakes in the IDL are told as text, all of them, and nothing is written", async () => {
  const host = broken();
  const { code, stdout, stderr } = await run(host, "generate");
  assert.equal([code, stdout], [1, ""]);
  assert.is(
    stderr,
    `idl/a.idl:1:7: error IDL203: unknown type ULNOG
1 | const ULNOG A = 1;
  |       ~~~~~
  = fix: declare it before its use, or import the file that does

idl/a.idl:3:11: error IDL202: B is declared already, at idl/a.idl:2:11
3 | const int B = 2;
  |           ~
  = fix: rename one of the two

2 mistakes; nothing was written.
`,
  );
  assert.equal([...host.files.keys()], ["idl/a.idl"]);
});

test("mistakes as JSON are JSON and nothing else", async () => {
  const { code, stderr } = await run(broken(), "generate", "--error-format", "json");
  assert.is(code, 1);
  const found = JSON.parse(stderr) as { code: string; file: string }[];
  assert.equal(
    found.map((one) => `${one.file} ${one.code}`),
    ["idl/a.idl IDL203", "idl/a.idl IDL202"],
  );
});

test("mistakes for GitHub are one command a line and nothing else", async () => {
  const { code, stderr } = await run(broken(), "generate", "--error-format=github-actions");
  assert.is(code, 1);
  assert.equal(
    stderr
      .trimEnd()
      .split("\n")
      .map((line) => line.slice(0, 30)),
    ["::error file=idl/a.idl,line=1,", "::error file=idl/a.idl,line=3,"],
  );
});

test("check tells mistakes as generate does", async () => {
  const { code, stderr } = await run(broken(), "check");
  assert.is(code, 1);
  assert.match(stderr, /error IDL203/);
});

test("colours are used where the context has them, and only there", async () => {
  let stderr = "";
  const context = { host: broken(), stdout: () => {}, stderr: (text: string) => (stderr += text) };
  assert.is(await main(["generate"], { ...context, color: true }), 1);
  assert.ok(stderr.includes("\u001b[31;1merror IDL203\u001b[0m"));
  stderr = "";
  await main(["generate"], { ...context, color: false });
  assert.not.ok(stderr.includes("\u001b"));
});

test("--json tells the files with what became of them", async () => {
  const { code, stdout } = await run(hostWithIdl(), "generate", "--json", "--no-verify", "--out", "./sdk/");
  assert.is(code, 0);
  const { idl, out, files } = JSON.parse(stdout) as { idl: string[]; out: string; files: { file: string }[] };
  assert.equal(idl, ["idl/ics.idl", "idl/iostx.idl", "idl/ipstx.idl", "idl/mapi.idl"]);
  assert.is(out, "sdk");
  assert.ok(files.some(({ file }) => file === "session.ts"));
});

for (const words of [["generate"], ["check"], ["lint"], ["diff", "idl", "idl"], ["format"]]) {
  test(`${words[0]} --json tells mistakes in JSON too`, async () => {
    const { stdout } = await run(new MemoryHost([["idl/a.idl", "const int A = ;\n"]]), ...words, "--json");
    const { mistakes } = JSON.parse(stdout) as { mistakes: { code: string; file: string }[] };
    assert.equal([mistakes[0]?.code, mistakes[0]?.file], ["IDL104", "idl/a.idl"]);
  });
}

test("help NAME explains a command, and knows which was meant", async () => {
  assert.equal(await run(empty(), "help", "generate"), await run(empty(), "generate", "--help"));
  const { code, stderr } = await run(empty(), "help", "genrate");
  assert.equal(
    [code, stderr],
    [2, "iostx: there is no command genrate. Did you mean generate? See iostx --help.\n"],
  );
});

test("a misspelt option is told with the one that was meant", async () => {
  const { code, stderr } = await run(empty(), "generate", "--wacth");
  assert.is(code, 2);
  assert.is(
    stderr,
    "iostx generate: Unknown option '--wacth', did you mean --watch? See iostx generate --help.\n",
  );
});

test("a file is written only where its text changes", async () => {
  const host = new CountingHost(hostWithIdl().files);
  assert.is((await run(host, "generate", "--no-verify")).code, 0);
  assert.ok(host.writes.length > 20);
  host.writes.length = 0;
  await run(host, "generate", "--no-verify");
  assert.equal(host.writes, []);
  const path = "generated/flags.ts";
  host.files.set(path, replaced(host.files.get(path)!, "0x10000", "0x20000"));
  await run(host, "generate", "--no-verify");
  assert.equal(host.writes, [path]);
});

test("paths may be written as Windows does, with dots and doubled slashes", async () => {
  const plain = hostWithIdl();
  await run(plain, "generate", "idl/ipstx.idl", "--no-verify", "--out", "sdk");
  for (const path of [
    "idl\\ipstx.idl",
    "./idl/ipstx.idl",
    ".\\idl\\ipstx.idl",
    "idl//ipstx.idl",
    "idl/./ipstx.idl",
  ]) {
    const host = hostWithIdl();
    assert.is((await run(host, "generate", path, "--no-verify", "--out", ".\\sdk\\")).code, 0, path);
    assert.is(host.files.get("sdk/flags.ts"), plain.files.get("sdk/flags.ts"), path);
  }
});

test("an empty name of a folder is refused, not taken for the root", async () => {
  const host = hostWithIdl();
  const before = [...host.files.keys()];
  const { code } = await run(host, "generate", "--no-verify", "--out", "");
  assert.is(code, 2);
  assert.equal([...host.files.keys()], before);
});

test.run();
