import type { Localised } from "../base/language.ts";
import type { Dataset } from "../catalogue/catalogue.ts";
import { dataUrl, type SiteRoot } from "./address.ts";
import { rowObjects } from "./cells.ts";
import type { PublishedTable } from "./csvText.ts";
import { readingNotes } from "./reading.ts";

/** What a JSON file holds when it is not the whole data set. */
export interface JsonPart {
  readonly id: string;
  readonly title: Localised;
  readonly url: string;
}

/** Tables as one JSON document that says what it is: one object a row, null where a bound is open. */
export function dataJson(
  dataset: Dataset,
  tables: readonly PublishedTable[],
  root: SiteRoot,
  part?: JsonPart,
): object {
  const { id, title, version, released, licence } = dataset;
  return {
    dataset: id,
    title,
    ...(part === undefined ? {} : { part }),
    version,
    released,
    licence: { id: licence.id, url: licence.url },
    codebook: dataUrl(root, "datapackage.json"),
    read: readingNotes[0],
    ...Object.fromEntries(tables.map((table) => [table.name, rowObjects(table)])),
  };
}
