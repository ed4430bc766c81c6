import { createRequire } from "node:module";
import type { Model } from "iostx/generator";

/** The model of the interface that the rules are made from. */
export const model: Model = createRequire(import.meta.url)("iostx/model.json") as Model;

/** The address of a page of the documentation. */
export function page(name: string): string {
  return `https://learn.microsoft.com/office/client-developer/outlook/mapi/${name}`;
}
