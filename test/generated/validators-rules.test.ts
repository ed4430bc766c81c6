import {
  DNH,
  DNT,
  HSF,
  type OpenState,
  stateValidators,
  UPC,
  UPD,
  UPF,
  UPH,
  UPM,
  UPR,
  UPS,
  UPT,
} from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { broken, changed, DIRECTIONS, filled, updele, upreade } from "./structs.js";
import { OPEN_STATES } from "./support.js";

const test = suite("validators: rules");

/** The flags that may be set: by the store (`out`), and when the struct comes back (`in`); with their place. */
const FLAGS: {
  readonly [State in OpenState]: { readonly at: string; readonly out: number; readonly in: number };
} = {
  LR_SYNC: { at: "/ulFlags", out: 0, in: UPS.UPLOAD_ONLY | UPS.ONE_FOLDER | UPS.THESE_FOLDERS | UPS.OK },
  LR_SYNC_UPLOAD_HIERARCHY: { at: "/ulFlags", out: 0, in: UPH.OK },
  LR_SYNC_UPLOAD_FOLDER: { at: "/ulFlags", out: 0xf, in: 0xf | UPF.OK },
  LR_SYNC_CONTENTS: { at: "/ulFlags", out: 0, in: UPC.OK },
  LR_SYNC_UPLOAD_TABLE: { at: "/ulFlags", out: UPT.PUBLIC, in: UPT.PUBLIC | UPT.OK },
  LR_SYNC_UPLOAD_MESSAGE: {
    at: "/ulFlags",
    out: 0x1f,
    in: 0x1f | UPM.OK | UPM.MOVED | UPM.COMMIT | UPM.DELETE | UPM.SAVE,
  },
  LR_SYNC_UPLOAD_MESSAGE_READ: { at: "/pupre/1/ulFlags", out: 0x3, in: 0x3 | UPR.OK | UPR.COMMIT },
  LR_SYNC_UPLOAD_MESSAGE_DEL: {
    at: "/pupde/1/ulFlags",
    out: 0x3,
    in: 0x3 | UPD.OK | UPD.MOVED | UPD.UPDATE | UPD.COMMIT,
  },
  LR_SYNC_DOWNLOAD_HIERARCHY: { at: "/ulFlags", out: 0, in: DNH.OK },
  LR_SYNC_DOWNLOAD_TABLE: { at: "/ulFlags", out: 0, in: DNT.OK },
  LR_SYNC_DOWNLOAD_HEADER: { at: "/ulFlags", out: 0, in: HSF.LOCAL | HSF.COPYDESTRUCTIVE | HSF.OK },
};

for (const state of OPEN_STATES) {
  for (const direction of DIRECTIONS) {
    const validator = stateValidators[state][direction];

    test(`${state} ${direction}: every flag that is known passes, and no other bit, not even the highest`, () => {
      const { at, [direction]: allowed } = FLAGS[state];
      assert.ok(validator(changed(state, at, allowed)), JSON.stringify(validator.errors));
      for (let bit = 0; bit < 32; bit++) {
        const flag = (1 << bit) >>> 0;
        if ((allowed & flag) !== 0 || flag === UPS.DNLOAD_ONLY) continue;
        const [first] = broken(state, direction, changed(state, at, flag));
        assert.is(first?.path, at, `0x${flag.toString(16)}`);
        assert.is(first?.rule, "flags", `0x${flag.toString(16)}`);
        assert.match(first?.message ?? "", allowed === 0 ? "must be 0" : "has flags other than ");
      }
    });
  }
}

test("a number of another type than number is wrong, and no validator throws for it", () => {
  for (const state of OPEN_STATES) {
    for (const direction of DIRECTIONS) {
      const data = changed(state, FLAGS[state].at, 1n);
      assert.equal(
        broken(state, direction, data).map(({ path }) => path),
        [FLAGS[state].at],
      );
    }
  }
});

test("only one direction may be chosen", () => {
  const both = changed("LR_SYNC", "/ulFlags", UPS.UPLOAD_ONLY | UPS.DNLOAD_ONLY | UPS.OK);
  const message = "may have only one of UPS_UPLOAD_ONLY, UPS_DNLOAD_ONLY";
  assert.equal(broken("LR_SYNC", "in", both), [{ path: "/ulFlags", rule: "exclusive", message }]);
  assert.equal(broken("LR_SYNC", "in", changed("LR_SYNC", "/ulFlags", UPS.DNLOAD_ONLY)), []);
});

test("a flag that needs a member is refused without it", () => {
  const data = { ...filled.LR_SYNC(), ulFlags: UPS.THESE_FOLDERS };
  const message = "must be given with UPS_THESE_FOLDERS";
  assert.equal(broken("LR_SYNC", "in", data), [{ path: "/pel", rule: "requires", message }]);
  assert.equal(broken("LR_SYNC", "in", { ...data, pel: [] }), []);
});

test("a flag that needs another is refused without it", () => {
  const state = "LR_SYNC_DOWNLOAD_HEADER";
  const message = "has HSF_COPYDESTRUCTIVE, which needs HSF_LOCAL";
  const alone = changed(state, "/ulFlags", HSF.COPYDESTRUCTIVE | HSF.OK);
  assert.equal(broken(state, "in", alone), [{ path: "/ulFlags", rule: "requires", message }]);
  assert.equal(broken(state, "in", changed(state, "/ulFlags", HSF.LOCAL | HSF.OK)), []);
});

test("lists that belong together have the same length", () => {
  const message = "must be null, or have one entry for each of pel";
  const wrong = [{ path: "/pulFolderOptions", rule: "count", message }];
  for (const options of [[], [1], [1, 2, 3]]) {
    assert.equal(broken("LR_SYNC", "in", changed("LR_SYNC", "/pulFolderOptions", options)), wrong);
  }
  assert.equal(broken("LR_SYNC", "in", { ...filled.LR_SYNC(), pulFolderOptions: [1] }), wrong);
  assert.equal(broken("LR_SYNC", "in", changed("LR_SYNC", "/pulFolderOptions", null)), []);
});

test("a count is the number of the entries", () => {
  const message = (list: string) => `must be the number of entries in ${list}`;
  for (const direction of DIRECTIONS) {
    const read = { pupre: [upreade()], cEnt: 2 };
    const del = { pupde: [updele()], cEnt: 0 };
    const wrong = { path: "/cEnt", rule: "count" };
    assert.equal(broken("LR_SYNC_UPLOAD_MESSAGE_READ", direction, read), [
      { ...wrong, message: message("pupre") },
    ]);
    assert.equal(broken("LR_SYNC_UPLOAD_MESSAGE_DEL", direction, del), [
      { ...wrong, message: message("pupde") },
    ]);
    assert.equal(broken("LR_SYNC_UPLOAD_MESSAGE_READ", direction, { pupre: [], cEnt: 0 }), []);
  }
});

test.run();
