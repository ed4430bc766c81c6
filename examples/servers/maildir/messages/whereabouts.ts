import type { Key } from "../../server.js";

/** Which folders have messages with a key: hardly ever more than one. */
export class Whereabouts {
  readonly #first = new Map<Key, Key>();
  readonly #more = new Map<Key, Set<Key>>();

  of(key: Key): Key[] {
    const first = this.#first.get(key);
    return first === undefined ? [] : [first, ...(this.#more.get(key) ?? [])];
  }

  add(key: Key, folder: Key): void {
    const first = this.#first.get(key);
    if (first === undefined) this.#first.set(key, folder);
    else if (first !== folder) {
      const more = this.#more.get(key);
      if (more) more.add(folder);
      else this.#more.set(key, new Set([folder]));
    }
  }

  remove(key: Key, folder: Key): void {
    const more = this.#more.get(key);
    if (this.#first.get(key) !== folder) more?.delete(folder);
    else {
      const [next] = more ?? [];
      if (next === undefined) this.#first.delete(key);
      else {
        this.#first.set(key, next);
        more!.delete(next);
      }
    }
    if (more?.size === 0) this.#more.delete(key);
  }
}
