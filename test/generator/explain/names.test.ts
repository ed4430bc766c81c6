import { test } from "uvu";
import * as assert from "uvu/assert";
import { explain } from "../../../generator/explain/lookup.js";
import { fact, model, names, only } from "./support.js";

const PAGES = "https://learn.microsoft.com/office/client-developer/outlook/mapi/";

test("a member: type, direction, place in memory, states and page", () => {
  const found = only("UPMSG.feid");
  assert.is(found.kind, "member");
  assert.is(found.text, "With UPM_MOV: entry identifier of the folder that the item came from.");
  assert.equal(fact(found, "type"), ["FEID"]);
  assert.equal(fact(found, "direction"), ["[out] the store fills it for the client"]);
  assert.equal(fact(found, "offset"), ["96 bytes on x86, 120 on x64"]);
  assert.equal(fact(found, "states"), ["LR_SYNC_UPLOAD_MESSAGE"]);
  assert.equal(found.pages, [`${PAGES}upmsg`]);
  assert.is(found.origin?.file, "idl/iostx.idl");
});

test("a member with flags, with a count, and of a loop", () => {
  assert.match(fact(only("UPMSG.ulFlags"), "flags")[0]!, /^UPM: UPM_ASSOC, UPM_NEW/);
  assert.equal(fact(only("UPREAD.pupre"), "elements"), ["as many as cEnt says"]);
  assert.equal(fact(only("UPREAD.cEnt"), "counts"), ["the elements of pupre"]);
  assert.equal(fact(only("UPHIER.iEnt"), "loops"), [
    "LR_SYNC_UPLOAD_HIERARCHY begins LR_SYNC_UPLOAD_FOLDER while iEnt < cEnt",
  ]);
  assert.is(fact(only("UPTBL.rgte"), "loops").length, 3);
});

test("a member without its struct: all that have the name", () => {
  assert.equal(names("feid"), ["UPFLD.feid", "UPMOV.feid", "UPTBL.feid", "UPMSG.feid", "DNTBL.feid"]);
});

test("a struct: states, size, members and who uses it", () => {
  const found = only("UPMSG");
  assert.is(found.summary, "struct of 9 members");
  assert.equal(fact(found, "states"), ["LR_SYNC_UPLOAD_MESSAGE"]);
  assert.equal(fact(found, "size"), ["184 bytes on x86, 224 on x64"]);
  assert.equal(fact(found, "used by"), ["HDRSYNC.pupmsg"]);
  assert.is(
    fact(found, "members")[5],
    "feid [out] FEID: With UPM_MOV: entry identifier of the folder that the item came from.",
  );
});

test("a packed struct, and one that the SDK shows as one value", () => {
  assert.equal(fact(only("FEID"), "size"), ["46 bytes, packed to 1"]);
  assert.is(only("FEID").contradictions[0]!.decision, "Packed to one byte.");
  assert.match(fact(only("FILETIME"), "in the SDK")[0]!, /^a 64-bit number of 100-nanosecond steps/);
});

test("another name for a type leads to the type", () => {
  const found = only("LPMESSAGE");
  assert.is(found.summary, "pointer to IMessage");
  assert.equal(fact(found, "see"), ["IMessage"]);
});

test("an interface: slots, heirs and who hands it out", () => {
  const found = only("IMAPIProp");
  assert.equal(fact(found, "extends"), ["IUnknown"]);
  assert.equal(fact(found, "extended by"), ["IMAPIContainer", "IMessage"]);
  assert.match(
    fact(found, "slots")[0]!,
    /^3 GetLastError\(HRESULT hResult, ULONG ulFlags, LPMAPIERROR \*lppMAPIError\): /,
  );
  assert.ok(fact(only("IMessage"), "used by").includes("UPMSG.pmsg"));
  assert.is(fact(only("IOSTX"), "states").length, 12);
});

test("a method: slot, parameters, its part, contradictions and who mentions it", () => {
  const found = only("IOSTX.SyncBeg");
  assert.is(found.summary, "method in slot 5");
  assert.equal(fact(found, "parameters"), ["uiSync [in] UINT (uint32)", "ppv [out] LPVOID * (void **)"]);
  assert.equal(fact(found, "its part"), ["begins a state"]);
  assert.is(found.contradictions.length, 1);
  assert.ok(fact(found, "mentioned by").includes("IOSTX.SyncEnd"));
  assert.equal(only("IOSTX::SyncBeg"), found);
  assert.equal(only("SyncBeg"), found);
});

test("a method of a state of its own, a placeholder and a parameter", () => {
  assert.equal(fact(only("SyncHdrBeg"), "its part"), ["begins LR_SYNC_DOWNLOAD_HEADER"]);
  assert.is(only("IOSTX.Placeholder10").summary, "placeholder in slot 10");
  const found = only("IOSTX.SyncHdrBeg.lpeid");
  assert.equal(fact(found, "elements"), ["as many as cbeid says"]);
  assert.match(fact(only("IOSTX.InitSync.ulFlags"), "flags").join(), /SYNC_UPLOAD_HIERARCHY/);
});

