import type { APIRoute } from "astro";
import { csvText, type PublishedTable } from "../../downloads/csvText.ts";
import { publishedTables } from "../../downloads/tables.ts";
import { catalogue } from "../../site/catalogue.ts";
import { csvResponse } from "../../site/csvResponse.ts";

export function getStaticPaths() {
  return publishedTables(catalogue).map((table) => ({ params: { table: table.name }, props: { table } }));
}

/** One table of the whole data set. */
export const GET: APIRoute<{ table: PublishedTable }> = ({ props }) => csvResponse(csvText(props.table));
