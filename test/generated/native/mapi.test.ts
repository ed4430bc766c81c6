import { HR, HResultError, openSession, UPS } from "iostx";
import { exposedCount, NativeError } from "iostx/native";
import { type MapiOptions, NotOnWindowsError, openMapiStore } from "iostx/native-mapi";
import koffi from "koffi";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build, missing } from "./build.js";

const title = missing === undefined ? "" : ` (skipped: ${missing})`;
const test = suite(`native: a store that MAPI opens${title}`);

if (process.platform === "win32") {
  test("without a profile MAPI refuses, with a code", () => {
    assert.throws(
      () => openMapiStore({ koffi, profile: "nobody has a profile of this name" }),
      (error: unknown) => error instanceof HResultError || error instanceof NativeError,
    );
  });
} else {
  test("elsewhere than on Windows an error of that name says what to do", () => {
    assert.throws(
      () => openMapiStore({ koffi }),
      (error: unknown) =>
        error instanceof NotOnWindowsError &&
        error.name === "NotOnWindowsError" &&
        /expected Windows.*found .*\.(so|dylib): give openMapiStore a library/.test(error.message),
    );
  });
}

if (missing === undefined) {
  const library = build("mapi");
  const options: MapiOptions = { koffi, library };
  const left = (name: string) => library.func(name, "long", [])() as number;

  /** Looks whether anything is left of what was opened. */
  const isClean = () => {
    for (const name of ["objects_left", "blocks_left", "sessions_left", "started_left"])
      assert.is(left(name), 0, name);
    assert.is(exposedCount(koffi), 0);
  };

  test("the default store of the profile gives the object, and a session runs on it", async () => {
    const opened = openMapiStore({ ...options, profile: "Work" });
    const session = openSession(opened.object);
    await session.initSync(0);
    await session.within("LR_SYNC", (sync) => {
      assert.is(sync.data.pwzPath, "C:\\store.ost");
      sync.data.ulFlags = UPS.UPLOAD_ONLY;
    });
    assert.is(left("sessions_left"), 1);
    opened.close();
    opened.close();
    isClean();
  });

  test("the store is chosen by name, by entry id or as the default", () => {
    const seen: string[] = [];
    const choose: MapiOptions["choose"] = ({ name, isDefault, entryId }) => {
      seen.push(`${name} ${isDefault} ${entryId.join(".")}`);
      return name === "Work";
    };
    openMapiStore({ ...options, choose }).close();
    assert.equal(seen, ["Mail false 0.0.0.1", "Work true 0.0.0.2"]);
    isClean();
  });

  test("what MAPI refuses is an error with its code, and everything is given back", () => {
    const failsWith = (more: Partial<MapiOptions>, code: number, method: RegExp) => {
      assert.throws(
        () => openMapiStore({ ...options, ...more }),
        (error: unknown) =>
          error instanceof HResultError && error.code === code && method.test(error.message),
      );
      isClean();
    };
    failsWith({ profile: "Home" }, HR.MAPI_E_LOGON_FAILED, /MAPILogonEx/);
    failsWith({ choose: ({ name }) => name === "Mail" }, HR.MAPI_E_NO_ACCESS, /OpenMsgStore/);
  });

  test("where no store is chosen the error names those that there are", () => {
    assert.throws(
      () => openMapiStore({ ...options, choose: () => false }),
      (error: unknown) => error instanceof NativeError && /"Mail", "Work"/.test(error.message),
    );
    isClean();
  });
}

test.run();
