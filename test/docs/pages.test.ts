import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { root } from "./blocks.js";

/** Tests of the pages that `npm run docs` has built, in a browser; with IOSTX_PAGES=1 only, as they may be old. */
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);
const isWanted = process.env.IOSTX_PAGES === "1" && CHROMIUM !== undefined;
const site = pathToFileURL(`${root}docs/api/`).href;

let browser: Browser;
test.before(async () => {
  if (isWanted) browser = await chromium.launch({ executablePath: CHROMIUM!, args: ["--no-sandbox"] });
});
test.after(() => browser?.close());

function pageTest(name: string, work: (page: Page) => Promise<void>): void {
  if (!isWanted) test.skip(`${name} (skipped: IOSTX_PAGES is not set, or chromium is not installed)`);
  else
    test(name, async () => {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      await work(page);
      await page.close();
      assert.equal(errors, []);
    });
}

for (const [words, wanted] of [
  ["openSession", "functions/openSession.html"],
  ["UPMSG", "interfaces/UPMSG.html"],
  ["conflicts", "documents/Replication.html"],
] as const) {
  pageTest(`the search for ${words} finds ${wanted}`, async (page) => {
    await page.goto(`${site}index.html`);
    await page.locator("#tsd-search-trigger").click();
    await page.locator("#tsd-search-input").fill(words);
    await page.locator(`#tsd-search-results a[href$="${wanted}"]`).waitFor({ timeout: 10_000 });
  });
}

pageTest("a box of the drawing leads to what is said of its state", async (page) => {
  await page.goto(`${site}index.html`);
  await page.locator(".diagram a", { hasText: "LR_SYNC_UPLOAD_TABLE" }).click();
  assert.is(page.url(), `${site}documents/The_states.html#lr_sync_upload_table`);
});

for (const width of [400, 900, 1400]) {
  pageTest(`no page is wider than a window of ${width} pixels`, async (page) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [
      "index",
      "documents/The_states",
      "documents/idl_iostx.idl",
      "variables/HR",
      "classes/OstxStore",
    ]) {
      await page.goto(`${site}${path}.html`);
      const wider = await page.evaluate<number>(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth",
      );
      assert.is(wider, 0, path);
    }
  });
}

test.run();
