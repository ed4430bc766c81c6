/** What hinders, by the code of the system. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  EROFS: "the file system can only be read",
  ENOSPC: "the disk is full",
  EDQUOT: "the quota is used up",
  EEXIST: "a part of its path is a file, not a folder",
  ENOTDIR: "a part of its path is a file, not a folder",
  EISDIR: "it is a folder",
  ENOENT: "it is not there",
  EMFILE: "too many files are open",
};

/** A file cannot be read or written. The text is for the user; the cause is what the system said. */
export class FileError extends Error {
  override readonly name = "FileError";
  readonly path: string;

  constructor(what: "read" | "write" | "remove", path: string, cause: unknown) {
    const { code = "", message } = cause as NodeJS.ErrnoException;
    super(`cannot ${what} ${path}: ${reasons[code] ?? message}`, { cause });
    this.path = path;
  }
}
