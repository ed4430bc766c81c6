/** How long the steps of a run took. */
export class Stats {
  readonly #steps: { readonly name: string; readonly milliseconds: number }[] = [];
  #last = performance.now();

  /** Ends a step. */
  step(name: string): void {
    const now = performance.now();
    this.#steps.push({ name, milliseconds: now - this.#last });
    this.#last = now;
  }

  text(): string {
    const total = this.#steps.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    const rows = [...this.#steps, { name: "together", milliseconds: total }];
    return rows
      .map(({ name, milliseconds }) => `${name.padEnd(20)}${milliseconds.toFixed(0).padStart(6)} ms\n`)
      .join("");
  }
}
