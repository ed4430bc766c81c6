/** How long the steps of a run took. */
export class Stats {
  readonly #steps: { readonly name: string; readonly milliseconds: number }[] = [];
  #last = now();

  /** Ends a step. */
  step(name: string): void {
    const present = now();
    this.#steps.push({ name, milliseconds: present - this.#last });
    this.#last = present;
  }

  text(): string {
    const total = this.#steps.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    const rows = [...this.#steps, { name: "together", milliseconds: total }];
    return rows
      .map(({ name, milliseconds }) => `${name.padEnd(20)}${milliseconds.toFixed(0).padStart(6)} ms\n`)
      .join("");
  }
}

/** Milliseconds on the process's own clock: `performance` costs a run that does nothing two of them to load. */
function now(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
