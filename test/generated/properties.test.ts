import {
  errorTag,
  findProperty,
  HR,
  PR,
  type PropertyTypes,
  PT,
  property,
  propertyError,
  propertyType,
  type SPropValue,
} from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check } from "./compiler.js";

const test = suite("properties");

test("every tag has an id of its own and a type that is known", () => {
  const types: readonly number[] = Object.values(PT);
  const ids = Object.entries(PR).map(([name, tag]) => {
    assert.ok(types.includes(propertyType(tag)), name);
    return tag >>> 16;
  });
  assert.is(new Set(ids).size, ids.length);
  assert.is(PR.SUBJECT_W, 0x0037001f);
  assert.is(PR.INTERNET_CONTENT, 0x66590102);
});

test("the type is the low word of a tag, the error tag the same id with PT_ERROR", () => {
  assert.is(propertyType(PR.SUBJECT_W), PT.UNICODE);
  assert.is(propertyType(0xffff0102), PT.BINARY);
  assert.is(errorTag(PR.SUBJECT_W), 0x0037000a);
  assert.is(errorTag(0x80010003), 0x8001000a, "without a sign");
  assert.is(errorTag(errorTag(PR.SUBJECT_W)), errorTag(PR.SUBJECT_W));
});

test("a property that was set is found", () => {
  const list: SPropValue[] = [
    property(PR.SUBJECT_W, "Minutes"),
    property(PR.READ, false),
    property(PR.MESSAGE_SIZE, 0),
    property(PR.CLIENT_SUBMIT_TIME, 0n),
    property(0x80010003, 5),
  ];
  assert.equal(list[0], { ulPropTag: PR.SUBJECT_W, Value: "Minutes" });
  const subject: string | undefined = findProperty(list, PR.SUBJECT_W);
  assert.is(subject, "Minutes");
  assert.is(findProperty(list, PR.READ), false);
  assert.is(findProperty(list, PR.MESSAGE_SIZE), 0);
  assert.is(findProperty(list, PR.CLIENT_SUBMIT_TIME), 0n);
  assert.is(findProperty(list, 0x80010003 as keyof PropertyTypes), 5);
});

test("a property that is missing, or could not be had, is not found; the error tells why", () => {
  const list: SPropValue[] = [
    { ulPropTag: errorTag(PR.BODY_W), Value: HR.MAPI_E_NOT_ENOUGH_MEMORY },
    property(PR.SUBJECT_W, "Minutes"),
  ];
  assert.is(findProperty(list, PR.BODY_W), undefined);
  assert.is(propertyError(list, PR.BODY_W), HR.MAPI_E_NOT_ENOUGH_MEMORY);
  assert.is(findProperty(list, PR.DISPLAY_NAME_W), undefined);
  assert.is(propertyError(list, PR.DISPLAY_NAME_W), undefined);
  assert.is(propertyError(list, PR.SUBJECT_W), undefined);
  assert.is(findProperty([], PR.SUBJECT_W), undefined);
});

test("a property of the same id and another type is another property", () => {
  const list = [property(0x0037001e, "8-bit")];
  assert.is(findProperty(list, PR.SUBJECT_W), undefined);
});

/** What the compiler has to say of a program. */
function complaints(program: string): string[] {
  const names = "PR, property, type PropertyTypes, type PropertyValue";
  return check(`import { ${names} } from "iostx";\n${program}`).map(({ message }) => message);
}

test("a value may be of any type that a property has, a FILETIME and a list among them", () => {
  const program = `
    export const values: PropertyValue[] = [1, true, 0n, "", new Uint8Array(), null, [1], [""], [new Uint8Array()]];
    export const named: PropertyValue = null! as PropertyTypes[keyof PropertyTypes];
    property(0x80010040, 0n);
  `;
  assert.equal(complaints(program), []);
});

test("a property that has a name takes only values of its type", () => {
  assert.equal(complaints('property(PR.READ, true); property(PR.SUBJECT_W, "Minutes");'), []);
  assert.is(complaints('property(PR.READ, "yes");').length, 1);
});

test.run();
