import {
  decodeSYNC,
  decodeUPMSG,
  encodeSYNC,
  encodeUPMSG,
  MemoryImage,
  type SYNC,
  UPM,
  type UPMSG,
  UPS,
} from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hex, toHex } from "./hex.js";

const test = suite("golden bytes");

/* Written by hand from the pages of the structs: no line here comes from our own code. */

const GUID_A = "000102030405060708090a0b0c0d0e0f";
const GUID_B = "101112131415161718191a1b1c1d1e1f";
const PROVIDER = "e92feb759650448683b87de522aa4948";

const FEID = `[abFlags] 00000000 [muid] ${PROVIDER} [placeholder] 0100
  [ltid] ${GUID_A} 000000000412 0000`;
const MEID = `[abFlags] 00000000 [muid] ${PROVIDER} [placeholder] 0700
  [ltidFld] ${GUID_A} 000000000412 0000 [ltidMsg] ${GUID_B} 000000abcdef 0100`;
const SKEY = `[guid] ${GUID_B} [globcnt] 0000000000ff`;
const CHANGE = `${GUID_A}00000412`;

const bytes = (digits: string) => hex(digits);
const ltid = (guid: string, globcnt: string, wLevel: number) => ({
  guid: bytes(guid),
  globcnt: bytes(globcnt),
  wLevel,
});
const feid = {
  abFlags: bytes("00000000"),
  muid: bytes(PROVIDER),
  placeholder: 1,
  ltid: ltid(GUID_A, "000000000412", 0),
};

const upmsg: UPMSG = {
  ulFlags: UPM.MOV | UPM.OK,
  pmsg: null,
  meid: {
    abFlags: bytes("00000000"),
    muid: bytes(PROVIDER),
    placeholder: 7,
    ltidFld: ltid(GUID_A, "000000000412", 0),
    ltidMsg: ltid(GUID_B, "000000abcdef", 1),
  },
  feid,
  binChg: bytes(CHANGE),
  binPcl: bytes(`14${CHANGE}`),
  skeySrc: { guid: bytes(GUID_B), globcnt: bytes("0000000000ff") },
};

const sync: SYNC = {
  ulFlags: UPS.UPLOAD_ONLY | UPS.THESE_FOLDERS,
  pwzPath: "é\\a",
  pel: [bytes("0102030405"), bytes("ff")],
  pulFolderOptions: [7, 0x80000000],
};

interface Golden {
  readonly struct: Uint8Array;
  /** What pointers lead to, from address 0x10000 on; each piece begins where 8 divides. */
  readonly image: Uint8Array;
}

const UPMSG_IMAGE = hex(`[10000: binChg] ${CHANGE} 00000000 [10018: binPcl] 14 ${CHANGE}`);

const UPMSG_BYTES: Readonly<Record<"x86" | "x64", Golden>> = {
  x64: {
    struct: hex(`[ulFlags] 04000100 [alignment] 00000000 [pmsg] 0000000000000000
      ${MEID} [alignment] 0000
      [binReserved1] 00000000 00000000 0000000000000000
      [binReserved2] 00000000 00000000 0000000000000000
      ${FEID} [alignment] 0000
      [binChg] 14000000 00000000 0000010000000000
      [binPcl] 15000000 00000000 1800010000000000
      ${SKEY} [alignment] 0000`),
    image: UPMSG_IMAGE,
  },
  x86: {
    struct: hex(`[ulFlags] 04000100 [pmsg] 00000000
      ${MEID} [alignment] 0000
      [binReserved1] 00000000 00000000
      [binReserved2] 00000000 00000000
      ${FEID} [alignment] 0000
      [binChg] 14000000 00000100
      [binPcl] 15000000 18000100
      ${SKEY} [alignment] 0000`),
    image: UPMSG_IMAGE,
  },
};

const RESERVED = "00".repeat(46 + 70);

const SYNC_BYTES: Readonly<Record<"x86" | "x64", Golden>> = {
  x64: {
    struct: hex(`[ulFlags] 81000000 [alignment] 00000000 [pwzPath] 0000010000000000
      [Reserved1, Reserved2] ${RESERVED} [alignment] 00000000
      [pel] 0800010000000000 [pulFolderOptions] 4800010000000000`),
    image: hex(`[10000: pwzPath] e9005c0061000000
      [10008: SBinaryArray] 02000000 00000000 1800010000000000
      [10018: SBinary 0] 05000000 00000000 3800010000000000 [10028: SBinary 1] 01000000 00000000 4000010000000000
      [10038] 0102030405 000000 [10040] ff 00000000000000 [10048: options] 07000000 00000080`),
  },
  x86: {
    struct: hex(`[ulFlags] 81000000 [pwzPath] 00000100
      [Reserved1, Reserved2] ${RESERVED}
      [pel] 08000100 [pulFolderOptions] 30000100`),
    image: hex(`[10000: pwzPath] e9005c0061000000
      [10008: SBinaryArray] 02000000 10000100
      [10010: SBinary 0] 05000000 20000100 [10018: SBinary 1] 01000000 28000100
      [10020] 0102030405 000000 [10028] ff 00000000000000 [10030: options] 07000000 00000080`),
  },
};

for (const architecture of ["x86", "x64"] as const) {
  test(`UPMSG on ${architecture}`, () => {
    const { struct, image } = UPMSG_BYTES[architecture];
    assert.is(struct.length, { x86: 184, x64: 224 }[architecture]);
    assert.equal(decodeUPMSG(struct, { architecture, memory: new MemoryImage(image) }), upmsg);
    const memory = MemoryImage.empty(0x100);
    assert.is(toHex(encodeUPMSG(upmsg, { architecture, memory })), toHex(struct));
    assert.is(toHex(memory.used), toHex(image));
  });

  test(`SYNC on ${architecture}`, () => {
    const { struct, image } = SYNC_BYTES[architecture];
    assert.is(struct.length, { x86: 132, x64: 152 }[architecture]);
    assert.equal(decodeSYNC(struct, { architecture, memory: new MemoryImage(image) }), sync);
    const memory = MemoryImage.empty(0x100);
    assert.is(toHex(encodeSYNC(sync, { architecture, memory })), toHex(struct));
    assert.is(toHex(memory.used), toHex(image));
  });
}

test.run();
