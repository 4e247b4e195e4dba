import type { Language } from "../base/language.ts";
import type { Claim, Observation, Target } from "../catalogue/catalogue.ts";

/** `/` or `/sub/path/`, whatever stands in the configuration. */
const root = import.meta.env.BASE_URL.replace(/\/*$/, "/");

/** The address of a page of one language, from its parts: `/en/indicators/x/`. */
export function pageAddress(language: Language, ...parts: readonly string[]): string {
  return `${root}${[language, ...parts].join("/")}/`;
}

/** The cover, which belongs to both languages. */
export const coverAddress = root;

/** A file that belongs to no language: `/data/observations.csv`. */
export function fileAddress(path: string): string {
  return root + path;
}

/** The CSV file of one indicator. */
export function indicatorFile(id: string): string {
  return fileAddress(`data/indicators/${id}.csv`);
}

/** Where one reported row, target or claim stands on its indicator's page. */
export function statementAddress(language: Language, statement: Observation | Target | Claim): string {
  return `${pageAddress(language, "indicators", statement.indicator.id)}#${statement.id}`;
}

/** An address below a page as that page may name it, so that its pictures show when the site is read from the disk. */
export function below(page: URL, address: string): string {
  return address.startsWith(page.pathname) ? address.slice(page.pathname.length) : address;
}

/** A file of a figure in one language, for taking away, by the end of its name: `-1200x675.png`. */
export function figureFile(language: Language, id: string, ending: string): string {
  return `${pageAddress(language, "figures", id)}${id}-${language}${ending}`;
}
