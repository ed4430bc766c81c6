/** One of the pieces of code that are timed side by side, in one process. */
export interface Contestant {
  readonly name: string;
  /** Does the same so many times. The loop is the contestant's own: no other one has a hand in how it is compiled. */
  readonly run: (times: number) => number;
  /** Says what is wrong with it, if anything: what does not do the work is not worth timing. */
  readonly check: () => string | undefined;
}
