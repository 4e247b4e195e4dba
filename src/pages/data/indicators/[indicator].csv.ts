import type { APIRoute } from "astro";
import type { Indicator } from "../../../catalogue/catalogue.ts";
import { csvText } from "../../../downloads/csvText.ts";
import { observationTable } from "../../../downloads/tables.ts";
import { catalogue } from "../../../site/catalogue.ts";
import { csvResponse } from "../../../site/csvResponse.ts";
import { catalogueIndex } from "../../../site/statements.ts";

export function getStaticPaths() {
  return [...catalogue.indicators.values()].map((indicator) => ({ params: { indicator: indicator.id }, props: { indicator } }));
}

/** Every reported row of one measure. */
export const GET: APIRoute<{ indicator: Indicator }> = ({ props }) =>
  csvResponse(csvText(observationTable(catalogueIndex.byIndicator(props.indicator.id).observations)));
