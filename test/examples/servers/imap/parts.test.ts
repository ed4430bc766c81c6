import { test } from "uvu";
import * as assert from "uvu/assert";
import { identityOf, parseImapUrl } from "../../../../examples/servers/imap/account.js";
import {
  flagsOf,
  imapFlags,
  imapKeywords,
  KEYWORDS,
  keywordsAfter,
  markedWith,
  marksOf,
  named,
} from "../../../../examples/servers/imap/flags.js";
import { formatToken, parseToken } from "../../../../examples/servers/imap/items/token.js";
import {
  contentHash,
  derivedKey,
  headerId,
  headerOf,
  wholeSeconds,
} from "../../../../examples/servers/imap/messages.js";
import { safeName } from "../../../../examples/servers/imap/names.js";
import { rangeOf, uidsIn } from "../../../../examples/servers/imap/session.js";
import { ServerError } from "../../../../examples/servers/server.js";

test("URLs", () => {
  const read = (url: string) => {
    const { host, port, user, implicitTls } = parseImapUrl(url);
    return `${user} at ${host} ${port}${implicitTls ? " TLS" : ""}`;
  };
  assert.is(read("imap://kay@example.org"), "kay at example.org 143");
  assert.is(read("imaps://kay@example.org/"), "kay at example.org 993 TLS");
  assert.is(read("IMAPS://kay%40home@Example.org:1993/"), "kay@home at Example.org 1993 TLS");
  assert.is(read("imap://kay@home@example.org:1143"), "kay@home at example.org 1143");
  assert.is(read("imap://kay@[::1]:143/"), "kay at ::1 143");
  assert.is(identityOf(parseImapUrl("imaps://a%2Fb@EXAMPLE.org/")), "imap:a%2Fb@example.org:993");
  for (const wrong of [
    ...[
      "imap://example.org",
      "imap://@example.org",
      "imap://kay@",
      "imap://kay@host:0",
      "imap://kay@host:99999",
    ],
    ...[
      "http://kay@host",
      "imap://kay@host/INBOX",
      "imap://kay:secret@host/",
      "imap://%zz@host",
      "imap://a%0Ab@host",
    ],
  ])
    try {
      parseImapUrl(wrong);
      assert.unreachable(wrong);
    } catch (error) {
      assert.instance(error, ServerError, wrong);
      assert.not.match((error as ServerError).message, /secret/);
    }
});

test("flags", () => {
  const bitsOf = (...names: readonly string[]) => marksOf(names).flags;
  const marks = marksOf(["\\seen", "$FORWARDED", "\\Flagged", "Theirs", "\\Deleted", "$MDNSent", "ours"]);
  const set = { read: true, answered: false, forwarded: true, flagged: true, draft: false };
  assert.equal(flagsOf(marks), { ...set, keywords: "ours theirs" });
  assert.equal(flagsOf(marks, bitsOf("\\Seen", "\\Draft")), { read: true, draft: false });
  assert.equal(flagsOf(marks, KEYWORDS), { keywords: "ours theirs" });
  assert.is(named({ read: true, draft: false, keywords: "ours" }, true), bitsOf("\\Seen"));
  assert.is(named({ read: true, draft: false }, false), bitsOf("\\Draft"));
  assert.is(marksOf(["\\Seen"]), marksOf(["\\seen", "$Junk", "\\Recent"]));
  const bits = marks.flags;
  assert.equal(imapFlags(bits, undefined), ["\\Seen", "$Forwarded", "\\Flagged"]);
  assert.equal(imapFlags(bits, new Set(["\\Seen", "\\*"])), ["\\Seen", "$Forwarded"]);
  assert.equal(imapFlags(bits, new Set(["\\Seen"])), ["\\Seen"]);
});

test("keywords", () => {
  const marks = marksOf(["\\Seen", "Blue", "work"]);
  assert.equal(markedWith(marks, ["green", "\\Draft", "$Forwarded"], ["BLUE", "\\Seen"]), {
    ...marksOf(["$Forwarded", "\\Draft"]),
    keywords: "green work",
  });
  assert.equal(imapKeywords(["blue", "green"], undefined), ["blue", "green"]);
  assert.equal(imapKeywords(["blue", "green"], new Set(["Blue", "\\*"])), ["blue", "green"]);
  assert.equal(imapKeywords(["blue", "green"], new Set(["Blue", "\\Seen"])), ["Blue"]);
  assert.equal(keywordsAfter(["$Junk", "Blue"], {}), ["$Junk", "Blue"]);
  assert.equal(keywordsAfter(["$Junk", "Blue"], { keywords: "work green" }), ["$Junk", "green", "work"]);
});

test("what identifies a message", () => {
  const header = (text: string) => headerId(Buffer.from(text));
  const one = header("From: a\r\nMessage-ID:\r\n <1@x>\r\nSubject: s\r\n\r\n");
  assert.is(one, header("message-id: <1@x>\r\n\r\n"));
  assert.is.not(one, header("Message-ID: <2@x>\r\n\r\n"));
  assert.is.not(header("Subject: a\r\n\r\n"), header("Subject: b\r\n\r\n"));
  assert.is.not(header("Subject: a\r\n\r\n"), header("X-Subject: a\r\n\r\n"));
  const text = (mime: string) => Buffer.from(headerOf(Buffer.from(mime))).toString();
  assert.is(text("A: b\r\n\r\nbody\r\n\r\n"), "A: b\r\n\r\n");
  assert.is(text("A: b\n\nbody"), "A: b\n\n");
  assert.is(text("no end"), "no end");
  assert.is(contentHash(Buffer.from("a\nb\r\nc\0")), contentHash(Buffer.from("a\r\nb\r\nc\x80", "latin1")));
  assert.is.not(contentHash(Buffer.from("a\r")), contentHash(Buffer.from("a\r\n")));
  assert.is(wholeSeconds(new Date(1999)), 1000);
  assert.is(wholeSeconds(new Date("1601-01-01")), 0);
  assert.match(derivedKey(["item", 1], 0), /^[0-9a-f]{44}$/);
  assert.is.not(derivedKey(["item", 1], 0), derivedKey(["item", 1], 1));
});

test("names", () => {
  assert.is(safeName("a/b.c", "/"), "a\u2215b.c");
  assert.is(safeName("a/b.c", "."), "a/b\u2024c");
  assert.is(safeName("  ", "/"), "(no name)");
  assert.is(safeName("~x*%]", "/"), "\u223Cx\u2217\uFF05\uFF3D");
  assert.is(safeName('"a".b', "/", 100), "\uFF02a\uFF02\u2024b");
  assert.ok(Buffer.byteLength(safeName("\u65E5".repeat(500), "/", 100)) <= 100);
});

test("sets of UIDs, and tokens", () => {
  assert.is(rangeOf([1, 2, 3, 5, 8, 9]), "1:3,5,8:9");
  assert.is(rangeOf([7]), "7");
  assert.equal(uidsIn("8:9,5,3:1,2,8"), [1, 2, 3, 5, 8, 9]);
  assert.equal([uidsIn(undefined), uidsIn("*"), uidsIn("0,x,1:y")], [[], [], []]);
  assert.is(parseToken(formatToken("abc", 12), "abc"), 12);
  for (const wrong of [undefined, "", "abc", "abc.", "abc.x", "xyz.12", "abc.1e3"])
    assert.is(parseToken(wrong, "abc"), undefined);
});

test.run();
