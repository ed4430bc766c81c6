import type { Host, OutputHost } from "../host.js";
import { hash, MANIFEST, type Manifest } from "./manifest.js";

/** What a generated file is, compared with the one in the folder. */
export type FileState = "same" | "changed" | "missing" | "orphaned" | "foreign";

export interface FileStatus {
  readonly file: string;
  readonly state: FileState;
}

/** What every generated file says of itself. */
const MARK = "by `npx iostx generate`";

/** Where generated files may be, seen from the folder that they are written to. */
const FOLDERS = ["", "include/"];

/**
 * Compares files with a folder. Files of ours that are no longer generated are orphaned. A file in our way that is
 * not ours is foreign; other files in the folder are none of our business.
 */
export function compareOutput(
  host: Host,
  out: string,
  files: ReadonlyMap<string, string>,
  manifest: Manifest | undefined,
): FileStatus[] {
  const own = new Set(Object.keys(manifest?.files ?? {}));
  const status = [...files].map(([file, text]): FileStatus => {
    const present = host.readFile(`${out}/${file}`);
    if (present === undefined) return { file, state: "missing" };
    if (present === text) return { file, state: "same" };
    return { file, state: own.has(file) || isOurs(file, present) ? "changed" : "foreign" };
  });
  const orphans = findOrphans(host, out, new Set(files.keys()), manifest);
  return [...status, ...orphans.map((file): FileStatus => ({ file, state: "orphaned" }))];
}

/** The files of ours in a folder, and below it, that are not among those that are generated. */
export function findOrphans(
  host: Host,
  out: string,
  generated: ReadonlySet<string>,
  manifest: Manifest | undefined,
): string[] {
  const present = FOLDERS.flatMap((folder) =>
    (host.listFolder(`${out}/${folder}`) ?? []).map((path) => folder + path.slice(path.lastIndexOf("/") + 1)),
  );
  return present
    .filter((file) => !generated.has(file) && file !== MANIFEST)
    .filter((file) => {
      const text = host.readFile(`${out}/${file}`) ?? "";
      return text.includes(MARK) || manifest?.files[file] === hash(text);
    });
}

/** Writes what is missing or changed and removes what is orphaned; the rest keeps its time stamps. */
export function writeOutput(
  host: OutputHost,
  out: string,
  files: ReadonlyMap<string, string>,
  status: readonly FileStatus[],
): void {
  const named = (...states: readonly FileState[]) => status.filter(({ state }) => states.includes(state));
  host.writeFiles(
    new Map(named("missing", "changed").map(({ file }) => [`${out}/${file}`, files.get(file)!])),
  );
  for (const { file } of named("orphaned")) host.removeFile(`${out}/${file}`);
}

/** Whether the text is one that an earlier version of us wrote; JSON has no place for a remark. */
function isOurs(file: string, text: string): boolean {
  return text.includes(MARK) || (file === "iostx.model.json" && text.startsWith('{\n  "format": 1,'));
}
