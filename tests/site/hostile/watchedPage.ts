import type { BrowserContext, Page } from "playwright-core";

/** A tab that notes whatever a page of the site at an address does beside being read. */
export async function watchedPage(context: BrowserContext, home: string, seen: string[]): Promise<Page> {
  const page = await context.newPage();
  page.on("dialog", (dialog) => {
    seen.push(`${page.url()} opened a dialog`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(home)) seen.push(`${page.url()} asked for ${request.url()}`);
  });
  page.on("popup", () => seen.push(`${page.url()} opened a window`));
  page.on("pageerror", (error) => seen.push(`${page.url()} ${error.message}`));
  page.on("console", (message) => {
    if (!message.text().includes("404")) seen.push(`${page.url()} ${message.text()}`);
  });
  return page;
}

/** The names of a page's elements once its scripts have run, and of attributes that would run something; runs in the page. */
export function elementsAndHandlers(): string[] {
  const all = [...document.querySelectorAll("*")];
  const handlers = all.flatMap((each) => each.getAttributeNames().filter((name) => name.startsWith("on")));
  return [...new Set([...all.map(({ localName }) => localName), ...handlers])];
}
