import type { MessageKey } from "../language/messages.js";
import type { Example } from "./example.js";
import { machineExamples } from "./examples/machine.js";
import { memberExamples } from "./examples/members.js";
import { nameExamples } from "./examples/names.js";
import { shapeExamples } from "./examples/shapes.js";
import { textExamples } from "./examples/text.js";

/**
 * For every diagnostic a piece of IDL that has it and no other, and the same piece mended. The pieces stand on a small
 * world of their own, in which SYNC, UPFLD and IOSTX are shorter than they are.
 */
export const examples: Readonly<Record<MessageKey, Example>> = {
  ...textExamples,
  ...nameExamples,
  ...memberExamples,
  ...machineExamples,
  ...shapeExamples,
};
