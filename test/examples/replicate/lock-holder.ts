import { lockReplication } from "../../../examples/replicate/lock.js";

/** Takes a lock, says so or why not, and keeps it until it is told to end. */
const [path] = process.argv.slice(2) as [string];
try {
  const lock = lockReplication(path);
  process.stdout.write("locked\n");
  process.stdin.once("data", () => {
    lock.close();
    process.stdout.write("closed\n");
    process.exit();
  });
} catch (error) {
  process.stdout.write(`${(error as Error).message}\n`);
}
