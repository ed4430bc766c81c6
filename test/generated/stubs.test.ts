import {
  checkCall,
  explainFailure,
  HR,
  HResultError,
  IMAPIPropClient,
  IStreamClient,
  type MAPIERROR,
  type Out,
  PR,
  property,
  type SPropValue,
} from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ByteStream, ReadOnlyMessage } from "../../examples/stores/core/properties.js";
import { rejection } from "./support.js";

const test = suite("stubs");

test("what a method delivers is its value", async () => {
  const message = new IMAPIPropClient(new ReadOnlyMessage([[PR.SUBJECT_W, "Minutes"]]));
  assert.equal(await message.GetPropList(0), [PR.SUBJECT_W]);
  assert.equal(await message.GetProps(null, 0), [property(PR.SUBJECT_W, "Minutes")]);
});

test("a failure is thrown with the method's name, a warning is not", async () => {
  const message = new IMAPIPropClient(new ReadOnlyMessage([]));
  const error = await rejection(message.SaveChanges(0), HResultError);
  assert.is(error.message, "SaveChanges: MAPI_E_NO_ACCESS: The user may not do this.");
  assert.is(error.method, "SaveChanges");
  const missing: readonly SPropValue[] = await message.GetProps([PR.SUBJECT_W], 0);
  assert.is(missing[0]?.Value, HR.MAPI_E_NOT_FOUND, "MAPI_W_ERRORS_RETURNED is a success");
  assert.is(await checkCall({}, "GetProps", HR.MAPI_W_ERRORS_RETURNED), HR.MAPI_W_ERRORS_RETURNED);
});

test("the object's own words are in the error, where it has any", async () => {
  const target = {
    GetLastError: async (code: number, _flags: number, out: Out<MAPIERROR | null>) => {
      const lpszError = `code ${code}`;
      out.value = { ulVersion: 0, lpszError, lpszComponent: null, ulLowLevelError: 0, ulContext: 0 };
      return HR.S_OK;
    },
  };
  assert.is(await explainFailure(target, 5), "code 5");
  const error = await rejection(checkCall(target, "Do", Promise.resolve(HR.MAPI_E_BUSY)), HResultError);
  assert.is(error.detail, `code ${HR.MAPI_E_BUSY}`);
  assert.is(await explainFailure({}, 5), undefined);
});

test("a method of the base interface can be called on what extends it", async () => {
  const stream = new IStreamClient(new ByteStream(new Uint8Array([1, 2, 3])));
  assert.is(await stream.Seek(1n, 0), 1n);
  const buffer = new Uint8Array(5);
  assert.is(await stream.Read(buffer), 2);
  assert.equal([...buffer], [2, 3, 0, 0, 0]);
});

test.run();
