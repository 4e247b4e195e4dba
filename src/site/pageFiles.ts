import type { Language } from "../base/language.ts";
import { mediaTypeOf } from "../downloads/dataFile.ts";
import { fileAddress } from "./addresses.ts";
import { publishedPictures } from "./cards.ts";

/** A file that says the same as a page, or describes it, for the head of the page. */
export interface PageFile {
  readonly rel: "alternate" | "describedby";
  readonly type: string;
  readonly href: string;
}

/** The files of a theme's, an indicator's or a source's page; an indicator also has a twin in plain text. */
export function partFiles(
  folder: "themes" | "indicators" | "sources",
  id: string,
  language: Language,
): readonly PageFile[] {
  const twin = folder === "indicators" ? [pageFile("alternate", `${language}/${folder}/${id}.md`)] : [];
  return [...twin, ...dataFilesOf(`${folder}/${id}`, [".csv", ".json"], [".csv-metadata.json"])];
}

/** The files of the page of the whole data set, by the name of the data set. */
export function wholeFiles(name: string): readonly PageFile[] {
  const described = ["data/datapackage.json", "data/csv-metadata.json"].map((path) =>
    pageFile("describedby", path),
  );
  return [...dataFilesOf(name, [".json", ".xlsx", ".zip"], []), ...described];
}

/** The files of a page that shows whole tables. */
export function tableFiles(...tables: readonly string[]): readonly PageFile[] {
  return tables.flatMap((table) => [
    pageFile("alternate", `data/${table}.csv`),
    pageFile("describedby", `data/${table}.csv-metadata.json`),
  ]);
}

/** The list of every release, for the page that tells what changed. */
export const versionFiles: readonly PageFile[] = [pageFile("alternate", "data/versions.json")];

/** The twin of a story in plain text. */
export function storyFiles(story: string, language: Language): readonly PageFile[] {
  return [pageFile("alternate", `${language}/stories/${story}.md`)];
}

/** The file for programs that says the same as the page of what changed between two releases. */
export function comparisonFile(id: string): PageFile {
  return pageFile("alternate", `data/changes/${id}.json`);
}

/** The pictures of the figure of a page, and the files by which it is cited. */
export function figureFiles(id: string, language: Language): readonly PageFile[] {
  const pictures = publishedPictures(language, id).map(({ url, mediaType }): PageFile => ({
    rel: "alternate",
    type: mediaType,
    href: url,
  }));
  const cited = citations.map((ending) =>
    pageFile("describedby", `${language}/figures/${id}/${id}-${language}${ending}`),
  );
  return [...pictures, ...cited];
}

const citations = [".csl.json", ".bib", ".ris"];

function dataFilesOf(stem: string, same: readonly string[], about: readonly string[]): readonly PageFile[] {
  return [
    ...same.map((ending) => pageFile("alternate", `data/${stem}${ending}`)),
    ...[...about, ...citations].map((ending) => pageFile("describedby", `data/${stem}${ending}`)),
  ];
}

function pageFile(rel: PageFile["rel"], path: string): PageFile {
  const [type = ""] = mediaTypeOf(path).split(";");
  return { rel, type, href: fileAddress(path) };
}
