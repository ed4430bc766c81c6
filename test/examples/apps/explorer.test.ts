import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);
const builder = fileURLToPath(new URL("../../../examples/apps/explorer/build.js", import.meta.url));

const test = suite("apps: explorer");

let folder = "";
let browser: Browser;

/** A test in the browser; where there is none, skipped with the reason in its name. */
function check(name: string, work: () => Promise<void>): void {
  if (CHROMIUM === undefined) test.skip(`${name} (skipped: Debian's chromium is not installed)`, work);
  else test(name, work);
}

test.before(async () => {
  if (CHROMIUM === undefined) return;
  folder = mkdtempSync(join(tmpdir(), "iostx-explorer-"));
  execFileSync(process.execPath, [builder, join(folder, "explorer.html")]);
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
});

test.after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the page from its file; what it says on the console or throws fails the test. */
async function open(work: (page: Page) => Promise<void>, width = 1200): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const problems: string[] = [];
  page.on("console", (message) => problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith("file:")) problems.push(`the page asked for ${request.url()}`);
  });
  await page.goto(pathToFileURL(join(folder, "explorer.html")).href);
  await work(page);
  assert.equal(problems, []);
  await page.close();
}

async function press(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) await page.getByRole("button", { name, exact: true }).click();
}

const lastCall = async (page: Page) => (await page.locator("#log > div").allTextContents()).at(-1);
const here = (page: Page) => page.locator("#here").textContent();

check("states are begun, worked in and ended, and the other side gets what was acknowledged", async () => {
  await open(async (page) => {
    await press(page, "Begin LR_SYNC", "Begin LR_SYNC_UPLOAD_HIERARCHY", "Begin LR_SYNC_UPLOAD_FOLDER");
    assert.is(await here(page), "LR_SYNC_IDLE › LR_SYNC › LR_SYNC_UPLOAD_HIERARCHY › LR_SYNC_UPLOAD_FOLDER");
    assert.ok(await page.getByLabel("UPF_NEW").isChecked());
    assert.ok(await page.getByLabel("UPF_NEW").isDisabled(), "the store's flags are not the client's to set");
    assert.not.ok(await page.getByLabel("UPF_OK").isChecked());
    await press(page, "Do the work of this state");
    assert.ok(await page.getByLabel("UPF_OK").isChecked());
    await press(page, "End, acknowledged");
    assert.match((await lastCall(page))!, /SyncEnd\(\) → S_OK/);
    assert.ok(await page.getByRole("button", { name: "Add an item to Inbox, Server" }).isVisible());
  });
});

check("what may not be begun says why, in the words of the SDK", async () => {
  await open(async (page) => {
    await press(page, "Begin LR_SYNC");
    await page.getByText("Why not the others").click();
    const reasons = await page.locator("#reasons li").allTextContents();
    assert.ok(
      reasons.includes(
        "cannot begin LR_SYNC_UPLOAD_FOLDER in LR_SYNC: first begin LR_SYNC_UPLOAD_HIERARCHY, or set UPS_ONE_FOLDER",
      ),
    );
    await page.getByRole("checkbox", { name: "UPS_ONE_FOLDER" }).check();
    assert.ok(
      await page.getByRole("button", { name: "Begin LR_SYNC_UPLOAD_FOLDER", exact: true }).isVisible(),
    );
    // A state that is pressed in the diagram all the same is refused.
    await page.locator('g[data-state="LR_SYNC_UPLOAD_MESSAGE"]').click({ force: true });
    assert.match((await lastCall(page))!, /cannot begin LR_SYNC_UPLOAD_MESSAGE in LR_SYNC/);
    assert.is(await here(page), "LR_SYNC_IDLE › LR_SYNC");
  });
});

check("a failure that is injected is told, and the item stays pending", async () => {
  await open(async (page) => {
    await press(page, "Begin LR_SYNC", "Begin LR_SYNC_UPLOAD_HIERARCHY", "Begin LR_SYNC_UPLOAD_FOLDER");
    await page.getByLabel("The next call of the server fails").check();
    await press(page, "Do the work of this state");
    assert.match((await lastCall(page))!, /the server refused/);
    await press(page, "End as failed", "End, acknowledged", "End, acknowledged", "Begin LR_SYNC");
    await press(page, "Begin LR_SYNC_UPLOAD_HIERARCHY");
    assert.match((await page.locator("#struct").textContent())!, /cEntstore2/);
  });
});

check("after a kill the replication goes on where it was", async () => {
  await open(async (page) => {
    await press(page, "Begin LR_SYNC", "Begin LR_SYNC_UPLOAD_HIERARCHY", "Begin LR_SYNC_UPLOAD_FOLDER");
    await press(page, "Do the work of this state", "Kill and resume");
    assert.is(await here(page), "LR_SYNC_IDLE");
    await press(page, "Replicate everything");
    await page.getByText(/^Replicated\. up: 2 folders, 2 items/).waitFor();
    await press(page, "Replicate everything");
    await page.getByText(/^Replicated\. up: 0 folders, 0 items.*down: 0 folders, 0 items/).waitFor();
  });
});

check("changes on both sides meet, and a conflict keeps both versions", async () => {
  await open(async (page) => {
    await press(page, "Replicate everything");
    await page.getByRole("button", { name: "Change Welcome, Server" }).waitFor();
    await press(page, "Change Welcome, Store", "Change Welcome, Server", "Replicate everything");
    await page.getByText(/1 conflicts/).waitFor();
    for (const side of ["Store", "Server"])
      for (const subject of ["Welcome, here", "Welcome, there"])
        assert.ok(await page.getByRole("button", { name: `Change ${subject}, ${side}` }).isVisible());
  });
});

check("the keyboard is enough", async () => {
  await open(async (page) => {
    await page.locator('g[data-state="LR_SYNC"]').focus();
    await page.keyboard.press("Enter");
    assert.is(await here(page), "LR_SYNC_IDLE › LR_SYNC");
    await page.locator('g[data-state="LR_SYNC"]').focus();
    await page.keyboard.press("Space");
    assert.is(await here(page), "LR_SYNC_IDLE");
  });
});

check("a trace is replayed step by step, and a file that is none is refused", async () => {
  const trace = fileURLToPath(new URL("../../../../test/fixtures/trace/upload.jsonl", import.meta.url));
  const broken = join(folder, "broken.jsonl");
  writeFileSync(broken, "{}\nnot a trace\n");
  await open(async (page) => {
    await page.getByLabel("Trace file").setInputFiles(trace);
    await page.getByText(/^Event 0 of/).waitFor();
    await press(page, "Next", "Next", "Next");
    assert.match((await page.locator("#trace-status").textContent())!, /LR_SYNC_IDLE → LR_SYNC$/);
    assert.ok(await page.locator('g[data-state="LR_SYNC"].here').isVisible());
    await press(page, "To the end");
    assert.ok(await page.locator('g[data-state="LR_SYNC_UPLOAD_FOLDER"].visited').isVisible());
    await page.getByLabel("Trace file").setInputFiles(broken);
    await page.getByText("Line 1 of the file is not an event of a trace.").waitFor();
  });
});

check("the page fits a narrow screen, and a wide one", async () => {
  for (const width of [360, 768, 1600])
    await open(async (page) => {
      const wider = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      assert.ok(Number(wider) <= 0, `${width}: ${wider} pixels too wide`);
    }, width);
});

test.run();
