import { HR, InitSyncFlags, UPS } from "iostx";
import type { RuleDefinition } from "../../rule.js";
import { expect, expectCode } from "../../support/expect.js";
import { page } from "../../support/model.js";
import type { StoreCapability } from "../fixture.js";
import type { MachineTrial } from "./machine.js";
import { machine } from "./raw.js";

const AT_SYNC = { path: ["LR_SYNC"], flags: [] };

/** Rules of the calls that every store answers alike, whatever is in it. */
export const callRules: readonly RuleDefinition<MachineTrial, StoreCapability>[] = [
  {
    name: "machine: LR_SYNC before InitSync is refused with MAPI_E_NOT_INITIALIZED",
    reference: page("iostx-initsync"),
    needs: [],
    async check({ raw }) {
      expectCode(
        await raw.begin("LR_SYNC"),
        machine.failure("uninitialized"),
        "begin LR_SYNC before InitSync",
      );
      await raw.goTo(AT_SYNC);
      await raw.leave(["LR_SYNC"], "after InitSync");
    },
  },
  {
    name: "machine: InitSync takes every flag that is known and refuses the others",
    reference: page("iostx-initsync"),
    needs: [],
    async check({ raw }) {
      const known = Object.values(InitSyncFlags).reduce((all, flag) => (all | flag) >>> 0, 0);
      for (let bit = 0; bit < 32; bit++) {
        const flag = (1 << bit) >>> 0;
        const expected = (known & flag) === 0 ? machine.failure("flags") : HR.S_OK;
        expectCode(await raw.init(flag), expected, `InitSync(0x${flag.toString(16)})`);
      }
      expectCode(await raw.init(known), HR.S_OK, "InitSync with all flags");
    },
  },
  {
    name: "machine: InitSync that is refused does not initialize",
    reference: page("iostx-initsync"),
    needs: [],
    async check({ raw }) {
      expectCode(await raw.init(0x8000_0000), machine.failure("flags"), "InitSync(0x80000000)");
      expectCode(await raw.begin("LR_SYNC"), machine.failure("uninitialized"), "begin LR_SYNC after it");
    },
  },
  {
    name: "machine: SetSyncResult, SyncEnd and SyncHdrEnd without an open state are refused",
    reference: page("iostx-syncend"),
    needs: [],
    async check({ raw }) {
      for (const when of ["before InitSync", "after InitSync"]) {
        expectCode(await raw.result(), machine.failure("sequence"), `SetSyncResult ${when}`);
        expectCode(await raw.end(), machine.failure("sequence"), `SyncEnd ${when}`);
        expectCode(
          await raw.end("LR_SYNC_DOWNLOAD_HEADER"),
          machine.failure("sequence"),
          `SyncHdrEnd ${when}`,
        );
        expectCode(await raw.init(), HR.S_OK, "InitSync");
      }
      await raw.goTo(AT_SYNC);
      await raw.leave(["LR_SYNC"], "after the refusals");
    },
  },
  {
    name: "machine: a second SyncEnd is refused and changes nothing",
    reference: page("iostx-syncend"),
    needs: [],
    async check({ raw }) {
      const path = ["LR_SYNC", "LR_SYNC_UPLOAD_HIERARCHY"];
      await raw.goTo({ path, flags: [] });
      expectCode(await raw.result(), HR.S_OK, "SetSyncResult");
      expectCode(await raw.end(), HR.S_OK, "SyncEnd");
      expectCode(await raw.end(), machine.failure("sequence"), "a second SyncEnd");
      await raw.expectAt(AT_SYNC, "after a second SyncEnd");
      await raw.leave(["LR_SYNC"], "after a second SyncEnd");
    },
  },
  {
    name: "machine: a result does not count for the state around the one that it was set in",
    reference: page("iostx-setsyncresult"),
    needs: [],
    async check({ raw }) {
      await raw.goTo(AT_SYNC);
      expectCode(await raw.result(), HR.S_OK, "SetSyncResult in LR_SYNC");
      expectCode(await raw.begin("LR_SYNC_CONTENTS"), HR.S_OK, "begin LR_SYNC_CONTENTS");
      expectCode(
        await raw.end(),
        machine.failure("sequence"),
        "SyncEnd of LR_SYNC_CONTENTS without a result",
      );
      await raw.leave(["LR_SYNC", "LR_SYNC_CONTENTS"], "after the refusal");
    },
  },
  {
    name: "machine: GetLastError refuses flags",
    reference: page("iostx-getlasterror"),
    needs: [],
    async check({ raw }) {
      const { code } = await raw.lastError(HR.E_UNEXPECTED, 1);
      expectCode(code, HR.MAPI_E_UNKNOWN_FLAGS, "GetLastError with ulFlags = 1");
    },
  },
  {
    name: "machine: GetLastError explains the failure of the last call and no other one",
    reference: page("iostx-getlasterror"),
    needs: [],
    async check({ raw }) {
      const failure = await raw.end();
      const known = await raw.lastError(failure);
      expectCode(known.code, HR.S_OK, "GetLastError");
      expect(
        (known.error?.lpszError ?? "") !== "",
        "GetLastError has no text for a SyncEnd that was refused",
      );
      const other = await raw.lastError(HR.MAPI_E_TIMEOUT);
      expectCode(other.code, HR.S_OK, "GetLastError of a failure that did not happen");
      expect(other.error === null, "GetLastError explains a failure that did not happen");
    },
  },
  {
    name: "machine: a struct with unknown flags is refused, and can be mended",
    reference: page("sync"),
    needs: [],
    async check({ raw }) {
      await raw.goTo(AT_SYNC);
      const refused = [HR.MAPI_E_UNKNOWN_FLAGS, HR.MAPI_E_INVALID_PARAMETER];
      for (const flags of [0x4000_0000, UPS.UPLOAD_ONLY | UPS.DNLOAD_ONLY]) {
        raw.data.ulFlags = flags;
        const subject = `in LR_SYNC with ulFlags = 0x${flags.toString(16)}`;
        expectCode(await raw.begin("LR_SYNC_CONTENTS"), refused, `begin LR_SYNC_CONTENTS ${subject}`);
        expectCode(await raw.result(), HR.S_OK, "SetSyncResult");
        expectCode(await raw.end(), refused, `SyncEnd ${subject}`);
      }
      raw.data.ulFlags = UPS.UPLOAD_ONLY | UPS.OK;
      await raw.expectAt(AT_SYNC, "after the struct was mended");
      await raw.leave(["LR_SYNC"], "after the struct was mended");
    },
  },
  {
    name: "machine: a call that comes while another is under way answers MAPI_E_BUSY",
    reference: page("iostxiunknown"),
    needs: [],
    async check({ raw }) {
      expectCode(await raw.init(), HR.S_OK, "InitSync");
      const first = raw.store.SyncBeg(machine.valueOf("LR_SYNC"), { value: undefined });
      // A store that answers at once is never under way.
      const isLater = typeof first !== "number";
      const second = isLater ? (await raw.store.InitSync(0)) >>> 0 : machine.failure("busy");
      expectCode(await first, HR.S_OK, "begin LR_SYNC");
      expectCode(second, machine.failure("busy"), "InitSync during begin LR_SYNC");
      await raw.leave(["LR_SYNC"], "after MAPI_E_BUSY");
    },
  },
  {
    name: "machine: sessions follow one another without end",
    reference: page("about-the-replication-state-machine"),
    needs: [],
    async check({ raw }) {
      for (let round = 1; round <= 5; round++) {
        await raw.goTo({ path: ["LR_SYNC", "LR_SYNC_CONTENTS"], flags: [] });
        await raw.leave(["LR_SYNC", "LR_SYNC_CONTENTS"], `in session ${round}`);
      }
    },
  },
];
