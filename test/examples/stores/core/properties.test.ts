import {
  errorTag,
  findProperty,
  HR,
  HResultError,
  type IMAPIProp,
  type IStream,
  type MAPIERROR,
  type Out,
  PR,
  propertyError,
  type SPropValue,
} from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  type PropertySource,
  ReadOnlyFolder,
  ReadOnlyMessage,
  readAll,
} from "../../../../examples/stores/core/properties.js";

const test = suite("stores: property objects");

function message(...sources: [number, PropertySource][]): ReadOnlyMessage {
  return new ReadOnlyMessage(sources);
}

async function getProps(object: IMAPIProp, tags: readonly number[] | null) {
  const out: Out<readonly SPropValue[]> = { value: [] };
  const code = await object.GetProps(tags, 0, out);
  return { code, list: out.value };
}

async function openProperty(object: IMAPIProp, tag: number) {
  const out: Out<unknown> = { value: undefined };
  const code = await object.OpenProperty(tag, null, 0, 0, out);
  return { code, stream: out.value as IStream | undefined };
}

function explain(object: IMAPIProp, code: number): string | null {
  const out: Out<MAPIERROR | null> = { value: null };
  assert.is(object.GetLastError(code, 0, out), HR.S_OK);
  return out.value?.lpszError ?? null;
}

test("properties come in the order in which they were asked for, or all of them", async () => {
  const object = message([PR.SUBJECT_W, "Minutes"], [PR.READ, true], [PR.BODY_W, async () => "Hello"]);
  const asked = await getProps(object, [PR.BODY_W, PR.SUBJECT_W]);
  assert.is(asked.code, HR.S_OK);
  assert.equal(asked.list, [
    { ulPropTag: PR.BODY_W, Value: "Hello" },
    { ulPropTag: PR.SUBJECT_W, Value: "Minutes" },
  ]);
  assert.equal(
    (await getProps(object, null)).list.map(({ Value }) => Value),
    ["Minutes", true, "Hello"],
  );
  const tags: Out<readonly number[] | null> = { value: null };
  assert.is(object.GetPropList(0, tags), HR.S_OK);
  assert.equal(tags.value, [PR.SUBJECT_W, PR.READ, PR.BODY_W]);
});

test("a property that is missing comes as PT_ERROR, with a warning", async () => {
  const { code, list } = await getProps(message([PR.SUBJECT_W, ""]), [PR.SUBJECT_W, PR.BODY_W]);
  assert.is(code, HR.MAPI_W_ERRORS_RETURNED);
  assert.equal(list, [
    { ulPropTag: PR.SUBJECT_W, Value: "" },
    { ulPropTag: errorTag(PR.BODY_W), Value: HR.MAPI_E_NOT_FOUND },
  ]);
});

test("a value that is large is not handed out, but can be opened as a stream", async () => {
  for (const [size, handedOut] of [
    [32 * 1024, true],
    [32 * 1024 + 1, false],
  ] as const) {
    const bytes = Uint8Array.from({ length: size }, (_, index) => index % 253);
    const object = message([PR.INTERNET_CONTENT, bytes]);
    const { code, list } = await getProps(object, [PR.INTERNET_CONTENT]);
    assert.is(code, handedOut ? HR.S_OK : HR.MAPI_W_ERRORS_RETURNED, String(size));
    assert.equal(findProperty(list, PR.INTERNET_CONTENT), handedOut ? bytes : undefined);
    assert.is(propertyError(list, PR.INTERNET_CONTENT), handedOut ? undefined : HR.MAPI_E_NOT_ENOUGH_MEMORY);
    const { stream } = await openProperty(object, PR.INTERNET_CONTENT);
    assert.equal(await readAll(stream!), bytes);
  }
});

test("a string that is large is not handed out either", async () => {
  const { list } = await getProps(message([PR.BODY_W, "x".repeat(64 * 1024)]), [PR.BODY_W]);
  assert.is(propertyError(list, PR.BODY_W), HR.MAPI_E_NOT_ENOUGH_MEMORY);
});

test("what is no bytes cannot be opened as a stream, and what is not there not at all", async () => {
  const object = message([PR.SUBJECT_W, "Minutes"]);
  assert.is((await openProperty(object, PR.SUBJECT_W)).code, HR.MAPI_E_NO_SUPPORT);
  const missing = await openProperty(object, PR.INTERNET_CONTENT);
  assert.is(missing.code, HR.MAPI_E_NOT_FOUND);
  assert.is(missing.stream, undefined);
});

test("a value that costs something is made when it is asked for, and once", async () => {
  let made = 0;
  const make = async () => {
    made++;
    return new Uint8Array([made]);
  };
  const object = message([PR.INTERNET_CONTENT, make], [PR.SUBJECT_W, "Minutes"]);
  await getProps(object, [PR.SUBJECT_W]);
  assert.is(made, 0);
  await getProps(object, [PR.INTERNET_CONTENT]);
  const { stream } = await openProperty(object, PR.INTERNET_CONTENT);
  assert.equal(await readAll(stream!), new Uint8Array([1]));
  assert.is(made, 1);
});

test("a value that cannot be made fails alone, with the reason in GetLastError", async () => {
  const mistakes: [Error, number][] = [
    [new Error("block 17 is damaged"), HR.MAPI_E_CORRUPT_DATA],
    [new HResultError(HR.MAPI_E_NO_ACCESS, {}, "it is locked"), HR.MAPI_E_NO_ACCESS],
  ];
  for (const [mistake, code] of mistakes) {
    const object = message([PR.INTERNET_CONTENT, () => Promise.reject(mistake)], [PR.SUBJECT_W, "Minutes"]);
    const { list } = await getProps(object, [PR.INTERNET_CONTENT, PR.SUBJECT_W]);
    assert.is(propertyError(list, PR.INTERNET_CONTENT), code);
    assert.is(findProperty(list, PR.SUBJECT_W), "Minutes");
    assert.is(explain(object, code), mistake.message);
    assert.is(explain(object, HR.MAPI_E_BUSY), null);
    assert.is((await openProperty(object, PR.INTERNET_CONTENT)).code, code);
  }
  assert.is(message().GetLastError(HR.MAPI_E_BUSY, 1, { value: null }), HR.MAPI_E_UNKNOWN_FLAGS);
});

test("GetLastError knows a code that comes with a sign", async () => {
  const object = message([PR.INTERNET_CONTENT, () => Promise.reject(new Error("damaged"))]);
  const { code } = await openProperty(object, PR.INTERNET_CONTENT);
  assert.is(explain(object, code | 0), "damaged");
});

test("nothing can be changed", async () => {
  const problems: Out<null> = { value: null };
  for (const object of [message(), new ReadOnlyFolder([])]) {
    assert.is(object.SetProps([], problems), HR.MAPI_E_NO_ACCESS);
    assert.is(object.DeleteProps([], problems), HR.MAPI_E_NO_ACCESS);
    assert.is(object.SaveChanges(), HR.MAPI_E_NO_ACCESS);
  }
  assert.is(message().SetReadFlag(), HR.MAPI_E_NO_ACCESS);
  assert.is(new ReadOnlyFolder([]).CreateMessage(), HR.MAPI_E_NO_ACCESS);
});

test.run();
