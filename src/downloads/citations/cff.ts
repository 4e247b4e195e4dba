import type { Catalogue } from "../../catalogue/catalogue.ts";
import { pageUrl, type SiteRoot } from "../address.ts";

/** The data set's own Citation File Format 1.2.0, to lie beside its files. */
export function citationCff({ dataset }: Pick<Catalogue, "dataset">, root: SiteRoot): string {
  const { title, subtitle, description, version, released, licence, keywords } = dataset;
  const lines = [
    "cff-version: 1.2.0",
    `message: ${quoted("Cite the original source named in the row first, then this data set.")}`,
    "type: dataset",
    `title: ${quoted(`${title.en}: ${subtitle.en}`)}`,
    `abstract: ${quoted(description.en)}`,
    "authors:",
    `  - name: ${quoted(`${title.en} · ${title.zh}`)}`,
    `version: ${quoted(version)}`,
    `date-released: ${quoted(released)}`,
    `license: ${licence.id}`,
    `license-url: ${quoted(licence.url)}`,
    `url: ${quoted(pageUrl(root, "en", "data"))}`,
    "keywords:",
    ...keywords.en.map((word) => `  - ${quoted(word)}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** A JSON string is a YAML string. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
