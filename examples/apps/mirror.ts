import { isAbsolute, relative } from "node:path";
import type { Failure, Summary } from "../replicate/summary.js";
import { type MirrorOptions, type MirrorResult, mirror } from "./mirror/mirror.js";
import { parseCommandLine, UsageError, usage } from "./mirror/options.js";
import { ProgressDisplay, plain } from "./mirror/progress.js";
import { reportJson, reportText } from "./mirror/report.js";

/** The exit codes; the help text explains them. */
const exitCodes = { done: 0, incomplete: 1, usage: 2, source: 3, target: 4, interrupted: 130 } as const;

async function main(words: readonly string[]): Promise<number> {
  const command = readCommandLine(words);
  if (typeof command === "number") return command;
  const stop = new AbortController();
  const display = new ProgressDisplay(process.stderr, command.json || command.quiet);
  const interrupt = () => {
    // A second Ctrl-C ends at once; whatever is half done then is finished by the next run.
    if (stop.signal.aborted) process.exit(exitCodes.interrupted);
    display.note("Stopping after this item; press Ctrl-C again to stop at once.");
    stop.abort();
  };
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", interrupt);
  // Of a watch each round is told when it ends, and none twice.
  let told: Summary | undefined;
  try {
    const result = await mirror({
      ...command,
      signal: stop.signal,
      onProgress: (progress) => display.show(progress),
      onRound: (summary) => {
        told = summary;
        display.end();
        const round = { dryRun: command.dryRun, summary, losses: [] };
        process.stdout.write(
          command.json ? reportJson(round, true) : reportText(round, near(command.target)),
        );
      },
      onFailure: noteFew((text) => display.note(text)),
    } satisfies MirrorOptions);
    display.end();
    if (result.problem === undefined && result.summary === told) return exitCodeOf(result);
    if (command.json) process.stdout.write(reportJson(result, command.watch));
    else if (result.problem !== undefined) process.stderr.write(`mirror: ${plain(result.problem.message)}\n`);
    else process.stdout.write(reportText(result, near(command.target)));
    return exitCodeOf(result);
  } finally {
    process.off("SIGINT", interrupt);
    process.off("SIGTERM", interrupt);
  }
}

/** How many items that were left out for the same reason are told of at once; the end tells how many they are. */
const NOTED = 3;

function noteFew(note: (text: string) => void): (failure: Failure) => void {
  const counts = new Map<string, number>();
  return ({ folder, title, reason }) => {
    const count = (counts.get(reason) ?? 0) + 1;
    counts.set(reason, count);
    if (count <= NOTED) note(`Left out, ${title === undefined ? "" : `${title} `}in ${folder}: ${reason}`);
  };
}

function readCommandLine(words: readonly string[]): ReturnType<typeof parseCommandLine> | number {
  try {
    const command = parseCommandLine(words);
    if (!command.help) return command;
    process.stdout.write(usage);
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const message = `${error.message}. See --help.`;
    if (words.includes("--json")) process.stdout.write(reportJson({ problem: { side: "usage", message } }));
    else process.stderr.write(`mirror: ${message}\n`);
    return exitCodes.usage;
  }
}

function exitCodeOf(result: MirrorResult): number {
  if (result.problem !== undefined) return exitCodes[result.problem.side];
  if (result.summary.aborted) return exitCodes.interrupted;
  if (result.summary.stoppedBy !== undefined) return exitCodes.target;
  const { failures, withheld } = result.summary;
  return failures.length + withheld.length > 0 ? exitCodes.incomplete : exitCodes.done;
}

/** A path as one would write it here. */
function near(path: string): string {
  if (/^imaps?:/i.test(path)) return path;
  const short = relative(process.cwd(), path);
  return short === "" || short.startsWith("..") || isAbsolute(short) ? path : short;
}

// Without waiting at the top: the program is bundled as CommonJS.
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
