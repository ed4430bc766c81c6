import { posix } from "node:path";
import { inflateSync } from "node:zlib";

/** A site: its files by path, with the texts of those that are pages. */
export type Site = ReadonlyMap<string, string | undefined>;

/** Links of a site that lead nowhere, each with the page that it is on. */
export function deadLinks(site: Site): string[] {
  const anchors = new Map<string, ReadonlySet<string>>();
  for (const [path, html] of site) if (html !== undefined) anchors.set(path, anchorsOf(html));
  const problems = new Set<string>();
  for (const [path, html] of site) {
    if (html === undefined) continue;
    for (const link of linksOf(html)) {
      const problem = problemOf(link, path, site, anchors);
      if (problem !== undefined) problems.add(`${path}: ${link}: ${problem}`);
    }
  }
  return [...problems];
}

/** Entries of the search, or of the navigation, that lead nowhere. */
export function deadEntries(site: Site, script: string): string[] {
  const [, packed] = /"([^"]+)"/.exec(script) ?? [];
  const text = inflateSync(Buffer.from(packed ?? "", "base64")).toString();
  const urls = [...text.matchAll(/"(?:url|path)":"([^"]*)"/g)].map(([, url]) => url!);
  if (urls.length === 0) return ["there are no entries"];
  const pages = new Set(urls.map((url) => url.split("#")[0]!));
  return [...pages].filter((page) => !site.has(page)).map((page) => `${page} does not exist`);
}

function problemOf(
  link: string,
  from: string,
  site: Site,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (/^(https?|mailto|data):/.test(link)) return URL.canParse(link) ? undefined : "is not an address";
  if (/^[a-z]+:|^\//i.test(link)) return "leads out of the site";
  const [file, anchor] = link.split("#");
  const target = file === "" ? from : posix.normalize(posix.join(posix.dirname(from), decodeURI(file!)));
  if (!site.has(target)) return `${target} does not exist`;
  if (anchor === undefined || anchor === "") return undefined;
  return anchors.get(target)?.has(decodeURIComponent(anchor)) === false
    ? `${target} has no such anchor`
    : undefined;
}

function linksOf(html: string): string[] {
  return [...withoutScripts(html).matchAll(/<[a-z][^>]*?\s(?:href|src)="([^"]*)"/gi)].map(([, link]) =>
    link!.replaceAll("&amp;", "&"),
  );
}

function anchorsOf(html: string): ReadonlySet<string> {
  return new Set([...withoutScripts(html).matchAll(/<[a-z][^>]*?\sid="([^"]*)"/gi)].map(([, id]) => id!));
}

function withoutScripts(html: string): string {
  return html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, (script) =>
    script.slice(0, script.indexOf(">") + 1),
  );
}
