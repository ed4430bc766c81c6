import type { Import } from "../../peers.js";
import { message } from "../message.js";
import type { Contestants } from "../others.js";

type Description = object;

interface Protobuf {
  create(type: Description, value: object): { ulFlags: number };
  createFileRegistry(set: object): { getMessage(name: string): Description };
  toBinary(type: Description, value: object): Uint8Array;
  fromBinary(type: Description, bytes: Uint8Array): { ulFlags: number };
}

interface WellKnown {
  readonly FileDescriptorSetSchema: Description;
}

/** The numbers that descriptors have for kinds of fields. */
const UINT32 = 13;
const BYTES = 12;
const MESSAGE = 11;
const OPTIONAL = 1;

export async function enterProtobuf(load: Import): Promise<Contestants> {
  const protobuf: Protobuf = await load("@bufbuild/protobuf");
  const { FileDescriptorSetSchema }: WellKnown = await load("@bufbuild/protobuf/wkt");
  const { create, createFileRegistry, toBinary, fromBinary } = protobuf;
  // What protoc would have made of the text of a .proto file.
  const type = (name: string, members: Readonly<Record<string, number | string>>) => ({
    name,
    field: Object.entries(members).map(([member, kind], index) => ({
      name: member,
      jsonName: member,
      number: index + 1,
      label: OPTIONAL,
      ...(typeof kind === "string" ? { type: MESSAGE, typeName: `.bench.${kind}` } : { type: kind }),
    })),
  });
  const file = {
    name: "bench.proto",
    package: "bench",
    syntax: "proto3",
    messageType: [
      type("LTID", { guid: BYTES, globcnt: BYTES, wLevel: UINT32 }),
      type("FEID", { abFlags: BYTES, muid: BYTES, placeholder: UINT32, ltid: "LTID" }),
      type("MEID", { abFlags: BYTES, muid: BYTES, placeholder: UINT32, ltidFld: "LTID", ltidMsg: "LTID" }),
      type("SKEY", { guid: BYTES, globcnt: BYTES }),
      type("UPMSG", {
        ulFlags: UINT32,
        meid: "MEID",
        feid: "FEID",
        binChg: BYTES,
        binPcl: BYTES,
        skeySrc: "SKEY",
      }),
    ],
  };
  const UPMSG = createFileRegistry(create(FileDescriptorSetSchema, { file: [file] })).getMessage(
    "bench.UPMSG",
  );
  const { pmsg: _, ...members } = message;
  const value = create(UPMSG, members);
  const bytes = toBinary(UPMSG, value);
  return {
    decode: {
      name: "protobuf-es",
      run: (times) => {
        let sum = 0;
        for (let index = 0; index < times; index++) sum += fromBinary(UPMSG, bytes).ulFlags;
        return sum;
      },
      check: () => (fromBinary(UPMSG, bytes).ulFlags === message.ulFlags ? undefined : "reads other flags"),
    },
    encode: {
      name: "protobuf-es",
      run: (times) => {
        let sum = 0;
        for (let index = 0; index < times; index++) sum += toBinary(UPMSG, value)[0]!;
        return sum;
      },
      check: () => (bytes.length > 128 ? undefined : `writes ${bytes.length} bytes`),
    },
  };
}
