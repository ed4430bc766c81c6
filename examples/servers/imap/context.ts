import type { Line } from "./line.js";
import type { Links } from "./links/links.js";
import type { Settings } from "./options.js";

/** What all parts of the connector share. */
export interface Context {
  readonly settings: Settings;
  readonly identity: string;
  readonly line: Line;
  readonly links: Links;
  /** The paths that are subscribed, since the folders were listed for the first time. */
  readonly listing: { subscribed: Set<string> | undefined };
}
