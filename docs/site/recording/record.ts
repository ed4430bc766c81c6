/**
 * Writes the picture of the README: records what `npm start` shows on a terminal, as an SVG that plays it.
 * It needs `script` of util-linux, which gives the program a terminal.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import xterm from "@xterm/headless";
import { drawRecording } from "./draw.js";
import { type Frame, frameOf, isSame } from "./frame.js";

const PICTURE = "docs/images/mirror.svg";
const COMMAND = "npm start";
const [COLUMNS, ROWS] = [80, 13];
/** How much slower than life it plays, and how long nothing may happen, in milliseconds: compiling takes its time. */
const [SLOWER, PAUSE] = [2.5, 1_200];

const terminal = new xterm.Terminal({ cols: COLUMNS, rows: ROWS, allowProposedApi: true, convertEol: true });
const write = (text: string) => new Promise<void>((resolve) => terminal.write(text, resolve));

rmSync("out", { recursive: true, force: true });
await write(`\u001b[1m$ ${COMMAND}\u001b[0m\n`);
const frames: Frame[] = [frameOf(terminal.buffer.active, ROWS, 0)];

const size = `stty cols ${COLUMNS} rows ${ROWS}`;
const child = spawn("script", ["-qfec", `${size}; ${COMMAND} --silent`, "/dev/null"], {
  stdio: ["ignore", "pipe", "inherit"],
});
let last = performance.now();
for await (const text of child.stdout.setEncoding("utf8")) {
  await write(text as string);
  const now = performance.now();
  const frame = frameOf(
    terminal.buffer.active,
    ROWS,
    frames.at(-1)!.at + Math.min((now - last) * SLOWER, PAUSE),
  );
  if (isSame(frame, frames.at(-1)!)) continue;
  frames.push(frame);
  last = now;
}
const [code] = child.exitCode === null ? await once(child, "exit") : [child.exitCode];
if (code !== 0) throw new Error(`${COMMAND} ended with ${code}`);
writeFileSync(PICTURE, drawRecording(frames, COLUMNS, ROWS, `${COMMAND}, recorded`));
console.log(`${PICTURE}: ${frames.length} frames, ${Math.round(frames.at(-1)!.at)} ms`);
