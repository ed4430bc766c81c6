import { HR, type InspectEvent, OstxClient, openSession, TransitionError, UPS, ValidationError } from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { filled } from "./structs.js";
import { recorded, rejection, ScriptedStore } from "./support.js";

const test = suite("inspector");

/** An event in a line. */
function written(event: InspectEvent): string {
  switch (event.type) {
    case "call":
      return `call ${event.method} in ${event.state} -> 0x${event.hresult.toString(16)}`;
    case "transition":
      return `${event.from} > ${event.to}`;
    case "struct":
      return `struct ${event.phase} ${event.state}`;
    case "refused":
      return `refused ${event.method}: ${event.error.name}`;
  }
}

test("it sees every call, transition and struct, in order", async () => {
  const events: InspectEvent[] = [];
  const session = openSession(new ScriptedStore({ folders: 1 }), { inspect: (event) => events.push(event) });
  await session.initSync(3);
  await session.within("LR_SYNC", (sync) =>
    sync.within("LR_SYNC_UPLOAD_HIERARCHY", (hierarchy) =>
      hierarchy.forEach("LR_SYNC_UPLOAD_FOLDER", () => {}),
    ),
  );
  const left = (state: string, parent: string) => [
    `call SetSyncResult in ${state} -> 0x0`,
    `struct end ${state}`,
    `call SyncEnd in ${state} -> 0x0`,
    `${state} > ${parent}`,
  ];
  const entered = (state: string, parent: string) => [
    `call SyncBeg in ${parent} -> 0x0`,
    `${parent} > ${state}`,
    `struct begin ${state}`,
  ];
  assert.equal(events.map(written), [
    "call InitSync in LR_SYNC_IDLE -> 0x0",
    ...entered("LR_SYNC", "LR_SYNC_IDLE"),
    ...entered("LR_SYNC_UPLOAD_HIERARCHY", "LR_SYNC"),
    ...entered("LR_SYNC_UPLOAD_FOLDER", "LR_SYNC_UPLOAD_HIERARCHY"),
    ...left("LR_SYNC_UPLOAD_FOLDER", "LR_SYNC_UPLOAD_HIERARCHY"),
    ...left("LR_SYNC_UPLOAD_HIERARCHY", "LR_SYNC"),
    ...left("LR_SYNC", "LR_SYNC_IDLE"),
  ]);
  const first = events[0] as InspectEvent & { type: "call" };
  assert.equal(first.arguments, [3]);
});

test("it sees the struct as the store filled it, and as it goes back", async () => {
  const flags: number[] = [];
  const inspect = (event: InspectEvent) => {
    if (event.type === "struct") flags.push((event.data as { ulFlags: number }).ulFlags);
  };
  const session = openSession(new ScriptedStore(), { inspect });
  await session.initSync(0);
  await session.within("LR_SYNC", ({ data }) => {
    data.ulFlags = UPS.UPLOAD_ONLY;
  });
  assert.equal(flags, [0, UPS.UPLOAD_ONLY | UPS.OK]);
});

test("it sees what is refused, and failures with their codes", async () => {
  const events: string[] = [];
  const client = new OstxClient(new ScriptedStore(), { inspect: (event) => events.push(written(event)) });
  await rejection(client.SyncBeg("LR_SYNC"), TransitionError);
  await client.InitSync(0);
  const data = await client.SyncBeg("LR_SYNC");
  await client.SyncBeg("LR_SYNC_CONTENTS");
  await client.SyncBeg("LR_SYNC_UPLOAD_TABLE").catch(() => {});
  await client.SetSyncResult(HR.S_OK);
  await client.SyncEnd();
  await client.SetSyncResult(HR.S_OK);
  data.ulFlags = 8;
  await rejection(client.SyncEnd(), ValidationError);
  assert.equal(
    events.filter((line) => /refused|-> 0x[^0]/.test(line)),
    [
      "refused SyncBeg: TransitionError",
      "call SyncBeg in LR_SYNC_CONTENTS -> 0x8004010f",
      "refused SyncEnd: ValidationError",
    ],
  );
});

test("it sees all calls that the store gets, also those with which the client leaves a broken struct", async () => {
  const seen: string[] = [];
  const { store, calls } = recorded(new ScriptedStore());
  const broken = { ...filled.LR_SYNC(), ulFlags: UPS.OK };
  const target: typeof store = {
    ...store,
    SyncBeg: async (state, out) => {
      const code = await store.SyncBeg(state, out);
      Object.assign(out.value as object, broken);
      return code;
    },
  };
  const inspect = (event: InspectEvent) => {
    if (event.type === "call") seen.push(event.method);
  };
  const client = new OstxClient(target, { inspect });
  await client.InitSync(0);
  await rejection(client.SyncBeg("LR_SYNC"), ValidationError);
  assert.equal(
    seen,
    calls.map((call) => call.split(" ")[0]),
  );
});

test.run();
