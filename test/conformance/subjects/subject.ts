import type { StoreCapabilities, StoreFactory } from "iostx/conformance";

/** A store of ours that the rules are tried on. */
export interface StoreSubject {
  readonly name: string;
  readonly open: StoreFactory;
  readonly capabilities?: Partial<StoreCapabilities>;
}
