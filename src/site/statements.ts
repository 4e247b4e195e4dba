import { catalogue } from "./catalogue.ts";
import { indexCatalogue } from "./catalogueIndex.ts";

/** The catalogue's statements by indicator and by source, grouped once. */
export const catalogueIndex = indexCatalogue(catalogue);
