import type { ServerCapabilityList, ServerFactory, StoreCapabilities, StoreFactory } from "iostx/conformance";

/** A store of ours that the rules are tried on. */
export interface StoreSubject {
  readonly name: string;
  readonly open: StoreFactory;
  readonly capabilities?: Partial<StoreCapabilities>;
}

/** A server of ours that the rules are tried on. */
export interface ServerSubject {
  readonly name: string;
  readonly open: ServerFactory;
  readonly capabilities?: Partial<ServerCapabilityList>;
  /** Why it cannot be tried here; nothing where it can. */
  readonly missing?: () => string | undefined;
  /** Ends what all rules shared. */
  readonly stop?: () => Promise<void>;
}
