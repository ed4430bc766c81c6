import { readFileSync } from "node:fs";

/** What was asked for cannot be done as it was asked: a sentence that says what to write instead. */
export class WrongUsage extends Error {
  override readonly name = "WrongUsage";
}

/** The text of a file that an option names. */
export function readOption(option: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "there is no such file" : message;
    throw new WrongUsage(`${option} ${path} cannot be read: ${why}.`, { cause: error });
  }
}
