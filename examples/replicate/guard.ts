import type { Awaitable } from "iostx";
import type { Withheld } from "./summary.js";

export interface DeletionLimits {
  /** The share of a side's items that may be deleted without asking, from 0 to 1; a half unless given. */
  readonly share?: number;
  /** So many may always be deleted; 20 unless given. */
  readonly least?: number;
  /** Asks whether to go on all the same. Without it the answer is no. */
  readonly ask?: (question: Withheld) => Awaitable<boolean>;
}

/** Whether so many deletions may be made: most of a side is deleted by mistake more often than not. */
export async function mayDelete(question: Withheld, limits: DeletionLimits = {}): Promise<boolean> {
  const { share = 0.5, least = 20, ask = () => false } = limits;
  if (question.deletions <= Math.max(least, share * question.of)) return true;
  return await ask(question);
}
