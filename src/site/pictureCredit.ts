import { otherLanguage, type Language } from "../base/language.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { FigureTable } from "../figures/index.ts";
import type { PictureCredit } from "../render/picture/index.ts";
import { figureOffices } from "./figureSources.ts";
import { messages } from "./messages.ts";
import { figures } from "./messages/figures.ts";
import { sayDate } from "./wording.ts";

/** The names of the offices behind a chart in a line, the first three of them by name. */
export function sayOffices(offices: readonly string[], language: Language): string {
  const shown = offices.slice(0, 3).join(messages.list[language]);
  return offices.length > 3 ? messages.andOthers[language](shown, offices.length - 3) : shown;
}

/** Under which licence a chart may be used, and the day of the data that it shows. */
export function figureTerms({ dataset: { licence, released } }: Catalogue, language: Language): string {
  return figures.terms[language](licence.id.replaceAll("-", " "), sayDate(released, language));
}

/** What stands in the frame of a picture: whose figures, under which licence, of which day, and where to find it. */
export function pictureCredit(
  table: FigureTable,
  catalogue: Catalogue,
  address: string,
  language: Language,
): PictureCredit {
  return {
    sources: messages.sourceLine[language](sayOffices(figureOffices(table, catalogue, language), language)),
    terms: figureTerms(catalogue, language),
    site: `${messages.siteName[language]} · ${messages.siteName[otherLanguage(language)]}`,
    address: address.replace(/^https?:\/\//, ""),
  };
}
