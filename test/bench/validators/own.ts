import { OWN } from "../compare.js";
import type { Program } from "./program.js";

const at = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);

export const own: Program = {
  name: OWN,
  code: `import { validateUPMSGOut } from ${at("../../../generated/validators.js")};
export const isValid = validateUPMSGOut;
export const explain = (value) => (validateUPMSGOut(value) ? undefined : validateUPMSGOut.errors[0]);
`,
};

export const handWritten: Program = {
  name: "by hand",
  code: `import { mistakeIn } from ${at("by-hand.js")};
export const isValid = (value) => mistakeIn(value) === undefined;
export const explain = mistakeIn;
`,
};
