import { lspCommand } from "../../../generator/commands/lsp.js";
import { nodeHost } from "../../../generator/node-host.js";

/** The process that the tests of the server speak with: `iostx lsp`, without what comes before it. */
process.exitCode = await lspCommand.run(
  [],
  {},
  {
    host: nodeHost,
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    color: false,
  },
);
