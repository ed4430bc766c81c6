import type { Import } from "../../peers.js";
import { same } from "../by-hand.js";
import { message, messageBytes } from "../message.js";
import type { Contestants } from "../others.js";

/** A struct that is being described: each method adds a member and gives back the description. */
type Description = Readonly<
  Record<"UInt8" | "UInt16LE" | "UInt32LE" | "BigUInt64LE", (name: string) => Description>
> & {
  Buffer(name: string, length: number): Description;
  Struct(name: string, type: StructClass): Description;
  compile(): StructClass;
};

type StructClass = (new (bytes?: Buffer) => Members) & { raw(struct: Members): Buffer };

/** The members of all structs: this is no place to tell them apart. */
interface Members {
  ulFlags: number;
  pmsg: bigint;
  meid: Members;
  feid: Members;
  abFlags: Uint8Array;
  muid: Uint8Array;
  placeholder: number;
  ltid: Members;
  ltidFld: Members;
  ltidMsg: Members;
  guid: Uint8Array;
  globcnt: Uint8Array;
  wLevel: number;
  binChg: Members;
  binPcl: Members;
  cb: number;
  lpb: bigint;
  skeySrc: Members;
}

interface TypedStruct {
  readonly Struct: (new (name: string) => Description) & { raw(struct: Members): Buffer };
}

export async function enterTypedStruct(load: Import): Promise<Contestants> {
  const loaded: { readonly default: TypedStruct } & TypedStruct = await load("typed-struct");
  const { Struct } = loaded.default ?? loaded;
  const LTID = new Struct("LTID").Buffer("guid", 16).Buffer("globcnt", 6).UInt16LE("wLevel").compile();
  const start = (name: string) =>
    new Struct(name).Buffer("abFlags", 4).Buffer("muid", 16).UInt16LE("placeholder");
  const FEID = start("FEID").Struct("ltid", LTID).compile();
  const MEID = start("MEID").Struct("ltidFld", LTID).Struct("ltidMsg", LTID).compile();
  const SKEY = new Struct("SKEY").Buffer("guid", 16).Buffer("globcnt", 6).compile();
  const SBinary = new Struct("SBinary").UInt32LE("cb").UInt32LE("gap").BigUInt64LE("lpb").compile();
  const UPMSG = new Struct("UPMSG")
    .UInt32LE("ulFlags")
    .UInt32LE("gap1")
    .BigUInt64LE("pmsg")
    .Struct("meid", MEID)
    .UInt16LE("gap2")
    .Struct("binReserved1", SBinary)
    .Struct("binReserved2", SBinary)
    .Struct("feid", FEID)
    .UInt16LE("gap3")
    .Struct("binChg", SBinary)
    .Struct("binPcl", SBinary)
    .Struct("skeySrc", SKEY)
    .UInt16LE("gap4")
    .compile();
  const bytes = Buffer.from(messageBytes);
  const decode = () => {
    const { ulFlags, pmsg, meid, feid, binChg, binPcl, skeySrc } = new UPMSG(bytes);
    const ltid = ({ guid, globcnt, wLevel }: Members) => ({ guid, globcnt, wLevel });
    return {
      ulFlags,
      pmsg,
      meid: {
        abFlags: meid.abFlags,
        muid: meid.muid,
        placeholder: meid.placeholder,
        ltidFld: ltid(meid.ltidFld),
        ltidMsg: ltid(meid.ltidMsg),
      },
      feid: { abFlags: feid.abFlags, muid: feid.muid, placeholder: feid.placeholder, ltid: ltid(feid.ltid) },
      binChg: { cb: binChg.cb, lpb: binChg.lpb },
      binPcl: { cb: binPcl.cb, lpb: binPcl.lpb },
      skeySrc: { guid: skeySrc.guid, globcnt: skeySrc.globcnt },
    };
  };
  const encode = () => {
    const struct = new UPMSG();
    const set = (to: Members, from: { guid: Uint8Array; globcnt: Uint8Array; wLevel?: number }) => {
      to.guid.set(from.guid);
      to.globcnt.set(from.globcnt);
      if (from.wLevel !== undefined) to.wLevel = from.wLevel;
    };
    struct.ulFlags = message.ulFlags;
    const { meid, feid, skeySrc } = struct;
    meid.abFlags.set(message.meid.abFlags);
    meid.muid.set(message.meid.muid);
    meid.placeholder = message.meid.placeholder;
    set(meid.ltidFld, message.meid.ltidFld);
    set(meid.ltidMsg, message.meid.ltidMsg);
    feid.abFlags.set(message.feid.abFlags);
    feid.muid.set(message.feid.muid);
    feid.placeholder = message.feid.placeholder;
    set(feid.ltid, message.feid.ltid);
    set(skeySrc, message.skeySrc);
    return UPMSG.raw(struct);
  };
  return {
    decode: {
      name: "typed-struct",
      run: (times) => {
        let sum = 0;
        for (let index = 0; index < times; index++) sum += decode().ulFlags;
        return sum;
      },
      check: () => (decode().skeySrc.guid[0] === 7 ? undefined : "reads another source key"),
    },
    encode: {
      name: "typed-struct",
      run: (times) => {
        let sum = 0;
        for (let index = 0; index < times; index++) sum += encode()[0]!;
        return sum;
      },
      check: () => same(encode()),
    },
  };
}
