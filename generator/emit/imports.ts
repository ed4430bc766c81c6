/**
 * Leaves out of the imports of a module what the module does not use, so that a template can import all that it may
 * need, whatever the interface.
 */
export function pruneImports(text: string): string {
  const body = text
    .replace(IMPORT, "")
    .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "")
    .replace(MEMBER, "");
  const used = new Set(body.match(/[A-Za-z_$][\w$]*/g));
  return text.replace(IMPORT, (whole, keyword: string, names: string, rest: string) => {
    const all = names.split(",").map((name) => name.trim());
    const kept = all.filter((name) => name !== "" && used.has(name.replace(/^type /, "")));
    if (kept.length === 0) return "";
    if (kept.length === all.filter(Boolean).length) return whole;
    const onlyTypes = kept.every((name) => name.startsWith("type "));
    const list = onlyTypes ? kept.map((name) => name.slice(5)) : kept;
    return `${onlyTypes ? "import type" : keyword} { ${list.join(", ")} }${rest}`;
  });
}

/** Names of members, which are not what a module imports: behind a dot, in an interface or an object, of an accessor. */
const MEMBER =
  /(?<!\.)\.[A-Za-z_$][\w$]*|^ +(?:readonly )?[A-Za-z_$][\w$]*\??(?=:)|\b[gs]et [A-Za-z_$][\w$]*(?=\()/gm;

const IMPORT = /^(import(?: type)?) \{([^}]*)\}( from "\.\/[\w-]+\.js";\n)/gm;
