import type { APIRoute } from "astro";
import { csvText, type PublishedTable } from "../../downloads/csvText.ts";
import { subsetPath, subsets } from "../../downloads/subsets.ts";
import { publishedTables } from "../../downloads/tables.ts";
import { catalogue } from "../../site/catalogue.ts";

/** The tables of the whole data set, and those of each theme, indicator and source. */
export function getStaticPaths() {
  const whole = publishedTables(catalogue).map((table) => ({ path: `${table.name}.csv`, table }));
  const parts = subsets(catalogue).flatMap((subset) =>
    subset.tables.map((table) => ({ path: subsetPath(subset, table.name), table })),
  );
  return [...whole, ...parts].map(({ path, table }) => ({ params: { file: path.replace(/\.csv$/, "") }, props: { table } }));
}

/** One table as a file. */
export const GET: APIRoute<{ table: PublishedTable }> = ({ props }) =>
  new Response(csvText(props.table), { headers: { "content-type": "text/csv; charset=utf-8; header=present" } });
