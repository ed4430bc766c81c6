import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Program } from "../program.js";

/** Bytes have no length here: typia has no tags for classes. */
const SOURCE = `import typia, { tags } from "typia";
type Flags = number & tags.Type<"uint32"> & tags.TagBase<{ target: "number"; kind: "flags"; value: 31; validate: "($input & ~31) === 0" }>;
interface LTID { guid: Uint8Array; globcnt: Uint8Array; wLevel: number & tags.Type<"uint32"> & tags.Maximum<65535> }
interface UPMSG {
  ulFlags: Flags;
  pmsg: object | null;
  meid: { abFlags: Uint8Array; muid: Uint8Array; ltidFld: LTID; ltidMsg: LTID };
  feid: { abFlags: Uint8Array; muid: Uint8Array; ltid: LTID };
  binChg: Uint8Array;
  binPcl: Uint8Array;
  skeySrc: { guid: Uint8Array; globcnt: Uint8Array };
}
export const isValid = typia.createIs<UPMSG>();
const validate = typia.createValidate<UPMSG>();
export const explain = (value: unknown) => {
  const result = validate(value);
  return result.success ? undefined : result.errors[0];
};
`;

/** Runs typia's transform, which its users have patched into tsc. */
const TRANSFORM = `const ts = require("typescript");
const { transform } = require("typia/lib/transform.js");
const options = { strict: true, skipLibCheck: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
const program = ts.createProgram(["upmsg.ts"], options);
const mistakes = [];
const before = [transform(program, {}, { addDiagnostic: (one) => mistakes.push(one.messageText) })];
program.emit(undefined, undefined, undefined, false, { before });
if (mistakes.length > 0) throw new Error(mistakes.join("; "));
`;

/** The newest version whose transform runs with TypeScript as npm has it; later ones need a compiler of their own. */
export function enterTypia(folder: string): Program {
  writeFileSync(join(folder, "upmsg.ts"), SOURCE);
  writeFileSync(join(folder, "transform.cjs"), TRANSFORM);
  execFileSync(process.execPath, ["transform.cjs"], { cwd: folder });
  // Node finds the modules that the transform adds as ES modules under another ending.
  const code = readFileSync(join(folder, "upmsg.js"), "utf8").replace(
    /(lib\/internal\/\w+)\.js"/g,
    '$1.mjs"',
  );
  return { name: "typia, generated", code, blind: true };
}
