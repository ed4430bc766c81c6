// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import type { TransitionError, ValidationError } from "./errors.js";
import type { HRESULT } from "./hresults.js";
import type { OpenState, StateName, StateStructs } from "./states.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("inspect", "9768d1c243fc");

/** Something that happened between a client and its store. */
export type InspectEvent =
  | {
      /** The store answered a call. */
      readonly type: "call";
      readonly method: string;
      readonly arguments: readonly unknown[];
      readonly hresult: HRESULT;
      /** The state in which the call was made. */
      readonly state: StateName;
    }
  | { readonly type: "transition"; readonly from: StateName; readonly to: StateName }
  | {
      /** A struct came from the store (`begin`), or goes back to it (`end`). */
      readonly type: "struct";
      readonly phase: "begin" | "end";
      readonly state: OpenState;
      readonly data: StateStructs[OpenState];
    }
  | {
      /** A call was refused before it reached the store. */
      readonly type: "refused";
      readonly method: string;
      readonly error: TransitionError | ValidationError;
    };

/** Sees everything that happens between a client and its store. It must not change what it sees. */
export type Inspector = (event: InspectEvent) => void;
