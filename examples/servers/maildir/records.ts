import { type FileOperations, kindOf } from "./files.js";

/** Thrown when one of our own files is there and cannot be understood: then nobody knows what is going on. */
export class Unreadable extends Error {}

/** Reads a JSON object that we wrote beside the messages; `undefined` when there is none. */
export async function readRecord(
  files: FileOperations,
  path: string,
  format: number,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const kind = await kindOf(files, path);
  if (kind === "missing") return undefined;
  if (kind !== "file") throw new Unreadable("it is not a regular file");
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(await files.readFile(path)).toString("utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Unreadable("it is not JSON", { cause: error });
    throw error;
  }
  if (typeof content !== "object" || content === null) throw new Unreadable("it is not an object");
  const record = content as Record<string, unknown>;
  if (record.format !== format) throw new Unreadable(`its format is not ${format}`);
  return record;
}
