/** One thing that was tried. */
export interface Outcome {
  readonly what: string;
  readonly result: "ok" | "failed" | "skipped";
  /** What was seen; of a failure, what went wrong; why it was skipped. */
  readonly detail: string;
}

/** What the parts of the check work on. */
export interface Bench {
  /** A project of somebody else's, with the packed package installed. */
  readonly project: string;
  /** The packed package. */
  readonly tarball: string;
  /** Where other tools are installed, and kept. */
  readonly cache: string;
}

/** A part of the check: tries something, and says what became of it. */
export interface Part {
  readonly name: string;
  run(bench: Bench): Promise<readonly Outcome[]> | readonly Outcome[];
}

export function ok(what: string, detail = ""): Outcome {
  return { what, result: "ok", detail };
}

export function failed(what: string, detail: string): Outcome {
  return { what, result: "failed", detail };
}

export function skipped(what: string, detail: string): Outcome {
  return { what, result: "skipped", detail };
}
