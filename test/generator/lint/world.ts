import type { Example } from "../../../generator/explain/example.js";
import { MemoryHost } from "../../../generator/host.js";
import { failureKinds } from "../../../generator/model/model.js";
import { readProject } from "../support.js";

export type Within = Example["within"];

const sets = {
  UPS: "flags UPS for SYNC.ulFlags { in UPS_UPLOAD_ONLY, UPS_DNLOAD_ONLY, UPS_ONE_FOLDER; success UPS_OK; }",
  UPF: "flags UPF for UPFLD.ulFlags { out UPF_NEW; success UPF_OK; }",
};

const clauses = {
  "init ": "init InitSync(ulFlags);",
  "begin ": "begin SyncBeg(uiSync, ppv);",
  "result ": "result SetSyncResult(hrSync);",
  "end ": "end SyncEnd();",
  "error ": "error GetLastError(hResult, ulFlags, lppError);",
  "failures ": `failures { ${failureKinds.map((kind) => `${kind} E_UNEXPECTED;`).join(" ")} }`,
  "(?:initial )?state LR_IDLE\\b": "/** Nothing to do.\n * @source idle-state */\n  initial state LR_IDLE;",
  "state LR_SYNC ": `/** Uploads the folders.
   * @source synchronize-state */
  state LR_SYNC (SYNC) from LR_IDLE { in ulFlags; out iEnt, cEnt; each LR_FOLDER while iEnt < cEnt; }`,
  "state LR_FOLDER ": `/** Uploads one folder.
   * @source upload-folder-state */
  state LR_FOLDER (UPFLD) from LR_SYNC { inout ulFlags; out pszName; }`,
};

/** A whole file around a piece of IDL: of the usual sets and the usual machine, whatever the piece does not declare. */
export function inWorld(text: string, within: Within): string {
  const imports = 'import "world.idl";\n';
  const others = Object.entries(sets).filter(([name]) => !text.includes(`flags ${name} `));
  const setLines = others.map(([, line]) => line).join("\n");
  if (within === "machine") {
    const rest = Object.entries(clauses).filter(([head]) => !new RegExp(`^\\s*${head}`, "m").test(text));
    const lines = rest.map(([, line]) => line).join("\n");
    return `${imports}#ifdef IOSTX_IDLC\n${setLines}\n${machine(`${text}\n${lines}`)}\n#endif\n`;
  }
  const whole = /^machine /m.test(text) ? "" : machine(Object.values(clauses).join("\n"));
  if (within === "extension") return `${imports}#ifdef IOSTX_IDLC\n${text}\n${setLines}\n${whole}\n#endif\n`;
  // A comment that is never closed must not find its end in what stands behind it.
  return `${imports}#ifdef IOSTX_IDLC\n${setLines}\n${whole}\n#endif\n${text}\n`;
}

function machine(body: string): string {
  return `/** Replicates folders. */\nmachine SYNCSTATE of IOSTX {\n${body}\n}`;
}

/** A host with a text as `test.idl`, beside which lies what texts import. */
export function worldHost(text: string, others: Readonly<Record<string, string>> = {}): MemoryHost {
  const files = ["world", "other"].map(
    (name) => [`${name}.idl`, readProject(`test/fixtures/lint/${name}.idl`)] as const,
  );
  return new MemoryHost([["test.idl", text], ...files, ...Object.entries(others)]);
}
