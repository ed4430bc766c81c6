import { createHash } from "node:crypto";
import type { Key } from "../../server.js";
import { decodeUtf7, encodeUtf7, safeName } from "./names.js";

/** The longest directory name made. File systems take 255 bytes; the rest is for suffixes of mail programs. */
const DIRECTORY_MAX = 240;
/** The longest part for one level, so that a long name leaves room for the levels below it. */
const PART_MAX = 120;
/** A part shorter than this would be all hash: there the folder goes below a higher ancestor instead. */
const PART_MIN = 40;

/** Where a folder belongs: everything its directory's name is made of. */
export interface Place {
  readonly name: string;
  readonly parent: Key | null;
  /** The parent's directory; empty for a folder at the top. */
  readonly below: string;
}

/** The directory of the folder above, by the name alone; empty when there is none. */
export function directoryAbove(directory: string): string {
  for (let dot = directory.length - 2; dot > 0; dot--) {
    // Two dots in a row name no level between them: the second one belongs to the name.
    if (directory[dot] === "." && directory[dot - 1] !== ".") return directory.slice(0, dot);
  }
  return "";
}

/**
 * The nth choice for a folder's directory; the second and later ones end in ` (n)`. In Maildir++ all levels share
 * one directory name, so a long or deep path must be cut. It gets a hash of the whole name and the parent's key, and
 * where even that has no room below its parent, it is placed below the nearest ancestor that has.
 */
export function candidate(place: Place, n: number): string {
  const name = safeName(place.name);
  const suffix = n > 1 ? ` (${n})` : "";
  const whole = encodeUtf7(name + suffix);
  if (whole.length <= PART_MAX && place.below.length + 1 + whole.length <= DIRECTORY_MAX)
    return `${place.below}.${whole}`;
  let base = place.below;
  while (base.length + 1 + PART_MIN > DIRECTORY_MAX) base = directoryAbove(base);
  const room = Math.min(PART_MAX, DIRECTORY_MAX - base.length - 1);
  const hash = createHash("sha256").update(`${place.parent}\n${place.name}`).digest("hex").slice(0, 8);
  return `${base}.${cut(name, `~${hash}${suffix}`, room)}`;
}

/** Whether a directory is one of the choices for this place: the folder can stay where it is. */
export function fits(place: Place, directory: string): boolean {
  if (directory === candidate(place, 1)) return true;
  const n = Number(/ \((\d{1,9})\)$/.exec(decodeUtf7(directory))?.[1] ?? 0);
  return n > 1 && directory === candidate(place, n);
}

function cut(name: string, tail: string, room: number): string {
  let kept = "";
  // Whole code points only: half a surrogate pair is not valid in modified UTF-7.
  for (const char of name.slice(0, room)) {
    if (encodeUtf7(kept + char + tail).length > room) break;
    kept += char;
  }
  return encodeUtf7(kept + tail);
}

/**
 * The directory names in use. Two names clash already when they differ only in case or Unicode normalisation, in
 * their encoded or their decoded form: on some file systems and in some mail programs those are one name.
 */
export class Occupied {
  readonly #names = new Map<string, Set<string>>();

  constructor() {
    // The root itself is the INBOX, whatever its case; mail programs hide or misplace a second one in `.INBOX`.
    this.add(".INBOX");
  }

  add(directory: string): void {
    for (const form of forms(directory)) {
      const names = this.#names.get(form);
      if (names) names.add(directory);
      else this.#names.set(form, new Set([directory]));
    }
  }

  remove(directory: string): void {
    for (const form of forms(directory)) this.#names.get(form)?.delete(directory);
  }

  /** The names that this one would clash with. */
  clashes(directory: string): string[] {
    return forms(directory).flatMap((form) => [...(this.#names.get(form) ?? [])]);
  }
}

function forms(directory: string): string[] {
  const text = decodeUtf7(directory).normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
  return [`encoded ${directory.toLowerCase()}`, `text ${text}`];
}
