import { encodeUPMSG, type FEID, type LTID, type MEID, type SKEY, type UPMSG } from "iostx";

/**
 * The message that all contestants read and write: a UPMSG of x64. Its counted bytes are empty, so that nobody has to
 * follow a pointer; that would be a matter of the memory.
 */
export const message: UPMSG = {
  ulFlags: 0x10002,
  pmsg: null,
  meid: meid(3),
  feid: feid(5),
  binChg: new Uint8Array(),
  binPcl: new Uint8Array(),
  skeySrc: skey(7),
};

/** Its 224 bytes. */
export const messageBytes: Uint8Array = encodeUPMSG(message);

function bytes(length: number, start: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => start + index);
}

function ltid(start: number): LTID {
  return { guid: bytes(16, start), globcnt: bytes(6, start + 16), wLevel: start };
}

function feid(start: number): FEID {
  return { abFlags: bytes(4, start), muid: bytes(16, start), placeholder: start, ltid: ltid(start) };
}

function meid(start: number): MEID {
  return {
    abFlags: bytes(4, start),
    muid: bytes(16, start),
    placeholder: start,
    ltidFld: ltid(start),
    ltidMsg: ltid(start + 1),
  };
}

function skey(start: number): SKEY {
  return { guid: bytes(16, start), globcnt: bytes(6, start + 16) };
}
