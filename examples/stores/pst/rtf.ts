import { decodeText } from "./charsets.js";

/** What RTF text stands for: HTML or text that Outlook packed into it, or RTF of its own. */
export interface RtfContent {
  readonly kind: "html" | "text" | "rtf";
  /** The HTML or the text; of RTF of its own, its text without any formatting. */
  readonly content: string;
}

const PRELOAD =
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
const COMPRESSED = 0x75465a4c;
const UNCOMPRESSED = 0x414c454d;

/**
 * Unpacks PR_RTF_COMPRESSED ([MS-OXRTFCP]). `pst-extractor` can too, but takes the bytes for UTF-8, cuts white
 * space off and refuses some valid ends.
 */
export function decompressRtf(data: Buffer): Buffer {
  if (data.length < 16) throw new Error("the compressed RTF is too short");
  const size = data.readUInt32LE(4);
  const signature = data.readUInt32LE(8);
  if (signature === UNCOMPRESSED) return data.subarray(16, 16 + size);
  if (signature !== COMPRESSED) throw new Error("the RTF is compressed in an unknown way");

  const window = Buffer.alloc(4096);
  let position = window.write(PRELOAD, "latin1");
  const output: number[] = [];
  const put = (byte: number) => {
    output.push(byte);
    window[position] = byte;
    position = (position + 1) & 0xfff;
  };
  let at = 16;
  while (at < data.length) {
    const flags = data.readUInt8(at++);
    for (let bit = 0; bit < 8 && at < data.length; bit++) {
      if ((flags & (1 << bit)) === 0) {
        put(data.readUInt8(at++));
        continue;
      }
      if (at + 2 > data.length) return Buffer.from(output);
      const reference = data.readUInt16BE(at);
      at += 2;
      const start = reference >> 4;
      // A reference to where the next byte goes marks the end.
      if (start === position) return Buffer.from(output);
      for (let i = 0; i < (reference & 0xf) + 2; i++) put(window[(start + i) & 0xfff] ?? 0);
    }
  }
  return Buffer.from(output);
}

interface Group {
  /** Whether the group's text is not part of the document. */
  hidden: boolean;
  /** Whether the group holds a piece of HTML (an `htmltag` destination). */
  tag: boolean;
  /** Whether the text is there for readers of RTF only. */
  htmlrtf: boolean;
  fonts: boolean;
  /** How many characters follow an `\u` for readers that do not know it. */
  fallback: number;
  codepage: number;
}

const TOKEN = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;
const HIDDEN =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|object|header[lrf]?|footer[lrf]?|mhtmltag|filetbl|listtable)$/;
const SYMBOLS: Readonly<Record<string, string>> = {
  par: "\r\n",
  line: "\r\n",
  sect: "\r\n",
  page: "\r\n",
  row: "\r\n",
  tab: "\t",
  cell: "\t",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  endash: "–",
  emdash: "—",
};
const FONT_CODEPAGES: Readonly<Record<number, number>> = {
  0: 1252,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** Takes HTML or text out of RTF that stands for it ([MS-OXRTFEX]), and the bare text out of any other. */
export function unwrapRtf(rtf: Buffer): RtfContent {
  const source = rtf.toString("latin1");
  const head = source.slice(0, 500);
  const kind = /\\fromhtml1/.test(head) ? "html" : /\\fromtext/.test(head) ? "text" : "rtf";
  const fonts = new Map<number, number>();
  const base = Number(/\\ansicpg(\d+)/.exec(head)?.[1] ?? 1252);
  let group: Group = { hidden: false, tag: false, htmlrtf: false, fonts: false, fallback: 1, codepage: base };
  const groups: Group[] = [];
  let content = "";
  let bytes: number[] = [];
  let font = 0;
  let skip = 0;
  let star = false;

  const visible = () => !group.hidden && (kind !== "html" || group.tag || !group.htmlrtf);
  const flush = () => {
    if (bytes.length > 0) content += decodeText(group.codepage, Uint8Array.from(bytes));
    bytes = [];
  };
  const text = (value: string) => {
    flush();
    if (visible()) content += value;
  };
  const byte = (value: number) => {
    if (skip > 0) skip--;
    else if (visible()) bytes.push(value);
  };
  const word = (name: string, value: number | undefined) => {
    flush();
    if (star && name !== "htmltag") group.hidden = true;
    else if (name === "htmltag") group.tag = true;
    else if (HIDDEN.test(name)) {
      group.hidden = true;
      group.fonts ||= name === "fonttbl";
    } else if (name === "htmlrtf") group.htmlrtf = value !== 0;
    else if (name === "uc") group.fallback = value ?? 1;
    else if (name === "f" && group.fonts) font = value ?? 0;
    else if (name === "f" || name === "plain") group.codepage = fonts.get(value ?? 0) ?? base;
    else if (name === "fcharset" && group.fonts) fonts.set(font, FONT_CODEPAGES[value ?? 0] ?? base);
    else if (name === "u") {
      text(String.fromCharCode((value ?? 0) & 0xffff));
      skip = group.fallback;
    } else if (name in SYMBOLS) text(SYMBOLS[name] ?? "");
    star = false;
  };

  for (const [, name, number, hex, symbol, brace, run = ""] of source.matchAll(TOKEN)) {
    if (name) word(name, number === undefined ? undefined : Number(number));
    else if (hex) byte(Number.parseInt(hex, 16));
    else if (brace === "{") {
      flush();
      groups.push(group);
      group = { ...group };
    } else if (brace === "}") {
      flush();
      group = groups.pop() ?? group;
    } else if (symbol === "*") star = true;
    else if (symbol === "~") text(kind === "html" ? "&nbsp;" : "\u00a0");
    else if (symbol === "_") text("\u00ad");
    else if (symbol && /[\\{}]/.test(symbol)) byte(symbol.charCodeAt(0));
    for (let i = 0; i < run.length; i++) byte(run.charCodeAt(i));
  }
  flush();
  return { kind, content };
}
