import { cpSync, existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build } from "rolldown";
import { type Bench, failed, type Outcome, ok, type Part, skipped } from "./part.js";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  existsSync,
);

/** Scripts from files of the page's own server, and nothing else: no eval, no inline script, no style. */
const POLICY = "default-src 'none'; script-src 'self'";

const HTML =
  '<!doctype html><html lang="en"><title></title><script type="module" src="/page.js"></script></html>';

/** The smoke test in a page and in a worker, under a policy that allows no eval. */
export const browser: Part = {
  name: "browser",
  async run(bench) {
    if (CHROMIUM === undefined) return [skipped("Chromium", "it is not installed")];
    const files = new Map([["/", HTML], ...(await bundle(bench))]);
    const server = await serve(files);
    try {
      return await visit(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, CHROMIUM);
    } finally {
      server.close();
    }
  },
};

/** The scripts of the page and of the worker, with the packed SDK in them. */
async function bundle({ project }: Bench): Promise<(readonly [string, string])[]> {
  cpSync(fileURLToPath(new URL("smoke/", import.meta.url)), join(project, "smoke"), { recursive: true });
  return Promise.all(
    ["page", "worker"].map(async (name) => {
      const { output } = await build({
        input: join(project, "smoke", `${name}.js`),
        platform: "browser",
        output: { format: "esm", minify: true },
        write: false,
      });
      return [`/${name}.js`, output[0].code] as const;
    }),
  );
}

function serve(files: ReadonlyMap<string, string>): Promise<Server> {
  const server = createServer(({ url = "" }, response) => {
    const text = files.get(url);
    response.writeHead(text === undefined ? 404 : 200, {
      "Content-Security-Policy": POLICY,
      "Content-Type": url.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8",
    });
    response.end(text);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

/** What the page says at its end. */
interface Told {
  readonly inPage?: string;
  readonly inWorker?: string;
  readonly evaluates?: boolean;
}

async function visit(url: string, executablePath: string): Promise<Outcome[]> {
  const chrome = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await chrome.newPage();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    // The page tells it by itself: asking it again and again takes the eval that its policy refuses.
    const answer = page.waitForEvent("console", {
      predicate: (message) => message.type() === "info",
      timeout: 60_000,
    });
    const [told] = await Promise.all([
      answer.then((message) => JSON.parse(message.text()) as Told).catch((): Told => ({})),
      page.goto(url),
    ]);
    if (told.inPage === undefined) errors.push("no answer");
    const name = `Chromium ${chrome.version()}`;
    const judge = (what: string, text = errors.join("; ")) =>
      text.startsWith("every layer works") ? ok(`${name}, ${what}`, text) : failed(`${name}, ${what}`, text);
    const strict =
      told.evaluates === false
        ? ok(`${name}, policy`, "eval is refused")
        : failed(`${name}, policy`, told.evaluates === undefined ? "no answer" : "eval is allowed");
    return [judge("page", told.inPage), judge("worker", told.inWorker), strict];
  } finally {
    await chrome.close();
  }
}
