import { decodeUPMSG, encodeUPMSG, x64 } from "iostx";
import { OWN } from "../compare.js";
import { COUNT, many, same } from "./by-hand.js";
import type { Contestant } from "./contestant.js";
import { message, messageBytes } from "./message.js";

export const generated: Readonly<Record<"view" | "decode" | "encode", readonly Contestant[]>> = {
  view: [
    {
      name: OWN,
      run: (times) => {
        let sum = 0;
        for (let index = 0; index < times; index++) {
          const one = new x64.UPMSGView(many, 224 * (index % COUNT));
          sum += one.ulFlags + one.binChg.cb + one.binPcl.cb;
        }
        return sum;
      },
      check: () => (new x64.UPMSGView(many).ulFlags === message.ulFlags ? undefined : "reads other flags"),
    },
    {
      name: `${OWN}, moved by at()`,
      run: (times) => {
        const one = new x64.UPMSGView(many);
        let sum = 0;
        for (let index = 0; index < times; index++) {
          one.at(224 * (index % COUNT));
          sum += one.ulFlags + one.binChg.cb + one.binPcl.cb;
        }
        return sum;
      },
      check: () => undefined,
    },
  ],
  decode: [
    {
      name: OWN,
      run: (times) => {
        let sum = 0;
        for (let index = 0; index < times; index++) sum += decodeUPMSG(messageBytes).ulFlags;
        return sum;
      },
      check: () => (decodeUPMSG(messageBytes).skeySrc.guid[0] === 7 ? undefined : "reads another source key"),
    },
  ],
  encode: [
    {
      name: OWN,
      run: (times) => {
        const into = new Uint8Array(224);
        let sum = 0;
        for (let index = 0; index < times; index++) sum += encodeUPMSG(message, undefined, into)[0]!;
        return sum;
      },
      check: () => same(encodeUPMSG(message, undefined, new Uint8Array(224))),
    },
    {
      name: `${OWN}, new bytes`,
      run: (times) => {
        let sum = 0;
        for (let index = 0; index < times; index++) sum += encodeUPMSG(message)[0]!;
        return sum;
      },
      check: () => same(encodeUPMSG(message)),
    },
  ],
};
