import type { Names } from "./crosslinks.js";

const IMAGE = /<img src="[^"]*\/state-machine\.svg" alt="([^"]*)">/g;

/** Puts the drawing of the machine into the page, where its boxes can be links. */
export function inlineDiagram(html: string, url: string, svg: string, names: Names): string {
  const root = "../".repeat(url.split("/").length - 1);
  const drawing = svg
    .replace(/<style>([\s\S]*?)<\/style>/, (_, rules: string) => `<style>.diagram {${rules}}</style>`)
    .replace(/<g class="(?:state|initial)">[\s\S]*?<\/g>/g, (box) => {
      const target = names.get(/class="name"[^>]*>([^<]*)</.exec(box)?.[1] ?? "");
      return target === undefined ? box : `<a href="${root}${target}">${box}</a>`;
    });
  const page = url === "index.html" ? html.replace('<html class="', '<html class="landing ') : html;
  return page.replace(IMAGE, () => `<span class="diagram" tabindex="0">${drawing}</span>`);
}
