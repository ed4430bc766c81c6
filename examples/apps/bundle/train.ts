import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Has the program run once, with an IMAP server that has nothing, so that V8 can keep what it made of it. */
export async function train(program: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "iostx-train-"));
  const server = createServer((socket) => {
    socket.on("error", () => {}).setEncoding("latin1");
    socket.write("* OK [CAPABILITY IMAP4rev1] ready\r\n");
    socket.on("data", (line: string) => socket.write(`${line.split(" ", 1)[0]} OK done\r\n`));
  });
  try {
    await once(server.listen(0, "127.0.0.1"), "listening");
    const { port } = server.address() as AddressInfo;
    const trainee = fileURLToPath(new URL("trainee.js", import.meta.url));
    const words = [
      join(folder, "store.db"),
      `imap://nobody@127.0.0.1:${port}/`,
      "--insecure",
      "--state",
      folder,
    ];
    const child = spawn(process.execPath, [trainee, program, ...words], {
      env: { ...process.env, IOSTX_PASSWORD: "none" },
      stdio: "ignore",
      // Where it hangs, the program does without: the build is not to hang, too.
      ...{ timeout: 30_000, killSignal: "SIGKILL" },
    });
    await once(child, "exit");
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
}