test("a state: struct, ways in and out, methods and loops", () => {
  const found = only("LR_SYNC_UPLOAD_FOLDER");
  assert.is(found.summary, "state 3 of IOSTX, with UPFLD");
  assert.equal(fact(found, "entered from"), ["LR_SYNC_UPLOAD_HIERARCHY", "LR_SYNC with UPS_ONE_FOLDER"]);
  assert.equal(fact(found, "way there"), [
    "LR_SYNC_IDLE, LR_SYNC, LR_SYNC_UPLOAD_HIERARCHY, LR_SYNC_UPLOAD_FOLDER",
  ]);
  assert.equal(fact(found, "ended by"), ["SetSyncResult, then SyncEnd"]);
  assert.ok(fact(only("LR_SYNC"), "leads to").includes("LR_SYNC_UPLOAD_FOLDER with UPS_ONE_FOLDER"));
  assert.equal(fact(only("LR_SYNC_DOWNLOAD_HEADER"), "begun by"), ["SyncHdrBeg"]);
  assert.equal(fact(only("LR_SYNC_UPLOAD_HIERARCHY"), "loops"), ["LR_SYNC_UPLOAD_FOLDER while iEnt < cEnt"]);
  assert.equal(fact(only("LR_SYNC_IDLE"), "struct"), []);
});

test("a flag: value, who sets it, what holds it, rules, and the way that it opens", () => {
  const found = only("UPS_ONE_FOLDER");
  assert.is(found.summary, "0x4, flag of UPS");
  assert.equal(fact(found, "set by"), ["the client, for the store [in]"]);
  assert.equal(fact(found, "held by"), ["SYNC.ulFlags"]);
  assert.equal(fact(found, "opens"), ["LR_SYNC_UPLOAD_FOLDER from LR_SYNC"]);
  assert.equal(fact(found, "in the SDK"), ["UPS.ONE_FOLDER"]);
  assert.equal(fact(only("UPS_UPLOAD_ONLY"), "rules"), [
    "only one of UPS_UPLOAD_ONLY, UPS_DNLOAD_ONLY may be set",
  ]);
  assert.equal(fact(only("UPS_THESE_FOLDERS"), "rules"), ["UPS_THESE_FOLDERS needs the member pel"]);
  assert.equal(only("UPS.ONE_FOLDER"), found);
});

test("a set: what holds it, its members and rules", () => {
  const found = only("HSF");
  assert.equal(fact(found, "held by"), ["HDRSYNC.ulFlags"]);
  assert.equal(fact(found, "members")[2], "0x10000 HSF_OK [success]: The full item was fetched.");
  assert.equal(fact(found, "rules"), ["HSF_COPYDESTRUCTIVE needs HSF_LOCAL"]);
});

test("a property tag, a property type and an identifier", () => {
  const tag = only("PR_SUBJECT_W");
  assert.equal(fact(tag, "id"), ["0x0037"]);
  assert.equal(fact(tag, "type"), ["PT_UNICODE: A UTF-16 string."]);
  assert.ok(fact(only("PT_UNICODE"), "used by").includes("PR_SUBJECT_W"));
  assert.match(fact(only("muidProvPrvNST"), "bytes")[0]!, /^e9 2f eb 75/);
});

test("the enum of the states names its machine", () => {
  const found = only("SYNCSTATE");
  assert.equal(fact(found, "machine"), ["of IOSTX"]);
  assert.is(fact(found, "values")[1], "1 LR_SYNC: A replication in one direction is under way.");
});

test("case does not matter where the name is not known otherwise", () => {
  assert.is(only("upmsg.FEID").name, "UPMSG.feid");
});

test("an unknown name is answered with the one that was meant, of whatever kind", () => {
  const suggestion = (question: string) => explain(question, model).suggestion;
  assert.is(suggestion("UPMGS.feid"), "UPMSG.feid");
  assert.is(suggestion("UPMSG.ulFlags UPM_NWE|UPM_OK"), "UPMSG.ulFlags UPM_NEW|UPM_OK");
  assert.is(suggestion("UPMSG.ulFlags UPM_NWE|SOMETHING"), undefined);
  assert.is(suggestion("IOSTX.SyncBegin"), "IOSTX.SyncBeg");
  assert.is(suggestion("MAPI_E_NOT_FUOND"), "MAPI_E_NOT_FOUND");
  assert.is(suggestion("unknwonType"), "unknownType");
  assert.is(suggestion("missing-szie"), "missing-size");
  assert.is(suggestion("UPLOAD_TABLE"), "LR_SYNC_UPLOAD_TABLE");
  assert.is(suggestion("nothing_like_it_anywhere"), undefined);
});

test("everything in the model has an explanation", () => {
  const all = [
    ...model.constants,
    ...model.sets,
    ...model.identifiers,
    ...model.enums,
    ...model.structs,
    ...model.aliases,
    ...model.interfaces,
    ...model.machine!.list,
    ...model.structs.flatMap(({ name, members }) =>
      members.map((member) => ({ name: `${name}.${member.name}` })),
    ),
    ...model.interfaces.flatMap(({ name, methods }) =>
      methods.map((method) => ({ name: `${name}.${method.name}` })),
    ),
  ];
  for (const { name } of all) assert.ok(names(name).includes(name), name);
});

test.run();
