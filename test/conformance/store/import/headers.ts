import { HR, HResultError, UPM } from "iostx";
import { expect, expectBytes, expectCode, expectEqual } from "../../support/expect.js";
import { itemEntryId, type Key, newKey } from "../../support/keys.js";
import { headerOf, mime } from "../../support/samples.js";
import { DONE, FAILED } from "../answers.js";
import { group, type StoreRule } from "../definition.js";
import { readContent, readItem } from "../presented.js";
import type { StoreTrial } from "../trial.js";
import { FullItem } from "./full-item.js";
import { inbox, put } from "./support.js";

const rule = group("headers", "headers");
const HEADER = headerOf(mime("one"));

/** Items whose bodies stay on the server until somebody asks. */
export const headerRules: readonly StoreRule[] = [
  rule("a header is there, is one, and is not pending", "download-message-header-state", async (t) => {
    const { folder, key } = await header(t);
    expectEqual(
      [...(await t.user.items(folder))].map((item) => item.header),
      [true],
      "whether it is a header",
    );
    expectBytes(await t.user.content(key), HEADER, "the header");
    expectEqual(await t.pending(), [], "what is pending");
  }),
  rule(
    "a header is completed by the whole item, to the last byte, and is not pending",
    "hdrsync",
    async (t) => {
      const { folder, key, entryId } = await header(t);
      await t.complete(entryId, async (data) => {
        data.pmsgFull = new FullItem(mime("one", "the body"));
        return DONE;
      });
      expectBytes(await t.user.content(key), mime("one", "the body"), "the content");
      expectEqual(
        [...(await t.user.items(folder))].map((item) => item.header),
        [false],
        "whether it is a header",
      );
      expectEqual(await t.pending(), [], "what is pending");
    },
  ),
  rule("HDRSYNC shows the header and its folder", "hdrsync", async (t) => {
    const { folder, entryId } = await header(t);
    await t.complete(entryId, async ({ pupmsg, feidPar }) => {
      expect(pupmsg !== null && pupmsg.pmsg !== null, "HDRSYNC.pupmsg or its pmsg is null");
      expectEqual((pupmsg.ulFlags & UPM.HEADER) !== 0, true, "whether UPM_HEADER is set");
      expectEqual(feidPar.ltid, t.idOf(folder).ltid, "HDRSYNC.feidPar");
      return FAILED;
    });
  }),
  rule("a header stays one where the download of the body failed", "iostx-synchdrend", async (t) => {
    const { key, entryId } = await header(t);
    await t.complete(entryId, async (data) => {
      data.pmsgFull = new FullItem(mime("one", "half of the"));
      return FAILED;
    });
    expectBytes(await t.user.content(key), HEADER, "the content");
  }),
  rule("HSF_OK without the whole item is refused, and the header stays", "hdrsync", async (t) => {
    const { key, entryId } = await header(t);
    const failure = await t.complete(entryId, async () => DONE).catch((error: unknown) => error);
    expect(failure instanceof HResultError, "SyncHdrEnd with HSF_OK and no pmsgFull succeeds");
    expectBytes(await t.user.content(key), HEADER, "the content");
  }),
  rule(
    "SyncHdrBeg of what is no header, or not there, answers MAPI_E_NOT_FOUND",
    "iostx-synchdrbeg",
    async (t) => {
      const folder = await inbox(t);
      const whole = await put(t, folder, "whole");
      const ids = [
        itemEntryId(t.idOf(folder), whole),
        itemEntryId(t.idOf(folder), newKey()),
        new Uint8Array(70),
      ];
      for (const [index, id] of ids.entries()) {
        const code = await t.fixture.store.SyncHdrBeg(id, { value: undefined });
        expectCode(code, HR.MAPI_E_NOT_FOUND, `SyncHdrBeg of ${["a whole item", "no item", "no id"][index]}`);
      }
    },
  ),
  rule("flags of a header are uploaded without a body", "upmsg", async (t) => {
    const { key } = await header(t);
    await t.user.setFlags(key, { flagged: true });
    let seen = 0;
    await t.upload(async (thing) => {
      if (thing.kind !== "item") return DONE;
      seen++;
      expectEqual((thing.flags & UPM.HEADER) !== 0, true, "whether UPM_HEADER is set");
      expectEqual((await readItem(thing.data.pmsg)).flags.flagged, true, "whether it is flagged");
      const body = await readContent(thing.data.pmsg).catch(() => undefined);
      expectEqual(body, undefined, "the body of a header that is presented");
      return DONE;
    });
    expectEqual(seen, 1, "how often it was presented");
    expectEqual(await t.pending(), [], "what is pending afterwards");
  }),
  rule(
    "a header that meets a change here is refused with SYNC_E_CONFLICT, and the whole item is not",
    "dntbl",
    async (t) => {
      const folder = await inbox(t);
      const key = await put(t, folder, "one");
      await t.user.updateItem(key, mime("here"));
      await put(
        t,
        folder,
        "there",
        { key, isNew: false, header: headerOf(mime("there")) },
        HR.SYNC_E_CONFLICT,
      );
      expectBytes(await t.user.content(key), mime("here"), "the content");
    },
  ),
  rule("a header that people delete before its body came is deleted on the server", "updele", async (t) => {
    const { key } = await header(t);
    await t.user.deleteItem(key);
    expectEqual(await t.pending(), ["removal one 0"], "what is pending");
  }),
  rule("a header that people move is presented as one, without a body", "upmsg", async (t) => {
    const { folder, key } = await header(t);
    const to = await inbox(t, "To");
    await t.user.moveItem(key, to);
    const pending = await t.pending();
    expectEqual(
      pending,
      ["item one UPM_MOV|UPM_HEADER", "removal one UPD_MOV"],
      `what is pending of ${t.nameOf(folder)}`,
    );
  }),
];

async function header(t: StoreTrial): Promise<{ folder: Key; key: Key; entryId: Uint8Array }> {
  const folder = await inbox(t);
  const key = await put(t, folder, "one", { header: HEADER });
  return { folder, key, entryId: itemEntryId(t.idOf(folder), key) };
}
