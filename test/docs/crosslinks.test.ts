import { test } from "uvu";
import * as assert from "uvu/assert";
import { crossLink } from "../../docs/site/crosslinks.js";

const names = new Map([
  ["UPMSG", "interfaces/UPMSG.html"],
  ["UPM_OK", "variables/UPM.html#ok"],
  ["idl/iostx.idl", "documents/idl.html"],
]);

const link = (html: string) => crossLink(html, "documents/page.html", names);

test("code that is a name becomes a link, seen from its page", () => {
  assert.is(link("<code>UPMSG</code>"), '<code><a href="../interfaces/UPMSG.html">UPMSG</a></code>');
  assert.is(link("<code>UPMSG[2]</code>"), '<code><a href="../interfaces/UPMSG.html">UPMSG[2]</a></code>');
  assert.is(link("<code>UPMSG x</code>"), "<code>UPMSG x</code>");
});

test("a constant is linked in text as well, another word is not", () => {
  assert.is(link("<p>sets UPM_OK</p>"), '<p>sets <a href="../variables/UPM.html#ok">UPM_OK</a></p>');
  assert.is(link("<p>the struct UPMSG, or X_Y</p>"), "<p>the struct UPMSG, or X_Y</p>");
});

test("a line of the IDL is linked", () => {
  assert.is(
    link("<li>idl/iostx.idl:12</li>"),
    '<li><a href="../documents/idl.html#L12">idl/iostx.idl:12</a></li>',
  );
  assert.is(link("<li>idl/other.idl:12</li>"), "<li>idl/other.idl:12</li>");
});

test("nothing is linked in links, headings, examples and scripts", () => {
  for (const html of [
    '<a href="x.html"><code>UPMSG</code> UPM_OK</a>',
    "<h2>UPM_OK</h2>",
    '<pre><code class="ts">UPM_OK</code></pre>',
    "<script>UPM_OK</script>",
    "<!-- UPM_OK -->",
  ])
    assert.is(link(html), html);
});

test("in the pages of the IDL names are marked, and linked", () => {
  const html = '<pre class="idl"><code class="idl"><var>UPMSG</var> <i>UPM_OK</i></code></pre>';
  assert.is(link(html), html.replace("UPMSG", '<a href="../interfaces/UPMSG.html">UPMSG</a>'));
});

test.run();
