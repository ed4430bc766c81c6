import { UPD, UPM } from "iostx";
import { expect, expectBytes, expectEqual } from "../../support/expect.js";
import { keyOfLtid, keyOfSkey } from "../../support/keys.js";
import { mime } from "../../support/samples.js";
import { DONE, FAILED } from "../answers.js";
import { group, type StoreRule } from "../definition.js";
import { destinations, readContent } from "../presented.js";
import type { StoreTrial } from "../trial.js";

const rule = group("moves up", "edit");

/** Items that people moved from one folder to another. */
export const moveRules: readonly StoreRule[] = [
  rule("a moved item arrives as UPM_MOV, from the folder where the server has it", "upmsg", async (t) => {
    const { from, to, key } = await oneMoved(t);
    let seen = 0;
    await t.upload(async (thing) => {
      if (thing.kind !== "item") return FAILED;
      seen++;
      const { ulFlags, feid, skeySrc, binChg, binPcl, pmsg } = thing.data;
      expectEqual([thing.folder, thing.key, ulFlags], [to, key, UPM.MOV], "folder, key and flags");
      expectEqual(keyOfLtid(feid.ltid), from, "UPMSG.feid, the folder that it came from");
      expect(keyOfSkey(skeySrc) !== "0".repeat(44), "UPMSG.skeySrc is empty");
      expect(binChg.length > 16 && binPcl.length > 17, "UPMSG.binChg or UPMSG.binPcl is empty");
      expectBytes(await readContent(pmsg), mime("one"), "the content");
      return FAILED;
    });
    expectEqual(seen, 1, "how often it was presented");
  }),
  rule("a moved item leaves as UPD_MOV, and its destination is in the chain", "updele", async (t) => {
    const { from, to, key } = await oneMoved(t);
    let seen = 0;
    await t.upload((thing) => {
      if (thing.kind !== "removal") return FAILED;
      seen++;
      const { ulFlags, skeyDst, binChg, binPcl, pupmov } = thing.data;
      expectEqual([thing.folder, thing.key, ulFlags], [from, key, UPD.MOV], "folder, key and flags");
      expect(pupmov !== null, "UPDELE.pupmov is null");
      expectEqual([keyOfLtid(pupmov.feid.ltid), pupmov.pszName], [to, "To"], "UPDELE.pupmov");
      expect(keyOfSkey(skeyDst) !== "0".repeat(44), "UPDELE.skeyDst is empty");
      expect(binChg.length > 16 && binPcl.length > 17, "UPDELE.binChg or UPDELE.binPcl is empty");
      return FAILED;
    });
    expectEqual(seen, 1, "how often it was presented");
  }),
  rule("UPTBL.pupmovHead names each destination once, and the chain ends", "upmov", async (t) => {
    const [from, a, b] = [await t.folder("From"), await t.folder("A"), await t.folder("B")];
    const keys: string[] = [];
    for (const name of ["one", "two", "three"]) keys.push(await t.item(from, name));
    await t.upload();
    await t.user.moveItem(keys[0]!, a);
    await t.user.moveItem(keys[1]!, b);
    await t.user.moveItem(keys[2]!, a);
    const { tables } = await t.upload(() => FAILED);
    const chains = tables.map(({ folder, data }) => [
      t.nameOf(folder),
      destinations(data)
        .map((key) => t.nameOf(key))
        .sort(),
    ]);
    expectEqual(
      chains.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
      [
        ["A", []],
        ["B", []],
        ["From", ["A", "B"]],
      ],
      "the destinations that each table names",
    );
  }),
  rule("a move that arrived is acknowledged, and its departure too", "upload-message-state", async (t) => {
    await oneMoved(t);
    await t.upload();
    await t.upload();
    expectEqual(await t.pending(), [], "what is pending");
  }),
  rule(
    "a move that the server did, told by its departure, needs no arrival",
    "upload-delete-status-state",
    async (t) => {
      await oneMoved(t);
      await t.upload((thing) => (thing.kind === "removal" ? DONE : FAILED));
      expectEqual(await t.pending(), [], "what is pending");
    },
  ),
  rule("an item that was moved and edited is presented with both", "upmsg", async (t) => {
    const { key } = await oneMoved(t);
    await t.user.updateItem(key, mime("one", "edited"));
    const { things } = await t.upload(async (thing) => {
      if (thing.kind === "item")
        expectBytes(await readContent(thing.data.pmsg), mime("one", "edited"), "the content");
      return FAILED;
    });
    const flags = things.filter(({ kind }) => kind === "item").map((thing) => thing.flags);
    expectEqual(flags, [UPM.MOV | UPM.MOD_PROPS], "UPMSG.ulFlags");
  }),
  rule("an item that was moved back is nothing to upload", "uptbl", async (t) => {
    const { from, key } = await oneMoved(t);
    await t.user.moveItem(key, from);
    expectEqual(await t.pending(), [], "what is pending");
  }),
  rule("a new item that was moved is new where it is", "upload-message-state", async (t) => {
    const [from, to] = [await t.folder("From"), await t.folder("To")];
    await t.upload();
    await t.user.moveItem(await t.item(from, "one"), to);
    expectEqual(await t.pending(), ["item one UPM_NEW"], "what is pending");
  }),
  rule(
    "an item that was moved and deleted is deleted where the server has it",
    "upload-delete-status-state",
    async (t) => {
      const { from, key } = await oneMoved(t);
      await t.user.deleteItem(key);
      const { things } = await t.upload();
      const seen = things.map((thing) => [
        thing.kind,
        thing.flags,
        thing.kind === "folder" ? "" : thing.folder,
      ]);
      expectEqual(seen, [["removal", 0, from]], "what is presented");
      expectEqual(await t.pending(), [], "what is pending afterwards");
    },
  ),
  rule(
    "an item that was moved out of a folder which was deleted then survives",
    "upload-message-state",
    async (t) => {
      const { from, to, key } = await oneMoved(t);
      await t.user.deleteFolder(from);
      await t.upload();
      await t.upload();
      const left = [...(await t.user.folders())].map(({ name }) => name);
      expectEqual(left, ["To"], "the folders that are left");
      expectEqual(
        [...(await t.user.items(to))].map((item) => item.key),
        [key],
        "the items in it",
      );
      expectEqual(await t.pending(), [], "what is pending");
    },
  ),
  rule(
    "an item that is moved while it is uploaded is moved by the next upload",
    "upload-message-state",
    async (t) => {
      const [from, to] = [await t.folder("From"), await t.folder("To")];
      const key = await t.item(from, "one");
      await t.upload(async (thing) => {
        if (thing.kind === "item") await t.user.moveItem(key, to);
        return DONE;
      });
      expectEqual(await t.pending(), ["item one UPM_MOV", "removal one UPD_MOV"], "what is pending");
    },
  ),
  rule(
    "an item that is moved on while its departure is uploaded is moved on by the next upload",
    "updele",
    async (t) => {
      const { to, key } = await oneMoved(t);
      const last = await t.folder("Last");
      let isMoved = false;
      await t.upload(async (thing) => {
        if (thing.kind !== "removal" || isMoved) return FAILED;
        isMoved = true;
        await t.user.moveItem(key, last);
        return DONE;
      });
      const { things } = await t.upload(() => FAILED);
      const departures = things
        .filter(({ kind }) => kind === "removal")
        .map((thing) => "folder" in thing && thing.folder);
      expectEqual(departures, [to], "the folder that it leaves next");
    },
  ),
];

async function oneMoved(t: StoreTrial) {
  const [from, to] = [await t.folder("From"), await t.folder("To")];
  const key = await t.item(from, "one");
  await t.upload();
  await t.user.moveItem(key, to);
  return { from, to, key };
}
