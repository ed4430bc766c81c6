import { readAsset } from "../assets.js";
import { type Command, exitCodes, isMissingModule, UsageError } from "./command.js";

export const lspCommand: Command = {
  name: "lsp",
  summary: "serve editors: the Language Server Protocol over stdin and stdout",
  help: `Usage: iostx lsp [--stdio]

Serves an editor over stdin and stdout: documentation of what is under the pointer, mistakes as you type, definitions,
references, completion, renaming, formatting and the outline of IDL files. Editors start it; it ends when they say so.
It needs the package vscode-languageserver.

Options:
  --stdio     for editors that insist on saying it; there is no other way
  -h, --help  show this help

Exit codes: 0 ended as the protocol wants it, 1 ended without, 2 wrong usage

Examples:
  iostx lsp
  vim.lsp.start({ name = "iostx", cmd = { "npx", "iostx", "lsp" } })`,
  options: {
    stdio: { type: "boolean" },
    // Editors add it, so that a server notices when they are gone.
    clientProcessId: { type: "string" },
  },

  async run(positionals, _options, { host, stderr }) {
    if (positionals.length > 0) throw new UsageError("lsp takes no files: the editor names them");
    const server = await import("../lsp/server.js").catch((error: NodeJS.ErrnoException) => {
      if (isMissingModule(error) && error.message.includes("vscode-languageserver")) return undefined;
      throw error;
    });
    if (server === undefined) {
      stderr(
        "iostx lsp: vscode-languageserver is not installed. Run: npm install --save-dev vscode-languageserver\n",
      );
      return exitCodes.usage;
    }
    const { version } = JSON.parse(readAsset("package.json")) as { version: string };
    server.startServer(process.stdin, process.stdout, host, version);
    // The server ends the process itself.
    return new Promise<number>(() => {});
  },
};
