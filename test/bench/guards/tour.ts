import { SYNCSTATE } from "iostx";

const {
  LR_SYNC_IDLE,
  LR_SYNC,
  LR_SYNC_UPLOAD_HIERARCHY,
  LR_SYNC_UPLOAD_FOLDER,
  LR_SYNC_CONTENTS,
  LR_SYNC_UPLOAD_TABLE,
  LR_SYNC_UPLOAD_MESSAGE,
  LR_SYNC_UPLOAD_MESSAGE_READ,
  LR_SYNC_UPLOAD_MESSAGE_DEL,
  LR_SYNC_DOWNLOAD_HIERARCHY,
  LR_SYNC_DOWNLOAD_TABLE,
} = SYNCSTATE;

/** The states that SyncBeg enters without a condition, as others would write them down: what may be begun in each. */
export const children: ReadonlyMap<number, readonly number[]> = new Map<number, readonly number[]>([
  [LR_SYNC_IDLE, [LR_SYNC]],
  [LR_SYNC, [LR_SYNC_UPLOAD_HIERARCHY, LR_SYNC_CONTENTS, LR_SYNC_DOWNLOAD_HIERARCHY]],
  [LR_SYNC_UPLOAD_HIERARCHY, [LR_SYNC_UPLOAD_FOLDER]],
  [LR_SYNC_CONTENTS, [LR_SYNC_UPLOAD_TABLE, LR_SYNC_DOWNLOAD_TABLE]],
  [LR_SYNC_UPLOAD_TABLE, [LR_SYNC_UPLOAD_MESSAGE, LR_SYNC_UPLOAD_MESSAGE_READ, LR_SYNC_UPLOAD_MESSAGE_DEL]],
]);

/** Stands in a tour for the end of the present state. */
export const END = -1;

/** Into each of these states and out of it, depth first. */
export const tour: readonly number[] = visit(LR_SYNC_IDLE).slice(0, -1);

/** How many transitions a tour is: a begin and an end are one. */
export const transitions: number = tour.length / 2;

function visit(state: number): number[] {
  return [...(children.get(state) ?? []).flatMap((child) => [child, ...visit(child)]), END];
}
