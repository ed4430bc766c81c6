import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "rolldown";

/**
 * Builds the explorer: one page with all that it needs in it, so that it works from a file. Run after the project was
 * built; the page goes beside the API docs, or to the path that is given.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "..");
const page = join(root, "examples", "apps", "explorer", "page");
const target = process.argv[2] ?? join(root, "docs", "api", "explorer.html");

interface Model {
  readonly structs: readonly {
    readonly name: string;
    readonly members: readonly {
      readonly name: string;
      readonly direction?: string;
      readonly doc?: { readonly text?: string };
    }[];
  }[];
  readonly sets: readonly {
    readonly name: string;
    readonly targets: readonly { readonly owner: string; readonly member: string }[];
  }[];
}

/** What the page needs of the model, as a module. */
const structs: Plugin = {
  name: "structs",
  resolveId: (id) => (id === "virtual:structs" ? id : null),
  load(id) {
    if (id !== "virtual:structs") return null;
    const model = JSON.parse(readFileSync(join(root, "generated", "iostx.model.json"), "utf8")) as Model;
    const entries = model.structs.map(({ name, members }) => {
      const set = model.sets.find(({ targets }) =>
        targets.some(({ owner, member }) => owner === name && member === "ulFlags"),
      );
      const list = members.map((one) => ({
        name: one.name,
        direction: one.direction ?? "value",
        doc: one.doc?.text ?? "",
      }));
      return [name, { set: set?.name, members: list }];
    });
    return `export const structs = ${JSON.stringify(Object.fromEntries(entries))};`;
  },
};

const { output } = await build({
  input: join(page, "main.ts"),
  platform: "browser",
  plugins: [structs],
  resolve: {
    alias: {
      "node:crypto": join(page, "shims", "crypto.ts"),
      "node:timers/promises": join(page, "shims", "timers.ts"),
    },
    extensionAlias: { ".js": [".ts", ".js"] },
  },
  transform: { inject: { Buffer: ["buffer", "Buffer"] } },
  output: { format: "esm", minify: true },
  write: false,
});
const read = (name: string) => readFileSync(join(page, name), "utf8");
const parts: Readonly<Record<string, string>> = {
  style: read("style.css"),
  diagram: readFileSync(join(root, "generated", "state-machine.svg"), "utf8"),
  // The end of a script element inside a string would end the script.
  script: output[0].code.replaceAll("</script", "<\\/script"),
};
const html = read("index.html").replace(/\{\{(style|diagram|script)\}\}/g, (_, name: string) => parts[name]!);
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, html);
