import { existsSync } from "node:fs";
import { tmpdir } from "node:os";

/**
 * Where databases of tests are put. What is tested here is what a process has written when it ends, which does not
 * depend on whether it has come to a disk: so it may as well be in memory.
 */
export function fastFolder(): string {
  return existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
}
