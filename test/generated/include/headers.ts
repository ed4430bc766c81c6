import { readdirSync } from "node:fs";
import { readTemplate } from "../../../generator/assets.js";
import { generate } from "../../../generator/emit/generate.js";
import type { Model } from "../../../generator/model/model.js";
import { idlFiles, projectHost, projectPath, readProject } from "../../generator/support.js";

/** A generated header, and the model that it was made from. */
export interface Header {
  readonly model: Model;
  readonly text: string;
}

const FILE = "include/iostx.h";

/** Generates the header of an IDL text, beside which lie the files of the project, and the courier. */
export function headerOf(text: string): Header {
  return made(generateBeside(text));
}

function generateBeside(text: string): ReturnType<typeof generate> {
  const files = { "idl/test.idl": text, "idl/courier.idl": readProject("test/fixtures/idl/courier.idl") };
  return generate(projectHost(files), { ...options, paths: ["idl/test.idl"] });
}

/** The header of the project. */
export function projectHeader(): Header {
  return made(generate(projectHost(), { ...options, paths: idlFiles }));
}

/** The header of an interface with methods that native objects cannot be called by, and the tables that say so. */
export function gaugeFiles(): { readonly header: Header; readonly tables: string } {
  const result = generateBeside(readProject("test/fixtures/idl/gauge.idl"));
  return { header: made(result), tables: result.ok ? result.files.get("native-tables.ts")! : "" };
}

/** The headers of other interfaces: one that is like ours in nothing, and the hostile ones. */
export function otherHeaders(): Map<string, Header> {
  const folders = ["test/fixtures/idl", "test/fixtures/hostile"];
  const paths = folders.flatMap((folder) =>
    readdirSync(projectPath(folder))
      .filter((file) => file.endsWith(".idl"))
      .map((file) => `${folder}/${file}`),
  );
  return new Map(paths.map((path) => [path, headerOf(readProject(path))]));
}

/** A header without its own assertions, so that others can show what they find. */
export function withoutAssertions(text: string): string {
  return text.replace(/^IOSTX_ASSERT.*;$/gm, "");
}

const options = { sources: "test", template: readTemplate };

function made(result: ReturnType<typeof generate>): Header {
  if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join("\n"));
  return { model: result.model, text: result.files.get(FILE)! };
}
