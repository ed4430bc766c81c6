import { type FEID, HR, type OstxClient, UPD, UPR, type UPTBL } from "iostx";
import { expect } from "../support/expect.js";
import { type Key, keyOfLtid, keyOfSkey } from "../support/keys.js";
import type { Answer } from "./answers.js";
import type { Presented, PresentedTable } from "./presented.js";
import { inside } from "./walk.js";

/** Goes through the upload states as a client does, and checks on the way that the store counts. */
export class Uploader {
  readonly #client: OstxClient;
  readonly #see: (thing: Presented) => Promise<Answer>;
  readonly #remember: (id: FEID) => Key;
  readonly #tables: PresentedTable[];
  /** How the states are left that hold others. */
  readonly #outer: Answer;

  constructor(
    client: OstxClient,
    see: (thing: Presented) => Promise<Answer>,
    remember: (id: FEID) => Key,
    tables: PresentedTable[],
    outer: Answer,
  ) {
    this.#client = client;
    this.#see = see;
    this.#remember = remember;
    this.#tables = tables;
    this.#outer = outer;
  }

  /** Goes through LR_SYNC_UPLOAD_HIERARCHY. */
  async folders(): Promise<void> {
    await inside(this.#client, "LR_SYNC_UPLOAD_HIERARCHY", async (hierarchy) => {
      while (hierarchy.iEnt < hierarchy.cEnt) {
        const before = hierarchy.iEnt;
        await inside(this.#client, "LR_SYNC_UPLOAD_FOLDER", async (data) =>
          this.#see({ kind: "folder", key: this.#remember(data.feid), flags: data.ulFlags, data }),
        );
        expect(hierarchy.iEnt === before + 1, "LR_SYNC_UPLOAD_FOLDER did not advance UPHIER.iEnt by 1");
      }
      return this.#outer;
    });
  }

  /** Goes through LR_SYNC_CONTENTS. */
  async contents(): Promise<void> {
    await inside(this.#client, "LR_SYNC_CONTENTS", async (contents) => {
      while (contents.iEnt < contents.cEnt) {
        const before = contents.iEnt;
        await inside(this.#client, "LR_SYNC_UPLOAD_TABLE", async (table) => {
          const folder = this.#remember(table.feid);
          this.#tables.push({
            folder,
            data: { ...table, rgte: [{ ...table.rgte[0] }, { ...table.rgte[1] }] },
          });
          await this.#items(table, folder);
          await this.#reads(table, folder);
          await this.#removals(table, folder);
          return this.#outer;
        });
        expect(contents.iEnt === before + 1, "LR_SYNC_UPLOAD_TABLE did not advance SYNCCONT.iEnt by 1");
      }
      return this.#outer;
    });
  }

  async #items(table: UPTBL, folder: Key): Promise<void> {
    await this.#loop(table, "Mod", () =>
      inside(this.#client, "LR_SYNC_UPLOAD_MESSAGE", async (data) =>
        this.#see({ kind: "item", key: keyOfLtid(data.meid.ltidMsg), flags: data.ulFlags, folder, data }),
      ),
    );
  }

  async #reads(table: UPTBL, folder: Key): Promise<void> {
    await this.#loop(table, "Read", () =>
      inside(this.#client, "LR_SYNC_UPLOAD_MESSAGE_READ", async ({ pupre }) =>
        settle(pupre, UPR.OK, ({ skey, ulFlags: flags }) =>
          this.#see({ kind: "read", key: keyOfSkey(skey), flags, folder }),
        ),
      ),
    );
  }

  async #removals(table: UPTBL, folder: Key): Promise<void> {
    await this.#loop(table, "Del", () =>
      inside(this.#client, "LR_SYNC_UPLOAD_MESSAGE_DEL", async ({ pupde }) =>
        settle(pupde, UPD.OK, (data) =>
          this.#see({ kind: "removal", key: keyOfSkey(data.skey), flags: data.ulFlags, folder, data }),
        ),
      ),
    );
  }

  /** Goes on while the table counts something of a kind that is not done. */
  async #loop(table: UPTBL, kind: "Mod" | "Read" | "Del", step: () => Promise<void>): Promise<void> {
    const sum = (what: "iEnt" | "cEnt") => table.rgte[0][`${what}${kind}`] + table.rgte[1][`${what}${kind}`];
    while (sum("iEnt") < sum("cEnt")) {
      const [before, all] = [sum("iEnt"), table.iEnt];
      await step();
      const by = sum("iEnt") - before;
      expect(by > 0, `UPTBL.rgte[].iEnt${kind} did not advance`);
      expect(table.iEnt - all === by, `UPTBL.iEnt did not advance with rgte[].iEnt${kind}`);
    }
  }
}

/** Settles the entries of a list one by one. The list fails where one of its entries has a failure for its result. */
async function settle<Entry extends { ulFlags: number }>(
  entries: readonly Entry[],
  bit: number,
  see: (entry: Entry) => Promise<Answer>,
): Promise<Answer> {
  let result: number = HR.S_OK;
  for (const entry of entries) {
    const answer = await see({ ...entry });
    if (answer.flag) entry.ulFlags |= bit;
    if (answer.result !== HR.S_OK) result = answer.result;
  }
  return { flag: true, result };
}
