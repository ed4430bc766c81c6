import { spawn, spawnSync } from "node:child_process";
import * as fs from "node:fs/promises";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { inTemp, projectPath, readProject } from "./support.js";

const cli = projectPath("dist/cli/iostx.cjs");

function iostx(folder: string, words: readonly string[], program = cli) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** Puts our IDL into a folder. */
async function layIdl(folder: string): Promise<void> {
  await fs.cp(projectPath("idl"), join(folder, "idl"), { recursive: true });
}

/** The files of a folder with their texts. */
async function texts(folder: string): Promise<Record<string, string>> {
  const names = (await fs.readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
  return Object.fromEntries(
    await Promise.all(
      names.map(async ({ name }) => [name, await fs.readFile(join(folder, name), "utf8")] as const),
    ),
  );
}

test(
  "the program writes what is committed, type-checked, and says so",
  inTemp(async (folder) => {
    await layIdl(folder);
    const { status, stdout, stderr } = iostx(folder, ["generate"]);
    assert.equal([status, stderr], [0, ""]);
    assert.match(
      stdout,
      /^Compiled idl\/ics\.idl, .*: 17 interfaces, \d+ structs, \d+ constants, 12 states\.\n/,
    );
    const files = await texts(join(folder, "generated"));
    for (const [file, text] of Object.entries(files)) {
      if (file !== "iostx.manifest.json") assert.is(text, readProject(`generated/${file}`), file);
    }
    assert.match(iostx(folder, ["generate"]).stdout, /all up to date\.\n$/);
    assert.is(iostx(folder, ["check"]).status, 0);
  }),
);

test(
  "the program does without colour where nobody looks, and ends with the code of its command",
  inTemp(async (folder) => {
    await fs.writeFile(join(folder, "a.idl"), "const BOGUS A = 1;\n");
    const { status, stdout, stderr } = iostx(folder, ["generate", "a.idl"]);
    assert.equal([status, stdout], [1, ""]);
    assert.match(stderr, /^a\.idl:1:7: error IDL203: unknown type BOGUS\n/);
    assert.equal(await fs.readdir(folder), ["a.idl"]);
  }),
);

test(
  "the program works through a symbolic link, as npm lays it",
  inTemp(async (folder) => {
    const link = join(folder, "iostx");
    await fs.symlink(cli, link);
    assert.match(iostx(folder, ["--version"], link).stdout, /^\d+\.\d+\.\d+/);
  }),
);

test("the program ends quietly when nobody reads its output any more", async () => {
  const child = spawn(process.execPath, [cli, "lint", "--rules", "--json"]);
  child.stdout.destroy();
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    said += text;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  assert.equal([code, said], [0, ""]);
});

test(
  "generating twice into the present folder keeps the files, and those of others",
  inTemp(async (folder) => {
    await layIdl(folder);
    await fs.writeFile(join(folder, "mine.txt"), "mine");
    iostx(folder, ["generate", "--no-verify", "--out", "."]);
    const first = Object.keys(await texts(folder));
    assert.ok(first.includes("flags.ts"));
    const { stdout } = iostx(folder, ["generate", "--no-verify", "--out", "."]);
    assert.not.match(stdout, /removed/);
    assert.equal(Object.keys(await texts(folder)), first);
  }),
);

test(
  "a compiler with a broken template writes nothing, and calls it its own fault",
  inTemp(async (folder) => {
    const copy = join(folder, "package");
    for (const part of ["dist/cli", "dist/generator", "templates", "generator/model", "package.json"]) {
      await fs.cp(projectPath(part), join(copy, part), { recursive: true });
    }
    await fs.symlink(projectPath("node_modules"), join(copy, "node_modules"));
    await fs.appendFile(join(copy, "templates/values.ts.hbs"), "export const broken: string = 1;\n");
    await layIdl(folder);
    const program = join(await fs.realpath(copy), "dist/cli/iostx.cjs");
    const { status, stdout, stderr } = iostx(folder, ["generate"], program);
    assert.equal([status, stdout], [70, ""]);
    assert.match(
      stderr,
      /^iostx generate: this is a fault of iostx, please report it: .*nothing is written:\n {2}values\.ts:\d+: /,
    );
    assert.equal((await fs.readdir(folder)).sort(), ["idl", "package"]);
  }),
);

test.run();
