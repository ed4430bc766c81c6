import { deflateSync } from "node:zlib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { deadEntries, deadLinks } from "../../docs/site/links.js";

const page = (body: string) => `<!doctype html><html><body>${body}</body></html>`;

test("links to pages, to anchors, to files and to the outside are alive", () => {
  const site = new Map([
    [
      "index.html",
      page('<a href="a/b.html#x">b</a><img src="media/p.svg"><a href="https://example.org/">out</a>'),
    ],
    ["a/b.html", page('<h2 id="x">x</h2><a href="../index.html">up</a><a href="#x">here</a>')],
    ["media/p.svg", undefined],
  ]);
  assert.equal(deadLinks(site), []);
});

test("a link to a page or an anchor that is not there is dead, and so is one that leaves the site", () => {
  const site = new Map([
    ["index.html", page('<a href="gone.html">1</a><a href="a.html#gone">2</a><a href="#gone">3</a>')],
    ["a.html", page('<a href="/index.html">4</a><a href="https://[">5</a><img src="file:///x.png">')],
  ]);
  assert.equal(deadLinks(site), [
    "index.html: gone.html: gone.html does not exist",
    "index.html: a.html#gone: a.html has no such anchor",
    "index.html: #gone: index.html has no such anchor",
    "a.html: /index.html: leads out of the site",
    "a.html: https://[: is not an address",
    "a.html: file:///x.png: leads out of the site",
  ]);
});

test("what a script says of links is not a link", () => {
  assert.equal(
    deadLinks(new Map([["index.html", page("<script>x = '<a href=\"gone.html\">'</script>")]])),
    [],
  );
});

test("the entries of the search lead to pages", () => {
  const script = (rows: object) =>
    `window.searchData = "${deflateSync(JSON.stringify(rows)).toString("base64")}";`;
  const site = new Map([["a.html", page("")]]);
  assert.equal(deadEntries(site, script([{ url: "a.html" }, { url: "a.html#x" }])), []);
  assert.equal(deadEntries(site, script([{ url: "b.html" }])), ["b.html does not exist"]);
  assert.equal(deadEntries(site, script([])), ["there are no entries"]);
});

test.run();
