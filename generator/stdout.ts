import { writeSync } from "node:fs";

/** Node's own stream, once it is needed. */
let stream: NodeJS.WriteStream | undefined;

/** Writes to stdout. Node's stream takes longer to open than many a command to run, so most do without. */
export function writeStdout(text: string): void {
  // A console of Windows wants more than bytes.
  if (process.platform === "win32") stream ??= openStream();
  let rest = Buffer.from(text);
  try {
    while (stream === undefined && rest.length > 0) rest = rest.subarray(writeSync(1, rest));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EPIPE") process.exit();
    if (code !== "EAGAIN") throw error;
    // Whoever reads lets us wait, which only a stream can.
    stream = openStream();
  }
  stream?.write(rest);
}

/** Whoever reads our output may stop when it has seen enough. */
function openStream(): NodeJS.WriteStream {
  return process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}
