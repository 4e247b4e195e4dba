/** The rows of a table that stand in it. */
export function rowsOf(table: HTMLTableElement | null): readonly HTMLTableRowElement[] {
  return [...(table?.tBodies[0]?.rows ?? [])];
}

/** The rows of the same table on other pages, page by page; throws when one of them does not come. */
export async function fetchRows(
  pages: readonly HTMLAnchorElement[],
  table: HTMLTableElement,
): Promise<readonly HTMLTableRowElement[]> {
  const rows = await Promise.all(pages.map((page) => fetchTable(page.href, table.id)));
  return rows.flat();
}

async function fetchTable(address: string, id: string): Promise<readonly HTMLTableRowElement[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return rowsOf(page.querySelector<HTMLTableElement>(`#${id}`)).map((row) => document.adoptNode(row));
}
