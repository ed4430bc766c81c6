import { type ProjectReflection, type Reflection, ReflectionKind, type Renderer } from "typedoc";

/** Where the pages explain each name, seen from their root. */
export type Names = ReadonlyMap<string, string>;

/** Elements in which nothing is linked: what is a link already, what is a heading, and code that is to be copied. */
const CLOSED = new Set([
  "a",
  "button",
  "h1",
  "h2",
  "h3",
  "h4",
  "head",
  "nav",
  "script",
  "style",
  "svg",
  "title",
]);

/** A name in running text that can be nothing else: of a constant or a state, or a line of the IDL. */
const WORD = /\bidl\/\w+\.idl:\d+\b|\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b/g;

/** The names that the pages explain: what the SDK exports, with its members, and the constants by their full names. */
export function knownNames(project: ProjectReflection, renderer: Renderer): Names {
  const names = new Map([["explorer.html", "explorer.html"]]);
  const add = (name: string, target: Reflection) => {
    const url = renderer.router?.hasUrl(target) ? renderer.router.getFullUrl(target) : undefined;
    if (url !== undefined && !names.has(name)) names.set(name, url);
  };
  for (const document of project.documents ?? []) {
    add(document.name, document);
    if (document.name === "The states") addSections(names, project, names.get(document.name)!);
  }
  for (const child of project.children ?? []) {
    add(child.name, child);
    for (const member of membersOf(child)) {
      add(`${child.name}.${member.name}`, member);
      add(fullName(child, member), member);
    }
  }
  return names;
}

/** The sections of the page on the states: they come before the constants of the same names. */
function addSections(names: Map<string, string>, project: ProjectReflection, page: string): void {
  const states = project.children?.find(
    ({ name, kind }) => name === "SYNCSTATE" && kind === ReflectionKind.Variable,
  );
  if (states === undefined) return;
  for (const { name } of membersOf(states)) names.set(name, `${page}#${name.toLowerCase()}`);
}

function membersOf(one: Reflection): readonly Reflection[] {
  if (!one.isDeclaration()) return [];
  const inner = one.type?.type === "reflection" ? one.type.declaration.children : undefined;
  return one.children ?? inner ?? [];
}

/** The name of a constant in the original documentation, with which its comment begins. */
function fullName(owner: Reflection, member: Reflection): string {
  const summary = member.comment?.summary.map(({ text }) => text).join("") ?? "";
  const full = /^`(\w+)`: /.exec(summary)?.[1];
  return (
    full ?? (owner.name === "HR" || owner.name === "IOSTX" ? member.name : `${owner.name}.${member.name}`)
  );
}

/** Makes links of the names in a page: of code that is a name, and of words that can be nothing else. */
export function crossLink(html: string, url: string, names: Names): string {
  const root = "../".repeat(url.split("/").length - 1);
  const open: string[] = [];
  let isCode = false;
  return html.replace(
    /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>|[^<]+/gi,
    (part, slash, tag, self) => {
      if (tag !== undefined) {
        const name = tag.toLowerCase();
        isCode = slash === "" && (part === "<code>" || name === "var");
        if (VOID.has(name) || self === "/") return part;
        if (slash === "") open.push(name);
        else open.splice(open.lastIndexOf(name), 1);
        return part;
      }
      if (part.startsWith("<") || open.some((name) => CLOSED.has(name))) return part;
      const isBlock = open.includes("pre");
      if (isBlock && !isCode) return part;
      const whole = isCode ? linkTo(part.replace(/\(\)$|\[\w*\]$/, ""), names) : undefined;
      if (whole !== undefined) return anchor(root + whole, part);
      return isBlock
        ? part
        : part.replace(WORD, (word: string) => {
            const target = linkTo(word, names);
            return target === undefined ? word : anchor(root + target, word);
          });
    },
  );
}

function linkTo(name: string, names: Names): string | undefined {
  const [, file, line] = /^(idl\/\w+\.idl)(?::(\d+))?$/.exec(name) ?? [];
  const page = names.get(file ?? name);
  return page !== undefined && line !== undefined ? `${page}#L${line}` : page;
}

function anchor(url: string, text: string): string {
  return `<a href="${url}">${text}</a>`;
}

/** Elements without an end. */
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
