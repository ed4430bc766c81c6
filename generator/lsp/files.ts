import { readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Folders that hold no sources of the workspace. */
const SKIPPED = /^(\..*|node_modules|dist|out|build)$/;

/** How many folders are looked through: enough for a project, not for a whole disk. */
const MOST_FOLDERS = 5000;

/** The IDL files in a folder and below it; folders that cannot be read are left out. */
export function findIdlFiles(folder: string): string[] {
  const found: string[] = [];
  const folders = [folder];
  for (let at = 0; at < folders.length && at < MOST_FOLDERS; at++) {
    for (const entry of listFolder(folders[at]!)) {
      const path = `${folders[at]}/${entry.name}`;
      if (entry.isDirectory() && !SKIPPED.test(entry.name)) folders.push(path);
      else if (entry.isFile() && entry.name.endsWith(".idl")) found.push(path);
    }
  }
  return found;
}

function listFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The path of a URI, with forward slashes; the URI itself where it is not that of a file. */
export function pathOfUri(uri: string): string {
  return uri.startsWith("file:")
    ? fileURLToPath(uri)
        .replaceAll("\\", "/")
        .replace(/(?<=.)\/$/, "")
    : uri;
}

export function uriOfPath(path: string): string {
  return /^[a-z][\w+.-]+:/i.test(path) ? path : pathToFileURL(path).href;
}
