/** How often the heap is looked at meanwhile: between two looks nothing is collected that would hide what was allocated. */
const LOOKS = 100;

/** What the heap grows by while something is done so many times, in bytes; what is collected meanwhile counts as well. */
export function growth(work: (times: number) => number, times: number): number {
  const part = Math.ceil(times / LOOKS);
  // Once without counting: compiling takes memory, and so does the first look.
  for (let look = 0; look < LOOKS; look++) work(part);
  let grown = 0;
  let before = process.memoryUsage().heapUsed;
  for (let look = 0; look < LOOKS; look++) {
    work(part);
    const now = process.memoryUsage().heapUsed;
    grown += Math.max(0, now - before);
    before = now;
  }
  return grown;
}
