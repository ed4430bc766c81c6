import type { Key } from "../../../examples/servers/server.js";
import { changeKeyOf } from "../../../examples/stores/core/versions.js";

/** Size of a message in bytes. */
export const SIZE = 2048;

export interface Message {
  readonly key: Key;
  readonly changeKey: string;
  /** Milliseconds since 1970. */
  readonly received: number;
  readonly mime: Uint8Array;
}

const GUID = "5e".repeat(16);
const CHANGES = "c4".repeat(16);
const START = Date.UTC(2003, 0, 1);

const template = Buffer.from(
  `From: Ann <ann@example.com>\r\nTo: Bob <bob@example.com>\r\nSubject: 00000000\r\n\r\n`.padEnd(
    SIZE,
    "lorem ipsum ",
  ),
);
const NUMBER = template.indexOf("00000000");

/** Messages that differ, as a server would send them one after the other. */
export function* makeMessages(count: number): Generator<Message> {
  for (let index = 1; index <= count; index++) {
    const mime = Buffer.from(template);
    mime.write(String(index).padStart(8, "0"), NUMBER, "latin1");
    const received = START + index * 60_000;
    yield { key: changeKeyOf(GUID, index), changeKey: changeKeyOf(CHANGES, index), received, mime };
  }
}
