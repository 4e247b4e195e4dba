import type { Localised } from "../base/language.ts";
import type { Catalogue, PlaceName, Theme, Unit } from "../catalogue/catalogue.ts";
import type { PublishedTable } from "./csvText.ts";
import { table, type Columns } from "./tableOf.ts";

/** The tables that say what the codes of the others mean. */
export function codeTables({ themes, units, places }: Catalogue): readonly PublishedTable[] {
  return [
    table("themes", themeColumns, themes),
    table("units", unitColumns, [...units.values()]),
    table("places", placeColumns, [...places.values()]),
  ];
}

const nameColumns: Columns<{ readonly id: string; readonly name: Localised }> = {
  id: ({ id }) => id,
  name_en: ({ name }) => name.en,
  name_zh: ({ name }) => name.zh,
};

const themeColumns: Columns<Theme> = {
  ...nameColumns,
  description_en: ({ description }) => description.en,
  description_zh: ({ description }) => description.zh,
};

const unitColumns: Columns<Unit> = {
  ...nameColumns,
  kind: ({ kind }) => kind,
  suffix_en: ({ suffix }) => suffix.en,
  suffix_zh: ({ suffix }) => suffix.zh,
};

const placeColumns: Columns<PlaceName> = nameColumns;
