import type { Language } from "../base/language.ts";
import type { Source } from "../catalogue/catalogue.ts";
import { catalogue } from "./catalogue.ts";

/** From the shortest: a text's title, the same with its publisher, the same with its name in the data. */
const titles: readonly ((source: Source, language: Language) => string)[] = [
  ({ title }, language) => title[language],
  ({ title, publisher }, language) => `${title[language]} · ${publisher[language]}`,
  ({ title, publisher, id }, language) => `${title[language]} · ${publisher[language]} · ${id}`,
];

const counts = {
  en: countOf("en"),
  zh: countOf("zh"),
};

/** The title of a source's page, which is no other source's: several texts may have one headline. */
export function titleOfSource(source: Source, language: Language): string {
  const said = titles.map((title) => title(source, language));
  return said.find((title) => counts[language].get(title) === 1) ?? source.id;
}

function countOf(language: Language): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const source of catalogue.sources.values())
    for (const title of titles) {
      const said = title(source, language);
      count.set(said, (count.get(said) ?? 0) + 1);
    }
  return count;
}
