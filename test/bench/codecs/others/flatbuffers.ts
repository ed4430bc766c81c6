import type { Import } from "../../peers.js";
import { COUNT, many } from "../by-hand.js";
import { message } from "../message.js";
import type { Contestants } from "../others.js";

interface FlatBuffers {
  readonly ByteBuffer: new (bytes: Uint8Array) => ByteBuffer;
}

interface ByteBuffer {
  readUint32(offset: number): number;
}

/** A struct as flatc writes it for TypeScript; only the members that are read. */
class Upmsg {
  bb: ByteBuffer | null = null;
  bb_pos = 0;

  __init(i: number, bb: ByteBuffer): Upmsg {
    this.bb_pos = i;
    this.bb = bb;
    return this;
  }

  ulFlags(): number {
    return this.bb!.readUint32(this.bb_pos);
  }

  binChg(obj?: SBinary): SBinary | null {
    return (obj || new SBinary()).__init(this.bb_pos + 168, this.bb!);
  }

  binPcl(obj?: SBinary): SBinary | null {
    return (obj || new SBinary()).__init(this.bb_pos + 184, this.bb!);
  }
}

class SBinary {
  bb: ByteBuffer | null = null;
  bb_pos = 0;

  __init(i: number, bb: ByteBuffer): SBinary {
    this.bb_pos = i;
    this.bb = bb;
    return this;
  }

  cb(): number {
    return this.bb!.readUint32(this.bb_pos);
  }
}

export async function enterFlatBuffers(load: Import): Promise<Contestants> {
  const { ByteBuffer }: FlatBuffers = await load("flatbuffers");
  const buffer = new ByteBuffer(new Uint8Array(many.buffer));
  return {
    view: {
      name: "flatbuffers struct",
      run: (times) => {
        let sum = 0;
        for (let index = 0; index < times; index++) {
          const one = new Upmsg().__init(224 * (index % COUNT), buffer);
          sum += one.ulFlags() + one.binChg()!.cb() + one.binPcl()!.cb();
        }
        return sum;
      },
      check: () =>
        new Upmsg().__init(0, buffer).ulFlags() === message.ulFlags ? undefined : "reads other flags",
    },
  };
}
