import type { WriteStream } from "node:tty";
import { stripVTControlCharacters } from "node:util";
import type { Progress } from "../../replicate/summary.js";
import { formatBytes } from "./report.js";

const BAR = 24;

/** Shows how far a run has come: a bar on a terminal, a line for each folder elsewhere. */
export class ProgressDisplay {
  readonly #stream: WriteStream;
  readonly #quiet: boolean;
  #folder: string | undefined;
  #drawn = 0;
  #last: Progress | undefined;

  constructor(stream: WriteStream, quiet: boolean) {
    this.#stream = stream;
    this.#quiet = quiet;
  }

  show(progress: Progress): void {
    if (this.#quiet) return;
    this.#last = progress;
    const finished = progress.done === progress.total;
    if (this.#stream.isTTY) {
      // Ten pictures a second are as many as one can see.
      if (!finished && performance.now() - this.#drawn < 100) return;
      this.#draw(progress);
    } else if (finished && progress.folder !== this.#folder) {
      this.#folder = progress.folder;
      this.#stream.write(`${plain(progress.folder)}: ${progress.done} of ${progress.total}\n`);
    }
  }

  /** Says something on a line of its own. */
  note(text: string): void {
    if (this.#quiet) return;
    this.#clear();
    this.#stream.write(`${plain(text)}\n`);
    if (this.#stream.isTTY && this.#last !== undefined) this.#draw(this.#last);
  }

  end(): void {
    this.#clear();
  }

  #draw({ folder, done, total, fraction, bytes }: Progress): void {
    this.#drawn = performance.now();
    const full = Math.round(fraction * BAR);
    const bar = "█".repeat(full) + "░".repeat(BAR - full);
    const percent = `${Math.floor(fraction * 100)}%`.padStart(4);
    const text = `${bar} ${percent}  ${plain(folder)} ${done}/${total}  ${formatBytes(bytes)}`;
    this.#stream.write(`\r\u001b[K${text.slice(0, Math.max(20, (this.#stream.columns || 80) - 1))}`);
  }

  #clear(): void {
    if (!this.#quiet && this.#stream.isTTY) this.#stream.write("\r\u001b[K");
  }
}

/** Text from data, without what would move a terminal's cursor. */
export function plain(text: string): string {
  return stripVTControlCharacters(text).replace(/\p{Cc}/gu, " ");
}
