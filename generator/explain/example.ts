/** A piece of IDL, wrong and right. */
export interface Example {
  readonly bad: string;
  readonly good: string;
  /** Where the piece stands: alone in a file, between #ifdef IOSTX_IDLC and #endif, or in the machine. */
  readonly within: "file" | "extension" | "machine";
}
