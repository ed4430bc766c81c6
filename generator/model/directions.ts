import { type Diagnostics, placeOf } from "../language/diagnostics.js";
import type { Span } from "../language/source.js";
import { closest } from "../language/suggest.js";
import type { Declaration, Direction, DirectionNode, Name, RecordNode } from "../language/syntax.js";
import type { Scope } from "./scope.js";

interface Entry {
  readonly direction: Direction;
  readonly count?: string;
  readonly span: Span;
}

/** Who writes which member: collected from the states and the `members` declarations. */
export class Directions {
  readonly #scope: Scope;
  readonly #diagnostics: Diagnostics;
  readonly #structs = new Map<string, { readonly entries: Map<string, Entry>; readonly span: Span }>();

  constructor(program: readonly Declaration[], scope: Scope) {
    this.#scope = scope;
    this.#diagnostics = scope.diagnostics;
    for (const node of program) {
      if (node.kind === "members") this.#add(node.struct, node.directions, node.span);
      if (node.kind !== "machine") continue;
      for (const state of node.declarations) {
        if (state.struct !== undefined) this.#add(state.struct, state.directions, state.span);
      }
    }
  }

  of(struct: string, member: string): Entry | undefined {
    return this.#structs.get(struct)?.entries.get(member);
  }

  #add(struct: Name, directions: readonly DirectionNode[], span: Span): void {
    const record = this.#scope.records.get(struct.text);
    if (record?.members === undefined) {
      const known = this.#scope.records.keys();
      this.#diagnostics.reportUnknown("unknownStruct", struct.span, { name: struct.text }, known);
      return;
    }
    const earlier = this.#structs.get(struct.text);
    if (earlier !== undefined) {
      const place = placeOf(earlier.span);
      this.#diagnostics.report("repeatedMembers", struct.span, { struct: struct.text, place });
      return;
    }
    const { entries, meant } = this.#read(record, struct, directions);
    this.#structs.set(struct.text, { entries, span });
    for (const { declarator } of record.members) {
      const name = declarator.name.text;
      if (entries.has(name) || meant.has(name) || this.#diagnostics.isLost(name)) continue;
      const place = placeOf(span);
      this.#diagnostics.report("missingDirection", declarator.name.span, {
        name,
        struct: struct.text,
        place,
      });
    }
  }

  /** The directions by member, and the members that misspelt names probably mean. */
  #read(
    record: RecordNode,
    struct: Name,
    directions: readonly DirectionNode[],
  ): { entries: Map<string, Entry>; meant: Set<string> } {
    const entries = new Map<string, Entry>();
    const meant = new Set<string>();
    const names = record.members!.map((member) => member.declarator.name.text);
    const check = (name: Name): boolean => {
      if (names.includes(name.text)) return true;
      const near = closest(name.text, names);
      if (near !== undefined) meant.add(near);
      this.#diagnostics.reportUnknown(
        "unknownMember",
        name.span,
        { owner: struct.text, name: name.text },
        names,
      );
      return false;
    };
    for (const { direction, members } of directions) {
      for (const { name, length } of members) {
        if (!check(name)) continue;
        if (entries.has(name.text)) {
          this.#diagnostics.report("repeatedDirection", name.span, { name: name.text, struct: struct.text });
        }
        const count = length !== undefined && check(length) ? { count: length.text } : {};
        entries.set(name.text, { direction, ...count, span: name.span });
      }
    }
    return { entries, meant };
  }
}
