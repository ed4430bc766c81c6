/** The address of a page of the original documentation. */
export function pageUrl(page: string): string {
  return `https://learn.microsoft.com/office/client-developer/outlook/mapi/${page}`;
}
