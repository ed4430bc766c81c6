// First: the modules of this library import one another in a circle that can only be entered here.
import "pst-extractor";
import type { ColumnDescriptor } from "pst-extractor/dist/ColumnDescriptor.class.js";
import type { NodeInfo } from "pst-extractor/dist/NodeInfo.class.js";
import type { PSTNodeInputStream } from "pst-extractor/dist/PSTNodeInputStream.class.js";
import { PSTTable7C } from "pst-extractor/dist/PSTTable7C.class.js";
import type { SubNodes } from "./library.js";
import { streamBytes } from "./library.js";
import { type Cell, Properties } from "./properties.js";

/** A row of a table: what it is about (a message, an attachment, a number), and its cells. */
export interface Row {
  readonly id: number;
  readonly properties: Properties;
}

interface RawTable {
  readonly columnDescriptors: readonly ColumnDescriptor[];
  /** Length of a row, and in it the offset of the bits that tell which cells exist. */
  readonly TCI_bm: number;
  readonly TCI_1b: number;
  readonly rowNodeInfo: NodeInfo;
  getNodeInfo(hnid: number): NodeInfo | null;
}

/**
 * The rows of a table (a "table context"), one at a time. `pst-extractor` parses the columns and the heap, but
 * takes every block for one of 8176 bytes: in an .ost file it then reads later rows from the wrong place and
 * drops the last ones, and cells with long values stay empty.
 */
export function* tableRows(source: PSTNodeInputStream, inner: SubNodes): Generator<Row> {
  const table = new PSTTable7C(source, inner) as unknown as RawTable;
  const rows = table.rowNodeInfo;
  const width = table.TCI_bm;
  if (width === 0 || rows.length() === 0) return;
  const bytes = streamBytes(rows.pstNodeInputStream);
  for (const [start, end] of rowRanges(rows, rows.pstNodeInputStream === source)) {
    // A row never crosses the end of a block; what is left of the block is padding.
    for (let at = start; at + width <= end; at += width) {
      const row = bytes.subarray(at, at + width);
      yield { id: row.readUInt32LE(0), properties: new Properties(readCells(table, row)) };
    }
  }
}

function rowRanges(rows: NodeInfo, inHeap: boolean): [number, number][] {
  if (inHeap) return [[rows.startOffset, rows.endOffset]];
  const ends = rows.pstNodeInputStream.getBlockOffsets().map((end) => end.toNumber());
  return ends.map((end, i) => [ends[i - 1] ?? 0, end]);
}

function readCells(table: RawTable, row: Buffer): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  for (const { id, type, ibData, cbData, iBit } of table.columnDescriptors) {
    const bits = row[table.TCI_1b + (iBit >> 3)] ?? 0;
    if ((bits & (0x80 >> (iBit & 7))) === 0) continue;
    const raw = row.subarray(ibData, ibData + cbData);
    cells.set(id, { type, bytes: () => (isFixed(type, cbData) ? raw : heapValue(table, raw)) });
  }
  return cells;
}

function isFixed(type: number, width: number): boolean {
  return width !== 4 || type === 0x0003 || type === 0x0004 || type === 0x000a;
}

function heapValue(table: RawTable, raw: Buffer): Buffer {
  const info = table.getNodeInfo(raw.readUInt32LE(0));
  if (!info) throw new Error("the value of a table cell is missing");
  return streamBytes(info.pstNodeInputStream).subarray(info.startOffset, info.endOffset);
}
