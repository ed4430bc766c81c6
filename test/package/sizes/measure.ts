import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "rolldown";
import type { Import } from "./imports.js";

/** What users of an import send to a browser, in bytes. */
export interface Size {
  readonly minified: number;
  readonly gzipped: number;
}

export interface Measured extends Import {
  readonly size: Size;
  /** The same names from the package's root: what is more than `size`, tree-shaking has not removed. */
  readonly fromRoot: Size;
}

/** The place of an importer inside the package, from where the package knows itself by its name. */
const ENTRY = fileURLToPath(new URL("entry.js", import.meta.url));

export async function measure(list: readonly Import[]): Promise<Measured[]> {
  return Promise.all(
    list.map(async (one) => ({
      ...one,
      size: await sizeOf(statement(one, one.module)),
      fromRoot: await sizeOf(statement(one, "iostx")),
    })),
  );
}

function statement({ names }: Import, module: string): string {
  return `export ${names === undefined ? "*" : `{ ${names.join(", ")} }`} from "${module}";\n`;
}

/** The size of a program that imports, bundled as an app does it. */
export async function sizeOf(code: string): Promise<Size> {
  const { output } = await build({
    input: ENTRY,
    platform: "browser",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? code : null),
      },
    ],
    output: { format: "esm", minify: true },
    write: false,
  });
  const text = output[0].code;
  return { minified: Buffer.byteLength(text), gzipped: gzipSync(text, { level: 9 }).length };
}
