import type { Side } from "./commands.js";

/** What of an object both sides may change, each part for itself. */
export type Part = "content" | "flags" | "read" | "keywords" | "place" | "deleted";

export interface Change {
  readonly side: Side;
  readonly value: string;
}

/**
 * What must be true of two replicas whatever the order in which they meet: a pure account of what was done on either
 * side. A content lives until somebody who had it replaced or deleted it, and so does a folder. Of each part of an
 * object it is known what was made of it since both sides were equal, the latest last.
 */
export class Model {
  /** Contents and folders that must be on both sides in the end. */
  readonly living = new Set<string>();
  /** Of each associated item the latest content: it takes the place of all others, whoever had them. */
  readonly #associated = new Map<string, string>();
  readonly #changes = new Map<string, Map<Part, Change[]>>();
  readonly #origins = new Map<string, string>();
  /** Something went wrong since both sides were equal: of who said what last no more can be told. */
  disturbed = false;

  /** The objects that were changed since both sides were equal. */
  get changed(): Iterable<string> {
    return this.#changes.keys();
  }

  change(side: Side, key: string, part: Part, value: string): void {
    const parts = this.#changes.get(key) ?? new Map<Part, Change[]>();
    parts.set(part, [...(parts.get(part) ?? []).filter((change) => change.side !== side), { side, value }]);
    this.#changes.set(key, parts);
  }

  /** An item was moved. Where it is back where it was, nothing has changed. */
  moved(side: Side, key: string, from: string, to: string): void {
    const origin = this.#origins.get(side + key) ?? from;
    this.#origins.set(side + key, origin);
    this.change(side, key, "place", to);
    if (origin !== to) return;
    const others = this.changes(key, "place").filter((change) => change.side !== side);
    this.#changes.get(key)!.set("place", others);
  }

  /** An associated item has a new content. */
  replaced(key: string, text: string): void {
    this.living.delete(this.#associated.get(key) ?? "");
    this.#associated.set(key, text);
  }

  /** What was made of a part, the latest last; of each side its latest change. */
  changes(key: string, part: Part): readonly Change[] {
    return this.#changes.get(key)?.get(part) ?? [];
  }

  /** What a part must be now: what the one side made of it that changed it, or the store, where both did. */
  expected(key: string, ...parts: readonly Part[]): string | undefined {
    const [first] = parts;
    const stores = parts.some((part) => this.changes(key, part).some(({ side }) => side === "store"));
    const last = (side: Side) => this.changes(key, first!).find((change) => change.side === side)?.value;
    return stores ? last("store") : last("server");
  }

  changedBy(side: Side): boolean {
    return [...this.#changes.values()].some((parts) =>
      [...parts.values()].flat().some((change) => change.side === side),
    );
  }

  /** Both sides are equal. */
  met(): void {
    this.#changes.clear();
    this.#origins.clear();
    this.disturbed = false;
  }
}
