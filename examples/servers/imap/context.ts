import type { Line } from "./line.js";
import type { Links } from "./links/links.js";
import type { Settings } from "./options.js";

/** What all parts of the connector share. */
export interface Context {
  readonly settings: Settings;
  readonly identity: string;
  readonly line: Line;
  readonly links: Links;
  /** What the latest listing of the folders told. */
  readonly listing: {
    /** The paths that are subscribed; nothing before the first listing. */
    subscribed: Set<string> | undefined;
    /** The paths of the folders that the server has for special uses, by use. */
    special: ReadonlyMap<string, string>;
  };
}
