import { PR } from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { titleOf, titleOfPut } from "../../../examples/replicate/title.js";
import { ReadOnlyMessage } from "../../../examples/stores/core/properties.js";

const test = suite("replicate: titles of items");

/** 2001-01-02T10:20:30Z as a FILETIME. */
const RECEIVED = 126_228_780_300_000_000n;

const message = (mime: string) =>
  new ReadOnlyMessage([
    [PR.INTERNET_CONTENT, new Uint8Array(Buffer.from(mime))],
    [PR.MESSAGE_DELIVERY_TIME, RECEIVED],
  ]);

test("an item of the store is known by its subject, decoded and on one line, and its day", async () => {
  for (const [mime, title] of [
    ["From: a@b\r\nSubject: Hello\r\n\r\nSubject: no\r\n", '"Hello" of 2001-01-02'],
    ["SUBJECT:=?utf-8?q?K=C3=A4se?=\r\n =?utf-8?b?IHVuZCBCcm90?=\r\n\r\n", '"Käse und Brot" of 2001-01-02'],
    ["Subject: one\r\n\ttwo\u001b[31m\r\n\r\n", '"one two [31m" of 2001-01-02'],
    [`Subject: ${"x".repeat(100)}\n\n`, `"${"x".repeat(60)}…" of 2001-01-02`],
    ["From: a@b\r\n\r\nSubject: of the body\r\n", "one of 2001-01-02"],
    ["", "one of 2001-01-02"],
  ] as const)
    assert.is(await titleOf(message(mime)), title);
});

test("what cannot be read has no title", async () => {
  assert.is(await titleOf(null), undefined);
  const damaged = () => {
    throw new Error("block 17 is damaged");
  };
  assert.is(await titleOf(new ReadOnlyMessage([[PR.INTERNET_CONTENT, damaged]])), undefined);
});

test("an item of the server is known by its day and size", () => {
  assert.is(
    titleOfPut({ received: new Date("2001-01-02T10:20:30Z"), size: 12 }),
    "one of 2001-01-02 with 12 bytes",
  );
});

test("an item that came on no day there is has a title too", () => {
  assert.is(titleOfPut({ received: new Date(Number.NaN), size: 12 }), "one of no day with 12 bytes");
});

test.run();
