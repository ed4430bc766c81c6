// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import type { TransitionError, ValidationError } from "./errors.js";
import type { HRESULT } from "./hresults.js";
import type { OpenState, StateName, StateStructs } from "./states.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("inspect", "ac0788aa68f9");

/**
 * Something that happened between a client and its store.
 *
 * @category Client
 */
export type InspectEvent =
  | {
      /** The store answered a call. */
      readonly type: "call";
      /** The method that was called. */
      readonly method: string;
      /** What it was called with. */
      readonly arguments: readonly unknown[];
      /** What it answered. */
      readonly hresult: HRESULT;
      /** The state in which the call was made. */
      readonly state: StateName;
    }
  | {
      /** A state was entered or left. */
      readonly type: "transition";
      /** The state before. */
      readonly from: StateName;
      /** The state after. */
      readonly to: StateName;
    }
  | {
      /** A struct came from the store (`begin`), or goes back to it (`end`). */
      readonly type: "struct";
      /** Which of the two. */
      readonly phase: "begin" | "end";
      /** The state that the struct is of. */
      readonly state: OpenState;
      /** The struct itself, not a copy. */
      readonly data: StateStructs[OpenState];
    }
  | {
      /** A call was refused before it reached the store. */
      readonly type: "refused";
      /** The method that was called. */
      readonly method: string;
      /** Why it was refused. */
      readonly error: TransitionError | ValidationError;
    };

/**
 * Sees everything that happens between a client and its store. It must not change what it sees.
 *
 * @category Client
 */
export type Inspector = (event: InspectEvent) => void;
