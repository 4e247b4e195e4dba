import type { Page } from "playwright-core";

/** The ids of the statements in the explorer's table, in their order. */
export function rowIds(page: Page): Promise<string[]> {
  return page
    .locator("#statements tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => decodeURIComponent(row.querySelector("a")?.hash.slice(1) ?? "")),
    );
}
